// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::drive as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_group("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_site("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/sites/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_by_drive_id("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/drives/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
