//! Represents a phone that a user registered, and whether it can be used to sign in by text message.
//!
//! 表示用户注册的电话及其短信登录状态。
//!
//! Operations of [`phoneAuthenticationMethod`](super::models::PhoneAuthenticationMethod). Page: `beta/resources/phoneauthenticationmethod.md`.
//!
//! * Read a single phone authentication method object. Needs `UserAuthenticationMethod.Read` or `UserAuthenticationMethod.Read.All` (work); `UserAuthenticationMethod.Read.All` (application).
//!   * [`get()`]: `GET /users/{id | userPrincipalName}/authentication/phoneMethods/{id}`
//!   * [`get_me()`]: `GET /me/authentication/phoneMethods/{id}`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

use crate::beta::models;

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
/// Page: [`beta/api/phoneauthenticationmethod-get.md`](https://learn.microsoft.com/zh-CN/graph/api/phoneauthenticationmethod-get?view=graph-rest-beta), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::phone_authentication_method;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = phone_authentication_method::get("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get phoneAuthenticationMethod", "获取 phoneAuthenticationMethod", "phoneauthenticationmethod-get", "phoneMethods", "/users/{id | userPrincipalName}/authentication/phoneMethods/{id}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str, phone_method_id: &str) -> Request<models::PhoneAuthenticationMethod> {
    rt::request("\
        beta::phone_authentication_method::get\n\
        GET beta /users/{id_or_user_principal_name}/authentication/phoneMethods/{phone_method_id}\n\
        /users/{id | userPrincipalName}/authentication/phoneMethods/{id}\n\
        beta/api/phoneauthenticationmethod-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | acting on self | UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite | \n\
        DelegatedWork | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | acting on self |  | \n\
        DelegatedPersonal | LeastToMost | acting on others |  | \n\
        Application | LeastToMost | acting on self |  | \n\
        Application | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | ", &[id_or_user_principal_name, phone_method_id])
}

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
/// Page: [`beta/api/phoneauthenticationmethod-get.md`](https://learn.microsoft.com/zh-CN/graph/api/phoneauthenticationmethod-get?view=graph-rest-beta), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::phone_authentication_method;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = phone_authentication_method::get_me("3179e48a-750b-4051-897c-87b9720928f7").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get phoneAuthenticationMethod", "获取 phoneAuthenticationMethod", "phoneauthenticationmethod-get", "get", "phoneMethods", "/me/authentication/phoneMethods/{id}"))]
#[inline]
pub fn get_me(phone_method_id: &str) -> Request<models::PhoneAuthenticationMethod> {
    rt::request("\
        beta::phone_authentication_method::get_me\n\
        GET beta /me/authentication/phoneMethods/{phone_method_id}\n\
        /me/authentication/phoneMethods/{id}\n\
        beta/api/phoneauthenticationmethod-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | acting on self | UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite | \n\
        DelegatedWork | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | acting on self |  | \n\
        DelegatedPersonal | LeastToMost | acting on others |  | \n\
        Application | LeastToMost | acting on self |  | \n\
        Application | LeastToMost | acting on others | UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | ", &[phone_method_id])
}

