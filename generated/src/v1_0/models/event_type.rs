// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `eventType`.
///
/// Page: [`v1.0/resources/event.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/event?view=graph-rest-1.0), line 66.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum EventType {
    /// `singleInstance`
    #[default]
    SingleInstance,
    /// `occurrence`
    Occurrence,
    /// `exception`
    Exception,
    /// `seriesMaster`
    SeriesMaster,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for EventType {
    fn as_str(&self) -> &str {
        match self {
            Self::SingleInstance => "singleInstance",
            Self::Occurrence => "occurrence",
            Self::Exception => "exception",
            Self::SeriesMaster => "seriesMaster",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "singleInstance" => Self::SingleInstance,
            "occurrence" => Self::Occurrence,
            "exception" => Self::Exception,
            "seriesMaster" => Self::SeriesMaster,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for EventType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for EventType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for EventType {}

impl ::core::fmt::Debug for EventType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for EventType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for EventType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EventType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
