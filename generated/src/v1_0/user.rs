//! A user account in Azure AD. Inherits from [directoryObject](super::models::DirectoryObject).
//!
//! Azure AD 中的一个用户帐户。 继承自 [directoryObject](super::models::DirectoryObject)。
//!
//! Operations of [`user`](super::models::User). Page: `v1.0/resources/user.md`.
//!
//! * [`list()`]: `GET /users`. Get the user objects of your organization's directory. Needs `User.ReadBasic.All` (work); `User.Read.All` (application).
//! * Read the user or organizational contact who is set as a user's manager. Needs `User.Read.All` (work, application).
//!   * [`get_manager()`]: `GET /users/{id | userPrincipalName}/manager`
//!   * [`get_manager_me()`]: `GET /me/manager`
//!   * [`list_manager_in_user()`]: `GET /users?$expand=manager($levels=n)`
//!   * [`get_manager_with_expand_in_user()`]: `GET /users/{id | userPrincipalName}/?$expand=manager($levels=n)`
//!   * [`get_manager_with_expand_me()`]: `GET /me?$expand=manager`
//! * List the groups, directory roles and administrative units to which a user directly belongs. Needs `GroupMember.Read.All` (work); `Directory.Read.All` (application).
//!   * [`list_member_of()`]: `GET /users/{id | userPrincipalName}/memberOf`
//!   * [`list_member_of_me()`]: `GET /me/memberOf`
//! * [`create()`]: `POST /users`. Add a new user to the directory. Needs `User.ReadWrite.All` (work, application).
//! * Read the properties and relationships of one user. Needs `User.Read` (work, personal); `User.Read.All` (application).
//!   * [`get()`]: `GET /users/{id | userPrincipalName}`
//!   * [`get_me()`]: `GET /me`
//! * Change properties of a user. Needs `User.ReadWrite` (work, personal); `User.ReadWrite.All` (application).
//!   * [`update()`]: `PATCH /users/{id | userPrincipalName}`
//!   * [`update_me()`]: `PATCH /me`
//! * [`delete()`]: `DELETE /users/{id | userPrincipalName}`. Move a user to the deleted items. Needs `Directory.AccessAsUser.All` (work); `User.ReadWrite.All` (application).
//! * [`delta()`]: `GET /users/delta`. Fetch only the users that were added, changed or deleted since you last asked, instead of reading the whole directory again. Needs `User.Read` (work); `User.Read.All` (application).
//! * Get the event objects of a calendar. Needs `Calendars.Read` (work, personal, application).
//!   * [`list_events()`]: `GET /users/{id | userPrincipalName}/events`
//!   * [`list_events_me()`]: `GET /me/events`
//!   * [`list_events_in_calendar()`]: `GET /users/{id | userPrincipalName}/calendars/{id}/events`
//!   * [`list_events_in_calendar_me()`]: `GET /me/calendars/{id}/events`
//!   * [`list_events_in_default_calendar()`]: `GET /users/{id | userPrincipalName}/calendar/events`
//!   * [`list_events_in_default_calendar_me()`]: `GET /me/calendar/events`
//!   * [`list_events_in_calendar_group()`]: `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events`
//!   * [`list_events_in_calendar_group_me()`]: `GET /me/calendargroups/{id}/calendars/{id}/events`
//! * Get the folders directly under the root of a mailbox. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`list_mail_folders()`]: `GET /users/{id | userPrincipalName}/mailFolders`
//!   * [`list_mail_folders_me()`]: `GET /me/mailFolders`
//!   * [`list_mail_folders_with_include_hidden_folders()`]: `GET /users/{id | userPrincipalName}/mailFolders/?includeHiddenFolders=true`
//!   * [`list_mail_folders_with_include_hidden_folders_me()`]: `GET /me/mailFolders/?includeHiddenFolders=true`
//! * Read all messages in the mailbox of the signed-in user, or only those of one folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`list_messages()`]: `GET /users/{id | userPrincipalName}/messages`
//!   * [`list_messages_me()`]: `GET /me/messages`
//!   * [`list_messages_in_mail_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages`
//!   * [`list_messages_in_mail_folder_me()`]: `GET /me/mailFolders/{id}/messages`
//! * Create an event in the default calendar of a user or in a given one. Needs `Calendars.ReadWrite` (work, personal, application).
//!   * [`create_event()`]: `POST /users/{id | userPrincipalName}/events`
//!   * [`create_event_me()`]: `POST /me/events`
//!   * [`create_event_in_calendar()`]: `POST /users/{id | userPrincipalName}/calendars/{id}/events`
//!   * [`create_event_in_calendar_me()`]: `POST /me/calendars/{id}/events`
//!   * [`create_event_in_default_calendar()`]: `POST /users/{id | userPrincipalName}/calendar/events`
//!   * [`create_event_in_default_calendar_me()`]: `POST /me/calendar/events`
//! * Create a mail folder under the root of a mailbox. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`create_mail_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders`
//!   * [`create_mail_folder_me()`]: `POST /me/mailFolders`
//! * Create a draft message in JSON or in MIME format. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`create_message()`]: `POST /users/{id|userPrincipalName}/messages`
//!   * [`create_message_me()`]: `POST /me/messages`
//!   * [`create_message_in_mail_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages`
//!   * [`create_message_in_mail_folder_me()`]: `POST /me/mailFolders/{id}/messages`
//! * Suggest times and places for a meeting from the free time of the organizer and the attendees. Needs `Calendars.Read.Shared` (work).
//!   * [`find_meeting_times()`]: `POST /users/{id|userPrincipalName}/findMeetingTimes`
//!   * [`find_meeting_times_me()`]: `POST /me/findMeetingTimes`
//! * Send the mail in the request body, written as JSON or as MIME. Needs `Mail.Send` (work, personal, application).
//!   * [`send_mail()`]: `POST /users/{id | userPrincipalName}/sendMail`
//!   * [`send_mail_me()`]: `POST /me/sendMail`
//! * Get the teams of Microsoft Teams in which the user is a direct member. Needs `Team.ReadBasic.All` (work, application).
//!   * [`list_joined_teams()`]: `GET /users/{id | user-principal-name}/joinedTeams`
//!   * [`list_joined_teams_me()`]: `GET /me/joinedTeams`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Any, ConsistencyLevel, Expand, Prefer, Select};

use crate::v1_0::models;
#[cfg(feature = "outlook")]
pub use super::mail_folder::list_messages as list_messages_in_mail_folder;
#[cfg(feature = "outlook")]
pub use super::mail_folder::list_messages_me as list_messages_in_mail_folder_me;

