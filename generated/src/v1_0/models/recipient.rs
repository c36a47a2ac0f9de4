// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Someone who sends or receives a message, an event or a group post.
///
/// 发送或接收邮件、事件或组帖子的用户。
///
/// Resource `recipient`. Page: [`v1.0/resources/recipient.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/recipient?view=graph-rest-1.0).
pub struct Recipient {
    /// The email address of the recipient.
    ///
    /// 收件人的电子邮件地址。
    pub email_address: Option<Box<models::EmailAddress>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Recipient {
    fn default() -> Self {
        Self {
            email_address: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Recipient {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Recipient", odata_type: "microsoft.graph.recipient", names: &["emailAddress"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.email_address),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.email_address),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Recipient {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Recipient {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Recipient {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Recipient {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
