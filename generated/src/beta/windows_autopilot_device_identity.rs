//! Stands for one Windows Autopilot device.
//!
//! 表示一台 Windows Autopilot 设备。
//!
//! Operations of `windowsAutopilotDeviceIdentity`. Page: `beta/resources/intune-enrollment-windowsautopilotdeviceidentity.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Order, Permission, Request, Scheme, Value};

/// Sets the resource account of an Autopilot device.
///
/// 为 Autopilot 设备设置资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `DeviceManagementServiceConfig.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md`, line 38.
pub fn assign_resource_account_to_device(windows_autopilot_device_identity_id: &str, body: Value) -> Request<()> {
    Request::new(&ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE, &[&windows_autopilot_device_identity_id]).json(body)
}

/// The operation of [`assign_resource_account_to_device()`].
pub static ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE: Operation = Operation {
    name: "beta::windows_autopilot_device_identity::assign_resource_account_to_device",
    method: Method::Post,
    api_version: "beta",
    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice",
    uri_template: "/deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/assignResourceAccountToDevice",
    page: "beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::MostToLeast, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

/// Sets the resource account of an Autopilot device.
///
/// 为 Autopilot 设备设置资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
/// * `assigned_device_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `DeviceManagementServiceConfig.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md`, line 39.
pub fn assign_resource_account_to_device_in_deployment_profile(windows_autopilot_device_identity_id: &str, assigned_device_id: &str, body: Value) -> Request<()> {
    Request::new(&ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_IN_DEPLOYMENT_PROFILE, &[&windows_autopilot_device_identity_id, &assigned_device_id]).json(body)
}

/// The operation of [`assign_resource_account_to_device_in_deployment_profile()`].
pub static ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_IN_DEPLOYMENT_PROFILE: Operation = Operation {
    name: "beta::windows_autopilot_device_identity::assign_resource_account_to_device_in_deployment_profile",
    method: Method::Post,
    api_version: "beta",
    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice",
    uri_template: "/deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/deploymentProfile/assignedDevices/{assigned_device_id}/assignResourceAccountToDevice",
    page: "beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::MostToLeast, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

/// Takes the resource account away from an Autopilot device.
///
/// 移除分配给 Autopilot 设备的资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `DeviceManagementServiceConfig.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md`, line 38.
pub fn unassign_resource_account_from_device(windows_autopilot_device_identity_id: &str) -> Request<()> {
    Request::new(&UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE, &[&windows_autopilot_device_identity_id])
}

/// The operation of [`unassign_resource_account_from_device()`].
pub static UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE: Operation = Operation {
    name: "beta::windows_autopilot_device_identity::unassign_resource_account_from_device",
    method: Method::Post,
    api_version: "beta",
    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
    uri_template: "/deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/unassignResourceAccountFromDevice",
    page: "beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::MostToLeast, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

/// Takes the resource account away from an Autopilot device.
///
/// 移除分配给 Autopilot 设备的资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
/// * `assigned_device_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `DeviceManagementServiceConfig.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md`, line 39.
pub fn unassign_resource_account_from_device_in_deployment_profile(windows_autopilot_device_identity_id: &str, assigned_device_id: &str) -> Request<()> {
    Request::new(&UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_IN_DEPLOYMENT_PROFILE, &[&windows_autopilot_device_identity_id, &assigned_device_id])
}

/// The operation of [`unassign_resource_account_from_device_in_deployment_profile()`].
pub static UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_IN_DEPLOYMENT_PROFILE: Operation = Operation {
    name: "beta::windows_autopilot_device_identity::unassign_resource_account_from_device_in_deployment_profile",
    method: Method::Post,
    api_version: "beta",
    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
    uri_template: "/deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/deploymentProfile/assignedDevices/{assigned_device_id}/unassignResourceAccountFromDevice",
    page: "beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::MostToLeast, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::MostToLeast, names: &["DeviceManagementServiceConfig.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

