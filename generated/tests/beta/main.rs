//! Every operation of beta, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "beta")]

#[rustfmt::skip]
mod chat_message;
#[rustfmt::skip]
mod device_management;
#[rustfmt::skip]
mod directory;
#[rustfmt::skip]
mod group;
#[rustfmt::skip]
mod phone_authentication_method;
#[rustfmt::skip]
mod teamwork_tag;
#[rustfmt::skip]
mod user;
#[rustfmt::skip]
mod windows_autopilot_device_identity;

#[test]
fn operations() {
    let cases = [
        chat_message::CASES,
        device_management::CASES,
        directory::CASES,
        group::CASES,
        phone_authentication_method::CASES,
        teamwork_tag::CASES,
        user::CASES,
        windows_autopilot_device_identity::CASES,
    ];
    graph_client::testing::run(cases.concat().leak());
}
