//! The facts that each kind of item has: one table for each kind, with the name of each fact and its place in the IR.

use super::entry::invalid;
use super::item::PropertyList;
use super::select::{PageView, Target, parameters};
use super::{CORRECTION_STALE, Wrong};
use crate::extract::permissions::is_name as is_permission;
use crate::extract::{graph_target, parse_path};
use crate::ir::{
    EnumMember, EnumType, Example, HttpMethod, Operation, PageFacts, Parameter, Permission, PrivilegeOrder,
    Property, RequestBody, Resource, Response, ResponseBody, Scalar, TypeRef,
};
use std::sync::Arc;

/// A mutable reference to one fact.
pub(super) enum Fact<'f> {
    Text(&'f mut String),
    OptText(&'f mut Option<String>),
    /// The name of a type that an item must have.
    TypeName(&'f mut String),
    /// The area that a page belongs to.
    Area(&'f mut Option<String>),
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

/// The names of the orders that a permission table may have.
const ORDERS: [(&str, PrivilegeOrder); 3] = [
    ("least-to-most", PrivilegeOrder::LeastToMost),
    ("most-to-least", PrivilegeOrder::MostToLeast),
    ("least-first", PrivilegeOrder::LeastFirst),
];

impl Fact<'_> {
    /// Returns the present value of the fact.
    pub(super) fn get(&self) -> Scalar {
        let text = |text: &str| Scalar::Text(text.to_owned());
        match self {
            Self::Text(value) | Self::TypeName(value) => text(value),
            Self::OptText(value) | Self::Area(value) => value.as_deref().map_or(Scalar::Null, text),
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

    /// Sets the fact to another value.
    pub(super) fn set(self, value: &Scalar) -> Result<(), Wrong> {
        let wanted = match self {
            Self::Text(_) | Self::OptText(_) => "a text",
            Self::TypeName(_) => "the name of a type: letters, digits, `_` and `.`",
            Self::Area(_) => "an area: small letters, digits and `-`",
            Self::Flag(_) | Self::OptFlag(_) => "`true` or `false`",
            Self::Status(_) => "a status code from 100 to 599",
            Self::OptNumber(_) => "a number",
            Self::Method(_) => "GET, POST, PUT, PATCH or DELETE",
            Self::Path(_) => "a path that begins with `/`",
            Self::Orders(_) => "least-to-most, most-to-least or least-first",
            Self::Name(..) => "the name of a permission",
            Self::OptType(_) => "the name of a type: letters, digits, `_` and `.`",
        };
        let wrong = || Err(invalid(format!("`correct: {value}` is not {wanted}")));
        match (self, value) {
            (Self::Text(fact), Scalar::Text(text)) if is_name(text) => text.clone_into(fact),
            (Self::OptText(fact), Scalar::Text(text)) if is_name(text) => *fact = Some(text.clone()),
            (Self::TypeName(fact), Scalar::Text(text)) if is_type(text) => text.clone_into(fact),
            (Self::Area(fact), Scalar::Text(text)) if is_area(text) => *fact = Some(text.clone()),
            (Self::OptText(fact) | Self::Area(fact), Scalar::Null) => *fact = None,
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
            (Self::Name(row, at), Scalar::Text(text)) if is_permission(text) => {
                let Some(before) = row.names.get(at).cloned() else { return wrong() };
                // The sets, the parts and the footnotes of the row repeat the name.
                let sets = row.any_of.iter_mut().flatten();
                let names = Arc::make_mut(&mut row.names);
                let parts = row.by_subject.iter_mut().flat_map(|part| {
                    part.names.iter_mut().chain(&mut part.least).chain(part.any_of.iter_mut().flatten())
                });
                let all =
                    names.iter_mut().chain(sets).chain(&mut row.least).chain(&mut row.footnotes).chain(parts);
                all.filter(|name| **name == before).for_each(|name| text.clone_into(name));
            }
            (Self::OptType(fact), Scalar::Text(text)) if is_type(text) => {
                let collection = fact.as_ref().is_some_and(|ty| ty.collection);
                *fact = Some(TypeRef { name: text.clone(), collection });
            }
            (Self::OptType(fact), Scalar::Null) => *fact = None,
            _ => return wrong(),
        }
        Ok(())
    }
}

/// Returns whether a text can be a name: one line without markup.
fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.trim() == text && !text.contains(['\n', '\r', '`', '|'])
}

/// Returns whether a text can be the name of a type: identifiers with dots between them.
fn is_type(text: &str) -> bool {
    let is_identifier = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    text.split('.').all(is_identifier)
}

/// Returns whether a text can be an area, which names a module and a feature.
fn is_area(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b))
}

/// The facts of one kind of item: the name of each, and the function that gives a mutable reference to it.
type Facts<T> = [(&'static str, Open<T>)];
type Open<T> = for<'f> fn(&'f mut T) -> Result<Fact<'f>, Wrong>;

static OF_PAGE: &Facts<PageFacts> = &[
    ("area", |page| Ok(Fact::Area(&mut page.area))),
    ("namespace", |page| Ok(Fact::OptText(&mut page.namespace))),
    ("deprecated", |page| Ok(Fact::Flag(&mut page.deprecated))),
    ("permission-order", |page| {
        Ok(Fact::Orders(page.permissions.iter_mut().map(|row| &mut row.order).collect()))
    }),
    ("body-type", |page| match &mut page.request_body {
        RequestBody::Json { resource, .. } => Ok(Fact::OptType(resource)),
        _ => Err(no_json_body()),
    }),
    ("body-required", |page| match &mut page.request_body {
        RequestBody::Json { required, .. } => Ok(Fact::OptFlag(required)),
        _ => Err(no_json_body()),
    }),
];

static OF_OPERATION: &Facts<Operation> =
    &[("method", |operation| Ok(Fact::Method(operation))), ("path", |operation| Ok(Fact::Path(operation)))];

static OF_PERMISSION_ROW: &Facts<Permission> = &[("order", |row| Ok(Fact::Orders(vec![&mut row.order])))];

/// The only fact of a permission. It is not in a [`Facts`] table, because it is found by the place of the permission in its row.
const OF_PERMISSION: &str = "name";

static OF_PARAMETER: &Facts<Parameter> = &[
    ("name", |parameter| Ok(Fact::Text(&mut parameter.name))),
    ("type", |parameter| Ok(Fact::OptType(&mut parameter.type_ref))),
    ("collection", |parameter| match &mut parameter.type_ref {
        Some(ty) => Ok(Fact::Flag(&mut ty.collection)),
        None => Err(invalid("the page documents no type for it")),
    }),
    ("required", |parameter| Ok(Fact::OptFlag(&mut parameter.required))),
];

static OF_RESPONSE: &Facts<Response> = &[
    ("status", |response| Ok(Fact::Status(&mut response.status))),
    ("type", |response| match &mut response.body {
        ResponseBody::Json { type_ref, .. } => Ok(Fact::OptType(type_ref)),
        _ => Err(no_json_answer()),
    }),
    ("collection", |response| match &mut response.body {
        ResponseBody::Json { type_ref: Some(ty), .. } => Ok(Fact::Flag(&mut ty.collection)),
        _ => Err(no_json_answer()),
    }),
];

static OF_EXAMPLE: &Facts<Example> = &[
    ("status", |example| match &mut example.response {
        Some(response) => Ok(Fact::Status(&mut response.status)),
        None => Err(invalid("the example has no `status`")),
    }),
    ("url", |example| match &mut example.request {
        Some(request) => Ok(Fact::Text(&mut request.url)),
        None => Err(invalid("the example has no `url`")),
    }),
];

static OF_RESOURCE: &Facts<Resource> = &[
    ("name", |resource| Ok(Fact::Text(&mut resource.name))),
    ("odata-type", |resource| Ok(Fact::OptText(&mut resource.odata_type))),
    ("namespace", |resource| Ok(Fact::OptText(&mut resource.namespace))),
    ("base-type", |resource| Ok(Fact::OptText(&mut resource.base_type))),
    ("open-type", |resource| Ok(Fact::Flag(&mut resource.open_type))),
    ("abstract", |resource| Ok(Fact::Flag(&mut resource.is_abstract))),
    ("key", |resource| Ok(Fact::OptText(&mut resource.key))),
    ("area", |resource| Ok(Fact::Area(&mut resource.area))),
    ("deprecated", |resource| Ok(Fact::Flag(&mut resource.deprecated))),
];

static OF_PROPERTY: &Facts<Property> = &[
    ("name", |property| Ok(Fact::Text(&mut property.name))),
    ("type", |property| Ok(Fact::TypeName(&mut property.type_ref.name))),
    ("collection", |property| Ok(Fact::Flag(&mut property.type_ref.collection))),
    ("required", |property| Ok(Fact::OptFlag(&mut property.required))),
    ("nullable", |property| Ok(Fact::OptFlag(&mut property.nullable))),
    ("read-only", |property| Ok(Fact::Flag(&mut property.read_only))),
    ("deprecated", |property| Ok(Fact::Flag(&mut property.deprecated))),
];

static OF_ENUM: &Facts<EnumType> = &[("name", |one| Ok(Fact::Text(&mut one.name)))];

static OF_MEMBER: &Facts<EnumMember> = &[
    ("name", |member| Ok(Fact::Text(&mut member.name))),
    ("value", |member| Ok(Fact::OptNumber(&mut member.value))),
];

fn no_json_body() -> Wrong {
    invalid("the page documents no body of JSON")
}

fn no_json_answer() -> Wrong {
    invalid("the page documents no JSON for it")
}

/// Returns a mutable reference to the fact of this name.
pub(super) fn fact<'f>(view: &'f mut PageView, target: &Target, name: &str) -> Result<Fact<'f>, Wrong> {
    let facts = view.facts.as_mut();
    match target {
        Target::Page => open(OF_PAGE, facts, name),
        Target::Operation(at) => open(OF_OPERATION, view.operations.get_mut(*at), name),
        Target::Row(row) => {
            open(OF_PERMISSION_ROW, facts.and_then(|facts| facts.permissions.get_mut(*row)), name)
        }
        Target::Name(..) if name != OF_PERMISSION => Err(unknown(name, &[OF_PERMISSION])),
        Target::Name(row, at) => {
            let row = facts.and_then(|facts| facts.permissions.get_mut(*row));
            row.map(|row| Fact::Name(row, *at)).ok_or_else(gone)
        }
        Target::Parameter(list, at) => {
            let rows = facts.and_then(|facts| parameters(facts, *list));
            open(OF_PARAMETER, rows.and_then(|rows| rows.get_mut(*at)), name)
        }
        Target::Response(at) => open(OF_RESPONSE, facts.and_then(|facts| facts.responses.get_mut(*at)), name),
        Target::Example(at) => open(OF_EXAMPLE, facts.and_then(|facts| facts.examples.get_mut(*at)), name),
        Target::Resource => open(OF_RESOURCE, view.resource.as_mut(), name),
        Target::Property(list, at) => {
            let rows = view.resource.as_mut().map(|resource| match list {
                PropertyList::Properties => &mut resource.properties,
                PropertyList::Relationships => &mut resource.relationships,
            });
            open(OF_PROPERTY, rows.and_then(|rows| rows.get_mut(*at)), name)
        }
        Target::Enum(at) => open(OF_ENUM, view.enums.get_mut(*at), name),
        Target::Member(of, at) => {
            let one = view.enums.get_mut(*of);
            open(OF_MEMBER, one.and_then(|one| one.members.get_mut(*at)), name)
        }
    }
}

fn open<'f, T>(facts: &Facts<T>, item: Option<&'f mut T>, name: &str) -> Result<Fact<'f>, Wrong> {
    let item = item.ok_or_else(gone)?;
    match facts.iter().find(|(known, _)| *known == name) {
        Some((_, open)) => open(item),
        None => Err(unknown(name, &names(facts))),
    }
}

