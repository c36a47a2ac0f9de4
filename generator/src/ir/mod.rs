//! The intermediate representation: what the pages say, in the words of HTTP and OData.
//!
//! No Markdown structure and no Rust in it. Its JSON is a public format; [`SCHEMA_VERSION`] counts its breaking changes.

mod operation;
mod path;
mod resource;
mod scalar;

pub use operation::{
    ErrorCase, Example, ExampleBody, ExampleRequest, ExampleResponse, HttpMethod, Operation, PageFacts,
    Parameter, Permission, PermissionCondition, PermissionPart, PermissionScheme, PermissionView, Place,
    PrivilegeOrder, QueryOptions, QuerySupport, RequestBody, Response, ResponseBody, ResponseSource, TypeRef,
};
pub use path::{PathParameter, PathPart, PathTemplate, Slot};
pub(crate) use resource::local_name;
pub use resource::{EnumMember, EnumType, Property, Resource};

use crate::json::Value;
pub use scalar::Scalar;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The version of the JSON format.
pub const SCHEMA_VERSION: u32 = 1;

/// The JSON Schema (2020-12) of the JSON format.
pub const JSON_SCHEMA: &str = include_str!("../../schema/ir-1.schema.json");

/// All that the pages of one locale say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Api {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The locale of the localized texts, as the pages' front matter names it.
    pub locale: Option<String>,
    /// One entry a request line, in order of page path, then line.
    pub operations: Vec<Operation>,
    /// One entry a resource page that documents properties, in order of page path.
    pub resources: Vec<Resource>,
    /// Enumerations, in order of page path, then line.
    pub enums: Vec<EnumType>,
    /// The order of the pages, for each version that has a table of contents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Contents>,
    /// What is not as the pages say, in order of page path, then of the corrections' file: all else is corrected already.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

impl Api {
    /// One that says nothing.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            locale: None,
            operations: Vec::new(),
            resources: Vec::new(),
            enums: Vec::new(),
            contents: Vec::new(),
            corrections: Vec::new(),
        }
    }

    /// Removes all facts of a page. Returns whether it had any.
    pub(crate) fn remove_page(&mut self, page: &str) -> bool {
        let facts = |api: &Self| api.operations.len() + api.resources.len() + api.enums.len();
        let before = facts(self);
        self.operations.retain(|operation| *operation.page != *page);
        self.resources.retain(|resource| *resource.page != *page);
        self.enums.retain(|one| *one.page != *page);
        facts(self) < before
    }
}

/// The order in which a table of contents names the pages of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contents {
    /// Path of the table below `api-reference`.
    pub page: String,
    /// The version.
    pub api_version: ApiVersion,
    /// Paths of the pages below `api-reference`, each once, in the order of their first entry.
    pub pages: Vec<String>,
}

/// A fact that is not as the page says, or an item that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// Path of the page below `api-reference`.
    pub page: Arc<str>,
    /// Line of the item on the page, counted from 1.
    pub line: u32,
    /// What it is found at, for docs; no part of the JSON.
    #[serde(skip)]
    pub subject: Subject,
    /// The item in words, by its documented name.
    pub item: String,
    /// What is corrected; nothing where the item is left out.
    #[serde(flatten)]
    pub change: Option<Change>,
    /// Why, as Markdown.
    pub reason: String,
}

/// A fact with what the page says and what holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The name of the fact.
    pub fact: String,
    /// What the page says.
    pub documented: Scalar,
    /// What holds.
    pub corrected: Scalar,
}

/// What of a page a correction is found at, by the names that hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// All that is made of the page.
    Page,
    /// The request line on this line.
    Operation(u32),
    /// A parameter of the body.
    BodyParameter(String),
    /// The resource.
    Resource,
    /// A property or relationship.
    Property(String),
    /// An enumeration.
    Enum(String),
    /// A member of an enumeration.
    Member(String, String),
    /// Nothing that is left: the version as a whole.
    Version,
}

/// `v1.0` or `beta`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ApiVersion {
    /// The version for production.
    #[serde(rename = "v1.0")]
    V1_0,
    /// The version that may change.
    #[serde(rename = "beta")]
    Beta,
}

impl ApiVersion {
    /// All versions, in the order in which they are read.
    pub const ALL: [Self; 2] = [Self::V1_0, Self::Beta];

    /// The name of the version in URLs and in the paths of pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "v1.0",
            Self::Beta => "beta",
        }
    }

    /// The version that a page belongs to, by the first folder of its path.
    #[must_use]
    pub fn of_page(page: &str) -> Option<Self> {
        let folder = page.split('/').next()?;
        Self::ALL.into_iter().find(|version| version.as_str() == folder)
    }
}

/// How sure the facts of a page are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Trust {
    /// Read from the English text.
    #[default]
    English,
    /// The page has no English text: read from anchors, code and tables of a translation.
    LocalizedOnly,
}

/// A text of a page in both languages, as Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The English text; where the page has none, the localized one.
    pub english: String,
    /// The localized text, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localized: Option<String>,
}

/// Valid JSON as the page writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// Takes a text that is valid JSON.
    ///
    /// # Errors
    /// If the text is not valid JSON.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<serde::de::IgnoredAny>(text)?;
        Ok(Self(text.to_owned()))
    }

    /// The JSON of a value, on one line.
    pub(crate) fn of(value: &Value<'_>) -> Self {
        Self(value.to_json())
    }

    /// The value. Valid JSON may have more than a value can hold: deep nesting, huge numbers, halves of surrogate pairs.
    pub(crate) fn value(&self) -> Option<Value<'_>> {
        serde_json::from_str(&self.0).ok()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for JsonText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_that_no_value_holds_is_written_as_text() {
        for text in [&*format!("{}{}", "[".repeat(500), "]".repeat(500)), "1e999", r#""\ud800""#] {
            let json = JsonText::parse(text).expect("valid JSON");
            assert_eq!(serde_json::to_value(&json).expect("a value"), text);
        }
        let json = JsonText::parse(r#"{"b": [1, null]}"#).expect("valid JSON");
        assert_eq!(serde_json::to_string(&json).expect("a value"), r#"{"b":[1,null]}"#);
    }
}
