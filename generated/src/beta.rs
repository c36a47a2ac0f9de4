//! The operations of Microsoft Graph beta, by resource.

// Written by graph-docgen; changes here are lost.

pub mod chat_message;
pub mod device_management;
pub mod directory;
pub mod group;
pub mod phone_authentication_method;
pub mod teamwork_tag;
pub mod user;
pub mod windows_autopilot_device_identity;
