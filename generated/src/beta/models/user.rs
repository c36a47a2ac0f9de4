// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// A user account in Azure AD, with properties that only the beta offers. Inherits from [directoryObject](super::DirectoryObject).
///
/// Azure AD 中的一个用户帐户，带有仅在测试版中提供的属性。 继承自 [directoryObject](super::DirectoryObject)。
///
/// Resource `user`, derived from [`DirectoryObject`](super::DirectoryObject). Page: [`beta/resources/user.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/user?view=graph-rest-beta).
pub struct User {
    /// `true` while the account may sign in.
    ///
    /// 帐户可以登录时为 `true`。
    pub account_enabled: Option<bool>,
    /// How many devices the user may enroll: 5 or 1000.
    ///
    /// 用户可注册的设备数上限：5 或 1000。
    pub device_enrollment_limit: Option<i32>,
    /// Name in the address book. Returned by default.
    ///
    /// 通讯簿中的名称。 默认返回。
    pub display_name: Option<String>,
    /// Identifier of the user. Inherited from [directoryObject](super::DirectoryObject).
    ///
    /// 用户的标识符。 继承自 [directoryObject](super::DirectoryObject)。
    pub id: Option<String>,
    /// Information segments of the user.
    ///
    /// 分配给用户的信息类别。
    pub info_catalogs: Option<Vec<String>>,
    /// When the user last signed in. Read-only.
    ///
    /// 用户上次登录的时间。 只读。
    pub sign_in_activity: Option<rt::Value>,
    /// Sign-in name. Returned by default.
    ///
    /// 登录名。 默认返回。
    pub user_principal_name: Option<String>,
    /// Manager of the user.
    ///
    /// 用户的经理。
    #[cfg(feature = "directory-management")]
    pub manager: Option<Box<models::DirectoryObject>>,
    /// Public profile of the user.
    ///
    /// 用户的公开简介。
    pub profile: Option<rt::Value>,
    /// When the object was deleted.
    ///
    /// 对象的删除时间。
    pub deleted_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(feature = "directory-management")]
impl ::core::convert::From<User> for models::DirectoryObject {
    fn from(model: User) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for User {
    fn default() -> Self {
        Self {
            account_enabled: None,
            device_enrollment_limit: None,
            display_name: None,
            id: None,
            info_catalogs: None,
            sign_in_activity: None,
            user_principal_name: None,
            #[cfg(feature = "directory-management")]
            manager: None,
            profile: None,
            deleted_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for User {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "User", odata_type: "microsoft.graph.user", names: &["accountEnabled", "deviceEnrollmentLimit", "displayName", "id", "infoCatalogs", "signInActivity", "userPrincipalName", "manager", "profile", "deletedDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.account_enabled),
            1 => P::Int32(&self.device_enrollment_limit),
            2 => P::String(&self.display_name),
            3 => P::String(&self.id),
            4 => P::Strings(&self.info_catalogs),
            5 => P::Json(&self.sign_in_activity),
            6 => P::String(&self.user_principal_name),
            #[cfg(feature = "directory-management")]
            7 => P::Model(&self.manager),
            8 => P::Json(&self.profile),
            9 => P::Text(&self.deleted_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.account_enabled),
            1 => M::Int32(&mut self.device_enrollment_limit),
            2 => M::String(&mut self.display_name),
            3 => M::String(&mut self.id),
            4 => M::Strings(&mut self.info_catalogs),
            5 => M::Json(&mut self.sign_in_activity),
            6 => M::String(&mut self.user_principal_name),
            #[cfg(feature = "directory-management")]
            7 => M::Model(&mut self.manager),
            8 => M::Json(&mut self.profile),
            9 => M::Text(&mut self.deleted_date_time),
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
