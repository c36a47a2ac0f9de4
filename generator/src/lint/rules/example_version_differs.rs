//! Finds examples that call another version of the API than their page documents.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::family::Family;
use crate::ir::ApiVersion;
use crate::lint::Lint;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-version-differs",
        severity: Severity::Warning,
        summary: "an example calls another version of the API than its page documents",
        finds: "A Microsoft Graph URL in an example or request line with another version than the folder \
             of its page, or with a malformed version. Also a response whose `@odata.context` has another \
             version.",
        why: "The two versions differ. A reader who copies the example calls something that the page does \
             not document, and on a page of v1.0 something that may change any day.",
        cure: "Write the version of the page. If the response comes from the other version, capture it \
             again.",
        example: "`GET https://graph.microsoft.com/beta/users` on a page below `v1.0/`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(version) = ApiVersion::of_page(page.path()) else { return };
    let raw = page.cx.bilingual.raw();
    for operation in page.operations() {
        let line = page.cx.raw_of_place(&operation.line, operation.place);
        if let Some(found) = raw.get(line.clone()).and_then(|text| opt_other(text, version)) {
            let message = message_for("this request line", found.1, version);
            report(page, line.start + found.0.start..line.start + found.0.end, message, version);
        }
    }
    for message in page.messages() {
        let source = page.cx.page.source;
        if let Side::Request(_) = message.side
            && let Some((at, found)) = opt_other(source.cut(message.start.clone()), version)
        {
            let place = page.cx.raw_bytes(message.start.start + at.start..message.start.start + at.end);
            let text = message_for("this example", found, version);
            report(page, place, text, version);
        }
        let context =
            message.body.as_ref().and_then(|body| Some((body, body.json.as_ref()?.get("@odata.context")?)));
        if let Some((body, node)) = context
            && let Some((at, found)) = node.text().and_then(|text| opt_other(text, version))
        {
            // Add one for the opening quote.
            let at = node.range.start + 1 + at.start..node.range.start + 1 + at.end;
            let place = page.cx.raw_bytes(body.part(&at));
            let text = message_for("the context of this example", found, version);
            report(page, place, text, version);
        }
    }
}

/// The message about a version that differs from the page's version.
fn message_for(what: &str, found: &str, version: ApiVersion) -> String {
    let version = version.url_segment();
    if ApiVersion::ALL.iter().any(|version| version.url_segment() == found) {
        format!("{what} calls {found} on a page of {version}")
    } else {
        format!("{what} has `{found}`, which is not a version")
    }
}

fn report(page: &mut Page<'_, '_, '_>, place: Range<usize>, message: String, version: ApiVersion) {
    page.report_raw(place, message, format!("write `{}`", version.url_segment()));
}

/// The version in the first Microsoft Graph URL of a text, if it is another version.
fn opt_other(text: &str, version: ApiVersion) -> Option<(Range<usize>, &str)> {
    let mut hosts = text.match_indices(Family::GRAPH.host_prefix).map(|(host, _)| host);
    let host = hosts.find(|host| text.cut(..*host).ends_with("://"))?;
    let path = host + text.cut(host..).find('/')? + 1;
    let segment = text.cut(path..).split(['/', ' ', '?', '$']).next()?;
    // A segment that does not look like a version may belong to a path without one.
    let digits =
        segment.strip_prefix(['v', 'V']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_version = digits.is_some()
        || ApiVersion::ALL.iter().any(|version| segment.eq_ignore_ascii_case(version.url_segment()));
    (is_version && segment != version.url_segment()).then(|| (path..path + segment.len(), segment))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    fn check_example(url: &str, context: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## HTTP request
```http
GET /x
```
## Example
```http
GET {url}
```
```http
HTTP/1.1 200 OK

{{"@odata.context": "{context}"}}
```
"#
        );
        check(LINT.code, &page, expect);
    }

    #[test]
    fn examples_call_the_version_of_their_page() {
        let context = "https://graph.microsoft.com/v1.0/$metadata#x";
        check_example(
            "https://graph.microsoft.com/beta/x",
            context,
            &["8:33 [beta] this example calls beta on a page of v1.0; write `v1.0`"],
        );
        check_example(
            "https://graph.microsoft.com/V1.0/x",
            context,
            &["8:33 [V1.0] this example has `V1.0`, which is not a version; write `v1.0`"],
        );
        check_example("https://graph.microsoft.com/v1/x", context, &["8:33 [v1] "]);
        check_example("https://graph.microsoft.com/v1.0/x", context, &[]);
        check_example("/x", context, &[]);
        check_example("https://example.com/beta/x", context, &[]);
        check_example(
            "/x",
            "https://graph.microsoft.com/beta/$metadata#x",
            &["13:49 [beta] the context of this example calls beta on a page of v1.0"],
        );
    }

    #[test]
    fn so_do_request_lines() {
        let page = |version: &str| {
            format!(
                r#"# T
## HTTP request
```http
GET https://graph.microsoft.com/{version}/x
```
"#
            )
        };
        check(LINT.code, &page("beta"), &["4:33 [beta] this request line calls beta on a page of v1.0"]);
        check(LINT.code, &page("v1.0"), &[]);
    }
}
