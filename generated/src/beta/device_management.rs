//! The container of device management; what it holds depends on the workflow.
//!
//! 设备管理的容器；其内容取决于工作流。
//!
//! Operations of `deviceManagement`. Page: `beta/resources/intune-shared-devicemanagement.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::beta::models;

/// Read the deviceManagement object; which properties come back depends on the workflow in use.
///
/// 读取 deviceManagement 对象；返回哪些属性取决于所用的工作流。
///
/// `GET /deviceManagement`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | not supported |
/// | Work or school account, Android for Work | `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All` |
/// | Work or school account, Auditing | `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All` |
/// | Work or school account, Company terms | `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Work or school account, Device configuration | `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All` |
/// | Work or school account, Device management | `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All` |
/// | Work or school account, Enrollment | `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All` |
/// | Work or school account, RBAC | `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All` |
/// | Work or school account, Troubleshooting | `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `beta/api/intune-shared-devicemanagement-get.md`, line 51.
pub fn get_for_shared() -> Request<models::DeviceManagement, Any> {
    Request::new("\
        beta::device_management::get_for_shared\n\
        GET beta /deviceManagement\n\
        /deviceManagement\n\
        beta/api/intune-shared-devicemanagement-get.md\n\
        200\n\
        DelegatedWork | MostToLeast |  |  | \n\
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

