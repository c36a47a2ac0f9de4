//! Finds example responses with a status that the text does not document.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::ir::{HttpMethod, ResponseSource};
use crate::lint::Lint;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use crate::page::BlockKind;
use crate::prose::{Languages, Sense, says};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "status-contradicted",
        severity: Severity::Warning,
        summary: "an example response has a status that the text does not document",
        finds: "An example response with a status of success or redirection, while the text of the \
             response section documents only others. Examples with another method than the page's request \
             lines are ignored, and so is a `200` after a documented redirection.",
        why: "One of the two is wrong. A client that trusts it takes a success for a failure, or waits for \
             a body that never comes.",
        cure: "Ask the service which one is right, and write it in both places.",
        example: "``returns a `201 Created` response code`` above `HTTP/1.1 200 OK`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(facts) = page.facts() else { return };
    // A partial success, or a code for new objects only, leaves open what else is returned.
    let documented: Vec<u16> = facts
        .responses
        .iter()
        .filter(|answer| answer.source == ResponseSource::Text && answer.status < 400)
        .filter(|answer| !matches!(answer.status, 207 | 304))
        .map(|answer| answer.status)
        .collect();
    if documented.is_empty() {
        return;
    }
    let methods: BTreeSet<HttpMethod> = page.operations().iter().map(|operation| operation.method).collect();
    let redirects = documented.iter().any(|status| (300..400).contains(status));
    let codes = documented.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    for message in page.messages() {
        let Side::Response(answer) = message.side else { continue };
        let is_ours =
            message.example.request.as_ref().is_none_or(|request| methods.contains(&request.method));
        // The target of a redirection is shown as a separate response.
        let is_led_to = redirects && answer.status == 200;
        if !is_ours || answer.status >= 400 || documented.contains(&answer.status) || is_led_to {
            continue;
        }
        if (300..400).contains(&answer.status) && says_redirect(page, message.block) {
            continue;
        }
        let status = page.cx.page.source.cut(message.start.clone()).find(&answer.status.to_string());
        let start = message.start.start + status.unwrap_or_default();
        let range = if status.is_some() { start..start + 3 } else { message.start.clone() };
        let text = format!(
            "this example answers with {}, but the text of the response section documents {codes}",
            answer.status
        );
        page.report(
            range,
            text,
            "ask the service which one is right, and write it in both places".to_owned(),
        );
    }
}

/// Returns true if the text directly above a code block mentions a redirection without a code.
fn says_redirect(page: &Page<'_, '_, '_>, block: usize) -> bool {
    let above = page.cx.page.blocks.cut(..block).iter().rev();
    let text = above.take_while(|block| !matches!(block.kind, BlockKind::Heading(_) | BlockKind::Code(_)));
    let mut text = text.filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    });
    text.any(|text| says(Languages::English, Sense::Redirect, &text.text))
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
POST /x
```
## Response
{text}
## Example
```http
POST /x
```
```http
HTTP/1.1 {example}
```
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn text_and_example_agree() {
        check(
            "Returns `201 Created`.",
            "200 OK",
            &[
                "13:10 [200] this example answers with 200, but the text of the response section documents 201",
            ],
        );
        check("Returns `200 OK` or `201 Created`.", "201 Created", &[]);
        check("Returns `201 Created`.", "400 Bad Request", &[]);
        check("Returns `302 Found`.", "200 OK", &[]);
        check("If successful, returns it.", "200 OK", &[]);
        check("Returns `200 OK`.", "302 Found", &["13:10 [302]"]);
        check("Returns it, or a `207` if some fail.", "200 OK", &[]);
        check("Returns it, or a `304 Not Modified`.", "206 Partial Content", &[]);
    }
}
