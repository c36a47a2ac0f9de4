//! Lists the Autopilot devices, assigns a user to one of them and unassigns it, and waits for a synchronization.
//!
//! Resource accounts and the synchronization are in the beta version. `Client::call` and its like reach it without a client of
//! its own.

use std::{env, time::Duration};

use graph_client::{
    Client, Error, Method, Value, json, new,
    v1_0::{models::WindowsAutopilotDeviceIdentity, windows_autopilot_device_identity as device},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(&Client::new(env::var("GRAPH_TOKEN").expect("GRAPH_TOKEN is set"))).await
}

pub async fn run(client: &Client) -> Result<(), Error> {
    let devices =
        device::list().select_fields(|device| (&device.id, &device.serial_number, &device.group_tag));
    let devices = devices.send(client).await?.value;
    println!("{} devices", devices.len());
    let Some(id) = devices.into_iter().find_map(|device| device.id) else { return Ok(()) };

    let adele = new!(WindowsAutopilotDeviceIdentity {
        user_principal_name: "adele@contoso.com",
        addressable_user_name: "Adele",
    });
    device::assign_user_to_device(&id, &adele).send(client).await?;
    device::unassign_user_from_device(&id).send(client).await?;

    let device = "/beta/deviceManagement/windowsAutopilotDeviceIdentities/{id}/";
    let account = json!({ "userPrincipalName": "room@contoso.com", "addressableUserName": "Room", "resourceAccountName": "room" });
    let assign = client.call::<()>(Method::Post, &format!("{device}assignResourceAccountToDevice"), &[&id]);
    assign.json(account).send(client).await?;
    let unassign = format!("{device}unassignResourceAccountFromDevice");
    client.call::<()>(Method::Post, &unassign, &[&id]).send(client).await?;

    let settings = "/beta/deviceManagement/windowsAutopilotSettings";
    client.post::<()>(&format!("{settings}/sync")).send(client).await?;
    while client.get::<Value>(settings).send(client).await?["syncStatus"] != "completed" {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    Ok(())
}
