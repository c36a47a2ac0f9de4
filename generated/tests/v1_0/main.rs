//! Every operation of v1.0, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "v1_0")]

#[rustfmt::skip]
mod application;
#[rustfmt::skip]
mod attachment;
#[rustfmt::skip]
mod calendar;
#[rustfmt::skip]
mod channel;
#[rustfmt::skip]
mod chat;
#[rustfmt::skip]
mod chat_message;
#[rustfmt::skip]
mod directory_object;
#[rustfmt::skip]
mod directory_role;
#[rustfmt::skip]
mod drive;
#[rustfmt::skip]
mod drive_item;
#[rustfmt::skip]
mod education_class;
#[rustfmt::skip]
mod education_user;
#[rustfmt::skip]
mod event;
#[rustfmt::skip]
mod group;
#[rustfmt::skip]
mod mail_folder;
#[rustfmt::skip]
mod message;
#[rustfmt::skip]
mod profile_photo;
#[rustfmt::skip]
mod range;
#[rustfmt::skip]
mod report_root;
#[rustfmt::skip]
mod single_value_legacy_extended_property;
#[rustfmt::skip]
mod subscription;
#[rustfmt::skip]
mod team;
#[rustfmt::skip]
mod user;
#[rustfmt::skip]
mod windows_autopilot_device_identity;
#[rustfmt::skip]
mod workbook;

#[test]
fn operations() {
    let cases = [
        application::CASES,
        attachment::CASES,
        calendar::CASES,
        channel::CASES,
        chat::CASES,
        chat_message::CASES,
        directory_object::CASES,
        directory_role::CASES,
        drive::CASES,
        drive_item::CASES,
        education_class::CASES,
        education_user::CASES,
        event::CASES,
        group::CASES,
        mail_folder::CASES,
        message::CASES,
        profile_photo::CASES,
        range::CASES,
        report_root::CASES,
        single_value_legacy_extended_property::CASES,
        subscription::CASES,
        team::CASES,
        user::CASES,
        windows_autopilot_device_identity::CASES,
        workbook::CASES,
    ];
    graph_client::testing::run(cases.concat().leak());
}
