//! The program `autopilot` against a service that answers as the reference shows.

use graph_client::{
    Method::{Get, Post},
    json,
    mock::MockAnswer,
};

use super::Service;

#[path = "../../examples/autopilot.rs"]
mod program;

#[tokio::test]
async fn a_device_gets_a_user_and_an_account_and_loses_them() {
    let service = Service::default();
    let devices = "/v1.0/deviceManagement/windowsAutopilotDeviceIdentities";
    let device = json!({ "id": "0f0a3a8f", "serialNumber": "SN 1", "groupTag": "" });
    service.on(Get, &format!("{devices}?$select=id,serialNumber,groupTag"), json!({ "value": [device] }));
    for action in ["assignUserToDevice", "unassignUserFromDevice"] {
        service.on_status(Post, &format!("{devices}/0f0a3a8f/{action}"), 204);
    }
    let devices = devices.replace("v1.0", "beta");
    for action in ["assignResourceAccountToDevice", "unassignResourceAccountFromDevice"] {
        service.on_status(Post, &format!("{devices}/0f0a3a8f/{action}"), 204);
    }
    let settings = "/beta/deviceManagement/windowsAutopilotSettings";
    service.on_status(Post, &format!("{settings}/sync"), 204);
    let status = json!({ "syncStatus": "completed" });
    service.answer(Get, settings, MockAnswer::new(200).json(&status));

    program::run(&service.client()).await.expect("the program runs");
    assert_eq!(
        service.arrived()[1..],
        [
            "POST /v1.0/deviceManagement/windowsAutopilotDeviceIdentities/0f0a3a8f/assignUserToDevice",
            "POST /v1.0/deviceManagement/windowsAutopilotDeviceIdentities/0f0a3a8f/unassignUserFromDevice",
            "POST /beta/deviceManagement/windowsAutopilotDeviceIdentities/0f0a3a8f/assignResourceAccountToDevice",
            "POST /beta/deviceManagement/windowsAutopilotDeviceIdentities/0f0a3a8f/unassignResourceAccountFromDevice",
            "POST /beta/deviceManagement/windowsAutopilotSettings/sync",
            "GET /beta/deviceManagement/windowsAutopilotSettings",
        ]
    );
    assert_eq!(
        service.json(1),
        json!({ "userPrincipalName": "adele@contoso.com", "addressableUserName": "Adele" })
    );
}
