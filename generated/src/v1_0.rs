//! The operations of Microsoft Graph v1.0, by resource.

// Written by graph-docgen; changes here are lost.

pub mod application;
pub mod attachment;
pub mod calendar;
pub mod channel;
pub mod chat;
pub mod chat_message;
pub mod directory_object;
pub mod directory_role;
pub mod drive;
pub mod drive_item;
pub mod education_class;
pub mod education_user;
pub mod event;
pub mod group;
pub mod mail_folder;
pub mod message;
pub mod profile_photo;
pub mod range;
pub mod report_root;
pub mod single_value_legacy_extended_property;
pub mod subscription;
pub mod team;
pub mod user;
pub mod windows_autopilot_device_identity;
pub mod workbook;
