// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::subscription as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/subscriptions",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::create(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/subscriptions",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/subscriptions/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::update("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/subscriptions/a0%2F%C3%BC%20%3F",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::delete("a0/ü ?").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/subscriptions/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/subscriptions",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#subscriptions\",\"value\":[{\"id\":\"3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90\",\"resource\":\"Users\",\"applicationId\":\"b1f5c7d2-9a40-4a8e-b0c3-7d2e6f4a1c55\",\"changeType\":\"updated,deleted\",\"clientState\":null,\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"expirationDateTime\":\"2021-07-01T08:00:00.0000000Z\",\"creatorId\":\"5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410\",\"latestSupportedTlsVersion\":\"v1_2\",\"notificationContentType\":\"application/json\",\"includeResourceData\":false}]}" },
    },
    Case {
        call: || module::create(&parse("{\"changeType\":\"created\",\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"resource\":\"me/mailFolders('Inbox')/messages\",\"expirationDateTime\":\"2021-07-01T08:00:00.0000000Z\",\"clientState\":\"blue-harbour-7\",\"latestSupportedTlsVersion\":\"v1_2\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/subscriptions",
        body: Sent::Json("{\"changeType\":\"created\",\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"resource\":\"me/mailFolders('Inbox')/messages\",\"expirationDateTime\":\"2021-07-01T08:00:00.0000000Z\",\"clientState\":\"blue-harbour-7\",\"latestSupportedTlsVersion\":\"v1_2\"}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90\",\"resource\":\"me/mailFolders('Inbox')/messages\",\"applicationId\":\"b1f5c7d2-9a40-4a8e-b0c3-7d2e6f4a1c55\",\"changeType\":\"created\",\"clientState\":\"blue-harbour-7\",\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"expirationDateTime\":\"2021-07-01T08:00:00.0000000Z\",\"creatorId\":\"5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410\",\"latestSupportedTlsVersion\":\"v1_2\",\"notificationContentType\":\"application/json\"}" },
    },
    Case {
        call: || module::get("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/subscriptions/3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90\",\"resource\":\"me/mailFolders('Inbox')/messages\",\"applicationId\":\"b1f5c7d2-9a40-4a8e-b0c3-7d2e6f4a1c55\",\"changeType\":\"created\",\"clientState\":\"blue-harbour-7\",\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"expirationDateTime\":\"2021-07-01T08:00:00.0000000Z\",\"creatorId\":\"5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410\",\"latestSupportedTlsVersion\":\"v1_2\",\"notificationContentType\":\"application/json\",\"lifecycleNotificationUrl\":\"https://hooks.contoso.com/graph/lifecycle\",\"includeResourceData\":false}" },
    },
    Case {
        call: || module::update("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90", &parse("{\"expirationDateTime\":\"2021-07-03T08:00:00.0000000Z\"}")).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/subscriptions/3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90",
        body: Sent::Json("{\"expirationDateTime\":\"2021-07-03T08:00:00.0000000Z\"}"),
        answer: Answer::Json { status: 200, body: "{\"id\":\"3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90\",\"resource\":\"me/mailFolders('Inbox')/messages\",\"applicationId\":\"b1f5c7d2-9a40-4a8e-b0c3-7d2e6f4a1c55\",\"changeType\":\"created\",\"clientState\":\"blue-harbour-7\",\"notificationUrl\":\"https://hooks.contoso.com/graph/mail\",\"expirationDateTime\":\"2021-07-03T08:00:00.0000000Z\",\"creatorId\":\"5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410\",\"latestSupportedTlsVersion\":\"v1_2\",\"notificationContentType\":\"application/json\"}" },
    },
    Case {
        call: || module::delete("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/subscriptions/3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];
