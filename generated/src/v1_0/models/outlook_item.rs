// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// The abstract base of messages and events.
///
/// 邮件和事件的抽象基类型。
///
/// Resource `outlookItem`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/outlookitem.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/outlookitem?view=graph-rest-1.0).
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
pub struct OutlookItem {
    /// The categories of the item.
    ///
    /// 项目的类别。
    pub categories: Option<Vec<String>>,
    /// The version of the item. Read-only.
    ///
    /// 项目的版本。 只读。
    pub change_key: Option<String>,
    /// The time of creation in UTC.
    ///
    /// 创建时间（UTC）。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// Read-only.
    ///
    /// 只读。
    pub id: Option<String>,
    /// The time of the last change in UTC.
    ///
    /// 最后更改的时间（UTC）。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

/// A [`OutlookItem`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum OutlookItemKind {
    /// [`models::Event`]
    Event(Box<models::Event>),
    /// [`models::Message`]
    Message(Box<models::Message>),
    /// The type itself, or an undocumented type. It keeps all members.
    Other(Box<OutlookItem>),
}

impl OutlookItem {
    /// Reads it as the derived type that its `@odata.type` names.
    ///
    /// # Errors
    /// If a property is of another type than is documented there, and [`strict`](rt::model::strict) is on.
    pub fn kind(&self) -> Result<OutlookItemKind, rt::model::DecodeError> {
        match self.additional.odata_type() {
            Some("microsoft.graph.event") => rt::model::cast(self, OutlookItemKind::Event),
            Some("microsoft.graph.message") => rt::model::cast(self, OutlookItemKind::Message),
            _ => Ok(OutlookItemKind::Other(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl OutlookItemKind {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
            Self::Event(model) => &**model,
            Self::Message(model) => &**model,
            Self::Other(model) => &**model,
        }
    }
}

impl ::core::cmp::PartialEq for OutlookItemKind {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self.as_model(), other.as_model())
    }
}

impl ::core::fmt::Debug for OutlookItemKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self.as_model(), f)
    }
}

impl ::core::default::Default for OutlookItem {
    fn default() -> Self {
        Self {
            categories: None,
            change_key: None,
            created_date_time: None,
            id: None,
            last_modified_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for OutlookItem {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "OutlookItem", odata_type: "microsoft.graph.outlookItem", names: &["categories", "changeKey", "createdDateTime", "id", "lastModifiedDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Strings(&self.categories),
            1 => P::String(&self.change_key),
            2 => P::Text(&self.created_date_time),
            3 => P::String(&self.id),
            4 => P::Text(&self.last_modified_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Strings(&mut self.categories),
            1 => M::String(&mut self.change_key),
            2 => M::Text(&mut self.created_date_time),
            3 => M::String(&mut self.id),
            4 => M::Text(&mut self.last_modified_date_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for OutlookItem {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for OutlookItem {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for OutlookItem {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for OutlookItem {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for OutlookItem {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
