// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `freeBusyStatus`.
///
/// Page: `v1.0/resources/enums.md`, line 39.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
impl std::fmt::Display for FreeBusyStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(rt::model::Text::as_str(self))
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
