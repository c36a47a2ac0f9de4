//! Finds examples with a method that no request line of the page has.

use crate::diagnostic::{Code, Severity};
use crate::extract::graph_target;
use crate::ir::HttpMethod;
use crate::lint::Lint;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-method-undocumented",
        severity: Severity::Warning,
        summary: "an example uses a method that no request line of its page has",
        finds: "An example request whose method is in no request line of the page. Requests to other hosts \
             than Microsoft Graph are ignored. So are examples on a page where another example has a \
             documented method: they may be steps before or after it.",
        why: "Either the example or the request line is wrong, and one of the two calls fails with `405 \
             Method Not Allowed` or does something else.",
        cure: "Write the documented method in the example, or correct both places.",
        example: "`PUT https://graph.microsoft.com/v1.0/x` on a page whose request line is `PATCH /x`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let methods: BTreeSet<HttpMethod> = page.operations().iter().map(|operation| operation.method).collect();
    let requests: Vec<_> = page
        .messages()
        .iter()
        .filter_map(|message| match message.side {
            Side::Request(request) if graph_target(&request.url).is_ok() => Some((message, request)),
            _ => None,
        })
        .collect();
    if methods.is_empty() || requests.iter().any(|(_, request)| methods.contains(&request.method)) {
        return;
    }
    let documented: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
    for (message, request) in requests {
        let method = request.method.as_str();
        let text = format!(
            "this example uses {method}, but the request lines of the page have {}",
            documented.join(" and ")
        );
        let help = "ask the service which one is right, and write it in both places".to_owned();
        page.report(message.start.start..message.start.start + method.len(), text, help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(examples: &[&str], expect: &[&str]) {
        let fences: String = examples.iter().map(|line| format!("```http\n{line}\n```\n")).collect();
        let page = format!(
            r#"# T
## HTTP request
```http
PATCH /x
```
## Example
{fences}"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn examples_use_documented_methods() {
        check(
            &["PUT https://graph.microsoft.com/v1.0/x"],
            &[
                "8:1 [PUT] this example uses PUT, but the request lines of the page have PATCH; ask the service",
            ],
        );
        check(&["PATCH https://graph.microsoft.com/v1.0/x"], &[]);
        check(&["PATCH /x", "GET /x"], &[]);
        check(&["POST https://bot.contoso.com/api/calls"], &[]);
    }
}
