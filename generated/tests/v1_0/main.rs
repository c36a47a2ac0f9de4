//! Every operation of v1.0, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "v1_0")]
#![allow(deprecated, reason = "what pages call deprecated is tested too")]

#[cfg(feature = "teams")]
#[rustfmt::skip]
mod adhoc_call;
#[cfg(feature = "entra-agent-id")]
#[rustfmt::skip]
mod agent_identity;
#[cfg(feature = "identity-and-sign-in")]
#[rustfmt::skip]
mod application;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod attachment;
#[cfg(feature = "entra-sign-in")]
#[rustfmt::skip]
mod authentication;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod calendar;
#[cfg(feature = "teams")]
#[rustfmt::skip]
mod call_transcript;
#[cfg(feature = "entra-sign-in")]
#[rustfmt::skip]
mod certificate_based_auth_pki;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod channel;
#[cfg(any(feature = "microsoft-teams", feature = "teams"))]
#[rustfmt::skip]
mod chat;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod chat_message;
#[cfg(feature = "employee-experience")]
#[rustfmt::skip]
mod community;
#[cfg(feature = "places")]
#[rustfmt::skip]
mod desk;
#[cfg(feature = "directory-management")]
#[rustfmt::skip]
mod directory_object;
#[cfg(feature = "directory-management")]
#[rustfmt::skip]
mod directory_role;
#[cfg(feature = "sharepoint")]
#[rustfmt::skip]
mod drive;
#[cfg(feature = "sharepoint")]
#[rustfmt::skip]
mod drive_item;
#[cfg(feature = "education")]
#[rustfmt::skip]
mod education_class;
#[cfg(feature = "education")]
#[rustfmt::skip]
mod education_user;
#[cfg(feature = "employee-experience")]
#[rustfmt::skip]
mod employee_experience;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod event;
#[cfg(feature = "onedrive")]
#[rustfmt::skip]
mod file_storage_container;
#[cfg(feature = "groups")]
#[rustfmt::skip]
mod group;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod mail_folder;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod message;
#[cfg(feature = "places")]
#[rustfmt::skip]
mod place;
#[cfg(feature = "general")]
#[rustfmt::skip]
mod profile_photo;
#[cfg(feature = "reports")]
#[rustfmt::skip]
mod report_root;
#[cfg(feature = "ediscovery")]
#[rustfmt::skip]
mod security_cases_root;
#[cfg(feature = "service-health")]
#[rustfmt::skip]
mod service_announcement;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod single_value_legacy_extended_property;
#[cfg(feature = "general")]
#[rustfmt::skip]
mod subscription;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod team;
#[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
#[rustfmt::skip]
mod user;
#[cfg(feature = "cloud-communications")]
#[rustfmt::skip]
mod virtual_event_webinar;
#[cfg(feature = "intune")]
#[rustfmt::skip]
mod windows_autopilot_device_identity;
#[cfg(feature = "excel")]
#[rustfmt::skip]
mod workbook;
#[cfg(feature = "excel")]
#[rustfmt::skip]
mod workbook_range;

