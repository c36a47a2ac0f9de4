//! An example answers with properties that its resource does not document.

use crate::diagnostic::Severity;
use crate::ir::{ApiVersion, ExampleBody, ExampleResponse, PageFacts, Resource, ResponseBody, TypeRef};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::Set;
use crate::lint::text::list;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: "example-property-unknown",
    severity: Severity::Warning,
    summary: "an example answers with properties that its resource does not document",
    explanation: explain! {
        finds: "Keys at the top of an example's answer, or of the elements of its collection, that neither \
             the resource's page nor the page of a type above it documents, in its tables or in its JSON \
             representation. Nothing is said of open types, of resources without a page in the set, of \
             keys with `@`, and of `error`. Where several pages document a resource of the name, a key may \
             stand on any of them.",
        why: "Either the example shows what is not there, or the resource's page lacks a property.",
        mend: "Correct the key in the example or the type that its annotation names, or document the \
             property on the resource's page.",
        example: "An answer `{ \"displayname\": \"Adele\" }` for a resource that documents `displayName`.",
    },
    check: Some(check),
};

fn check(page: &mut Page<'_, '_, '_>) {
    let Some(first) = page.facts.operations.first() else { return };
    for answer in first.facts.examples.iter().filter_map(|example| example.response.as_ref()) {
        let Some(documented) = opt_type(&first.facts, answer) else { continue };
        let ExampleBody::Json(json) = &answer.body else { continue };
        let Ok(Value::Object(body)) = serde_json::from_str::<Value>(json.as_str()) else { continue };
        let mut unknown: BTreeSet<String> = BTreeSet::new();
        let mut name = None;
        for object in objects(&body, documented) {
            let said =
                object.get("@odata.type").and_then(Value::as_str).map(|said| said.trim_start_matches('#'));
            let resources = resources(page.set, first.api_version, said.unwrap_or(&documented.name));
            let Some(known) = opt_keys(page.set, &resources) else { continue };
            name = resources.first().map(|resource| &resource.name);
            let is_unknown =
                |key: &&String| !key.contains('@') && *key != "error" && !known.contains(key.as_str());
            unknown.extend(object.keys().filter(is_unknown).cloned());
        }
        if let Some(name) = name.filter(|_| !unknown.is_empty()) {
            let unknown: Vec<_> = unknown.iter().map(String::as_str).collect();
            let message = format!(
                "this example has {}, which the reference of `{name}` does not document",
                list(&unknown)
            );
            page.report_line(answer.line, message, "correct the example or the type that its annotation names, or add what lacks to the resource's page".to_owned());
        }
    }
}

/// The type that comes back: what the annotation says, else the text.
fn opt_type<'a>(facts: &'a PageFacts, answer: &'a ExampleResponse) -> Option<&'a TypeRef> {
    let told = || {
        let told = facts.responses.iter().find(|told| told.status == answer.status)?;
        match &told.body {
            ResponseBody::Json { type_ref, .. } => type_ref.as_ref(),
            _ => None,
        }
    };
    if answer.status >= 300 {
        return None;
    }
    answer.type_ref.as_ref().or_else(told)
}

/// The objects of the type: the body itself, or the elements of its `value`.
fn objects<'a>(body: &'a Map<String, Value>, documented: &TypeRef) -> Vec<&'a Map<String, Value>> {
    match body.get("value") {
        Some(Value::Array(elements)) => elements.iter().filter_map(Value::as_object).collect(),
        Some(Value::Object(value)) if body.keys().all(|key| key == "value" || key.contains('@')) => {
            vec![value]
        }
        // A single value, as that of one property.
        Some(_) if body.keys().all(|key| key == "value" || key.contains('@')) => Vec::new(),
        _ if documented.collection => Vec::new(),
        _ => vec![body],
    }
}

/// The resources of this name: of its namespace, where it has one and a page names it, else all.
fn resources<'a>(set: &Set<'a>, version: ApiVersion, name: &str) -> Vec<&'a Resource> {
    let (namespace, local) = name.rsplit_once('.').unwrap_or(("", name));
    let all = set.resources(version, local);
    let is_of = |resource: &&&Resource| {
        resource.namespace.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(namespace))
    };
    let own: Vec<_> = all.iter().filter(is_of).copied().collect();
    if own.is_empty() { all.to_vec() } else { own }
}

/// All keys that the resources may have; none where there is no resource, where not all types above one are known, or one is open.
fn opt_keys(set: &Set<'_>, resources: &[&Resource]) -> Option<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for resource in resources {
        add_keys(set, resource, &mut keys, 0)?;
    }
    (!keys.is_empty()).then_some(keys)
}

/// How many types a type may stand below; more are a circle.
const DEPTH: usize = 16;

fn add_keys(set: &Set<'_>, resource: &Resource, keys: &mut BTreeSet<String>, depth: usize) -> Option<()> {
    if resource.open_type || depth > DEPTH {
        return None;
    }
    keys.extend(
        resource.properties.iter().chain(&resource.relationships).map(|property| property.name.clone()),
    );
    if let Some(Ok(Value::Object(sample))) =
        resource.json_representation.as_ref().map(|json| serde_json::from_str(json.as_str()))
    {
        keys.extend(sample.keys().cloned());
    }
    let Some(base) = resource.base_type.as_deref() else { return Some(()) };
    let above = set.resources(resource.api_version, base);
    if above.is_empty() {
        return None;
    }
    above.iter().try_for_each(|base| add_keys(set, base, keys, depth + 1))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(resource: &str, body: &str, expect: &[&str]) {
        let resource = format!(
            "# thing resource type\n{resource}## Properties\n|Property|Type|\n|-|-|\n|id|String|\n|name|String|\n"
        );
        let api = format!(
            "# T\n## HTTP request\n```http\nGET /x\n```\n## Example\n<!-- {{\"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.thing\"}} -->\n```http\nHTTP/1.1 200 OK\n\n{body}\n```\n"
        );
        check_set(
            &LINT,
            &lint_pages(&[("v1.0/api/x.md", &api), ("v1.0/resources/thing.md", &resource)]),
            expect,
        );
    }

    #[test]
    fn examples_fit_their_resource() {
        check(
            "",
            r#"{"id": "1", "nmae": "x", "odd": 1}"#,
            &["9: this example has `nmae` and `odd`, which the reference of `thing`"],
        );
        check("", r#"{"value": [{"id": "1"}, {"odd": 1}]}"#, &["9: this example has `odd`"]);
        check("", r#"{"@odata.context": "x", "id": "1", "name@odata.type": "x"}"#, &[]);
        check("", r##"{"@odata.type": "#microsoft.graph.other", "odd": "1"}"##, &[]);
        check("", r#"{"value": "Welcome"}"#, &[]);
        check("This is an open type.\n", r#"{"odd": "1"}"#, &[]);
        check("Inherits from [entity](entity.md).\n", r#"{"odd": "1"}"#, &[]);
    }
}
