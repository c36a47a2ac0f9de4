//! The operations of Microsoft Graph beta, by resource.
//!
//! # Area `ediscovery`
//!
//! * [`ediscovery_case`](mod@ediscovery_case)
//!
//! # Area `users`
//!
//! * [`user`](mod@user): A user account in Azure AD, with properties that only the beta offers.
//!
//! # Area `groups`
//!
//! * [`group`](mod@group)
//!
//! # Area `microsoft-teams`
//!
//! * [`teamwork_tag`](mod@teamwork_tag): Represents a tag of a team, which brings users together under one name.
//! * [`chat_message`](mod@chat_message)
//!
//! # Area `identity-and-sign-in`
//!
//! * [`phone_authentication_method`](mod@phone_authentication_method): Represents a phone that a user registered, and whether it can be used to sign in by text message.
//! * [`directory`](mod@directory)
//!
//! # Area `intune`
//!
//! * [`windows_autopilot_device_identity`](mod@windows_autopilot_device_identity): Stands for one Windows Autopilot device.
//! * [`device_management`](mod@device_management): The container of device management; what it holds depends on the workflow.

// Written by graph-docgen; changes here are lost.

pub mod models;
#[cfg(feature = "microsoft-teams")]
pub mod chat_message;
#[cfg(feature = "intune")]
pub mod device_management;
#[cfg(feature = "identity-and-sign-in")]
pub mod directory;
#[cfg(feature = "ediscovery")]
pub mod ediscovery_case;
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
