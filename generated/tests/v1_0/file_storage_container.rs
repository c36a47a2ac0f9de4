// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::file_storage_container as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::activate("a0/ü ?").into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/storage/fileStorage/containers/a0%2F%C3%BC%20%3F/activate",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::list_permissions("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/storage/fileStorage/containers/a0%2F%C3%BC%20%3F/permissions",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_permissions_in_item("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/drives/a0%2F%C3%BC%20%3F/items/a1%2F%C3%BC%20%3F/containerPermissions",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::activate("b!ISJs1WRro0y0").into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/storage/fileStorage/containers/b%21ISJs1WRro0y0/activate",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::list_permissions("b!ISJs1WRro0y0").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/storage/fileStorage/containers/b%21ISJs1WRro0y0/permissions",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"cmVhZGVyX2k6MCM\",\"roles\":[\"reader\"]}]}" },
    },
];
