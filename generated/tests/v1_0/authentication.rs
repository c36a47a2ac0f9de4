// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::authentication as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::create_external_authentication_method("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/authentication/externalAuthenticationMethods",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::create_external_authentication_method_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/authentication/externalAuthenticationMethods",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::create_external_authentication_method("5d0f2f6e", &parse("{\"configurationId\":\"b03f4c7e\",\"displayName\":\"Key of the harbour\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/5d0f2f6e/authentication/externalAuthenticationMethods",
        body: Sent::Json("{\"configurationId\":\"b03f4c7e\",\"displayName\":\"Key of the harbour\"}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"2c1b0a9f\",\"configurationId\":\"b03f4c7e\",\"displayName\":\"Key of the harbour\"}" },
    },
];
