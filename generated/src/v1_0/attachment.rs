//! Content that goes with an [event](super::models::Event), a [message](super::models::Message) or a post.
//!
//! 附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的内容。
//!
//! Operations of [`attachment`](super::models::Attachment). Page: `v1.0/resources/attachment.md`.
//!
//! * Read an attachment of an event, a message or a post. Needs `Calendars.Read` or `Mail.Read` or `Group.Read.All` (work); `Calendars.Read` or `Mail.Read` (personal, application).
//!   * [`get_in_event()`]: `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}`
//!   * [`get_in_event_me()`]: `GET /me/events/{id}/attachments/{id}`
//!   * [`get_in_message()`]: `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}`
//!   * [`get_in_message_me()`]: `GET /me/messages/{id}/attachments/{id}`
//!   * [`get_in_post()`]: `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}`
//!   * [`get_in_calendar()`]: `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
//!   * [`get_in_calendar_me()`]: `GET /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
//!   * [`get_in_child_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`
//!   * [`get_in_child_folder_me()`]: `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}`
//!   * [`get_in_conversation()`]: `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}`
//!   * [`get_value_in_event()`]: `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value`
//!   * [`get_value_in_event_me()`]: `GET /me/events/{id}/attachments/{id}/$value`
//!   * [`get_value_in_message()`]: `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value`
//!   * [`get_value_in_message_me()`]: `GET /me/messages/{id}/attachments/{id}/$value`
//!   * [`get_value_in_post()`]: `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`
//!   * [`get_value_in_calendar()`]: `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`
//!   * [`get_value_in_calendar_me()`]: `GET /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`
//!   * [`get_value_in_child_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value`
//!   * [`get_value_in_child_folder_me()`]: `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}/$value`
//!   * [`get_value_in_conversation()`]: `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in the default [calendar](super::models::Calendar) of a user.
///
/// 用户默认 [calendar](super::models::Calendar) 中 [event](super::models::Event) 的附件。
///
/// `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 57.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_event("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/events/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_event(id_or_user_principal_name: &str, event_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_event\n\
        GET v1.0 /users/{id_or_user_principal_name}/events/{event_id}/attachments/{attachment_id}\n\
        /users/{id | userPrincipalName}/events/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in the default [calendar](super::models::Calendar) of a user.
