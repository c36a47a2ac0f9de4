// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// When a user, a distribution list or a resource is free or busy in a time range.
///
/// 用户、通讯组列表或资源在一段时间内的忙/闲信息。
///
/// Resource `scheduleInformation`. Page: [`v1.0/resources/scheduleinformation.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/scheduleinformation?view=graph-rest-1.0).
pub struct ScheduleInformation {
    /// A merged view of `scheduleItems` with one digit for each time slot. The digits mean: `0`= free, `1`= tentative, `2`= busy, `3`= out of office, `4`= working elsewhere. See [freeBusyStatus](super::FreeBusyStatus) too.
    ///
    /// `scheduleItems` 的合并视图，每个时间段一个数字。 数字的含义：`0` = 空闲，`1` = 暂定，`2` = 忙，`3` = 外出，`4` = 在其他地方工作。 另请参阅 [freeBusyStatus](super::FreeBusyStatus)。
    pub availability_view: Option<String>,
    /// The error that came up on the way.
    ///
    /// 获取信息时发生的错误。
    pub error: Option<rt::Value>,
    /// The SMTP address of the user, list or resource.
    ///
    /// 用户、列表或资源的 SMTP 地址。
    pub schedule_id: Option<String>,
    /// The items that take up time.
    ///
    /// 不空闲的时间段。
    pub schedule_items: Option<Vec<models::ScheduleItem>>,
    /// The working days and hours of the user.
    ///
    /// 用户的工作日和工作时间。
    pub working_hours: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ScheduleInformation {
    fn default() -> Self {
        Self {
            availability_view: None,
            error: None,
            schedule_id: None,
            schedule_items: None,
            working_hours: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ScheduleInformation {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ScheduleInformation", odata_type: "microsoft.graph.scheduleInformation", names: &["availabilityView", "error", "scheduleId", "scheduleItems", "workingHours"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.availability_view),
            1 => P::Json(&self.error),
            2 => P::String(&self.schedule_id),
            3 => P::Models(&self.schedule_items),
            4 => P::Json(&self.working_hours),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.availability_view),
            1 => M::Json(&mut self.error),
            2 => M::String(&mut self.schedule_id),
            3 => M::Models(&mut self.schedule_items),
            4 => M::Json(&mut self.working_hours),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ScheduleInformation {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ScheduleInformation {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ScheduleInformation {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ScheduleInformation {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ScheduleInformation {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
