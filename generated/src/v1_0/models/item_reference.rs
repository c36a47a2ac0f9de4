// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Holds all that is needed to address a [DriveItem](super::DriveItem) through the API.
///
/// 包含通过 API 寻址 [DriveItem](super::DriveItem) 所需的一切。
///
/// Resource `itemReference`. Page: [`v1.0/resources/itemreference.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/itemreference?view=graph-rest-1.0).
pub struct ItemReference {
    /// The identifier of the drive with the item. Read-only.
    ///
    /// 项目所在驱动器的标识符。 只读。
    pub drive_id: Option<String>,
    /// The kind of drive; the [drive](super::Drive) resource lists the values.
    ///
    /// 驱动器的类型；[drive](super::Drive) 资源列出了可能的值。
    pub drive_type: Option<String>,
    /// The identifier of the item in the drive. Read-only.
    ///
    /// 项目在驱动器中的标识符。 只读。
    pub id: Option<String>,
    /// The name of the item. Read-only.
    ///
    /// 项目的名称。 只读。
    pub name: Option<String>,
    /// The path that leads to the item. Read-only.
    ///
    /// 通往项目的路径。 只读。
    pub path: Option<String>,
    /// The identifier for the Shares API.
    ///
    /// 可用于共享 API 的标识符。
    pub share_id: Option<String>,
    /// Identifiers for use with SharePoint REST. Read-only.
    ///
    /// 用于 SharePoint REST 的标识符。 只读。
    pub sharepoint_ids: Option<rt::Value>,
    /// The identifier of the site with the document library.\
    /// Empty in OneDrive.
    ///
    /// 包含文档库的网站的标识符。\
    /// 在 OneDrive 中为空。
    pub site_id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ItemReference {
    fn default() -> Self {
        Self {
            drive_id: None,
            drive_type: None,
            id: None,
            name: None,
            path: None,
            share_id: None,
            sharepoint_ids: None,
            site_id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ItemReference {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ItemReference", odata_type: "microsoft.graph.itemReference", names: &["driveId", "driveType", "id", "name", "path", "shareId", "sharepointIds", "siteId"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.drive_id),
            1 => P::String(&self.drive_type),
            2 => P::String(&self.id),
            3 => P::String(&self.name),
            4 => P::String(&self.path),
            5 => P::String(&self.share_id),
            6 => P::Json(&self.sharepoint_ids),
            7 => P::String(&self.site_id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.drive_id),
            1 => M::String(&mut self.drive_type),
            2 => M::String(&mut self.id),
            3 => M::String(&mut self.name),
            4 => M::String(&mut self.path),
            5 => M::String(&mut self.share_id),
            6 => M::Json(&mut self.sharepoint_ids),
            7 => M::String(&mut self.site_id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ItemReference {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ItemReference {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ItemReference {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ItemReference {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ItemReference {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
