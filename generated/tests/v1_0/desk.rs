// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::desk as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/places/a0%2F%C3%BC%20%3F/microsoft.graph.desk",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("3c2a9f").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/places/3c2a9f/microsoft.graph.desk",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"3c2a9f\",\"displayName\":\"4.12\",\"heightAdjustableState\":\"heightAdjustable\"}" },
    },
];
