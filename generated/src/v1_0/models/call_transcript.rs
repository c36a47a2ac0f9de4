// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents what was said in a call, in writing.
///
/// Resource `callTranscript`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/calltranscript.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/calltranscript?view=graph-rest-1.0).
pub struct CallTranscript {
    /// The identifier of the call.
    pub call_id: Option<String>,
    /// When the transcript was made.
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for CallTranscript {
    fn default() -> Self {
        Self {
            call_id: None,
            created_date_time: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for CallTranscript {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "CallTranscript", odata_type: "microsoft.graph.callTranscript", names: &["callId", "createdDateTime", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.call_id),
            1 => P::Text(&self.created_date_time),
            2 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.call_id),
            1 => M::Text(&mut self.created_date_time),
            2 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for CallTranscript {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for CallTranscript {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for CallTranscript {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for CallTranscript {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for CallTranscript {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
