//! Represents a phone that a user registered, and whether it can be used to sign in by text message.
//!
//! 表示用户注册的电话及其短信登录状态。
//!
//! Operations of [`phoneAuthenticationMethod`](super::models::PhoneAuthenticationMethod). Page: `beta/resources/phoneauthenticationmethod.md`.
//!
//! * Read a single phone authentication method object. Needs `UserAuthenticationMethod.Read` or `UserAuthenticationMethod.Read.All` (work); `UserAuthenticationMethod.Read.All` (application).
//!   * [`get()`]: `GET /me/authentication/phoneMethods/{id}`
//!   * [`get_in_user()`]: `GET /users/{id | userPrincipalName}/authentication/phoneMethods/{id}`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Permissions, Request};

use crate::beta::models;

/// Read a single [phone authentication method](super::models::PhoneAuthenticationMethod) object.
///
/// 读取单个[电话身份验证方法](super::models::PhoneAuthenticationMethod)对象。
///
/// `GET /me/authentication/phoneMethods/{id}`
///
/// * `phone_method_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Acting on self, work or school account: `UserAuthenticationMethod.Read`, `UserAuthenticationMethod.ReadWrite`
/// * Acting on self, personal Microsoft account, application: not supported
/// * Acting on others, work or school account, application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on others, personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: `beta/api/phoneauthenticationmethod-get.md`, line 45.
pub fn get(phone_method_id: &str) -> Request<models::PhoneAuthenticationMethod> {
    Request::new(&Operation {
        name: "beta::phone_authentication_method::get",
        method: Method::Get,
        api_version: "beta",
        path: "/me/authentication/phoneMethods/{id}",
        uri_template: "/me/authentication/phoneMethods/{phone_method_id}",
        page: "beta/api/phoneauthenticationmethod-get.md",
        permissions: Permissions("DelegatedWork | LeastToMost | acting on self | UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite | \nDelegatedWork | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | \nDelegatedPersonal | LeastToMost | acting on self |  | \nDelegatedPersonal | LeastToMost | acting on others |  | \nApplication | LeastToMost | acting on self |  | \nApplication | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | "),
        statuses: &[200],
    }, &[&phone_method_id])
}

/// Read a single [phone authentication method](super::models::PhoneAuthenticationMethod) object.
///
/// 读取单个[电话身份验证方法](super::models::PhoneAuthenticationMethod)对象。
///
/// `GET /users/{id | userPrincipalName}/authentication/phoneMethods/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `phone_method_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Acting on self, work or school account: `UserAuthenticationMethod.Read`, `UserAuthenticationMethod.ReadWrite`
/// * Acting on self, personal Microsoft account, application: not supported
/// * Acting on others, work or school account, application: `UserAuthenticationMethod.Read.All`, `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on others, personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: `beta/api/phoneauthenticationmethod-get.md`, line 46.
pub fn get_in_user(id_or_user_principal_name: &str, phone_method_id: &str) -> Request<models::PhoneAuthenticationMethod> {
    Request::new(&Operation {
        name: "beta::phone_authentication_method::get_in_user",
        method: Method::Get,
        api_version: "beta",
        path: "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}",
        uri_template: "/users/{id_or_user_principal_name}/authentication/phoneMethods/{phone_method_id}",
        page: "beta/api/phoneauthenticationmethod-get.md",
        permissions: Permissions("DelegatedWork | LeastToMost | acting on self | UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite | \nDelegatedWork | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | \nDelegatedPersonal | LeastToMost | acting on self |  | \nDelegatedPersonal | LeastToMost | acting on others |  | \nApplication | LeastToMost | acting on self |  | \nApplication | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | "),
        statuses: &[200],
    }, &[&id_or_user_principal_name, &phone_method_id])
}