/// Get the [user](super::models::User) objects of your organization's directory.
///
/// 获取组织目录中的 [user](super::models::User) 对象列表。
///
/// `GET /users`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Send this header together with `$count` when you use `$search`, or `$filter` with `$orderby` or `endsWith`.
///
///   最终。 使用 `$search`，或将 `$filter` 与 `$orderby` 或 `endsWith` 一起使用时，需要此标头和 `$count`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List users", "列出用户", "user-list", "/users"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::User>, Any, (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::list\n\
        GET v1.0 /users\n\
        /users\n\
        v1.0/api/user-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// Only the manager:
///
/// 仅经理：
///
/// `GET /users/{id | userPrincipalName}/manager`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Required with `$levels=max`.
///
///   eventual。与 `$levels=max` 一起使用时必需。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-list-manager.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-manager?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get_manager("mika@contoso.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List manager", "列出经理", "user-list-manager", "list_manager", "/users/{id | userPrincipalName}/manager"))]
#[inline]
pub fn get_manager(id_or_user_principal_name: &str) -> Request<models::DirectoryObject, (Select, Expand), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::get_manager\n\
        GET v1.0 /users/{id_or_user_principal_name}/manager\n\
        /users/{id | userPrincipalName}/manager\n\
        v1.0/api/user-list-manager.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[id_or_user_principal_name])
}

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// Only the manager:
///
/// 仅经理：
///
/// `GET /me/manager`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Required with `$levels=max`.
///
///   eventual。与 `$levels=max` 一起使用时必需。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-list-manager.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-manager?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get_manager_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List manager", "列出经理", "user-list-manager", "list_manager", "/me/manager"))]
#[inline]
pub fn get_manager_me() -> Request<models::DirectoryObject, (Select, Expand), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::get_manager_me\n\
        GET v1.0 /me/manager\n\
        /me/manager\n\
        v1.0/api/user-list-manager.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /users?$expand=manager($levels=n)`
///
/// * `levels`: `{n}`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Required with `$levels=max`.
///
///   eventual。与 `$levels=max` 一起使用时必需。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-list-manager.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-manager?view=graph-rest-1.0), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::list_manager_in_user("{n}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List manager", "列出经理", "user-list-manager", "list_manager", "/users"))]
#[inline]
pub fn list_manager_in_user(levels: &str) -> Request<models::DirectoryObject, (Select, Expand), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::list_manager_in_user\n\
        GET v1.0 /users?$expand=manager($levels={levels})\n\
        /users?$expand=manager($levels=n)\n\
        v1.0/api/user-list-manager.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[levels])
}

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /users/{id | userPrincipalName}/?$expand=manager($levels=n)`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `levels`: `{n}`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Required with `$levels=max`.
///
///   eventual。与 `$levels=max` 一起使用时必需。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-list-manager.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-manager?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get_manager_with_expand_in_user("{id | userPrincipalName}", "{n}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List manager", "列出经理", "user-list-manager", "list_manager", "/users/{id | userPrincipalName}/"))]
#[inline]
pub fn get_manager_with_expand_in_user(id_or_user_principal_name: &str, levels: &str) -> Request<models::DirectoryObject, (Select, Expand), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::get_manager_with_expand_in_user\n\
        GET v1.0 /users/{id_or_user_principal_name}/?$expand=manager($levels={levels})\n\
        /users/{id | userPrincipalName}/?$expand=manager($levels=n)\n\
        v1.0/api/user-list-manager.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[id_or_user_principal_name, levels])
}

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /me?$expand=manager`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Required with `$levels=max`.
///
///   eventual。与 `$levels=max` 一起使用时必需。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-list-manager.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-manager?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get_manager_with_expand_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List manager", "列出经理", "user-list-manager", "list_manager", "/me"))]
#[inline]
pub fn get_manager_with_expand_me() -> Request<models::DirectoryObject, (Select, Expand), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::get_manager_with_expand_me\n\
        GET v1.0 /me?$expand=manager\n\
        /me?$expand=manager\n\
        v1.0/api/user-list-manager.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// List the [groups](super::models::Group), [directory roles](super::models::DirectoryRole) and administrative units to which a user directly belongs.
///
/// 列出用户直接所属的[组](super::models::Group)、[目录角色](super::models::DirectoryRole)和管理单元。
///
/// `GET /users/{id | userPrincipalName}/memberOf`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Needed along with `$count` for `$search`, `$filter`, `$orderby` and casts.
///
///   最终。 使用 `$search`、`$filter`、`$orderby` 或强制转换时，需同时提供 `$count`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-memberof.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-memberof?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_member_of("mika@contoso.com").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List memberOf", "列出 memberOf", "user-list-memberof", "memberOf", "/users/{id | userPrincipalName}/memberOf"))]
#[inline]
pub fn list_member_of(id_or_user_principal_name: &str) -> Request<rt::Collection<models::DirectoryObject>, Any, (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::list_member_of\n\
        GET v1.0 /users/{id_or_user_principal_name}/memberOf\n\
        /users/{id | userPrincipalName}/memberOf\n\
        v1.0/api/user-list-memberof.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Directory.Read.All, Directory.ReadWrite.All | ", &[id_or_user_principal_name])
}

/// List the [groups](super::models::Group), [directory roles](super::models::DirectoryRole) and administrative units to which a user directly belongs.
///
/// 列出用户直接所属的[组](super::models::Group)、[目录角色](super::models::DirectoryRole)和管理单元。
///
/// `GET /me/memberOf`
///
/// # Headers
///
/// * `ConsistencyLevel`: eventual. Needed along with `$count` for `$search`, `$filter`, `$orderby` and casts.
///
///   最终。 使用 `$search`、`$filter`、`$orderby` 或强制转换时，需同时提供 `$count`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-memberof.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-memberof?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_member_of_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("List memberOf", "列出 memberOf", "user-list-memberof", "list_member_of", "memberOf", "/me/memberOf"))]
#[inline]
pub fn list_member_of_me() -> Request<rt::Collection<models::DirectoryObject>, Any, (ConsistencyLevel,)> {
    rt::request("\
        v1_0::user::list_member_of_me\n\
        GET v1.0 /me/memberOf\n\
        /me/memberOf\n\
        v1.0/api/user-list-memberof.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | GroupMember.Read.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// Add a new [user](super::models::User) to the directory. Besides the required properties you can set any writable one.
///
/// 在目录中新建一个 [user](super::models::User)。 除了必需的属性，还可以设置任何可写属性。
///
/// `POST /users`
///
/// # Body
///
/// * Optional: `accountEnabled`, `displayName`, `onPremisesImmutableId`, `mailNickname`, `passwordProfile`, `userPrincipalName`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-users.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-users?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{from_json, v1_0::user};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = from_json(r#"{
///   "accountEnabled": true,
///   "displayName": "Noor Haddad",
///   "mailNickname": "noor",
///   "userPrincipalName": "noor@contoso.com",
///   "passwordProfile": {
///     "forceChangePasswordNextSignIn": true,
///     "password": "Example-only-77"
///   }
/// }"#)?;
/// let answer = user::create(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Create User", "创建用户", "user-post-users", "post_users", "/users"))]
#[inline]
pub fn create(body: &models::User) -> Request<models::User> {
    rt::request_with("\
        v1_0::user::create\n\
        POST v1.0 /users\n\
        /users\n\
        v1.0/api/user-post-users.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | User.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.ReadWrite.All, Directory.ReadWrite.All | ", &[], body, None)
}

/// Read the properties and relationships of one [user](super::models::User).
///
/// 读取一个 [user](super::models::User) 的属性和关系。
///
/// A specific user:
///
/// 特定用户：
///
/// `GET /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: `User.Read`, `User.ReadWrite`
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `202`
///
/// Page: [`v1.0/api/user-get.md`](https://learn.microsoft.com/zh-CN/graph/api/user-get?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get("mika@contoso.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Get a user", "获取用户", "user-get", "/users/{id | userPrincipalName}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str) -> Request<models::User, (Select,)> {
    rt::request("\
        v1_0::user::get\n\
        GET v1.0 /users/{id_or_user_principal_name}\n\
        /users/{id | userPrincipalName}\n\
        v1.0/api/user-get.md\n\
        200 202\n\
        DelegatedWork | LeastToMost |  | User.Read, User.ReadWrite, User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  | User.Read, User.ReadWrite | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[id_or_user_principal_name])
}

