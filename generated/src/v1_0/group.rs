//! A group in Azure AD, either a Microsoft 365 group or a security group.
//!
//! Azure AD 中的一个组：Microsoft 365 组或安全组。
//!
//! Operations of [`group`](super::models::Group). Page: `v1.0/resources/group.md`.
//!
//! * [`list()`]: `GET /groups`. List every group of the organization: security groups, Microsoft 365 groups and others. Needs `GroupMember.Read.All` (work, application).
//! * [`list_members()`]: `GET /groups/{id}/members`. List the direct members of a group: users, contacts, devices, service principals and other groups. Needs `GroupMember.Read.All` (work, application).
//! * [`create()`]: `POST /groups`. Create one of these: Microsoft 365 group; Security group. Needs `Group.ReadWrite.All` (work); `Group.Create` (application).
//! * [`add_member()`]: `POST /groups/{group-id}/members/$ref`. Put a user, contact, service principal or another group into a group by way of the **members** navigation property. Needs `GroupMember.ReadWrite.All` (work, application).
//! * [`get()`]: `GET /groups/{id}`. Read the properties and relationships of one group. Needs `GroupMember.Read.All` (work, application).
//! * [`update()`]: `PATCH /groups/{id}`. Change properties of a group. Needs `Group.ReadWrite.All` (work, application).
//! * [`delete()`]: `DELETE /groups/{id}`. Delete a group. Needs `Group.ReadWrite.All` (work, application).
//! * [`remove_member()`]: `DELETE /groups/{id}/members/{id}/$ref`. Take a member out of a group by way of the **members** navigation property. Needs `GroupMember.ReadWrite.All` (work, application).
//! * [`delta()`]: `GET /groups/delta`. Fetch only the groups that were added, changed or deleted since you last asked, along with changes of their members. Needs `GroupMember.Read.All` (work, application).
//! * [`renew()`]: `POST /groups/{id}/renew`. Renew a group so that it expires later, by as many days as the lifecycle policy says. Needs `Group.ReadWrite.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Any, ConsistencyLevel, Count, Expand, Filter, OrderBy, Prefer, Search, Select, Top};

use crate::v1_0::models;

/// List every group of the organization: security groups, Microsoft 365 groups and others.
///
/// 列出组织的所有组：安全组、Microsoft 365 组及其他组。
///
/// `GET /groups`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Goes with `$count` when you use `$search` and some kinds of `$filter`.
///
///   eventual。 使用 `$search` 以及某些 `$filter` 时需要，同时还需要 `$count`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/group-list.md`](https://learn.microsoft.com/zh-CN/graph/api/group-list?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = group::list().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List groups", "列出组", "group-list", "/groups"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::Group>, (Select, Expand, Filter, OrderBy, Top, Count, Search), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::group::list\n\
        GET v1.0 /groups\n\
        /groups\n\
        v1.0/api/group-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All | ", &[])
}

/// List the direct members of a group: users, contacts, devices, service principals and other groups. Members of nested groups are not included.
///
/// 列出组的直接成员：用户、联系人、设备、服务主体和其他组。 嵌套组的成员不包括在内。
///
/// `GET /groups/{id}/members`
///
/// * `group_id`: `{id}`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Needed along with `$count` for `$search`, `$filter`, `$orderby` and casts.
///
///   eventual。 使用 `$search`、`$filter`、`$orderby` 或强制转换时，需同时提供 `$count`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `GroupMember.Read.All`, `Group.Read.All`, `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.Read.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/group-list-members.md`](https://learn.microsoft.com/zh-CN/graph/api/group-list-members?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = group::list_members("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List members", "列出成员", "group-list-members", "/groups/{id}/members"))]
#[inline]
pub fn list_members(group_id: &str) -> Request<rt::Collection<models::DirectoryObject>, Any, (ConsistencyLevel,)> {
    rt::request("\
        v1_0::group::list_members\n\
        GET v1.0 /groups/{group_id}/members\n\
        /groups/{id}/members\n\
        v1.0/api/group-list-members.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Group.Read.All, GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.Read.All, Group.Read.All, GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.Read.All | ", &[group_id])
}

