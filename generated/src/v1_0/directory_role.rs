//! An activated directory role, also called an *administrator role*. Inherits from [directoryObject](super::models::DirectoryObject).
//!
//! 一个已激活的目录角色，也称作*管理员角色*。 继承自 [directoryObject](super::models::DirectoryObject)。
//!
//! Operations of [`directoryRole`](super::models::DirectoryRole). Page: `v1.0/resources/directoryrole.md`.
//!
//! * [`list()`]: `GET /directoryRoles`. List the directory roles that have been activated in a tenant. Needs `RoleManagement.Read.Directory` (work, application).
//! * Give a directory role to a user or another directory object. Needs `RoleManagement.ReadWrite.Directory` (work, application).
//!   * [`add_member()`]: `POST /directoryRoles/{role-id}/members/$ref`
//!   * [`add_member_by_role_template_id()`]: `POST /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref`
//! * Read one activated directoryRole. Needs `RoleManagement.Read.Directory` (work, application).
//!   * [`get()`]: `GET /directoryRoles/{role-id}`
//!   * [`get_by_role_template_id()`]: `GET /directoryRoles/roleTemplateId={roleTemplateId}`
//! * [`delta()`]: `GET /directoryRoles/delta`. Fetch only the directory roles that were added, changed or deleted since you last asked. Needs `RoleManagement.Read.Directory` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

/// List the directory roles that have been activated in a tenant. A built-in role that nobody has used yet does not appear.
///
/// 列出租户中已激活的目录角色。 从未使用过的内置角色不会出现。
///
/// `GET /directoryRoles`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryrole-list.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-list?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::directory_role;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = directory_role::list().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List directoryRoles", "列出 directoryRoles", "directoryrole-list", "directoryRoles", "/directoryRoles"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::DirectoryRole>> {
    rt::request("\
        v1_0::directory_role::list\n\
        GET v1.0 /directoryRoles\n\
        /directoryRoles\n\
        v1.0/api/directoryrole-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All | ", &[])
}

/// Give a directory role to a user or another directory object.
///
/// 将目录角色授予用户或其他目录对象。
///
/// `POST /directoryRoles/{role-id}/members/$ref`
///
/// * `role_id`: `{role-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.ReadWrite.Directory`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.ReadWrite.Directory`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/directoryrole-post-members.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-post-members?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Reference, v1_0::directory_role};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = Reference::new("https://graph.microsoft.com/v1.0/directoryObjects/3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91");
/// directory_role::add_member("e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add directory role member", "添加目录角色成员", "directoryrole-post-members", "post_members", "/directoryRoles/{role-id}/members/$ref"))]
#[inline]
pub fn add_member(role_id: &str, body: &rt::Reference) -> Request<()> {
    rt::request_with("\
        v1_0::directory_role::add_member\n\
        POST v1.0 /directoryRoles/{role_id}/members/$ref\n\
        /directoryRoles/{role-id}/members/$ref\n\
        v1.0/api/directoryrole-post-members.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | RoleManagement.ReadWrite.Directory, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.ReadWrite.Directory | ", &[role_id], body, None)
}

/// Give a directory role to a user or another directory object.
///
/// 将目录角色授予用户或其他目录对象。
///
/// `POST /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref`
///
/// * `role_template_id`: `{roleTemplateId}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.ReadWrite.Directory`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.ReadWrite.Directory`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/directoryrole-post-members.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-post-members?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Reference, v1_0::directory_role};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = Reference::new("https://graph.microsoft.com/v1.0/directoryObjects/{id}");
/// directory_role::add_member_by_role_template_id("{roleTemplateId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add directory role member", "添加目录角色成员", "directoryrole-post-members", "post_members", "/directoryRoles/roleTemplateId={roleTemplateId}/members/$ref"))]
#[inline]
pub fn add_member_by_role_template_id(role_template_id: &str, body: &rt::Reference) -> Request<()> {
    rt::request_with("\
        v1_0::directory_role::add_member_by_role_template_id\n\
        POST v1.0 /directoryRoles/roleTemplateId={role_template_id}/members/$ref\n\
        /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref\n\
        v1.0/api/directoryrole-post-members.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | RoleManagement.ReadWrite.Directory, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.ReadWrite.Directory | ", &[role_template_id], body, None)
}

/// Read one activated [directoryRole](super::models::DirectoryRole). Name it by its object ID or by the ID of its role template.
///
/// 读取一个已激活的 [directoryRole](super::models::DirectoryRole)。 可用其对象 ID 或角色模板的 ID 来指定。
///
/// `GET /directoryRoles/{role-id}`
///
/// * `role_id`: `{role-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/directoryrole-get.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-get?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::directory_role;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = directory_role::get("e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get directoryRole", "获取 directoryRole", "directoryrole-get", "directoryRoles", "/directoryRoles/{role-id}"))]
#[inline]
pub fn get(role_id: &str) -> Request<models::DirectoryRole> {
    rt::request("\
        v1_0::directory_role::get\n\
        GET v1.0 /directoryRoles/{role_id}\n\
        /directoryRoles/{role-id}\n\
        v1.0/api/directoryrole-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All | ", &[role_id])
}

/// Read one activated [directoryRole](super::models::DirectoryRole). Name it by its object ID or by the ID of its role template.
///
/// 读取一个已激活的 [directoryRole](super::models::DirectoryRole)。 可用其对象 ID 或角色模板的 ID 来指定。
///
/// `GET /directoryRoles/roleTemplateId={roleTemplateId}`
///
/// * `role_template_id`: `{roleTemplateId}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/directoryrole-get.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-get?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::directory_role;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = directory_role::get_by_role_template_id("{roleTemplateId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get directoryRole", "获取 directoryRole", "directoryrole-get", "get", "roleTemplateId", "/directoryRoles/roleTemplateId={roleTemplateId}"))]
#[inline]
pub fn get_by_role_template_id(role_template_id: &str) -> Request<models::DirectoryRole> {
    rt::request("\
        v1_0::directory_role::get_by_role_template_id\n\
        GET v1.0 /directoryRoles/roleTemplateId={role_template_id}\n\
        /directoryRoles/roleTemplateId={roleTemplateId}\n\
        v1.0/api/directoryrole-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All | ", &[role_template_id])
}

/// Fetch only the directory roles that were added, changed or deleted since you last asked.
///
/// 仅获取自上次查询以来新增、更改或删除的目录角色。
///
/// `GET /directoryRoles/delta`
///
/// # Query parameters
///
/// * `$deltatoken`: [Token](https://learn.microsoft.com/graph/delta-query-overview) that marks where the last round ended.
///
///   标记上一轮结束的[令牌](https://learn.microsoft.com/graph/delta-query-overview)。
/// * `$skiptoken`: [Token](https://learn.microsoft.com/graph/delta-query-overview) that marks where the next page starts.
///
///   标记下一页开始的[令牌](https://learn.microsoft.com/graph/delta-query-overview)。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryrole-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryrole-delta?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::directory_role;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = directory_role::delta().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("directoryRole: delta", "directoryRole： delta", "directoryrole-delta", "/directoryRoles/delta"))]
#[inline]
pub fn delta() -> Request<rt::Collection<models::DirectoryRole>, Any> {
    rt::request("\
        v1_0::directory_role::delta\n\
        GET v1.0 /directoryRoles/delta\n\
        /directoryRoles/delta\n\
        v1.0/api/directoryrole-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | RoleManagement.Read.Directory, Directory.Read.All, RoleManagement.ReadWrite.Directory, Directory.ReadWrite.All | ", &[])
}