/// Read the properties and relationships of one [user](super::models::User).
///
/// 读取一个 [user](super::models::User) 的属性和关系。
///
/// The signed-in user:
///
/// 已登录用户：
///
/// `GET /me`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: `User.Read`, `User.ReadWrite`
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `202`
///
/// Page: [`v1.0/api/user-get.md`](https://learn.microsoft.com/zh-CN/graph/api/user-get?view=graph-rest-1.0), line 56.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = user::get_me().select(["displayName", "department", "usageLocation"]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Get a user", "获取用户", "user-get", "get", "/me"))]
#[inline]
pub fn get_me() -> Request<models::User, (Select,)> {
    rt::request("\
        v1_0::user::get_me\n\
        GET v1.0 /me\n\
        /me\n\
        v1.0/api/user-get.md\n\
        200 202\n\
        DelegatedWork | LeastToMost |  | User.Read, User.ReadWrite, User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  | User.Read, User.ReadWrite | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// Change properties of a [user](super::models::User). Members and guests without an administrator role can change only part of them.
///
/// 更改一个 [user](super::models::User) 的属性。 没有管理员角色的成员和来宾只能更改其中一部分。
///
/// `PATCH /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Body
///
/// * Optional: `aboutMe`, `accountEnabled`, `ageGroup`, `birthday`, `businessPhones`, `city`, `department`, `displayName`, `employeeType`, `givenName`, `jobTitle`, `mobilePhone`, `officeLocation`, `passwordPolicies`, `passwordProfile`, `skills`, `usageLocation`, `userPrincipalName`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: `User.ReadWrite`
/// * Application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
///
/// * `User.ReadWrite`: \* To update its profile, a personal Microsoft account has to belong to an Azure AD tenant.
///
///   \* 个人 Microsoft 帐户必须已关联到某个 Azure AD 租户，才能更新其配置文件。
///
/// Conditions:
///
/// * A change of **passwordProfile** calls for Directory.AccessAsUser.All.
///
///   更改 **passwordProfile** 需要 Directory.AccessAsUser.All。
/// * A change of **identities** calls for User.ManageIdentities.All.
///
///   更改 **identities** 需要 User.ManageIdentities.All。
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/user-update.md`](https://learn.microsoft.com/zh-CN/graph/api/user-update?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::User {
///     password_profile: {
///         force_change_password_next_sign_in: true,
///         password: "Example-only-79",
///     },
/// });
/// user::update("noor@contoso.com", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Update user", "更新用户", "user-update", "/users/{id | userPrincipalName}"))]
#[inline]
pub fn update(id_or_user_principal_name: &str, body: &models::User) -> Request<()> {
    rt::request_with("\
        v1_0::user::update\n\
        PATCH v1.0 /users/{id_or_user_principal_name}\n\
        /users/{id | userPrincipalName}\n\
        v1.0/api/user-update.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | User.ReadWrite, User.ReadWrite.All, User.ManageIdentities.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  | User.ReadWrite | \n\
        Application | LeastToMost |  | User.ReadWrite.All, User.ManageIdentities.All, Directory.ReadWrite.All | \n\
        Condition | Directory.AccessAsUser.All | A change of **passwordProfile** calls for Directory.AccessAsUser.All.\n\
        Condition | User.ManageIdentities.All | A change of **identities** calls for User.ManageIdentities.All.", &[id_or_user_principal_name], body, None)
}

/// Change properties of a [user](super::models::User). Members and guests without an administrator role can change only part of them.
///
/// 更改一个 [user](super::models::User) 的属性。 没有管理员角色的成员和来宾只能更改其中一部分。
///
/// `PATCH /me`
///
/// # Body
///
/// * Optional: `aboutMe`, `accountEnabled`, `ageGroup`, `birthday`, `businessPhones`, `city`, `department`, `displayName`, `employeeType`, `givenName`, `jobTitle`, `mobilePhone`, `officeLocation`, `passwordPolicies`, `passwordProfile`, `skills`, `usageLocation`, `userPrincipalName`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: `User.ReadWrite`
/// * Application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
///
/// * `User.ReadWrite`: \* To update its profile, a personal Microsoft account has to belong to an Azure AD tenant.
///
///   \* 个人 Microsoft 帐户必须已关联到某个 Azure AD 租户，才能更新其配置文件。
///
/// Conditions:
///
/// * A change of **passwordProfile** calls for Directory.AccessAsUser.All.
///
///   更改 **passwordProfile** 需要 Directory.AccessAsUser.All。
/// * A change of **identities** calls for User.ManageIdentities.All.
///
///   更改 **identities** 需要 User.ManageIdentities.All。
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/user-update.md`](https://learn.microsoft.com/zh-CN/graph/api/user-update?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{from_json, v1_0::user};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = from_json(r#"{
///   "businessPhones": [
///     "+1 555 0142"
///   ],
///   "officeLocation": "7/14"
/// }"#)?;
/// user::update_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Update user", "更新用户", "user-update", "update", "/me"))]
#[inline]
pub fn update_me(body: &models::User) -> Request<()> {
    rt::request_with("\
        v1_0::user::update_me\n\
        PATCH v1.0 /me\n\
        /me\n\
        v1.0/api/user-update.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | User.ReadWrite, User.ReadWrite.All, User.ManageIdentities.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  | User.ReadWrite | \n\
        Application | LeastToMost |  | User.ReadWrite.All, User.ManageIdentities.All, Directory.ReadWrite.All | \n\
        Condition | Directory.AccessAsUser.All | A change of **passwordProfile** calls for Directory.AccessAsUser.All.\n\
        Condition | User.ManageIdentities.All | A change of **identities** calls for User.ManageIdentities.All.", &[], body, None)
}

/// Move a user to the deleted items. For 30 days it can be restored, then it is gone for good.
///
/// 将用户移到已删除项目中。在 30 天内可以还原，之后将永久消失。
///
/// `DELETE /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// * Work or school account: `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.ReadWrite.All`
///
/// Roles of a signed-in user:
///
/// * The signed-in account needs one of these roles: Global Administrator; User Administrator
///
///   已登录帐户需要以下角色之一： 全局管理员; 用户管理员
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/user-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/user-delete?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// user::delete("6c1b7f0e-2d43-4a77-8f55-9b0e3c2d1a64").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("Delete a user", "删除用户", "user-delete", "/users/{id | userPrincipalName}"))]
#[inline]
pub fn delete(id_or_user_principal_name: &str) -> Request<()> {
    rt::request("\
        v1_0::user::delete\n\
        DELETE v1.0 /users/{id_or_user_principal_name}\n\
        /users/{id | userPrincipalName}\n\
        v1.0/api/user-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.ReadWrite.All | \n\
        Role |  | Global Administrator, User Administrator |  | The signed-in account needs one of these roles: Global Administrator; User Administrator", &[id_or_user_principal_name])
}

/// Fetch only the users that were added, changed or deleted since you last asked, instead of reading the whole directory again. For the background, see [change tracking](https://learn.microsoft.com/graph/delta-query-overview).
///
/// 仅获取自上次查询以来新增、更改或删除的用户，而不必重新读取整个目录。 背景知识请参阅[更改跟踪](https://learn.microsoft.com/graph/delta-query-overview)。
///
/// `GET /users/delta`
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
/// * Work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
/// * Personal Microsoft account: not supported
/// * Application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/user-delta?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::delta().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "users")]
#[doc(alias("user: delta", "user-delta", "/users/delta"))]
#[inline]
pub fn delta() -> Request<rt::Collection<models::User>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::delta\n\
        GET v1.0 /users/delta\n\
        /users/delta\n\
        v1.0/api/user-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | User.Read, User.ReadWrite, User.ReadBasic.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events("{id | userPrincipalName}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "/users/{id | userPrincipalName}/events"))]
#[inline]
pub fn list_events(id_or_user_principal_name: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events\n\
        GET v1.0 /users/{id_or_user_principal_name}/events\n\
        /users/{id | userPrincipalName}/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/events`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_me().select(["subject", "organizer", "start", "end"]).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/me/events"))]
#[inline]
pub fn list_events_me() -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_me\n\
        GET v1.0 /me/events\n\
        /me/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_calendar("{id | userPrincipalName}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/users/{id | userPrincipalName}/calendars/{id}/events"))]
#[inline]
pub fn list_events_in_calendar(id_or_user_principal_name: &str, calendar_id: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events\n\
        /users/{id | userPrincipalName}/calendars/{id}/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendars/{id}/events`
///
/// * `calendar_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_calendar_me("{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/me/calendars/{id}/events"))]
#[inline]
pub fn list_events_in_calendar_me(calendar_id: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_calendar_me\n\
        GET v1.0 /me/calendars/{calendar_id}/events\n\
        /me/calendars/{id}/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[calendar_id])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendar/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_default_calendar("{id | userPrincipalName}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/users/{id | userPrincipalName}/calendar/events"))]
#[inline]
pub fn list_events_in_default_calendar(id_or_user_principal_name: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_default_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendar/events\n\
        /users/{id | userPrincipalName}/calendar/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendar/events`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_default_calendar_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/me/calendar/events"))]
#[inline]
pub fn list_events_in_default_calendar_me() -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_default_calendar_me\n\
        GET v1.0 /me/calendar/events\n\
        /me/calendar/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events"))]
#[inline]
pub fn list_events_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_calendar_group\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_group_id, calendar_id])
}

/// Get the [event](super::models::Event) objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 [event](super::models::Event) 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendargroups/{id}/calendars/{id}/events`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times in the response. UTC if it is missing. Optional.
///
///   Prefer: outlook.timezone 响应中开始和结束时间的时区。 未指定时为 UTC。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-events?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_events_in_calendar_group_me("{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List events", "列出事件", "user-list-events", "list_events", "/me/calendargroups/{id}/calendars/{id}/events"))]
#[inline]
pub fn list_events_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_events_in_calendar_group_me\n\
        GET v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events\n\
        /me/calendargroups/{id}/calendars/{id}/events\n\
        v1.0/api/user-list-events.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[calendar_group_id, calendar_id])
}

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// Without hidden folders:
///
/// 不含隐藏文件夹：
///
/// `GET /users/{id | userPrincipalName}/mailFolders`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-mailfolders?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_mail_folders("{id | userPrincipalName}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List mailFolders", "列出 mailFolders", "user-list-mailfolders", "mailFolders", "/users/{id | userPrincipalName}/mailFolders"))]
#[inline]
pub fn list_mail_folders(id_or_user_principal_name: &str) -> Request<rt::Collection<models::MailFolder>, Any> {
    rt::request("\
        v1_0::user::list_mail_folders\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders\n\
        /users/{id | userPrincipalName}/mailFolders\n\
        v1.0/api/user-list-mailfolders.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// Without hidden folders:
///
/// 不含隐藏文件夹：
///
/// `GET /me/mailFolders`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-mailfolders?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_mail_folders_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List mailFolders", "列出 mailFolders", "user-list-mailfolders", "list_mail_folders", "mailFolders", "/me/mailFolders"))]
#[inline]
pub fn list_mail_folders_me() -> Request<rt::Collection<models::MailFolder>, Any> {
    rt::request("\
        v1_0::user::list_mail_folders_me\n\
        GET v1.0 /me/mailFolders\n\
        /me/mailFolders\n\
        v1.0/api/user-list-mailfolders.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[])
}

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// With hidden folders:
///
/// 包含隐藏文件夹：
///
/// `GET /users/{id | userPrincipalName}/mailFolders/?includeHiddenFolders=true`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-mailfolders?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_mail_folders_with_include_hidden_folders("{id | userPrincipalName}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List mailFolders", "列出 mailFolders", "user-list-mailfolders", "list_mail_folders", "mailFolders", "/users/{id | userPrincipalName}/mailFolders/"))]
#[inline]
pub fn list_mail_folders_with_include_hidden_folders(id_or_user_principal_name: &str) -> Request<rt::Collection<models::MailFolder>, Any> {
    rt::request("\
        v1_0::user::list_mail_folders_with_include_hidden_folders\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/?includeHiddenFolders=true\n\
        /users/{id | userPrincipalName}/mailFolders/?includeHiddenFolders=true\n\
        v1.0/api/user-list-mailfolders.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// With hidden folders:
///
/// 包含隐藏文件夹：
///
/// `GET /me/mailFolders/?includeHiddenFolders=true`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-mailfolders?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_mail_folders_with_include_hidden_folders_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List mailFolders", "列出 mailFolders", "user-list-mailfolders", "list_mail_folders", "mailFolders", "/me/mailFolders/"))]
#[inline]
pub fn list_mail_folders_with_include_hidden_folders_me() -> Request<rt::Collection<models::MailFolder>, Any> {
    rt::request("\
        v1_0::user::list_mail_folders_with_include_hidden_folders_me\n\
        GET v1.0 /me/mailFolders/?includeHiddenFolders=true\n\
        /me/mailFolders/?includeHiddenFolders=true\n\
        v1.0/api/user-list-mailfolders.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[])
}

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// All messages of a mailbox:
///
/// 邮箱中的全部邮件：
///
/// `GET /users/{id | userPrincipalName}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type The format of the body, `text` or `html`. HTML is the default. Optional.
///
///   Prefer: outlook.body-content-type 正文的格式，`text` 或 `html`。 默认值为 HTML。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-messages?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_messages("{id | userPrincipalName}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List messages", "列出邮件", "user-list-messages", "/users/{id | userPrincipalName}/messages"))]
#[inline]
pub fn list_messages(id_or_user_principal_name: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_messages\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages\n\
        /users/{id | userPrincipalName}/messages\n\
        v1.0/api/user-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[id_or_user_principal_name])
}

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// All messages of a mailbox:
///
/// 邮箱中的全部邮件：
///
/// `GET /me/messages`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type The format of the body, `text` or `html`. HTML is the default. Optional.
///
///   Prefer: outlook.body-content-type 正文的格式，`text` 或 `html`。 默认值为 HTML。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-messages?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_messages_me().select(["sender", "subject"]).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("List messages", "列出邮件", "user-list-messages", "list_messages", "/me/messages"))]
#[inline]
pub fn list_messages_me() -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::user::list_messages_me\n\
        GET v1.0 /me/messages\n\
        /me/messages\n\
        v1.0/api/user-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[])
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = user::create_event("{id | userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/users/{id | userPrincipalName}/events"))]
#[inline]
pub fn create_event(id_or_user_principal_name: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event\n\
        POST v1.0 /users/{id_or_user_principal_name}/events\n\
        /users/{id | userPrincipalName}/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name], body, None)
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /me/events`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{json, new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {
///     subject: "Garden committee",
///     body: { content_type: models::BodyType::Html, content: "We choose the trees." },
///     start: { date_time: "2021-06-21T17:00:00", time_zone: "W. Europe Standard Time" },
///     end: { date_time: "2021-06-21T18:00:00", time_zone: "W. Europe Standard Time" },
///     location: json!({ "displayName": "Greenhouse" }),
///     attendees: json!([
///         {
///             "emailAddress": {
///                 "address": "omar.haddad@contoso.com",
///                 "name": "Omar Haddad",
///             },
///             "type": "required",
///         },
///     ]),
///     allow_new_time_proposals: true,
///     transaction_id: "0b6ad7c0-7a52-4b0e-8a55-3f51c1a1f0d2",
/// });
/// let answer = user::create_event_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/me/events"))]
#[inline]
pub fn create_event_me(body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event_me\n\
        POST v1.0 /me/events\n\
        /me/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[], body, None)
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = user::create_event_in_calendar("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/users/{id | userPrincipalName}/calendars/{id}/events"))]
#[inline]
pub fn create_event_in_calendar(id_or_user_principal_name: &str, calendar_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event_in_calendar\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events\n\
        /users/{id | userPrincipalName}/calendars/{id}/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id], body, None)
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /me/calendars/{id}/events`
///
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = user::create_event_in_calendar_me("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/me/calendars/{id}/events"))]
#[inline]
pub fn create_event_in_calendar_me(calendar_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event_in_calendar_me\n\
        POST v1.0 /me/calendars/{calendar_id}/events\n\
        /me/calendars/{id}/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_id], body, None)
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/calendar/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = user::create_event_in_default_calendar("{id | userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/users/{id | userPrincipalName}/calendar/events"))]
#[inline]
pub fn create_event_in_default_calendar(id_or_user_principal_name: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event_in_default_calendar\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendar/events\n\
        /users/{id | userPrincipalName}/calendar/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name], body, None)
}

