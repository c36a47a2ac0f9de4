//! Compares the JSON of an example with its documented type: undocumented names, and values of the wrong kind.

use super::documented::{DocumentedTypes, Members};
use super::text::nearest;
use crate::hash::HashMap;
use crate::json::{Node, NodeKind};
use crate::rust::{Primitive, PropertyType, Target};
use std::ops::Range;

/// The mismatches between an example and its type.
#[derive(Debug, Default)]
pub(super) struct Fit {
    pub(super) unknown: Vec<Unknown>,
    pub(super) misfits: Vec<Misfit>,
    pub(super) unlisted: Vec<Unlisted>,
    /// The number of names in objects whose names are all documented.
    pub(super) names: usize,
}

/// An undocumented name.
#[derive(Debug)]
pub(super) struct Unknown {
    pub(super) name: String,
    /// The owner of the object with this name.
    pub(super) owner: Owner,
    /// The bytes of the name in the JSON.
    pub(super) range: Range<usize>,
}

/// The owner of a set of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The index of a documented type.
    Type(usize),
    /// A body that the page describes in a table.
    Body,
}

/// A value of another kind than documented.
#[derive(Debug)]
pub(super) struct Misfit {
    pub(super) name: String,
    pub(super) expected: String,
    pub(super) found: &'static str,
    /// The bytes of the value in the JSON.
    pub(super) range: Range<usize>,
}

/// A value that its enumeration does not document.
#[derive(Debug)]
pub(super) struct Unlisted {
    pub(super) name: String,
    pub(super) value: String,
    /// The name of the enumeration.
    pub(super) of: String,
    /// The documented value with the most similar spelling.
    pub(super) near: Option<String>,
    /// The bytes of the value in the JSON.
    pub(super) range: Range<usize>,
}

/// Compares one body with its type and collects the mismatches.
pub(super) struct Comparison<'d, 'a> {
    pub(super) documented: &'d DocumentedTypes<'a>,
    pub(super) namespace: Option<&'d str>,
    pub(super) fit: Fit,
}

impl Comparison<'_, '_> {
    /// Compares an object with a documented type, including the objects in it.
    pub(super) fn object(&mut self, item: usize, node: &Node) {
        // The object may name its own type.
        let item = match node.get("@odata.type").and_then(Node::text) {
            Some(said) => match self.documented.resolve(said, self.namespace) {
                Target::Item(said) => said,
                _ => return,
            },
            None => item,
        };
        let members = self.documented.members(item);
        let is_known = |name: &str| members.knows(name) || members.is_open || members.is_empty();
        self.names(Owner::Type(item), node, &is_known);
        self.fields(node, &members.fields);
    }

    /// Compares a body with the table that describes it, and with the type `besides` where the table names no type.
    pub(super) fn body(
        &mut self,
        fields: &HashMap<&str, PropertyType>,
        besides: Option<&Members<'_>>,
        node: &Node,
    ) {
        let is_known = |name: &str| {
            fields.contains_key(name) || besides.is_some_and(|type_| type_.knows(name) || type_.is_open)
        };
        self.names(Owner::Body, node, &is_known);
        let mut typed = fields.clone();
        for (name, field) in besides.iter().flat_map(|type_| &type_.fields) {
            let known = typed.entry(name).or_insert(*field);
            if known.target == Target::Json {
                *known = *field;
            }
        }
        self.fields(node, &typed);
    }

    fn names(&mut self, owner: Owner, node: &Node, is_known: &dyn Fn(&str) -> bool) {
        for member in node.members().iter().filter(|member| !is_annotation(&member.name)) {
            self.fit.names += 1;
            let is_wrapper = owner == Owner::Body && holds_only(&member.value, is_known);
            if !is_known(&member.name) && !is_wrapper {
                let (name, range) = (member.name.clone(), member.range.clone());
                self.fit.unknown.push(Unknown { name, owner, range });
            }
        }
    }

    fn fields(&mut self, node: &Node, fields: &HashMap<&str, PropertyType>) {
        for member in node.members() {
            let Some(field) = fields.get(member.name.as_str()) else { continue };
            match &member.value.kind {
                NodeKind::Null => {}
                _ if field.target == Target::Json => {}
                NodeKind::Array(elements) if field.collection => {
                    elements.iter().for_each(|element| self.value(&member.name, field.target, element));
                }
                value if field.collection => {
                    let expected = format!("a collection of {}", self.plural(field.target));
                    self.misfit(&member.name, expected, value, &member.value.range);
                }
                _ => self.value(&member.name, field.target, &member.value),
            }
        }
    }

