// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A link to a file in cloud storage that goes with an event, a message or a post.
///
/// 指向云存储中文件的链接，附加到事件、邮件或帖子。
///
/// Resource `referenceAttachment`, derived from [`Attachment`](super::Attachment). Page: [`v1.0/resources/referenceattachment.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/referenceattachment?view=graph-rest-1.0).
pub struct ReferenceAttachment {
    /// The content type.
    ///
    /// 内容类型。
    pub content_type: Option<String>,
    /// The ID of the attachment. Read-only.
    ///
    /// 附件的 ID。只读。
    pub id: Option<String>,
    /// Whether the attachment is part of the text.
    ///
    /// 附件是否位于正文中。
    pub is_inline: Option<bool>,
    /// The time of the last change.
    ///
    /// 最后更改的时间。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// The name shown.
    ///
    /// 显示的名称。
    pub name: Option<String>,
    /// The size in bytes of the data kept in the message, not of the file.
    ///
    /// 邮件中元数据的大小（字节），不是文件的大小。
    pub size: Option<i32>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<ReferenceAttachment> for models::Attachment {
    fn from(model: ReferenceAttachment) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for ReferenceAttachment {
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

impl rt::Model for ReferenceAttachment {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ReferenceAttachment", odata_type: "microsoft.graph.referenceAttachment", names: &["contentType", "id", "isInline", "lastModifiedDateTime", "name", "size"] }
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
impl ::core::clone::Clone for ReferenceAttachment {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ReferenceAttachment {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ReferenceAttachment {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ReferenceAttachment {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ReferenceAttachment {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
