//! A user account in Azure AD, with properties that only the beta offers. Inherits from [directoryObject](super::models::DirectoryObject).
//!
//! Azure AD 中的一个用户帐户，带有仅在测试版中提供的属性。 继承自 [directoryObject](super::models::DirectoryObject)。
//!
//! Operations of [`user`](super::models::User). Page: `beta/resources/user.md`.
//!
//! * [`list()`]: `GET /users`. Get the user objects of your organization's directory, with their sign-in activity if you like. Needs `User.ReadBasic.All` (work); `User.Read.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::beta::models;

/// Get the [user](super::models::User) objects of your organization's directory, with their sign-in activity if you like.
///
/// 获取组织目录中的 [user](super::models::User) 对象列表，也可包含其登录活动。
///
/// `GET /users`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// Conditions:
///
/// * **Note:** For **signInActivity** you also need AuditLog.Read.All and an Azure AD Premium license.
///
///   **注意：** 读取 **signInActivity** 还需要 AuditLog.Read.All 和 Azure AD Premium 许可证。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`beta/api/user-list.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list?view=graph-rest-beta), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list().select(["displayName", "userPrincipalName", "signInActivity"]).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List users", "列出用户", "user-list", "/users"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::User>, Any> {
    rt::request("\
        beta::user::list\n\
        GET beta /users\n\
        /users\n\
        beta/api/user-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        Condition | AuditLog.Read.All | **Note:** For **signInActivity** you also need AuditLog.Read.All and an Azure AD Premium license.", &[])
}

