// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents a store of files that belongs to an app.
///
/// Resource `fileStorageContainer`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/filestoragecontainer.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/filestoragecontainer?view=graph-rest-1.0).
pub struct FileStorageContainer {
    /// The type of the container.
    pub container_type_id: Option<rt::Guid>,
    /// The name of the container.
    pub display_name: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// Whether the container is in use. The possible values are: `inactive`, `active`, `unknownFutureValue`.
    pub status: Option<String>,
    /// Who may use the container.
    pub permissions: Option<Vec<models::ContainerPermission>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for FileStorageContainer {
    fn default() -> Self {
        Self {
            container_type_id: None,
            display_name: None,
            id: None,
            status: None,
            permissions: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for FileStorageContainer {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "FileStorageContainer", odata_type: "microsoft.graph.fileStorageContainer", names: &["containerTypeId", "displayName", "id", "status", "permissions"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Text(&self.container_type_id),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::String(&self.status),
            4 => P::Models(&self.permissions),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Text(&mut self.container_type_id),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::String(&mut self.status),
            4 => M::Models(&mut self.permissions),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for FileStorageContainer {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for FileStorageContainer {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for FileStorageContainer {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for FileStorageContainer {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for FileStorageContainer {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
