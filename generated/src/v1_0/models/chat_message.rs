// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents one message in a [channel](super::Channel) or a chat. Replies point to their root message with the **replyToId** property.
///
/// 表示[频道](super::Channel)或聊天中的一条消息。 回复通过 **replyToId** 属性指向其根消息。
///
/// Resource `chatMessage`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/chatmessage.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/chatmessage?view=graph-rest-1.0).
pub struct ChatMessage {
    /// Read-only. The identifier of the message.
    ///
    /// 只读。 消息的标识符。
    pub id: Option<String>,
    /// Read-only. The identifier of the message that is answered; only in channels.
    ///
    /// 只读。 所回复消息的标识符；仅适用于频道。
    pub reply_to_id: Option<String>,
    /// Read only. Who sent the message.
    ///
    /// 只读。 消息的发件人。
    pub from: Option<rt::Value>,
    /// Read-only. The version of the message.
    ///
    /// 只读。 消息的版本号。
    pub etag: Option<String>,
    /// The kind of message. The possible value is: `message`.
    ///
    /// 消息的类型。 可取值为：`message`。
    pub message_type: Option<String>,
    /// When the message was created.
    ///
    /// 创建消息的时间。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// Read only. The time of the last change, reactions included.
    ///
    /// 只读。 上次更改（包括回应）的时间。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// Read only. When the message was deleted, or null.
    ///
    /// 只读。 删除消息的时间，未删除时为空。
    pub deleted_date_time: Option<rt::DateTimeOffset>,
    /// The subject as plain text.
    ///
    /// 纯文本主题。
    pub subject: Option<String>,
    /// The content of the message, text or HTML.
    ///
    /// 消息的内容，为文本或 HTML。
    pub body: Option<Box<models::ItemBody>>,
    /// The attached files.
    ///
    /// 附加的文件。
    pub attachments: Option<rt::Value>,
    /// The users, bots, teams, or channels mentioned in the message.
    ///
    /// 消息中提及的用户、机器人、团队或频道。
    pub mentions: Option<rt::Value>,
    /// How important the message is. The possible values are: `normal`, `high`, `urgent`.
    ///
    /// 消息的重要性。 可取值为：`normal`、`high`、`urgent`。
    pub importance: Option<String>,
    /// For a chat message, the chat it belongs to.
    ///
    /// 聊天消息所属的聊天。
    pub chat_id: Option<String>,
    /// For a channel message, the channel it belongs to.
    ///
    /// 频道消息所属的频道。
    pub channel_identity: Option<rt::Value>,
    /// Read-only. The link that opens the message in Teams.
    ///
    /// 只读。 在 Teams 中打开消息的链接。
    pub web_url: Option<String>,
    /// The answers to the message.
    ///
    /// 对消息的回复。
    ///
    /// Corrected: `collection` is documented as `false`. A message has any number of replies.
    pub replies: Option<Vec<models::ChatMessage>>,
    /// Content kept by Teams, such as images.
    ///
    /// 由 Teams 保存的内容，例如图像。
    ///
    /// Corrected: `collection` is documented as `false`. A message has any number of images; `GET .../hostedContents` gives a collection of them.
    pub hosted_contents: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ChatMessage {
    fn default() -> Self {
        Self {
            id: None,
            reply_to_id: None,
            from: None,
            etag: None,
            message_type: None,
            created_date_time: None,
            last_modified_date_time: None,
            deleted_date_time: None,
            subject: None,
            body: None,
            attachments: None,
            mentions: None,
            importance: None,
            chat_id: None,
            channel_identity: None,
            web_url: None,
            replies: None,
            hosted_contents: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ChatMessage {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ChatMessage", odata_type: "microsoft.graph.chatMessage", names: &["id", "replyToId", "from", "etag", "messageType", "createdDateTime", "lastModifiedDateTime", "deletedDateTime", "subject", "body", "attachments", "mentions", "importance", "chatId", "channelIdentity", "webUrl", "replies", "hostedContents"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.reply_to_id),
            2 => P::Json(&self.from),
            3 => P::String(&self.etag),
            4 => P::String(&self.message_type),
            5 => P::Text(&self.created_date_time),
            6 => P::Text(&self.last_modified_date_time),
            7 => P::Text(&self.deleted_date_time),
            8 => P::String(&self.subject),
            9 => P::Model(&self.body),
            10 => P::Json(&self.attachments),
            11 => P::Json(&self.mentions),
            12 => P::String(&self.importance),
            13 => P::String(&self.chat_id),
            14 => P::Json(&self.channel_identity),
            15 => P::String(&self.web_url),
            16 => P::Models(&self.replies),
            17 => P::Json(&self.hosted_contents),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.reply_to_id),
            2 => M::Json(&mut self.from),
            3 => M::String(&mut self.etag),
            4 => M::String(&mut self.message_type),
            5 => M::Text(&mut self.created_date_time),
            6 => M::Text(&mut self.last_modified_date_time),
            7 => M::Text(&mut self.deleted_date_time),
            8 => M::String(&mut self.subject),
            9 => M::Model(&mut self.body),
            10 => M::Json(&mut self.attachments),
            11 => M::Json(&mut self.mentions),
            12 => M::String(&mut self.importance),
            13 => M::String(&mut self.chat_id),
            14 => M::Json(&mut self.channel_identity),
            15 => M::String(&mut self.web_url),
            16 => M::Models(&mut self.replies),
            17 => M::Json(&mut self.hosted_contents),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ChatMessage {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ChatMessage {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ChatMessage {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ChatMessage {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ChatMessage {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
