// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// The body of a message, an event or a group post.
///
/// 邮件、事件或组帖子的正文。
///
/// Resource `itemBody`. Page: [`v1.0/resources/itembody.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/itembody?view=graph-rest-1.0).
pub struct ItemBody {
    /// The text of the body.
    ///
    /// 正文文字。
    pub content: Option<String>,
    /// The format of the body. Possible values are `text` and `html`.
    ///
    /// 正文的格式。 可能的值是 `text` 和 `html`。
    pub content_type: Option<models::BodyType>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ItemBody {
    fn default() -> Self {
        Self {
            content: None,
            content_type: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ItemBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ItemBody", odata_type: "microsoft.graph.itemBody", names: &["content", "contentType"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.content),
            1 => P::Text(&self.content_type),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.content),
            1 => M::Text(&mut self.content_type),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ItemBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ItemBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ItemBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ItemBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ItemBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
