// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Any object of the directory. [user](super::User), [group](super::Group) and others have **directoryObject** as their base type.
///
/// 目录中的一个对象。 [user](super::User)、[group](super::Group) 等实体都以 **directoryObject** 为基类型。
///
/// Resource `directoryObject`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/directoryobject.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/directoryobject?view=graph-rest-1.0).
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
pub struct DirectoryObject {
    /// Identifier of the object. Do not rely on its form. Key. Not nullable. Read-only.
    ///
    /// 对象的标识符。 请勿依赖其格式。 键。不可为 Null。只读。
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

/// A [`DirectoryObject`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum DirectoryObjectKind {
    /// [`models::AgentIdentity`]
    #[cfg(feature = "entra-agent-id")]
    AgentIdentity(Box<models::AgentIdentity>),
    /// [`models::CertificateBasedAuthPki`]
    #[cfg(feature = "entra-sign-in")]
    CertificateBasedAuthPki(Box<models::CertificateBasedAuthPki>),
    /// [`models::DirectoryRole`]
    #[cfg(feature = "directory-management")]
    DirectoryRole(Box<models::DirectoryRole>),
    /// [`models::Group`]
    #[cfg(feature = "groups")]
    Group(Box<models::Group>),
    /// [`models::PolicyBase`]
    #[cfg(feature = "identity-and-sign-in")]
    PolicyBase(Box<models::PolicyBase>),
    /// [`models::StsPolicy`]
    #[cfg(feature = "identity-and-sign-in")]
    StsPolicy(Box<models::StsPolicy>),
    /// [`models::TokenIssuancePolicy`]
    #[cfg(feature = "identity-and-sign-in")]
    TokenIssuancePolicy(Box<models::TokenIssuancePolicy>),
    /// [`models::User`]
    #[cfg(any(feature = "education", feature = "users"))]
    User(Box<models::User>),
    /// The type itself, or an undocumented type. It keeps all members.
    Other(Box<DirectoryObject>),
}

impl DirectoryObject {
    /// Reads it as the derived type that its `@odata.type` names.
    ///
    /// # Errors
    /// If a property is of another type than is documented there, and [`strict`](rt::model::strict) is on.
    pub fn kind(&self) -> Result<DirectoryObjectKind, rt::model::DecodeError> {
        match self.additional.odata_type() {
            #[cfg(feature = "entra-agent-id")]
            Some("microsoft.graph.agentIdentity") => rt::model::cast(self, DirectoryObjectKind::AgentIdentity),
            #[cfg(feature = "entra-sign-in")]
            Some("microsoft.graph.certificateBasedAuthPki") => rt::model::cast(self, DirectoryObjectKind::CertificateBasedAuthPki),
            #[cfg(feature = "directory-management")]
            Some("microsoft.graph.directoryRole") => rt::model::cast(self, DirectoryObjectKind::DirectoryRole),
            #[cfg(feature = "groups")]
            Some("microsoft.graph.group") => rt::model::cast(self, DirectoryObjectKind::Group),
            #[cfg(feature = "identity-and-sign-in")]
            Some("microsoft.graph.policyBase") => rt::model::cast(self, DirectoryObjectKind::PolicyBase),
            #[cfg(feature = "identity-and-sign-in")]
            Some("microsoft.graph.stsPolicy") => rt::model::cast(self, DirectoryObjectKind::StsPolicy),
            #[cfg(feature = "identity-and-sign-in")]
            Some("microsoft.graph.tokenIssuancePolicy") => rt::model::cast(self, DirectoryObjectKind::TokenIssuancePolicy),
            #[cfg(any(feature = "education", feature = "users"))]
            Some("microsoft.graph.user") => rt::model::cast(self, DirectoryObjectKind::User),
            _ => Ok(DirectoryObjectKind::Other(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl DirectoryObjectKind {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
            #[cfg(feature = "entra-agent-id")]
            Self::AgentIdentity(model) => &**model,
            #[cfg(feature = "entra-sign-in")]
            Self::CertificateBasedAuthPki(model) => &**model,
            #[cfg(feature = "directory-management")]
            Self::DirectoryRole(model) => &**model,
            #[cfg(feature = "groups")]
            Self::Group(model) => &**model,
            #[cfg(feature = "identity-and-sign-in")]
            Self::PolicyBase(model) => &**model,
            #[cfg(feature = "identity-and-sign-in")]
            Self::StsPolicy(model) => &**model,
            #[cfg(feature = "identity-and-sign-in")]
            Self::TokenIssuancePolicy(model) => &**model,
            #[cfg(any(feature = "education", feature = "users"))]
            Self::User(model) => &**model,
            Self::Other(model) => &**model,
        }
    }
}

impl ::core::cmp::PartialEq for DirectoryObjectKind {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self.as_model(), other.as_model())
    }
}

impl ::core::fmt::Debug for DirectoryObjectKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self.as_model(), f)
    }
}

impl ::core::default::Default for DirectoryObject {
    fn default() -> Self {
        Self {
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DirectoryObject {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DirectoryObject", odata_type: "microsoft.graph.directoryObject", names: &["id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for DirectoryObject {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for DirectoryObject {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for DirectoryObject {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for DirectoryObject {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DirectoryObject {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
