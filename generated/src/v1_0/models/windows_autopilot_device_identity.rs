// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Stands for one Windows Autopilot device.
///
/// 表示一台 Windows Autopilot 设备。
///
/// Resource `windowsAutopilotDeviceIdentity`. Page: [`v1.0/resources/intune-enrollment-windowsautopilotdeviceidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity?view=graph-rest-1.0).
pub struct WindowsAutopilotDeviceIdentity {
    /// The GUID of this device entry.
    ///
    /// 此设备条目的 GUID。
    pub id: Option<String>,
    /// The group tag of the device.
    ///
    /// 设备的组标记。
    pub group_tag: Option<String>,
    /// The purchase order of the device.
    ///
    /// 设备的采购订单。
    pub purchase_order_identifier: Option<String>,
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
    /// How far the device is enrolled in Intune. Possible values are: `unknown`, `enrolled`, `pendingReset`, `failed`, `notContacted`.
    ///
    /// 设备在 Intune 中的注册状态。 可取值为：`unknown`、`enrolled`、`pendingReset`、`failed`、`notContacted`。
    pub enrollment_state: Option<models::EnrollmentState>,
    /// When the device last talked to Intune.
    ///
    /// 设备上次与 Intune 联系的时间。
    pub last_contacted_date_time: Option<rt::DateTimeOffset>,
    /// How the user is addressed.
    ///
    /// 对用户的称呼。
    pub addressable_user_name: Option<String>,
    /// The sign-in name of the user.
    ///
    /// 用户的登录名。
    pub user_principal_name: Option<String>,
    /// The name of the resource.
    ///
    /// 资源的名称。
    pub resource_name: Option<String>,
    /// The SKU of the device.
    ///
    /// 设备的 SKU。
    pub sku_number: Option<String>,
    /// The family of the device.
    ///
    /// 设备的系列。
    pub system_family: Option<String>,
    /// The ID of the device in Azure AD; will be deprecated.
    ///
    /// 设备在 Azure AD 中的 ID；将被弃用。
    #[deprecated = "The ID of the device in Azure AD; will be deprecated."]
    pub azure_active_directory_device_id: Option<String>,
    /// The ID of the managed device.
    ///
    /// 托管设备的 ID。
    pub managed_device_id: Option<String>,
    /// The name of the device.
    ///
    /// 设备的名称。
    pub display_name: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for WindowsAutopilotDeviceIdentity {
    fn default() -> Self {
        Self {
            id: None,
            group_tag: None,
            purchase_order_identifier: None,
            serial_number: None,
            product_key: None,
            manufacturer: None,
            model: None,
            enrollment_state: None,
            last_contacted_date_time: None,
            addressable_user_name: None,
            user_principal_name: None,
            resource_name: None,
            sku_number: None,
            system_family: None,
            azure_active_directory_device_id: None,
            managed_device_id: None,
            display_name: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for WindowsAutopilotDeviceIdentity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "WindowsAutopilotDeviceIdentity", odata_type: "microsoft.graph.windowsAutopilotDeviceIdentity", names: &["id", "groupTag", "purchaseOrderIdentifier", "serialNumber", "productKey", "manufacturer", "model", "enrollmentState", "lastContactedDateTime", "addressableUserName", "userPrincipalName", "resourceName", "skuNumber", "systemFamily", "azureActiveDirectoryDeviceId", "managedDeviceId", "displayName"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.group_tag),
            2 => P::String(&self.purchase_order_identifier),
            3 => P::String(&self.serial_number),
            4 => P::String(&self.product_key),
            5 => P::String(&self.manufacturer),
            6 => P::String(&self.model),
            7 => P::Text(&self.enrollment_state),
            8 => P::Text(&self.last_contacted_date_time),
            9 => P::String(&self.addressable_user_name),
            10 => P::String(&self.user_principal_name),
            11 => P::String(&self.resource_name),
            12 => P::String(&self.sku_number),
            13 => P::String(&self.system_family),
            14 => P::String(&self.azure_active_directory_device_id),
            15 => P::String(&self.managed_device_id),
            16 => P::String(&self.display_name),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.group_tag),
            2 => M::String(&mut self.purchase_order_identifier),
            3 => M::String(&mut self.serial_number),
            4 => M::String(&mut self.product_key),
            5 => M::String(&mut self.manufacturer),
            6 => M::String(&mut self.model),
            7 => M::Text(&mut self.enrollment_state),
            8 => M::Text(&mut self.last_contacted_date_time),
            9 => M::String(&mut self.addressable_user_name),
            10 => M::String(&mut self.user_principal_name),
            11 => M::String(&mut self.resource_name),
            12 => M::String(&mut self.sku_number),
            13 => M::String(&mut self.system_family),
            14 => M::String(&mut self.azure_active_directory_device_id),
            15 => M::String(&mut self.managed_device_id),
            16 => M::String(&mut self.display_name),
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