/// Create an [event](super::models::Event) in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 [event](super::models::Event)。
///
/// `POST /me/calendar/events`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-events.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-events?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = user::create_event_in_default_calendar_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create Event", "创建事件", "user-post-events", "post_events", "/me/calendar/events"))]
#[inline]
pub fn create_event_in_default_calendar_me(body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::user::create_event_in_default_calendar_me\n\
        POST v1.0 /me/calendar/events\n\
        /me/calendar/events\n\
        v1.0/api/user-post-events.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[], body, None)
}

/// Create a mail folder under the root of a mailbox. To have a hidden folder, set **isHidden** now.
///
/// 在用户邮箱的根目录下创建邮件文件夹。 如果文件夹要隐藏，请在创建时设置 **isHidden**。
///
/// `POST /users/{id | userPrincipalName}/mailFolders`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Body
///
/// * Optional: `displayName`, `isHidden`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-mailfolders?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::MailFolder {}); // with the properties to send
/// let answer = user::create_mail_folder("{id | userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create MailFolder", "创建 MailFolder", "user-post-mailfolders", "post_mail_folders", "mailFolders", "/users/{id | userPrincipalName}/mailFolders"))]
#[inline]
pub fn create_mail_folder(id_or_user_principal_name: &str, body: &models::MailFolder) -> Request<models::MailFolder> {
    rt::request_with("\
        v1_0::user::create_mail_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders\n\
        /users/{id | userPrincipalName}/mailFolders\n\
        v1.0/api/user-post-mailfolders.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name], body, None)
}

/// Create a mail folder under the root of a mailbox. To have a hidden folder, set **isHidden** now.
///
/// 在用户邮箱的根目录下创建邮件文件夹。 如果文件夹要隐藏，请在创建时设置 **isHidden**。
///
/// `POST /me/mailFolders`
///
/// # Body
///
/// * Optional: `displayName`, `isHidden`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/user-post-mailfolders.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-mailfolders?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::MailFolder { display_name: "Suppliers", is_hidden: true });
/// let answer = user::create_mail_folder_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create MailFolder", "创建 MailFolder", "user-post-mailfolders", "post_mail_folders", "mailFolders", "/me/mailFolders"))]
#[inline]
pub fn create_mail_folder_me(body: &models::MailFolder) -> Request<models::MailFolder> {
    rt::request_with("\
        v1_0::user::create_mail_folder_me\n\
        POST v1.0 /me/mailFolders\n\
        /me/mailFolders\n\
        v1.0/api/user-post-mailfolders.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[], body, None)
}

/// Create a draft [message](super::models::Message) in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 [message](super::models::Message) 草稿。
///
/// `POST /users/{id|userPrincipalName}/messages`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
/// * `400`: If the MIME content is not valid base64, it returns `400 Bad Request`.
///
///   如果 MIME 内容不是有效的 base64，则返回 `400 Bad Request`。
/// * `403`
/// * `413`
///
/// Page: [`v1.0/api/user-post-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-messages?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = user::create_message("{id|userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create message", "创建邮件", "user-post-messages", "post_messages", "/users/{id|userPrincipalName}/messages"))]
#[inline]
pub fn create_message(id_or_user_principal_name: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::user::create_message\n\
        POST v1.0 /users/{id_or_user_principal_name}/messages\n\
        /users/{id|userPrincipalName}/messages\n\
        v1.0/api/user-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name], body, None)
}

