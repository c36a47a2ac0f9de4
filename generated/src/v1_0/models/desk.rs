// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents a place to work.
///
/// Resource `desk`, derived from [`Place`](super::Place). Page: [`v1.0/resources/desk.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/desk?view=graph-rest-1.0).
pub struct Desk {
    /// The name on the plate. Inherited from [place](super::Place).
    pub display_name: Option<String>,
    /// Whether its height can be changed. The possible values are: `notHeightAdjustable`, `heightAdjustable`, `unknownFutureValue`.
    pub height_adjustable_state: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// What people call it.
    pub label: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Desk {
    fn default() -> Self {
        Self {
            display_name: None,
            height_adjustable_state: None,
            id: None,
            label: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Desk {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Desk", odata_type: "microsoft.graph.desk", names: &["displayName", "heightAdjustableState", "id", "label"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.height_adjustable_state),
            2 => P::String(&self.id),
            3 => P::String(&self.label),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.height_adjustable_state),
            2 => M::String(&mut self.id),
            3 => M::String(&mut self.label),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Desk {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Desk {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Desk {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Desk {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
