// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::team as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
