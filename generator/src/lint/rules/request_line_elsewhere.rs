//! Finds pages whose request lines are those of another page.

use crate::diagnostic::{Code, Severity};
use crate::ir::{Operation, ResponseBody};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::request_key;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "request-line-elsewhere",
        severity: Severity::Note,
        summary: "another page documents the same request lines",
        finds: "A page whose request lines are all those of another page of the same version, with the same \
             bodies of answers. The names of placeholders are ignored. The finding is on the later page by path. \
             Two pages that share some of their lines, or whose answers differ, are about different things.",
        why: "The client has two functions that send the same request. Mostly one of the pages is a copy whose \
             request was forgotten.",
        cure: "Correct the request, or keep one of the pages.",
        example: "`GET /users/{id}` on `user-get.md` and on `user-show.md`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let own = page.operations();
    let Some(first) = own.first().and_then(|operation| page.set.opt_first_page(operation)) else { return };
    let keys = |of: &[&Operation]| of.iter().map(|operation| request_key(operation)).collect::<BTreeSet<_>>();
    let others = page.set.operations_of(first);
    let own: Vec<&Operation> = own.iter().collect();
    let is_same = **first != *page.path()
        && keys(&own) == keys(others)
        && own.iter().zip(others).all(|(one, other)| answers(one) == answers(other));
    if is_same {
        let raw = page.cx.raw_of_place(&own[0].line, own[0].place);
        let message = format!("`{first}` documents the same requests with the same answers");
        page.report_raw(raw, message, "keep one of the two pages, or correct the request".to_owned());
    }
}

/// The bodies of all responses.
fn answers(operation: &Operation) -> Vec<&ResponseBody> {
    operation.facts.responses.iter().map(|response| &response.body).collect()
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    #[test]
    fn each_line_stands_on_one_page() {
        let page = |line: &str| {
            format!(
                r#"# T
## HTTP request
```http
{line}
```
"#
            )
        };
        let check = |other: &str, expect: &[&str]| {
            let pages = [("v1.0/api/a.md", page("GET /users/{id}")), ("v1.0/api/b.md", page(other))];
            let pages: Vec<_> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
            check_set(LINT.code, &lint_pages(&pages), expect);
        };
        check(
            "GET /users/{user-id}",
            &["4:1 [GET /users/{user-id}] `v1.0/api/a.md` documents the same requests"],
        );
        check("DELETE /users/{id}", &[]);
        check("GET /users/{id}/x", &[]);
    }
}
