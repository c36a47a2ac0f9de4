// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::agent_identity as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/servicePrincipals/a0%2F%C3%BC%20%3F/microsoft.graph.agentIdentity",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::add_sponsor("a0/ü ?", &graph_client::Reference::new("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/servicePrincipals/a0%2F%C3%BC%20%3F/microsoft.graph.agentIdentity/sponsors/$ref",
        body: Sent::Json("{\"@odata.id\":\"sent\"}"),
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("7c1e5a90").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/servicePrincipals/7c1e5a90/microsoft.graph.agentIdentity",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.type\":\"#microsoft.graph.agentIdentity\",\"id\":\"7c1e5a90\",\"displayName\":\"Travel clerk\",\"accountEnabled\":true}" },
    },
    Case {
        call: || module::add_sponsor("7c1e5a90", &parse("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/users/5d0f2f6e\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/servicePrincipals/7c1e5a90/microsoft.graph.agentIdentity/sponsors/$ref",
        body: Sent::Json("{\"@odata.id\":\"https://graph.microsoft.com/v1.0/users/5d0f2f6e\"}"),
        answer: Answer::Empty { status: 204 },
    },
];
