// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::phone_authentication_method as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/users/a0%2F%C3%BC%20%3F/authentication/phoneMethods/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_me("a0/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/me/authentication/phoneMethods/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_me("3179e48a-750b-4051-897c-87b9720928f7").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/me/authentication/phoneMethods/3179e48a-750b-4051-897c-87b9720928f7",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"phoneNumber\":\"+49 30 5550123\",\"phoneType\":\"mobile\",\"smsSignInState\":\"notAllowedByPolicy\",\"id\":\"3179e48a-750b-4051-897c-87b9720928f7\"}" },
    },
];
