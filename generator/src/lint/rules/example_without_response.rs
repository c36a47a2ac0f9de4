//! Finds example requests without a response.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::graph_target;
use crate::lint::Lint;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use crate::page::{Block, BlockKind, Meaning, SectionKind};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-without-response",
        severity: Severity::Note,
        summary: "an example shows a request without a response",
        finds: "An example request on an api page without a response before the next section with a \
             request, or before the end of the page. A response is a code block that starts with \
             `HTTP/1.1`, or text below a heading `Response`. Requests to other hosts than Microsoft Graph, \
             such as notifications, are ignored.",
        why: "Readers do not see the response, and the client's tests have one response fewer to compare \
             with.",
        cure: "Add the response after the request, in a separate code block that starts with `HTTP/1.1`.",
        example: "A code block `GET /users` without a code block `HTTP/1.1 200 OK` after it.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    for message in page.messages() {
        let Side::Request(request) = message.side else { continue };
        // Sections are contiguous, so the section ends at the start of the next one.
        let behind = document.sections.partition_point(|section| section.blocks.start <= message.block);
        let Some(section) = behind.checked_sub(1).map(|at| &document.sections[at]) else { continue };
        if section.kind != SectionKind::Examples {
            continue;
        }
        if message.example.response.is_none()
            && graph_target(&request.url).is_ok()
            && lacks_answer(&document.blocks, message.block, section.blocks.end)
        {
            let help = "add a fence with the answer, from `HTTP/1.1` on".to_owned();
            page.report(message.start.clone(), "this example's request has no response", help);
        }
    }
}

/// Returns true if a code block is followed neither by text below a response heading nor by another code block in its
/// section. If a code block follows, the next request is an alternative with the same response.
fn lacks_answer(blocks: &[Block<'_>], at: usize, section_end: usize) -> bool {
    let is_fence = |block: &Block<'_>| matches!(block.kind, BlockKind::Code(_));
    if blocks.cut(at + 1..section_end).iter().any(is_fence) {
        return false;
    }
    let mut in_response = false;
    let behind = blocks.cut(at + 1..).iter().take_while(|block| !is_fence(block));
    let mut below_heading = behind.filter(|block| match &block.kind {
        BlockKind::Heading(heading) => {
            in_response = Meaning::ExampleResponse.is_named(&heading.slug);
            false
        }
        BlockKind::Paragraph(_) => in_response,
        _ => false,
    });
    below_heading.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(example: &str, expect: &[&str]) {
        testing::check(
            LINT.code,
            &format!(
                r#"# T
## HTTP request
```http
GET /x
```
## Example
{example}"#
            ),
            expect,
        );
    }

    #[test]
    fn requests_are_answered() {
        check("```http\nGET /x\n```\n", &["8:1 [GET /x] this example's request has no response"]);
        check(
            r#"```http
GET /x
```
### Response
```http
GET /x
```
"#,
            &["8:1 [GET /x]", "12:1 [GET /x]"],
        );
        check(
            r#"```http
GET /x
```
```http
HTTP/1.1 204 No Content
```
"#,
            &[],
        );
        check(
            r#"```http
GET /x
```
### Response
The bytes of the photo.
"#,
            &[],
        );
        check("```http\nPOST https://bot.contoso.com/api/calls\n```\n", &[]);
        check(
            r#"```http
GET /x
```
Or:
```http
GET /y
```
```http
HTTP/1.1 204 No Content
```
"#,
            &[],
        );
        check("", &[]);
    }
}