///
/// 用户默认 [calendar](super::models::Calendar) 中 [event](super::models::Event) 的附件。
///
/// `GET /me/events/{id}/attachments/{id}`
///
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 56.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_event_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/events/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_event_me(event_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_event_me\n\
        GET v1.0 /me/events/{event_id}/attachments/{attachment_id}\n\
        /me/events/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 88.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_message("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_message(id_or_user_principal_name: &str, message_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_message\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/attachments/{attachment_id}\n\
        /users/{id | userPrincipalName}/messages/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /me/messages/{id}/attachments/{id}`
///
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 87.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_message_me("AAMkADexample07=", "AAMkADattach01=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/messages/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_message_me(message_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_message_me\n\
        GET v1.0 /me/messages/{message_id}/attachments/{attachment_id}\n\
        /me/messages/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a post in a group conversation.
///
/// 组会话中 post 的附件。
///
/// `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}`
///
/// * `group_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 109.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_post("{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/groups/{id}/threads/{id}/posts/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_post(group_id: &str, thread_id: &str, post_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_post\n\
        GET v1.0 /groups/{group_id}/threads/{thread_id}/posts/{post_id}/attachments/{attachment_id}\n\
        /groups/{id}/threads/{id}/posts/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[group_id, thread_id, post_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in a calendar of a calendarGroup.
///
/// 用户 calendarGroup 的日历中 [event](super::models::Event) 的附件。
///
/// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 77.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_calendar("{id | userPrincipalName}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_calendar(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/attachments/{attachment_id}\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in a calendar of a calendarGroup.
///
/// 用户 calendarGroup 的日历中 [event](super::models::Event) 的附件。
///
/// `GET /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 76.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_calendar_me("{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_calendar_me(calendar_group_id: &str, calendar_id: &str, event_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_calendar_me\n\
        GET v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/attachments/{attachment_id}\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[calendar_group_id, calendar_id, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a child folder.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 99.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_child_folder("{id | userPrincipalName}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_child_folder(id_or_user_principal_name: &str, mail_folder_id: &str, child_folder_id: &str, message_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_child_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/messages/{message_id}/attachments/{attachment_id}\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, mail_folder_id, child_folder_id, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a child folder.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。
///
/// `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}`
///
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 98.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_child_folder_me("{id}", "{id}", "{path}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_child_folder_me(mail_folder_id: &str, child_folder_id: &str, path: &str, message_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_child_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/{message_id}/attachments/{attachment_id}\n\
        /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[mail_folder_id, child_folder_id, path, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a post in a group conversation.
///
/// 组会话中 post 的附件。
///
/// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}`
///
/// * `group_id`: `{id}`
/// * `conversation_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 110.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_in_conversation("{id}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}"))]
#[inline]
pub fn get_in_conversation(group_id: &str, conversation_id: &str, thread_id: &str, post_id: &str, attachment_id: &str) -> Request<models::Attachment, Any> {
    rt::request("\
        v1_0::attachment::get_in_conversation\n\
        GET v1.0 /groups/{group_id}/conversations/{conversation_id}/threads/{thread_id}/posts/{post_id}/attachments/{attachment_id}\n\
        /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[group_id, conversation_id, thread_id, post_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in the default [calendar](super::models::Calendar) of a user.
///
/// 用户默认 [calendar](super::models::Calendar) 中 [event](super::models::Event) 的附件。
///
/// `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 59.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_event("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_event(id_or_user_principal_name: &str, event_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_event\n\
        GET v1.0 /users/{id_or_user_principal_name}/events/{event_id}/attachments/{attachment_id}/$value\n\
        /users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in the default [calendar](super::models::Calendar) of a user.
///
/// 用户默认 [calendar](super::models::Calendar) 中 [event](super::models::Event) 的附件。
///
/// `GET /me/events/{id}/attachments/{id}/$value`
///
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 58.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_event_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/events/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_event_me(event_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_event_me\n\
        GET v1.0 /me/events/{event_id}/attachments/{attachment_id}/$value\n\
        /me/events/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 90.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_message("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_message(id_or_user_principal_name: &str, message_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_message\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/attachments/{attachment_id}/$value\n\
        /users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /me/messages/{id}/attachments/{id}/$value`
///
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 89.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_message_me("AAMkADexample07=", "AAMkADattach04=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/messages/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_message_me(message_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_message_me\n\
        GET v1.0 /me/messages/{message_id}/attachments/{attachment_id}/$value\n\
        /me/messages/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a post in a group conversation.
///
/// 组会话中 post 的附件。
///
/// `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`
///
/// * `group_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 111.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_post("{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_post(group_id: &str, thread_id: &str, post_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_post\n\
        GET v1.0 /groups/{group_id}/threads/{thread_id}/posts/{post_id}/attachments/{attachment_id}/$value\n\
        /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[group_id, thread_id, post_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in a calendar of a calendarGroup.
///
/// 用户 calendarGroup 的日历中 [event](super::models::Event) 的附件。
///
/// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 79.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_calendar("{id | userPrincipalName}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_calendar(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/attachments/{attachment_id}/$value\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of an [event](super::models::Event) in a calendar of a calendarGroup.
///
/// 用户 calendarGroup 的日历中 [event](super::models::Event) 的附件。
///
/// `GET /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 78.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_calendar_me("{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_calendar_me(calendar_group_id: &str, calendar_id: &str, event_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_calendar_me\n\
        GET v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/attachments/{attachment_id}/$value\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[calendar_group_id, calendar_id, event_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a child folder.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 101.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_child_folder("{id | userPrincipalName}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_child_folder(id_or_user_principal_name: &str, mail_folder_id: &str, child_folder_id: &str, message_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_child_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/messages/{message_id}/attachments/{attachment_id}/$value\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[id_or_user_principal_name, mail_folder_id, child_folder_id, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a [message](super::models::Message) in a child folder.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。
///
/// `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}/$value`
///
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
/// * `message_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 100.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_child_folder_me("{id}", "{id}", "{path}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_child_folder_me(mail_folder_id: &str, child_folder_id: &str, path: &str, message_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_child_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/{message_id}/attachments/{attachment_id}/$value\n\
        /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[mail_folder_id, child_folder_id, path, message_id, attachment_id])
}

/// Read an attachment of an [event](super::models::Event), a [message](super::models::Message) or a post.
///
/// 读取附加到 [event](super::models::Event)、[message](super::models::Message) 或 post 的附件。
///
/// Attachments of a post in a group conversation.
///
/// 组会话中 post 的附件。
///
/// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`
///
/// * `group_id`: `{id}`
/// * `conversation_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `attachment_id`: `{id}`
///
/// # Permissions
///
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Post, work or school account: `Group.Read.All`
/// * Post, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: bytes
///
/// Left out: example `GET https://graph.microsoft.com/v1.0/me/messages/AAMkADexample07=/attachments/AAMkADattach01=/$value`. Its answer is a placeholder in braces, which reads as JSON and is none.
///
/// Page: [`v1.0/api/attachment-get.md`](https://learn.microsoft.com/zh-CN/graph/api/attachment-get?view=graph-rest-1.0), line 112.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::attachment;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = attachment::get_value_in_conversation("{id}", "{id}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get attachment", "获取附件", "attachment-get", "get", "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value"))]
#[inline]
pub fn get_value_in_conversation(group_id: &str, conversation_id: &str, thread_id: &str, post_id: &str, attachment_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::attachment::get_value_in_conversation\n\
        GET v1.0 /groups/{group_id}/conversations/{conversation_id}/threads/{thread_id}/posts/{post_id}/attachments/{attachment_id}/$value\n\
        /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value\n\
        v1.0/api/attachment-get.md\n\
        200\n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | \n\
        DelegatedWork |  | post | Group.Read.All | \n\
        DelegatedPersonal |  | post |  | \n\
        Application |  | post |  | ", &[group_id, conversation_id, thread_id, post_id, attachment_id])
}

