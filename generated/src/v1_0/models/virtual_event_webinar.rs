// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents an event for which people register.
///
/// Resource `virtualEventWebinar`, derived from [`VirtualEvent`](super::VirtualEvent). Page: [`v1.0/resources/virtualeventwebinar.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/virtualeventwebinar?view=graph-rest-1.0).
pub struct VirtualEventWebinar {
    /// Who may register: `organization` or `everyone`.
    pub audience: Option<String>,
    /// The name that the audience sees. Inherited from [virtualEvent](super::VirtualEvent).
    pub display_name: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// How far the event is. Inherited from [virtualEvent](super::VirtualEvent).
    pub status: Option<models::VirtualEventStatus>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for VirtualEventWebinar {
    fn default() -> Self {
        Self {
            audience: None,
            display_name: None,
            id: None,
            status: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for VirtualEventWebinar {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "VirtualEventWebinar", odata_type: "microsoft.graph.virtualEventWebinar", names: &["audience", "displayName", "id", "status"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.audience),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::Text(&self.status),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.audience),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::Text(&mut self.status),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for VirtualEventWebinar {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for VirtualEventWebinar {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for VirtualEventWebinar {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for VirtualEventWebinar {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for VirtualEventWebinar {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
