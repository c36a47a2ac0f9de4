// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// An extended property with one value.
///
/// 包含一个值的扩展属性。
///
/// Resource `singleValueLegacyExtendedProperty`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/singlevaluelegacyextendedproperty.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-1.0).
pub struct SingleValueLegacyExtendedProperty {
    /// The ID of the property. Read-only.
    ///
    /// 属性的 ID。 只读。
    pub id: Option<String>,
    /// The value of the property.
    ///
    /// 属性的值。
    pub value: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for SingleValueLegacyExtendedProperty {
    fn default() -> Self {
        Self {
            id: None,
            value: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for SingleValueLegacyExtendedProperty {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "SingleValueLegacyExtendedProperty", odata_type: "microsoft.graph.singleValueLegacyExtendedProperty", names: &["id", "value"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.value),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.value),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for SingleValueLegacyExtendedProperty {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for SingleValueLegacyExtendedProperty {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for SingleValueLegacyExtendedProperty {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for SingleValueLegacyExtendedProperty {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for SingleValueLegacyExtendedProperty {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
