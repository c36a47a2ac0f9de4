//! The operations of Microsoft Graph v1.0, by resource.
//!
//! # Area `teams`
//!
//! * [`call_transcript`](mod@call_transcript): Represents what was said in a call, in writing.
//! * [`adhoc_call`](mod@adhoc_call)
//! * [`chat`](mod@chat)
//!
//! # Area `cloud-communications`
//!
//! * [`virtual_event_webinar`](mod@virtual_event_webinar): Represents an event for which people register.
//!
//! # Area `employee-experience`
//!
//! * [`employee_experience`](mod@employee_experience)
//! * [`community`](mod@community): Represents a group of people who share a topic.
//!
//! # Area `entra-agent-id`
//!
//! * [`agent_identity`](mod@agent_identity): Represents the identity that an agent signs in with.
//!
//! # Area `entra-sign-in`
//!
//! * [`certificate_based_auth_pki`](mod@certificate_based_auth_pki): Represents a store of certificate authorities that sign-ins may rely on.
//! * [`authentication`](mod@authentication)
//!
//! # Area `places`
//!
//! * [`place`](mod@place): Represents a part of an office.
//! * [`desk`](mod@desk): Represents a place to work.
//!
//! # Area `service-health`
//!
//! * [`service_announcement`](mod@service_announcement)
//!
//! # Area `ediscovery`
//!
//! * [`security_cases_root`](mod@security_cases_root)
//!
//! # Area `onedrive`
//!
//! * [`file_storage_container`](mod@file_storage_container): Represents a store of files that belongs to an app.
//!
//! # Area `users`
//!
//! * [`user`](mod@user): A user account in Azure AD.
//!
//! # Area `groups`
//!
//! * [`group`](mod@group): A group in Azure AD, either a Microsoft 365 group or a security group.
//!
//! # Area `outlook`
//!
//! * [`message`](mod@message): A message in a mail folder.
//! * [`event`](mod@event): An event in the calendar of a user or in the default calendar of a group.
//! * [`calendar`](mod@calendar): A container of event resources.
//! * [`mail_folder`](mod@mail_folder): A folder of a mailbox, such as the Inbox.
//! * [`attachment`](mod@attachment): Content that goes with an event, a message or a post.
//! * [`single_value_legacy_extended_property`](mod@single_value_legacy_extended_property): An extended property with one value.
//!
//! # Area `microsoft-teams`
//!
//! * [`channel`](mod@channel): The talk of a team takes place in channels; each is meant for one topic, department, or project.
//! * [`chat_message`](mod@chat_message): Represents one message in a channel or a chat.
//! * [`team`](mod@team): A team in Microsoft Teams is made of channels, each with a topic of its own.
//!
//! # Area `sharepoint`
//!
//! * [`drive_item`](mod@drive_item): Stands for a file, a folder or another item kept in a drive.
//! * [`drive`](mod@drive): The top-level object that stands for the OneDrive of a user or a document library in SharePoint.
//!
//! # Area `excel`
//!
//! * [`workbook_range`](mod@workbook_range): Stands for one or more cells next to each other, such as a row or a column.
//! * [`workbook`](mod@workbook)
//!
//! # Area `education`
//!
//! * [`education_user`](mod@education_user): A user in a school, with the same `id` as the matching user.
//! * [`education_class`](mod@education_class)
//!
//! # Area `directory-management`
//!
//! * [`directory_role`](mod@directory_role): An activated directory role, also called an *administrator role*.
//! * [`directory_object`](mod@directory_object): Any object of the directory.
//!
//! # Area `identity-and-sign-in`
//!
//! * [`application`](mod@application)
//!
//! # Area `intune`
//!
//! * [`windows_autopilot_device_identity`](mod@windows_autopilot_device_identity): Stands for one Windows Autopilot device.
//!
//! # Area `reports`
//!
//! * [`report_root`](mod@report_root)
//!
//! # Area `general`
//!
//! * [`subscription`](mod@subscription): With a subscription an app is told of changes to data.
//! * [`profile_photo`](mod@profile_photo): The picture of a user, a group or an Outlook contact.
//!
//! # Left out
//!
//! * Left out: operation `GET /me/drive/items/{item-id}/children?$expand=thumbnails`. It lists the children of a folder, which `driveitem-list-children.md` documents with all their options. Page: `v1.0/api/driveitem-list-thumbnails.md`, line 165.

// Written by graph-docgen; changes here are lost.

pub mod models;
#[cfg(feature = "teams")]
pub mod adhoc_call;
#[cfg(feature = "entra-agent-id")]
pub mod agent_identity;
#[cfg(feature = "identity-and-sign-in")]
pub mod application;
#[cfg(feature = "outlook")]
pub mod attachment;
#[cfg(feature = "entra-sign-in")]
pub mod authentication;
#[cfg(feature = "outlook")]
pub mod calendar;
#[cfg(feature = "teams")]
pub mod call_transcript;
#[cfg(feature = "entra-sign-in")]
pub mod certificate_based_auth_pki;
#[cfg(feature = "microsoft-teams")]
pub mod channel;
#[cfg(any(feature = "microsoft-teams", feature = "teams"))]
pub mod chat;
#[cfg(feature = "microsoft-teams")]
pub mod chat_message;
#[cfg(feature = "employee-experience")]
pub mod community;
#[cfg(feature = "places")]
pub mod desk;
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
#[cfg(feature = "employee-experience")]
pub mod employee_experience;
#[cfg(feature = "outlook")]
pub mod event;
#[cfg(feature = "onedrive")]
pub mod file_storage_container;
#[cfg(feature = "groups")]
pub mod group;
#[cfg(feature = "outlook")]
pub mod mail_folder;
#[cfg(feature = "outlook")]
pub mod message;
#[cfg(feature = "places")]
pub mod place;
#[cfg(feature = "general")]
pub mod profile_photo;
#[cfg(feature = "reports")]
pub mod report_root;
#[cfg(feature = "ediscovery")]
pub mod security_cases_root;
#[cfg(feature = "service-health")]
pub mod service_announcement;
#[cfg(feature = "outlook")]
pub mod single_value_legacy_extended_property;
#[cfg(feature = "general")]
pub mod subscription;
#[cfg(feature = "microsoft-teams")]
pub mod team;
#[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
pub mod user;
#[cfg(feature = "cloud-communications")]
pub mod virtual_event_webinar;
#[cfg(feature = "intune")]
pub mod windows_autopilot_device_identity;
#[cfg(feature = "excel")]
pub mod workbook;
#[cfg(feature = "excel")]
pub mod workbook_range;
