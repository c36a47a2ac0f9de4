// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents how a service is.
///
/// Resource `serviceHealth`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/servicehealth.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/servicehealth?view=graph-rest-1.0).
pub struct ServiceHealth {
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// The name of the service.
    pub service: Option<String>,
    /// How the service is.
    pub status: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ServiceHealth {
    fn default() -> Self {
        Self {
            id: None,
            service: None,
            status: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ServiceHealth {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ServiceHealth", odata_type: "microsoft.graph.serviceHealth", names: &["id", "service", "status"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.service),
            2 => P::String(&self.status),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.service),
            2 => M::String(&mut self.status),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ServiceHealth {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ServiceHealth {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ServiceHealth {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ServiceHealth {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ServiceHealth {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
