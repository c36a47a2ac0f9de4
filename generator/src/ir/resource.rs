//! The facts of resource pages: resources, their properties, and enumerations.

use super::{ApiVersion, FactSource, JsonText, Line, Text, Trust, TypeRef};
use serde::Serialize;
use std::sync::Arc;

/// A resource page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Resource {
    /// The path of the page below `api-reference`.
    pub page: Arc<str>,
    /// The line of the title.
    #[serde(flatten)]
    pub line: Line,
    /// The version of the page.
    pub api_version: ApiVersion,
    /// The documented name: `user`.
    pub name: String,
    /// The qualified type name on the wire, if the annotation has it: `microsoft.graph.workbookChart`.
    #[serde(rename = "odataType", skip_serializing_if = "Option::is_none")]
    pub odata_type: Option<String>,
    /// The OData namespace in the front matter or the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The base type, without its namespace.
    pub base_type: Option<String>,
    /// The derived types that this page lists. Their own pages may not name this type as their base.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub derived_types: Vec<String>,
    /// True if the page says that the type is open.
    pub open_type: bool,
    /// True if the page says that the type is abstract.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// The key property, if the annotation or a description names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The area of the page (`ms.subservice`, formerly `ms.prod`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// True if the page says that the type is deprecated.
    pub deprecated: bool,
    /// The deprecation notice, if it is a paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<Text>,
    /// The origin of the facts.
    pub trust: Trust,
    /// The title of the page.
    pub title: Text,
    /// The first paragraph of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The properties, in the order of the page.
    pub properties: Vec<Property>,
    /// The navigation properties, in the order of the page.
    pub relationships: Vec<Property>,
    /// The JSON representation, if it is valid JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_representation: Option<JsonText>,
}

/// A property of a resource.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Property {
    /// The documented name.
    pub name: String,
    /// The documented type.
    #[serde(flatten)]
    pub type_ref: TypeRef,
    /// Other accepted types, if the page names several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// The possible values that the description lists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible_values: Vec<String>,
    /// True if the page says that the value is required, false if it says that it is optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// True if the page says that the value can be null, false if it says that it cannot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// True if the page says that the property is read-only.
    pub read_only: bool,
    /// True if the page says that the property is deprecated.
    pub deprecated: bool,
    /// The description.
    pub description: Text,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
    /// The source of a property that the page lacks. Its line is then that of the page's title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumType {
    /// The path of the page below `api-reference`.
    pub page: Arc<str>,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
    /// The version of the page.
    pub api_version: ApiVersion,
    /// The documented name.
    pub name: String,
    /// The OData namespace in the front matter or the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The origin of the facts.
    pub trust: Trust,
    /// The first paragraph of its page, or below its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The members, in the order of the page.
    pub members: Vec<EnumMember>,
}

/// A member of an enumeration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumMember {
    /// The documented name.
    pub name: String,
    /// The numeric value, if the page gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// The description.
    pub description: Text,
    /// The line that it stands on.
    #[serde(flatten)]
    pub line: Line,
}

/// The name of a type without its namespace.
pub(crate) fn local_name(name: &str) -> &str {
    let name = name.trim().trim_start_matches('#');
    name.rsplit('.').next().unwrap_or(name)
}
