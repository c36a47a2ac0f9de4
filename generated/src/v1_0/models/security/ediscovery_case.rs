// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents a case in which data is looked for.
///
/// Resource `ediscoveryCase`, derived from [`Entity`](super::super::Entity). Page: [`v1.0/resources/security-ediscoverycase.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/security-ediscoverycase?view=graph-rest-1.0).
pub struct EdiscoveryCase {
    /// When the case was closed.
    pub closed_date_time: Option<rt::DateTimeOffset>,
    /// The name of the case.
    pub display_name: Option<String>,
    /// The number of the case elsewhere.
    pub external_id: Option<String>,
    /// The identifier. Inherited from [entity](super::super::Entity).
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for EdiscoveryCase {
    fn default() -> Self {
        Self {
            closed_date_time: None,
            display_name: None,
            external_id: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for EdiscoveryCase {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "EdiscoveryCase", odata_type: "microsoft.graph.security.ediscoveryCase", names: &["closedDateTime", "displayName", "externalId", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Text(&self.closed_date_time),
            1 => P::String(&self.display_name),
            2 => P::String(&self.external_id),
            3 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Text(&mut self.closed_date_time),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.external_id),
            3 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for EdiscoveryCase {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for EdiscoveryCase {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for EdiscoveryCase {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for EdiscoveryCase {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EdiscoveryCase {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
