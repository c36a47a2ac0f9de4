// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::education_user as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/users/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/me",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/users/a0%2F%C3%BC%20%3F/user",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_user_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/me/user",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("20417").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/users/20417",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"20417\",\"primaryRole\":\"teacher\",\"displayName\":\"Lena Ost\",\"mail\":\"lena@contoso.com\",\"teacher\":{\"externalId\":\"20417\",\"teacherNumber\":\"31\"},\"userType\":\"Member\"}" },
    },
    Case {
        call: || module::get_user_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/me/user",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"displayName\":\"Lena Ost\",\"mail\":\"lena@contoso.com\",\"userPrincipalName\":\"lena@contoso.com\",\"id\":\"c7d8e9fa-0b1c-4d2e-8f30-415263748596\"}" },
    },
];
