// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// The password of a user and the rules for changing it. The **passwordProfile** property of [user](super::User) has this type.
///
/// 用户的密码及其更改规则。 [user](super::User) 的 **passwordProfile** 属性使用此类型。
///
/// Resource `passwordProfile`. Page: [`v1.0/resources/passwordprofile.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/passwordprofile?view=graph-rest-1.0).
pub struct PasswordProfile {
    /// `true` asks for a new password at the next sign-in. Default is `false`.
    ///
    /// `true` 表示下次登录时必须更改密码。 默认值为 `false`。
    pub force_change_password_next_sign_in: Option<bool>,
    /// Same as above, after multi-factor authentication (MFA).
    ///
    /// 与上面相同，但须先进行多重身份验证 (MFA)。
    pub force_change_password_next_sign_in_with_mfa: Option<bool>,
    /// The password itself; required to create a user.
    ///
    /// 密码本身；创建用户时必需。
    pub password: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for PasswordProfile {
    fn default() -> Self {
        Self {
            force_change_password_next_sign_in: None,
            force_change_password_next_sign_in_with_mfa: None,
            password: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for PasswordProfile {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "PasswordProfile", odata_type: "microsoft.graph.passwordProfile", names: &["forceChangePasswordNextSignIn", "forceChangePasswordNextSignInWithMfa", "password"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.force_change_password_next_sign_in),
            1 => P::Boolean(&self.force_change_password_next_sign_in_with_mfa),
            2 => P::String(&self.password),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.force_change_password_next_sign_in),
            1 => M::Boolean(&mut self.force_change_password_next_sign_in_with_mfa),
            2 => M::String(&mut self.password),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for PasswordProfile {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for PasswordProfile {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for PasswordProfile {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for PasswordProfile {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for PasswordProfile {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
