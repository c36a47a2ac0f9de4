//! An example of a request without an answer.

use crate::diagnostic::Severity;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: "example-without-response",
    severity: Severity::Note,
    summary: "an example shows a request without the answer to it",
    explanation: explain! {
        finds: "A request among the examples of an api page that no answer follows before the next request or the end of the page.",
        why: "Readers do not see what comes back, and the client's tests have one answer less to compare with.",
        mend: "Add the answer behind the request, in a fence of its own that begins with `HTTP/1.1`.",
        example: "A fence `GET /users` and no fence `HTTP/1.1 200 OK` behind it.",
    },
    check: Some(check),
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(facts) = page.facts.operations.first().map(|operation| &operation.facts) else { return };
    for request in facts.examples.iter().filter(|example| example.response.is_none()).filter_map(|example| example.request.as_ref()) {
        let help = "add a fence with the answer, from `HTTP/1.1` on".to_owned();
        page.report_line(request.line, "no answer to this example's request is shown", help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(example: &str, expect: &[&str]) {
        testing::check(&LINT, &format!("# T\n## HTTP request\n```http\nGET /x\n```\n## Example\n{example}"), expect);
    }

    #[test]
    fn requests_are_answered() {
        check("```http\nGET /x\n```\n", &["8: no answer to this example's request is shown"]);
        check("```http\nGET /x\n```\n```http\nHTTP/1.1 204 No Content\n```\n", &[]);
        check("", &[]);
    }
}
