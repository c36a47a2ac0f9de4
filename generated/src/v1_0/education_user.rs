//! A user in a school, with the same `id` as the matching [user](super::models::User).
//!
//! 学校里的一个用户；其 `id` 与对应的 [用户](super::models::User) 相同。
//!
//! Operations of [`educationUser`](super::models::EducationUser). Page: `v1.0/resources/educationuser.md`.
//!
//! * Read the properties and relationships of one educationUser. Needs `EduRoster.ReadBasic` (work); `EduRoster.Read.All` (application).
//!   * [`get()`]: `GET /education/users/{id}`
//!   * [`get_me()`]: `GET /education/me`
//! * Read the directory **user** that belongs to an **educationUser**. Needs `EduRoster.ReadBasic` and `Directory.Read.All` (work); `EduRoster.Read.All` and `Directory.Read.All` (application).
//!   * [`get_user()`]: `GET /education/users/{id}/user`
//!   * [`get_user_me()`]: `GET /education/me/user`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Any, Expand, Select};

use crate::v1_0::models;

/// Read the properties and relationships of one [educationUser](super::models::EducationUser).
///
/// 读取一个 [educationUser](super::models::EducationUser) 的属性和关系。
///
/// `GET /education/users/{id}`
///
/// * `user_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account: `EduRoster.ReadBasic`
/// * Personal Microsoft account: not supported
/// * Application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/educationuser-get.md`](https://learn.microsoft.com/zh-CN/graph/api/educationuser-get?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::education_user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = education_user::get("20417").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get educationUser", "获取 educationUser", "educationuser-get", "/education/users/{id}"))]
#[inline]
pub fn get(user_id: &str) -> Request<models::EducationUser, Any> {
    rt::request("\
        v1_0::education_user::get\n\
        GET v1.0 /education/users/{user_id}\n\
        /education/users/{id}\n\
        v1.0/api/educationuser-get.md\n\
        200\n\
        DelegatedWork |  |  | EduRoster.ReadBasic | \n\
        DelegatedPersonal |  |  |  | \n\
        Application |  |  | EduRoster.Read.All, EduRoster.ReadWrite.All | ", &[user_id])
}

/// Read the properties and relationships of one [educationUser](super::models::EducationUser).
///
/// 读取一个 [educationUser](super::models::EducationUser) 的属性和关系。
///
/// `GET /education/me`
///
/// # Permissions
///
/// * Work or school account: `EduRoster.ReadBasic`
/// * Personal Microsoft account: not supported
/// * Application: `EduRoster.Read.All`, `EduRoster.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/educationuser-get.md`](https://learn.microsoft.com/zh-CN/graph/api/educationuser-get?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::education_user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = education_user::get_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get educationUser", "获取 educationUser", "educationuser-get", "get", "/education/me"))]
#[inline]
pub fn get_me() -> Request<models::EducationUser, Any> {
    rt::request("\
        v1_0::education_user::get_me\n\
        GET v1.0 /education/me\n\
        /education/me\n\
        v1.0/api/educationuser-get.md\n\
        200\n\
        DelegatedWork |  |  | EduRoster.ReadBasic | \n\
        DelegatedPersonal |  |  |  | \n\
        Application |  |  | EduRoster.Read.All, EduRoster.ReadWrite.All | ", &[])
}

/// Read the directory **user** that belongs to an **educationUser**.
///
/// 读取与某个 **educationUser** 对应的目录 **user**。
///
/// `GET /education/users/{id}/user`
///
/// * `user_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `EduRoster.ReadBasic` and `Directory.Read.All`, or `EduRoster.ReadBasic` and `User.Read`, or `EduRoster.Read` and `Directory.Read.All`, or `EduRoster.Read` and `User.Read`, or `EduRoster.Write` and `Directory.Read.All`, or `EduRoster.Write` and `User.Read`
/// * Personal Microsoft account: not supported
/// * Application: `EduRoster.Read.All` and `Directory.Read.All`, or `EduRoster.ReadWrite.All` and `Directory.Read.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/educationuser-get-user.md`](https://learn.microsoft.com/zh-CN/graph/api/educationuser-get-user?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::education_user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = education_user::get_user("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get educationUser", "获取 educationUser", "educationuser-get-user", "/education/users/{id}/user"))]
#[inline]
pub fn get_user(user_id: &str) -> Request<models::User, (Select, Expand)> {
    rt::request("\
        v1_0::education_user::get_user\n\
        GET v1.0 /education/users/{user_id}/user\n\
        /education/users/{id}/user\n\
        v1.0/api/educationuser-get-user.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | EduRoster.ReadBasic, EduRoster.Read, EduRoster.Write, Directory.Read.All, User.Read | EduRoster.ReadBasic + Directory.Read.All, EduRoster.ReadBasic + User.Read, EduRoster.Read + Directory.Read.All, EduRoster.Read + User.Read, EduRoster.Write + Directory.Read.All, EduRoster.Write + User.Read\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | EduRoster.Read.All, EduRoster.ReadWrite.All, Directory.Read.All | EduRoster.Read.All + Directory.Read.All, EduRoster.ReadWrite.All + Directory.Read.All", &[user_id])
}

/// Read the directory **user** that belongs to an **educationUser**.
///
/// 读取与某个 **educationUser** 对应的目录 **user**。
///
/// `GET /education/me/user`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `EduRoster.ReadBasic` and `Directory.Read.All`, or `EduRoster.ReadBasic` and `User.Read`, or `EduRoster.Read` and `Directory.Read.All`, or `EduRoster.Read` and `User.Read`, or `EduRoster.Write` and `Directory.Read.All`, or `EduRoster.Write` and `User.Read`
/// * Personal Microsoft account: not supported
/// * Application: `EduRoster.Read.All` and `Directory.Read.All`, or `EduRoster.ReadWrite.All` and `Directory.Read.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/educationuser-get-user.md`](https://learn.microsoft.com/zh-CN/graph/api/educationuser-get-user?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::education_user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = education_user::get_user_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get educationUser", "获取 educationUser", "educationuser-get-user", "get_user", "/education/me/user"))]
#[inline]
pub fn get_user_me() -> Request<models::User, (Select, Expand)> {
    rt::request("\
        v1_0::education_user::get_user_me\n\
        GET v1.0 /education/me/user\n\
        /education/me/user\n\
        v1.0/api/educationuser-get-user.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | EduRoster.ReadBasic, EduRoster.Read, EduRoster.Write, Directory.Read.All, User.Read | EduRoster.ReadBasic + Directory.Read.All, EduRoster.ReadBasic + User.Read, EduRoster.Read + Directory.Read.All, EduRoster.Read + User.Read, EduRoster.Write + Directory.Read.All, EduRoster.Write + User.Read\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | EduRoster.Read.All, EduRoster.ReadWrite.All, Directory.Read.All | EduRoster.Read.All + Directory.Read.All, EduRoster.ReadWrite.All + Directory.Read.All", &[])
}

