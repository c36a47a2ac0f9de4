//! Completes answers with facts about their types from other pages: a plural that is not a type names its items, and an example that
//! shows a list outweighs a text that speaks of one object.

use crate::hash::{HashMap, HashSet};
use crate::ir::{
    Api, ApiVersion, ExampleBody, HttpMethod, Operation, PageFacts, PathPart, Response, ResponseBody, TypeRef,
};
use crate::json::Value;
use std::sync::Arc;

/// Completes the answers of all operations.
pub(crate) fn complete(api: &mut Api) {
    let types = Types::of(api);
    for lines in api.operations.chunk_by_mut(|line, next| Arc::ptr_eq(&line.facts, &next.facts)) {
        let Some(first) = lines.first() else { continue };
        let Some(changed) = changed(&types, lines) else { continue };
        let mut facts = PageFacts::clone(&first.facts);
        facts.responses = changed;
        let facts = Arc::new(facts);
        lines.iter_mut().for_each(|line| line.facts = Arc::clone(&facts));
    }
}

/// The documented types by their names in lower case.
struct Types {
    names: HashMap<(ApiVersion, String), String>,
    /// Those with a property `value`, of their own or inherited.
    with_value: HashSet<(ApiVersion, String)>,
}

impl Types {
    fn of(api: &Api) -> Self {
        let key = |version, name: &str| (version, name.to_ascii_lowercase());
        let resources = api.resources.iter().map(|one| (one.api_version, &one.name));
        let enums = api.enums.iter().map(|one| (one.api_version, &one.name));
        let names =
            resources.chain(enums).map(|(version, name)| (key(version, name), name.clone())).collect();
        let has_value = |resource: &&crate::ir::Resource| {
            let mut all = resource.properties.iter().chain(&resource.relationships);
            all.any(|property| property.name == "value")
        };
        let mut with_value: HashSet<_> =
            api.resources.iter().filter(has_value).map(|one| key(one.api_version, &one.name)).collect();
        // Few types have such a property, and their lineage is short.
        loop {
            let before = with_value.len();
            for one in &api.resources {
                let inherits = one.base_type.as_ref();
                if inherits.is_some_and(|base| with_value.contains(&key(one.api_version, base))) {
                    with_value.insert(key(one.api_version, &one.name));
                }
            }
            if with_value.len() == before {
                return Self { names, with_value };
            }
        }
    }

    /// The type whose items a plural names: `customers`, `policies`. `None` if the plural is a type itself.
    fn opt_of_plural(&self, version: ApiVersion, name: &str) -> Option<&String> {
        let lower = name.to_ascii_lowercase();
        if self.names.contains_key(&(version, lower.clone())) {
            return None;
        }
        let one = match lower.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => lower.strip_suffix('s')?.to_owned(),
        };
        self.names.get(&(version, one))
    }

    fn has_value(&self, version: ApiVersion, name: &str) -> bool {
        self.with_value.contains(&(version, name.to_ascii_lowercase()))
    }
}

/// The answers of lines that share their facts, if they change.
fn changed(types: &Types, lines: &[Operation]) -> Option<Vec<Response>> {
    let line = lines.first()?;
    let mut responses: Option<Vec<Response>> = None;
    for (at, response) in line.facts.responses.iter().enumerate() {
        let ResponseBody::Json { type_ref: Some(stated), .. } = &response.body else { continue };
        let Some(better) = opt_better(types, lines, response, stated) else { continue };
        let changed = responses.get_or_insert_with(|| line.facts.responses.clone());
        if let Some(ResponseBody::Json { type_ref, .. }) = changed.get_mut(at).map(|answer| &mut answer.body)
        {
            *type_ref = Some(better);
        }
    }
    responses
}

fn opt_better(types: &Types, lines: &[Operation], response: &Response, stated: &TypeRef) -> Option<TypeRef> {
    let line = lines.first()?;
    let version = line.api_version;
    let of_plural = types.opt_of_plural(version, &stated.name);
    let name = of_plural.unwrap_or(&stated.name);
    // A key belongs to one object, so a request by key does not return a list.
    let by_key = lines.iter().all(|line| line.method == HttpMethod::Get && ends_with_key(line));
    let shows_only = |shape| response.status < 300 && shows_only(&line.facts, response.status, shape);
    let is_list = match stated.collection {
        true => !(by_key && shows_only(Shape::One)),
        false => !by_key && !types.has_value(version, name) && shows_only(Shape::List),
    };
    let better = TypeRef { name: name.clone(), collection: is_list };
    (better != *stated).then_some(better)
}

