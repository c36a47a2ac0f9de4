//! Any object of the directory. [user](super::models::User), [group](super::models::Group) and others have **directoryObject** as their base type.
//!
//! 目录中的一个对象。 [user](super::models::User)、[group](super::models::Group) 等实体都以 **directoryObject** 为基类型。
//!
//! Operations of [`directoryObject`](super::models::DirectoryObject). Page: `v1.0/resources/directoryobject.md`.
//!
//! * Return every group to which a user, group or directory object belongs, be it directly or through another group. Needs `User.ReadBasic.All` and `GroupMember.Read.All` (work); `User.Read.All` and `GroupMember.Read.All` (application).
//!   * [`get_member_groups()`]: `POST /directoryObjects/{id}/getMemberGroups`
//!   * [`get_member_groups_in_user()`]: `POST /users/{id | userPrincipalName}/getMemberGroups`
//!   * [`get_member_groups_me()`]: `POST /me/getMemberGroups`
//!   * [`get_member_groups_in_group()`]: `POST /groups/{id}/getMemberGroups`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Return every group to which a user, group or directory object belongs, be it directly or through another group.
///
/// 返回用户、组或目录对象直接或间接所属的全部组。
///
/// `POST /directoryObjects/{id}/getMemberGroups`
///
/// * `directory_object_id`: `{id}`
///
/// # Body
///
/// * Optional: `securityEnabledOnly`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All` and `GroupMember.Read.All`, or `User.Read.All` and `GroupMember.Read.All`, or `User.ReadBasic.All` and `Group.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All` and `GroupMember.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
///
/// Conditions:
///
/// * The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.
///
///   选择取决于所查询的对象： 已登录用户：User.Read 和 GroupMember.Read.All。
/// * The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.
///
///   选择取决于所查询的对象： 组：GroupMember.Read.All 或 Group.Read.All。
/// * The choice depends on the object: Other directory object: Directory.Read.All.
///
///   选择取决于所查询的对象： 其他目录对象：Directory.Read.All。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryobject-getmembergroups.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::directory_object};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(directory_object::GetMemberGroupsBody { security_enabled_only: true });
/// let mut items = directory_object::get_member_groups("0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f", &body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get member groups", "获取成员组", "directoryobject-getmembergroups", "getMemberGroups", "/directoryObjects/{id}/getMemberGroups"))]
#[inline]
pub fn get_member_groups(directory_object_id: &str, body: &GetMemberGroupsBody) -> Request<rt::Collection<String>> {
    rt::request_with("\
        v1_0::directory_object::get_member_groups\n\
        POST v1.0 /directoryObjects/{directory_object_id}/getMemberGroups\n\
        /directoryObjects/{id}/getMemberGroups\n\
        v1.0/api/directoryobject-getmembergroups.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, GroupMember.Read.All, User.Read.All, GroupMember.Read.All, User.ReadBasic.All, Group.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.ReadBasic.All + GroupMember.Read.All, User.Read.All + GroupMember.Read.All, User.ReadBasic.All + Group.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, GroupMember.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.Read.All + GroupMember.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        Condition | User.Read, GroupMember.Read.All | The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.\n\
        Condition | GroupMember.Read.All, Group.Read.All | The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.\n\
        Condition | Directory.Read.All | The choice depends on the object: Other directory object: Directory.Read.All.", &[directory_object_id], body, None)
}

/// Return every group to which a user, group or directory object belongs, be it directly or through another group.
///
/// 返回用户、组或目录对象直接或间接所属的全部组。
///
/// `POST /users/{id | userPrincipalName}/getMemberGroups`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Body
///
/// * Optional: `securityEnabledOnly`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All` and `GroupMember.Read.All`, or `User.Read.All` and `GroupMember.Read.All`, or `User.ReadBasic.All` and `Group.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All` and `GroupMember.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
///
/// Conditions:
///
/// * The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.
///
///   选择取决于所查询的对象： 已登录用户：User.Read 和 GroupMember.Read.All。
/// * The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.
///
///   选择取决于所查询的对象： 组：GroupMember.Read.All 或 Group.Read.All。
/// * The choice depends on the object: Other directory object: Directory.Read.All.
///
///   选择取决于所查询的对象： 其他目录对象：Directory.Read.All。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryobject-getmembergroups.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::directory_object};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(directory_object::GetMemberGroupsBody {}); // with the properties to send
/// let mut items = directory_object::get_member_groups_in_user("{id | userPrincipalName}", &body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get member groups", "获取成员组", "directoryobject-getmembergroups", "get_member_groups", "getMemberGroups", "/users/{id | userPrincipalName}/getMemberGroups"))]
#[inline]
pub fn get_member_groups_in_user(id_or_user_principal_name: &str, body: &GetMemberGroupsBody) -> Request<rt::Collection<String>> {
    rt::request_with("\
        v1_0::directory_object::get_member_groups_in_user\n\
        POST v1.0 /users/{id_or_user_principal_name}/getMemberGroups\n\
        /users/{id | userPrincipalName}/getMemberGroups\n\
        v1.0/api/directoryobject-getmembergroups.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, GroupMember.Read.All, User.Read.All, GroupMember.Read.All, User.ReadBasic.All, Group.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.ReadBasic.All + GroupMember.Read.All, User.Read.All + GroupMember.Read.All, User.ReadBasic.All + Group.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, GroupMember.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.Read.All + GroupMember.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        Condition | User.Read, GroupMember.Read.All | The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.\n\
        Condition | GroupMember.Read.All, Group.Read.All | The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.\n\
        Condition | Directory.Read.All | The choice depends on the object: Other directory object: Directory.Read.All.", &[id_or_user_principal_name], body, None)
}

