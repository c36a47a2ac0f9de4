//! The facts of an item: by their names, and how each is read and written.

use super::entry::invalid;
use super::item::PropertyList;
use super::select::{PageView, Target, parameters};
use super::{CORRECTION_STALE, Wrong};
use crate::extract::{graph_target, parse_path};
use crate::ir::{
    HttpMethod, Operation, Permission, PrivilegeOrder, RequestBody, ResponseBody, Scalar, TypeRef,
};
use std::sync::Arc;

/// A fact that is open for changes.
pub(super) enum Fact<'f> {
    Text(&'f mut String),
    OptText(&'f mut Option<String>),
    Flag(&'f mut bool),
    OptFlag(&'f mut Option<bool>),
    Status(&'f mut u16),
    OptNumber(&'f mut Option<i64>),
    Method(&'f mut Operation),
    Path(&'f mut Operation),
    Orders(Vec<&'f mut Option<PrivilegeOrder>>),
    /// A name of a row of permissions.
    Name(&'f mut Permission, usize),
    OptType(&'f mut Option<TypeRef>),
}

/// The words for the orders that a permission table may claim.
const ORDERS: [(&str, PrivilegeOrder); 3] = [
    ("least-to-most", PrivilegeOrder::LeastToMost),
    ("most-to-least", PrivilegeOrder::MostToLeast),
    ("least-first", PrivilegeOrder::LeastFirst),
];

impl Fact<'_> {
    /// What the page says.
    pub(super) fn get(&self) -> Scalar {
        let text = |text: &str| Scalar::Text(text.to_owned());
        match self {
            Self::Text(value) => text(value),
            Self::OptText(value) => value.as_deref().map_or(Scalar::Null, text),
            Self::Flag(value) => Scalar::Flag(**value),
            Self::OptFlag(value) => value.map_or(Scalar::Null, Scalar::Flag),
            Self::Status(value) => Scalar::Number((**value).into()),
            Self::OptNumber(value) => value.map_or(Scalar::Null, Scalar::Number),
            Self::Method(operation) => text(operation.method.as_str()),
            Self::Path(operation) => text(&operation.path.with_query()),
            Self::Orders(orders) => {
                let same = orders.windows(2).all(|pair| pair[0] == pair[1]);
                let order = orders.first().and_then(|order| **order).filter(|_| same);
                ORDERS
                    .iter()
                    .find(|(_, known)| Some(*known) == order)
                    .map_or(Scalar::Null, |(word, _)| text(word))
            }
            Self::Name(row, at) => row.names.get(*at).map_or(Scalar::Null, |name| text(name)),
            Self::OptType(value) => value.as_ref().map_or(Scalar::Null, |ty| text(&ty.name)),
        }
    }

    /// Writes what holds.
    pub(super) fn set(self, value: &Scalar) -> Result<(), Wrong> {
        let wanted = match self {
            Self::Text(_) | Self::OptText(_) => "a text",
            Self::Flag(_) | Self::OptFlag(_) => "`true` or `false`",
            Self::Status(_) => "a status code from 100 to 599",
            Self::OptNumber(_) => "a number",
            Self::Method(_) => "GET, POST, PUT, PATCH or DELETE",
            Self::Path(_) => "a path that begins with `/`",
            Self::Orders(_) => "least-to-most, most-to-least or least-first",
            Self::Name(..) => "a name",
            Self::OptType(_) => "the name of a type",
        };
        let wrong = || Err(invalid(format!("`correct: {value}` is not {wanted}")));
        match (self, value) {
            (Self::Text(fact), Scalar::Text(text)) if is_name(text) => text.clone_into(fact),
            (Self::OptText(fact), Scalar::Text(text)) if is_name(text) => *fact = Some(text.clone()),
            (Self::OptText(fact), Scalar::Null) => *fact = None,
            (Self::Flag(fact), Scalar::Flag(flag)) => *fact = *flag,
            (Self::OptFlag(fact), Scalar::Flag(flag)) => *fact = Some(*flag),
            (Self::OptFlag(fact), Scalar::Null) => *fact = None,
            (Self::Status(fact), Scalar::Number(number)) => match u16::try_from(*number) {
                Ok(status @ 100..=599) => *fact = status,
                _ => return wrong(),
            },
            (Self::OptNumber(fact), Scalar::Number(number)) => *fact = Some(*number),
            (Self::OptNumber(fact), Scalar::Null) => *fact = None,
            (Self::Method(operation), Scalar::Text(text)) => {
                match HttpMethod::ALL.into_iter().find(|method| method.as_str() == text) {
                    Some(method) => operation.method = method,
                    None => return wrong(),
                }
            }
            (Self::Path(operation), Scalar::Text(text)) if text.starts_with('/') => {
                let Ok(target) = graph_target(text) else { return wrong() };
                let documented = operation.facts.function_parameters.clone();
                let is_documented = |name: &str| documented.iter().any(|row| row.name == name);
                operation.path = parse_path(target, is_documented);
            }
            (Self::Orders(orders), Scalar::Text(text)) => {
                match ORDERS.iter().find(|(word, _)| word == text) {
                    Some((_, order)) => orders.into_iter().for_each(|fact| *fact = Some(*order)),
                    None => return wrong(),
                }
            }
            (Self::Orders(orders), Scalar::Null) => orders.into_iter().for_each(|fact| *fact = None),
            (Self::Name(row, at), Scalar::Text(text)) if is_name(text) => {
                let Some(before) = row.names.get(at).cloned() else { return wrong() };
                // The sets, the parts and the footnotes name it too.
                let sets = row.any_of.iter_mut().flatten();
                let names = Arc::make_mut(&mut row.names);
                let parts = row.by_subject.iter_mut().flat_map(|part| {
                    part.names.iter_mut().chain(&mut part.least).chain(part.any_of.iter_mut().flatten())
                });
                let all =
                    names.iter_mut().chain(sets).chain(&mut row.least).chain(&mut row.footnotes).chain(parts);
                all.filter(|name| **name == before).for_each(|name| text.clone_into(name));
            }
            (Self::OptType(fact), Scalar::Text(text)) if is_name(text) => {
                let collection = fact.as_ref().is_some_and(|ty| ty.collection);
                *fact = Some(TypeRef { name: text.clone(), collection });
            }
            (Self::OptType(fact), Scalar::Null) => *fact = None,
            _ => return wrong(),
        }
        Ok(())
    }
}

/// Whether a text is a name, not markup or several lines.
fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.trim() == text && !text.contains(['\n', '\r', '`', '|'])
}

/// The fact of this name.
pub(super) fn fact<'f>(view: &'f mut PageView, target: &Target, name: &str) -> Result<Fact<'f>, Wrong> {
    let unknown = |known: &[&str]| {
        let known = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        invalid(format!("the item has no fact `{name}`; there are {known}"))
    };
    let gone = || Wrong::new(&CORRECTION_STALE, "the page has no such fact any more", "take the entry out");
    let facts = view.facts.as_mut();
    Ok(match target {
        Target::Page => {
            let facts = facts.ok_or_else(gone)?;
            match name {
                "area" => Fact::OptText(&mut facts.area),
                "namespace" => Fact::OptText(&mut facts.namespace),
                "deprecated" => Fact::Flag(&mut facts.deprecated),
                "permission-order" => {
                    Fact::Orders(facts.permissions.iter_mut().map(|row| &mut row.order).collect())
                }
                "body-type" | "body-required" => match (&mut facts.request_body, name) {
                    (RequestBody::Json { resource, .. }, "body-type") => Fact::OptType(resource),
                    (RequestBody::Json { required, .. }, _) => Fact::OptFlag(required),
                    _ => return Err(invalid("the page documents no body of JSON")),
                },
                _ => {
                    return Err(unknown(&[
                        "area",
                        "namespace",
                        "deprecated",
                        "permission-order",
                        "body-type",
                        "body-required",
                    ]));
                }
            }
        }
        Target::Operation(at) => match (view.operations.get_mut(*at).ok_or_else(gone)?, name) {
            (operation, "method") => Fact::Method(operation),
            (operation, "path") => Fact::Path(operation),
            _ => return Err(unknown(&["method", "path"])),
        },
        Target::Row(row) => {
            let row = facts.and_then(|facts| facts.permissions.get_mut(*row)).ok_or_else(gone)?;
            match name {
                "order" => Fact::Orders(vec![&mut row.order]),
                _ => return Err(unknown(&["order"])),
            }
        }
        Target::Name(row, at) => {
            let row = facts.and_then(|facts| facts.permissions.get_mut(*row)).ok_or_else(gone)?;
            match name {
                "name" => Fact::Name(row, *at),
                _ => return Err(unknown(&["name"])),
            }
        }
        Target::Parameter(list, at) => {
            let rows = facts.and_then(|facts| parameters(facts, *list)).ok_or_else(gone)?;
            let parameter = rows.get_mut(*at).ok_or_else(gone)?;
            match (name, &mut parameter.type_ref) {
                ("name", _) => Fact::Text(&mut parameter.name),
                ("type", ty) => Fact::OptType(ty),
                ("collection", Some(ty)) => Fact::Flag(&mut ty.collection),
                ("collection", None) => return Err(invalid("the page documents no type for it")),
                ("required", _) => Fact::OptFlag(&mut parameter.required),
                _ => return Err(unknown(&["name", "type", "collection", "required"])),
            }
        }
        Target::Response(at) => {
            let response = facts.and_then(|facts| facts.responses.get_mut(*at)).ok_or_else(gone)?;
            match (name, &mut response.body) {
                ("status", _) => Fact::Status(&mut response.status),
                ("type", ResponseBody::Json { type_ref, .. }) => Fact::OptType(type_ref),
                ("collection", ResponseBody::Json { type_ref: Some(ty), .. }) => {
                    Fact::Flag(&mut ty.collection)
                }
                ("type" | "collection", _) => return Err(invalid("the page documents no JSON for it")),
                _ => return Err(unknown(&["status", "type", "collection"])),
            }
        }
        Target::Example(at) => {
            let example = facts.and_then(|facts| facts.examples.get_mut(*at)).ok_or_else(gone)?;
            match (name, &mut example.request, &mut example.response) {
                ("status", _, Some(answer)) => Fact::Status(&mut answer.status),
                ("url", Some(request), _) => Fact::Text(&mut request.url),
                ("status" | "url", ..) => return Err(invalid(format!("the example has no `{name}`"))),
                _ => return Err(unknown(&["status", "url"])),
            }
        }
        Target::Resource => {
            let resource = view.resource.as_mut().ok_or_else(gone)?;
            match name {
                "name" => Fact::Text(&mut resource.name),
                "odata-type" => Fact::OptText(&mut resource.odata_type),
                "namespace" => Fact::OptText(&mut resource.namespace),
                "base-type" => Fact::OptText(&mut resource.base_type),
                "open-type" => Fact::Flag(&mut resource.open_type),
                "abstract" => Fact::Flag(&mut resource.is_abstract),
                "key" => Fact::OptText(&mut resource.key),
                "area" => Fact::OptText(&mut resource.area),
                "deprecated" => Fact::Flag(&mut resource.deprecated),
                _ => {
                    return Err(unknown(&[
                        "name",
                        "odata-type",
                        "namespace",
                        "base-type",
                        "open-type",
                        "abstract",
                        "key",
                        "area",
                        "deprecated",
                    ]));
                }
            }
        }
        Target::Property(list, at) => {
            let resource = view.resource.as_mut().ok_or_else(gone)?;
            let rows = match list {
                PropertyList::Properties => &mut resource.properties,
                PropertyList::Relationships => &mut resource.relationships,
            };
            let property = rows.get_mut(*at).ok_or_else(gone)?;
            match name {
                "name" => Fact::Text(&mut property.name),
                "type" => Fact::Text(&mut property.type_ref.name),
                "collection" => Fact::Flag(&mut property.type_ref.collection),
                "required" => Fact::OptFlag(&mut property.required),
                "nullable" => Fact::OptFlag(&mut property.nullable),
                "read-only" => Fact::Flag(&mut property.read_only),
                "deprecated" => Fact::Flag(&mut property.deprecated),
                _ => {
                    return Err(unknown(&[
                        "name",
                        "type",
                        "collection",
                        "required",
                        "nullable",
                        "read-only",
                        "deprecated",
                    ]));
                }
            }
        }
        Target::Enum(at) => match (view.enums.get_mut(*at).ok_or_else(gone)?, name) {
            (one, "name") => Fact::Text(&mut one.name),
            _ => return Err(unknown(&["name"])),
        },
        Target::Member(of, at) => {
            let one = view.enums.get_mut(*of).ok_or_else(gone)?;
            match (one.members.get_mut(*at).ok_or_else(gone)?, name) {
                (member, "name") => Fact::Text(&mut member.name),
                (member, "value") => Fact::OptNumber(&mut member.value),
                _ => return Err(unknown(&["name", "value"])),
            }
        }
    })
}
