// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A file that goes with an [event](super::Event), a [message](super::Message) or a post.
///
/// 附加到 [event](super::Event)、[message](super::Message) 或 post 的文件。
///
/// Resource `fileAttachment`, derived from [`Attachment`](super::Attachment). Page: [`v1.0/resources/fileattachment.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/fileattachment?view=graph-rest-1.0).
pub struct FileAttachment {
    /// The content of the file in base64.
    ///
    /// 文件的 base64 内容。
    pub content_bytes: Option<rt::Binary>,
    /// The ID that the Exchange store uses.
    ///
    /// Exchange 存储所用的 ID。
    pub content_id: Option<String>,
    /// This property is not supported; do not use it.
    ///
    /// 不支持此属性，请勿使用。
    pub content_location: Option<String>,
    /// The content type.
    ///
    /// 内容类型。
    pub content_type: Option<String>,
    /// The ID of the attachment.
    ///
    /// 附件的 ID。
    pub id: Option<String>,
    /// Whether the attachment is part of the text.
    ///
    /// 附件是否位于正文中。
    pub is_inline: Option<bool>,
    /// The time of the last change.
    ///
    /// 最后更改的时间。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// The name shown, which need not be the file name.
    ///
    /// 显示的名称，不一定是文件名。
    pub name: Option<String>,
    /// The size in bytes.
    ///
    /// 大小（字节）。
    pub size: Option<i32>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<FileAttachment> for models::Attachment {
    fn from(model: FileAttachment) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for FileAttachment {
    fn default() -> Self {
        Self {
            content_bytes: None,
            content_id: None,
            content_location: None,
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

impl rt::Model for FileAttachment {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "FileAttachment", odata_type: "microsoft.graph.fileAttachment", names: &["contentBytes", "contentId", "contentLocation", "contentType", "id", "isInline", "lastModifiedDateTime", "name", "size"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Text(&self.content_bytes),
            1 => P::String(&self.content_id),
            2 => P::String(&self.content_location),
            3 => P::String(&self.content_type),
            4 => P::String(&self.id),
            5 => P::Boolean(&self.is_inline),
            6 => P::Text(&self.last_modified_date_time),
            7 => P::String(&self.name),
            8 => P::Int32(&self.size),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Text(&mut self.content_bytes),
            1 => M::String(&mut self.content_id),
            2 => M::String(&mut self.content_location),
            3 => M::String(&mut self.content_type),
            4 => M::String(&mut self.id),
            5 => M::Boolean(&mut self.is_inline),
            6 => M::Text(&mut self.last_modified_date_time),
            7 => M::String(&mut self.name),
            8 => M::Int32(&mut self.size),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for FileAttachment {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for FileAttachment {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for FileAttachment {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for FileAttachment {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for FileAttachment {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
