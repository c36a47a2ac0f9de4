//! Operations of `authentication`.
//!
//! * Register a way to sign in that another provider runs: an externalAuthenticationMethod. Needs `UserAuthenticationMethod.ReadWrite` or `UserAuthenticationMethod.ReadWrite.All` (work); `UserAuthenticationMethod.ReadWrite.All` (application).
//!   * [`create_external_authentication_method()`]: `POST /users/{id | userPrincipalName}/authentication/externalAuthenticationMethods`
//!   * [`create_external_authentication_method_me()`]: `POST /me/authentication/externalAuthenticationMethods`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

use crate::v1_0::models;

/// Register a way to sign in that another provider runs: an [externalAuthenticationMethod](super::models::ExternalAuthenticationMethod).
///
/// `POST /users/{id | userPrincipalName}/authentication/externalAuthenticationMethods`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Body
///
/// * Required: `configurationId`, `displayName`
///
/// # Permissions
///
/// * Acting on self, work or school account: `UserAuthenticationMethod.ReadWrite` (least privileged), or `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on self, personal Microsoft account, application: not supported
/// * Acting on others, work or school account, application: `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on others, personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * acting on others: In delegated scenarios with work or school accounts where the signed-in user is acting on another user, they must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). *Authentication Administrator* is the least privileged role supported for this operation.
///
/// Offered in the global service.
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/authentication-post-externalauthenticationmethods.md`](https://learn.microsoft.com/zh-CN/graph/api/authentication-post-externalauthenticationmethods?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, authentication}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::ExternalAuthenticationMethod {
///     configuration_id: "b03f4c7e",
///     display_name: "Key of the harbour",
/// });
/// let answer = authentication::create_external_authentication_method("5d0f2f6e", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Create externalAuthenticationMethod", "authentication-post-externalauthenticationmethods", "post_external_authentication_methods", "externalAuthenticationMethods", "/users/{id | userPrincipalName}/authentication/externalAuthenticationMethods"))]
#[inline]
pub fn create_external_authentication_method(id_or_user_principal_name: &str, body: &models::ExternalAuthenticationMethod) -> Request<models::ExternalAuthenticationMethod> {
    rt::request_with("\
        v1_0::authentication::create_external_authentication_method\n\
        POST v1.0 /users/{id_or_user_principal_name}/authentication/externalAuthenticationMethods\n\
        /users/{id | userPrincipalName}/authentication/externalAuthenticationMethods\n\
        v1.0/api/authentication-post-externalauthenticationmethods.md\n\
        201\n\
        DelegatedWork | LeastFirst 1 | acting on self | UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst | acting on self |  | \n\
        Application | LeastFirst | acting on self |  | \n\
        DelegatedWork | LeastFirst 1 | acting on others | UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst | acting on others |  | \n\
        Application | LeastFirst 1 | acting on others | UserAuthenticationMethod.ReadWrite.All | \n\
        Role | acting on others | Authentication Administrator | Authentication Administrator | In delegated scenarios with work or school accounts where the signed-in user is acting on another user, they must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference). *Authentication Administrator* is the least privileged role supported for this operation.\n\
        Clouds | Global", &[id_or_user_principal_name], body, None)
}

/// Register a way to sign in that another provider runs: an [externalAuthenticationMethod](super::models::ExternalAuthenticationMethod).
///
/// `POST /me/authentication/externalAuthenticationMethods`
///
/// # Body
///
/// * Required: `configurationId`, `displayName`
///
/// # Permissions
///
/// * Acting on self, work or school account: `UserAuthenticationMethod.ReadWrite` (least privileged), or `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on self, personal Microsoft account, application: not supported
/// * Acting on others, work or school account, application: `UserAuthenticationMethod.ReadWrite.All`
/// * Acting on others, personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * acting on others: In delegated scenarios with work or school accounts where the signed-in user is acting on another user, they must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). *Authentication Administrator* is the least privileged role supported for this operation.
///
/// Offered in the global service.
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/authentication-post-externalauthenticationmethods.md`](https://learn.microsoft.com/zh-CN/graph/api/authentication-post-externalauthenticationmethods?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, authentication}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::ExternalAuthenticationMethod {}); // with the properties to send
/// let answer = authentication::create_external_authentication_method_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Create externalAuthenticationMethod", "authentication-post-externalauthenticationmethods", "post_external_authentication_methods", "externalAuthenticationMethods", "/me/authentication/externalAuthenticationMethods"))]
#[inline]
pub fn create_external_authentication_method_me(body: &models::ExternalAuthenticationMethod) -> Request<models::ExternalAuthenticationMethod> {
    rt::request_with("\
        v1_0::authentication::create_external_authentication_method_me\n\
        POST v1.0 /me/authentication/externalAuthenticationMethods\n\
        /me/authentication/externalAuthenticationMethods\n\
        v1.0/api/authentication-post-externalauthenticationmethods.md\n\
        201\n\
        DelegatedWork | LeastFirst 1 | acting on self | UserAuthenticationMethod.ReadWrite, UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst | acting on self |  | \n\
        Application | LeastFirst | acting on self |  | \n\
        DelegatedWork | LeastFirst 1 | acting on others | UserAuthenticationMethod.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst | acting on others |  | \n\
        Application | LeastFirst 1 | acting on others | UserAuthenticationMethod.ReadWrite.All | \n\
        Role | acting on others | Authentication Administrator | Authentication Administrator | In delegated scenarios with work or school accounts where the signed-in user is acting on another user, they must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference). *Authentication Administrator* is the least privileged role supported for this operation.\n\
        Clouds | Global", &[], body, None)
}

