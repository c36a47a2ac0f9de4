// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::application as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::remove_token_issuance_policy("a0/ü ?", "a1/ü ?").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/applications/a0%2F%C3%BC%20%3F/tokenIssuancePolicies/a1%2F%C3%BC%20%3F/$ref",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::remove_token_issuance_policy("2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901", "81726354-4536-4271-8a9b-acbdcedfe0f1").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/applications/2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901/tokenIssuancePolicies/81726354-4536-4271-8a9b-acbdcedfe0f1/$ref",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];
