// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents a store of certificate authorities that sign-ins may rely on.
///
/// Resource `certificateBasedAuthPki`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/certificatebasedauthpki.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/certificatebasedauthpki?view=graph-rest-1.0).
pub struct CertificateBasedAuthPki {
    /// The name of the store.
    pub display_name: Option<String>,
    /// The identifier. Inherited from [directoryObject](super::DirectoryObject).
    pub id: Option<String>,
    /// When an authority was last added or removed.
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// How the last upload stands.
    pub status: Option<String>,
    /// What went wrong with it.
    pub status_details: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<CertificateBasedAuthPki> for models::DirectoryObject {
    fn from(model: CertificateBasedAuthPki) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for CertificateBasedAuthPki {
    fn default() -> Self {
        Self {
            display_name: None,
            id: None,
            last_modified_date_time: None,
            status: None,
            status_details: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for CertificateBasedAuthPki {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "CertificateBasedAuthPki", odata_type: "microsoft.graph.certificateBasedAuthPki", names: &["displayName", "id", "lastModifiedDateTime", "status", "statusDetails"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.id),
            2 => P::Text(&self.last_modified_date_time),
            3 => P::String(&self.status),
            4 => P::String(&self.status_details),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.id),
            2 => M::Text(&mut self.last_modified_date_time),
            3 => M::String(&mut self.status),
            4 => M::String(&mut self.status_details),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for CertificateBasedAuthPki {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for CertificateBasedAuthPki {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for CertificateBasedAuthPki {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for CertificateBasedAuthPki {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for CertificateBasedAuthPki {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
