// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Abstract base type of the token policies, among them [tokenIssuancePolicy](super::TokenIssuancePolicy).
///
/// 令牌相关策略的抽象基类型，例如 [tokenIssuancePolicy](super::TokenIssuancePolicy)。
///
/// Resource `stsPolicy`, derived from [`PolicyBase`](super::PolicyBase). Page: [`v1.0/resources/stspolicy.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/stspolicy?view=graph-rest-1.0).
pub struct StsPolicy {
    /// Identifier of the policy. Read-only. Inherited from [policyBase](super::PolicyBase).
    ///
    /// 策略的标识符。 只读。 继承自 [policyBase](super::PolicyBase)。
    pub id: Option<String>,
    /// Purpose of the policy. Inherited from [policyBase](super::PolicyBase).
    ///
    /// 策略的用途。 继承自 [policyBase](super::PolicyBase)。
    pub description: Option<String>,
    /// Name of the policy. Inherited from [policyBase](super::PolicyBase).
    ///
    /// 策略的名称。 继承自 [policyBase](super::PolicyBase)。
    pub display_name: Option<String>,
    /// Rules of the policy, written as a JSON string. Required.
    ///
    /// 策略的规则，写成一个 JSON 字符串。 必需。
    pub definition: Option<Vec<String>>,
    /// Does the policy apply to the whole organization; false by default. Optional.
    ///
    /// 该策略是否适用于整个组织；默认值为 false。 可选。
    pub is_organization_default: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<StsPolicy> for models::DirectoryObject {
    fn from(model: StsPolicy) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for StsPolicy {
    fn default() -> Self {
        Self {
            id: None,
            description: None,
            display_name: None,
            definition: None,
            is_organization_default: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for StsPolicy {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "StsPolicy", odata_type: "microsoft.graph.stsPolicy", names: &["id", "description", "displayName", "definition", "isOrganizationDefault"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.description),
            2 => P::String(&self.display_name),
            3 => P::Strings(&self.definition),
            4 => P::Boolean(&self.is_organization_default),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.description),
            2 => M::String(&mut self.display_name),
            3 => M::Strings(&mut self.definition),
            4 => M::Boolean(&mut self.is_organization_default),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for StsPolicy {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for StsPolicy {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for StsPolicy {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for StsPolicy {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for StsPolicy {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
