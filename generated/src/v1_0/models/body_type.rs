// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `bodyType`.
///
/// Page: [`v1.0/resources/itembody.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/itembody?view=graph-rest-1.0), line 27.
#[derive(::core::default::Default)]
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

impl ::core::clone::Clone for BodyType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for BodyType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for BodyType {}

impl ::core::fmt::Debug for BodyType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for BodyType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
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
