// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Content that goes with an [event](super::Event), a [message](super::Message) or a post.
///
/// 附加到 [event](super::Event)、[message](super::Message) 或 post 的内容。
///
/// Resource `attachment`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/attachment.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/attachment?view=graph-rest-1.0).
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
pub struct Attachment {
    /// The MIME type.
    ///
    /// MIME 类型。
    pub content_type: Option<String>,
    /// Read-only.
    ///
    /// 只读。
    pub id: Option<String>,
    /// Whether the attachment is part of the text.
    ///
    /// 附件是否位于正文中。
    pub is_inline: Option<bool>,
    /// The time of the last change in UTC.
    ///
    /// 最后更改的时间（UTC）。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// The file name of the attachment.
    ///
    /// 附件的文件名。
    pub name: Option<String>,
    /// The size of the attachment in bytes.
    ///
    /// 附件的大小（字节）。
    pub size: Option<i32>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

/// A [`Attachment`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum AttachmentKind {
    /// [`models::FileAttachment`]
    FileAttachment(Box<models::FileAttachment>),
    /// [`models::ItemAttachment`]
    ItemAttachment(Box<models::ItemAttachment>),
    /// [`models::ReferenceAttachment`]
    ReferenceAttachment(Box<models::ReferenceAttachment>),
    /// The type itself, or an undocumented type. It keeps all members.
    Other(Box<Attachment>),
}

impl Attachment {
    /// Reads it as the derived type that its `@odata.type` names.
    ///
    /// # Errors
    /// If a property is of another type than is documented there, and [`strict`](rt::model::strict) is on.
    pub fn kind(&self) -> Result<AttachmentKind, rt::model::DecodeError> {
        match self.additional.odata_type() {
            Some("microsoft.graph.fileAttachment") => rt::model::cast(self, AttachmentKind::FileAttachment),
            Some("microsoft.graph.itemAttachment") => rt::model::cast(self, AttachmentKind::ItemAttachment),
            Some("microsoft.graph.referenceAttachment") => rt::model::cast(self, AttachmentKind::ReferenceAttachment),
            _ => Ok(AttachmentKind::Other(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl AttachmentKind {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
            Self::FileAttachment(model) => &**model,
            Self::ItemAttachment(model) => &**model,
            Self::ReferenceAttachment(model) => &**model,
            Self::Other(model) => &**model,
        }
    }
}

impl ::core::cmp::PartialEq for AttachmentKind {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self.as_model(), other.as_model())
    }
}

impl ::core::fmt::Debug for AttachmentKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self.as_model(), f)
    }
}

impl ::core::default::Default for Attachment {
    fn default() -> Self {
        Self {
            content_type: None,
            id: None,
            is_inline: None,
            last_modified_date_time: None,
            name: None,
            size: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Attachment {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Attachment", odata_type: "microsoft.graph.attachment", names: &["contentType", "id", "isInline", "lastModifiedDateTime", "name", "size"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.content_type),
            1 => P::String(&self.id),
            2 => P::Boolean(&self.is_inline),
            3 => P::Text(&self.last_modified_date_time),
            4 => P::String(&self.name),
            5 => P::Int32(&self.size),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.content_type),
            1 => M::String(&mut self.id),
            2 => M::Boolean(&mut self.is_inline),
            3 => M::Text(&mut self.last_modified_date_time),
            4 => M::String(&mut self.name),
            5 => M::Int32(&mut self.size),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Attachment {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Attachment {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Attachment {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Attachment {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
