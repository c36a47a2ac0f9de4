//! What resource pages say: resources, their properties, and enumerations.

use super::{ApiVersion, JsonText, Text, Trust, TypeRef};
use serde::Serialize;
use std::sync::Arc;

/// A resource page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Resource {
    /// Path of the page below `api-reference`.
    pub page: Arc<str>,
    /// Line of the title, counted from 1.
    pub line: u32,
    /// The version the page belongs to.
    pub api_version: ApiVersion,
    /// The documented name: `user`.
    pub name: String,
    /// The type on the wire, with its namespace, where the annotation names it: `microsoft.graph.workbookChart`.
    #[serde(rename = "odataType", skip_serializing_if = "Option::is_none")]
    pub odata_type: Option<String>,
    /// The OData namespace that the page names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The base type, without its namespace.
    pub base_type: Option<String>,
    /// Types that it lists as derived from it, of which the pages may not say so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub derived_types: Vec<String>,
    /// Whether it says that it is an open type.
    pub open_type: bool,
    /// Whether it says that it is abstract.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// The key property, where the annotation or a description names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The area (`ms.prod`) that the page belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// The text that says so, where it stands in a paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecation: Option<Text>,
    /// How sure the facts are.
    pub trust: Trust,
    /// The title.
    pub title: Text,
    /// The first paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Properties, in the page's order.
    pub properties: Vec<Property>,
    /// Navigation properties, in the page's order.
    pub relationships: Vec<Property>,
    /// The JSON representation, where it is JSON.
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
    /// Further types that will do, where the page names several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// Values that the description says are possible.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible_values: Vec<String>,
    /// Whether the page says that it must or need not be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the page says that it can be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Whether the page says that it is read-only.
    pub read_only: bool,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// The description.
    pub description: Text,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumType {
    /// Path of the page below `api-reference`.
    pub page: Arc<str>,
    /// Line of the page, counted from 1.
    pub line: u32,
    /// The version the page belongs to.
    pub api_version: ApiVersion,
    /// The documented name.
    pub name: String,
    /// The OData namespace that the page names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// How sure the facts are.
    pub trust: Trust,
    /// What it is: the first paragraph of its page, or below its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The members, in the page's order.
    pub members: Vec<EnumMember>,
}

/// A member of an enumeration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumMember {
    /// The documented name.
    pub name: String,
    /// Its number, where the page gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// The description.
    pub description: Text,
    /// Line of the page, counted from 1.
    pub line: u32,
}

/// A type's name without its namespace.
pub(crate) fn local_name(name: &str) -> &str {
    let name = name.trim().trim_start_matches('#');
    name.rsplit('.').next().unwrap_or(name)
}
