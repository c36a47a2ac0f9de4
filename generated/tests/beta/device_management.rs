// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::device_management as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_for_shared().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/deviceManagement",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_for_shared().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/deviceManagement",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.type\":\"#microsoft.graph.deviceManagement\",\"id\":\"e2a5c7d9-0b1c-4d3e-8f60-718293a4b5c6\",\"subscriptionState\":\"active\",\"subscriptions\":\"intune\"}" },
    },
];
