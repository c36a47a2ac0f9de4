// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::directory_role as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::add_member("a0/ü ?", &graph_client::Reference::new("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/a0%2F%C3%BC%20%3F/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"sent\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::add_member_by_role_template_id("a0/ü ?", &graph_client::Reference::new("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId=a0%2F%C3%BC%20%3F/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"sent\"}"),
        answer: Answer::Empty { status: 204 },
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
        call: || module::get_by_role_template_id("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId=a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::delta().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/delta",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#directoryRoles\",\"value\":[{\"id\":\"e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061\",\"deletedDateTime\":null,\"description\":\"Sees the usage reports.\",\"displayName\":\"Reports Reader\",\"roleTemplateId\":\"4a5d8f65-41da-4de4-8968-e035b65339cf\"},{\"id\":\"7a6b5c4d-3e2f-4101-8a9b-0c9d8e7f6a5b\",\"deletedDateTime\":null,\"description\":\"Looks up basic directory data.\",\"displayName\":\"Directory Readers\",\"roleTemplateId\":\"88d8e3e3-8f55-4a1e-953a-9b9898b8876b\"}]}" },
    },
    Case {
        call: || module::add_member("e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061", &parse("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::add_member("roleTemplateId=88d8e3e3-8f55-4a1e-953a-9b9898b8876b", &parse("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/b02d9e44-8c1f-4e53-8a37-5d6f1a2b3c4d\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId%3D88d8e3e3-8f55-4a1e-953a-9b9898b8876b/members/$ref",
        body: Sent::Json("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/b02d9e44-8c1f-4e53-8a37-5d6f1a2b3c4d\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::get("e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#directoryRoles/$entity\",\"id\":\"e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061\",\"deletedDateTime\":null,\"description\":\"Sees the usage reports.\",\"displayName\":\"Reports Reader\",\"roleTemplateId\":\"4a5d8f65-41da-4de4-8968-e035b65339cf\"}" },
    },
    Case {
        call: || module::get("roleTemplateId=4a5d8f65-41da-4de4-8968-e035b65339cf").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/roleTemplateId%3D4a5d8f65-41da-4de4-8968-e035b65339cf",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061\",\"displayName\":\"Reports Reader\",\"roleTemplateId\":\"4a5d8f65-41da-4de4-8968-e035b65339cf\"}" },
    },
    Case {
        call: || module::delta().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directoryRoles/delta",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#directoryRoles\",\"@odata.deltaLink\":\"https://graph.microsoft.com/v1.0/directoryRoles/delta?$deltatoken=qRsT7890\",\"value\":[{\"description\":\"Sees the usage reports.\",\"displayName\":\"Reports Reader\",\"roleTemplateId\":\"4a5d8f65-41da-4de4-8968-e035b65339cf\",\"id\":\"e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061\",\"members@delta\":[{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}]}]}" },
    },
];
