// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::education_user as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_user().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/me/user",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_user_in_user_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/users/a0%2F%C3%BC%20%3F/user",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/me",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/users/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