/// Return every group to which a user, group or directory object belongs, be it directly or through another group.
///
/// 返回用户、组或目录对象直接或间接所属的全部组。
///
/// `POST /me/getMemberGroups`
///
/// # Body
///
/// * Optional: `securityEnabledOnly`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All` and `GroupMember.Read.All`, or `User.Read.All` and `GroupMember.Read.All`, or `User.ReadBasic.All` and `Group.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All` and `GroupMember.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
///
/// Conditions:
///
/// * The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.
///
///   选择取决于所查询的对象： 已登录用户：User.Read 和 GroupMember.Read.All。
/// * The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.
///
///   选择取决于所查询的对象： 组：GroupMember.Read.All 或 Group.Read.All。
/// * The choice depends on the object: Other directory object: Directory.Read.All.
///
///   选择取决于所查询的对象： 其他目录对象：Directory.Read.All。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryobject-getmembergroups.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::directory_object};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(directory_object::GetMemberGroupsBody {}); // with the properties to send
/// let mut items = directory_object::get_member_groups_me(&body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get member groups", "获取成员组", "directoryobject-getmembergroups", "get_member_groups", "getMemberGroups", "/me/getMemberGroups"))]
#[inline]
pub fn get_member_groups_me(body: &GetMemberGroupsBody) -> Request<rt::Collection<String>> {
    rt::request_with("\
        v1_0::directory_object::get_member_groups_me\n\
        POST v1.0 /me/getMemberGroups\n\
        /me/getMemberGroups\n\
        v1.0/api/directoryobject-getmembergroups.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, GroupMember.Read.All, User.Read.All, GroupMember.Read.All, User.ReadBasic.All, Group.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.ReadBasic.All + GroupMember.Read.All, User.Read.All + GroupMember.Read.All, User.ReadBasic.All + Group.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, GroupMember.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.Read.All + GroupMember.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        Condition | User.Read, GroupMember.Read.All | The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.\n\
        Condition | GroupMember.Read.All, Group.Read.All | The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.\n\
        Condition | Directory.Read.All | The choice depends on the object: Other directory object: Directory.Read.All.", &[], body, None)
}

/// Return every group to which a user, group or directory object belongs, be it directly or through another group.
///
/// 返回用户、组或目录对象直接或间接所属的全部组。
///
/// `POST /groups/{id}/getMemberGroups`
///
/// * `group_id`: `{id}`
///
/// # Body
///
/// * Optional: `securityEnabledOnly`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All` and `GroupMember.Read.All`, or `User.Read.All` and `GroupMember.Read.All`, or `User.ReadBasic.All` and `Group.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All` and `GroupMember.Read.All`, or `User.Read.All` and `Group.Read.All`, or `Directory.Read.All`
///
/// Conditions:
///
/// * The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.
///
///   选择取决于所查询的对象： 已登录用户：User.Read 和 GroupMember.Read.All。
/// * The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.
///
///   选择取决于所查询的对象： 组：GroupMember.Read.All 或 Group.Read.All。
/// * The choice depends on the object: Other directory object: Directory.Read.All.
///
///   选择取决于所查询的对象： 其他目录对象：Directory.Read.All。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/directoryobject-getmembergroups.md`](https://learn.microsoft.com/zh-CN/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::directory_object};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(directory_object::GetMemberGroupsBody {}); // with the properties to send
/// let mut items = directory_object::get_member_groups_in_group("{id}", &body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get member groups", "获取成员组", "directoryobject-getmembergroups", "get_member_groups", "getMemberGroups", "/groups/{id}/getMemberGroups"))]
#[inline]
pub fn get_member_groups_in_group(group_id: &str, body: &GetMemberGroupsBody) -> Request<rt::Collection<String>> {
    rt::request_with("\
        v1_0::directory_object::get_member_groups_in_group\n\
        POST v1.0 /groups/{group_id}/getMemberGroups\n\
        /groups/{id}/getMemberGroups\n\
        v1.0/api/directoryobject-getmembergroups.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, GroupMember.Read.All, User.Read.All, GroupMember.Read.All, User.ReadBasic.All, Group.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.ReadBasic.All + GroupMember.Read.All, User.Read.All + GroupMember.Read.All, User.ReadBasic.All + Group.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, GroupMember.Read.All, User.Read.All, Group.Read.All, Directory.Read.All | User.Read.All + GroupMember.Read.All, User.Read.All + Group.Read.All, Directory.Read.All\n\
        Condition | User.Read, GroupMember.Read.All | The choice depends on the object: Signed-in user: User.Read and GroupMember.Read.All.\n\
        Condition | GroupMember.Read.All, Group.Read.All | The choice depends on the object: Group: GroupMember.Read.All or Group.Read.All.\n\
        Condition | Directory.Read.All | The choice depends on the object: Other directory object: Directory.Read.All.", &[group_id], body, None)
}


/// The parameters that the request's body holds.
pub struct GetMemberGroupsBody {
    /// **true** limits the answer to security groups, **false** gives all of them. For a user only **true** is allowed.
    ///
    /// **true** 仅返回安全组，**false** 则返回所有组。 对用户只能使用 **true**。
    pub security_enabled_only: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for GetMemberGroupsBody {
    fn default() -> Self {
        Self {
            security_enabled_only: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for GetMemberGroupsBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "GetMemberGroupsBody", odata_type: "", names: &["securityEnabledOnly"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Boolean(&self.security_enabled_only),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Boolean(&mut self.security_enabled_only),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for GetMemberGroupsBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for GetMemberGroupsBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for GetMemberGroupsBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for GetMemberGroupsBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for GetMemberGroupsBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

