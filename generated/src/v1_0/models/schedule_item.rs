// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// One item of the default calendar that takes up time.
///
/// 默认日历中占用时间的一个项目。
///
/// Resource `scheduleItem`. Page: [`v1.0/resources/scheduleitem.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/scheduleitem?view=graph-rest-1.0).
pub struct ScheduleItem {
    /// The end of the item.
    ///
    /// 项目的结束时间。
    pub end: Option<Box<models::DateTimeTimeZone>>,
    /// Whether the event is marked private. Optional.
    ///
    /// 事件是否标记为私人。可选。
    pub is_private: Option<bool>,
    /// The place of the event. Optional.
    ///
    /// 事件的地点。可选。
    pub location: Option<String>,
    /// The start of the item.
    ///
    /// 项目的开始时间。
    pub start: Option<Box<models::DateTimeTimeZone>>,
    /// Free or busy. The possible values are: `free`, `tentative`, `busy`, `oof`, `workingElsewhere`, `unknown`.
    ///
    /// 忙/闲状态。 可能的值是：`free`、`tentative`、`busy`、`oof`、`workingElsewhere`、`unknown`。
    pub status: Option<models::FreeBusyStatus>,
    /// The subject line of the event. Optional.
    ///
    /// 事件的主题。可选。
    pub subject: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ScheduleItem {
    fn default() -> Self {
        Self {
            end: None,
            is_private: None,
            location: None,
            start: None,
            status: None,
            subject: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ScheduleItem {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ScheduleItem", odata_type: "microsoft.graph.scheduleItem", names: &["end", "isPrivate", "location", "start", "status", "subject"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.end),
            1 => P::Boolean(&self.is_private),
            2 => P::String(&self.location),
            3 => P::Model(&self.start),
            4 => P::Text(&self.status),
            5 => P::String(&self.subject),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.end),
            1 => M::Boolean(&mut self.is_private),
            2 => M::String(&mut self.location),
            3 => M::Model(&mut self.start),
            4 => M::Text(&mut self.status),
            5 => M::String(&mut self.subject),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ScheduleItem {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ScheduleItem {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ScheduleItem {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ScheduleItem {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ScheduleItem {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
