// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::channel as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_messages("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::create_message("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2\",\"createdDateTime\":\"2021-02-09T10:12:44.120Z\",\"displayName\":\"General\",\"description\":\"Campaigns of Contoso\",\"membershipType\":\"standard\"}]}" },
    },
    Case {
        call: || module::list("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").query("$filter", "membershipType eq 'private'").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels?$filter=membershipType%20eq%20%27private%27",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"19:77aa66bb55cc44dd33ee22ff11aa00bb@thread.tacv2\",\"createdDateTime\":\"2021-03-15T07:45:03.511Z\",\"displayName\":\"Budget\",\"description\":\"Costs of the campaigns\",\"membershipType\":\"private\"}]}" },
    },
    Case {
        call: || module::list_messages("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19%3A0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e%40thread.tacv2/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.count\":1,\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2/messages?$skiptoken=ctso-2\",\"value\":[{\"id\":\"1622531700123\",\"replyToId\":null,\"messageType\":\"message\",\"createdDateTime\":\"2021-06-01T07:15:00.123Z\",\"importance\":\"normal\",\"from\":{\"application\":null,\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\",\"userIdentityType\":\"aadUser\"}},\"body\":{\"contentType\":\"html\",\"content\":\"<div><span>The plan is <b>ready</b></span></div>\"},\"attachments\":[],\"mentions\":[]}]}" },
    },
    Case {
        call: || module::create_message("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2", &parse("{\"body\":{\"content\":\"The kick-off is at nine.\"}}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19%3A0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e%40thread.tacv2/messages",
        body: Sent::Json("{\"body\":{\"content\":\"The kick-off is at nine.\"}}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"1622532000456\",\"replyToId\":null,\"messageType\":\"message\",\"createdDateTime\":\"2021-06-01T07:20:00.456Z\",\"importance\":\"normal\",\"from\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\",\"userIdentityType\":\"aadUser\"}},\"body\":{\"contentType\":\"text\",\"content\":\"The kick-off is at nine.\"}}" },
    },
    Case {
        call: || module::create_message("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2", &parse("{\"createdDateTime\":\"2020-11-03T13:05:09.200Z\",\"from\":{\"user\":{\"id\":\"8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"displayName\":\"Alex Wilber\",\"userIdentityType\":\"aadUser\"}},\"body\":{\"contentType\":\"html\",\"content\":\"<div><div>\\n<div><span><img height=\\\"120\\\" src=\\\"../hostedContents/1/$value\\\" width=\\\"200\\\" style=\\\"vertical-align:bottom\\\"></span>\\n</div>\\n</div>\\n</div>\"},\"hostedContents\":[{\"@microsoft.graph.temporaryId\":\"1\",\"contentBytes\":\"Q29udG9zbyBsb2dv\",\"contentType\":\"image/png\"}]}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19%3A0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e%40thread.tacv2/messages",
        body: Sent::Json("{\"createdDateTime\":\"2020-11-03T13:05:09.200Z\",\"from\":{\"user\":{\"id\":\"8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"displayName\":\"Alex Wilber\",\"userIdentityType\":\"aadUser\"}},\"body\":{\"contentType\":\"html\",\"content\":\"<div><div>\\n<div><span><img height=\\\"120\\\" src=\\\"../hostedContents/1/$value\\\" width=\\\"200\\\" style=\\\"vertical-align:bottom\\\"></span>\\n</div>\\n</div>\\n</div>\"},\"hostedContents\":[{\"@microsoft.graph.temporaryId\":\"1\",\"contentBytes\":\"Q29udG9zbyBsb2dv\",\"contentType\":\"image/png\"}]}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"1604408709200\",\"messageType\":\"message\",\"createdDateTime\":\"2020-11-03T13:05:09.200Z\",\"body\":{\"contentType\":\"html\",\"content\":\"<div><div>\\n<div><span><img height=\\\"120\\\" src=\\\"https://graph.microsoft.com/v1.0/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2/messages/1604408709200/hostedContents/ctso1/$value\\\" width=\\\"200\\\" style=\\\"vertical-align:bottom\\\"></span>\\n</div>\\n</div>\\n</div>\"},\"attachments\":[],\"mentions\":[]}" },
    },
    Case {
        call: || module::get("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4/channels/19%3A0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e%40thread.tacv2",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2\",\"createdDateTime\":\"2021-02-09T10:12:44.120Z\",\"displayName\":\"General\",\"description\":\"Campaigns of Contoso\",\"membershipType\":\"standard\"}" },
    },
];
