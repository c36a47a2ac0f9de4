//! The operations of Microsoft Graph v1.0, by resource.

// Written by graph-docgen; changes here are lost.

pub mod models;
#[cfg(feature = "identity-and-sign-in")]
pub mod application;
#[cfg(feature = "outlook")]
pub mod attachment;
#[cfg(feature = "outlook")]
pub mod calendar;
#[cfg(feature = "microsoft-teams")]
pub mod channel;
#[cfg(feature = "microsoft-teams")]
pub mod chat;
#[cfg(feature = "microsoft-teams")]
pub mod chat_message;
#[cfg(feature = "directory-management")]
pub mod directory_object;
#[cfg(feature = "directory-management")]
pub mod directory_role;
#[cfg(feature = "sharepoint")]
pub mod drive;
#[cfg(feature = "sharepoint")]
pub mod drive_item;
#[cfg(feature = "education")]
pub mod education_class;
#[cfg(feature = "education")]
pub mod education_user;
#[cfg(feature = "outlook")]
pub mod event;
#[cfg(feature = "groups")]
pub mod group;
#[cfg(feature = "outlook")]
pub mod mail_folder;
#[cfg(feature = "outlook")]
pub mod message;
#[cfg(feature = "general")]
pub mod profile_photo;
#[cfg(feature = "excel")]
pub mod range;
#[cfg(feature = "reports")]
pub mod report_root;
#[cfg(feature = "outlook")]
pub mod single_value_legacy_extended_property;
#[cfg(feature = "general")]
pub mod subscription;
#[cfg(feature = "microsoft-teams")]
pub mod team;
#[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
pub mod user;
#[cfg(feature = "intune")]
pub mod windows_autopilot_device_identity;
#[cfg(feature = "excel")]
pub mod workbook;
