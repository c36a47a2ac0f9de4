// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::chat as module};

pub(crate) static CASES: &[Case] = &[
    #[cfg(feature = "teams")]
    Case {
        call: || module::hide_for_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/a0%2F%C3%BC%20%3F/hideForUser",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::create_member("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/a0%2F%C3%BC%20%3F/members",
        body: Sent::Json("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"sent\":true}"),
        answer: Answer::Empty { status: 201 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    #[cfg(feature = "teams")]
    Case {
        call: || module::hide_for_user("19:ebe3857a", &parse("{\"user\":{\"id\":\"d864e79f\",\"tenantId\":\"2a690434\"}}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/19%3Aebe3857a/hideForUser",
        body: Sent::Json("{\"user\":{\"id\":\"d864e79f\",\"tenantId\":\"2a690434\"}}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::create_member("19:5d6e7f8091a2b3c4d5e6f708192a3b4c@thread.v2", &parse("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"user@odata.bind\":\"https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"visibleHistoryStartDateTime\":\"2021-01-04T00:00:00Z\",\"roles\":[\"owner\"]}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/19%3A5d6e7f8091a2b3c4d5e6f708192a3b4c%40thread.v2/members",
        body: Sent::Json("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"user@odata.bind\":\"https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"visibleHistoryStartDateTime\":\"2021-01-04T00:00:00Z\",\"roles\":[\"owner\"]}"),
        answer: Answer::Empty { status: 201 },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::create_member("19:5d6e7f8091a2b3c4d5e6f708192a3b4c@thread.v2", &parse("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"user@odata.bind\":\"https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"roles\":[\"owner\"]}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/19%3A5d6e7f8091a2b3c4d5e6f708192a3b4c%40thread.v2/members",
        body: Sent::Json("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"user@odata.bind\":\"https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920\",\"roles\":[\"owner\"]}"),
        answer: Answer::Empty { status: 201 },
    },
];
