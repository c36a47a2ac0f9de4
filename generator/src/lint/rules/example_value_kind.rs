//! Finds values in examples that are of another kind than documented.

use super::bodies::compare_bodies;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-value-kind",
        severity: Severity::Warning,
        summary: "an example has a value of another kind than the reference documents",
        finds: "A value in the JSON of an example, at any depth, that does not fit the documented type of \
             its property: a string for a Boolean, an object for a collection, a number for a string. \
             `null` fits any type. Numbers of 64 bits may be strings, as OData allows.",
        why: "A reader who copies the example gets an error from the service, or writes a program that \
             cannot read the response. One of the two places is wrong, and the client's types are made \
             from the table.",
        cure: "Correct the value in the example, or the type in the property's table.",
        example: "`\"isRead\": \"true\"` where the table says `|isRead|Boolean|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for compared in compare_bodies(page) {
        let Some(body) = &compared.message.body else { continue };
        let mut reported = BTreeSet::new();
        for misfit in compared.fit.misfits {
            if !reported.insert((misfit.name.clone(), misfit.found)) {
                continue;
            }
            let message =
                format!("`{}` is {} here, but documented as {}", misfit.name, misfit.found, misfit.expected);
            let help = "correct the value, or the type in the table of the property".to_owned();
            page.report(body.part(&misfit.range), message, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check_types(ty: &str, value: &str, expect: &[&str]) {
        let thing = format!(
            r#"# thing resource type
## Properties
|Property|Type|
|-|-|
|a|{ty}|
"#
        );
        let kind = r#"# kind enum type
## Members
|Member|
|-|
|one|
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
            [("v1.0/api/x.md", &*api), ("v1.0/resources/thing.md", &thing), ("v1.0/resources/kind.md", kind)];
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    #[test]
    fn values_are_of_the_documented_kind() {
        check_types(
            "Boolean",
            "\"true\"",
            &["11:7 [\"true\"] `a` is a string here, but documented as a Boolean; correct the value"],
        );
        check_types("String", "1", &["11:7 [1] `a` is a number here, but documented as a string"]);
        check_types(
            "Int32",
            "4.2",
            &["11:7 [4.2] `a` is a number with a fraction here, but documented as an integer"],
        );
        check_types(
            "String collection",
            "{}",
            &["11:7 [{}] `a` is an object here, but documented as a collection of strings"],
        );
        check_types(
            "String collection",
            "[\"x\", 1]",
            &["11:13 [1] `a` is a number here, but documented as a string"],
        );
        check_types("String", "[]", &["11:7 [[]] `a` is a collection here"]);
        check_types(
            "[thing](thing.md)",
            "\"x\"",
            &["11:7 [\"x\"] `a` is a string here, but documented as an object, a `thing`"],
        );
        check_types(
            "[thing](thing.md)",
            "{\"a\": [1]}",
            &["11:13 [[1]] `a` is a collection here, but documented as an object"],
        );
        check_types(
            "[kind](kind.md)",
            "1",
            &["11:7 [1] `a` is a number here, but documented as a member of `kind`"],
        );
    }

    #[test]
    fn what_odata_allows_is_fine() {
        for (ty, value) in [
            ("Boolean", "null"),
            ("Boolean", "false"),
            ("Int64", "\"9007199254740993\""),
            ("Double", "\"INF\""),
            ("Double", "1"),
            ("DateTimeOffset", "\"2014-01-01T00:00:00Z\""),
            ("[kind](kind.md)", "\"one\""),
            ("[thing](thing.md) collection", "[{\"a\": [null]}]"),
            ("Json", "1"),
            ("[unknown](unknown.md)", "1"),
        ] {
            check_types(ty, value, &[]);
        }
    }
}
