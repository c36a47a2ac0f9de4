// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::call_transcript as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/adhocCalls/a1%2F%C3%BC%20%3F/transcripts/a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("5d0f2f6e", "af630fe0", "MSMjMCMj").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/5d0f2f6e/adhocCalls/af630fe0/transcripts/MSMjMCMj",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"MSMjMCMj\",\"callId\":\"af630fe0\"}" },
    },
];
