//! The documented types of beta.

// Written by graph-docgen; changes here are lost.

#[cfg(feature = "microsoft-teams")]
mod chat_message_hosted_content;
#[cfg(feature = "microsoft-teams")]
pub use self::chat_message_hosted_content::ChatMessageHostedContent;
#[cfg(feature = "intune")]
mod device_management;
#[cfg(feature = "intune")]
pub use self::device_management::DeviceManagement;
#[cfg(feature = "directory-management")]
mod directory_object;
#[cfg(feature = "directory-management")]
pub use self::directory_object::{DirectoryObject, DirectoryObjectKind};
#[cfg(feature = "intune")]
mod enrollment_state;
#[cfg(feature = "intune")]
pub use self::enrollment_state::EnrollmentState;
#[cfg(feature = "groups")]
mod evaluate_dynamic_membership_result;
#[cfg(feature = "groups")]
pub use self::evaluate_dynamic_membership_result::EvaluateDynamicMembershipResult;
#[cfg(feature = "identity-and-sign-in")]
mod phone_authentication_method;
#[cfg(feature = "identity-and-sign-in")]
pub use self::phone_authentication_method::PhoneAuthenticationMethod;
#[cfg(feature = "microsoft-teams")]
mod teamwork_tag;
#[cfg(feature = "microsoft-teams")]
pub use self::teamwork_tag::TeamworkTag;
#[cfg(feature = "microsoft-teams")]
mod teamwork_tag_type;
#[cfg(feature = "microsoft-teams")]
pub use self::teamwork_tag_type::TeamworkTagType;
#[cfg(feature = "users")]
mod user;
#[cfg(feature = "users")]
pub use self::user::User;
#[cfg(feature = "intune")]
mod windows_autopilot_device_identity;
#[cfg(feature = "intune")]
pub use self::windows_autopilot_device_identity::WindowsAutopilotDeviceIdentity;
#[cfg(feature = "intune")]
mod device_management_subscriptions;
#[cfg(feature = "intune")]
pub use self::device_management_subscriptions::DeviceManagementSubscriptions;
#[cfg(feature = "intune")]
mod device_management_subscription_state;
#[cfg(feature = "intune")]
pub use self::device_management_subscription_state::DeviceManagementSubscriptionState;
#[cfg(feature = "intune")]
mod windows_autopilot_profile_assignment_detailed_status;
#[cfg(feature = "intune")]
pub use self::windows_autopilot_profile_assignment_detailed_status::WindowsAutopilotProfileAssignmentDetailedStatus;
#[cfg(feature = "intune")]
mod windows_autopilot_profile_assignment_status;
#[cfg(feature = "intune")]
pub use self::windows_autopilot_profile_assignment_status::WindowsAutopilotProfileAssignmentStatus;
