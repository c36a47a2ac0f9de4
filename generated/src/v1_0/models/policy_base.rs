// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Abstract type that all kinds of policies share.
///
/// 各类策略共同的抽象基类型。
///
/// Resource `policyBase`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/policybase.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/policybase?view=graph-rest-1.0).
///
/// Corrected: `base-type` is not documented. Policies are objects of the directory, and are given out as such.
pub struct PolicyBase {
    /// Identifier of the policy. Read-only.
    ///
    /// 策略的标识符。 只读。
    pub id: Option<String>,
    /// Purpose of the policy.
    ///
    /// 策略的用途。
    pub description: Option<String>,
    /// Name of the policy.
    ///
    /// 策略的名称。
    pub display_name: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<PolicyBase> for models::DirectoryObject {
    fn from(model: PolicyBase) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for PolicyBase {
    fn default() -> Self {
        Self {
            id: None,
            description: None,
            display_name: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for PolicyBase {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "PolicyBase", odata_type: "microsoft.graph.policyBase", names: &["id", "description", "displayName"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.description),
            2 => P::String(&self.display_name),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.description),
            2 => M::String(&mut self.display_name),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for PolicyBase {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for PolicyBase {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for PolicyBase {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for PolicyBase {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for PolicyBase {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
