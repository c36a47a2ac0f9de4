// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `sensitivity`.
///
/// Page: [`v1.0/resources/event.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/event?view=graph-rest-1.0), line 61.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `normal`
    #[default]
    Normal,
    /// `personal`
    Personal,
    /// `private`
    Private,
    /// `confidential`
    Confidential,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for Sensitivity {
    fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Personal => "personal",
            Self::Private => "private",
            Self::Confidential => "confidential",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "normal" => Self::Normal,
            "personal" => Self::Personal,
            "private" => Self::Private,
            "confidential" => Self::Confidential,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for Sensitivity {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for Sensitivity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for Sensitivity {}

impl ::core::fmt::Debug for Sensitivity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for Sensitivity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for Sensitivity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Sensitivity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