/// Create a draft [message](super::models::Message) in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 [message](super::models::Message) 草稿。
///
/// `POST /me/messages`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
/// * `400`: If the MIME content is not valid base64, it returns `400 Bad Request`.
///
///   如果 MIME 内容不是有效的 base64，则返回 `400 Bad Request`。
/// * `403`
/// * `413`
///
/// Page: [`v1.0/api/user-post-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-messages?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {
///     subject: "Lunch on Friday",
///     importance: models::Importance::Low,
///     body: {
///         content_type: models::BodyType::Html,
///         content: "The <b>harbour café</b> at noon?",
///     },
///     to_recipients: [{ email_address: { address: "omar.haddad@contoso.com" } }],
/// });
/// let answer = user::create_message_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create message", "创建邮件", "user-post-messages", "post_messages", "/me/messages"))]
#[inline]
pub fn create_message_me(body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::user::create_message_me\n\
        POST v1.0 /me/messages\n\
        /me/messages\n\
        v1.0/api/user-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[], body, None)
}

/// Create a draft [message](super::models::Message) in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 [message](super::models::Message) 草稿。
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
/// * `400`: If the MIME content is not valid base64, it returns `400 Bad Request`.
///
///   如果 MIME 内容不是有效的 base64，则返回 `400 Bad Request`。
/// * `403`
/// * `413`
///
/// Page: [`v1.0/api/user-post-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-messages?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = user::create_message_in_mail_folder("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create message", "创建邮件", "user-post-messages", "post_messages", "/users/{id | userPrincipalName}/mailFolders/{id}/messages"))]
#[inline]
pub fn create_message_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::user::create_message_in_mail_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages\n\
        v1.0/api/user-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id], body, None)
}

