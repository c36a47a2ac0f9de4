//! A user account in Azure AD, with properties that only the beta offers. Inherits from directoryObject.
//!
//! Azure AD 中的一个用户帐户，带有仅在测试版中提供的属性。 继承自 directoryObject。
//!
//! Operations of `user`. Page: `beta/resources/user.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::beta::models;

/// Get the user objects of your organization's directory, with their sign-in activity if you like.
///
/// 获取组织目录中的 user 对象列表，也可包含其登录活动。
///
/// `GET /users`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/user-list.md`, line 41.
pub fn list() -> Request<rt::Collection<models::User>, Any> {
    Request::new("\
        beta::user::list\n\
        GET beta /users\n\
        /users\n\
        beta/api/user-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

