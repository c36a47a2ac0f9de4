//! The documented types: the members that an object may have, and the kind of each.

use super::text::nearest;
use crate::hash::HashMap;
use crate::ir::{ApiVersion, JsonText, Resource, Trust};
use crate::rust::{Content, PropertyType, Source, Target, Types};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The limit of base types above a type; no API has a longer chain.
const DEPTH: usize = 16;

/// The documented types of an API version.
pub(super) struct DocumentedTypes<'a> {
    pub(super) version: ApiVersion,
    pub(super) content: Content<'a>,
    members: Vec<OnceLock<Members<'a>>>,
    /// The direct and indirect derived types of each type.
    derived: HashMap<usize, Vec<usize>>,
}

/// The members that an object of a type may have.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    /// The members in the tables of the type and of its base types, by name.
    pub(super) fields: HashMap<&'a str, PropertyType>,
    /// The members that only a JSON representation shows, or that only a derived type has.
    pub(super) shown: BTreeSet<String>,
    /// True if there may be other members: the type is open, or a base type is not documented.
    pub(super) is_open: bool,
}

impl Members<'_> {
    /// Returns true if a page documents a member of this name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.fields.contains_key(name) || self.shown.contains(name)
    }

    /// Returns true if no page documents any member.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.shown.is_empty()
    }
}

impl<'a> DocumentedTypes<'a> {
    pub(super) fn of(version: ApiVersion, types: &'a Types<'a>) -> Self {
        let count = types.items.len();
        let mut derived: HashMap<usize, Vec<usize>> = HashMap::default();
        for item in 0..count {
            for base in types.lineage(item).into_iter().skip(1).take(DEPTH) {
                derived.entry(base).or_default().push(item);
            }
        }
        let members = (0..count).map(|_| OnceLock::new()).collect();
        Self { version, content: Content::of(types), members, derived }
    }

    /// Resolves a documented type name.
    pub(super) fn resolve(&self, name: &str, namespace: Option<&str>) -> Target {
        self.content.types.resolve(name, namespace)
    }

    /// The documented name of a type, without its namespace.
    pub(super) fn name(&self, item: usize) -> &str {
        match &self.content.types.items[item].source {
            Source::Resource(pages) => &pages[0].name,
            Source::Enum(tables) => &tables[0].name,
        }
    }

    /// The documented type with the most similar name.
    pub(super) fn nearest(&self, name: &str) -> Option<&str> {
        let types = self.content.types;
        let documented = (0..types.items.len()).filter(|item| !types.is_listed(*item));
        nearest(name, documented.map(|item| self.name(item)))
    }

    /// Returns true if the type is an enumeration.
    pub(super) fn is_enum(&self, item: usize) -> bool {
        matches!(self.content.types.items[item].source, Source::Enum(_))
    }

    /// The names of the members of an enumeration, from all its tables; empty if a translation may have changed them.
    pub(super) fn values(&self, item: usize) -> Vec<&str> {
        match &self.content.types.items[item].source {
            Source::Enum(tables) if tables.iter().any(|table| table.trust != Trust::English) => Vec::new(),
            Source::Enum(tables) => {
                tables.iter().flat_map(|table| &table.members).map(|member| member.name.as_str()).collect()
            }
            Source::Resource(_) => Vec::new(),
        }
    }

    /// The members of a type.
    pub(super) fn members(&self, item: usize) -> &Members<'a> {
        self.members[item].get_or_init(|| self.read_members(item))
    }

    fn read_members(&self, item: usize) -> Members<'a> {
        let types = self.content.types;
        let mut members = Members { fields: self.content.fields(item).clone(), ..Members::default() };
        let line = types.lineage(item);
        for above in &line {
            for page in self.pages(*above) {
                members.is_open |= page.open_type
                    || page
                        .base_type
                        .as_deref()
                        .is_some_and(|base| types.resource(base, page.namespace.as_deref()).is_none());
                members.shown.extend(keys_of_representation(page));
            }
        }
        // An object of a base type may be one of a derived type, without naming it.
        for below in self.derived.get(&item).into_iter().flatten() {
            members.shown.extend(self.content.fields(*below).keys().map(|name| (*name).to_owned()));
            for page in self.pages(*below) {
                members.is_open |= page.open_type;
                members.shown.extend(keys_of_representation(page));
            }
        }
        members
    }

    fn pages(&self, item: usize) -> &[&'a Resource] {
        match &self.content.types.items[item].source {
            Source::Resource(pages) => pages,
            Source::Enum(_) => &[],
        }
    }
}

fn keys_of_representation(page: &Resource) -> Vec<String> {
    let sample = page.json_representation.as_ref().and_then(JsonText::value);
    sample.map_or_else(Vec::new, |sample| sample.names().map(str::to_owned).collect())
}
