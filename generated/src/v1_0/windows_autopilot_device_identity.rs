//! Stands for one Windows Autopilot device.
//!
//! 表示一台 Windows Autopilot 设备。
//!
//! Operations of [`windowsAutopilotDeviceIdentity`](super::models::WindowsAutopilotDeviceIdentity). Page: `v1.0/resources/intune-enrollment-windowsautopilotdeviceidentity.md`.
//!
//! * [`list()`]: `GET /deviceManagement/windowsAutopilotDeviceIdentities`. List all windowsAutopilotDeviceIdentity objects of the tenant with their properties. Needs `DeviceManagementServiceConfig.Read.All` (work, application).
//! * [`get()`]: `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}`. Read a single windowsAutopilotDeviceIdentity object with its properties and relationships. Needs `DeviceManagementServiceConfig.Read.All` (work, application).
//! * [`delete()`]: `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}`. Remove a windowsAutopilotDeviceIdentity, after which the device no longer takes part in Autopilot. Needs `DeviceManagementServiceConfig.ReadWrite.All` (work, application).
//! * [`assign_user_to_device()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice`. Give an Autopilot device to a user. Needs `DeviceManagementServiceConfig.ReadWrite.All` (work, application).
//! * [`update_device_properties()`]: `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties`. Change the properties of an Autopilot device. Needs `DeviceManagementServiceConfig.ReadWrite.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Any, Expand, Select};

use crate::v1_0::models;

/// List all [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity) objects of the tenant with their properties.
///
/// 列出租户中所有的 [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity) 对象及其属性。
///
/// `GET /deviceManagement/windowsAutopilotDeviceIdentities`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-list.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::windows_autopilot_device_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = windows_autopilot_device_identity::list().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List windowsAutopilotDeviceIdentities", "列出 windowsAutopilotDeviceIdentities", "intune-enrollment-windowsautopilotdeviceidentity-list", "enrollment_windows_autopilot_device_identity_list", "windowsAutopilotDeviceIdentities", "/deviceManagement/windowsAutopilotDeviceIdentities"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::WindowsAutopilotDeviceIdentity>, (Select, Expand)> {
    rt::request("\
        v1_0::windows_autopilot_device_identity::list\n\
        GET v1.0 /deviceManagement/windowsAutopilotDeviceIdentities\n\
        /deviceManagement/windowsAutopilotDeviceIdentities\n\
        v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | ", &[])
}

/// Read a single [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity) object with its properties and relationships.
///
/// 读取单个 [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity) 对象的属性和关系。
///
/// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-get.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-get?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::windows_autopilot_device_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = windows_autopilot_device_identity::get("{windowsAutopilotDeviceIdentityId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get windowsAutopilotDeviceIdentity", "获取 windowsAutopilotDeviceIdentity", "intune-enrollment-windowsautopilotdeviceidentity-get", "enrollment_windows_autopilot_device_identity_get", "windowsAutopilotDeviceIdentities", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}"))]
#[inline]
pub fn get(windows_autopilot_device_identity_id: &str) -> Request<models::WindowsAutopilotDeviceIdentity, Any> {
    rt::request("\
        v1_0::windows_autopilot_device_identity::get\n\
        GET v1.0 /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}\n\
        v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id])
}

/// Remove a [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity), after which the device no longer takes part in Autopilot.
///
/// 移除 [windowsAutopilotDeviceIdentity](super::models::WindowsAutopilotDeviceIdentity)，此后该设备不再使用 Autopilot。
///
/// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}`
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
/// Page: [`v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-delete?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::windows_autopilot_device_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// windows_autopilot_device_identity::delete("{windowsAutopilotDeviceIdentityId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete windowsAutopilotDeviceIdentity", "删除 windowsAutopilotDeviceIdentity", "intune-enrollment-windowsautopilotdeviceidentity-delete", "enrollment_windows_autopilot_device_identity_delete", "windowsAutopilotDeviceIdentities", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}"))]
#[inline]
pub fn delete(windows_autopilot_device_identity_id: &str) -> Request<()> {
    rt::request("\
        v1_0::windows_autopilot_device_identity::delete\n\
        DELETE v1.0 /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}\n\
        v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id])
}

/// Give an Autopilot device to a user.
///
/// 将一个用户分配到 Autopilot 设备。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Body
///
/// * Optional: `userPrincipalName`, `addressableUserName`
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
/// Page: [`v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, windows_autopilot_device_identity}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::WindowsAutopilotDeviceIdentity {
///     user_principal_name: "alexw@contoso.com",
///     addressable_user_name: "Alex Wilber",
/// });
/// windows_autopilot_device_identity::assign_user_to_device("{windowsAutopilotDeviceIdentityId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("assignUserToDevice action", "assignUserToDevice 操作", "intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice", "enrollment_windows_autopilot_device_identity_assign_user_to_device", "assignUserToDevice", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice"))]
#[inline]
pub fn assign_user_to_device(windows_autopilot_device_identity_id: &str, body: &models::WindowsAutopilotDeviceIdentity) -> Request<()> {
    rt::request_with("\
        v1_0::windows_autopilot_device_identity::assign_user_to_device\n\
        POST v1.0 /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/assignUserToDevice\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice\n\
        v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id], body, None)
}

/// Change the properties of an Autopilot device.
///
/// 更改 Autopilot 设备的属性。
///
/// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties`
///
/// * `windows_autopilot_device_identity_id`: `{windowsAutopilotDeviceIdentityId}`
///
/// # Body
///
/// * Optional: `userPrincipalName`, `addressableUserName`, `groupTag`, `displayName`
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
/// Page: [`v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, windows_autopilot_device_identity}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::WindowsAutopilotDeviceIdentity {
///     user_principal_name: "alexw@contoso.com",
///     addressable_user_name: "Alex Wilber",
///     group_tag: "Showroom",
///     display_name: "SR-LAPTOP-02",
/// });
/// windows_autopilot_device_identity::update_device_properties("{windowsAutopilotDeviceIdentityId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("updateDeviceProperties action", "updateDeviceProperties 操作", "intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties", "enrollment_windows_autopilot_device_identity_update_device_properties", "updateDeviceProperties", "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties"))]
#[inline]
pub fn update_device_properties(windows_autopilot_device_identity_id: &str, body: &models::WindowsAutopilotDeviceIdentity) -> Request<()> {
    rt::request_with("\
        v1_0::windows_autopilot_device_identity::update_device_properties\n\
        POST v1.0 /deviceManagement/windowsAutopilotDeviceIdentities/{windows_autopilot_device_identity_id}/updateDeviceProperties\n\
        /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties\n\
        v1.0/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | DeviceManagementServiceConfig.ReadWrite.All | ", &[windows_autopilot_device_identity_id], body, None)
}

