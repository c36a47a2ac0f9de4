// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::teamwork_tag as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list("a0/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/teams/a0%2F%C3%BC%20%3F/tags",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];
