// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::chat_message as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_reply("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F/replies/a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_chat("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/chats/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_user("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/chats/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_me("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/chats/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];
