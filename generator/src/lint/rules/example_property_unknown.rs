//! Finds names in examples that no page documents.

use super::bodies::{ComparedBody, compare_bodies};
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::documented::DocumentedTypes;
use crate::lint::fit::{Owner, Unknown};
use crate::lint::page::Page;
use crate::lint::text::nearest;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "example-property-unknown",
        severity: Severity::Warning,
        summary: "an example has properties that the reference does not document",
        finds: "A name in the JSON of an example, at any depth, that no page documents for the type of its \
             object: neither in the tables of the type, its base types and its derived types, nor in their \
             JSON representations. The type of a response comes from its annotation, or else from the \
             text. The type of a request is the resource or the table of the request body. Open types, \
             types without a page in the set and names with `@` are ignored.",
        why: "Either the example shows a property that does not exist, or a page lacks one. A reader who \
             copies the example sends a name that the service does not know.",
        cure: "Correct the name in the example or the type in its annotation, or document the property on \
             the page of the type.",
        example: "A response `{ \"displayname\": \"Adele\" }` for a resource that documents `displayName`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(documented) = page.documented() else { return };
    for compared in compare_bodies(page) {
        let ComparedBody { message, fit, compared_with } = compared;
        let Some(body) = &message.body else { continue };
        let names: BTreeSet<&str> = fit.unknown.iter().map(|unknown| unknown.name.as_str()).collect();
        // If most names in a body are unknown, the type is wrong, not the names.
        if let Some((name, annotated)) = compared_with
            && names.len() > 2
            && fit.unknown.len() * 2 > fit.names
        {
            let says = if annotated { "its annotation names" } else { "the text says comes back" };
            let message_text = format!(
                "of the {} names in this example, {} are not in `{name}`, which {says}",
                fit.names,
                fit.unknown.len()
            );
            let help = format!("name the type of the example, or document the properties of `{name}`");
            page.report(message.start.clone(), message_text, help);
            continue;
        }
        let mut reported = BTreeSet::new();
        for unknown in &fit.unknown {
            if page.cx.is_full(LINT.code) {
                return;
            }
            if reported.insert((unknown.owner, unknown.name.clone())) {
                let (message, help) = words(documented, page, unknown);
                page.report(body.part(&unknown.range), message, help);
            }
        }
    }
}

fn words(documented: &DocumentedTypes<'_>, page: &Page<'_, '_, '_>, unknown: &Unknown) -> (String, String) {
    let Unknown { name, owner, .. } = unknown;
    match owner {
        Owner::Type(item) => {
            let members = documented.members(*item);
            let known = members.fields.keys().copied().chain(members.shown.iter().map(String::as_str));
            let owner = documented.name(*item);
            let help = match nearest(name, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "correct the name or the type of the example, or document it on the page of `{owner}`"
                ),
            };
            (format!("the reference of `{owner}` does not document `{name}`"), help)
        }
        Owner::Body => {
            let listed = page.operations().first().map(|first| documented.content.parameters(first));
            let help = match listed.as_ref().and_then(|listed| nearest(name, listed.keys().copied())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "correct the name, or add it to the table of the request body".to_owned(),
            };
            (format!("the page documents no `{name}` in the request body"), help)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check_page(example: &str, resource: &str, expect: &[&str]) {
        let resource = format!(
            r#"# thing resource type
{resource}## Properties
|Property|Type|
|-|-|
|id|String|
|name|String|
|part|[part](part.md)|
"#
        );
        let part = r#"# part resource type
## Properties
|Property|Type|
|-|-|
|size|Int32|
"#;
        let api = format!(
            r#"# T
## HTTP request
```http
POST /x
```
{example}"#
        );
        let pages = [
            ("v1.0/api/x.md", &*api),
            ("v1.0/resources/thing.md", &resource),
            ("v1.0/resources/part.md", part),
        ];
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    fn check(resource: &str, body: &str, expect: &[&str]) {
        let example = format!(
            r#"## Example
<!-- {{"blockType": "response", "@odata.type": "microsoft.graph.thing"}} -->
```http
HTTP/1.1 200 OK

{body}
```
"#
        );
        check_page(&example, resource, expect);
    }

    #[test]
    fn answers_fit_their_resource() {
        check(
            "",
            r#"{"id": "1", "nmae": "x", "odd": 1}"#,
            &[
                "11:13 [\"nmae\"] the reference of `thing` does not document `nmae`; did you mean `name`?",
                "11:26 [\"odd\"] the reference of `thing` does not document `odd`",
            ],
        );
        check("", r#"{"value": [{"id": "1"}, {"odd": 1}, {"odd": 2}]}"#, &["11:26 [\"odd\"]"]);
        check(
            "",
            r#"{"part": {"sise": 1}}"#,
            &["11:11 [\"sise\"] the reference of `part` does not document `sise`; did you mean `size`?"],
        );
        check("", "{\"id\": \"1\",\n \"odd\": 1,}", &["12:2 [\"odd\"]"]);
        check("", r#"{"@odata.context": "x", "id": "1", "name@odata.type": "x"}"#, &[]);
        check("", r##"{"@odata.type": "#microsoft.graph.other", "odd": "1"}"##, &[]);
        check("", r#"{"value": "Welcome"}"#, &[]);
        check("", r#"{"error": {"code": 1}}"#, &[]);
        check("This is an open type.\n", r#"{"odd": "1"}"#, &[]);
        check("Inherits from [entity](entity.md).\n", r#"{"odd": "1"}"#, &[]);
    }

    #[test]
    fn a_type_that_fits_hardly_any_name_is_the_fault() {
        check(
            "",
            r#"{"id": "1", "a": 1, "b": 2, "c": 3}"#,
            &[
                "9:1 [HTTP/1.1 200 OK] of the 4 names in this example, 3 are not in `thing`, which its annotation names",
            ],
        );
    }

    #[test]
    fn requests_fit_what_the_page_lists() {
        let request = |table: &str, body: &str| {
            format!(
                r#"## Request body
Supply it.

{table}
## Example
```http
POST https://graph.microsoft.com/v1.0/x

{body}
```
"#
            )
        };
        let table = "|Parameter|Type|\n|-|-|\n|comment|String|\n";
        check_page(
            &request(table, r#"{"coment": "x"}"#),
            "",
            &[
                "17:2 [\"coment\"] the page documents no `coment` in the request body; did you mean `comment`?",
            ],
        );
        check_page(&request(table, r#"{"comment": "x"}"#), "", &[]);
        check_page(&request(table, r#"{"wrapper": {"comment": "x"}}"#), "", &[]);
        check_page(
            &request(table, r#"{"value": [{"comment": "x"}, {"coment": "x"}]}"#),
            "",
            &["17:31 [\"coment\"]"],
        );
        let resource = "A JSON representation of a [thing](../resources/thing.md).";
        check_page(&request(resource, r#"{"id": "x", "nam": "x"}"#), "", &["14:13 [\"nam\"]"]);
        check_page(&request("Anything.", r#"{"odd": "x"}"#), "", &[]);
    }
}
