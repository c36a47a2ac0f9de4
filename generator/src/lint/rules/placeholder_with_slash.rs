//! Finds placeholders of paths that contain a slash.

use super::witness::short;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "placeholder-with-slash",
        severity: Severity::Warning,
        summary: "a placeholder of a path contains a slash",
        finds: "A placeholder in braces in a request line that has a `/` between its braces.",
        why: "Nobody knows whether one part of the path is meant or several.",
        cure: "Write one placeholder for each part of the path; write alternatives with `|`.",
        example: "`GET /users/{id/name}` should be `GET /users/{id | name}`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let mut reported = BTreeSet::new();
    for operation in page.operations() {
        let line = page.cx.raw_of_place(&operation.line, operation.place);
        let text = page.cx.bilingual.raw().get(line.clone()).unwrap_or_default();
        let mut at = 0;
        while let Some(open) = text.cut(at..).find('{').map(|i| at + i) {
            let Some(close) = text.cut(open..).find('}').map(|i| open + i) else { break };
            at = close + 1;
            let name = text.cut(open + 1..close);
            if name.contains('/') && reported.insert(name.to_owned()) {
                let message = format!("the placeholder `{{{}}}` contains a slash", short(name));
                let help = "write one placeholder for each part of the path".to_owned();
                page.report_raw(line.start + open..line.start + at, message, help);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn placeholders_are_one_part() {
        let page = |line: &str| {
            format!(
                r#"# T
## HTTP request
```http
GET {line}
```
"#
            )
        };
        check(
            LINT.code,
            &page("/users/{id/name}"),
            &["4:12 [{id/name}] the placeholder `{id/name}` contains"],
        );
        check(LINT.code, &page("/users/{id}/x/{x | y}"), &[]);
    }
}
