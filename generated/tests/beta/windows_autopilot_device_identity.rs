// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, beta::windows_autopilot_device_identity as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::assign_resource_account_to_device("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/assignResourceAccountToDevice",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::assign_resource_account_to_device_in_assigned_device("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/deploymentProfile/assignedDevices/a1%2F%C3%BC%20%3F/assignResourceAccountToDevice",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::unassign_resource_account_from_device("a0/ü ?").into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/unassignResourceAccountFromDevice",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::unassign_resource_account_from_device_in_assigned_device("a0/ü ?", "a1/ü ?").into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/a0%2F%C3%BC%20%3F/deploymentProfile/assignedDevices/a1%2F%C3%BC%20%3F/unassignResourceAccountFromDevice",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::assign_resource_account_to_device("{windowsAutopilotDeviceIdentityId}", &parse("{\"userPrincipalName\":\"room12@contoso.com\",\"addressableUserName\":\"Meeting room 12\",\"resourceAccountName\":\"room12\"}")).into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D/assignResourceAccountToDevice",
        body: Sent::Json("{\"userPrincipalName\":\"room12@contoso.com\",\"addressableUserName\":\"Meeting room 12\",\"resourceAccountName\":\"room12\"}"),
        answer: Answer::Empty { status: 204 },
    },
    Case {
        call: || module::unassign_resource_account_from_device("{windowsAutopilotDeviceIdentityId}").into(),
        method: Method::Post,
        api_version: "beta",
        target: "/deviceManagement/windowsAutopilotDeviceIdentities/%7BwindowsAutopilotDeviceIdentityId%7D/unassignResourceAccountFromDevice",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
];