/// Create a draft [message](super::models::Message) in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 [message](super::models::Message) 草稿。
///
/// `POST /me/mailFolders/{id}/messages`
///
/// * `mail_folder_id`: `{id}`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
/// * `400`: If the MIME content is not valid base64, it returns `400 Bad Request`.
///
///   如果 MIME 内容不是有效的 base64，则返回 `400 Bad Request`。
/// * `403`
/// * `413`
///
/// Page: [`v1.0/api/user-post-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-post-messages?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = user::create_message_in_mail_folder_me("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Create message", "创建邮件", "user-post-messages", "post_messages", "/me/mailFolders/{id}/messages"))]
#[inline]
pub fn create_message_in_mail_folder_me(mail_folder_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::user::create_message_in_mail_folder_me\n\
        POST v1.0 /me/mailFolders/{mail_folder_id}/messages\n\
        /me/mailFolders/{id}/messages\n\
        v1.0/api/user-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id], body, None)
}

/// Suggest times and places for a meeting from the free time of the organizer and the attendees.
///
/// 根据组织者和与会者的空闲时间建议会议的时间和地点。
///
/// `POST /users/{id|userPrincipalName}/findMeetingTimes`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
///
/// # Body
///
/// * Optional: `attendees`, `isOrganizerOptional`, `locationConstraint`, `maxCandidates`, `meetingDuration`, `minimumAttendeePercentage`, `returnSuggestionReasons`, `timeConstraint`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the response, such as "W. Europe Standard Time". Optional.
///
///   Prefer: outlook.timezone 响应使用的时区，例如“W. Europe Standard Time”。可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-findmeetingtimes.md`](https://learn.microsoft.com/zh-CN/graph/api/user-findmeetingtimes?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::user};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(user::FindMeetingTimesBody {}); // with the properties to send
/// let answer = user::find_meeting_times("{id|userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("user: findMeetingTimes", "user-findmeetingtimes", "findMeetingTimes", "/users/{id|userPrincipalName}/findMeetingTimes"))]
#[inline]
pub fn find_meeting_times(id_or_user_principal_name: &str, body: &FindMeetingTimesBody) -> Request<models::MeetingTimeSuggestionsResult, (), (Prefer,)> {
    rt::request_with("\
        v1_0::user::find_meeting_times\n\
        POST v1.0 /users/{id_or_user_principal_name}/findMeetingTimes\n\
        /users/{id|userPrincipalName}/findMeetingTimes\n\
        v1.0/api/user-findmeetingtimes.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read.Shared, Calendars.ReadWrite.Shared | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[id_or_user_principal_name], body, None)
}

/// Suggest times and places for a meeting from the free time of the organizer and the attendees.
///
/// 根据组织者和与会者的空闲时间建议会议的时间和地点。
///
/// `POST /me/findMeetingTimes`
///
/// # Body
///
/// * Optional: `attendees`, `isOrganizerOptional`, `locationConstraint`, `maxCandidates`, `meetingDuration`, `minimumAttendeePercentage`, `returnSuggestionReasons`, `timeConstraint`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the response, such as "W. Europe Standard Time". Optional.
///
///   Prefer: outlook.timezone 响应使用的时区，例如“W. Europe Standard Time”。可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/user-findmeetingtimes.md`](https://learn.microsoft.com/zh-CN/graph/api/user-findmeetingtimes?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{json, new, v1_0::user};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(user::FindMeetingTimesBody {
///     attendees: json!([
///         {
///             "type": "required",
///             "emailAddress": {
///                 "name": "Omar Haddad",
///                 "address": "omar.haddad@contoso.com",
///             },
///         },
///     ]),
///     location_constraint: json!({
///         "isRequired": false,
///         "suggestLocation": false,
///         "locations": [{ "resolveAvailability": false, "displayName": "Greenhouse" }],
///     }),
///     time_constraint: json!({
///         "activityDomain": "work",
///         "timeSlots": [
///             {
///                 "start": {
///                     "dateTime": "2021-06-21T09:00:00",
///                     "timeZone": "W. Europe Standard Time",
///                 },
///                 "end": {
///                     "dateTime": "2021-06-22T17:00:00",
///                     "timeZone": "W. Europe Standard Time",
///                 },
///             },
///         ],
///     }),
///     is_organizer_optional: false,
///     meeting_duration: "PT45M",
///     return_suggestion_reasons: true,
///     minimum_attendee_percentage: 100.0,
/// });
/// let answer = user::find_meeting_times_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("user: findMeetingTimes", "user-findmeetingtimes", "find_meeting_times", "findMeetingTimes", "/me/findMeetingTimes"))]
#[inline]
pub fn find_meeting_times_me(body: &FindMeetingTimesBody) -> Request<models::MeetingTimeSuggestionsResult, (), (Prefer,)> {
    rt::request_with("\
        v1_0::user::find_meeting_times_me\n\
        POST v1.0 /me/findMeetingTimes\n\
        /me/findMeetingTimes\n\
        v1.0/api/user-findmeetingtimes.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read.Shared, Calendars.ReadWrite.Shared | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[], body, None)
}

/// Send the mail in the request body, written as JSON or as MIME. Unless you say otherwise, a copy goes to the **Sent Items** folder.
///
/// 发送请求正文中的邮件，可采用 JSON 或 MIME 格式。 除非另有说明，邮件的副本会存入“已发送邮件”文件夹。
///
/// `POST /users/{id | userPrincipalName}/sendMail`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Body
///
/// * Required: `message`
/// * Optional: `saveToSentItems`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Send`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/user-sendmail.md`](https://learn.microsoft.com/zh-CN/graph/api/user-sendmail?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::user};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(user::SendMailBody {}); // with the properties to send
/// user::send_mail("{id | userPrincipalName}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Send mail", "发送邮件", "user-sendmail", "sendMail", "/users/{id | userPrincipalName}/sendMail"))]
#[inline]
pub fn send_mail(id_or_user_principal_name: &str, body: &SendMailBody) -> Request<()> {
    rt::request_with("\
        v1_0::user::send_mail\n\
        POST v1.0 /users/{id_or_user_principal_name}/sendMail\n\
        /users/{id | userPrincipalName}/sendMail\n\
        v1.0/api/user-sendmail.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[id_or_user_principal_name], body, None)
}

/// Send the mail in the request body, written as JSON or as MIME. Unless you say otherwise, a copy goes to the **Sent Items** folder.
///
/// 发送请求正文中的邮件，可采用 JSON 或 MIME 格式。 除非另有说明，邮件的副本会存入“已发送邮件”文件夹。
///
/// `POST /me/sendMail`
///
/// # Body
///
/// * Required: `message`
/// * Optional: `saveToSentItems`
///
/// In place of JSON the body may be `text/plain`: [`Request::bytes`] replaces what `body` is.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Send`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/user-sendmail.md`](https://learn.microsoft.com/zh-CN/graph/api/user-sendmail?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, user}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(user::SendMailBody {
///     message: {
///         subject: "Flour order",
///         body: {
///             content_type: models::BodyType::Text,
///             content: "Please order twelve bags.",
///         },
///         to_recipients: [{ email_address: { address: "rosa@contoso.com" } }],
///     },
///     save_to_sent_items: false,
/// });
/// user::send_mail_me(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "outlook")]
#[doc(alias("Send mail", "发送邮件", "user-sendmail", "send_mail", "sendMail", "/me/sendMail"))]
#[inline]
pub fn send_mail_me(body: &SendMailBody) -> Request<()> {
    rt::request_with("\
        v1_0::user::send_mail_me\n\
        POST v1.0 /me/sendMail\n\
        /me/sendMail\n\
        v1.0/api/user-sendmail.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[], body, None)
}

/// Get the [teams](super::models::Team) of Microsoft Teams in which the user is a direct member.
///
/// 获取用户作为直接成员所属的 Microsoft Teams [团队](super::models::Team)。
///
/// `GET /users/{id | user-principal-name}/joinedTeams`
///
/// * `id_or_user_principal_name`: `{id | user-principal-name}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-joinedteams.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-joinedteams?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_joined_teams("{id | user-principal-name}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "microsoft-teams")]
#[doc(alias("List joinedTeams", "列出 joinedTeams", "user-list-joinedteams", "joinedTeams", "/users/{id | user-principal-name}/joinedTeams"))]
#[inline]
pub fn list_joined_teams(id_or_user_principal_name: &str) -> Request<rt::Collection<models::Team>> {
    rt::request("\
        v1_0::user::list_joined_teams\n\
        GET v1.0 /users/{id_or_user_principal_name}/joinedTeams\n\
        /users/{id | user-principal-name}/joinedTeams\n\
        v1.0/api/user-list-joinedteams.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[id_or_user_principal_name])
}

/// Get the [teams](super::models::Team) of Microsoft Teams in which the user is a direct member.
///
/// 获取用户作为直接成员所属的 Microsoft Teams [团队](super::models::Team)。
///
/// `GET /me/joinedTeams`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/user-list-joinedteams.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-joinedteams?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::user;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = user::list_joined_teams_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "microsoft-teams")]
#[doc(alias("List joinedTeams", "列出 joinedTeams", "user-list-joinedteams", "list_joined_teams", "joinedTeams", "/me/joinedTeams"))]
#[inline]
pub fn list_joined_teams_me() -> Request<rt::Collection<models::Team>> {
    rt::request("\
        v1_0::user::list_joined_teams_me\n\
        GET v1.0 /me/joinedTeams\n\
        /me/joinedTeams\n\
        v1.0/api/user-list-joinedteams.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, User.Read.All, User.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[])
}


/// The parameters that the request's body holds.
#[cfg(feature = "outlook")]
pub struct FindMeetingTimesBody {
    /// The attendees or resources. A person is `required`, a room is a `resource`.
    ///
    /// 与会者或资源。 人员用 `required`，会议室用 `resource`。
    pub attendees: Option<rt::Value>,
    /// Whether the organizer may be absent. The default is `false`.
    ///
    /// 组织者是否可以缺席。 默认值为 `false`。
    pub is_organizer_optional: Option<bool>,
    /// What is asked of the place.
    ///
    /// 对地点的要求。
    pub location_constraint: Option<rt::Value>,
    /// The greatest number of suggestions.
    ///
    /// 建议的最大数量。
    pub max_candidates: Option<i32>,
    /// The length of the meeting in ISO 8601 form, such as 'PT45M'. The default is 30 minutes.
    ///
    /// 会议时长，ISO 8601 格式，例如“PT45M”。 默认值为 30 分钟。
    pub meeting_duration: Option<rt::Duration>,
    /// The least confidence of a suggestion, from 0 to 100.
    ///
    /// 建议所需的最低置信度，从 0 到 100。
    pub minimum_attendee_percentage: Option<f64>,
    /// Whether each suggestion comes with its reason.
    ///
    /// 是否返回每个建议的理由。
    pub return_suggestion_reasons: Option<bool>,
    /// The limits in time.
    ///
    /// 对时间的限制。
    pub time_constraint: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(feature = "outlook")]
impl ::core::default::Default for FindMeetingTimesBody {
    fn default() -> Self {
        Self {
            attendees: None,
            is_organizer_optional: None,
            location_constraint: None,
            max_candidates: None,
            meeting_duration: None,
            minimum_attendee_percentage: None,
            return_suggestion_reasons: None,
            time_constraint: None,
            additional: rt::Additional::NONE,
        }
    }
}

#[cfg(feature = "outlook")]
impl rt::Model for FindMeetingTimesBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "FindMeetingTimesBody", odata_type: "", names: &["attendees", "isOrganizerOptional", "locationConstraint", "maxCandidates", "meetingDuration", "minimumAttendeePercentage", "returnSuggestionReasons", "timeConstraint"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Json(&self.attendees),
            1 => P::Boolean(&self.is_organizer_optional),
            2 => P::Json(&self.location_constraint),
            3 => P::Int32(&self.max_candidates),
            4 => P::Text(&self.meeting_duration),
            5 => P::Double(&self.minimum_attendee_percentage),
            6 => P::Boolean(&self.return_suggestion_reasons),
            7 => P::Json(&self.time_constraint),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Json(&mut self.attendees),
            1 => M::Boolean(&mut self.is_organizer_optional),
            2 => M::Json(&mut self.location_constraint),
            3 => M::Int32(&mut self.max_candidates),
            4 => M::Text(&mut self.meeting_duration),
            5 => M::Double(&mut self.minimum_attendee_percentage),
            6 => M::Boolean(&mut self.return_suggestion_reasons),
            7 => M::Json(&mut self.time_constraint),
            _ => M::Additional(&mut self.additional),
        }
    }
}
#[cfg(feature = "outlook")]
impl ::core::clone::Clone for FindMeetingTimesBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

#[cfg(feature = "outlook")]
impl ::core::cmp::PartialEq for FindMeetingTimesBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

#[cfg(feature = "outlook")]
impl ::core::fmt::Debug for FindMeetingTimesBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

#[cfg(feature = "outlook")]
impl rt::serde::Serialize for FindMeetingTimesBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

#[cfg(feature = "outlook")]
impl<'de> rt::serde::Deserialize<'de> for FindMeetingTimesBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}


/// The parameters that the request's body holds.
#[cfg(feature = "outlook")]
pub struct SendMailBody {
    /// What to send. Required.
    ///
    /// 要发送的内容。 必需。
    pub message: Option<Box<models::Message>>,
    /// Set it to false to keep no copy; the default is true. Optional.
    ///
    /// 设为 false 则不保留副本；默认值为 true。 可选。
    pub save_to_sent_items: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(feature = "outlook")]
impl SendMailBody {
    /// Makes a body from its required members.
    pub fn new(message: models::Message) -> Self {
        Self { message: Some(Box::new(message)), ..::core::default::Default::default() }
    }
}

#[cfg(feature = "outlook")]
impl ::core::default::Default for SendMailBody {
    fn default() -> Self {
        Self {
            message: None,
            save_to_sent_items: None,
            additional: rt::Additional::NONE,
        }
    }
}

#[cfg(feature = "outlook")]
impl rt::Model for SendMailBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "SendMailBody", odata_type: "", names: &["message", "saveToSentItems"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.message),
            1 => P::Boolean(&self.save_to_sent_items),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.message),
            1 => M::Boolean(&mut self.save_to_sent_items),
            _ => M::Additional(&mut self.additional),
        }
    }
}
#[cfg(feature = "outlook")]
impl ::core::clone::Clone for SendMailBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

#[cfg(feature = "outlook")]
impl ::core::cmp::PartialEq for SendMailBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

#[cfg(feature = "outlook")]
impl ::core::fmt::Debug for SendMailBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

#[cfg(feature = "outlook")]
impl rt::serde::Serialize for SendMailBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

#[cfg(feature = "outlook")]
impl<'de> rt::serde::Deserialize<'de> for SendMailBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

