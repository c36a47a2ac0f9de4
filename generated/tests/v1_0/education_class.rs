// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::education_class as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_members("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/classes/a0%2F%C3%BC%20%3F/members",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];
