// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents the right of somebody to use a container.
///
/// Resource `containerPermission`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/containerpermission.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/containerpermission?view=graph-rest-1.0).
pub struct ContainerPermission {
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// What the right allows.
    pub roles: Option<Vec<String>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ContainerPermission {
    fn default() -> Self {
        Self {
            id: None,
            roles: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ContainerPermission {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ContainerPermission", odata_type: "microsoft.graph.containerPermission", names: &["id", "roles"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Strings(&self.roles),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Strings(&mut self.roles),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ContainerPermission {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ContainerPermission {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ContainerPermission {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ContainerPermission {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ContainerPermission {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
