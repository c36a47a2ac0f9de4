//! Path templates: documented paths split into literal text and placeholders.

use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

/// A documented path, split into parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    /// The path with a leading `/`, without host, version and query.
    pub text: String,
    /// The documented query string, without `?`.
    pub query: Option<String>,
    /// The parts of the path. With arguments in place of the placeholders they form the path of a request.
    pub parts: Vec<PathPart>,
    /// The parts of the query string.
    pub query_parts: Vec<PathPart>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Literal text that is not percent-encoded yet.
    Literal(String),
    /// A placeholder.
    Parameter(PathParameter),
}

/// A placeholder in a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PathParameter {
    /// The text in the placeholder: `id | userPrincipalName`.
    pub name: String,
    /// The documented name of the function's parameter, if the placeholder is an argument of a function call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<String>,
    /// The kind of value that fills the placeholder.
    pub slot: Slot,
}

/// The kind of value that fills a placeholder, which decides how it is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Slot {
    /// One segment of the path, or a part of it.
    Segment,
    /// Several segments: a path within the path.
    Segments,
    /// An OData string literal, between quotes.
    StringLiteral,
    /// Another OData literal: a number, a date.
    Literal,
}

impl PathTemplate {
    /// The documented path with its query.
    #[must_use]
    pub fn with_query(&self) -> Cow<'_, str> {
        match &self.query {
            Some(query) => [&self.text, "?", query].concat().into(),
            None => Cow::Borrowed(&self.text),
        }
    }

    /// The literal segments of the path, in order, without segments made up of placeholders. A function call gives its name.
    pub(crate) fn literals(&self) -> impl Iterator<Item = &str> {
        self.parts
            .iter()
            .filter_map(|part| match part {
                PathPart::Literal(text) => Some(text.as_str()),
                PathPart::Parameter(_) => None,
            })
            .flat_map(|text| text.split('/'))
            .map(|segment| {
                segment.split('(').next().unwrap_or(segment).trim_matches([':', ')', '\'', ',', '='])
            })
            .filter(|segment| !segment.is_empty() && !segment.contains(['=', '\'']))
    }

    /// The placeholders of the path and then of the query, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &PathParameter> {
        self.parts.iter().chain(&self.query_parts).filter_map(|part| match part {
            PathPart::Parameter(parameter) => Some(parameter),
            PathPart::Literal(_) => None,
        })
    }
}

impl Serialize for PathTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.text)?;
        map.serialize_entry("query", &self.query)?;
        map.serialize_entry("parameters", &self.parameters().collect::<Vec<_>>())?;
        map.end()
    }
}
