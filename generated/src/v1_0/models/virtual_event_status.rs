// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `virtualEventStatus`.
///
/// Page: [`v1.0/resources/virtualevent.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/virtualevent?view=graph-rest-1.0), line 34.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum VirtualEventStatus {
    /// `draft`
    ///
    /// Only the organizer sees the event.
    #[default]
    Draft,
    /// `published`
    ///
    /// The audience sees the event.
    Published,
    /// `canceled`
    ///
    /// The event does not take place.
    Canceled,
    /// `unknownFutureValue`
    ///
    /// A mark for values that are added later.
    UnknownFutureValue,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for VirtualEventStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Canceled => "canceled",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "draft" => Self::Draft,
            "published" => Self::Published,
            "canceled" => Self::Canceled,
            "unknownFutureValue" => Self::UnknownFutureValue,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for VirtualEventStatus {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for VirtualEventStatus {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for VirtualEventStatus {}

impl ::core::fmt::Debug for VirtualEventStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for VirtualEventStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for VirtualEventStatus {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for VirtualEventStatus {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
