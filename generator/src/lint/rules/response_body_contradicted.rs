//! Finds responses with a body whose status does not allow one.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::responses::names_body;
use crate::extract::status_codes::codes;
use crate::lint::Lint;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use crate::page::{BlockKind, SectionKind};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "response-body-contradicted",
        severity: Severity::Warning,
        summary: "a response has a body, which its status does not allow",
        finds: "A sentence in the response section that promises an object with a `204`, `205` or `304`, \
             or an example response with such a status and a body.",
        why: "HTTP forbids a body with these codes, so either the body or the code is wrong. The generated \
             client reads no body here.",
        cure: "Ask the service which one is right. Remove the object, or write `200 OK` or `201 Created`.",
        example: "``returns a `204 No Content` response code and a [user](../resources/user.md) object in \
             the response body``.",
    },
    check,
};

/// Returns true if RFC 9110 forbids a body with this status.
const fn is_without_body(status: u16) -> bool {
    matches!(status, 204 | 205 | 304)
}

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    let localized = page.cx.localized;
    let sections = document.sections.iter().filter(|section| section.kind == SectionKind::Response);
    for block in sections.flat_map(|section| &document.blocks[section.blocks.clone()]) {
        let BlockKind::Paragraph(text) = &block.kind else { continue };
        let codes = codes(text, localized);
        for (status, at) in codes.iter().filter(|(status, _)| is_without_body(*status)) {
            // If the sentence names another code, the object may belong to that one.
            let alone = codes.iter().filter(|(status, _)| *status < 400).count() == 1;
            if let Some(name) = names_body(page.cx, text, *at).filter(|_| alone) {
                let digits = status.to_string();
                let start = document.source.cut(text.range.clone()).find(&digits).unwrap_or_default();
                let start = text.range.start + start;
                let message = format!("a {status} has no body, but the text promises `{name}`");
                let help = "remove the object from the text, or correct the code".to_owned();
                page.report(start..start + digits.len(), message, help);
            }
        }
    }
    for message in page.messages() {
        if let Side::Response(answer) = message.side
            && is_without_body(answer.status)
            && let Some(body) = &message.body
        {
            let place = body.place();
            let first = document.source.cut(place.clone()).split('\n').next().unwrap_or_default().trim_end();
            let text = format!("this example answers with {}, which has no body", answer.status);
            let help = "remove the body, or correct the status".to_owned();
            page.report(place.start..place.start + first.len(), text, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(text: &str, example: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## HTTP request
```http
PATCH /x
```
## Response
{text}
## Example
```http
HTTP/1.1 {example}
```
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn what_has_no_content_has_none() {
        let object = "and an updated [user](../resources/user.md) object in the response body.";
        check(
            &format!("Returns a `204 No Content` response code {object}"),
            "204 No Content",
            &["7:12 [204] a 204 has no body, but the text promises `user`"],
        );
        check(
            "Returns a `204 No Content` response code.",
            "204 No Content\n\n{\n}",
            &["12:1 [{] this example answers with 204, which has no body"],
        );
        check(&format!("Returns a `200 OK` response code {object}"), "200 OK\n\n{}", &[]);
        check(&format!("Returns `204 No Content`, or `200 OK` {object}"), "204 No Content", &[]);
        check(
            "Returns a `204 No Content` response code. It does not return a [user](../resources/user.md) object.",
            "204 No Content",
            &[],
        );
    }
}
