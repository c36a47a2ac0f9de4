// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::service_announcement as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_health_overviews().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/admin/serviceAnnouncement/healthOverviews",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_health_overviews_count().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/admin/serviceAnnouncement/healthOverviews/$count",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "7" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_health_overviews().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/admin/serviceAnnouncement/healthOverviews",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"Exchange\",\"service\":\"Exchange Online\",\"status\":\"serviceOperational\"}]}" },
    },
];
