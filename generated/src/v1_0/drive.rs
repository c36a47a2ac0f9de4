//! The top-level object that stands for the OneDrive of a user or a document library in SharePoint.
//!
//! 表示用户的 OneDrive 或 SharePoint 中的文档库的顶级对象。
//!
//! Operations of [`drive`](super::models::Drive). Page: `v1.0/resources/drive.md`.
//!
//! * Read the properties and relationships of a Drive resource. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`get()`]: `GET /drives/{drive-id}`
//!   * [`get_in_user()`]: `GET /users/{idOrUserPrincipalName}/drive`
//!   * [`get_me()`]: `GET /me/drive`
//!   * [`get_in_group()`]: `GET /groups/{groupId}/drive`
//!   * [`get_in_site()`]: `GET /sites/{siteId}/drive`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Select;

use crate::v1_0::models;

/// Read the properties and relationships of a [Drive](super::models::Drive) resource.
///
/// 读取 [Drive](super::models::Drive) 资源的属性和关系。
///
/// Get a drive by ID
///
/// 按 ID 获取驱动器
///
/// `GET /drives/{drive-id}`
///
/// * `drive_id`: `{drive-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
/// * Application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `404`: An `HTTP 404` response is returned when there is no such drive and none can be created automatically.
///
///   找不到驱动器且无法自动创建时，将返回 `HTTP 404` 响应。
///
/// Page: [`v1.0/api/drive-get.md`](https://learn.microsoft.com/zh-CN/graph/api/drive-get?view=graph-rest-1.0), line 165.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive::get("{drive-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get Drive", "获取驱动器", "drive-get", "/drives/{drive-id}"))]
#[inline]
pub fn get(drive_id: &str) -> Request<models::Drive, (Select,)> {
    rt::request("\
        v1_0::drive::get\n\
        GET v1.0 /drives/{drive_id}\n\
        /drives/{drive-id}\n\
        v1.0/api/drive-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id])
}

/// Read the properties and relationships of a [Drive](super::models::Drive) resource.
///
/// 读取 [Drive](super::models::Drive) 资源的属性和关系。
///
/// Get a user's OneDrive
///
/// 获取用户的 OneDrive
///
/// `GET /users/{idOrUserPrincipalName}/drive`
///
/// * `id_or_user_principal_name`: `{idOrUserPrincipalName}`. Required. The user who owns the OneDrive.
///
///   必需。 拥有该 OneDrive 的用户。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
/// * Application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `404`: An `HTTP 404` response is returned when there is no such drive and none can be created automatically.
///
///   找不到驱动器且无法自动创建时，将返回 `HTTP 404` 响应。
///
/// Page: [`v1.0/api/drive-get.md`](https://learn.microsoft.com/zh-CN/graph/api/drive-get?view=graph-rest-1.0), line 74.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive::get_in_user("{idOrUserPrincipalName}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get Drive", "获取驱动器", "drive-get", "get", "/users/{idOrUserPrincipalName}/drive"))]
#[inline]
pub fn get_in_user(id_or_user_principal_name: &str) -> Request<models::Drive, (Select,)> {
    rt::request("\
        v1_0::drive::get_in_user\n\
        GET v1.0 /users/{id_or_user_principal_name}/drive\n\
        /users/{idOrUserPrincipalName}/drive\n\
        v1.0/api/drive-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[id_or_user_principal_name])
}

/// Read the properties and relationships of a [Drive](super::models::Drive) resource.
///
/// 读取 [Drive](super::models::Drive) 资源的属性和关系。
///
/// Get current user's OneDrive
///
/// 获取当前用户的 OneDrive
///
/// `GET /me/drive`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
/// * Application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `404`: An `HTTP 404` response is returned when there is no such drive and none can be created automatically.
///
///   找不到驱动器且无法自动创建时，将返回 `HTTP 404` 响应。
///
/// Page: [`v1.0/api/drive-get.md`](https://learn.microsoft.com/zh-CN/graph/api/drive-get?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive::get_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get Drive", "获取驱动器", "drive-get", "get", "/me/drive"))]
#[inline]
pub fn get_me() -> Request<models::Drive, (Select,)> {
    rt::request("\
        v1_0::drive::get_me\n\
        GET v1.0 /me/drive\n\
        /me/drive\n\
        v1.0/api/drive-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[])
}

/// Read the properties and relationships of a [Drive](super::models::Drive) resource.
///
/// 读取 [Drive](super::models::Drive) 资源的属性和关系。
///
/// Get the document library associated with a group
///
/// 获取与组关联的文档库
///
/// `GET /groups/{groupId}/drive`
///
/// * `group_id`: `{groupId}`. Required. The identifier of the group that owns the library.
///
///   必需。 拥有文档库的组的标识符。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
/// * Application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `404`: An `HTTP 404` response is returned when there is no such drive and none can be created automatically.
///
///   找不到驱动器且无法自动创建时，将返回 `HTTP 404` 响应。
///
/// Page: [`v1.0/api/drive-get.md`](https://learn.microsoft.com/zh-CN/graph/api/drive-get?view=graph-rest-1.0), line 111.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive::get_in_group("{groupId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get Drive", "获取驱动器", "drive-get", "get", "/groups/{groupId}/drive"))]
#[inline]
pub fn get_in_group(group_id: &str) -> Request<models::Drive, (Select,)> {
    rt::request("\
        v1_0::drive::get_in_group\n\
        GET v1.0 /groups/{group_id}/drive\n\
        /groups/{groupId}/drive\n\
        v1.0/api/drive-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id])
}

/// Read the properties and relationships of a [Drive](super::models::Drive) resource.
///
/// 读取 [Drive](super::models::Drive) 资源的属性和关系。
///
/// Get the document library for a site
///
/// 获取网站的文档库
///
/// `GET /sites/{siteId}/drive`
///
/// * `site_id`: `{siteId}`. Required. The identifier of the site the library belongs to.
///
///   必需。 包含文档库的网站的标识符。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read`, `Files.ReadWrite`, `Files.Read.All`, `Files.ReadWrite.All`
/// * Application: `Files.Read.All`, `Files.ReadWrite.All`, `Sites.Read.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `404`: An `HTTP 404` response is returned when there is no such drive and none can be created automatically.
///
///   找不到驱动器且无法自动创建时，将返回 `HTTP 404` 响应。
///
/// Page: [`v1.0/api/drive-get.md`](https://learn.microsoft.com/zh-CN/graph/api/drive-get?view=graph-rest-1.0), line 147.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive::get_in_site("{siteId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get Drive", "获取驱动器", "drive-get", "get", "/sites/{siteId}/drive"))]
#[inline]
pub fn get_in_site(site_id: &str) -> Request<models::Drive, (Select,)> {
    rt::request("\
        v1_0::drive::get_in_site\n\
        GET v1.0 /sites/{site_id}/drive\n\
        /sites/{siteId}/drive\n\
        v1.0/api/drive-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id])
}

