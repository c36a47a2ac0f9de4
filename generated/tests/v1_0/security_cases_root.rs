// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::security_cases_root as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_ediscovery_cases().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/security/cases/ediscoveryCases",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_ediscovery_cases().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/security/cases/ediscoveryCases",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"22aa2acd\",\"displayName\":\"Lost umbrella\",\"externalId\":\"U-17\"}]}" },
    },
];
