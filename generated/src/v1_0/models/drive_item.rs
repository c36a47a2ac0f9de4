// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Stands for a file, a folder or another item kept in a drive.
///
/// 表示存储在驱动器中的文件、文件夹或其他项目。
///
/// Resource `driveItem`. Page: [`v1.0/resources/driveitem.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/driveitem?view=graph-rest-1.0).
pub struct DriveItem {
    /// The content of a file as a stream.
    ///
    /// 文件的内容流。
    pub content: Option<rt::Value>,
    /// Who created the item. Read-only.
    ///
    /// 创建项目的主体。 只读。
    pub created_by: Option<Box<models::IdentitySet>>,
    /// When it was created. Read-only.
    ///
    /// 创建时间。 只读。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The tag of the content; it stays when only metadata changes. Read-only.
    ///
    /// 内容的标记；仅元数据更改时保持不变。 只读。
    pub c_tag: Option<String>,
    /// Facts about the deletion, if the item was deleted. Read-only.
    ///
    /// 如果项目已删除，则为有关删除的信息。 只读。
    pub deleted: Option<rt::Value>,
    /// The text users see. Read-write. Only on OneDrive Personal.
    ///
    /// 向用户显示的说明。 读写。 仅适用于 OneDrive 个人版。
    pub description: Option<String>,
    /// The tag of the whole item. Read-only.
    ///
    /// 整个项目的标记。 只读。
    pub etag: Option<String>,
    /// Present if the item is a file. Read-only.
    ///
    /// 如果项目是文件，则存在。 只读。
    pub file: Option<Box<models::File>>,
    /// Present if the item is a folder. Read-only.
    ///
    /// 如果项目是文件夹，则存在。 只读。
    pub folder: Option<Box<models::Folder>>,
    /// The identifier of the item in its drive. Read-only.
    ///
    /// 项目在驱动器中的标识符。 只读。
    pub id: Option<String>,
    /// Who changed the item last. Read-only.
    ///
    /// 上次更改项目的主体。 只读。
    pub last_modified_by: Option<Box<models::IdentitySet>>,
    /// When it was changed last. Read-only.
    ///
    /// 上次更改的时间。 只读。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// The name with its extension. Read-write.
    ///
    /// 包含扩展名的名称。 读写。
    pub name: Option<String>,
    /// The folder the item is in. Read-write.
    ///
    /// 项目所在的文件夹。 读写。
    pub parent_reference: Option<Box<models::ItemReference>>,
    /// Identifiers for use with SharePoint REST. Read-only.
    ///
    /// 用于 SharePoint REST 的标识符。 只读。
    pub sharepoint_ids: Option<rt::Value>,
    /// The size in bytes. Read-only.
    ///
    /// 以字节为单位的大小。 只读。
    pub size: Option<i64>,
    /// The URL for WebDAV clients.
    ///
    /// 供 WebDAV 客户端使用的 URL。
    pub web_dav_url: Option<String>,
    /// The URL that opens the item in a browser. Read-only.
    ///
    /// 在浏览器中打开项目的 URL。 只读。
    pub web_url: Option<String>,
    /// The items of a folder. Read-only. Nullable.
    ///
    /// 文件夹中的项目。 只读。 可为空。
    pub children: Option<Vec<models::DriveItem>>,
    /// The permissions of the item. Read-only. Nullable.
    ///
    /// 项目的权限。 只读。 可为空。
    pub permissions: Option<rt::Value>,
    /// The thumbnails of the item, see [getting thumbnails](super::super::drive_item::list_thumbnails_by_thumb_id_me()). Read-only. Nullable.
    ///
    /// 项目的缩略图，请参阅[获取缩略图](super::super::drive_item::list_thumbnails_by_thumb_id_me())。 只读。 可为空。
    pub thumbnails: Option<Vec<models::ThumbnailSet>>,
    /// For Excel files, gives access to the workbook. Nullable.
    ///
    /// 对于 Excel 文件，提供对工作簿的访问。 可为空。
    pub workbook: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for DriveItem {
    fn default() -> Self {
        Self {
            content: None,
            created_by: None,
            created_date_time: None,
            c_tag: None,
            deleted: None,
            description: None,
            etag: None,
            file: None,
            folder: None,
            id: None,
            last_modified_by: None,
            last_modified_date_time: None,
            name: None,
            parent_reference: None,
            sharepoint_ids: None,
            size: None,
            web_dav_url: None,
            web_url: None,
            children: None,
            permissions: None,
            thumbnails: None,
            workbook: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DriveItem {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DriveItem", odata_type: "microsoft.graph.driveItem", names: &["content", "createdBy", "createdDateTime", "cTag", "deleted", "description", "eTag", "file", "folder", "id", "lastModifiedBy", "lastModifiedDateTime", "name", "parentReference", "sharepointIds", "size", "webDavUrl", "webUrl", "children", "permissions", "thumbnails", "workbook"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Json(&self.content),
            1 => P::Model(&self.created_by),
            2 => P::Text(&self.created_date_time),
            3 => P::String(&self.c_tag),
            4 => P::Json(&self.deleted),
            5 => P::String(&self.description),
            6 => P::String(&self.etag),
            7 => P::Model(&self.file),
            8 => P::Model(&self.folder),
            9 => P::String(&self.id),
            10 => P::Model(&self.last_modified_by),
            11 => P::Text(&self.last_modified_date_time),
            12 => P::String(&self.name),
            13 => P::Model(&self.parent_reference),
            14 => P::Json(&self.sharepoint_ids),
            15 => P::Int64(&self.size),
            16 => P::String(&self.web_dav_url),
            17 => P::String(&self.web_url),
            18 => P::Models(&self.children),
            19 => P::Json(&self.permissions),
            20 => P::Models(&self.thumbnails),
            21 => P::Json(&self.workbook),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Json(&mut self.content),
            1 => M::Model(&mut self.created_by),
            2 => M::Text(&mut self.created_date_time),
            3 => M::String(&mut self.c_tag),
            4 => M::Json(&mut self.deleted),
            5 => M::String(&mut self.description),
            6 => M::String(&mut self.etag),
            7 => M::Model(&mut self.file),
            8 => M::Model(&mut self.folder),
            9 => M::String(&mut self.id),
            10 => M::Model(&mut self.last_modified_by),
            11 => M::Text(&mut self.last_modified_date_time),
            12 => M::String(&mut self.name),
            13 => M::Model(&mut self.parent_reference),
            14 => M::Json(&mut self.sharepoint_ids),
            15 => M::Int64(&mut self.size),
            16 => M::String(&mut self.web_dav_url),
            17 => M::String(&mut self.web_url),
            18 => M::Models(&mut self.children),
            19 => M::Json(&mut self.permissions),
            20 => M::Models(&mut self.thumbnails),
            21 => M::Json(&mut self.workbook),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for DriveItem {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for DriveItem {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for DriveItem {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for DriveItem {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DriveItem {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
