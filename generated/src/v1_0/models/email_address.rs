// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Name and email address of a contact or a recipient.
///
/// 联系人或收件人的名称和电子邮件地址。
///
/// Resource `emailAddress`. Page: [`v1.0/resources/emailaddress.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/emailaddress?view=graph-rest-1.0).
pub struct EmailAddress {
    /// The email address.
    ///
    /// 电子邮件地址。
    pub address: Option<String>,
    /// The display name.
    ///
    /// 显示名称。
    pub name: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for EmailAddress {
    fn default() -> Self {
        Self {
            address: None,
            name: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for EmailAddress {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "EmailAddress", odata_type: "microsoft.graph.emailAddress", names: &["address", "name"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.address),
            1 => P::String(&self.name),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.address),
            1 => M::String(&mut self.name),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for EmailAddress {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for EmailAddress {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EmailAddress {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
