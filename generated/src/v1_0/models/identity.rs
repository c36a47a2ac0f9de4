// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Says who an *actor* is: a user, a device or an app.
///
/// 表示一个_参与者_的身份：用户、设备或应用。
///
/// Resource `identity`. Page: [`v1.0/resources/identity.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/identity?view=graph-rest-1.0).
pub struct Identity {
    /// The name to show. It can be missing or out of date; a changed name does not appear in [delta](super::super::drive_item::delta()) queries.
    ///
    /// 显示的名称。 它可能缺失或过时；名称的更改不会出现在[增量](super::super::drive_item::delta())查询中。
    pub display_name: Option<String>,
    /// The identifier of the actor.
    ///
    /// 参与者的标识符。
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Identity {
    fn default() -> Self {
        Self {
            display_name: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Identity {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Identity", odata_type: "microsoft.graph.identity", names: &["displayName", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Identity {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Identity {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Identity {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Identity {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
