// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Date, time and time zone of a point in time.
///
/// 一个时间点的日期、时间和时区。
///
/// Resource `dateTimeTimeZone`. Page: [`v1.0/resources/datetimetimezone.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/datetimetimezone?view=graph-rest-1.0).
pub struct DateTimeTimeZone {
    /// Date and time in the form `{date}T{time}`, such as `2021-06-21T17:00:00.0000000`.
    ///
    /// 日期和时间，格式为 `{date}T{time}`，例如 `2021-06-21T17:00:00.0000000`。
    pub date_time: Option<String>,
    /// The time zone, such as "W. Europe Standard Time".
    ///
    /// 时区，例如“W. Europe Standard Time”。
    pub time_zone: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for DateTimeTimeZone {
    fn default() -> Self {
        Self {
            date_time: None,
            time_zone: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DateTimeTimeZone {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DateTimeTimeZone", odata_type: "microsoft.graph.dateTimeTimeZone", names: &["dateTime", "timeZone"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.date_time),
            1 => P::String(&self.time_zone),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.date_time),
            1 => M::String(&mut self.time_zone),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for DateTimeTimeZone {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for DateTimeTimeZone {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for DateTimeTimeZone {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for DateTimeTimeZone {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DateTimeTimeZone {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
