// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::chat_message as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?").into(),
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
        call: || module::get_me("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/chats/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_channel("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_reply("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F/replies/a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("19:4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11_8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920@unq.gbl.spaces", "1622533000789").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/chats/19%3A4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11_8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920%40unq.gbl.spaces/messages/1622533000789",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"1622533000789\",\"replyToId\":null,\"messageType\":\"message\",\"createdDateTime\":\"2021-06-01T07:36:40.789Z\",\"chatId\":\"19:4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11_8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920@unq.gbl.spaces\",\"importance\":\"high\",\"channelIdentity\":null,\"body\":{\"contentType\":\"text\",\"content\":\"Can you join the call?\"},\"attachments\":[],\"mentions\":[]}" },
    },
    Case {
        call: || module::get_reply("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2", "1622531700123", "1622534000001").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19%3A0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e%40thread.tacv2/messages/1622531700123/replies/1622534000001",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"1622534000001\",\"replyToId\":\"1622531700123\",\"messageType\":\"message\",\"createdDateTime\":\"2021-06-01T07:53:20.001Z\",\"chatId\":null,\"body\":{\"contentType\":\"html\",\"content\":\"<div><span style=\\\"font-size:14px\\\">Thanks!</span></div>\"},\"channelIdentity\":{\"teamId\":\"6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4\",\"channelId\":\"19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2\"}}" },
    },
];
