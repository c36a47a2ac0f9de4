// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// With a subscription an app is told of changes to data. These resources can be subscribed to: Outlook: [message](super::Message), [event](super::Event) and contact. The directory: [user](super::User) and [group](super::Group). A [driveItem](super::DriveItem) in a OneDrive folder.
///
/// 应用通过订阅得知数据的更改。 可以订阅的资源有： Outlook 的[邮件](super::Message)、[事件](super::Event)和联系人。 目录中的[用户](super::User)和[组](super::Group)。 OneDrive 文件夹中的 [driveItem](super::DriveItem)。
///
/// Resource `subscription`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/subscription.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/subscription?view=graph-rest-1.0).
pub struct Subscription {
    /// The identifier of the app that made the subscription. Read-only. Supported Resources: All
    ///
    /// 创建订阅的应用的标识符。 只读。 支持的资源: 全部
    pub application_id: Option<String>,
    /// Required. The kinds of change that cause a notification. The supported values are: `created`, `updated`, `deleted`. Separate several values by commas. Supported Resources: All
    ///
    /// 必需。 触发通知的更改类型。 支持的值是：`created`、`updated`、`deleted`。 多个值用逗号分隔。 支持的资源: 全部
    pub change_type: Option<String>,
    /// Optional. A value that comes with each notification, 128 characters at most. Supported Resources: All
    ///
    /// 可选。 每个通知都会带上的值，最多 128 个字符。 支持的资源: 全部
    pub client_state: Option<String>,
    /// The identifier of the creator. Read-only. Supported Resources: All
    ///
    /// 创建者的标识符。 只读。 支持的资源: 全部
    pub creator_id: Option<String>,
    /// Required. The expiry date in UTC. Supported Resources: All
    ///
    /// 必需。 到期时间（UTC）。 支持的资源: 全部
    pub expiration_date_time: Option<rt::DateTimeOffset>,
    /// The unique identifier of the subscription. Read-only. Supported Resources: All
    ///
    /// 订阅的唯一标识符。 只读。 支持的资源: 全部
    pub id: Option<String>,
    /// Whether notifications carry [resource data](https://learn.microsoft.com/graph/webhooks-with-resource-data). Optional. Supported Resources: All
    ///
    /// 通知是否包含[资源数据](https://learn.microsoft.com/graph/webhooks-with-resource-data)。 可选。 支持的资源: 全部
    pub include_resource_data: Option<bool>,
    /// The latest TLS version of the endpoint. The possible values are: `v1_0`, `v1_1`, `v1_2`, `v1_3`. Optional. Supported Resources: All
    ///
    /// 终结点支持的最新 TLS 版本。 可能的值是：`v1_0`、`v1_1`、`v1_2`、`v1_3`。 可选。 支持的资源: 全部
    pub latest_supported_tls_version: Option<String>,
    /// The URL for lifecycle notifications. Optional. Supported Resources: All
    ///
    /// 接收生命周期通知的 URL。 可选。 支持的资源: 全部
    pub lifecycle_notification_url: Option<String>,
    /// The content type of the notifications. Supported Resources: All
    ///
    /// 通知的内容类型。 支持的资源: 全部
    pub notification_content_type: Option<String>,
    /// Required. The HTTPS URL for the notifications. Supported Resources: All
    ///
    /// 必需。 接收通知的 HTTPS URL。 支持的资源: 全部
    pub notification_url: Option<String>,
    /// Required. The resource to watch, without the base URL. Supported Resources: All
    ///
    /// 必需。 要监视的资源，不含基 URL。 支持的资源: 全部
    pub resource: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Subscription {
    fn default() -> Self {
        Self {
            application_id: None,
            change_type: None,
            client_state: None,
            creator_id: None,
            expiration_date_time: None,
            id: None,
            include_resource_data: None,
            latest_supported_tls_version: None,
            lifecycle_notification_url: None,
            notification_content_type: None,
            notification_url: None,
            resource: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Subscription {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Subscription", odata_type: "microsoft.graph.subscription", names: &["applicationId", "changeType", "clientState", "creatorId", "expirationDateTime", "id", "includeResourceData", "latestSupportedTlsVersion", "lifecycleNotificationUrl", "notificationContentType", "notificationUrl", "resource"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.application_id),
            1 => P::String(&self.change_type),
            2 => P::String(&self.client_state),
            3 => P::String(&self.creator_id),
            4 => P::Text(&self.expiration_date_time),
            5 => P::String(&self.id),
            6 => P::Boolean(&self.include_resource_data),
            7 => P::String(&self.latest_supported_tls_version),
            8 => P::String(&self.lifecycle_notification_url),
            9 => P::String(&self.notification_content_type),
            10 => P::String(&self.notification_url),
            11 => P::String(&self.resource),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.application_id),
            1 => M::String(&mut self.change_type),
            2 => M::String(&mut self.client_state),
            3 => M::String(&mut self.creator_id),
            4 => M::Text(&mut self.expiration_date_time),
            5 => M::String(&mut self.id),
            6 => M::Boolean(&mut self.include_resource_data),
            7 => M::String(&mut self.latest_supported_tls_version),
            8 => M::String(&mut self.lifecycle_notification_url),
            9 => M::String(&mut self.notification_content_type),
            10 => M::String(&mut self.notification_url),
            11 => M::String(&mut self.resource),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Subscription {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Subscription {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Subscription {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Subscription {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
