//! The documented types of v1.0.

// Written by graph-docgen; changes here are lost.

pub mod security;
#[cfg(feature = "microsoft-teams")]
mod aad_user_conversation_member;
#[cfg(feature = "microsoft-teams")]
pub use self::aad_user_conversation_member::AadUserConversationMember;
#[cfg(any(feature = "education", feature = "users"))]
mod age_group;
#[cfg(any(feature = "education", feature = "users"))]
pub use self::age_group::AgeGroup;
#[cfg(feature = "entra-agent-id")]
mod agent_identity;
#[cfg(feature = "entra-agent-id")]
pub use self::agent_identity::AgentIdentity;
#[cfg(any(feature = "education", feature = "groups", feature = "users"))]
mod assigned_license;
#[cfg(any(feature = "education", feature = "groups", feature = "users"))]
pub use self::assigned_license::AssignedLicense;
#[cfg(feature = "outlook")]
mod attachment;
#[cfg(feature = "outlook")]
pub use self::attachment::{Attachment, AttachmentKind};
#[cfg(feature = "places")]
mod building;
#[cfg(feature = "places")]
pub use self::building::Building;
#[cfg(feature = "outlook")]
mod calendar;
#[cfg(feature = "outlook")]
pub use self::calendar::Calendar;
#[cfg(feature = "teams")]
mod call_transcript;
#[cfg(feature = "teams")]
pub use self::call_transcript::CallTranscript;
#[cfg(feature = "entra-sign-in")]
mod certificate_based_auth_pki;
#[cfg(feature = "entra-sign-in")]
pub use self::certificate_based_auth_pki::CertificateBasedAuthPki;
#[cfg(feature = "microsoft-teams")]
mod channel;
#[cfg(feature = "microsoft-teams")]
pub use self::channel::Channel;
#[cfg(feature = "microsoft-teams")]
mod chat_message;
#[cfg(feature = "microsoft-teams")]
pub use self::chat_message::ChatMessage;
#[cfg(feature = "employee-experience")]
mod community;
#[cfg(feature = "employee-experience")]
pub use self::community::Community;
#[cfg(feature = "onedrive")]
mod container_permission;
#[cfg(feature = "onedrive")]
pub use self::container_permission::ContainerPermission;
#[cfg(feature = "microsoft-teams")]
mod conversation_member;
#[cfg(feature = "microsoft-teams")]
pub use self::conversation_member::{ConversationMember, ConversationMemberKind};
#[cfg(feature = "outlook")]
mod date_time_time_zone;
#[cfg(feature = "outlook")]
pub use self::date_time_time_zone::DateTimeTimeZone;
#[cfg(feature = "places")]
mod desk;
#[cfg(feature = "places")]
pub use self::desk::Desk;
#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
mod directory_object;
#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
pub use self::directory_object::{DirectoryObject, DirectoryObjectKind};
#[cfg(feature = "directory-management")]
mod directory_role;
#[cfg(feature = "directory-management")]
pub use self::directory_role::DirectoryRole;
#[cfg(feature = "sharepoint")]
mod drive;
#[cfg(feature = "sharepoint")]
pub use self::drive::Drive;
#[cfg(feature = "sharepoint")]
mod drive_item;
#[cfg(feature = "sharepoint")]
pub use self::drive_item::DriveItem;
#[cfg(feature = "education")]
mod education_external_source;
#[cfg(feature = "education")]
pub use self::education_external_source::EducationExternalSource;
#[cfg(feature = "education")]
mod education_user;
#[cfg(feature = "education")]
pub use self::education_user::EducationUser;
#[cfg(feature = "education")]
mod education_user_role;
#[cfg(feature = "education")]
pub use self::education_user_role::EducationUserRole;
#[cfg(feature = "outlook")]
mod email_address;
#[cfg(feature = "outlook")]
pub use self::email_address::EmailAddress;
#[cfg(feature = "intune")]
mod enrollment_state;
#[cfg(feature = "intune")]
pub use self::enrollment_state::EnrollmentState;
#[cfg(feature = "cloud-communications")]
mod entity;
#[cfg(feature = "cloud-communications")]
pub use self::entity::Entity;
#[cfg(feature = "outlook")]
mod event;
#[cfg(feature = "outlook")]
pub use self::event::Event;
#[cfg(feature = "entra-sign-in")]
mod external_authentication_method;
#[cfg(feature = "entra-sign-in")]
pub use self::external_authentication_method::ExternalAuthenticationMethod;
#[cfg(feature = "sharepoint")]
mod file;
#[cfg(feature = "sharepoint")]
pub use self::file::File;
#[cfg(feature = "outlook")]
mod file_attachment;
#[cfg(feature = "outlook")]
pub use self::file_attachment::FileAttachment;
#[cfg(feature = "onedrive")]
mod file_storage_container;
#[cfg(feature = "onedrive")]
pub use self::file_storage_container::FileStorageContainer;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod folder;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use self::folder::Folder;
#[cfg(feature = "outlook")]
mod free_busy_status;
#[cfg(feature = "outlook")]
pub use self::free_busy_status::FreeBusyStatus;
#[cfg(feature = "groups")]
mod group;
#[cfg(feature = "groups")]
pub use self::group::Group;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
mod identity;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
pub use self::identity::Identity;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
mod identity_set;
#[cfg(any(feature = "education", feature = "general", feature = "sharepoint"))]
pub use self::identity_set::IdentitySet;
#[cfg(feature = "outlook")]
mod item_attachment;
#[cfg(feature = "outlook")]
pub use self::item_attachment::ItemAttachment;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
mod item_body;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
pub use self::item_body::ItemBody;
#[cfg(feature = "sharepoint")]
mod item_reference;
#[cfg(feature = "sharepoint")]
pub use self::item_reference::ItemReference;
#[cfg(feature = "outlook")]
mod mail_folder;
#[cfg(feature = "outlook")]
pub use self::mail_folder::MailFolder;
#[cfg(feature = "outlook")]
mod meeting_time_suggestions_result;
#[cfg(feature = "outlook")]
pub use self::meeting_time_suggestions_result::MeetingTimeSuggestionsResult;
#[cfg(feature = "outlook")]
mod message;
#[cfg(feature = "outlook")]
pub use self::message::Message;
#[cfg(any(feature = "education", feature = "users"))]
mod object_identity;
#[cfg(any(feature = "education", feature = "users"))]
pub use self::object_identity::ObjectIdentity;
#[cfg(feature = "outlook")]
mod outlook_item;
#[cfg(feature = "outlook")]
pub use self::outlook_item::{OutlookItem, OutlookItemKind};
#[cfg(any(feature = "education", feature = "users"))]
mod password_profile;
#[cfg(any(feature = "education", feature = "users"))]
pub use self::password_profile::PasswordProfile;
#[cfg(feature = "places")]
mod place;
#[cfg(feature = "places")]
pub use self::place::Place;
#[cfg(feature = "identity-and-sign-in")]
mod policy_base;
#[cfg(feature = "identity-and-sign-in")]
pub use self::policy_base::PolicyBase;
#[cfg(feature = "general")]
mod profile_photo;
#[cfg(feature = "general")]
pub use self::profile_photo::ProfilePhoto;
#[cfg(feature = "excel")]
mod workbook_range;
#[cfg(feature = "excel")]
pub use self::workbook_range::WorkbookRange;
#[cfg(feature = "outlook")]
mod recipient;
#[cfg(feature = "outlook")]
pub use self::recipient::Recipient;
#[cfg(feature = "outlook")]
mod reference_attachment;
#[cfg(feature = "outlook")]
pub use self::reference_attachment::ReferenceAttachment;
#[cfg(feature = "outlook")]
mod schedule_information;
#[cfg(feature = "outlook")]
pub use self::schedule_information::ScheduleInformation;
#[cfg(feature = "outlook")]
mod schedule_item;
#[cfg(feature = "outlook")]
pub use self::schedule_item::ScheduleItem;
#[cfg(feature = "service-health")]
mod service_health;
#[cfg(feature = "service-health")]
pub use self::service_health::ServiceHealth;
#[cfg(feature = "outlook")]
mod single_value_legacy_extended_property;
#[cfg(feature = "outlook")]
pub use self::single_value_legacy_extended_property::SingleValueLegacyExtendedProperty;
#[cfg(feature = "identity-and-sign-in")]
mod sts_policy;
#[cfg(feature = "identity-and-sign-in")]
pub use self::sts_policy::StsPolicy;
#[cfg(feature = "general")]
mod subscription;
#[cfg(feature = "general")]
pub use self::subscription::Subscription;
#[cfg(feature = "microsoft-teams")]
mod team;
#[cfg(feature = "microsoft-teams")]
pub use self::team::Team;
#[cfg(feature = "teams")]
mod teamwork_user_identity;
#[cfg(feature = "teams")]
pub use self::teamwork_user_identity::TeamworkUserIdentity;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod thumbnail_set;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use self::thumbnail_set::ThumbnailSet;
#[cfg(feature = "identity-and-sign-in")]
mod token_issuance_policy;
#[cfg(feature = "identity-and-sign-in")]
pub use self::token_issuance_policy::TokenIssuancePolicy;
#[cfg(any(feature = "general", feature = "sharepoint"))]
mod upload_session;
#[cfg(any(feature = "general", feature = "sharepoint"))]
pub use self::upload_session::UploadSession;
#[cfg(any(feature = "education", feature = "users"))]
mod user;
#[cfg(any(feature = "education", feature = "users"))]
pub use self::user::User;
#[cfg(feature = "cloud-communications")]
mod virtual_event;
#[cfg(feature = "cloud-communications")]
pub use self::virtual_event::VirtualEvent;
#[cfg(feature = "cloud-communications")]
mod virtual_event_status;
#[cfg(feature = "cloud-communications")]
pub use self::virtual_event_status::VirtualEventStatus;
#[cfg(feature = "cloud-communications")]
mod virtual_event_townhall;
#[cfg(feature = "cloud-communications")]
pub use self::virtual_event_townhall::VirtualEventTownhall;
#[cfg(feature = "cloud-communications")]
mod virtual_event_webinar;
#[cfg(feature = "cloud-communications")]
pub use self::virtual_event_webinar::VirtualEventWebinar;
#[cfg(feature = "intune")]
mod windows_autopilot_device_identity;
#[cfg(feature = "intune")]
pub use self::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentity;
#[cfg(feature = "excel")]
mod workbook_session_info;
#[cfg(feature = "excel")]
pub use self::workbook_session_info::WorkbookSessionInfo;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
mod body_type;
#[cfg(any(feature = "microsoft-teams", feature = "outlook"))]
pub use self::body_type::BodyType;
#[cfg(feature = "microsoft-teams")]
mod channel_membership_type;
#[cfg(feature = "microsoft-teams")]
pub use self::channel_membership_type::ChannelMembershipType;
#[cfg(feature = "outlook")]
mod event_type;
#[cfg(feature = "outlook")]
pub use self::event_type::EventType;
#[cfg(feature = "outlook")]
mod importance;
#[cfg(feature = "outlook")]
pub use self::importance::Importance;
#[cfg(feature = "outlook")]
mod inference_classification_type;
#[cfg(feature = "outlook")]
pub use self::inference_classification_type::InferenceClassificationType;
#[cfg(feature = "outlook")]
mod online_meeting_provider_type;
#[cfg(feature = "outlook")]
pub use self::online_meeting_provider_type::OnlineMeetingProviderType;
#[cfg(feature = "outlook")]
mod sensitivity;
#[cfg(feature = "outlook")]
pub use self::sensitivity::Sensitivity;
