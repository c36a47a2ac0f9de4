// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A folder of a mailbox, such as the Inbox. It can hold messages and child folders.
///
/// 用户邮箱中的文件夹，例如收件箱。 它可以包含邮件和下级文件夹。
///
/// Resource `mailFolder`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/mailfolder.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/mailfolder?view=graph-rest-1.0).
pub struct MailFolder {
    /// The number of direct child folders.
    ///
    /// 直接下级文件夹的数量。
    pub child_folder_count: Option<i32>,
    /// The name of the folder.
    ///
    /// 文件夹的名称。
    pub display_name: Option<String>,
    /// The unique identifier of the folder.
    ///
    /// 文件夹的唯一标识符。
    pub id: Option<String>,
    /// Whether the folder is hidden; settable on creation only.
    ///
    /// 文件夹是否隐藏；只能在创建时设置。
    pub is_hidden: Option<bool>,
    /// The identifier of the parent folder.
    ///
    /// 上级文件夹的标识符。
    pub parent_folder_id: Option<String>,
    /// The number of items in the folder.
    ///
    /// 文件夹中项目的数量。
    pub total_item_count: Option<i32>,
    /// The number of unread items.
    ///
    /// 未读项目的数量。
    pub unread_item_count: Option<i32>,
    /// The child folders.
    ///
    /// 下级文件夹。
    pub child_folders: Option<Vec<models::MailFolder>>,
    /// The messages of the folder.
    ///
    /// 文件夹中的邮件。
    pub messages: Option<Vec<models::Message>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for MailFolder {
    fn default() -> Self {
        Self {
            child_folder_count: None,
            display_name: None,
            id: None,
            is_hidden: None,
            parent_folder_id: None,
            total_item_count: None,
            unread_item_count: None,
            child_folders: None,
            messages: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for MailFolder {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "MailFolder", odata_type: "microsoft.graph.mailFolder", names: &["childFolderCount", "displayName", "id", "isHidden", "parentFolderId", "totalItemCount", "unreadItemCount", "childFolders", "messages"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Int32(&self.child_folder_count),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::Boolean(&self.is_hidden),
            4 => P::String(&self.parent_folder_id),
            5 => P::Int32(&self.total_item_count),
            6 => P::Int32(&self.unread_item_count),
            7 => P::Models(&self.child_folders),
            8 => P::Models(&self.messages),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Int32(&mut self.child_folder_count),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::Boolean(&mut self.is_hidden),
            4 => M::String(&mut self.parent_folder_id),
            5 => M::Int32(&mut self.total_item_count),
            6 => M::Int32(&mut self.unread_item_count),
            7 => M::Models(&mut self.child_folders),
            8 => M::Models(&mut self.messages),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for MailFolder {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for MailFolder {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for MailFolder {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for MailFolder {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for MailFolder {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
