// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A policy for the SAML tokens of Azure AD: signing options, signing algorithm and token version.
///
/// 规定 Azure AD 如何颁发 SAML 令牌的策略：签名选项、签名算法和令牌版本。
///
/// Resource `tokenIssuancePolicy`, derived from [`StsPolicy`](super::StsPolicy). Page: [`v1.0/resources/tokenissuancepolicy.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/tokenissuancepolicy?view=graph-rest-1.0).
pub struct TokenIssuancePolicy {
    /// Identifier of the policy. Read-only.
    ///
    /// 策略的标识符。 只读。
    pub id: Option<String>,
    /// Rules of the policy, written as a JSON string. Required.
    ///
    /// 策略的规则，写成一个 JSON 字符串。 必需。
    pub definition: Option<Vec<String>>,
    /// Purpose of the policy.
    ///
    /// 策略的用途。
    pub description: Option<String>,
    /// Name of the policy. Required.
    ///
    /// 策略的名称。 必需。
    pub display_name: Option<String>,
    /// Not used by this kind of policy.
    ///
    /// 此类策略不使用该属性。
    pub is_organization_default: Option<bool>,
    /// Objects to which the policy applies. Read-only.
    ///
    /// 应用此策略的对象。 只读。
    #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
    pub applies_to: Option<Vec<models::DirectoryObject>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<TokenIssuancePolicy> for models::DirectoryObject {
    fn from(model: TokenIssuancePolicy) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for TokenIssuancePolicy {
    fn default() -> Self {
        Self {
            id: None,
            definition: None,
            description: None,
            display_name: None,
            is_organization_default: None,
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            applies_to: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for TokenIssuancePolicy {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "TokenIssuancePolicy", odata_type: "microsoft.graph.tokenIssuancePolicy", names: &["id", "definition", "description", "displayName", "isOrganizationDefault", "appliesTo"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Strings(&self.definition),
            2 => P::String(&self.description),
            3 => P::String(&self.display_name),
            4 => P::Boolean(&self.is_organization_default),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            5 => P::Models(&self.applies_to),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Strings(&mut self.definition),
            2 => M::String(&mut self.description),
            3 => M::String(&mut self.display_name),
            4 => M::Boolean(&mut self.is_organization_default),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            5 => M::Models(&mut self.applies_to),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for TokenIssuancePolicy {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for TokenIssuancePolicy {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for TokenIssuancePolicy {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for TokenIssuancePolicy {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for TokenIssuancePolicy {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
