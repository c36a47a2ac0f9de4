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

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_feature_rollout_policies().into(),
        method: Method::Get,
        api_version: "beta",
        target: "/directory/featureRolloutPolicies",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"f0e1d2c3-b4a5-4697-8879-8a9bacbdcedf\",\"displayName\":\"Single sign-on pilot\",\"description\":\"First ten branches\",\"feature\":\"seamlessSso\",\"isEnabled\":true,\"isAppliedToOrganization\":false}]}" },
    },
];
