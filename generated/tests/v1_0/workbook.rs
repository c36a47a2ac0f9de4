// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::workbook as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::close_session_me("a0/ü ?", graph_client::Value::from("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/items/a0%2F%C3%BC%20%3F/workbook/closeSession",
        body: Sent::Json("\"sent\""),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::close_session_by_path_me("a b0/ü", graph_client::Value::from("sent")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/root:/a%20b0/%C3%BC:/workbook/closeSession",
        body: Sent::Json("\"sent\""),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::create_session_me("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/items/a0%2F%C3%BC%20%3F/workbook/createSession",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::create_session_by_path_me("a b0/ü", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/root:/a%20b0/%C3%BC:/workbook/createSession",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::close_session_me("{id}", parse("{}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/items/%7Bid%7D/workbook/closeSession",
        body: Sent::Json("{}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::create_session_me("{id}", &parse("{\"persistChanges\":true}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/items/%7Bid%7D/workbook/createSession",
        body: Sent::Json("{\"persistChanges\":true}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"cluster=CTSO1&session=15.contoso.A3k\",\"persistChanges\":true}" },
    },
    Case {
        call: || module::create_session_me("{id}", &parse("{\"persistChanges\":false}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/drive/items/%7Bid%7D/workbook/createSession",
        body: Sent::Json("{\"persistChanges\":false}"),
        answer: Answer::Json { status: 202, body: "{}" },
    },
];
