//! Finds examples that contradict the response in the text.

use super::bodies::leads_to;
use crate::diagnostic::{Code, Severity};
use crate::ir::{HttpMethod, ResponseBody, ResponseSource};
use crate::json::{Node, NodeKind};
use crate::lint::Lint;
use crate::lint::documented::DocumentedTypes;
use crate::lint::messages::Side;
use crate::lint::page::Page;
use crate::rust::Target;
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "answer-contradicted",
        severity: Severity::Warning,
        summary: "an example of an answer contradicts the text",
        finds: "An example of an answer with a body where the text says that none comes back; with a list in \
             `value` where the text names one object that has no such property, or with an object without \
             `value` where the text names a collection; or with another type in its annotation than the \
             text names, if neither derives from the other.",
        why: "One of the two is wrong, and the client's function returns one of them.",
        cure: "Ask the service which one is right, and write it in both places.",
        example: "`returns a user object in the response body` above `{ \"value\": [ .. ] }`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let (Some(documented), Some(facts)) = (page.documented(), page.facts()) else { return };
    let methods: BTreeSet<HttpMethod> = page.operations().iter().map(|operation| operation.method).collect();
    // On a page of several methods, the text may speak of another one.
    if methods.len() > 1
        || page.operations().iter().any(|operation| operation.facts.responses != facts.responses)
    {
        return;
    }
    // The same holds on a page of several resources.
    let ends: BTreeSet<&str> = page.operations().iter().filter_map(|of| of.path.literals().last()).collect();
    if ends.len() > 1 {
        return;
    }
    for message in page.messages() {
        let Side::Response(answer) = message.side else { continue };
        let is_ours = message.example.request.as_ref().is_none_or(|request| {
            let mut operations = page.operations().iter();
            operations.any(|of| of.method == request.method && leads_to(&request.url, &of.path.text))
        });
        if !is_ours || !(200..300).contains(&answer.status) || answer.status == 204 {
            continue;
        }
        let response = facts.responses.iter().find(|response| response.status == answer.status);
        let Some(response) = response
            .filter(|response| response.source == ResponseSource::Text && response.other_bodies.is_empty())
        else {
            continue;
        };
        let json = message.body.as_ref().and_then(|body| body.json.as_ref());
        let fault = match &response.body {
            ResponseBody::Empty => message
                .body
                .as_ref()
                .map(|_| "this example has a body, but the text says that nothing comes back".to_owned()),
            ResponseBody::Json { type_ref: Some(stated), alternatives } if alternatives.is_empty() => {
                let namespace = facts.namespace.as_deref();
                let target = documented.resolve(&stated.name, namespace);
                let Target::Item(item) = target else { continue };
                let shown = answer.type_ref.as_ref().map(|shown| documented.resolve(&shown.name, namespace));
                match shown {
                    Some(Target::Item(shown)) if !are_related(documented, item, shown) => Some(format!(
                        "the annotation of this example names `{}`, but the text says that `{}` comes back",
                        documented.name(shown),
                        documented.name(item)
                    )),
                    _ => json.and_then(|json| opt_misfit(documented, item, stated.collection, json)),
                }
            }
            _ => None,
        };
        if let Some(fault) = fault {
            let help = "correct the text, or the example with its annotation".to_owned();
            page.report(message.start.clone(), fault, help);
        }
    }
}

/// Returns true if two types are one, or one is a base type of the other.
fn are_related(documented: &DocumentedTypes<'_>, one: usize, other: usize) -> bool {
    let types = documented.content.types;
    let is_base = |base: usize, item: usize| types.lineage(item).contains(&base);
    documented.name(one).eq_ignore_ascii_case(documented.name(other))
        || is_base(one, other)
        || is_base(other, one)
}

/// Compares a body with the text: one object or a list.
fn opt_misfit(
    documented: &DocumentedTypes<'_>,
    item: usize,
    collection: bool,
    json: &Node,
) -> Option<String> {
    let name = documented.name(item);
    let members = documented.members(item);
    let list = json.get("value").filter(|value| matches!(value.kind, NodeKind::Array(_)));
    match list {
        Some(_) if !collection && !members.knows("value") && !members.is_empty() && !members.is_open => Some(
            format!("this example has a list of objects, but the text says that one `{name}` comes back"),
        ),
        None if collection && json.get("value").is_none() && !json.members().is_empty() => Some(format!(
            "this example has one object, but the text says that a collection of `{name}` comes back"
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(text: &str, annotation: &str, body: &str, expect: &[&str]) {
        let api = format!(
            r#"# T
## HTTP request
```http
GET /x
```
## Response
If successful, this method returns a `200 OK` response code and {text} in the response body.
## Example
<!-- {{"blockType": "response"{annotation}}} -->
```http
HTTP/1.1 200 OK

{body}
```
"#
        );
        let thing = r#"# thing resource type
## Properties
|Property|Type|
|-|-|
|a|String|
"#;
        let part = r#"# part resource type
## Properties
|Property|Type|
|-|-|
|a|String|
"#;
        let pages =
            [("v1.0/api/x.md", &*api), ("v1.0/resources/part.md", part), ("v1.0/resources/thing.md", thing)];
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    #[test]
    fn text_and_example_agree() {
        let thing = "a [thing](../resources/thing.md) object";
        let things = "a collection of [thing](../resources/thing.md) objects";
        check(thing, "", "{\"a\": \"1\"}", &[]);
        check(things, "", "{\"value\": [{\"a\": \"1\"}]}", &[]);
        check(
            things,
            "",
            "{\"a\": \"1\"}",
            &[
                "11:1 [HTTP/1.1 200 OK] this example has one object, but the text says that a collection of `thing`",
            ],
        );
        check(
            thing,
            ", \"@odata.type\": \"microsoft.graph.part\"",
            "{\"a\": \"1\"}",
            &[
                "11:1 [HTTP/1.1 200 OK] the annotation of this example names `part`, but the text says that `thing`",
            ],
        );
    }
}
