// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::team as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/teams/6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4\",\"displayName\":\"Contoso Marketing\",\"isArchived\":false,\"memberSettings\":{\"allowCreateUpdateChannels\":true,\"allowDeleteChannels\":false,\"allowAddRemoveApps\":true},\"guestSettings\":{\"allowCreateUpdateChannels\":false,\"allowDeleteChannels\":false},\"funSettings\":{\"allowGiphy\":true,\"giphyContentRating\":\"moderate\"}}" },
    },
];
