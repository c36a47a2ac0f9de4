// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::windows_autopilot_device_identity as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::assign_user_to_device("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/assignUserToDevice",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
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
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
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
