//! Compares the bodies of examples with their documented types.

use crate::extract::graph_target;
use crate::ir::{HttpMethod, Operation, PageFacts, RequestBody, ResponseBody};
use crate::json::{Node, NodeKind};
use crate::lint::documented::DocumentedTypes;
use crate::lint::fit::{Comparison, Fit};
use crate::lint::messages::{Message, Side};
use crate::lint::page::Page;
use crate::rust::{ReadExamples, Sent, Target};

/// The body of a message, with its mismatches.
pub(super) struct ComparedBody<'p, 's> {
    pub(super) message: &'p Message<'s>,
    pub(super) fit: Fit,
    /// The name of the type that it was compared with, and true if the annotation names that type.
    pub(super) compared_with: Option<(String, bool)>,
}

/// Compares all bodies of a page whose type is documented.
pub(super) fn compare_bodies<'p, 's>(page: &Page<'p, '_, 's>) -> Vec<ComparedBody<'p, 's>> {
    let (Some(documented), Some(facts)) = (page.documented(), page.facts()) else { return Vec::new() };
    let shown = std::cell::OnceCell::new();
    let messages = page.messages().iter();
    let compared = messages.filter_map(|message| {
        let json = message.body.as_ref()?.json.as_ref()?;
        let mut comparison =
            Comparison { documented, namespace: facts.namespace.as_deref(), fit: Fit::default() };
        let compared_with = match message.side {
            Side::Response(_) => compare_response(&mut comparison, facts, message, json)?,
            Side::Request(request) => {
                let mut operations = page.operations().iter();
                let operation = operations
                    .find(|one| one.method == request.method && leads_to(&request.url, &one.path.text))?;
                let shown = shown.get_or_init(|| ReadExamples::of(facts));
                compare_request(&mut comparison, operation, shown, json)?
            }
        };
        Some(ComparedBody { message, fit: comparison.fit, compared_with })
    });
    compared.collect()
}

/// Compares a response with the type in its annotation, or else with the type in the text.
fn compare_response(
    comparison: &mut Comparison<'_, '_>,
    facts: &PageFacts,
    message: &Message<'_>,
    json: &Node,
) -> Option<Option<(String, bool)>> {
    let Side::Response(answer) = message.side else { return None };
    if answer.status >= 300 || json.get("error").is_some() {
        return None;
    }
    let stated = || {
        let response = facts.responses.iter().find(|response| response.status == answer.status)?;
        match &response.body {
            ResponseBody::Json { type_ref, .. } => type_ref.as_ref(),
            _ => None,
        }
    };
    let documented = answer.type_ref.as_ref().or_else(stated)?;
    let Target::Item(item) = comparison.documented.resolve(&documented.name, comparison.namespace) else {
        return None;
    };
    if comparison.documented.is_enum(item) {
        return None;
    }
    for object in objects(json, documented.collection) {
        comparison.object(item, object);
    }
    Some(Some((comparison.documented.name(item).to_owned(), answer.type_ref.is_some())))
}

/// Returns true if a URL ends like a path. Examples may also call something above or below the page's operation.
pub(super) fn leads_to(url: &str, path: &str) -> bool {
    let Ok(target) = graph_target(url) else { return false };
    let target = target.split('?').next().unwrap_or_default();
    let target: Vec<&str> = target.split('/').filter(|segment| !segment.is_empty()).collect();
    let template: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    // A placeholder matches anything, so compare the literal segment before it.
    let literal = template.iter().rev().enumerate().find(|(_, segment)| !segment.contains(['{', '<']));
    let name = |segment: &str| segment.split(['(', ':']).next().unwrap_or_default().to_ascii_lowercase();
    literal.is_none_or(|(from_end, segment)| {
        target.iter().rev().nth(from_end).is_some_and(|found| name(found) == name(segment))
    })
}

/// Compares a request with the type of its body.
fn compare_request(
    comparison: &mut Comparison<'_, '_>,
    operation: &Operation,
    shown: &ReadExamples<'_>,
    json: &Node,
) -> Option<Option<(String, bool)>> {
    let documented: &DocumentedTypes<'_> = comparison.documented;
    if !matches!(json.kind, NodeKind::Object(_))
        || matches!(operation.method, HttpMethod::Get | HttpMethod::Delete)
    {
        return None;
    }
    let listed = documented.content.parameters(operation);
    match documented.content.sent_by(operation, shown) {
        Sent::Model(item, _) => {
            if listed.is_empty() {
                comparison.object(item, json);
                return Some(Some((documented.name(item).to_owned(), false)));
            }
            comparison.body(&listed, Some(documented.members(item)), json);
            Some(None)
        }
        Sent::Parameters if is_list_whole(operation) => {
            // A table may describe the elements of a list.
            for object in objects(json, false) {
                comparison.body(&listed, None, object);
            }
            Some(None)
        }
        _ => None,
    }
}

/// Returns true if the tables list all properties of a body. If the text names an undocumented resource, they may not.
fn is_list_whole(operation: &Operation) -> bool {
    matches!(&operation.facts.request_body, RequestBody::Json { resource: None, .. })
}

/// The objects of the type: the body itself, or the elements of its `value`.
fn objects(body: &Node, is_collection: bool) -> Vec<&Node> {
    let is_object = |node: &&Node| matches!(node.kind, NodeKind::Object(_));
    let is_wrapped =
        || body.members().iter().all(|member| member.name == "value" || member.name.contains('@'));
    match body.get("value").map(|value| (value, &value.kind)) {
        Some((_, NodeKind::Array(elements))) => elements.iter().filter(is_object).collect(),
        Some((value, NodeKind::Object(_))) if is_wrapped() => vec![value],
        // A single value, as that of one property.
        Some(_) if is_wrapped() => Vec::new(),
        _ if is_collection => Vec::new(),
        _ => Some(body).filter(is_object).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::leads_to;

    #[test]
    fn an_example_is_of_the_operation_whose_end_it_has() {
        assert!(leads_to("https://graph.microsoft.com/v1.0/users/1/sendMail?x", "/users/{id}/sendMail"));
        assert!(leads_to("/users/1", "/users/{id}"));
        assert!(leads_to("/me/range(address='A1')/format", "/me/range(address='<address>')/format"));
        assert!(!leads_to("/me/range/format/fill", "/me/range/format"));
        assert!(!leads_to("https://bot.contoso.com/api/calls", "/communications/calls"));
    }
}
