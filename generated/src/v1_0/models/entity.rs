// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents anything that has an identifier of its own.
///
/// Resource `entity`. Page: [`v1.0/resources/entity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/entity?view=graph-rest-1.0).
pub struct Entity {
    /// The identifier. Read-only.
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Entity {
    fn default() -> Self {
        Self {
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Entity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Entity", odata_type: "microsoft.graph.entity", names: &["id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Entity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Entity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Entity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Entity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Entity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
