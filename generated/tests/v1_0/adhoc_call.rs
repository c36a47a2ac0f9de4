// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::adhoc_call as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_all_transcripts("a0/ü ?", "it's 1/ü").parameter("startDateTime", "0").parameter("endDateTime", "1").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/adhocCalls/getAllTranscripts(userId='it%27%27s%201%2F%C3%BC',startDateTime=@startDateTime,endDateTime=@endDateTime)?@startDateTime=0&@endDateTime=1",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_all_transcripts("5d0f2f6e", "5d0f2f6e").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/5d0f2f6e/adhocCalls/getAllTranscripts(userId='5d0f2f6e')",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"MSMjMCMj\",\"callId\":\"af630fe0\"}]}" },
    },
];
