//! An example of a request without an answer.

use crate::diagnostic::Severity;
use crate::extract::graph_target;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{Block, BlockKind, SectionKind};
use std::collections::BTreeMap;

pub(super) static LINT: Lint = Lint {
    code: "example-without-response",
    severity: Severity::Note,
    summary: "an example shows a request without the answer to it",
    explanation: explain! {
        finds: "A request among the examples of an api page that no answer follows before the next section \
             with a request or the end of the page: neither a fence that begins with `HTTP/1.1`, nor text \
             below a heading `Response`. Requests to other hosts than Microsoft Graph, as those that it \
             sends itself, are left out.",
        why: "Readers do not see what comes back, and the client's tests have one answer less to compare \
             with.",
        mend: "Add the answer behind the request, in a fence of its own that begins with `HTTP/1.1`.",
        example: "A fence `GET /users` and no fence `HTTP/1.1 200 OK` behind it.",
    },
    check: Some(check),
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(facts) = page.facts.operations.first().map(|operation| &operation.facts) else { return };
    let document = page.cx.page;
    let mut fences = BTreeMap::new();
    for section in document.sections.iter().filter(|section| section.kind == SectionKind::Examples) {
        for at in section.blocks.clone() {
            if let BlockKind::Code(code) = &document.blocks[at].kind {
                fences.insert(page.cx.line(code.start), (at, section.blocks.end));
            }
        }
    }
    let unanswered = facts.examples.iter().filter(|example| example.response.is_none());
    for request in unanswered.filter_map(|example| example.request.as_ref()) {
        let Some(&(at, section_end)) = fences.get(&request.line) else { continue };
        if graph_target(&request.url).is_ok() && lacks_answer(&document.blocks, at, section_end) {
            let help = "add a fence with the answer, from `HTTP/1.1` on".to_owned();
            page.report_line(request.line, "no answer to this example's request is shown", help);
        }
    }
}

/// Whether neither text below a heading of a response is behind a fence nor, in the same section, another fence: then the next
/// request is the same in other words, with one answer for both.
fn lacks_answer(blocks: &[Block<'_>], at: usize, section_end: usize) -> bool {
    let is_fence = |block: &Block<'_>| matches!(block.kind, BlockKind::Code(_));
    if blocks[at + 1..section_end].iter().any(is_fence) {
        return false;
    }
    let mut in_response = false;
    let behind = blocks[at + 1..].iter().take_while(|block| !is_fence(block));
    let mut told = behind.filter(|block| match &block.kind {
        BlockKind::Heading(heading) => {
            in_response = heading.slug.starts_with("response");
            false
        }
        BlockKind::Paragraph(_) => in_response,
        _ => false,
    });
    told.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(example: &str, expect: &[&str]) {
        testing::check(
            &LINT,
            &format!("# T\n## HTTP request\n```http\nGET /x\n```\n## Example\n{example}"),
            expect,
        );
    }

    #[test]
    fn requests_are_answered() {
        check("```http\nGET /x\n```\n", &["8: no answer to this example's request is shown"]);
        check("```http\nGET /x\n```\n### Response\n```http\nGET /x\n```\n", &["8: ", "12: "]);
        check("```http\nGET /x\n```\n```http\nHTTP/1.1 204 No Content\n```\n", &[]);
        check("```http\nGET /x\n```\n### Response\nThe bytes of the photo.\n", &[]);
        check("```http\nPOST https://bot.contoso.com/api/calls\n```\n", &[]);
        check(
            "```http\nGET /x\n```\nOr:\n```http\nGET /y\n```\n```http\nHTTP/1.1 204 No Content\n```\n",
            &[],
        );
        check("", &[]);
    }
}
