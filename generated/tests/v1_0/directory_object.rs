// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::directory_object as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_member_groups(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/getMemberGroups",
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
        call: || module::get_member_groups_in_group("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
    Case {
        call: || module::get_member_groups_in_directory_object("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryObjects/a0%2F%C3%BC%20%3F/getMemberGroups",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[\"x\",\"y\"]}" },
    },
];