/// Create one of these: Microsoft 365 group; Security group
///
/// 创建以下一种组： Microsoft 365 组; 安全组
///
/// `POST /groups`
///
/// # Body
///
/// * Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`
/// * Optional: `description`, `isAssignableToRole`, `owners`, `members`, `visibility`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `Group.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// * `Group.Create`: \* A group made with Group.Create and without owners cannot be changed afterwards.
///
///   \* 仅凭 Group.Create 且未指定所有者而创建的组以后无法修改。
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/group-post-groups.md`](https://learn.microsoft.com/zh-CN/graph/api/group-post-groups?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, group}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Group {
///     description: "Everyone in the bakery",
///     display_name: "Bakery team",
///     group_types: ["Unified"],
///     mail_enabled: true,
///     mail_nickname: "bakery",
///     security_enabled: false,
/// });
/// let answer = group::create(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Create group", "创建组", "group-post-groups", "post_groups", "/groups"))]
#[inline]
pub fn create(body: &models::Group) -> Request<models::Group> {
    rt::request_with("\
        v1_0::group::create\n\
        POST v1.0 /groups\n\
        /groups\n\
        v1.0/api/group-post-groups.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Group.Create, Group.ReadWrite.All, Directory.ReadWrite.All | ", &[], body, None)
}

/// Put a user, contact, service principal or another group into a group by way of the **members** navigation property.
///
/// 通过 **members** 导航属性向组中添加一个用户、联系人、服务主体或另一个组。
///
/// `POST /groups/{group-id}/members/$ref`
///
/// * `group_id`: `{group-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `GroupMember.ReadWrite.All`, or `Group.ReadWrite.All` and `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `400`
/// * `404`
///
/// Page: [`v1.0/api/group-post-members.md`](https://learn.microsoft.com/zh-CN/graph/api/group-post-members?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Reference, v1_0::group};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = Reference::new("https://graph.microsoft.com/v1.0/directoryObjects/6c1b7f0e-2d43-4a77-8f55-9b0e3c2d1a64");
/// group::add_member("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add member", "添加成员", "group-post-members", "post_members", "/groups/{group-id}/members/$ref"))]
#[inline]
pub fn add_member(group_id: &str, body: &rt::Reference) -> Request<()> {
    rt::request_with("\
        v1_0::group::add_member\n\
        POST v1.0 /groups/{group_id}/members/$ref\n\
        /groups/{group-id}/members/$ref\n\
        v1.0/api/group-post-members.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All | GroupMember.ReadWrite.All, Group.ReadWrite.All + Directory.ReadWrite.All", &[group_id], body, None)
}

/// Read the properties and relationships of one [group](super::models::Group).
///
/// 读取一个[组](super::models::Group)的属性和关系。
///
/// `GET /groups/{id}`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/group-get.md`](https://learn.microsoft.com/zh-CN/graph/api/group-get?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = group::get("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get group", "获取组", "group-get", "/groups/{id}"))]
#[inline]
pub fn get(group_id: &str) -> Request<models::Group, Any> {
    rt::request("\
        v1_0::group::get\n\
        GET v1.0 /groups/{group_id}\n\
        /groups/{id}\n\
        v1.0/api/group-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All | ", &[group_id])
}

/// Change properties of a [group](super::models::Group).
///
/// 更改一个[组](super::models::Group)的属性。
///
/// `PATCH /groups/{id}`
///
/// * `group_id`: `{id}`
///
/// # Body
///
/// * Optional: `allowExternalSenders`, `autoSubscribeNewMembers`, `description`, `displayName`, `groupTypes`, `mailEnabled`, `mailNickname`, `securityEnabled`, `visibility`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `200`
///
/// Page: [`v1.0/api/group-update.md`](https://learn.microsoft.com/zh-CN/graph/api/group-update?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, group}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Group {
///     description: "Bakers and shop assistants",
///     display_name: "Bakery and shop",
/// });
/// group::update("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update group", "更新组", "group-update", "/groups/{id}"))]
#[inline]
pub fn update(group_id: &str, body: &models::Group) -> Request<()> {
    rt::request_with("\
        v1_0::group::update\n\
        PATCH v1.0 /groups/{group_id}\n\
        /groups/{id}\n\
        v1.0/api/group-update.md\n\
        204 200\n\
        DelegatedWork | LeastToMost |  | Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Group.ReadWrite.All, Directory.ReadWrite.All | ", &[group_id], body, None)
}

/// Delete a group. A Microsoft 365 group can be brought back within 30 days; other groups are gone at once.
///
/// 删除一个组。Microsoft 365 组可在 30 天内还原；其他组则立即消失。
///
/// `DELETE /groups/{id}`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Group.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `Group.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/group-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/group-delete?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// group::delete("0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete group", "删除组", "group-delete", "/groups/{id}"))]
#[inline]
pub fn delete(group_id: &str) -> Request<()> {
    rt::request("\
        v1_0::group::delete\n\
        DELETE v1.0 /groups/{group_id}\n\
        /groups/{id}\n\
        v1.0/api/group-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Group.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Group.ReadWrite.All | ", &[group_id])
}

/// Take a member out of a group by way of the **members** navigation property. The object itself stays in the directory.
///
/// 通过 **members** 导航属性从组中移除一个成员。 对象本身不会被删除。
///
/// `DELETE /groups/{id}/members/{id}/$ref`
///
/// * `group_id`: `{id}`
/// * `member_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/group-delete-members.md`](https://learn.microsoft.com/zh-CN/graph/api/group-delete-members?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// group::remove_member("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b", "3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Remove member", "删除成员", "group-delete-members", "delete_members", "/groups/{id}/members/{id}/$ref"))]
#[inline]
pub fn remove_member(group_id: &str, member_id: &str) -> Request<()> {
    rt::request("\
        v1_0::group::remove_member\n\
        DELETE v1.0 /groups/{group_id}/members/{member_id}/$ref\n\
        /groups/{id}/members/{id}/$ref\n\
        v1.0/api/group-delete-members.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All | ", &[group_id, member_id])
}

/// Fetch only the groups that were added, changed or deleted since you last asked, along with changes of their members.
///
/// 仅获取自上次查询以来新增、更改或删除的组，包括其成员的变动。
///
/// `GET /groups/delta`
///
/// # Query parameters
///
/// * `$deltatoken`: [State token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the round before.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
/// * `$skiptoken`: [State token](https://learn.microsoft.com/graph/delta-query-overview) from the `nextLink` of the page before.
///
///   上一页 `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
///
/// # Headers
///
/// * `Prefer`: return=minimal
///
///   Together with a `deltaLink`, only changed properties come back. Optional.
///
///   return=minimal
///
///   与 `deltaLink` 一起使用时，只返回已更改的属性。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/group-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/group-delta?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = group::delta().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("group: delta", "组：增量", "group-delta", "/groups/delta"))]
#[inline]
pub fn delta() -> Request<rt::Collection<models::Group>, Any, (Prefer,)> {
    rt::request("\
        v1_0::group::delta\n\
        GET v1.0 /groups/delta\n\
        /groups/delta\n\
        v1.0/api/group-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | GroupMember.Read.All, Group.Read.All, Directory.Read.All, Group.ReadWrite.All, Directory.ReadWrite.All | ", &[])
}

/// Renew a group so that it expires later, by as many days as the lifecycle policy says.
///
/// 续订组，使其到期时间按生命周期策略规定的天数延后。
///
/// `POST /groups/{id}/renew`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/group-renew.md`](https://learn.microsoft.com/zh-CN/graph/api/group-renew?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::group;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// group::renew("52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("group: renew", "组：续订", "group-renew", "/groups/{id}/renew"))]
#[inline]
pub fn renew(group_id: &str) -> Request<()> {
    rt::request("\
        v1_0::group::renew\n\
        POST v1.0 /groups/{group_id}/renew\n\
        /groups/{id}/renew\n\
        v1.0/api/group-renew.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Group.ReadWrite.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Group.ReadWrite.All, Directory.ReadWrite.All | ", &[group_id])
}

