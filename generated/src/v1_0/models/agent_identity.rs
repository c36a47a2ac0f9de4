// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents the identity that an agent signs in with.
///
/// Resource `agentIdentity`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/agentidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/agentidentity?view=graph-rest-1.0).
pub struct AgentIdentity {
    /// Whether the agent can sign in.
    pub account_enabled: Option<bool>,
    /// The identifier of the blueprint from which the agent was made.
    pub agent_identity_blueprint_id: Option<String>,
    /// The name of the agent.
    pub display_name: Option<String>,
    /// The identifier. Inherited from [directoryObject](super::DirectoryObject).
    pub id: Option<String>,
    /// Those who answer for the agent.
    #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
    pub sponsors: Option<Vec<models::DirectoryObject>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<AgentIdentity> for models::DirectoryObject {
    fn from(model: AgentIdentity) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for AgentIdentity {
    fn default() -> Self {
        Self {
            account_enabled: None,
            agent_identity_blueprint_id: None,
            display_name: None,
            id: None,
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            sponsors: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for AgentIdentity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "AgentIdentity", odata_type: "microsoft.graph.agentIdentity", names: &["accountEnabled", "agentIdentityBlueprintId", "displayName", "id", "sponsors"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.account_enabled),
            1 => P::String(&self.agent_identity_blueprint_id),
            2 => P::String(&self.display_name),
            3 => P::String(&self.id),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            4 => P::Models(&self.sponsors),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.account_enabled),
            1 => M::String(&mut self.agent_identity_blueprint_id),
            2 => M::String(&mut self.display_name),
            3 => M::String(&mut self.id),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            4 => M::Models(&mut self.sponsors),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for AgentIdentity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for AgentIdentity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for AgentIdentity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for AgentIdentity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AgentIdentity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
