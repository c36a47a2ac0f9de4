// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `windowsAutopilotProfileAssignmentDetailedStatus`.
///
/// Page: [`beta/resources/intune-enrollment-windowsautopilotdeviceidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta), line 34.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentDetailedStatus {
    /// `none`
    #[default]
    NoneType,
    /// `hardwareRequirementsNotMet`
    HardwareRequirementsNotMet,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NoneType => "none",
            Self::HardwareRequirementsNotMet => "hardwareRequirementsNotMet",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "none" => Self::NoneType,
            "hardwareRequirementsNotMet" => Self::HardwareRequirementsNotMet,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for WindowsAutopilotProfileAssignmentDetailedStatus {}

impl ::core::fmt::Debug for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for WindowsAutopilotProfileAssignmentDetailedStatus {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
