// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::virtual_event_webinar as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::publish("a0/ü ?").into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/a0%2F%C3%BC%20%3F/publish",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::get_by_user_role("it's 0/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/getByUserRole(role='it%27%27s%200%2F%C3%BC')",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("4f2b0c1d").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/4f2b0c1d",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"4f2b0c1d\",\"displayName\":\"How tides are measured\",\"status\":\"published\",\"audience\":\"everyone\"}" },
    },
    Case {
        call: || module::publish("4f2b0c1d-7a36-4c7e-9a55-0d6f1c2b3a49@72f988bf-0000-0000-0000-000000000000").into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/4f2b0c1d-7a36-4c7e-9a55-0d6f1c2b3a49%4072f988bf-0000-0000-0000-000000000000/publish",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::get_by_user_role("organizer").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/solutions/virtualEvents/webinars/getByUserRole(role='organizer')",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"4f2b0c1d\",\"displayName\":\"How tides are measured\"}]}" },
    },
];
