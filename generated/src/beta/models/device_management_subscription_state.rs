// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `deviceManagementSubscriptionState`.
///
/// Page: [`beta/resources/intune-shared-devicemanagement.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta), line 39.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum DeviceManagementSubscriptionState {
    /// `pending`
    #[default]
    Pending,
    /// `active`
    Active,
    /// `warning`
    Warning,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// `blocked`
    Blocked,
    /// `lockedOut`
    LockedOut,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for DeviceManagementSubscriptionState {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Warning => "warning",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Blocked => "blocked",
            Self::LockedOut => "lockedOut",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "pending" => Self::Pending,
            "active" => Self::Active,
            "warning" => Self::Warning,
            "disabled" => Self::Disabled,
            "deleted" => Self::Deleted,
            "blocked" => Self::Blocked,
            "lockedOut" => Self::LockedOut,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for DeviceManagementSubscriptionState {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for DeviceManagementSubscriptionState {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for DeviceManagementSubscriptionState {}

impl ::core::fmt::Debug for DeviceManagementSubscriptionState {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for DeviceManagementSubscriptionState {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for DeviceManagementSubscriptionState {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DeviceManagementSubscriptionState {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
