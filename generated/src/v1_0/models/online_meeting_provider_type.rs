// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `onlineMeetingProviderType`.
///
/// Page: [`v1.0/resources/calendar.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/calendar?view=graph-rest-1.0), line 35.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum OnlineMeetingProviderType {
    /// `unknown`
    #[default]
    Unknown,
    /// `skypeForBusiness`
    SkypeForBusiness,
    /// `skypeForConsumer`
    SkypeForConsumer,
    /// `teamsForBusiness`
    TeamsForBusiness,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for OnlineMeetingProviderType {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::SkypeForBusiness => "skypeForBusiness",
            Self::SkypeForConsumer => "skypeForConsumer",
            Self::TeamsForBusiness => "teamsForBusiness",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "unknown" => Self::Unknown,
            "skypeForBusiness" => Self::SkypeForBusiness,
            "skypeForConsumer" => Self::SkypeForConsumer,
            "teamsForBusiness" => Self::TeamsForBusiness,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for OnlineMeetingProviderType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for OnlineMeetingProviderType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for OnlineMeetingProviderType {}

impl ::core::fmt::Debug for OnlineMeetingProviderType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for OnlineMeetingProviderType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for OnlineMeetingProviderType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for OnlineMeetingProviderType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
