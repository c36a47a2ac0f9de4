//! The entries as they are written in YAML, and their conversion to corrections.

use super::item::{Item, ParameterList, PropertyList};
use super::{CORRECTION_INVALID, Place, Wrong};
use crate::ir::{PermissionScheme, Scalar};
use serde::{Deserialize, Deserializer};

/// The lists of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum List {
    Correct,
    Drop,
    Rename,
}

impl List {
    /// The key at the top of the file.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Correct => "correct",
            Self::Drop => "drop",
            Self::Rename => "rename",
        }
    }
}

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Yaml {
    pub(super) correct: Vec<Entry>,
    pub(super) drop: Vec<Entry>,
    pub(super) rename: Vec<Entry>,
}

/// An entry of any list, as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Entry {
    pub(super) page: Option<String>,
    pub(super) version: Option<String>,
    module: Option<String>,
    operation: Option<String>,
    placeholder: Option<String>,
    permission: Option<String>,
    scheme: Option<PermissionScheme>,
    subject: Option<String>,
    path_parameter: Option<String>,
    function_parameter: Option<String>,
    query_parameter: Option<String>,
    header: Option<String>,
    body_parameter: Option<String>,
    body: Option<Parameters>,
    response: Option<u16>,
    example: Option<Example>,
    resource: Option<String>,
    property: Option<String>,
    relationship: Option<String>,
    #[serde(rename = "enum")]
    enumeration: Option<String>,
    member: Option<String>,
    fact: Option<String>,
    #[serde(deserialize_with = "given")]
    documented: Option<Scalar>,
    #[serde(deserialize_with = "given")]
    correct: Option<Scalar>,
    from: Option<String>,
    to: Option<String>,
    reason: Option<String>,
}

/// The word that stands for the struct of a body's parameters.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Parameters {
    Parameters,
}

/// The keys that identify an example among those of its page.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Example {
    title: Option<String>,
    request: Option<String>,
    status: Option<u16>,
}

/// Reads the value of a key that is present, so that `null` differs from a missing key.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Scalar>, D::Error> {
    Scalar::deserialize(deserializer).map(Some)
}

/// A fact to change.
#[derive(Debug, Clone)]
pub(super) struct Correct {
    pub(super) place: Place,
    pub(super) page: String,
    pub(super) item: Item,
    pub(super) fact: String,
    pub(super) documented: Scalar,
    pub(super) correct: Scalar,
    pub(super) reason: String,
}

/// An item to leave out.
#[derive(Debug, Clone)]
pub(super) struct Drop {
    pub(super) place: Place,
    pub(super) page: String,
    pub(super) item: Item,
    pub(super) reason: String,
}

/// A name to use instead of the one that is made from the documentation.
#[derive(Debug, Clone)]
pub(crate) struct Rename {
    pub(crate) place: Place,
    /// The page; empty for a module.
    pub(crate) page: String,
    pub(crate) item: Item,
    /// The name that is made from what is documented.
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) reason: String,
}

impl Entry {
    pub(super) fn into_correct(mut self, place: Place) -> Result<Correct, Wrong> {
        self.refuse(List::Correct)?;
        let reason = self.reason()?;
        let fact = require(self.fact.take(), "fact")?;
        let documented = require(self.documented.take(), "documented")?;
        let correct = require(self.correct.take(), "correct")?;
        if documented == correct {
            return Err(invalid(format!(
                "`documented` and `correct` are both `{documented}`; a correction changes something"
            )));
        }
        let page = require(self.page.take(), "page")?;
        let item = self.item(List::Correct)?;
        Ok(Correct { place, page, item, fact, documented, correct, reason })
    }

    pub(super) fn into_drop(mut self, place: Place) -> Result<Drop, Wrong> {
        self.refuse(List::Drop)?;
        let reason = self.reason()?;
        let page = require(self.page.take(), "page")?;
        let item = self.item(List::Drop)?;
        Ok(Drop { place, page, item, reason })
    }

    pub(super) fn into_rename(mut self, place: Place) -> Result<Rename, Wrong> {
        self.refuse(List::Rename)?;
        let reason = self.reason()?;
        // A module is named by its present name, so `from` need not repeat it.
        let from = require(self.from.take().or_else(|| self.module.clone()), "from")?;
        let to = require(self.to.take(), "to")?;
        if from == to {
            return Err(invalid(format!("`from` and `to` are both `{from}`; a rename changes something")));
        }
        let page = self.page.take();
        let item = self.item(List::Rename)?;
        let page = match item {
            Item::Module { .. } => page.unwrap_or_default(),
            _ => require(page, "page")?,
        };
        Ok(Rename { place, page, item, from, to, reason })
    }

