// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::teamwork_tag as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list("a0/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/teams/a0%2F%C3%BC%20%3F/tags",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/tags",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.type\":\"#microsoft.graph.teamworkTag\",\"id\":\"Y3Rzby10YWctMQ==\",\"teamId\":\"6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4\",\"displayName\":\"Designers\",\"description\":\"Everybody who draws for Contoso\",\"memberCount\":3,\"tagType\":\"standard\"}]}" },
    },
];
