// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::group as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::evaluate_dynamic_membership(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::evaluate_dynamic_membership_in_group("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/a0%2F%C3%BC%20%3F/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::evaluate_dynamic_membership(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"membershipRule\":\"(user.department -eq \\\"Shop\\\")\",\"membershipRuleEvaluationResult\":false,\"membershipRuleEvaluationDetails\":{\"expressionResult\":false,\"expression\":\"user.department -eq \\\"Shop\\\"\",\"propertyToEvaluate\":{\"propertyName\":\"department\",\"propertyValue\":\"Bakery\"}}}" },
    },
    Case {
        call: || module::evaluate_dynamic_membership_in_group("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/groups/52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b/evaluateDynamicMembership",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"membershipRule\":\"(user.department -eq \\\"Bakery\\\")\",\"membershipRuleEvaluationResult\":true,\"membershipRuleEvaluationDetails\":{\"expressionResult\":true,\"expression\":\"user.department -eq \\\"Bakery\\\"\",\"propertyToEvaluate\":{\"propertyName\":\"department\",\"propertyValue\":\"Bakery\"}}}" },
    },
];