    /// Compares a value with the kind that is documented for it.
    pub(super) fn value(&mut self, name: &str, target: Target, node: &Node) {
        match (target, &node.kind) {
            (Target::Json, _) | (_, NodeKind::Null) => {}
            (Target::Primitive(primitive), value) if is_of(primitive, value) => {}
            (Target::Item(item), NodeKind::Text(text)) if self.documented.is_enum(item) => {
                self.listed(name, item, text, &node.range);
            }
            (Target::Item(item), NodeKind::Object(_)) if !self.documented.is_enum(item) => {
                self.object(item, node)
            }
            (_, value) => self.misfit(name, self.kind(target), value, &node.range),
        }
    }

    /// Looks for a value among the documented members of an enumeration. Several values may stand in one text.
    fn listed(&mut self, name: &str, item: usize, text: &str, range: &Range<usize>) {
        let is_value = |value: &str| !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric());
        let members = self.documented.values(item);
        let odd = text.split(',').map(str::trim).find(|value| is_value(value) && !members.contains(value));
        let all_plain = text.split(',').all(|value| is_value(value.trim()));
        // A type in the place of a value is no value.
        let is_type = |value: &str| Target::Json != self.documented.resolve(value, None);
        if let Some(value) = odd.filter(|value| all_plain && !members.is_empty() && !is_type(value)) {
            self.fit.unlisted.push(Unlisted {
                name: name.to_owned(),
                value: value.to_owned(),
                of: self.documented.name(item).to_owned(),
                near: nearest(value, members.into_iter()).map(str::to_owned),
                range: range.clone(),
            });
        }
    }

    fn misfit(&mut self, name: &str, expected: String, value: &NodeKind, range: &Range<usize>) {
        let found = match value {
            NodeKind::Null => "`null`",
            NodeKind::Boolean => "a Boolean",
            NodeKind::Number(text) if text.contains(['.', 'e', 'E']) => "a number with a fraction",
            NodeKind::Number(_) => "a number",
            NodeKind::Text(_) => "a string",
            NodeKind::Array(_) => "a collection",
            NodeKind::Object(_) => "an object",
        };
        self.fit.misfits.push(Misfit { name: name.to_owned(), expected, found, range: range.clone() });
    }

    fn kind(&self, target: Target) -> String {
        match target {
            Target::Json => "any value".to_owned(),
            Target::Primitive(Primitive::Boolean) => "a Boolean".to_owned(),
            Target::Primitive(Primitive::Int32 | Primitive::Int64) => "an integer".to_owned(),
            Target::Primitive(Primitive::Double) => "a number".to_owned(),
            Target::Primitive(Primitive::String | Primitive::Literal(_)) => "a string".to_owned(),
            Target::Item(item) if self.documented.is_enum(item) => {
                format!("a member of `{}`, which is a string", self.documented.name(item))
            }
            Target::Item(item) => format!("an object, a `{}`", self.documented.name(item)),
        }
    }

    fn plural(&self, target: Target) -> String {
        match target {
            Target::Json => "any values".to_owned(),
            Target::Primitive(Primitive::Boolean) => "Booleans".to_owned(),
            Target::Primitive(Primitive::Int32 | Primitive::Int64) => "integers".to_owned(),
            Target::Primitive(Primitive::Double) => "numbers".to_owned(),
            Target::Primitive(Primitive::String | Primitive::Literal(_)) => "strings".to_owned(),
            Target::Item(item) => format!("`{}`", self.documented.name(item)),
        }
    }
}

/// Returns true for a name that annotates another one (`@odata.type`, `members@odata.bind`), and for `error`, which
/// replaces an object.
fn is_annotation(name: &str) -> bool {
    name.contains('@') || name == "error"
}

/// Returns true if the value is an object, or a list of objects, with only known names. Then a table describes its
/// content.
fn holds_only(node: &Node, is_known: &dyn Fn(&str) -> bool) -> bool {
    let nodes = match &node.kind {
        NodeKind::Array(elements) => elements.as_slice(),
        _ => std::slice::from_ref(node),
    };
    nodes.iter().all(|node| {
        let names = node.members().iter().map(|member| member.name.as_str());
        !node.members().is_empty() && names.into_iter().all(|name| is_annotation(name) || is_known(name))
    })
}

/// Returns whether a value is of a primitive type, as OData writes it in JSON: numbers that need more than 53 bits may be strings.
fn is_of(primitive: Primitive, value: &NodeKind) -> bool {
    match (primitive, value) {
        (Primitive::Boolean, NodeKind::Boolean) => true,
        (Primitive::Int32 | Primitive::Int64, NodeKind::Number(text)) => !text.contains(['.', 'e', 'E']),
        (Primitive::Double, NodeKind::Number(_)) => true,
        (Primitive::Int64, NodeKind::Text(text)) => text.parse::<i64>().is_ok(),
        (Primitive::Double, NodeKind::Text(text)) => {
            matches!(text.as_str(), "INF" | "-INF" | "NaN") || text.parse::<f64>().is_ok()
        }
        (Primitive::String | Primitive::Literal(_), NodeKind::Text(_)) => true,
        _ => false,
    }
}
