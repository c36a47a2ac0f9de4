//! The documented types of v1.0.

// Written by graph-docgen; changes here are lost.

#[cfg(feature = "microsoft-teams")]
mod aad_user_conversation_member;
#[cfg(feature = "microsoft-teams")]
pub use aad_user_conversation_member::AadUserConversationMember;
#[cfg(any(feature = "education", feature = "users"))]
mod age_group;
#[cfg(any(feature = "education", feature = "users"))]
pub use age_group::AgeGroup;
#[cfg(any(feature = "education", feature = "groups", feature = "users"))]
mod assigned_license;
#[cfg(any(feature = "education", feature = "groups", feature = "users"))]
pub use assigned_license::AssignedLicense;
#[cfg(feature = "outlook")]
mod attachment;
#[cfg(feature = "outlook")]
pub use attachment::{Attachment, AttachmentKind};
#[cfg(feature = "outlook")]
mod calendar;
#[cfg(feature = "outlook")]
pub use calendar::Calendar;
#[cfg(feature = "microsoft-teams")]
mod channel;
#[cfg(feature = "microsoft-teams")]
pub use channel::Channel;
#[cfg(feature = "microsoft-teams")]
mod chat_message;
#[cfg(feature = "microsoft-teams")]
pub use chat_message::ChatMessage;
#[cfg(feature = "microsoft-teams")]
mod conversation_member;
#[cfg(feature = "microsoft-teams")]
pub use conversation_member::{ConversationMember, ConversationMemberKind};
#[cfg(feature = "outlook")]
mod date_time_time_zone;
#[cfg(feature = "outlook")]
pub use date_time_time_zone::DateTimeTimeZone;
#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
mod directory_object;
#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
pub use directory_object::{DirectoryObject, DirectoryObjectKind};
#[cfg(feature = "directory-management")]
mod directory_role;
#[cfg(feature = "directory-management")]
pub use directory_role::DirectoryRole;
#[cfg(feature = "sharepoint")]
mod drive;
#[cfg(feature = "sharepoint")]
pub use drive::Drive;
#[cfg(feature = "sharepoint")]
mod drive_item;
#[cfg(feature = "sharepoint")]
pub use drive_item::DriveItem;
#[cfg(feature = "education")]
mod education_external_source;
#[cfg(feature = "education")]
pub use education_external_source::EducationExternalSource;
#[cfg(feature = "education")]
mod education_user;
#[cfg(feature = "education")]
pub use education_user::EducationUser;
#[cfg(feature = "education")]
mod education_user_role;
#[cfg(feature = "education")]
pub use education_user_role::EducationUserRole;
#[cfg(feature = "outlook")]
mod email_address;
#[cfg(feature = "outlook")]
pub use email_address::EmailAddress;
#[cfg(feature = "intune")]
mod enrollment_state;
#[cfg(feature = "intune")]
pub use enrollment_state::EnrollmentState;
#[cfg(feature = "outlook")]
mod event;
#[cfg(feature = "outlook")]
pub use event::Event;
#[cfg(feature = "sharepoint")]
mod file;
#[cfg(feature = "sharepoint")]
pub use file::File;
#[cfg(feature = "outlook")]
mod file_attachment;
#[cfg(feature = "outlook")]
pub use file_attachment::FileAttachment;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod folder;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use folder::Folder;
#[cfg(feature = "outlook")]
mod free_busy_status;
#[cfg(feature = "outlook")]
pub use free_busy_status::FreeBusyStatus;
#[cfg(feature = "groups")]
mod group;
#[cfg(feature = "groups")]
pub use group::Group;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
mod identity;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
pub use identity::Identity;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
mod identity_set;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
pub use identity_set::IdentitySet;
#[cfg(feature = "outlook")]
mod item_attachment;
#[cfg(feature = "outlook")]
pub use item_attachment::ItemAttachment;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
mod item_body;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
pub use item_body::ItemBody;
#[cfg(feature = "sharepoint")]
mod item_reference;
#[cfg(feature = "sharepoint")]
pub use item_reference::ItemReference;
#[cfg(feature = "outlook")]
mod mail_folder;
#[cfg(feature = "outlook")]
pub use mail_folder::MailFolder;
#[cfg(feature = "outlook")]
mod meeting_time_suggestions_result;
#[cfg(feature = "outlook")]
pub use meeting_time_suggestions_result::MeetingTimeSuggestionsResult;
#[cfg(feature = "outlook")]
mod message;
#[cfg(feature = "outlook")]
pub use message::Message;
#[cfg(any(feature = "education", feature = "users"))]
mod object_identity;
#[cfg(any(feature = "education", feature = "users"))]
pub use object_identity::ObjectIdentity;
#[cfg(feature = "outlook")]
mod outlook_item;
#[cfg(feature = "outlook")]
pub use outlook_item::{OutlookItem, OutlookItemKind};
#[cfg(any(feature = "education", feature = "users"))]
mod password_profile;
#[cfg(any(feature = "education", feature = "users"))]
pub use password_profile::PasswordProfile;
#[cfg(feature = "identity-and-sign-in")]
mod policy_base;
#[cfg(feature = "identity-and-sign-in")]
pub use policy_base::PolicyBase;
#[cfg(feature = "general")]
mod profile_photo;
#[cfg(feature = "general")]
pub use profile_photo::ProfilePhoto;
#[cfg(feature = "excel")]
mod workbook_range;
#[cfg(feature = "excel")]
pub use workbook_range::WorkbookRange;
#[cfg(feature = "outlook")]
mod recipient;
#[cfg(feature = "outlook")]
pub use recipient::Recipient;
#[cfg(feature = "outlook")]
mod reference_attachment;
#[cfg(feature = "outlook")]
pub use reference_attachment::ReferenceAttachment;
#[cfg(feature = "outlook")]
mod schedule_information;
#[cfg(feature = "outlook")]
pub use schedule_information::ScheduleInformation;
#[cfg(feature = "outlook")]
mod schedule_item;
#[cfg(feature = "outlook")]
pub use schedule_item::ScheduleItem;
#[cfg(feature = "outlook")]
mod single_value_legacy_extended_property;
#[cfg(feature = "outlook")]
pub use single_value_legacy_extended_property::SingleValueLegacyExtendedProperty;
#[cfg(feature = "identity-and-sign-in")]
mod sts_policy;
#[cfg(feature = "identity-and-sign-in")]
pub use sts_policy::StsPolicy;
#[cfg(feature = "general")]
mod subscription;
#[cfg(feature = "general")]
pub use subscription::Subscription;
#[cfg(feature = "microsoft-teams")]
mod team;
#[cfg(feature = "microsoft-teams")]
pub use team::Team;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod thumbnail_set;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use thumbnail_set::ThumbnailSet;
#[cfg(feature = "identity-and-sign-in")]
mod token_issuance_policy;
#[cfg(feature = "identity-and-sign-in")]
pub use token_issuance_policy::TokenIssuancePolicy;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod upload_session;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use upload_session::UploadSession;
#[cfg(any(feature = "education", feature = "users"))]
mod user;
#[cfg(any(feature = "education", feature = "users"))]
pub use user::User;
#[cfg(feature = "intune")]
mod windows_autopilot_device_identity;
#[cfg(feature = "intune")]
pub use windows_autopilot_device_identity::WindowsAutopilotDeviceIdentity;
#[cfg(feature = "excel")]
mod workbook_session_info;
#[cfg(feature = "excel")]
pub use workbook_session_info::WorkbookSessionInfo;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
mod body_type;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
pub use body_type::BodyType;
#[cfg(feature = "microsoft-teams")]
mod channel_membership_type;
#[cfg(feature = "microsoft-teams")]
pub use channel_membership_type::ChannelMembershipType;
#[cfg(feature = "outlook")]
mod event_type;
#[cfg(feature = "outlook")]
pub use event_type::EventType;
#[cfg(feature = "outlook")]
mod importance;
#[cfg(feature = "outlook")]
pub use importance::Importance;
#[cfg(feature = "outlook")]
mod inference_classification_type;
#[cfg(feature = "outlook")]
pub use inference_classification_type::InferenceClassificationType;
#[cfg(feature = "outlook")]
mod online_meeting_provider_type;
#[cfg(feature = "outlook")]
pub use online_meeting_provider_type::OnlineMeetingProviderType;
#[cfg(feature = "outlook")]
mod sensitivity;
#[cfg(feature = "outlook")]
pub use sensitivity::Sensitivity;
