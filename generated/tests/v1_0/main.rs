//! Every operation of v1.0, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "v1_0")]
#![allow(deprecated, reason = "what pages call deprecated is tested too")]

#[cfg(feature = "identity-and-sign-in")]
#[rustfmt::skip]
mod application;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod attachment;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod calendar;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod channel;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod chat;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod chat_message;
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
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod event;
#[cfg(feature = "groups")]
#[rustfmt::skip]
mod group;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod mail_folder;
#[cfg(feature = "outlook")]
#[rustfmt::skip]
mod message;
#[cfg(feature = "general")]
#[rustfmt::skip]
mod profile_photo;
#[cfg(feature = "reports")]
#[rustfmt::skip]
mod report_root;
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
        #[cfg(feature = "identity-and-sign-in")]
        self::application::CASES,
        #[cfg(feature = "outlook")]
        self::attachment::CASES,
        #[cfg(feature = "outlook")]
        self::calendar::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::channel::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::chat::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::CASES,
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
        #[cfg(feature = "outlook")]
        self::event::CASES,
        #[cfg(feature = "groups")]
        self::group::CASES,
        #[cfg(feature = "outlook")]
        self::mail_folder::CASES,
        #[cfg(feature = "outlook")]
        self::message::CASES,
        #[cfg(feature = "general")]
        self::profile_photo::CASES,
        #[cfg(feature = "reports")]
        self::report_root::CASES,
        #[cfg(feature = "outlook")]
        self::single_value_legacy_extended_property::CASES,
        #[cfg(feature = "general")]
        self::subscription::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::team::CASES,
        #[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
        self::user::CASES,
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
        #[cfg(feature = "identity-and-sign-in")]
        self::application::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::attachment::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::calendar::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::channel::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::chat::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::EXAMPLES,
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
        #[cfg(feature = "outlook")]
        self::event::EXAMPLES,
        #[cfg(feature = "groups")]
        self::group::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::mail_folder::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::message::EXAMPLES,
        #[cfg(feature = "general")]
        self::profile_photo::EXAMPLES,
        #[cfg(feature = "reports")]
        self::report_root::EXAMPLES,
        #[cfg(feature = "outlook")]
        self::single_value_legacy_extended_property::EXAMPLES,
        #[cfg(feature = "general")]
        self::subscription::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::team::EXAMPLES,
        #[cfg(any(feature = "microsoft-teams", feature = "outlook", feature = "users"))]
        self::user::EXAMPLES,
        #[cfg(feature = "intune")]
        self::windows_autopilot_device_identity::EXAMPLES,
        #[cfg(feature = "excel")]
        self::workbook::EXAMPLES,
        #[cfg(feature = "excel")]
        self::workbook_range::EXAMPLES,
    ];
    ::graph_client::testing::run_examples(cases.concat().leak());
}
