// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Represents a phone that a user registered, and whether it can be used to sign in by text message.
///
/// 表示用户注册的电话及其短信登录状态。
///
/// Resource `phoneAuthenticationMethod`. Page: [`beta/resources/phoneauthenticationmethod.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta).
pub struct PhoneAuthenticationMethod {
    /// The identifier of the phone. Read-only.
    ///
    /// 电话的标识符。 只读。
    pub id: Option<String>,
    /// The number with its country code.
    ///
    /// 带国家/地区代码的号码。
    pub phone_number: Option<String>,
    /// The kind of phone. Possible values are: `mobile`, `alternateMobile`, or `office`.
    ///
    /// 电话的类型。 可取值为：`mobile`、`alternateMobile` 或 `office`。
    pub phone_type: Option<String>,
    /// Whether the phone can be used for sign-in by text message. Possible values are: `notSupported`, `notAllowedByPolicy`, `notEnabled`, `phoneNumberNotUnique`, `ready`, or `notConfigured`.
    ///
    /// 电话是否可用于短信登录。 可取值为：`notSupported`、`notAllowedByPolicy`、`notEnabled`、`phoneNumberNotUnique`、`ready` 或 `notConfigured`。
    pub sms_sign_in_state: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for PhoneAuthenticationMethod {
    fn default() -> Self {
        Self {
            id: None,
            phone_number: None,
            phone_type: None,
            sms_sign_in_state: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for PhoneAuthenticationMethod {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "PhoneAuthenticationMethod", odata_type: "microsoft.graph.phoneAuthenticationMethod", names: &["id", "phoneNumber", "phoneType", "smsSignInState"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.phone_number),
            2 => P::String(&self.phone_type),
            3 => P::String(&self.sms_sign_in_state),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.phone_number),
            2 => M::String(&mut self.phone_type),
            3 => M::String(&mut self.sms_sign_in_state),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for PhoneAuthenticationMethod {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for PhoneAuthenticationMethod {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for PhoneAuthenticationMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for PhoneAuthenticationMethod {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for PhoneAuthenticationMethod {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
