// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// Stands for one Windows Autopilot device.
///
/// 表示一台 Windows Autopilot 设备。
///
/// Resource `windowsAutopilotDeviceIdentity`. Page: [`beta/resources/intune-enrollment-windowsautopilotdeviceidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-beta).
pub struct WindowsAutopilotDeviceIdentity {
    /// The GUID of this device entry.
    ///
    /// 此设备条目的 GUID。
    pub id: Option<String>,
    /// Whether a profile is assigned. Possible values are: `unknown`, `assignedInSync`, `assignedOutOfSync`, `assignedUnkownSyncState`, `notAssigned`, `pending`, `failed`.
    ///
    /// 配置文件的分配状态。 可取值为：`unknown`、`assignedInSync`、`assignedOutOfSync`、`assignedUnkownSyncState`、`notAssigned`、`pending`、`failed`。
    pub deployment_profile_assignment_status: Option<models::WindowsAutopilotProfileAssignmentStatus>,
    /// Why the assignment is in its state. Possible values are: `none`, `hardwareRequirementsNotMet`.
    ///
    /// 分配状态的原因。 可取值为：`none`、`hardwareRequirementsNotMet`。
    pub deployment_profile_assignment_detailed_status: Option<models::WindowsAutopilotProfileAssignmentDetailedStatus>,
    /// When the profile was set.
    ///
    /// 设置配置文件的时间。
    pub deployment_profile_assigned_date_time: Option<rt::DateTimeOffset>,
    /// orderIdentifier (deprecated) The order of the device; use groupTag instead.
    ///
    /// orderIdentifier（已弃用） 设备的订单；请改用 groupTag。
    #[deprecated = "orderIdentifier (deprecated) The order of the device; use groupTag instead."]
    pub order_identifier: Option<String>,
    /// The group tag of the device.
    ///
    /// 设备的组标记。
    pub group_tag: Option<String>,
    /// The serial number on the device.
    ///
    /// 设备的序列号。
    pub serial_number: Option<String>,
    /// The product key of the device.
    ///
    /// 设备的产品密钥。
    pub product_key: Option<String>,
    /// Who made the device.
    ///
    /// 设备的制造商。
    pub manufacturer: Option<String>,
    /// The model of the device.
    ///
    /// 设备的型号。
    pub model: Option<String>,
    /// How far the device is enrolled in Intune. Possible values are: `unknown`, `enrolled`, `pendingReset`, `failed`, `notContacted`, `blocked`.
    ///
    /// 设备在 Intune 中的注册状态。 可取值为：`unknown`、`enrolled`、`pendingReset`、`failed`、`notContacted`、`blocked`。
    pub enrollment_state: Option<models::EnrollmentState>,
    /// When the device last talked to Intune.
    ///
    /// 设备上次与 Intune 联系的时间。
    pub last_contacted_date_time: Option<rt::DateTimeOffset>,
    /// The sign-in name of the user.
    ///
    /// 用户的登录名。
    pub user_principal_name: Option<String>,
    /// The name of the resource.
    ///
    /// 资源的名称。
    pub resource_name: Option<String>,
    /// The ID of the managed device.
    ///
    /// 托管设备的 ID。
    pub managed_device_id: Option<String>,
    /// The profile assigned now.
    ///
    /// 当前分配的配置文件。
    pub deployment_profile: Option<rt::Value>,
    /// The profile meant to be assigned.
    ///
    /// 打算分配的配置文件。
    pub intended_deployment_profile: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for WindowsAutopilotDeviceIdentity {
    fn default() -> Self {
        Self {
            id: None,
            deployment_profile_assignment_status: None,
            deployment_profile_assignment_detailed_status: None,
            deployment_profile_assigned_date_time: None,
            order_identifier: None,
            group_tag: None,
            serial_number: None,
            product_key: None,
            manufacturer: None,
            model: None,
            enrollment_state: None,
            last_contacted_date_time: None,
            user_principal_name: None,
            resource_name: None,
            managed_device_id: None,
            deployment_profile: None,
            intended_deployment_profile: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for WindowsAutopilotDeviceIdentity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "WindowsAutopilotDeviceIdentity", odata_type: "microsoft.graph.windowsAutopilotDeviceIdentity", names: &["id", "deploymentProfileAssignmentStatus", "deploymentProfileAssignmentDetailedStatus", "deploymentProfileAssignedDateTime", "orderIdentifier", "groupTag", "serialNumber", "productKey", "manufacturer", "model", "enrollmentState", "lastContactedDateTime", "userPrincipalName", "resourceName", "managedDeviceId", "deploymentProfile", "intendedDeploymentProfile"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Text(&self.deployment_profile_assignment_status),
            2 => P::Text(&self.deployment_profile_assignment_detailed_status),
            3 => P::Text(&self.deployment_profile_assigned_date_time),
            4 => P::String(&self.order_identifier),
            5 => P::String(&self.group_tag),
            6 => P::String(&self.serial_number),
            7 => P::String(&self.product_key),
            8 => P::String(&self.manufacturer),
            9 => P::String(&self.model),
            10 => P::Text(&self.enrollment_state),
            11 => P::Text(&self.last_contacted_date_time),
            12 => P::String(&self.user_principal_name),
            13 => P::String(&self.resource_name),
            14 => P::String(&self.managed_device_id),
            15 => P::Json(&self.deployment_profile),
            16 => P::Json(&self.intended_deployment_profile),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Text(&mut self.deployment_profile_assignment_status),
            2 => M::Text(&mut self.deployment_profile_assignment_detailed_status),
            3 => M::Text(&mut self.deployment_profile_assigned_date_time),
            4 => M::String(&mut self.order_identifier),
            5 => M::String(&mut self.group_tag),
            6 => M::String(&mut self.serial_number),
            7 => M::String(&mut self.product_key),
            8 => M::String(&mut self.manufacturer),
            9 => M::String(&mut self.model),
            10 => M::Text(&mut self.enrollment_state),
            11 => M::Text(&mut self.last_contacted_date_time),
            12 => M::String(&mut self.user_principal_name),
            13 => M::String(&mut self.resource_name),
            14 => M::String(&mut self.managed_device_id),
            15 => M::Json(&mut self.deployment_profile),
            16 => M::Json(&mut self.intended_deployment_profile),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for WindowsAutopilotDeviceIdentity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for WindowsAutopilotDeviceIdentity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for WindowsAutopilotDeviceIdentity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for WindowsAutopilotDeviceIdentity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for WindowsAutopilotDeviceIdentity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
