// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// The top-level object that stands for the OneDrive of a user or a document library in SharePoint.
///
/// 表示用户的 OneDrive 或 SharePoint 中的文档库的顶级对象。
///
/// Resource `drive`. Page: [`v1.0/resources/drive.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/drive?view=graph-rest-1.0).
pub struct Drive {
    /// The user, device or app that created the drive. Read-only.
    ///
    /// 创建该驱动器的用户、设备或应用。 只读。
    pub created_by: Option<Box<models::IdentitySet>>,
    /// When it was created. Read-only.
    ///
    /// 创建时间。 只读。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The text about the drive that users see. Read-write.
    ///
    /// 向用户显示的驱动器说明。 读写。
    pub description: Option<String>,
    /// The kind of drive: `personal` for OneDrive Personal, `business` for OneDrive for Business, `documentLibrary` for SharePoint libraries. Read-only.
    ///
    /// 驱动器的类型：`personal` 表示 OneDrive 个人版，`business` 表示 OneDrive for Business，`documentLibrary` 表示 SharePoint 文档库。 只读。
    pub drive_type: Option<String>,
    /// The identifier of the drive. Read-only.
    ///
    /// 驱动器的标识符。 只读。
    pub id: Option<String>,
    /// Who made the latest change. Read-only.
    ///
    /// 上次更改该驱动器的主体。 只读。
    pub last_modified_by: Option<Box<models::IdentitySet>>,
    /// When the latest change was made. Read-only.
    ///
    /// 上次更改的时间。 只读。
    pub last_modified_date_time: Option<rt::DateTimeOffset>,
    /// The name of the drive. Read-write.
    ///
    /// 驱动器的名称。 读写。
    pub name: Option<String>,
    /// Optional. The user the drive belongs to.
    ///
    /// 可选。 驱动器所属的用户。
    pub owner: Option<Box<models::IdentitySet>>,
    /// Optional. Facts about the storage space.
    ///
    /// 可选。 有关存储空间的信息。
    pub quota: Option<rt::Value>,
    /// Identifiers for use with SharePoint REST. Read-only.
    ///
    /// 用于 SharePoint REST 的标识符。 只读。
    pub sharepoint_ids: Option<rt::Value>,
    /// If present, the drive is managed by the system. Read-only.
    ///
    /// 存在时，表示驱动器由系统管理。 只读。
    pub system: Option<rt::Value>,
    /// The URL that opens the drive in a browser. Read-only.
    ///
    /// 在浏览器中打开该驱动器的 URL。 只读。
    pub web_url: Option<String>,
    /// All items of the drive. Read-only. Nullable.
    ///
    /// 驱动器中的所有项目。 只读。 可为空。
    pub items: Option<Vec<models::DriveItem>>,
    /// The root folder. Read-only.
    ///
    /// 根文件夹。 只读。
    pub root: Option<Box<models::DriveItem>>,
    /// The list behind a drive in SharePoint. Read-only. Nullable.
    ///
    /// SharePoint 驱动器背后的列表。 只读。 可为空。
    pub list: Option<rt::Value>,
    /// The items the user follows. Only in OneDrive for Business.
    ///
    /// 用户关注的项目。 仅适用于 OneDrive for Business。
    pub following: Option<Vec<models::DriveItem>>,
    /// The common folders of OneDrive. Read-only. Nullable.
    ///
    /// OneDrive 中的常用文件夹。 只读。 可为空。
    pub special: Option<Vec<models::DriveItem>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Drive {
    fn default() -> Self {
        Self {
            created_by: None,
            created_date_time: None,
            description: None,
            drive_type: None,
            id: None,
            last_modified_by: None,
            last_modified_date_time: None,
            name: None,
            owner: None,
            quota: None,
            sharepoint_ids: None,
            system: None,
            web_url: None,
            items: None,
            root: None,
            list: None,
            following: None,
            special: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Drive {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Drive", odata_type: "microsoft.graph.drive", names: &["createdBy", "createdDateTime", "description", "driveType", "id", "lastModifiedBy", "lastModifiedDateTime", "name", "owner", "quota", "sharepointIds", "system", "webUrl", "items", "root", "list", "following", "special"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.created_by),
            1 => P::Text(&self.created_date_time),
            2 => P::String(&self.description),
            3 => P::String(&self.drive_type),
            4 => P::String(&self.id),
            5 => P::Model(&self.last_modified_by),
            6 => P::Text(&self.last_modified_date_time),
            7 => P::String(&self.name),
            8 => P::Model(&self.owner),
            9 => P::Json(&self.quota),
            10 => P::Json(&self.sharepoint_ids),
            11 => P::Json(&self.system),
            12 => P::String(&self.web_url),
            13 => P::Models(&self.items),
            14 => P::Model(&self.root),
            15 => P::Json(&self.list),
            16 => P::Models(&self.following),
            17 => P::Models(&self.special),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.created_by),
            1 => M::Text(&mut self.created_date_time),
            2 => M::String(&mut self.description),
            3 => M::String(&mut self.drive_type),
            4 => M::String(&mut self.id),
            5 => M::Model(&mut self.last_modified_by),
            6 => M::Text(&mut self.last_modified_date_time),
            7 => M::String(&mut self.name),
            8 => M::Model(&mut self.owner),
            9 => M::Json(&mut self.quota),
            10 => M::Json(&mut self.sharepoint_ids),
            11 => M::Json(&mut self.system),
            12 => M::String(&mut self.web_url),
            13 => M::Models(&mut self.items),
            14 => M::Model(&mut self.root),
            15 => M::Json(&mut self.list),
            16 => M::Models(&mut self.following),
            17 => M::Models(&mut self.special),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Drive {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Drive {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Drive {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Drive {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Drive {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
