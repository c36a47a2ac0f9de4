//! Bodies that hold a list: `[{..}, {..}]`, or `{"value": [{..}, {..}]}`.

use crate::ir::{BodyList, Example, ExampleBody, Parameter, RequestBody};
use crate::json::Value;

/// How a body holds a list of the resource, or of objects with the listed properties. The examples show it, and the text may speak
/// of an array of the resource.
pub(crate) fn opt_list(body: &RequestBody, examples: &[Example]) -> Option<BodyList> {
    let RequestBody::Json { resource, properties, .. } = body else { return None };
    let requests = examples.iter().filter_map(|example| example.request.as_ref());
    let shown = requests.filter(|request| !request.other_host).filter_map(|request| match &request.body {
        ExampleBody::Json(json) => json.value(),
        _ => None,
    });
    let mut found = None;
    for value in shown {
        let list = opt_shown(&value, properties, resource.is_some())?;
        if *found.get_or_insert(list) != list {
            return None;
        }
    }
    let is_collection = resource.as_ref().is_some_and(|resource| resource.collection);
    found.or(is_collection.then_some(BodyList::Array))
}

/// The form of the list that an example shows. The page must list all properties of its objects, or else name their resource.
fn opt_shown(value: &Value<'_>, properties: &[Parameter], has_resource: bool) -> Option<BodyList> {
    let is_listed = |name: &str| properties.iter().any(|property| property.name == name);
    let is_known = |name: &str| name.contains('@') || is_listed(name);
    let (elements, form) = match value {
        Value::Array(elements) => (elements, BodyList::Array),
        Value::Object(members) => {
            let mut others = members.iter().filter(|(name, _)| !name.contains('@'));
            match (others.next(), others.next()) {
                (Some((name, Value::Array(elements))), None) if name == "value" && !is_listed(name) => {
                    (elements, BodyList::Value)
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    let fits = |element: &Value<'_>| match element {
        Value::Object(members) if properties.is_empty() => has_resource && !members.is_empty(),
        Value::Object(members) => members.iter().all(|(name, _)| is_known(name)),
        _ => false,
    };
    (!elements.is_empty() && elements.iter().all(fits)).then_some(form)
}
