// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::channel as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::list_messages("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::post_messages("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
