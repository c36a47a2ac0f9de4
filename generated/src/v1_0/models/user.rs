// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A user account in Azure AD. Inherits from [directoryObject](super::DirectoryObject).
///
/// Azure AD 中的一个用户帐户。 继承自 [directoryObject](super::DirectoryObject)。
///
/// Resource `user`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`v1.0/resources/user.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/user?view=graph-rest-1.0).
pub struct User {
    /// What the user says about themselves. Returned only on `$select`.
    ///
    /// 用户的自我介绍。 仅在 `$select` 上返回。
    pub about_me: Option<String>,
    /// `true` while the account may sign in. Returned only on `$select`.
    ///
    /// 帐户可以登录时为 `true`。 仅在 `$select` 上返回。
    pub account_enabled: Option<bool>,
    /// Age group of the user. Allowed values: `null`, `minor`, `notAdult` and `adult`.
    ///
    /// 用户的年龄组。 允许的值：`null`、`minor`、`notAdult` 和 `adult`。
    pub age_group: Option<models::AgeGroup>,
    /// Licenses of the user, group-based ones among them. Not nullable.
    ///
    /// 用户的许可证，包括通过组获得的许可证。 不可为 Null。
    pub assigned_licenses: Option<Vec<models::AssignedLicense>>,
    /// Birthday in UTC, for example `1990-05-04T00:00:00Z`
    ///
    /// 生日，采用 UTC 时间，例如 `1990-05-04T00:00:00Z`
    pub birthday: Option<rt::DateTimeOffset>,
    /// Work phone; one number at most. Returned by default.
    ///
    /// 工作电话；最多一个号码。 默认返回。
    pub business_phones: Option<Vec<String>>,
    /// City where the user lives or works.
    ///
    /// 用户所在的城市。
    pub city: Option<String>,
    /// When the account was created. Read-only.
    ///
    /// 帐户的创建时间。 只读。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// Department where the user works.
    ///
    /// 用户工作的部门。
    pub department: Option<String>,
    /// Name in the address book; required to create a user. Returned by default.
    ///
    /// 通讯簿中的名称；创建用户时必需。 默认返回。
    pub display_name: Option<String>,
    /// First name. Returned by default.
    ///
    /// 名字。 默认返回。
    pub given_name: Option<String>,
    /// Identifier of the user. Inherited from [directoryObject](super::DirectoryObject). Key. Not nullable. Read-only.
    ///
    /// 用户的标识符。 继承自 [directoryObject](super::DirectoryObject)。 键。不可为 Null。只读。
    pub id: Option<String>,
    /// Identities with which the account can sign in.
    ///
    /// 可用于登录此帐户的标识。
    pub identities: Option<Vec<models::ObjectIdentity>>,
    /// Job title. Returned by default.
    ///
    /// 职务。 默认返回。
    pub job_title: Option<String>,
    /// SMTP address of the user. Returned by default.
    ///
    /// 用户的 SMTP 地址。 默认返回。
    pub mail: Option<String>,
    /// Exceptions for the password: `DisableStrongPassword`, `DisablePasswordExpiration`, or both with a comma.
    ///
    /// 密码的例外规则：`DisableStrongPassword`、`DisablePasswordExpiration`，或两者以逗号分隔。
    pub password_policies: Option<String>,
    /// Password of the user and the rules for changing it.
    ///
    /// 用户的密码及其更改规则。
    pub password_profile: Option<Box<models::PasswordProfile>>,
    /// Last name. Returned by default.
    ///
    /// 姓氏。 默认返回。
    pub surname: Option<String>,
    /// Two-letter country code that licensing needs.
    ///
    /// 分配许可证所需的双字母国家/地区代码。
    pub usage_location: Option<String>,
    /// Sign-in name. Returned by default.
    ///
    /// 登录名。 默认返回。
    pub user_principal_name: Option<String>,
    /// Kind of user, such as `Member` and `Guest`.
    ///
    /// 用户的种类，如 `Member` 和 `Guest`。
    pub user_type: Option<String>,
    /// People who report to the user. Read-only. Nullable.
    ///
    /// 向该用户汇报的人。 只读。可为 Null。
    #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
    pub direct_reports: Option<Vec<models::DirectoryObject>>,
    /// Manager of the user. Read-only.
    ///
    /// 用户的经理。 只读。
    #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
    pub manager: Option<Box<models::DirectoryObject>>,
    /// Groups and directory roles of the user. Supports `$expand`.
    ///
    /// 用户加入的组以及拥有的目录角色。 支持 `$expand`。
    #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
    pub member_of: Option<Vec<models::DirectoryObject>>,
    /// Mail in the mailbox.
    ///
    /// 邮箱中的邮件。
    #[cfg(feature = "outlook")]
    pub messages: Option<Vec<models::Message>>,
    /// Photo of the user.
    ///
    /// 用户的照片。
    #[cfg(feature = "general")]
    pub photo: Option<Box<models::ProfilePhoto>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
impl ::core::convert::From<User> for models::DirectoryObject {
    fn from(model: User) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for User {
    fn default() -> Self {
        Self {
            about_me: None,
            account_enabled: None,
            age_group: None,
            assigned_licenses: None,
            birthday: None,
            business_phones: None,
            city: None,
            created_date_time: None,
            department: None,
            display_name: None,
            given_name: None,
            id: None,
            identities: None,
            job_title: None,
            mail: None,
            password_policies: None,
            password_profile: None,
            surname: None,
            usage_location: None,
            user_principal_name: None,
            user_type: None,
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            direct_reports: None,
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            manager: None,
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            member_of: None,
            #[cfg(feature = "outlook")]
            messages: None,
            #[cfg(feature = "general")]
            photo: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for User {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "User", odata_type: "microsoft.graph.user", names: &["aboutMe", "accountEnabled", "ageGroup", "assignedLicenses", "birthday", "businessPhones", "city", "createdDateTime", "department", "displayName", "givenName", "id", "identities", "jobTitle", "mail", "passwordPolicies", "passwordProfile", "surname", "usageLocation", "userPrincipalName", "userType", "directReports", "manager", "memberOf", "messages", "photo"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.about_me),
            1 => P::Boolean(&self.account_enabled),
            2 => P::Text(&self.age_group),
            3 => P::Models(&self.assigned_licenses),
            4 => P::Text(&self.birthday),
            5 => P::Strings(&self.business_phones),
            6 => P::String(&self.city),
            7 => P::Text(&self.created_date_time),
            8 => P::String(&self.department),
            9 => P::String(&self.display_name),
            10 => P::String(&self.given_name),
            11 => P::String(&self.id),
            12 => P::Models(&self.identities),
            13 => P::String(&self.job_title),
            14 => P::String(&self.mail),
            15 => P::String(&self.password_policies),
            16 => P::Model(&self.password_profile),
            17 => P::String(&self.surname),
            18 => P::String(&self.usage_location),
            19 => P::String(&self.user_principal_name),
            20 => P::String(&self.user_type),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            21 => P::Models(&self.direct_reports),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            22 => P::Model(&self.manager),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            23 => P::Models(&self.member_of),
            #[cfg(feature = "outlook")]
            24 => P::Models(&self.messages),
            #[cfg(feature = "general")]
            25 => P::Model(&self.photo),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.about_me),
            1 => M::Boolean(&mut self.account_enabled),
            2 => M::Text(&mut self.age_group),
            3 => M::Models(&mut self.assigned_licenses),
            4 => M::Text(&mut self.birthday),
            5 => M::Strings(&mut self.business_phones),
            6 => M::String(&mut self.city),
            7 => M::Text(&mut self.created_date_time),
            8 => M::String(&mut self.department),
            9 => M::String(&mut self.display_name),
            10 => M::String(&mut self.given_name),
            11 => M::String(&mut self.id),
            12 => M::Models(&mut self.identities),
            13 => M::String(&mut self.job_title),
            14 => M::String(&mut self.mail),
            15 => M::String(&mut self.password_policies),
            16 => M::Model(&mut self.password_profile),
            17 => M::String(&mut self.surname),
            18 => M::String(&mut self.usage_location),
            19 => M::String(&mut self.user_principal_name),
            20 => M::String(&mut self.user_type),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            21 => M::Models(&mut self.direct_reports),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            22 => M::Model(&mut self.manager),
            #[cfg(any(feature = "directory-management", feature = "groups", feature = "users"))]
            23 => M::Models(&mut self.member_of),
            #[cfg(feature = "outlook")]
            24 => M::Models(&mut self.messages),
            #[cfg(feature = "general")]
            25 => M::Model(&mut self.photo),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for User {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for User {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for User {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for User {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for User {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
