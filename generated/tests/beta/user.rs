// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::user as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/users",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list().query("$select", "displayName,userPrincipalName,signInActivity").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/users?$select=displayName,userPrincipalName,signInActivity",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#users(displayName,userPrincipalName,signInActivity)\",\"value\":[{\"displayName\":\"Mika Lind\",\"userPrincipalName\":\"mika@contoso.com\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\",\"signInActivity\":{\"lastSignInDateTime\":\"2021-06-30T05:41:00Z\",\"lastSignInRequestId\":\"d3c2b1a0-9f8e-4d7c-8b6a-594837261504\"}}]}" },
    },
];
