// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::windows_autopilot_device_identity as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::delete("a0/ü ?").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::assign_user_to_device("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/assignUserToDevice",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::update_device_properties("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/updateDeviceProperties",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.type\":\"#microsoft.graph.windowsAutopilotDeviceIdentity\",\"id\":\"b7c1e0a4-5d2f-4a68-9b3c-1f0e8d7c6b5a\",\"groupTag\":\"Warehouse\",\"purchaseOrderIdentifier\":\"PO-2021-0815\",\"serialNumber\":\"CTSO-000123\",\"manufacturer\":\"Contoso Devices\",\"model\":\"Tablet 11\",\"enrollmentState\":\"enrolled\",\"lastContactedDateTime\":\"2021-07-20T06:55:10.25Z\",\"userPrincipalName\":\"meganb@contoso.com\",\"displayName\":\"WH-TABLET-07\"}]}" },
    },
    Case {
        call: || module::get("{windowsAutopilotDeviceIdentityId}").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.type\":\"#microsoft.graph.windowsAutopilotDeviceIdentity\",\"id\":\"b7c1e0a4-5d2f-4a68-9b3c-1f0e8d7c6b5a\",\"groupTag\":\"Warehouse\",\"purchaseOrderIdentifier\":\"PO-2021-0815\",\"serialNumber\":\"CTSO-000123\",\"productKey\":\"3300012345678\",\"manufacturer\":\"Contoso Devices\",\"model\":\"Tablet 11\",\"enrollmentState\":\"pendingReset\",\"lastContactedDateTime\":\"2021-07-20T06:55:10.25Z\",\"addressableUserName\":\"Megan Bowen\",\"userPrincipalName\":\"meganb@contoso.com\",\"systemFamily\":\"Tablet\",\"displayName\":\"WH-TABLET-07\"}" },
    },
    Case {
        call: || module::delete("{windowsAutopilotDeviceIdentityId}").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::assign_user_to_device("{windowsAutopilotDeviceIdentityId}", &parse("{\"userPrincipalName\":\"alexw@contoso.com\",\"addressableUserName\":\"Alex Wilber\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D/assignUserToDevice",
        body: Sent::Json("{\"userPrincipalName\":\"alexw@contoso.com\",\"addressableUserName\":\"Alex Wilber\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::update_device_properties("{windowsAutopilotDeviceIdentityId}", &parse("{\"userPrincipalName\":\"alexw@contoso.com\",\"addressableUserName\":\"Alex Wilber\",\"groupTag\":\"Showroom\",\"displayName\":\"SR-LAPTOP-02\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D/updateDeviceProperties",
        body: Sent::Json("{\"userPrincipalName\":\"alexw@contoso.com\",\"addressableUserName\":\"Alex Wilber\",\"groupTag\":\"Showroom\",\"displayName\":\"SR-LAPTOP-02\"}"),
        answer: Answer::Empty { status: 204 },
    },
];
