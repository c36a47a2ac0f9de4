// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::directory_role as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::delta().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/delta",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_role_template_id("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId=a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::post_members("a0/ü ?", &graph_client::Reference::new("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/a0%2F%C3%BC%20%3F/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"sent\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::post_members_in_role_template_id("a0/ü ?", &graph_client::Reference::new("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId=a0%2F%C3%BC%20%3F/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"sent\"}"),
        answer: Answer::Empty { status: 204 },
    },
];
