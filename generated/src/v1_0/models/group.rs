// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A group in Azure AD, either a Microsoft 365 group or a security group.
///
/// Azure AD 中的一个组：Microsoft 365 组或安全组。
///
/// Resource `group`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/group.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/group?view=graph-rest-1.0).
pub struct Group {
    /// May outsiders write to the group. Returned only on `$select`.
    ///
    /// 外部人员能否写信给该组。 仅在 `$select` 上返回。
    pub allow_external_senders: Option<bool>,
    /// Licenses of the group.
    ///
    /// 组的许可证。
    pub assigned_licenses: Option<Vec<models::AssignedLicense>>,
    /// When the group was created. Returned by default. Read-only.
    ///
    /// 组的创建时间。 默认返回。 只读。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// Purpose of the group. Returned by default.
    ///
    /// 组的用途。 默认返回。
    pub description: Option<String>,
    /// Name of the group. Returned by default.
    ///
    /// 组的名称。 默认返回。
    pub display_name: Option<String>,
    /// `Unified` stands for a Microsoft 365 group.
    ///
    /// `DynamicMembership` stands for members chosen by a rule.
    ///
    /// `Unified` 表示 Microsoft 365 组。
    ///
    /// `DynamicMembership` 表示由规则决定成员。
    pub group_types: Option<Vec<String>>,
    /// Identifier of the group. Inherited from [directoryObject](super::DirectoryObject). Key. Not nullable. Read-only.
    ///
    /// 组的标识符。 继承自 [directoryObject](super::DirectoryObject)。 键。不可为 Null。只读。
    pub id: Option<String>,
    /// Can the group be given an Azure AD role.
    ///
    /// 能否为该组分配 Azure AD 角色。
    pub is_assignable_to_role: Option<bool>,
    /// SMTP address of the group. Read-only.
    ///
    /// 组的 SMTP 地址。 只读。
    pub mail: Option<String>,
    /// Does the group get mail.
    ///
    /// 组能否接收邮件。
    pub mail_enabled: Option<bool>,
    /// Mail alias, unique in the organization.
    ///
    /// 组织中唯一的邮件别名。
    pub mail_nickname: Option<String>,
    /// Rule that picks the members of a dynamic group.
    ///
    /// 决定动态组成员的规则。
    pub membership_rule: Option<String>,
    /// Is the rule being applied. Possible values are `On` or `Paused`.
    ///
    /// 该规则是否在运行。 可能的值是 `On` 或 `Paused`。
    pub membership_rule_processing_state: Option<String>,
    /// Is it a security group.
    ///
    /// 是否为安全组。
    pub security_enabled: Option<bool>,
    /// Color of a Microsoft 365 group. Possible values are `Teal`, `Purple`, `Green`, `Blue`, `Pink`, `Orange` or `Red`.
    ///
    /// Microsoft 365 组的颜色。 可能的值为 `Teal`、`Purple`、`Green`、`Blue`、`Pink`、`Orange` 或 `Red`。
    pub theme: Option<String>,
    /// Conversations that the user has not seen.
    ///
    /// 用户尚未看过的会话数。
    pub unseen_count: Option<i32>,
    /// Who may join the group and see what is in it. Possible values are: `Private`, `Public`, or `Hiddenmembership`.
    ///
    /// 谁能加入组并看到其内容。 可能的值是：`Private`、`Public` 或 `Hiddenmembership`。
    pub visibility: Option<String>,
    /// Members of the group. Nullable.
    ///
    /// 组的成员。 可为 Null。
    pub members: Option<Vec<models::DirectoryObject>>,
    /// Groups to which this group belongs.
    ///
    /// 此组所属的组。
    pub member_of: Option<Vec<models::DirectoryObject>>,
    /// Members whose license from the group failed.
    ///
    /// 通过组获得许可证时出错的成员。
    #[cfg(any(feature = "education", feature = "users"))]
    pub members_with_license_errors: Option<Vec<models::User>>,
    /// Users who may change the group.
    ///
    /// 可以更改组的用户。
    pub owners: Option<Vec<models::DirectoryObject>>,
    /// Photo of the group.
    ///
    /// 组的照片。
    #[cfg(feature = "general")]
    pub photo: Option<Box<models::ProfilePhoto>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<Group> for models::DirectoryObject {
    fn from(model: Group) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for Group {
    fn default() -> Self {
        Self {
            allow_external_senders: None,
            assigned_licenses: None,
            created_date_time: None,
            description: None,
            display_name: None,
            group_types: None,
            id: None,
            is_assignable_to_role: None,
            mail: None,
            mail_enabled: None,
            mail_nickname: None,
            membership_rule: None,
            membership_rule_processing_state: None,
            security_enabled: None,
            theme: None,
            unseen_count: None,
            visibility: None,
            members: None,
            member_of: None,
            #[cfg(any(feature = "education", feature = "users"))]
            members_with_license_errors: None,
            owners: None,
            #[cfg(feature = "general")]
            photo: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Group {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Group", odata_type: "microsoft.graph.group", names: &["allowExternalSenders", "assignedLicenses", "createdDateTime", "description", "displayName", "groupTypes", "id", "isAssignableToRole", "mail", "mailEnabled", "mailNickname", "membershipRule", "membershipRuleProcessingState", "securityEnabled", "theme", "unseenCount", "visibility", "members", "memberOf", "membersWithLicenseErrors", "owners", "photo"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.allow_external_senders),
            1 => P::Models(&self.assigned_licenses),
            2 => P::Text(&self.created_date_time),
            3 => P::String(&self.description),
            4 => P::String(&self.display_name),
            5 => P::Strings(&self.group_types),
            6 => P::String(&self.id),
            7 => P::Boolean(&self.is_assignable_to_role),
            8 => P::String(&self.mail),
            9 => P::Boolean(&self.mail_enabled),
            10 => P::String(&self.mail_nickname),
            11 => P::String(&self.membership_rule),
            12 => P::String(&self.membership_rule_processing_state),
            13 => P::Boolean(&self.security_enabled),
            14 => P::String(&self.theme),
            15 => P::Int32(&self.unseen_count),
            16 => P::String(&self.visibility),
            17 => P::Models(&self.members),
            18 => P::Models(&self.member_of),
            #[cfg(any(feature = "education", feature = "users"))]
            19 => P::Models(&self.members_with_license_errors),
            20 => P::Models(&self.owners),
            #[cfg(feature = "general")]
            21 => P::Model(&self.photo),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.allow_external_senders),
            1 => M::Models(&mut self.assigned_licenses),
            2 => M::Text(&mut self.created_date_time),
            3 => M::String(&mut self.description),
            4 => M::String(&mut self.display_name),
            5 => M::Strings(&mut self.group_types),
            6 => M::String(&mut self.id),
            7 => M::Boolean(&mut self.is_assignable_to_role),
            8 => M::String(&mut self.mail),
            9 => M::Boolean(&mut self.mail_enabled),
            10 => M::String(&mut self.mail_nickname),
            11 => M::String(&mut self.membership_rule),
            12 => M::String(&mut self.membership_rule_processing_state),
            13 => M::Boolean(&mut self.security_enabled),
            14 => M::String(&mut self.theme),
            15 => M::Int32(&mut self.unseen_count),
            16 => M::String(&mut self.visibility),
            17 => M::Models(&mut self.members),
            18 => M::Models(&mut self.member_of),
            #[cfg(any(feature = "education", feature = "users"))]
            19 => M::Models(&mut self.members_with_license_errors),
            20 => M::Models(&mut self.owners),
            #[cfg(feature = "general")]
            21 => M::Model(&mut self.photo),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Group {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Group {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Group {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Group {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Group {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
