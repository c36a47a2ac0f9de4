//! Every operation of beta, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "beta")]
#![allow(deprecated, reason = "what pages call deprecated is tested too")]

#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod chat_message;
#[cfg(feature = "intune")]
#[rustfmt::skip]
mod device_management;
#[cfg(feature = "identity-and-sign-in")]
#[rustfmt::skip]
mod directory;
#[cfg(feature = "ediscovery")]
#[rustfmt::skip]
mod ediscovery_case;
#[cfg(feature = "groups")]
#[rustfmt::skip]
mod group;
#[cfg(feature = "identity-and-sign-in")]
#[rustfmt::skip]
mod phone_authentication_method;
#[cfg(feature = "microsoft-teams")]
#[rustfmt::skip]
mod teamwork_tag;
#[cfg(feature = "users")]
#[rustfmt::skip]
mod user;
#[cfg(feature = "intune")]
#[rustfmt::skip]
mod windows_autopilot_device_identity;

#[test]
fn operations() {
    let cases: &[&[::graph_client::testing::Case]] = &[
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::CASES,
        #[cfg(feature = "intune")]
        self::device_management::CASES,
        #[cfg(feature = "identity-and-sign-in")]
        self::directory::CASES,
        #[cfg(feature = "ediscovery")]
        self::ediscovery_case::CASES,
        #[cfg(feature = "groups")]
        self::group::CASES,
        #[cfg(feature = "identity-and-sign-in")]
        self::phone_authentication_method::CASES,
        #[cfg(feature = "microsoft-teams")]
        self::teamwork_tag::CASES,
        #[cfg(feature = "users")]
        self::user::CASES,
        #[cfg(feature = "intune")]
        self::windows_autopilot_device_identity::CASES,
    ];
    ::graph_client::testing::run(cases.concat().leak());
}

#[test]
fn documented_examples() {
    let cases: &[&[::graph_client::testing::Case]] = &[
        #[cfg(feature = "microsoft-teams")]
        self::chat_message::EXAMPLES,
        #[cfg(feature = "intune")]
        self::device_management::EXAMPLES,
        #[cfg(feature = "identity-and-sign-in")]
        self::directory::EXAMPLES,
        #[cfg(feature = "ediscovery")]
        self::ediscovery_case::EXAMPLES,
        #[cfg(feature = "groups")]
        self::group::EXAMPLES,
        #[cfg(feature = "identity-and-sign-in")]
        self::phone_authentication_method::EXAMPLES,
        #[cfg(feature = "microsoft-teams")]
        self::teamwork_tag::EXAMPLES,
        #[cfg(feature = "users")]
        self::user::EXAMPLES,
        #[cfg(feature = "intune")]
        self::windows_autopilot_device_identity::EXAMPLES,
    ];
    ::graph_client::testing::run_examples(cases.concat().leak());
}
