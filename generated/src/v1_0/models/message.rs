// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A message in a mail folder. One message has 500 recipients at most.
///
/// 邮件文件夹中的一封邮件。 一封邮件最多有 500 个收件人。
///
/// Resource `message`, derived from [`OutlookItem`](super::OutlookItem). Page: [`v1.0/resources/message.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/message?view=graph-rest-1.0).
pub struct Message {
    /// The recipients in blind copy.
    ///
    /// 密件抄送的收件人。
    ///
    /// Renamed: the name is `bcc_recipients` by the docs. It stands for blind carbon copy.
    pub blind_copy_recipients: Option<Vec<models::Recipient>>,
    /// The message body in HTML or text format.
    ///
    /// 邮件正文，HTML 或文本格式。
    pub body: Option<Box<models::ItemBody>>,
    /// The first 255 characters of the body.
    ///
    /// 正文的前 255 个字符。
    pub body_preview: Option<String>,
    /// The categories of the message.
    ///
    /// 邮件的类别。
    pub categories: Option<Vec<String>>,
    /// The recipients in copy.
    ///
    /// 抄送的收件人。
    pub cc_recipients: Option<Vec<models::Recipient>>,
    /// The ID of the conversation.
    ///
    /// 邮件所属对话的 ID。
    pub conversation_id: Option<String>,
    /// The place of the message in the conversation.
    ///
    /// 邮件在对话中的位置。
    pub conversation_index: Option<rt::Binary>,
    /// The time of creation in UTC.
    ///
    /// The form is ISO 8601.
    ///
    /// 创建时间（UTC）。
    ///
    /// 格式为 ISO 8601。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The follow-up flag.
    ///
    /// 后续标志。
    pub flag: Option<rt::Value>,
    /// The owner of the mailbox that the message comes from.
    ///
    /// 邮件所用邮箱的所有者。
    pub from: Option<Box<models::Recipient>>,
    /// Whether there are attachments; those inside the text do not count.
    ///
    /// 邮件是否有附件；内联附件不计算在内。
    pub has_attachments: Option<bool>,
    /// The unique identifier of the message, which changes when it is moved.
    ///
    /// 邮件的唯一标识符，移动后会改变。
    pub id: Option<String>,
    /// How much the message matters. The possible values are: `low`, `normal`, and `high`.
    ///
    /// 邮件有多重要。 可能的值是：`low`、`normal` 和 `high`。
    pub importance: Option<models::Importance>,
    /// The part of the inbox that shows the message. The possible values are: `focused` or `other`.
    ///
    /// 邮件属于哪个收件箱分区。 可能的值是：`focused` 或 `other`。
    pub inference_classification: Option<models::InferenceClassificationType>,
    /// Whether the message was not sent yet.
    ///
    /// 邮件是否尚未发送。
    pub is_draft: Option<bool>,
    /// Whether the message was read.
    ///
    /// 邮件是否已读。
    pub is_read: Option<bool>,
    /// The time the message came in.
    ///
    /// 收到邮件的时间。
    pub received_date_time: Option<rt::DateTimeOffset>,
    /// The subject line.
    ///
    /// 主题。
    pub subject: Option<String>,
    /// The main recipients.
    ///
    /// 主要收件人。
    pub to_recipients: Option<Vec<models::Recipient>>,
    /// The URL that opens the message in Outlook on the web.
    ///
    /// 在 Outlook 网页版中打开邮件的 URL。
    pub web_link: Option<String>,
    /// The [fileAttachment](super::FileAttachment) and [itemAttachment](super::ItemAttachment) objects of the message.
    ///
    /// 邮件的 [fileAttachment](super::FileAttachment) 和 [itemAttachment](super::ItemAttachment)。
    pub attachments: Option<Vec<models::Attachment>>,
    /// The extended properties with one value. Nullable.
    ///
    /// 单值扩展属性。可为空。
    pub single_value_extended_properties: Option<Vec<models::SingleValueLegacyExtendedProperty>>,
    /// The version of the item. Read-only.
    ///
    /// 项目的版本。 只读。
    pub change_key: Option<String>,
    /// The time of the last change in UTC.
    ///
    /// 最后更改的时间（UTC）。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<Message> for models::OutlookItem {
    fn from(model: Message) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for Message {
    fn default() -> Self {
        Self {
            blind_copy_recipients: None,
            body: None,
            body_preview: None,
            categories: None,
            cc_recipients: None,
            conversation_id: None,
            conversation_index: None,
            created_date_time: None,
            flag: None,
            from: None,
            has_attachments: None,
            id: None,
            importance: None,
            inference_classification: None,
            is_draft: None,
            is_read: None,
            received_date_time: None,
            subject: None,
            to_recipients: None,
            web_link: None,
            attachments: None,
            single_value_extended_properties: None,
            change_key: None,
            last_modified_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Message {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Message", odata_type: "microsoft.graph.message", names: &["bccRecipients", "body", "bodyPreview", "categories", "ccRecipients", "conversationId", "conversationIndex", "createdDateTime", "flag", "from", "hasAttachments", "id", "importance", "inferenceClassification", "isDraft", "isRead", "receivedDateTime", "subject", "toRecipients", "webLink", "attachments", "singleValueExtendedProperties", "changeKey", "lastModifiedDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Models(&self.blind_copy_recipients),
            1 => P::Model(&self.body),
            2 => P::String(&self.body_preview),
            3 => P::Strings(&self.categories),
            4 => P::Models(&self.cc_recipients),
            5 => P::String(&self.conversation_id),
            6 => P::Text(&self.conversation_index),
            7 => P::Text(&self.created_date_time),
            8 => P::Json(&self.flag),
            9 => P::Model(&self.from),
            10 => P::Boolean(&self.has_attachments),
            11 => P::String(&self.id),
            12 => P::Text(&self.importance),
            13 => P::Text(&self.inference_classification),
            14 => P::Boolean(&self.is_draft),
            15 => P::Boolean(&self.is_read),
            16 => P::Text(&self.received_date_time),
            17 => P::String(&self.subject),
            18 => P::Models(&self.to_recipients),
            19 => P::String(&self.web_link),
            20 => P::Models(&self.attachments),
            21 => P::Models(&self.single_value_extended_properties),
            22 => P::String(&self.change_key),
            23 => P::Text(&self.last_modified_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Models(&mut self.blind_copy_recipients),
            1 => M::Model(&mut self.body),
            2 => M::String(&mut self.body_preview),
            3 => M::Strings(&mut self.categories),
            4 => M::Models(&mut self.cc_recipients),
            5 => M::String(&mut self.conversation_id),
            6 => M::Text(&mut self.conversation_index),
            7 => M::Text(&mut self.created_date_time),
            8 => M::Json(&mut self.flag),
            9 => M::Model(&mut self.from),
            10 => M::Boolean(&mut self.has_attachments),
            11 => M::String(&mut self.id),
            12 => M::Text(&mut self.importance),
            13 => M::Text(&mut self.inference_classification),
            14 => M::Boolean(&mut self.is_draft),
            15 => M::Boolean(&mut self.is_read),
            16 => M::Text(&mut self.received_date_time),
            17 => M::String(&mut self.subject),
            18 => M::Models(&mut self.to_recipients),
            19 => M::String(&mut self.web_link),
            20 => M::Models(&mut self.attachments),
            21 => M::Models(&mut self.single_value_extended_properties),
            22 => M::String(&mut self.change_key),
            23 => M::Text(&mut self.last_modified_date_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Message {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Message {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Message {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
