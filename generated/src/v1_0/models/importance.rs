// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `importance`.
///
/// Page: [`v1.0/resources/event.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/event?view=graph-rest-1.0), line 54.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum Importance {
    /// `low`
    #[default]
    Low,
    /// `normal`
    Normal,
    /// `high`
    High,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for Importance {
    fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "low" => Self::Low,
            "normal" => Self::Normal,
            "high" => Self::High,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for Importance {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for Importance {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for Importance {}

impl ::core::fmt::Debug for Importance {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for Importance {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for Importance {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Importance {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
