// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// One identity with which a user signs in. It comes from the organization itself or from an outside provider such as a social network.
///
/// 用户登录帐户时使用的一个标识。 它可来自组织本身，也可来自社交网络等外部提供者。
///
/// Resource `objectIdentity`. Page: [`v1.0/resources/objectidentity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/objectidentity?view=graph-rest-1.0).
pub struct ObjectIdentity {
    /// Way of signing in, such as `emailAddress`, `userName` or `federated`.
    ///
    /// 登录方式，如 `emailAddress`、`userName` 或 `federated`。
    pub sign_in_type: Option<String>,
    /// Where the identity comes from, for example `facebook.com`.\
    /// For a local account, the domain of the tenant.
    ///
    /// 标识的来源，例如 `facebook.com`。\
    /// 对于本地帐户，则为租户的域。
    pub issuer: Option<String>,
    /// Identifier that the issuer gave to the user.
    ///
    /// 颁发者赋予用户的标识符。
    pub issuer_assigned_id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ObjectIdentity {
    fn default() -> Self {
        Self {
            sign_in_type: None,
            issuer: None,
            issuer_assigned_id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ObjectIdentity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ObjectIdentity", odata_type: "microsoft.graph.objectIdentity", names: &["signInType", "issuer", "issuerAssignedId"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.sign_in_type),
            1 => P::String(&self.issuer),
            2 => P::String(&self.issuer_assigned_id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.sign_in_type),
            1 => M::String(&mut self.issuer),
            2 => M::String(&mut self.issuer_assigned_id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ObjectIdentity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ObjectIdentity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ObjectIdentity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ObjectIdentity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ObjectIdentity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
