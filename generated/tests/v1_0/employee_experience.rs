// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::employee_experience as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_communities().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/employeeExperience/communities",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::create_community(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/employeeExperience/communities",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Accepted { status: 202, location: true },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_communities().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/employeeExperience/communities",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"eyJfdHlwZSI6Ikdyb3VwIn0\",\"displayName\":\"Gardeners\"}]}" },
    },
    Case {
        call: || module::list_communities().query("$top", "1").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/employeeExperience/communities?$top=1",
        body: Sent::None,
        answer: Answer::Collection { status: 206, body: "{\"value\":[{\"id\":\"eyJfdHlwZSI6Ikdyb3VwIn0\",\"displayName\":\"Gardeners\"}]}" },
    },
    Case {
        call: || module::create_community(&parse("{\"displayName\":\"Gardeners\",\"description\":\"All that grows behind the office\",\"privacy\":\"public\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/employeeExperience/communities",
        body: Sent::Json("{\"displayName\":\"Gardeners\",\"description\":\"All that grows behind the office\",\"privacy\":\"public\"}"),
        answer: Answer::Accepted { status: 202, location: true },
    },
];
