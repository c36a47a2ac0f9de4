// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// An event in the calendar of a [user](super::User) or in the default calendar of a [group](super::Group).
///
/// [user](super::User) 日历或 [group](super::Group) 默认日历中的事件。
///
/// Resource `event`, derived from [`OutlookItem`](super::OutlookItem). Page: [`v1.0/resources/event.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/event?view=graph-rest-1.0).
pub struct Event {
    /// Whether invitees may suggest another time. Optional. Default is `true`.
    ///
    /// 受邀者是否可以建议新的时间。 可选。 默认值为 `true`。
    pub allow_new_time_proposals: Option<bool>,
    /// The attendees of the event.
    ///
    /// 事件的与会者。
    pub attendees: Option<rt::Value>,
    /// The body of the event.
    ///
    /// 事件正文。
    pub body: Option<Box<models::ItemBody>>,
    /// A preview of the body.
    ///
    /// 正文的预览。
    pub body_preview: Option<String>,
    /// The categories of the event.
    ///
    /// 事件的类别。
    pub categories: Option<Vec<String>>,
    /// The time of creation in UTC.
    ///
    /// 创建时间（UTC）。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The end of the event.
    ///
    /// 结束时间。
    pub end: Option<Box<models::DateTimeTimeZone>>,
    /// The identifier of the event in all calendars. Read-only.
    ///
    /// 事件在所有日历中的标识符。 只读。
    pub ical_uid: Option<String>,
    /// Read-only.
    ///
    /// 只读。
    pub id: Option<String>,
    /// The possible values are: `low`, `normal`, `high`.
    ///
    /// 可能的值是：`low`、`normal`、`high`。
    pub importance: Option<models::Importance>,
    /// Whether the event lasts all day.
    ///
    /// 事件是否持续全天。
    pub is_all_day: Option<bool>,
    /// Whether the event has an online meeting. Optional.
    ///
    /// 事件是否有联机会议。 可选。
    pub is_online_meeting: Option<bool>,
    /// The place of the event.
    ///
    /// 事件的地点。
    pub location: Option<rt::Value>,
    /// Who organizes the event.
    ///
    /// 组织事件的人。
    pub organizer: Option<Box<models::Recipient>>,
    /// How the event repeats.
    ///
    /// 重复模式。
    pub recurrence: Option<rt::Value>,
    /// The answer to the invitation.
    ///
    /// 对邀请的回复。
    pub response_status: Option<rt::Value>,
    /// The possible values are: `normal`, `personal`, `private`, `confidential`.
    ///
    /// 可能的值是：`normal`、`personal`、`private`、`confidential`。
    pub sensitivity: Option<models::Sensitivity>,
    /// The status to show. The possible values are: `free`, `tentative`, `busy`, `oof`, `workingElsewhere`, `unknown`.
    ///
    /// 显示的状态。 可能的值是：`free`、`tentative`、`busy`、`oof`、`workingElsewhere`、`unknown`。
    pub show_as: Option<models::FreeBusyStatus>,
    /// The start of the event.
    ///
    /// 开始时间。
    pub start: Option<Box<models::DateTimeTimeZone>>,
    /// The subject line of the event.
    ///
    /// 事件的主题。
    pub subject: Option<String>,
    /// An identifier set by the app so that a repeated call makes no second event. Optional.
    ///
    /// 应用设置的标识符，用于避免重复创建。 可选。
    pub transaction_id: Option<String>,
    /// The type of the event. The possible values are: `singleInstance`, `occurrence`, `exception`, `seriesMaster`. Read-only.
    ///
    /// 事件的类型。 可能的值是：`singleInstance`、`occurrence`、`exception`、`seriesMaster`。 只读。
    pub type_: Option<models::EventType>,
    /// The attachments of the event. Read-only. Nullable.
    ///
    /// 事件的附件。 只读。 可为空。
    pub attachments: Option<Vec<models::Attachment>>,
    /// The calendar of the event. Read-only.
    ///
    /// 包含事件的日历。 只读。
    pub calendar: Option<Box<models::Calendar>>,
    /// The occurrences of the series. Read-only.
    ///
    /// 系列的各次事件。 只读。
    pub instances: Option<Vec<models::Event>>,
    /// The version of the item. Read-only.
    ///
    /// 项目的版本。 只读。
    pub change_key: Option<String>,
    /// The time of the last change in UTC.
    ///
    /// 最后更改的时间（UTC）。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<Event> for models::OutlookItem {
    fn from(model: Event) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for Event {
    fn default() -> Self {
        Self {
            allow_new_time_proposals: None,
            attendees: None,
            body: None,
            body_preview: None,
            categories: None,
            created_date_time: None,
            end: None,
            ical_uid: None,
            id: None,
            importance: None,
            is_all_day: None,
            is_online_meeting: None,
            location: None,
            organizer: None,
            recurrence: None,
            response_status: None,
            sensitivity: None,
            show_as: None,
            start: None,
            subject: None,
            transaction_id: None,
            type_: None,
            attachments: None,
            calendar: None,
            instances: None,
            change_key: None,
            last_modified_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Event {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Event", odata_type: "microsoft.graph.event", names: &["allowNewTimeProposals", "attendees", "body", "bodyPreview", "categories", "createdDateTime", "end", "iCalUId", "id", "importance", "isAllDay", "isOnlineMeeting", "location", "organizer", "recurrence", "responseStatus", "sensitivity", "showAs", "start", "subject", "transactionId", "type", "attachments", "calendar", "instances", "changeKey", "lastModifiedDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.allow_new_time_proposals),
            1 => P::Json(&self.attendees),
            2 => P::Model(&self.body),
            3 => P::String(&self.body_preview),
            4 => P::Strings(&self.categories),
            5 => P::Text(&self.created_date_time),
            6 => P::Model(&self.end),
            7 => P::String(&self.ical_uid),
            8 => P::String(&self.id),
            9 => P::Text(&self.importance),
            10 => P::Boolean(&self.is_all_day),
            11 => P::Boolean(&self.is_online_meeting),
            12 => P::Json(&self.location),
            13 => P::Model(&self.organizer),
            14 => P::Json(&self.recurrence),
            15 => P::Json(&self.response_status),
            16 => P::Text(&self.sensitivity),
            17 => P::Text(&self.show_as),
            18 => P::Model(&self.start),
            19 => P::String(&self.subject),
            20 => P::String(&self.transaction_id),
            21 => P::Text(&self.type_),
            22 => P::Models(&self.attachments),
            23 => P::Model(&self.calendar),
            24 => P::Models(&self.instances),
            25 => P::String(&self.change_key),
            26 => P::Text(&self.last_modified_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.allow_new_time_proposals),
            1 => M::Json(&mut self.attendees),
            2 => M::Model(&mut self.body),
            3 => M::String(&mut self.body_preview),
            4 => M::Strings(&mut self.categories),
            5 => M::Text(&mut self.created_date_time),
            6 => M::Model(&mut self.end),
            7 => M::String(&mut self.ical_uid),
            8 => M::String(&mut self.id),
            9 => M::Text(&mut self.importance),
            10 => M::Boolean(&mut self.is_all_day),
            11 => M::Boolean(&mut self.is_online_meeting),
            12 => M::Json(&mut self.location),
            13 => M::Model(&mut self.organizer),
            14 => M::Json(&mut self.recurrence),
            15 => M::Json(&mut self.response_status),
            16 => M::Text(&mut self.sensitivity),
            17 => M::Text(&mut self.show_as),
            18 => M::Model(&mut self.start),
            19 => M::String(&mut self.subject),
            20 => M::String(&mut self.transaction_id),
            21 => M::Text(&mut self.type_),
            22 => M::Models(&mut self.attachments),
            23 => M::Model(&mut self.calendar),
            24 => M::Models(&mut self.instances),
            25 => M::String(&mut self.change_key),
            26 => M::Text(&mut self.last_modified_date_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Event {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Event {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Event {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Event {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
