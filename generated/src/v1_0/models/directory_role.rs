// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// An activated directory role, also called an *administrator role*. Inherits from [directoryObject](super::DirectoryObject).
///
/// 一个已激活的目录角色，也称作*管理员角色*。 继承自 [directoryObject](super::DirectoryObject)。
///
/// Resource `directoryRole`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/directoryrole.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/directoryrole?view=graph-rest-1.0).
pub struct DirectoryRole {
    /// What the role is for. Read-only.
    ///
    /// 角色的说明。 只读。
    pub description: Option<String>,
    /// Name of the role. Read-only.
    ///
    /// 角色的名称。 只读。
    pub display_name: Option<String>,
    /// Identifier of the role. Inherited from [directoryObject](super::DirectoryObject). Key, Not nullable, Read-only.
    ///
    /// 角色的标识符。 继承自 [directoryObject](super::DirectoryObject)。 键，不可为 Null，只读。
    pub id: Option<String>,
    /// The **id** of the template behind this role.
    ///
    /// 此角色所依据的模板的 **id**。
    pub role_template_id: Option<String>,
    /// Who has the role. HTTP Methods: GET, POST, DELETE.
    ///
    /// 拥有该角色的对象。 HTTP 方法：GET、POST、DELETE。
    pub members: Option<Vec<models::DirectoryObject>>,
    /// Who has the role within an administrative unit.
    ///
    /// 仅在某个管理单元内拥有该角色的成员。
    pub scoped_members: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<DirectoryRole> for models::DirectoryObject {
    fn from(model: DirectoryRole) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for DirectoryRole {
    fn default() -> Self {
        Self {
            description: None,
            display_name: None,
            id: None,
            role_template_id: None,
            members: None,
            scoped_members: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for DirectoryRole {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "DirectoryRole", odata_type: "microsoft.graph.directoryRole", names: &["description", "displayName", "id", "roleTemplateId", "members", "scopedMembers"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.description),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::String(&self.role_template_id),
            4 => P::Models(&self.members),
            5 => P::Json(&self.scoped_members),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.description),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::String(&mut self.role_template_id),
            4 => M::Models(&mut self.members),
            5 => M::Json(&mut self.scoped_members),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for DirectoryRole {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for DirectoryRole {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for DirectoryRole {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for DirectoryRole {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for DirectoryRole {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
