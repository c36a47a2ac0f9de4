// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// A set of thumbnails of an item, one for each size.
///
/// 表示项目的一组缩略图，每种大小一个。
///
/// Resource `thumbnailSet`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/thumbnailset.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/thumbnailset?view=graph-rest-1.0).
pub struct ThumbnailSet {
    /// The identifier of the set within the item. Read-only.
    ///
    /// 集合在项目中的标识符。 只读。
    pub id: Option<String>,
    /// A thumbnail of up to 1920x1920.
    ///
    /// 最大 1920x1920 的缩略图。
    pub large: Option<rt::Value>,
    /// A thumbnail of up to 176x176.
    ///
    /// 最大 176x176 的缩略图。
    pub medium: Option<rt::Value>,
    /// A thumbnail cut to 48x48.
    ///
    /// 裁剪为 48x48 的缩略图。
    pub small: Option<rt::Value>,
    /// The custom or the original image.
    ///
    /// 自定义图像或原始图像。
    pub source: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ThumbnailSet {
    fn default() -> Self {
        Self {
            id: None,
            large: None,
            medium: None,
            small: None,
            source: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ThumbnailSet {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ThumbnailSet", odata_type: "microsoft.graph.thumbnailSet", names: &["id", "large", "medium", "small", "source"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Json(&self.large),
            2 => P::Json(&self.medium),
            3 => P::Json(&self.small),
            4 => P::Json(&self.source),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Json(&mut self.large),
            2 => M::Json(&mut self.medium),
            3 => M::Json(&mut self.small),
            4 => M::Json(&mut self.source),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ThumbnailSet {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ThumbnailSet {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ThumbnailSet {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ThumbnailSet {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ThumbnailSet {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
