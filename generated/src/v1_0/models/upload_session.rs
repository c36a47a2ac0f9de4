// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Tells an app where to send the parts of a large file. It also serves attachments of Outlook [events](super::Event) and [messages](super::Message).
///
/// 告诉应用把大文件的各个部分发送到何处。 它也用于 Outlook 的[事件](super::Event)和[邮件](super::Message)的附件。
///
/// Resource `uploadSession`. Page: [`v1.0/resources/uploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/uploadsession?view=graph-rest-1.0).
pub struct UploadSession {
    /// When the session ends (UTC); the file has to be complete by then.
    ///
    /// 会话结束的时间（UTC）；文件必须在此之前完成。
    pub expiration_date_time: Option<rt::DateTimeOffset>,
    /// The byte ranges that the server still lacks, as "start-end", counted from zero.
    ///
    /// 服务器仍缺少的字节范围，格式为“起点-终点”，从零开始。
    pub next_expected_ranges: Option<Vec<String>>,
    /// The URL that takes PUT requests with the ranges.
    ///
    /// 接收各个范围的 PUT 请求的 URL。
    pub upload_url: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for UploadSession {
    fn default() -> Self {
        Self {
            expiration_date_time: None,
            next_expected_ranges: None,
            upload_url: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for UploadSession {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "UploadSession", odata_type: "microsoft.graph.uploadSession", names: &["expirationDateTime", "nextExpectedRanges", "uploadUrl"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Text(&self.expiration_date_time),
            1 => P::Strings(&self.next_expected_ranges),
            2 => P::String(&self.upload_url),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Text(&mut self.expiration_date_time),
            1 => M::Strings(&mut self.next_expected_ranges),
            2 => M::String(&mut self.upload_url),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for UploadSession {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for UploadSession {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for UploadSession {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for UploadSession {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
