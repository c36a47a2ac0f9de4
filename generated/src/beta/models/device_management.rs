// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// The container of device management; what it holds depends on the workflow.
///
/// 设备管理的容器；其内容取决于工作流。
///
/// Resource `deviceManagement`. Page: [`beta/resources/intune-shared-devicemanagement.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta).
pub struct DeviceManagement {
    /// The identifier of the container.
    ///
    /// 容器的标识符。
    pub id: Option<String>,
    /// The Intune account of the tenant.
    ///
    /// 租户的 Intune 帐户。
    pub intune_account_id: Option<rt::Guid>,
    /// How many DEP tokens the tenant can have.
    ///
    /// 租户最多可拥有的 DEP 令牌数。
    pub maximum_dep_tokens: Option<i32>,
    /// When the data of the tenant had been moved.
    ///
    /// 租户数据迁移完成的时间。
    pub account_move_completion_date_time: Option<rt::DateTimeOffset>,
    /// The state of the subscription. Possible values are: `pending`, `active`, `warning`, `disabled`, `deleted`, `blocked`, `lockedOut`.
    ///
    /// 订阅的状态。 可取值为：`pending`、`active`、`warning`、`disabled`、`deleted`、`blocked`、`lockedOut`。
    pub subscription_state: Option<models::DeviceManagementSubscriptionState>,
    /// What the tenant has subscribed to. Possible values are: `none`, `intune`, `office365`, `intunePremium`, `intune_EDU`, `intune_SMB`.
    ///
    /// 租户的订阅。 可取值为：`none`、`intune`、`office365`、`intunePremium`、`intune_EDU`、`intune_SMB`。
    pub subscriptions: Option<models::DeviceManagementSubscriptions>,
    /// The terms of the company.
    ///
    /// 公司的条款和条件。
    pub terms_and_conditions: Option<rt::Value>,
    /// The managed devices.
    ///
    /// 托管设备。
    pub managed_devices: Option<rt::Value>,
    /// The Autopilot devices of the tenant.
    ///
    /// 租户的 Autopilot 设备。
    pub windows_autopilot_device_identities: Option<Vec<models::WindowsAutopilotDeviceIdentity>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for DeviceManagement {
    fn default() -> Self {
        Self {
            id: None,
            intune_account_id: None,
            maximum_dep_tokens: None,
            account_move_completion_date_time: None,
            subscription_state: None,
            subscriptions: None,
            terms_and_conditions: None,
            managed_devices: None,
            windows_autopilot_device_identities: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DeviceManagement {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DeviceManagement", odata_type: "microsoft.graph.deviceManagement", names: &["id", "intuneAccountId", "maximumDepTokens", "accountMoveCompletionDateTime", "subscriptionState", "subscriptions", "termsAndConditions", "managedDevices", "windowsAutopilotDeviceIdentities"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Text(&self.intune_account_id),
            2 => P::Int32(&self.maximum_dep_tokens),
            3 => P::Text(&self.account_move_completion_date_time),
            4 => P::Text(&self.subscription_state),
            5 => P::Text(&self.subscriptions),
            6 => P::Json(&self.terms_and_conditions),
            7 => P::Json(&self.managed_devices),
            8 => P::Models(&self.windows_autopilot_device_identities),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Text(&mut self.intune_account_id),
            2 => M::Int32(&mut self.maximum_dep_tokens),
            3 => M::Text(&mut self.account_move_completion_date_time),
            4 => M::Text(&mut self.subscription_state),
            5 => M::Text(&mut self.subscriptions),
            6 => M::Json(&mut self.terms_and_conditions),
            7 => M::Json(&mut self.managed_devices),
            8 => M::Models(&mut self.windows_autopilot_device_identities),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for DeviceManagement {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for DeviceManagement {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for DeviceManagement {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for DeviceManagement {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DeviceManagement {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
