//! The intermediate representation: the facts of the pages in terms of HTTP and OData.
//!
//! It contains no Markdown structure and no Rust. Its JSON is a public format; [`SCHEMA_VERSION`] counts its breaking
//! changes.

mod operation;
mod path;
mod primitive;
mod resource;
mod scalar;

pub use crate::family::{ApiVersion, Cloud, PermissionScheme};
pub use operation::{
    BodyList, ErrorCase, Example, ExampleBody, ExampleRequest, ExampleResponse, HttpMethod, Operation,
    PageFacts, Parameter, Permission, PermissionCondition, PermissionPart, PermissionView, Place,
    PrivilegeOrder, QueryOptions, QuerySupport, RequestBody, Response, ResponseBody, ResponseSource,
    RoleRequirement, TypeRef,
};
pub use path::{PathParameter, PathPart, PathTemplate, Slot};
pub(crate) use primitive::PrimitiveType;
pub(crate) use resource::local_name;
pub use resource::{EnumMember, EnumType, Property, Resource};

use crate::json::Value;
pub use scalar::Scalar;
use serde::Serialize;
use std::ops::Deref;
use std::sync::Arc;

/// The version of the JSON format.
pub const SCHEMA_VERSION: u32 = 1;

/// The JSON Schema (2020-12) of the JSON format.
pub const JSON_SCHEMA: &str = include_str!("../../schema/ir-1.schema.json");

/// The facts of all pages of one locale.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Api {
    /// Always [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The locale of the localized texts, from the front matter of the pages.
    pub locale: Option<String>,
    /// One operation for each request line, ordered by page path, then line.
    pub operations: Vec<Operation>,
    /// One resource for each resource page that documents properties, ordered by page path.
    pub resources: Vec<Resource>,
    /// The enumerations, ordered by page path, then line.
    pub enums: Vec<EnumType>,
    /// The order of the pages in each version that has a table of contents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Contents>,
    /// The corrections, ordered by page path, then by their place in the corrections file. They are already applied to
    /// the facts above.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

impl Api {
    /// A value without any facts.
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

    /// Removes all facts of a page. Returns true if it had any.
    pub(crate) fn remove_page(&mut self, page: &str) -> bool {
        let facts = |api: &Self| api.operations.len() + api.resources.len() + api.enums.len();
        let before = facts(self);
        self.operations.retain(|operation| *operation.page != *page);
        self.resources.retain(|resource| *resource.page != *page);
        self.enums.retain(|one| *one.page != *page);
        facts(self) < before
    }
}

/// The order of the pages in a version's table of contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contents {
    /// The path of the table below `api-reference`.
    pub page: String,
    /// The version of its pages.
    pub api_version: ApiVersion,
    /// The area, if the table is that of one area: `users` of `v1.0/toc/users/toc.yml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The paths of the pages below `api-reference`, each once, ordered by first entry.
    pub pages: Vec<String>,
}

/// A correction: a fact that differs from the page, or an item that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// The path of the page below `api-reference`.
    pub page: Arc<str>,
    /// The line of the item.
    #[serde(flatten)]
    pub line: Line,
    /// The corrected item, for the docs of the client. Not part of the JSON.
    #[serde(skip)]
    pub subject: Subject,
    /// A description of the item by its documented name.
    pub item: String,
    /// The corrected fact; `None` if the item is left out.
    #[serde(flatten)]
    pub change: Option<Change>,
    /// The reason for the correction, as Markdown.
    pub reason: String,
    /// The source of the corrected value.
    #[serde(skip_serializing_if = "FactSource::is_corrections")]
    pub source: FactSource,
}

/// The source of a corrected value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum FactSource {
    /// An entry of `corrections.yaml`.
    #[default]
    Corrections,
    /// The metadata of the service.
    Metadata,
}

impl FactSource {
    fn is_corrections(&self) -> bool {
        *self == Self::Corrections
    }
}

/// A corrected fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The name of the fact.
    pub fact: String,
    /// The value on the page.
    pub documented: Scalar,
    /// The corrected value.
    pub corrected: Scalar,
}

/// The item of a page that a correction applies to, by corrected names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Everything that is generated from the page.
    Page,
    /// The request line on this line of the page.
    Operation(Line),
    /// A parameter of the request body.
    BodyParameter(String),
    /// The resource.
    Resource,
    /// A property or relationship.
    Property(String),
    /// An enumeration.
    Enum(String),
    /// A member of an enumeration.
    Member(String, String),
    /// The whole version, when the item itself is left out.
    Version,
}

/// The origin of a page's facts, which decides how reliable they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Trust {
    /// The facts come from the English text.
    #[default]
    English,
    /// The page has no English text, so the facts come from the anchors, code and tables of a translation.
    LocalizedOnly,
}

/// The path of a file that a page includes, below `api-reference`. It has the size of one pointer, because nearly all lines are
/// in the page itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncludedFile(Arc<Box<str>>);

impl IncludedFile {
    pub(crate) fn new(path: &str) -> Self {
        Self(Arc::new(path.into()))
    }
}

impl Deref for IncludedFile {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Serialize for IncludedFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// A line of a page, or of a file that the page includes.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Line {
    /// The path of the included file below `api-reference`; `None` for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<IncludedFile>,
    /// The number of the line, counted from 1.
    #[serde(rename = "line")]
    pub number: u32,
}

impl Line {
    /// The path of the file that the line is of, given that of the page.
    #[must_use]
    pub fn file_of<'a>(&'a self, page: &'a str) -> &'a str {
        self.file.as_deref().unwrap_or(page)
    }
}

/// A text in both languages, as Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The English text, or the localized text if there is no English one.
    pub english: String,
    /// The localized text, if it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localized: Option<String>,
}

/// Valid JSON as the page writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// Checks that a text is valid JSON.
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

    /// The JSON text.
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
