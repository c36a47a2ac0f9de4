// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `bodyType`.
///
/// Page: `v1.0/resources/itembody.md`, line 27.
#[derive(Default)]
#[non_exhaustive]
pub enum BodyType {
    /// `text`
    #[default]
    Text,
    /// `html`
    Html,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for BodyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "text" => Self::Text,
            "html" => Self::Html,
            _ => Self::Undocumented(text),
        }
    }
}

impl Clone for BodyType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl PartialEq for BodyType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl Eq for BodyType {}

impl std::fmt::Debug for BodyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl std::fmt::Display for BodyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for BodyType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for BodyType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
