// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `educationExternalSource`.
///
/// Page: [`v1.0/resources/enums.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/enums?view=graph-rest-1.0), line 31.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum EducationExternalSource {
    /// `sis`
    #[default]
    Sis,
    /// `manual`
    Manual,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for EducationExternalSource {
    fn as_str(&self) -> &str {
        match self {
            Self::Sis => "sis",
            Self::Manual => "manual",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "sis" => Self::Sis,
            "manual" => Self::Manual,
            "unknownFutureValue" => Self::UnknownFutureValue,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for EducationExternalSource {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for EducationExternalSource {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for EducationExternalSource {}

impl ::core::fmt::Debug for EducationExternalSource {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for EducationExternalSource {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for EducationExternalSource {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EducationExternalSource {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
