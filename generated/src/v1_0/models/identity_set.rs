// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// The **IdentitySet** resource keeps several [identity](super::Identity) resources under one key each, such as the user and the app behind a change.
///
/// **IdentitySet** 资源将多个[身份](super::Identity)资源归在各自的键下，例如一次更改所涉及的用户和应用。
///
/// Resource `identitySet`. Page: [`v1.0/resources/identityset.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/identityset?view=graph-rest-1.0).
pub struct IdentitySet {
    /// Optional. The app that acted.
    ///
    /// 可选。 执行操作的应用。
    pub application: Option<Box<models::Identity>>,
    /// Optional. The device that acted.
    ///
    /// 可选。 执行操作的设备。
    pub device: Option<Box<models::Identity>>,
    /// Optional. The user who acted.
    ///
    /// 可选。 执行操作的用户。
    pub user: Option<Box<models::Identity>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for IdentitySet {
    fn default() -> Self {
        Self {
            application: None,
            device: None,
            user: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for IdentitySet {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "IdentitySet", odata_type: "microsoft.graph.identitySet", names: &["application", "device", "user"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.application),
            1 => P::Model(&self.device),
            2 => P::Model(&self.user),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.application),
            1 => M::Model(&mut self.device),
            2 => M::Model(&mut self.user),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for IdentitySet {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for IdentitySet {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for IdentitySet {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for IdentitySet {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for IdentitySet {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
