// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::community as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/employeeExperience/communities/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("eyJfdHlwZSI6Ikdyb3VwIn0").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/employeeExperience/communities/eyJfdHlwZSI6Ikdyb3VwIn0",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"eyJfdHlwZSI6Ikdyb3VwIn0\",\"displayName\":\"Gardeners\",\"description\":\"All that grows behind the office\",\"privacy\":\"public\"}" },
    },
];
