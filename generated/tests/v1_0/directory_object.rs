// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::directory_object as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_member_groups("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryObjects/a0%2F%C3%BC%20%3F/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
    Case {
        call: || module::get_member_groups_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
    Case {
        call: || module::get_member_groups_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
    Case {
        call: || module::get_member_groups_in_group("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_member_groups("0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f", &parse("{\"securityEnabledOnly\":true}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryObjects/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f/getMemberGroups",
        body: Sent::Json("{\"securityEnabledOnly\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)\",\"value\":[\"52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b\",\"a4b3c2d1-e0f9-4877-9665-544332211000\"]}" },
    },
];