#[test]
fn operations() {
    let cases: &[&[::graph_client::testing::Case]] = &[
        #[cfg(feature = "teams")]
        self::adhoc_call::CASES,
        #[cfg(feature = "entra-agent-id")]
        self::agent_identity::CASES,
        #[cfg(feature = "identity-and-sign-in")]
        self::application::CASES,
        #[cfg(feature = "outlook")]
        self::attachment::CASES,
        #[cfg(feature = "entra-sign-in")]
        self::authentication::CASES,
        #[cfg(feature = "outlook")]
        self::calendar::CASES,
        #[cfg(feature = "teams")]
        self::call_transcript::CASES,
        #[cfg(feature = "entra-sign-in")]
        self::certificate_based_auth_pki::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::channel::CASES,
        #[cfg(any(feature = "microsoft-teams", feature = "teams"))]
        self::chat::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::CASES,
        #[cfg(feature = "employee-experience")]
        self::community::CASES,
        #[cfg(feature = "places")]
        self::desk::CASES,
        #[cfg(feature = "directory-management")]
        self::directory_object::CASES,
        #[cfg(feature = "directory-management")]
        self::directory_role::CASES,
        #[cfg(feature = "sharepoint")]
        self::drive::CASES,
        #[cfg(feature = "sharepoint")]
        self::drive_item::CASES,
        #[cfg(feature = "education")]
        self::education_class::CASES,
        #[cfg(feature = "education")]
        self::education_user::CASES,
        #[cfg(feature = "employee-experience")]
        self::employee_experience::CASES,
        #[cfg(feature = "outlook")]
        self::event::CASES,
        #[cfg(feature = "onedrive")]
        self::file_storage_container::CASES,
        #[cfg(feature = "groups")]
        self::group::CASES,
        #[cfg(feature = "outlook")]
        self::mail_folder::CASES,
        #[cfg(feature = "outlook")]
        self::message::CASES,
        #[cfg(feature = "places")]
        self::place::CASES,
        #[cfg(feature = "general")]
        self::profile_photo::CASES,
        #[cfg(feature = "reports")]
        self::report_root::CASES,
        #[cfg(feature = "ediscovery")]
        self::security_cases_root::CASES,
        #[cfg(feature = "service-health")]
        self::service_announcement::CASES,
        #[cfg(feature = "outlook")]
        self::single_value_legacy_extended_property::CASES,
        #[cfg(feature = "general")]
        self::subscription::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::team::CASES,
        #[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
        self::user::CASES,
        #[cfg(feature = "cloud-communications")]
        self::virtual_event_webinar::CASES,
        #[cfg(feature = "intune")]
        self::windows_autopilot_device_identity::CASES,
        #[cfg(feature = "excel")]
        self::workbook::CASES,
        #[cfg(feature = "excel")]
        self::workbook_range::CASES,
    ];
    ::graph_client::testing::run(cases.concat().leak());
}

#[test]
fn documented_examples() {
    let cases: &[&[::graph_client::testing::Case]] = &[
        #[cfg(feature = "teams")]
        self::adhoc_call::EXAMPLES,
        #[cfg(feature = "entra-agent-id")]
        self::agent_identity::EXAMPLES,
        #[cfg(feature = "identity-and-sign-in")]
        self::application::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::attachment::EXAMPLES,
        #[cfg(feature = "entra-sign-in")]
        self::authentication::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::calendar::EXAMPLES,
        #[cfg(feature = "teams")]
        self::call_transcript::EXAMPLES,
        #[cfg(feature = "entra-sign-in")]
        self::certificate_based_auth_pki::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::channel::EXAMPLES,
        #[cfg(any(feature = "microsoft-teams", feature = "teams"))]
        self::chat::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::EXAMPLES,
        #[cfg(feature = "employee-experience")]
        self::community::EXAMPLES,
        #[cfg(feature = "places")]
        self::desk::EXAMPLES,
        #[cfg(feature = "directory-management")]
        self::directory_object::EXAMPLES,
        #[cfg(feature = "directory-management")]
        self::directory_role::EXAMPLES,
        #[cfg(feature = "sharepoint")]
        self::drive::EXAMPLES,
        #[cfg(feature = "sharepoint")]
        self::drive_item::EXAMPLES,
        #[cfg(feature = "education")]
        self::education_class::EXAMPLES,
        #[cfg(feature = "education")]
        self::education_user::EXAMPLES,
        #[cfg(feature = "employee-experience")]
        self::employee_experience::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::event::EXAMPLES,
        #[cfg(feature = "onedrive")]
        self::file_storage_container::EXAMPLES,
        #[cfg(feature = "groups")]
        self::group::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::mail_folder::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::message::EXAMPLES,
        #[cfg(feature = "places")]
        self::place::EXAMPLES,
        #[cfg(feature = "general")]
        self::profile_photo::EXAMPLES,
        #[cfg(feature = "reports")]
        self::report_root::EXAMPLES,
        #[cfg(feature = "ediscovery")]
        self::security_cases_root::EXAMPLES,
        #[cfg(feature = "service-health")]
        self::service_announcement::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::single_value_legacy_extended_property::EXAMPLES,
        #[cfg(feature = "general")]
        self::subscription::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::team::EXAMPLES,
        #[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
        self::user::EXAMPLES,
        #[cfg(feature = "cloud-communications")]
        self::virtual_event_webinar::EXAMPLES,
        #[cfg(feature = "intune")]
        self::windows_autopilot_device_identity::EXAMPLES,
        #[cfg(feature = "excel")]
        self::workbook::EXAMPLES,
        #[cfg(feature = "excel")]
        self::workbook_range::EXAMPLES,
    ];
    ::graph_client::testing::run_examples(cases.concat().leak());
}
