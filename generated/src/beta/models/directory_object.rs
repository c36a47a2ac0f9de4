// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// Any object of the directory.
///
/// 目录中的一个对象。
///
/// Resource `directoryObject`. Page: [`beta/resources/directoryobject.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/directoryobject?view=graph-rest-beta).
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
pub struct DirectoryObject {
    /// Identifier of the object. Key. Not nullable. Read-only.
    ///
    /// 对象的标识符。 键。不可为 Null。只读。
    pub id: Option<String>,
    /// When the object was deleted.
    ///
    /// 对象的删除时间。
    pub deleted_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

/// A [`DirectoryObject`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum DirectoryObjectKind {
    /// [`models::User`]
    #[cfg(feature = "users")]
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
            #[cfg(feature = "users")]
            Some("microsoft.graph.user") => rt::model::cast(self, DirectoryObjectKind::User),
            _ => Ok(DirectoryObjectKind::Other(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl DirectoryObjectKind {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
            #[cfg(feature = "users")]
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
            deleted_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DirectoryObject {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DirectoryObject", odata_type: "microsoft.graph.directoryObject", names: &["id", "deletedDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Text(&self.deleted_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Text(&mut self.deleted_date_time),
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
