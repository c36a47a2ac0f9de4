// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::report_root as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_office365_active_user_detail("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/reports/getOffice365ActiveUserDetail(date=a0%2F%C3%BC%20%3F)",
        body: Sent::None,
        answer: Answer::Redirect { status: 302 },
    },
    Case {
        call: || module::get_office365_active_user_detail_by_period("it's 0/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/reports/getOffice365ActiveUserDetail(period='it%27%27s%200%2F%C3%BC')",
        body: Sent::None,
        answer: Answer::Redirect { status: 302 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_office365_active_user_detail_by_period("D30").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/reports/getOffice365ActiveUserDetail(period='D30')",
        body: Sent::None,
        answer: Answer::Redirect { status: 302 },
    },
];
