// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents a user of Teams.
///
/// Resource `teamworkUserIdentity`. Page: [`v1.0/resources/teamworkuseridentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/teamworkuseridentity?view=graph-rest-1.0).
pub struct TeamworkUserIdentity {
    /// The name of the user.
    pub display_name: Option<String>,
    /// The identifier of the user.
    pub id: Option<String>,
    /// The identifier of the tenant of the user.
    pub tenant_id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for TeamworkUserIdentity {
    fn default() -> Self {
        Self {
            display_name: None,
            id: None,
            tenant_id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for TeamworkUserIdentity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "TeamworkUserIdentity", odata_type: "microsoft.graph.teamworkUserIdentity", names: &["displayName", "id", "tenantId"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.id),
            2 => P::String(&self.tenant_id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.id),
            2 => M::String(&mut self.tenant_id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for TeamworkUserIdentity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for TeamworkUserIdentity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for TeamworkUserIdentity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for TeamworkUserIdentity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for TeamworkUserIdentity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
