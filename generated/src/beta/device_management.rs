//! The container of device management; what it holds depends on the workflow.
//!
//! 设备管理的容器；其内容取决于工作流。
//!
//! Operations of [`deviceManagement`](super::models::DeviceManagement). Page: `beta/resources/intune-shared-devicemanagement.md`.
//!
//! * [`get_for_shared()`]: `GET /deviceManagement`. Read the deviceManagement object; which properties come back depends on the workflow in use. Needs by resource (work).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::beta::models;

/// Read the [deviceManagement](super::models::DeviceManagement) object; which properties come back depends on the workflow in use.
///
/// 读取 [deviceManagement](super::models::DeviceManagement) 对象；返回哪些属性取决于所用的工作流。
///
/// `GET /deviceManagement`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Android for Work, work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
/// * Auditing, work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
/// * Company terms, work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
/// * Device configuration, work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
/// * Device management, work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
/// * Enrollment, work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
/// * RBAC, work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
/// * Troubleshooting, work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`beta/api/intune-shared-devicemanagement-get.md`](https://learn.microsoft.com/zh-CN/graph/api/intune-shared-devicemanagement-get?view=graph-rest-beta), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::device_management;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = device_management::get_for_shared().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get deviceManagement", "获取 deviceManagement", "intune-shared-devicemanagement-get", "shared_device_management_get", "deviceManagement", "/deviceManagement"))]
#[inline]
pub fn get_for_shared() -> Request<models::DeviceManagement, Any> {
    rt::request("\
        beta::device_management::get_for_shared\n\
        GET beta /deviceManagement\n\
        /deviceManagement\n\
        beta/api/intune-shared-devicemanagement-get.md\n\
        200\n\
        DelegatedWork | MostToLeast | Android for Work | DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All | \n\
        DelegatedWork | MostToLeast | Auditing | DeviceManagementApps.ReadWrite.All, DeviceManagementApps.Read.All | \n\
        DelegatedWork | MostToLeast | Company terms | DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementServiceConfig.Read.All | \n\
        DelegatedWork | MostToLeast | Device configuration | DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All | \n\
        DelegatedWork | MostToLeast | Device management | DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementManagedDevices.Read.All | \n\
        DelegatedWork | MostToLeast | Enrollment | DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementServiceConfig.Read.All | \n\
        DelegatedWork | MostToLeast | RBAC | DeviceManagementRBAC.ReadWrite.All, DeviceManagementRBAC.Read.All | \n\
        DelegatedWork | MostToLeast | Troubleshooting | DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementManagedDevices.Read.All | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  |  | ", &[])
}

