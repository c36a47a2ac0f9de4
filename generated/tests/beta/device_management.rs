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
