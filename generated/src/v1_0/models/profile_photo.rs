// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// The picture of a user, a group or an Outlook contact. It travels as binary data, not as base-64.
///
/// 用户、组或 Outlook 联系人的照片。 照片以二进制数据传送，不用 base-64。
///
/// Resource `profilePhoto`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/profilephoto.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/profilephoto?view=graph-rest-1.0).
pub struct ProfilePhoto {
    /// Identifier of the photo. Read-only.
    ///
    /// 照片的标识符。 只读。
    pub id: Option<String>,
    /// Height in pixels. Read-only.
    ///
    /// 以像素为单位的高度。 只读。
    pub height: Option<i32>,
    /// Width in pixels. Read-only.
    ///
    /// 以像素为单位的宽度。 只读。
    pub width: Option<i32>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ProfilePhoto {
    fn default() -> Self {
        Self {
            id: None,
            height: None,
            width: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ProfilePhoto {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ProfilePhoto", odata_type: "microsoft.graph.profilePhoto", names: &["id", "height", "width"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Int32(&self.height),
            2 => P::Int32(&self.width),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Int32(&mut self.height),
            2 => M::Int32(&mut self.width),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ProfilePhoto {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ProfilePhoto {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ProfilePhoto {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ProfilePhoto {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ProfilePhoto {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
