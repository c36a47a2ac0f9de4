// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::certificate_based_auth_pki as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::upload("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/a0%2F%C3%BC%20%3F/upload",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("9b5f4d21").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/9b5f4d21",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"9b5f4d21\",\"displayName\":\"Authorities of the north\",\"status\":\"running\"}" },
    },
    Case {
        call: || module::upload("9b5f4d21", &parse("{\"uploadUrl\":\"https://contoso.example/authorities.p7b\",\"sha256FileHash\":\"D7F9A0\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/9b5f4d21/upload",
        body: Sent::Json("{\"uploadUrl\":\"https://contoso.example/authorities.p7b\",\"sha256FileHash\":\"D7F9A0\"}"),
        answer: Answer::Empty { status: 204 },
    },
];
