// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::drive as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/drives/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_group("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_in_site("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/sites/a0%2F%C3%BC%20%3F/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get("{drive-id}").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/drives/%7Bdrive-id%7D",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"b!Qx7mK0Lw1kGf-contoso-drive-1\",\"driveType\":\"business\",\"owner\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\"}},\"quota\":{\"deleted\":52428800,\"remaining\":1098437885952,\"state\":\"normal\",\"total\":1099511627776}}" },
    },
    Case {
        call: || module::get_in_user("{idOrUserPrincipalName}").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/%7BidOrUserPrincipalName%7D/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"b!Qx7mK0Lw1kGf-contoso-drive-1\",\"driveType\":\"business\",\"owner\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\"}},\"quota\":{\"deleted\":52428800,\"remaining\":1098437885952,\"state\":\"normal\",\"total\":1099511627776}}" },
    },
    Case {
        call: || module::get_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"b!Qx7mK0Lw1kGf-contoso-drive-1\",\"driveType\":\"business\",\"owner\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\"}},\"quota\":{\"deleted\":52428800,\"remaining\":1098437885952,\"state\":\"normal\",\"total\":1099511627776}}" },
    },
    Case {
        call: || module::get_in_group("{groupId}").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/groups/%7BgroupId%7D/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"b!Qx7mK0Lw1kGf-contoso-drive-1\",\"driveType\":\"business\",\"owner\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\"}},\"quota\":{\"deleted\":52428800,\"remaining\":1098437885952,\"state\":\"normal\",\"total\":1099511627776}}" },
    },
    Case {
        call: || module::get_in_site("{siteId}").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/sites/%7BsiteId%7D/drive",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"b!Qx7mK0Lw1kGf-contoso-drive-1\",\"driveType\":\"business\",\"owner\":{\"user\":{\"id\":\"4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11\",\"displayName\":\"Megan Bowen\"}},\"quota\":{\"deleted\":52428800,\"remaining\":1098437885952,\"state\":\"normal\",\"total\":1099511627776}}" },
    },
];
