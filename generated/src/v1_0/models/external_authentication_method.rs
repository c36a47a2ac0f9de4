// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents a way to sign in that another provider runs.
///
/// Resource `externalAuthenticationMethod`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/externalauthenticationmethod.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/externalauthenticationmethod?view=graph-rest-1.0).
pub struct ExternalAuthenticationMethod {
    /// The identifier of the provider.
    pub configuration_id: Option<String>,
    /// When it was registered. Read-only.
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The name of the way.
    pub display_name: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ExternalAuthenticationMethod {
    fn default() -> Self {
        Self {
            configuration_id: None,
            created_date_time: None,
            display_name: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ExternalAuthenticationMethod {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ExternalAuthenticationMethod", odata_type: "microsoft.graph.externalAuthenticationMethod", names: &["configurationId", "createdDateTime", "displayName", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.configuration_id),
            1 => P::Text(&self.created_date_time),
            2 => P::String(&self.display_name),
            3 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.configuration_id),
            1 => M::Text(&mut self.created_date_time),
            2 => M::String(&mut self.display_name),
            3 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ExternalAuthenticationMethod {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ExternalAuthenticationMethod {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ExternalAuthenticationMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ExternalAuthenticationMethod {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ExternalAuthenticationMethod {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