fn names<T>(facts: &Facts<T>) -> Vec<&'static str> {
    facts.iter().map(|(name, _)| *name).collect()
}

fn unknown(name: &str, known: &[&str]) -> Wrong {
    let known = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    invalid(format!("the item has no fact `{name}`; there are {known}")).at("fact")
}

fn gone() -> Wrong {
    Wrong::new(&CORRECTION_STALE, "the page has no such fact any more", "remove the entry")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_docs_list_the_facts_of_each_item() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/corrections.md");
        let docs = std::fs::read_to_string(path).expect("the docs");
        let (_, table) = docs.split_once("\n## Items\n").expect("a section");
        let rows = table.lines().skip_while(|line| !line.starts_with("|-")).skip(1);
        let documented: Vec<&str> = rows
            .take_while(|line| line.starts_with('|'))
            .map(|row| row.trim_end_matches(" |").rsplit("| ").next().unwrap_or_default())
            .collect();
        let facts = [
            names(OF_PAGE),
            names(OF_OPERATION),
            vec![OF_PERMISSION],
            names(OF_PERMISSION_ROW),
            names(OF_PARAMETER),
            names(OF_RESPONSE),
            names(OF_EXAMPLE),
            names(OF_RESOURCE),
            names(OF_PROPERTY),
            names(OF_ENUM),
            names(OF_MEMBER),
        ]
        .map(|names| format!("`{}`", names.join("`, `")).replace("`path`", "`path` (with the query)"));
        assert_eq!(documented, facts);
    }
}
