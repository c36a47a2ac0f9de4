// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A user in a school, with the same `id` as the matching [user](super::User).
///
/// 学校里的一个用户；其 `id` 与对应的 [用户](super::User) 相同。
///
/// Resource `educationUser`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/educationuser.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/educationuser?view=graph-rest-1.0).
pub struct EducationUser {
    /// `true` while the account may sign in.
    ///
    /// 帐户可以登录时为 `true`。
    pub account_enabled: Option<bool>,
    /// Licenses of the user. Not nullable.
    ///
    /// 用户的许可证。 不可为 Null。
    pub assigned_licenses: Option<Vec<models::AssignedLicense>>,
    /// Who created the user.
    ///
    /// 创建此用户的实体。
    pub created_by: Option<Box<models::IdentitySet>>,
    /// Name in the address book. Supports `$filter`.
    ///
    /// 通讯簿中的名称。 支持 `$filter`。
    pub display_name: Option<String>,
    /// Where the user comes from. Possible values are: `sis`, `manual`.
    ///
    /// 用户的来源。 可能的值是：`sis`、`manual`。
    pub external_source: Option<models::EducationExternalSource>,
    /// Identifier of the user. Inherited from [entity](super::Entity)
    ///
    /// 用户的标识符。 继承自 [entity](super::Entity)
    pub id: Option<String>,
    /// SMTP address of the user. Read-only.
    ///
    /// 用户的 SMTP 地址。 只读。
    pub mail: Option<String>,
    /// Postal address.
    ///
    /// 邮寄地址。
    pub mailing_address: Option<rt::Value>,
    /// Middle name.
    ///
    /// 中间名。
    pub middle_name: Option<String>,
    /// Usual role, which may differ in a single class. Possible values are: `student`, `teacher`, `none`, `unknownFutureValue`.
    ///
    /// 通常的角色；在个别班级中可能不同。 可能的值是：`student`、`teacher`、`none`、`unknownFutureValue`。
    pub primary_role: Option<models::EducationUserRole>,
    /// Data of a student, such as the number.
    ///
    /// 若为学生，则包含其学号等数据。
    pub student: Option<rt::Value>,
    /// Data of a teacher, such as the number.
    ///
    /// 若为教师，则包含其编号等数据。
    pub teacher: Option<rt::Value>,
    /// Kind of user. Supports `$filter`.
    ///
    /// 用户的种类。 支持 `$filter`。
    pub user_type: Option<String>,
    /// Classes of the user. Nullable.
    ///
    /// 用户上的课。 可为 Null。
    pub classes: Option<rt::Value>,
    /// Schools of the user. Nullable.
    ///
    /// 用户的学校。 可为 Null。
    pub schools: Option<rt::Value>,
    /// Directory user behind this one.
    ///
    /// 对应的目录用户。
    pub user: Option<Box<models::User>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for EducationUser {
    fn default() -> Self {
        Self {
            account_enabled: None,
            assigned_licenses: None,
            created_by: None,
            display_name: None,
            external_source: None,
            id: None,
            mail: None,
            mailing_address: None,
            middle_name: None,
            primary_role: None,
            student: None,
            teacher: None,
            user_type: None,
            classes: None,
            schools: None,
            user: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for EducationUser {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "EducationUser", odata_type: "microsoft.graph.educationUser", names: &["accountEnabled", "assignedLicenses", "createdBy", "displayName", "externalSource", "id", "mail", "mailingAddress", "middleName", "primaryRole", "student", "teacher", "userType", "classes", "schools", "user"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.account_enabled),
            1 => P::Models(&self.assigned_licenses),
            2 => P::Model(&self.created_by),
            3 => P::String(&self.display_name),
            4 => P::Text(&self.external_source),
            5 => P::String(&self.id),
            6 => P::String(&self.mail),
            7 => P::Json(&self.mailing_address),
            8 => P::String(&self.middle_name),
            9 => P::Text(&self.primary_role),
            10 => P::Json(&self.student),
            11 => P::Json(&self.teacher),
            12 => P::String(&self.user_type),
            13 => P::Json(&self.classes),
            14 => P::Json(&self.schools),
            15 => P::Model(&self.user),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.account_enabled),
            1 => M::Models(&mut self.assigned_licenses),
            2 => M::Model(&mut self.created_by),
            3 => M::String(&mut self.display_name),
            4 => M::Text(&mut self.external_source),
            5 => M::String(&mut self.id),
            6 => M::String(&mut self.mail),
            7 => M::Json(&mut self.mailing_address),
            8 => M::String(&mut self.middle_name),
            9 => M::Text(&mut self.primary_role),
            10 => M::Json(&mut self.student),
            11 => M::Json(&mut self.teacher),
            12 => M::String(&mut self.user_type),
            13 => M::Json(&mut self.classes),
            14 => M::Json(&mut self.schools),
            15 => M::Model(&mut self.user),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for EducationUser {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for EducationUser {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for EducationUser {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for EducationUser {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EducationUser {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
