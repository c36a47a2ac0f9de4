// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `inferenceClassificationType`.
///
/// Page: [`v1.0/resources/message.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/message?view=graph-rest-1.0), line 65.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum InferenceClassificationType {
    /// `focused`
    #[default]
    Focused,
    /// `other`
    Other,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for InferenceClassificationType {
    fn as_str(&self) -> &str {
        match self {
            Self::Focused => "focused",
            Self::Other => "other",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "focused" => Self::Focused,
            "other" => Self::Other,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for InferenceClassificationType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for InferenceClassificationType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for InferenceClassificationType {}

impl ::core::fmt::Debug for InferenceClassificationType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for InferenceClassificationType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for InferenceClassificationType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for InferenceClassificationType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
