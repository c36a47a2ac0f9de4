//! Stands for one Windows Autopilot device.
//!
//! 表示一台 Windows Autopilot 设备。
//!
//! Operations of [`windowsAutopilotDeviceIdentity`](super::models::WindowsAutopilotDeviceIdentity). Page: `beta/resources/intune-enrollment-windowsautopilotdeviceidentity.md`.
//!
//! * Sets the resource account of an Autopilot device. Needs `DeviceManagementServiceConfig.ReadWrite.All` (work, application).
//!   * [`assign_resource_account_to_device()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
//!   * [`assign_resource_account_to_device_in_assigned_device()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
//! * Takes the resource account away from an Autopilot device. Needs `DeviceManagementServiceConfig.ReadWrite.All` (work, application).
//!   * [`unassign_resource_account_from_device()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice`
//!   * [`unassign_resource_account_from_device_in_assigned_device()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Sets the resource account of an Autopilot device.
///
/// 为 Autopilot 设备设置资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Body
///
/// * Optional: `userPrincipalName`, `addressableUserName`, `resourceAccountName`
///
/// # Permissions
///
/// * Work or school account, application: `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, beta::windows_autopilot_device_identity};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(windows_autopilot_device_identity::AssignResourceAccountToDeviceBody {
///     user_principal_name: "room12@contoso.com",
///     addressable_user_name: "Meeting room 12",
///     resource_account_name: "room12",
/// });
/// windows_autopilot_device_identity::assign_resource_account_to_device("{windowsAutopilotDeviceIdentityId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("assignResourceAccountToDevice action", "assignResourceAccountToDevice 操作", "intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice", "enrollment_windows_autopilot_device_identity_assign_resource_account_to_device", "assignResourceAccountToDevice", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice"))]
#[inline]
pub fn assign_resource_account_to_device(windows_autopilot_device_identity_id: &str, body: &AssignResourceAccountToDeviceBody) -> Request<()> {
    rt::request_with("\
        beta::windows_autopilot_device_identity::assign_resource_account_to_device\n\
        POST beta /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/assignResourceAccountToDevice\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice\n\
        beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md\n\
        204\n\
        DelegatedWork | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id], body, None)
}

/// Sets the resource account of an Autopilot device.
///
/// 为 Autopilot 设备设置资源帐户。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
/// * `assigned_device_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Body
///
/// * Optional: `userPrincipalName`, `addressableUserName`, `resourceAccountName`
///
/// # Permissions
///
/// * Work or school account, application: `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, beta::windows_autopilot_device_identity};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(windows_autopilot_device_identity::AssignResourceAccountToDeviceBody {}); // with the properties to send
/// windows_autopilot_device_identity::assign_resource_account_to_device_in_assigned_device("{windowsAutopilotDeviceIdentityId}", "{windowsAutopilotDeviceIdentityId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("assignResourceAccountToDevice action", "assignResourceAccountToDevice 操作", "intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice", "enrollment_windows_autopilot_device_identity_assign_resource_account_to_device", "assignResourceAccountToDevice"))]
#[inline]
pub fn assign_resource_account_to_device_in_assigned_device(windows_autopilot_device_identity_id: &str, assigned_device_id: &str, body: &AssignResourceAccountToDeviceBody) -> Request<()> {
    rt::request_with("\
        beta::windows_autopilot_device_identity::assign_resource_account_to_device_in_assigned_device\n\
        POST beta /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/deploymentProfile/assignedDevices/{assigned_device_id}/assignResourceAccountToDevice\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice\n\
        beta/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice.md\n\
        204\n\
        DelegatedWork | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id, assigned_device_id], body, None)
}

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
/// * Work or school account, application: `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::windows_autopilot_device_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// windows_autopilot_device_identity::unassign_resource_account_from_device("{windowsAutopilotDeviceIdentityId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("unassignResourceAccountFromDevice action", "unassignResourceAccountFromDevice 操作", "intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice", "enrollment_windows_autopilot_device_identity_unassign_resource_account_from_device", "unassignResourceAccountFromDevice", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice"))]
#[inline]
pub fn unassign_resource_account_from_device(windows_autopilot_device_identity_id: &str) -> Request<()> {
    rt::request("\
        beta::windows_autopilot_device_identity::unassign_resource_account_from_device\n\
        POST beta /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/unassignResourceAccountFromDevice\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice\n\
        beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md\n\
        204\n\
        DelegatedWork | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id])
}

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
/// * Work or school account, application: `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::windows_autopilot_device_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// windows_autopilot_device_identity::unassign_resource_account_from_device_in_assigned_device("{windowsAutopilotDeviceIdentityId}", "{windowsAutopilotDeviceIdentityId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("unassignResourceAccountFromDevice action", "unassignResourceAccountFromDevice 操作", "intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice", "enrollment_windows_autopilot_device_identity_unassign_resource_account_from_device", "unassignResourceAccountFromDevice"))]
#[inline]
pub fn unassign_resource_account_from_device_in_assigned_device(windows_autopilot_device_identity_id: &str, assigned_device_id: &str) -> Request<()> {
    rt::request("\
        beta::windows_autopilot_device_identity::unassign_resource_account_from_device_in_assigned_device\n\
        POST beta /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/deploymentProfile/assignedDevices/{assigned_device_id}/unassignResourceAccountFromDevice\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice\n\
        beta/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md\n\
        204\n\
        DelegatedWork | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id, assigned_device_id])
}


/// The parameters that the request's body holds.
pub struct AssignResourceAccountToDeviceBody {
    /// The sign-in name of the resource account.
    ///
    /// 资源帐户的登录名。
    pub user_principal_name: Option<String>,
    /// The name shown on the device.
    ///
    /// 设备上显示的名称。
    pub addressable_user_name: Option<String>,
    /// The name of the resource account.
    ///
    /// 资源帐户的名称。
    pub resource_account_name: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for AssignResourceAccountToDeviceBody {
    fn default() -> Self {
        Self {
            user_principal_name: None,
            addressable_user_name: None,
            resource_account_name: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for AssignResourceAccountToDeviceBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "AssignResourceAccountToDeviceBody", odata_type: "", names: &["userPrincipalName", "addressableUserName", "resourceAccountName"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.user_principal_name),
            1 => P::String(&self.addressable_user_name),
            2 => P::String(&self.resource_account_name),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.user_principal_name),
            1 => M::String(&mut self.addressable_user_name),
            2 => M::String(&mut self.resource_account_name),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for AssignResourceAccountToDeviceBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for AssignResourceAccountToDeviceBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for AssignResourceAccountToDeviceBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for AssignResourceAccountToDeviceBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AssignResourceAccountToDeviceBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

