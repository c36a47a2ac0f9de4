// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::chat as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::post_members("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/chats/a0%2F%C3%BC%20%3F/members",
        body: Sent::Json("{\"@odata.type\":\"#microsoft.graph.aadUserConversationMember\",\"sent\":true}"),
        answer: Answer::Empty { status: 201 },
    },
];
