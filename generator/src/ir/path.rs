//! Path templates: the documented path, and where in it an argument goes.

use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

/// A path as documented, with its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    /// The path, with a leading `/`, host, version and query removed.
    pub text: String,
    /// The query string as documented, without `?`.
    pub query: Option<String>,
    /// The path's parts; the literal ones joined with the arguments give the path that is sent.
    pub parts: Vec<PathPart>,
    /// The parts of the query string.
    pub query_parts: Vec<PathPart>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text that is sent as it stands (not yet percent-encoded).
    Literal(String),
    /// A place for an argument.
    Parameter(PathParameter),
}

/// A place in a path where an argument goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PathParameter {
    /// What stands in the placeholder: `id | userPrincipalName`.
    pub name: String,
    /// The documented name of the function's parameter, where the place is an argument of a function call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<String>,
    /// What may stand there.
    pub slot: Slot,
}

/// What an argument may be, which decides how it is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Slot {
    /// One segment of the path, or a part of one.
    Segment,
    /// Several segments: a path within a path.
    Segments,
    /// A text literal of OData, between quotes.
    StringLiteral,
    /// Another literal of OData: a number, a date.
    Literal,
}

impl PathTemplate {
    /// The path with its query, as documented.
    #[must_use]
    pub fn with_query(&self) -> Cow<'_, str> {
        match &self.query {
            Some(query) => [&self.text, "?", query].concat().into(),
            None => Cow::Borrowed(&self.text),
        }
    }

    /// The literal segments of the path, in order. A call of a function gives its name; segments that are made up of placeholders are
    /// left out.
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

    /// The parameters of the path and of the query, in order.
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
