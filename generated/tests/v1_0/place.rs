// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::place as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::delete("a0/ü ?").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/places/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::delete("1b5e3c2a").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/places/1b5e3c2a",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];
