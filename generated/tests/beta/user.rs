// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::user as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/users",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];
