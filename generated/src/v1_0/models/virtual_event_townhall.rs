// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents an event with a large audience that asks questions in writing.
///
/// Resource `virtualEventTownhall`, derived from [`VirtualEvent`](super::VirtualEvent). Page: [`v1.0/resources/virtualeventtownhall.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/virtualeventtownhall?view=graph-rest-1.0).
pub struct VirtualEventTownhall {
    /// The name that the audience sees. Inherited from [virtualEvent](super::VirtualEvent).
    pub display_name: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// Whether only those who are invited can join.
    pub is_invite_only: Option<bool>,
    /// How far the event is. The possible values are: `draft`, `published`, `canceled`, `unknownFutureValue`.
    pub status: Option<models::VirtualEventStatus>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for VirtualEventTownhall {
    fn default() -> Self {
        Self {
            display_name: None,
            id: None,
            is_invite_only: None,
            status: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for VirtualEventTownhall {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "VirtualEventTownhall", odata_type: "microsoft.graph.virtualEventTownhall", names: &["displayName", "id", "isInviteOnly", "status"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.id),
            2 => P::Boolean(&self.is_invite_only),
            3 => P::Text(&self.status),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.id),
            2 => M::Boolean(&mut self.is_invite_only),
            3 => M::Text(&mut self.status),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for VirtualEventTownhall {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for VirtualEventTownhall {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for VirtualEventTownhall {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for VirtualEventTownhall {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for VirtualEventTownhall {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
