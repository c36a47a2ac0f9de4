// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A container of [event](super::Event) resources. It belongs to a [user](super::User) or a [group](super::Group).
///
/// [event](super::Event) 资源的容器。 它属于 [user](super::User) 或 [group](super::Group)。
///
/// Resource `calendar`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/calendar.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/calendar?view=graph-rest-1.0).
pub struct Calendar {
    /// The providers of online meetings for this calendar. Possible values are: `unknown`, `skypeForBusiness`, `skypeForConsumer`, `teamsForBusiness`.
    ///
    /// 日历可以使用的联机会议提供者。 可能的值是：`unknown`、`skypeForBusiness`、`skypeForConsumer`、`teamsForBusiness`。
    pub allowed_online_meeting_providers: Option<Vec<models::OnlineMeetingProviderType>>,
    /// Whether the user may write to the calendar.
    ///
    /// 用户是否可以写入日历。
    pub can_edit: Option<bool>,
    /// Whether the user may share the calendar.
    ///
    /// 用户是否可以共享日历。
    pub can_share: Option<bool>,
    /// The version of the calendar. Read-only.
    ///
    /// 日历的版本。 只读。
    pub change_key: Option<String>,
    /// The usual provider of online meetings. Possible values are: `unknown`, `skypeForBusiness`, `skypeForConsumer`, `teamsForBusiness`.
    ///
    /// 默认的联机会议提供者。 可能的值是：`unknown`、`skypeForBusiness`、`skypeForConsumer`、`teamsForBusiness`。
    pub default_online_meeting_provider: Option<models::OnlineMeetingProviderType>,
    /// The colour of the calendar in three hexadecimal values. Read-only.
    ///
    /// 日历的颜色，由三个十六进制值组成。 只读。
    pub hex_color: Option<String>,
    /// The unique identifier of the calendar. Read-only.
    ///
    /// 日历的唯一标识符。 只读。
    pub id: Option<String>,
    /// Whether new events go to this calendar by default.
    ///
    /// 新事件是否默认保存在此日历中。
    pub is_default_calendar: Option<bool>,
    /// Whether the calendar can be deleted.
    ///
    /// 是否可以删除日历。
    pub is_removable: Option<bool>,
    /// The name of the calendar.
    ///
    /// 日历的名称。
    pub name: Option<String>,
    /// The user who made or added the calendar. Read-only.
    ///
    /// 创建或添加日历的用户。 只读。
    pub owner: Option<Box<models::EmailAddress>>,
    /// The calendar view. Navigation property. Read-only.
    ///
    /// 日历视图。导航属性。 只读。
    pub calendar_view: Option<Vec<models::Event>>,
    /// The events of the calendar. Read-only.
    ///
    /// 日历中的事件。 只读。
    pub events: Option<Vec<models::Event>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Calendar {
    fn default() -> Self {
        Self {
            allowed_online_meeting_providers: None,
            can_edit: None,
            can_share: None,
            change_key: None,
            default_online_meeting_provider: None,
            hex_color: None,
            id: None,
            is_default_calendar: None,
            is_removable: None,
            name: None,
            owner: None,
            calendar_view: None,
            events: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Calendar {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Calendar", odata_type: "microsoft.graph.calendar", names: &["allowedOnlineMeetingProviders", "canEdit", "canShare", "changeKey", "defaultOnlineMeetingProvider", "hexColor", "id", "isDefaultCalendar", "isRemovable", "name", "owner", "calendarView", "events"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Texts(&self.allowed_online_meeting_providers),
            1 => P::Boolean(&self.can_edit),
            2 => P::Boolean(&self.can_share),
            3 => P::String(&self.change_key),
            4 => P::Text(&self.default_online_meeting_provider),
            5 => P::String(&self.hex_color),
            6 => P::String(&self.id),
            7 => P::Boolean(&self.is_default_calendar),
            8 => P::Boolean(&self.is_removable),
            9 => P::String(&self.name),
            10 => P::Model(&self.owner),
            11 => P::Models(&self.calendar_view),
            12 => P::Models(&self.events),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Texts(&mut self.allowed_online_meeting_providers),
            1 => M::Boolean(&mut self.can_edit),
            2 => M::Boolean(&mut self.can_share),
            3 => M::String(&mut self.change_key),
            4 => M::Text(&mut self.default_online_meeting_provider),
            5 => M::String(&mut self.hex_color),
            6 => M::String(&mut self.id),
            7 => M::Boolean(&mut self.is_default_calendar),
            8 => M::Boolean(&mut self.is_removable),
            9 => M::String(&mut self.name),
            10 => M::Model(&mut self.owner),
            11 => M::Models(&mut self.calendar_view),
            12 => M::Models(&mut self.events),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Calendar {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Calendar {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Calendar {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Calendar {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
