// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::ediscovery_case as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::reopen("a0/ü ?").into(),
        method: Method::Post,
        api_version: "beta",
        target: "/compliance/ediscovery/cases/a0%2F%C3%BC%20%3F/reopen",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::reopen("061b9a92").into(),
        method: Method::Post,
        api_version: "beta",
        target: "/compliance/ediscovery/cases/061b9a92/reopen",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];
