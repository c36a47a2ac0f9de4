//! Finds values in examples that their enumeration does not have.

use super::bodies::compare_bodies;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-value-unknown",
        severity: Severity::Note,
        summary: "an example has a value that its enumeration does not document",
        finds: "A string in the JSON of an example, at any depth, for a property whose values are documented, that \
             is none of them. Several values may stand in one string, divided by commas. A value that holds no \
             more than letters and digits is compared; case counts.",
        why: "Either the example shows a value that does not exist, or the reference lacks one.",
        cure: "Correct the value, or add it to the enumeration.",
        example: "`\"importance\": \"urgent\"` where the values are `low`, `normal` and `high`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for compared in compare_bodies(page) {
        let Some(body) = &compared.message.body else { continue };
        let mut reported = BTreeSet::new();
        for unlisted in compared.fit.unlisted {
            if !reported.insert((unlisted.name.clone(), unlisted.value.clone())) {
                continue;
            }
            let message = format!(
                "`{}` is no documented value of `{}`, a `{}`",
                unlisted.value, unlisted.name, unlisted.of
            );
            let help = match unlisted.near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "correct the value, or add it to the documented ones".to_owned(),
            };
            page.report(body.part(&unlisted.range), message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(value: &str, expect: &[&str]) {
        let thing = r#"# thing resource type
## Properties
|Property|Type|
|-|-|
|a|[kind](kind.md)|
"#;
        let kind = r#"# kind enum type
## Members
|Member|
|-|
|one|
|two|
"#;
        let api = format!(
            r#"# T
## HTTP request
```http
GET /x
```
## Example
<!-- {{"blockType": "response", "@odata.type": "microsoft.graph.thing"}} -->
```http
HTTP/1.1 200 OK

{{"a": {value}}}
```
"#
        );
        let pages =
            [("v1.0/api/x.md", &*api), ("v1.0/resources/thing.md", thing), ("v1.0/resources/kind.md", kind)];
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    #[test]
    fn values_are_documented() {
        check(
            "\"tow\"",
            &["11:7 [\"tow\"] `tow` is no documented value of `a`, a `kind`; did you mean `two`?"],
        );
        check("\"One\"", &["11:7 [\"One\"] `One` is no documented value"]);
        for fine in ["\"one\"", "\"one, two\"", "\"String\"", "\"one | two\"", "null", "\"\""] {
            check(fine, &[]);
        }
    }
}
