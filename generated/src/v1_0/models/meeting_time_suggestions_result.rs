// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// The result of [findMeetingTimes](super::super::user::find_meeting_times()): suggested times, or the reason why there are none.
///
/// [findMeetingTimes](super::super::user::find_meeting_times()) 的结果：会议时间建议，或没有建议的原因。
///
/// Resource `meetingTimeSuggestionsResult`. Page: [`v1.0/resources/meetingtimesuggestionsresult.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/meetingtimesuggestionsresult?view=graph-rest-1.0).
pub struct MeetingTimeSuggestionsResult {
    /// The reason why there are no suggestions. The possible values are: `attendeesUnavailable`, `attendeesUnavailableOrUnknown`, `locationsUnavailable`, `organizerUnavailable`, or `unknown`.
    ///
    /// 没有建议的原因。 可能的值是：`attendeesUnavailable`、`attendeesUnavailableOrUnknown`、`locationsUnavailable`、`organizerUnavailable` 或 `unknown`。
    pub empty_suggestions_reason: Option<String>,
    /// The suggestions.
    ///
    /// 建议的列表。
    pub meeting_time_suggestions: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for MeetingTimeSuggestionsResult {
    fn default() -> Self {
        Self {
            empty_suggestions_reason: None,
            meeting_time_suggestions: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for MeetingTimeSuggestionsResult {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "MeetingTimeSuggestionsResult", odata_type: "microsoft.graph.meetingTimeSuggestionsResult", names: &["emptySuggestionsReason", "meetingTimeSuggestions"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.empty_suggestions_reason),
            1 => P::Json(&self.meeting_time_suggestions),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.empty_suggestions_reason),
            1 => M::Json(&mut self.meeting_time_suggestions),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for MeetingTimeSuggestionsResult {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for MeetingTimeSuggestionsResult {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for MeetingTimeSuggestionsResult {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for MeetingTimeSuggestionsResult {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for MeetingTimeSuggestionsResult {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
