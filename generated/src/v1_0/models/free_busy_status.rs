// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `freeBusyStatus`.
///
/// Page: [`v1.0/resources/enums.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/enums?view=graph-rest-1.0), line 39.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// `free`
    #[default]
    Free,
    /// `tentative`
    Tentative,
    /// `busy`
    Busy,
    /// `oof`
    OutOfOffice,
    /// `workingElsewhere`
    WorkingElsewhere,
    /// `unknown`
    Unknown,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for FreeBusyStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Tentative => "tentative",
            Self::Busy => "busy",
            Self::OutOfOffice => "oof",
            Self::WorkingElsewhere => "workingElsewhere",
            Self::Unknown => "unknown",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "free" => Self::Free,
            "tentative" => Self::Tentative,
            "busy" => Self::Busy,
            "oof" => Self::OutOfOffice,
            "workingElsewhere" => Self::WorkingElsewhere,
            "unknown" => Self::Unknown,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for FreeBusyStatus {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for FreeBusyStatus {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for FreeBusyStatus {}

impl ::core::fmt::Debug for FreeBusyStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for FreeBusyStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for FreeBusyStatus {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for FreeBusyStatus {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
