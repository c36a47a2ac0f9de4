// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents content of a message that Teams keeps itself, such as images or code.
///
/// 表示消息中由 Teams 保存的内容，例如图像或代码片段。
///
/// Resource `chatMessageHostedContent`. Page: [`beta/resources/chatmessagehostedcontent.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/chatmessagehostedcontent?view=graph-rest-beta).
pub struct ChatMessageHostedContent {
    /// Read-only. The identifier of the content.
    ///
    /// 只读。 内容的标识符。
    pub id: Option<String>,
    /// Write-only. When posting, the bytes in Base64.
    ///
    /// 只写。 发布时，以 Base64 表示的字节。
    pub content_bytes: Option<rt::Binary>,
    /// Write-only. When posting, the type of the content, such as image/png.
    ///
    /// 只写。 发布时，内容的类型，例如 image/png。
    pub content_type: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ChatMessageHostedContent {
    fn default() -> Self {
        Self {
            id: None,
            content_bytes: None,
            content_type: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ChatMessageHostedContent {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ChatMessageHostedContent", odata_type: "microsoft.graph.chatMessageHostedContent", names: &["id", "contentBytes", "contentType"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Text(&self.content_bytes),
            2 => P::String(&self.content_type),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Text(&mut self.content_bytes),
            2 => M::String(&mut self.content_type),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ChatMessageHostedContent {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ChatMessageHostedContent {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ChatMessageHostedContent {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ChatMessageHostedContent {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ChatMessageHostedContent {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
