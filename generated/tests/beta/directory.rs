// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, beta::directory as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_feature_rollout_policies().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/directory/featureRolloutPolicies",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];
