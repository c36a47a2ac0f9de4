// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `inferenceClassificationType`.
///
/// Page: `v1.0/resources/message.md`, line 65.
#[derive(Default)]
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

impl Clone for InferenceClassificationType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl PartialEq for InferenceClassificationType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl Eq for InferenceClassificationType {}

impl std::fmt::Debug for InferenceClassificationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl std::fmt::Display for InferenceClassificationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
