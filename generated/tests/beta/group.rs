// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::group as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::evaluate_dynamic_membership("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/a0%2F%C3%BC%20%3F/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::evaluate_dynamic_membership_in_group(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
