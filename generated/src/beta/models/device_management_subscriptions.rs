// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `deviceManagementSubscriptions`.
///
/// Page: [`beta/resources/intune-shared-devicemanagement.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta), line 40.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum DeviceManagementSubscriptions {
    /// `none`
    #[default]
    NoneType,
    /// `intune`
    Intune,
    /// `office365`
    Office365,
    /// `intunePremium`
    IntunePremium,
    /// `intune_EDU`
    IntuneEdu,
    /// `intune_SMB`
    IntuneSmb,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for DeviceManagementSubscriptions {
    fn as_str(&self) -> &str {
        match self {
            Self::NoneType => "none",
            Self::Intune => "intune",
            Self::Office365 => "office365",
            Self::IntunePremium => "intunePremium",
            Self::IntuneEdu => "intune_EDU",
            Self::IntuneSmb => "intune_SMB",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "none" => Self::NoneType,
            "intune" => Self::Intune,
            "office365" => Self::Office365,
            "intunePremium" => Self::IntunePremium,
            "intune_EDU" => Self::IntuneEdu,
            "intune_SMB" => Self::IntuneSmb,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for DeviceManagementSubscriptions {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for DeviceManagementSubscriptions {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for DeviceManagementSubscriptions {}

impl ::core::fmt::Debug for DeviceManagementSubscriptions {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for DeviceManagementSubscriptions {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for DeviceManagementSubscriptions {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DeviceManagementSubscriptions {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