    fn reason(&mut self) -> Result<String, Wrong> {
        let reason = require(self.reason.take(), "reason")?;
        let reason = reason.trim().to_owned();
        if reason.is_empty() { Err(invalid("the reason is empty")) } else { Ok(reason) }
    }

    /// Refuses keys of other lists.
    fn refuse(&self, list: List) -> Result<(), Wrong> {
        let is_correct = list == List::Correct;
        let is_rename = list == List::Rename;
        let keys = [
            ("fact", self.fact.is_some(), is_correct),
            ("documented", self.documented.is_some(), is_correct),
            ("correct", self.correct.is_some(), is_correct),
            ("from", self.from.is_some(), is_rename),
            ("to", self.to.is_some(), is_rename),
            ("placeholder", self.placeholder.is_some(), is_rename),
            ("module", self.module.is_some(), is_rename),
            ("version", self.version.is_some(), is_rename),
            ("body", self.body.is_some(), is_rename),
        ];
        match keys.iter().find(|(_, given, allowed)| *given && !allowed) {
            Some((key, ..)) => Err(invalid(format!("`{key}` is no key of an entry of `{}`", list.key()))),
            None => Ok(()),
        }
    }

    /// The item that the keys name.
    fn item(self, list: List) -> Result<Item, Wrong> {
        let is_row = self.permission.is_some() || self.scheme.is_some() || self.subject.is_some();
        let parameter = |list| move |name| Item::Parameter { list, name };
        let property = |list| move |name| Item::Property { list, name };
        let operation = match (self.operation, self.placeholder) {
            (Some(operation), Some(placeholder)) => Some(Item::Placeholder { operation, placeholder }),
            (operation, None) => operation.map(Item::Operation),
            (None, Some(_)) => return Err(invalid("`placeholder` needs `operation`")),
        };
        let enumeration = match (self.enumeration, self.member) {
            (Some(of), Some(name)) => Some(Item::Member { of, name }),
            (of, None) => of.map(Item::Enum),
            (None, Some(_)) => return Err(invalid("`member` needs `enum`")),
        };
        let module = match (self.module, self.version) {
            (Some(name), Some(version)) => Some(Item::Module { version, name }),
            (None, None) => None,
            _ => return Err(invalid("`module` and `version` need each other")),
        };
        let row = is_row.then_some(Item::Permission {
            name: self.permission,
            scheme: self.scheme,
            subject: self.subject,
        });
        let example =
            self.example.map(|Example { title, request, status }| Item::Example { title, request, status });
        if let Some(Item::Example { title: None, request: None, status: None }) = example {
            return Err(invalid("`example` needs a `title`, a `request` or a `status`"));
        }
        let named = [
            operation,
            row,
            self.path_parameter.map(parameter(ParameterList::Path)),
            self.function_parameter.map(parameter(ParameterList::Function)),
            self.query_parameter.map(parameter(ParameterList::Query)),
            self.header.map(parameter(ParameterList::Header)),
            self.body_parameter.map(parameter(ParameterList::Body)),
            self.body.map(|Parameters::Parameters| Item::Body),
            self.response.map(Item::Response),
            example,
            self.resource.map(Item::Resource),
            self.property.map(property(PropertyList::Properties)),
            self.relationship.map(property(PropertyList::Relationships)),
            enumeration,
            module,
        ];
        let mut named = named.into_iter().flatten();
        match (named.next(), named.next()) {
            (Some(item), None) => Ok(item),
            (Some(one), Some(other)) => {
                Err(invalid(format!("the entry names {one} and {other}; it is about one item")))
            }
            // Only `correct` is about a whole page: a page is left out by removing it from the set, and it has no name.
            (None, _) if list == List::Correct => Ok(Item::Page),
            (None, _) => Err(invalid("the entry does not say which item of the page it is about")),
        }
    }
}

fn require<T>(value: Option<T>, key: &str) -> Result<T, Wrong> {
    value.ok_or_else(|| invalid(format!("the entry has no `{key}`")))
}

pub(super) fn invalid(message: impl Into<String>) -> Wrong {
    Wrong::new(&CORRECTION_INVALID, message, "docs/corrections.md shows how entries are written")
}