fn ends_with_key(line: &Operation) -> bool {
    matches!(line.path.parts.last(), Some(PathPart::Parameter(_)))
}

/// The shape of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// `{ "value": [..] }`, without properties beside the items.
    List,
    /// An object without a property `value`.
    One,
    Other,
}

impl Shape {
    fn of(value: &Value<'_>) -> Self {
        let is_annotated = |name: &str| name == "value" || name.contains('@');
        match (value, value.get("value")) {
            (Value::Object(_), Some(Value::Array(_))) if value.names().all(is_annotated) => Self::List,
            (Value::Object(_), None) => Self::One,
            _ => Self::Other,
        }
    }
}

/// Returns whether there are examples of JSON answers with this status, and all have this shape.
fn shows_only(facts: &PageFacts, status: u16, shape: Shape) -> bool {
    let answers = facts.examples.iter().filter_map(|example| example.response.as_ref());
    let mut shown =
        answers.filter(|answer| answer.status == status).filter_map(|answer| match &answer.body {
            ExampleBody::Json(json) => Some(json.value()),
            _ => None,
        });
    let is = |value: Option<Value<'_>>| value.is_some_and(|value| Shape::of(&value) == shape);
    shown.next().is_some_and(is) && shown.all(is)
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    /// The type of the answer of a page with this request line, these words for the body, and this example.
    fn answer(line: &str, body: &str, example: &str) -> String {
        let api = format!(
            r"# T
## HTTP request
```http
GET {line}
```
## Response
Returns `200 OK` and {body} in the response body.
## Example
```http
GET https://graph.microsoft.com/v1.0{line}
```
```http
HTTP/1.1 200 OK

{example}
```
"
        );
        let resource = |name: &str, property: &str| {
            format!(
                r#"# {name} resource type
## Properties
|Property|Type|
|-|-|
|{property}|String|
"#
            )
        };
        let file = |path: &str, text: String| DocFile { path: path.to_owned(), text };
        let docs = DocSet::new(vec![
            file("v1.0/api/pet-list.md", api),
            file("v1.0/resources/pet.md", resource("pet", "name")),
            file("v1.0/resources/setting.md", resource("setting", "value")),
        ]);
        let body = serde_json::to_value(&Facts::of(&docs).api.operations[0].facts.responses[0].body);
        let body = body.expect("a value");
        let mark = if body["collection"] == true { "[]" } else { "" };
        format!("{}{mark}", body["type"].as_str().unwrap_or("-"))
    }

    #[test]
    fn an_example_of_a_list_outweighs_the_word_for_one() {
        let pet = "a [pet](../resources/pet.md) object";
        let list = r#"{ "@odata.context": "x", "value": [ { "name": "Rex" } ] }"#;
        assert_eq!(answer("/pets", pet, list), "pet[]");
        assert_eq!(answer("/pets", pet, r#"{ "name": "Rex" }"#), "pet");
        assert_eq!(answer("/pets", pet, r#"{ "value": [], "total": 1 }"#), "pet");
        // A request by key asks for one.
        assert_eq!(answer("/pets/{id}", pet, list), "pet");
        let pets = "a collection of [pet](../resources/pet.md) objects";
        assert_eq!(answer("/pets/{id}", pets, r#"{ "name": "Rex" }"#), "pet");
        assert_eq!(answer("/pets", pets, r#"{ "name": "Rex" }"#), "pet[]");
        // The type has the property itself.
        let setting = "a [setting](../resources/setting.md) object";
        assert_eq!(answer("/settings", setting, r#"{ "value": ["a"] }"#), "setting");
    }

    #[test]
    fn the_name_of_an_entity_set_means_its_items() {
        let one = r#"{ "name": "Rex" }"#;
        assert_eq!(answer("/pets/{id}", "a [pets](../resources/pet.md) object", one), "pet");
        assert_eq!(answer("/pets", "a list of **pets** objects", one), "pet[]");
    }
}
