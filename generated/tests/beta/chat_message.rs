// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::chat_message as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_hosted_contents("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/chats/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F/hostedContents",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_hosted_contents_in_user("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/users/a0%2F%C3%BC%20%3F/chats/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F/hostedContents",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_hosted_contents_in_channel("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/teams/a0%2F%C3%BC%20%3F/channels/a1%2F%C3%BC%20%3F/messages/a2%2F%C3%BC%20%3F/hostedContents",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_hosted_contents("{id}", "{id}").into(),
        method: Method::Get,
        api_version: "beta",
        target: "/chats/%7Bid%7D/messages/%7Bid%7D/hostedContents",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"Y3Rzby1pbWFnZS0x\",\"contentBytes\":null,\"contentType\":null}]}" },
    },
];
