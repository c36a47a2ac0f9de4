// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `windowsAutopilotProfileAssignmentStatus`.
///
/// Page: [`beta/resources/intune-enrollment-windowsautopilotdeviceidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta), line 33.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentStatus {
    /// `unknown`
    #[default]
    Unknown,
    /// `assignedInSync`
    AssignedInSync,
    /// `assignedOutOfSync`
    AssignedOutOfSync,
    /// `assignedUnkownSyncState`
    AssignedUnkownSyncState,
    /// `notAssigned`
    NotAssigned,
    /// `pending`
    Pending,
    /// `failed`
    Failed,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for WindowsAutopilotProfileAssignmentStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::AssignedInSync => "assignedInSync",
            Self::AssignedOutOfSync => "assignedOutOfSync",
            Self::AssignedUnkownSyncState => "assignedUnkownSyncState",
            Self::NotAssigned => "notAssigned",
            Self::Pending => "pending",
            Self::Failed => "failed",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "unknown" => Self::Unknown,
            "assignedInSync" => Self::AssignedInSync,
            "assignedOutOfSync" => Self::AssignedOutOfSync,
            "assignedUnkownSyncState" => Self::AssignedUnkownSyncState,
            "notAssigned" => Self::NotAssigned,
            "pending" => Self::Pending,
            "failed" => Self::Failed,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for WindowsAutopilotProfileAssignmentStatus {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for WindowsAutopilotProfileAssignmentStatus {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for WindowsAutopilotProfileAssignmentStatus {}

impl ::core::fmt::Debug for WindowsAutopilotProfileAssignmentStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for WindowsAutopilotProfileAssignmentStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for WindowsAutopilotProfileAssignmentStatus {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for WindowsAutopilotProfileAssignmentStatus {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
