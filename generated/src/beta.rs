//! The operations of Microsoft Graph beta, by resource.

// Written by graph-docgen; changes here are lost.

pub mod models;
#[cfg(feature = "microsoft-teams")]
pub mod chat_message;
#[cfg(feature = "intune")]
pub mod device_management;
#[cfg(feature = "identity-and-sign-in")]
pub mod directory;
#[cfg(feature = "groups")]
pub mod group;
#[cfg(feature = "identity-and-sign-in")]
pub mod phone_authentication_method;
#[cfg(feature = "microsoft-teams")]
pub mod teamwork_tag;
#[cfg(feature = "users")]
pub mod user;
#[cfg(feature = "intune")]
pub mod windows_autopilot_device_identity;
