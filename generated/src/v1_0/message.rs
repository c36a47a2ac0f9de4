//! A message in a mail folder. One message has 500 recipients at most.
//!
//! 邮件文件夹中的一封邮件。 一封邮件最多有 500 个收件人。
//!
//! Operations of [`message`](super::models::Message). Page: `v1.0/resources/message.md`.
//!
//! * Get the attachment objects of a message. Needs `Mail.Read` (work, personal, application).
//!   * [`list_attachments()`]: `GET /users/{id | userPrincipalName}/messages/{id}/attachments`
//!   * [`list_attachments_me()`]: `GET /me/messages/{id}/attachments`
//!   * [`list_attachments_in_mail_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`
//!   * [`list_attachments_in_mail_folder_me()`]: `GET /me/mailFolders/{id}/messages/{id}/attachments`
//!   * [`list_attachments_in_child_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
//!   * [`list_attachments_in_child_folder_me()`]: `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
//! * Add an attachment to a message. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`create_attachment()`]: `POST /users/{id | userPrincipalName}/messages/{id}/attachments`
//!   * [`create_attachment_me()`]: `POST /me/messages/{id}/attachments`
//!   * [`create_attachment_in_mail_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`
//!   * [`create_attachment_in_mail_folder_me()`]: `POST /me/mailFolders/{id}/messages/{id}/attachments`
//!   * [`create_attachment_in_child_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments`
//!   * [`create_attachment_in_child_folder_me()`]: `POST /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
//! * Read the properties and relationships of a message object. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`get()`]: `GET /users/{id | userPrincipalName}/messages/{id}`
//!   * [`get_me()`]: `GET /me/messages/{id}`
//!   * [`get_in_mail_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
//!   * [`get_in_mail_folder_me()`]: `GET /me/mailFolders/{id}/messages/{id}`
//!   * [`get_value()`]: `GET /users/{id | userPrincipalName}/messages/{id}/$value`
//!   * [`get_value_me()`]: `GET /me/messages/{id}/$value`
//!   * [`get_value_in_mail_folder()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value`
//!   * [`get_value_in_mail_folder_me()`]: `GET /me/mailFolders/{id}/messages/{id}/$value`
//! * Change the properties of a message object. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`update()`]: `PATCH /users/{id | userPrincipalName}/messages/{id}`
//!   * [`update_me()`]: `PATCH /me/messages/{id}`
//!   * [`update_in_mail_folder()`]: `PATCH /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
//!   * [`update_in_mail_folder_me()`]: `PATCH /me/mailFolders/{id}/messages/{id}`
//! * Delete a message from the mailbox of a user. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`delete()`]: `DELETE /users/{id | userPrincipalName}/messages/{id}`
//!   * [`delete_me()`]: `DELETE /me/messages/{id}`
//!   * [`delete_in_mail_folder()`]: `DELETE /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
//!   * [`delete_in_mail_folder_me()`]: `DELETE /me/mailFolders/{id}/messages/{id}`
//! * Get the messages that were added, deleted or changed in one folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`delta()`]: `GET /users/{id}/mailFolders/{id}/messages/delta`
//!   * [`delta_me()`]: `GET /me/mailFolders/{id}/messages/delta`
//!   * [`delta_in_child_folder()`]: `GET /users/{id}/mailFolders/{id}/childFolders/{id}/.../messages/delta`
//!   * [`delta_in_child_folder_me()`]: `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/delta`
//! * Move a message to another folder of the mailbox. Needs `Mail.ReadWrite` (work, personal, application).
//!   * [`move_()`]: `POST /users/{id | userPrincipalName}/messages/{id}/move`
//!   * [`move_me()`]: `POST /me/messages/{id}/move`
//!   * [`move_in_mail_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move`
//!   * [`move_in_mail_folder_me()`]: `POST /me/mailFolders/{id}/messages/{id}/move`
//! * Reply to the sender of a message in JSON or MIME format. Needs `Mail.Send` (work, personal, application).
//!   * [`reply()`]: `POST /users/{id | userPrincipalName}/messages/{id}/reply`
//!   * [`reply_me()`]: `POST /me/messages/{id}/reply`
//!   * [`reply_in_mail_folder()`]: `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply`
//!   * [`reply_in_mail_folder_me()`]: `POST /me/mailFolders/{id}/messages/{id}/reply`
//! * Send a message from the Drafts folder. Needs `Mail.Send` (work, personal, application).
//!   * [`send()`]: `POST /users/{id | userPrincipalName}/messages/{id}/send`
//!   * [`send_me()`]: `POST /me/messages/{id}/send`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Any, Prefer};

use crate::v1_0::models;

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments("{id | userPrincipalName}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "/users/{id | userPrincipalName}/messages/{id}/attachments"))]
#[inline]
pub fn list_attachments(id_or_user_principal_name: &str, message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[id_or_user_principal_name, message_id])
}

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a mailbox.
///
/// 用户邮箱中 [message](super::models::Message) 的附件。
///
/// `GET /me/messages/{id}/attachments`
///
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments_me("AAMkADexample07=").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "list_attachments", "/me/messages/{id}/attachments"))]
#[inline]
pub fn list_attachments_me(message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments_me\n\
        GET v1.0 /me/messages/{message_id}/attachments\n\
        /me/messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[message_id])
}

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a top-level [mailFolder](super::models::MailFolder).
///
/// 顶层 [mailFolder](super::models::MailFolder) 中 [message](super::models::Message) 的附件。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "list_attachments", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments"))]
#[inline]
pub fn list_attachments_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments_in_mail_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[id_or_user_principal_name, mail_folder_id, message_id])
}

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a top-level [mailFolder](super::models::MailFolder).
///
/// 顶层 [mailFolder](super::models::MailFolder) 中 [message](super::models::Message) 的附件。
///
/// `GET /me/mailFolders/{id}/messages/{id}/attachments`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments_in_mail_folder_me("{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "list_attachments", "/me/mailFolders/{id}/messages/{id}/attachments"))]
#[inline]
pub fn list_attachments_in_mail_folder_me(mail_folder_id: &str, message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments_in_mail_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}/attachments\n\
        /me/mailFolders/{id}/messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[mail_folder_id, message_id])
}

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a child folder. The ellipsis stands for further levels.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。 省略号代表更多层级。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 54.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments_in_child_folder("{id | userPrincipalName}", "{id}", "{id}", "{path}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "list_attachments", "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments"))]
#[inline]
pub fn list_attachments_in_child_folder(id_or_user_principal_name: &str, mail_folder_id: &str, child_folder_id: &str, path: &str, message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments_in_child_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[id_or_user_principal_name, mail_folder_id, child_folder_id, path, message_id])
}

/// Get the [attachment](super::models::Attachment) objects of a message.
///
/// 获取附加到邮件的 [attachment](super::models::Attachment) 对象。
///
/// Attachments of a [message](super::models::Message) in a child folder. The ellipsis stands for further levels.
///
/// 下级文件夹中 [message](super::models::Message) 的附件。 省略号代表更多层级。
///
/// `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
///
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/message-list-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-list-attachments?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::list_attachments_in_child_folder_me("{id}", "{id}", "{path}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List attachments", "列出附件", "message-list-attachments", "list_attachments", "/me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments"))]
#[inline]
pub fn list_attachments_in_child_folder_me(mail_folder_id: &str, child_folder_id: &str, path: &str, message_id: &str) -> Request<rt::Collection<models::Attachment>, Any> {
    rt::request("\
        v1_0::message::list_attachments_in_child_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/{message_id}/attachments\n\
        /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments\n\
        v1.0/api/message-list-attachments.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Read | \n\
        Application | LeastToMost |  | Mail.Read | ", &[mail_folder_id, child_folder_id, path, message_id])
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a mailbox:
///
/// 用户邮箱中的邮件：
///
/// `POST /users/{id | userPrincipalName}/messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Attachment {}); // with the properties to send
/// let answer = message::create_attachment("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/users/{id | userPrincipalName}/messages/{id}/attachments"))]
#[inline]
pub fn create_attachment(id_or_user_principal_name: &str, message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment\n\
        POST v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, message_id], body, None)
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a mailbox:
///
/// 用户邮箱中的邮件：
///
/// `POST /me/messages/{id}/attachments`
///
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = models::Attachment::from(new!(models::FileAttachment {
///     name: "floor-plan.png",
///     content_bytes: "iVBORw0KGgoAAAANSUhEUg==",
/// }));
/// let answer = message::create_attachment_me("AAMkADexample07=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/me/messages/{id}/attachments"))]
#[inline]
pub fn create_attachment_me(message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment_me\n\
        POST v1.0 /me/messages/{message_id}/attachments\n\
        /me/messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[message_id], body, None)
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a top-level folder:
///
/// 顶层文件夹中的邮件：
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Attachment {}); // with the properties to send
/// let answer = message::create_attachment_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments"))]
#[inline]
pub fn create_attachment_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment_in_mail_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id, message_id], body, None)
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a top-level folder:
///
/// 顶层文件夹中的邮件：
///
/// `POST /me/mailFolders/{id}/messages/{id}/attachments`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Attachment {}); // with the properties to send
/// let answer = message::create_attachment_in_mail_folder_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/me/mailFolders/{id}/messages/{id}/attachments"))]
#[inline]
pub fn create_attachment_in_mail_folder_me(mail_folder_id: &str, message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment_in_mail_folder_me\n\
        POST v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}/attachments\n\
        /me/mailFolders/{id}/messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id, message_id], body, None)
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a child folder:
///
/// 下级文件夹中的邮件：
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 60.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Attachment {}); // with the properties to send
/// let answer = message::create_attachment_in_child_folder("{id | userPrincipalName}", "{id}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments"))]
#[inline]
pub fn create_attachment_in_child_folder(id_or_user_principal_name: &str, mail_folder_id: &str, child_folder_id: &str, message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment_in_child_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/messages/{message_id}/attachments\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id, child_folder_id, message_id], body, None)
}

/// Add an attachment to a [message](super::models::Message). A file must be smaller than 3 MB.
///
/// 向 [message](super::models::Message) 添加附件。 文件必须小于 3 MB。
///
/// A message in a child folder:
///
/// 下级文件夹中的邮件：
///
/// `POST /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments`
///
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-post-attachments.md`](https://learn.microsoft.com/zh-CN/graph/api/message-post-attachments?view=graph-rest-1.0), line 59.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Attachment {}); // with the properties to send
/// let answer = message::create_attachment_in_child_folder_me("{id}", "{id}", "{path}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add attachment", "添加附件", "message-post-attachments", "post_attachments", "/me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments"))]
#[inline]
pub fn create_attachment_in_child_folder_me(mail_folder_id: &str, child_folder_id: &str, path: &str, message_id: &str, body: &models::Attachment) -> Request<models::Attachment> {
    rt::request_with("\
        v1_0::message::create_attachment_in_child_folder_me\n\
        POST v1.0 /me/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/{message_id}/attachments\n\
        /me/mailFolders/{id}/childFolders/{id}/.../messages/{id}/attachments\n\
        v1.0/api/message-post-attachments.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id, child_folder_id, path, message_id], body, None)
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The message resource:
///
/// 邮件资源：
///
/// `GET /users/{id | userPrincipalName}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "/users/{id | userPrincipalName}/messages/{id}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str, message_id: &str) -> Request<models::Message, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/messages/{id}\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[id_or_user_principal_name, message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The message resource:
///
/// 邮件资源：
///
/// `GET /me/messages/{id}`
///
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_me("AAMkADexample02=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/me/messages/{id}"))]
#[inline]
pub fn get_me(message_id: &str) -> Request<models::Message, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_me\n\
        GET v1.0 /me/messages/{message_id}\n\
        /me/messages/{id}\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The message resource:
///
/// 邮件资源：
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn get_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str) -> Request<models::Message, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_in_mail_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[id_or_user_principal_name, mail_folder_id, message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The message resource:
///
/// 邮件资源：
///
/// `GET /me/mailFolders/{id}/messages/{id}`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_in_mail_folder_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/me/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn get_in_mail_folder_me(mail_folder_id: &str, message_id: &str) -> Request<models::Message, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_in_mail_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /me/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[mail_folder_id, message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The MIME content of the message:
///
/// 邮件的 MIME 内容：
///
/// `GET /users/{id | userPrincipalName}/messages/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: bytes
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 58.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_value("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/users/{id | userPrincipalName}/messages/{id}/$value"))]
#[inline]
pub fn get_value(id_or_user_principal_name: &str, message_id: &str) -> Request<rt::Bytes, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_value\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/$value\n\
        /users/{id | userPrincipalName}/messages/{id}/$value\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[id_or_user_principal_name, message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The MIME content of the message:
///
/// 邮件的 MIME 内容：
///
/// `GET /me/messages/{id}/$value`
///
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: bytes
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 57.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_value_me("AAMkADexample02=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/me/messages/{id}/$value"))]
#[inline]
pub fn get_value_me(message_id: &str) -> Request<rt::Bytes, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_value_me\n\
        GET v1.0 /me/messages/{message_id}/$value\n\
        /me/messages/{id}/$value\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The MIME content of the message:
///
/// 邮件的 MIME 内容：
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: bytes
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 60.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_value_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value"))]
#[inline]
pub fn get_value_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str) -> Request<rt::Bytes, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_value_in_mail_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}/$value\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[id_or_user_principal_name, mail_folder_id, message_id])
}

/// Read the properties and relationships of a [message](super::models::Message) object.
///
/// 读取 [message](super::models::Message) 对象的属性和关系。
///
/// The MIME content of the message:
///
/// 邮件的 MIME 内容：
///
/// `GET /me/mailFolders/{id}/messages/{id}/$value`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account: `Mail.ReadBasic`, `Mail.Read`
/// * Application: `Mail.ReadBasic.All`, `Mail.Read`
///
/// # Responses
///
/// * `200`: bytes
///
/// Page: [`v1.0/api/message-get.md`](https://learn.microsoft.com/zh-CN/graph/api/message-get?view=graph-rest-1.0), line 59.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = message::get_value_in_mail_folder_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get message", "获取邮件", "message-get", "get", "/me/mailFolders/{id}/messages/{id}/$value"))]
#[inline]
pub fn get_value_in_mail_folder_me(mail_folder_id: &str, message_id: &str) -> Request<rt::Bytes, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::get_value_in_mail_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}/$value\n\
        /me/mailFolders/{id}/messages/{id}/$value\n\
        v1.0/api/message-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read | ", &[mail_folder_id, message_id])
}

/// Change the properties of a [message](super::models::Message) object.
///
/// 更改 [message](super::models::Message) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `bccRecipients`, `body`, `categories`, `ccRecipients`, `flag`, `importance`, `inferenceClassification`, `isDeliveryReceiptRequested`, `isRead`, `isReadReceiptRequested`, `replyTo`, `singleValueExtendedProperties`, `subject`, `toRecipients`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-update.md`](https://learn.microsoft.com/zh-CN/graph/api/message-update?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = message::update("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update message", "更新邮件", "message-update", "/users/{id | userPrincipalName}/messages/{id}"))]
#[inline]
pub fn update(id_or_user_principal_name: &str, message_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::update\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/messages/{id}\n\
        v1.0/api/message-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, message_id], body, None)
}

/// Change the properties of a [message](super::models::Message) object.
///
/// 更改 [message](super::models::Message) 对象的属性。
///
/// `PATCH /me/messages/{id}`
///
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `bccRecipients`, `body`, `categories`, `ccRecipients`, `flag`, `importance`, `inferenceClassification`, `isDeliveryReceiptRequested`, `isRead`, `isReadReceiptRequested`, `replyTo`, `singleValueExtendedProperties`, `subject`, `toRecipients`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-update.md`](https://learn.microsoft.com/zh-CN/graph/api/message-update?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {
///     is_read: true,
///     categories: ["Office", "Blue category"],
///     inference_classification: models::InferenceClassificationType::Other,
/// });
/// let answer = message::update_me("AAMkADexample02=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update message", "更新邮件", "message-update", "update", "/me/messages/{id}"))]
#[inline]
pub fn update_me(message_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::update_me\n\
        PATCH v1.0 /me/messages/{message_id}\n\
        /me/messages/{id}\n\
        v1.0/api/message-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[message_id], body, None)
}

/// Change the properties of a [message](super::models::Message) object.
///
/// 更改 [message](super::models::Message) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `bccRecipients`, `body`, `categories`, `ccRecipients`, `flag`, `importance`, `inferenceClassification`, `isDeliveryReceiptRequested`, `isRead`, `isReadReceiptRequested`, `replyTo`, `singleValueExtendedProperties`, `subject`, `toRecipients`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-update.md`](https://learn.microsoft.com/zh-CN/graph/api/message-update?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = message::update_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update message", "更新邮件", "message-update", "update", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn update_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::update_in_mail_folder\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id, message_id], body, None)
}

/// Change the properties of a [message](super::models::Message) object.
///
/// 更改 [message](super::models::Message) 对象的属性。
///
/// `PATCH /me/mailFolders/{id}/messages/{id}`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `bccRecipients`, `body`, `categories`, `ccRecipients`, `flag`, `importance`, `inferenceClassification`, `isDeliveryReceiptRequested`, `isRead`, `isReadReceiptRequested`, `replyTo`, `singleValueExtendedProperties`, `subject`, `toRecipients`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/message-update.md`](https://learn.microsoft.com/zh-CN/graph/api/message-update?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, message}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Message {}); // with the properties to send
/// let answer = message::update_in_mail_folder_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update message", "更新邮件", "message-update", "update", "/me/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn update_in_mail_folder_me(mail_folder_id: &str, message_id: &str, body: &models::Message) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::update_in_mail_folder_me\n\
        PATCH v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /me/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id, message_id], body, None)
}

/// Delete a message from the mailbox of a user.
///
/// 从用户邮箱中删除一封邮件。
///
/// `DELETE /users/{id | userPrincipalName}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/message-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delete?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::delete("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete message", "删除邮件", "message-delete", "/users/{id | userPrincipalName}/messages/{id}"))]
#[inline]
pub fn delete(id_or_user_principal_name: &str, message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::delete\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/messages/{id}\n\
        v1.0/api/message-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, message_id])
}

/// Delete a message from the mailbox of a user.
///
/// 从用户邮箱中删除一封邮件。
///
/// `DELETE /me/messages/{id}`
///
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/message-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delete?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::delete_me("AAMkADexample02=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete message", "删除邮件", "message-delete", "delete", "/me/messages/{id}"))]
#[inline]
pub fn delete_me(message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::delete_me\n\
        DELETE v1.0 /me/messages/{message_id}\n\
        /me/messages/{id}\n\
        v1.0/api/message-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[message_id])
}

/// Delete a message from the mailbox of a user.
///
/// 从用户邮箱中删除一封邮件。
///
/// `DELETE /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/message-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delete?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::delete_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete message", "删除邮件", "message-delete", "delete", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn delete_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::delete_in_mail_folder\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id, message_id])
}

/// Delete a message from the mailbox of a user.
///
/// 从用户邮箱中删除一封邮件。
///
/// `DELETE /me/mailFolders/{id}/messages/{id}`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/message-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delete?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::delete_in_mail_folder_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete message", "删除邮件", "message-delete", "delete", "/me/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn delete_in_mail_folder_me(mail_folder_id: &str, message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::delete_in_mail_folder_me\n\
        DELETE v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}\n\
        /me/mailFolders/{id}/messages/{id}\n\
        v1.0/api/message-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id, message_id])
}

/// Get the messages that were added, deleted or changed in one folder. This lets an app keep a local copy without reading all messages each time.
///
/// 获取一个文件夹中新增、删除或更改的邮件。 这样应用可以保持本地副本，而不必每次读取全部邮件。
///
/// Messages of a top-level folder:
///
/// 顶层文件夹中的邮件：
///
/// `GET /users/{id}/mailFolders/{id}/messages/delta`
///
/// * `user_id`: `{id}`
/// * `mail_folder_id`: `{id}`
///
/// # Query parameters
///
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round. It marks the end of that round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示该轮已完成。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`. It means that more changes wait.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示还有更多更改。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
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
/// Page: [`v1.0/api/message-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delta?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::delta("{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: delta", "message-delta", "/users/{id}/mailFolders/{id}/messages/delta"))]
#[inline]
pub fn delta(user_id: &str, mail_folder_id: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::delta\n\
        GET v1.0 /users/{user_id}/mailFolders/{mail_folder_id}/messages/delta\n\
        /users/{id}/mailFolders/{id}/messages/delta\n\
        v1.0/api/message-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[user_id, mail_folder_id])
}

/// Get the messages that were added, deleted or changed in one folder. This lets an app keep a local copy without reading all messages each time.
///
/// 获取一个文件夹中新增、删除或更改的邮件。 这样应用可以保持本地副本，而不必每次读取全部邮件。
///
/// Messages of a top-level folder:
///
/// 顶层文件夹中的邮件：
///
/// `GET /me/mailFolders/{id}/messages/delta`
///
/// * `mail_folder_id`: `{id}`
///
/// # Query parameters
///
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round. It marks the end of that round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示该轮已完成。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`. It means that more changes wait.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示还有更多更改。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
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
/// Page: [`v1.0/api/message-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delta?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::delta_me("AAMkADfolderInbox=").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: delta", "message-delta", "delta", "/me/mailFolders/{id}/messages/delta"))]
#[inline]
pub fn delta_me(mail_folder_id: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::delta_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages/delta\n\
        /me/mailFolders/{id}/messages/delta\n\
        v1.0/api/message-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[mail_folder_id])
}

/// Get the messages that were added, deleted or changed in one folder. This lets an app keep a local copy without reading all messages each time.
///
/// 获取一个文件夹中新增、删除或更改的邮件。 这样应用可以保持本地副本，而不必每次读取全部邮件。
///
/// Messages of a folder further down, at any depth:
///
/// 下级文件夹中的邮件，层数不限：
///
/// `GET /users/{id}/mailFolders/{id}/childFolders/{id}/.../messages/delta`
///
/// * `user_id`: `{id}`
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
///
/// # Query parameters
///
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round. It marks the end of that round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示该轮已完成。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`. It means that more changes wait.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示还有更多更改。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
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
/// Page: [`v1.0/api/message-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delta?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::delta_in_child_folder("{id}", "{id}", "{id}", "{path}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: delta", "message-delta", "delta", "/users/{id}/mailFolders/{id}/childFolders/{id}/.../messages/delta"))]
#[inline]
pub fn delta_in_child_folder(user_id: &str, mail_folder_id: &str, child_folder_id: &str, path: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::delta_in_child_folder\n\
        GET v1.0 /users/{user_id}/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/delta\n\
        /users/{id}/mailFolders/{id}/childFolders/{id}/.../messages/delta\n\
        v1.0/api/message-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[user_id, mail_folder_id, child_folder_id, path])
}

/// Get the messages that were added, deleted or changed in one folder. This lets an app keep a local copy without reading all messages each time.
///
/// 获取一个文件夹中新增、删除或更改的邮件。 这样应用可以保持本地副本，而不必每次读取全部邮件。
///
/// Messages of a folder further down, at any depth:
///
/// 下级文件夹中的邮件，层数不限：
///
/// `GET /me/mailFolders/{id}/childFolders/{id}/.../messages/delta`
///
/// * `mail_folder_id`: `{id}`
/// * `child_folder_id`: `{id}`
/// * `path`: `{path}`
///
/// # Query parameters
///
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round. It marks the end of that round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示该轮已完成。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`. It means that more changes wait.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。 表示还有更多更改。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
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
/// Page: [`v1.0/api/message-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/message-delta?view=graph-rest-1.0), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = message::delta_in_child_folder_me("{id}", "{id}", "{path}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: delta", "message-delta", "delta", "/me/mailFolders/{id}/childFolders/{id}/.../messages/delta"))]
#[inline]
pub fn delta_in_child_folder_me(mail_folder_id: &str, child_folder_id: &str, path: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::message::delta_in_child_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/childFolders/{child_folder_id}/{+path}/messages/delta\n\
        /me/mailFolders/{id}/childFolders/{id}/.../messages/delta\n\
        v1.0/api/message-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[mail_folder_id, child_folder_id, path])
}

/// Move a message to another folder of the mailbox. A new copy appears in the target folder and the original is removed.
///
/// 把邮件移到用户邮箱中的另一个文件夹。 目标文件夹中会出现一份新副本，原邮件被删除。
///
/// `POST /users/{id | userPrincipalName}/messages/{id}/move`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Required: `destinationId`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-move.md`](https://learn.microsoft.com/zh-CN/graph/api/message-move?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::MoveBody {}); // with the properties to send
/// let answer = message::move_("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: move", "message-move", "move", "/users/{id | userPrincipalName}/messages/{id}/move"))]
#[inline]
pub fn move_(id_or_user_principal_name: &str, message_id: &str, body: &MoveBody) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::move_\n\
        POST v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/move\n\
        /users/{id | userPrincipalName}/messages/{id}/move\n\
        v1.0/api/message-move.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, message_id], body, None)
}

/// Move a message to another folder of the mailbox. A new copy appears in the target folder and the original is removed.
///
/// 把邮件移到用户邮箱中的另一个文件夹。 目标文件夹中会出现一份新副本，原邮件被删除。
///
/// `POST /me/messages/{id}/move`
///
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Required: `destinationId`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-move.md`](https://learn.microsoft.com/zh-CN/graph/api/message-move?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::MoveBody { destination_id: "archive" });
/// let answer = message::move_me("AAMkADexample02=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: move", "message-move", "move", "/me/messages/{id}/move"))]
#[inline]
pub fn move_me(message_id: &str, body: &MoveBody) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::move_me\n\
        POST v1.0 /me/messages/{message_id}/move\n\
        /me/messages/{id}/move\n\
        v1.0/api/message-move.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[message_id], body, None)
}

/// Move a message to another folder of the mailbox. A new copy appears in the target folder and the original is removed.
///
/// 把邮件移到用户邮箱中的另一个文件夹。 目标文件夹中会出现一份新副本，原邮件被删除。
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Required: `destinationId`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-move.md`](https://learn.microsoft.com/zh-CN/graph/api/message-move?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::MoveBody {}); // with the properties to send
/// let answer = message::move_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: move", "message-move", "move", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move"))]
#[inline]
pub fn move_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str, body: &MoveBody) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::move_in_mail_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}/move\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move\n\
        v1.0/api/message-move.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id, message_id], body, None)
}

/// Move a message to another folder of the mailbox. A new copy appears in the target folder and the original is removed.
///
/// 把邮件移到用户邮箱中的另一个文件夹。 目标文件夹中会出现一份新副本，原邮件被删除。
///
/// `POST /me/mailFolders/{id}/messages/{id}/move`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Required: `destinationId`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.ReadWrite`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/message-move.md`](https://learn.microsoft.com/zh-CN/graph/api/message-move?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::MoveBody {}); // with the properties to send
/// let answer = message::move_in_mail_folder_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: move", "message-move", "move", "/me/mailFolders/{id}/messages/{id}/move"))]
#[inline]
pub fn move_in_mail_folder_me(mail_folder_id: &str, message_id: &str, body: &MoveBody) -> Request<models::Message> {
    rt::request_with("\
        v1_0::message::move_in_mail_folder_me\n\
        POST v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}/move\n\
        /me/mailFolders/{id}/messages/{id}/move\n\
        v1.0/api/message-move.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadWrite | ", &[mail_folder_id, message_id], body, None)
}

/// Reply to the sender of a [message](super::models::Message) in JSON or MIME format.
///
/// 用 JSON 或 MIME 格式答复 [message](super::models::Message) 的发件人。
///
/// `POST /users/{id | userPrincipalName}/messages/{id}/reply`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `message`
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
/// * `400`: If the MIME content is malformed, it returns `400 Bad request`.
///
///   如果 MIME 内容有误，则返回 `400 Bad request`。
///
/// Page: [`v1.0/api/message-reply.md`](https://learn.microsoft.com/zh-CN/graph/api/message-reply?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::ReplyBody {}); // with the properties to send
/// message::reply("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: reply", "message-reply", "/users/{id | userPrincipalName}/messages/{id}/reply"))]
#[inline]
pub fn reply(id_or_user_principal_name: &str, message_id: &str, body: &ReplyBody) -> Request<()> {
    rt::request_with("\
        v1_0::message::reply\n\
        POST v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/reply\n\
        /users/{id | userPrincipalName}/messages/{id}/reply\n\
        v1.0/api/message-reply.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[id_or_user_principal_name, message_id], body, None)
}

/// Reply to the sender of a [message](super::models::Message) in JSON or MIME format.
///
/// 用 JSON 或 MIME 格式答复 [message](super::models::Message) 的发件人。
///
/// `POST /me/messages/{id}/reply`
///
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `message`
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
/// * `400`: If the MIME content is malformed, it returns `400 Bad request`.
///
///   如果 MIME 内容有误，则返回 `400 Bad request`。
///
/// Page: [`v1.0/api/message-reply.md`](https://learn.microsoft.com/zh-CN/graph/api/message-reply?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::ReplyBody {
///     message: {
///         to_recipients: [
///             {
///                 email_address: {
///                     address: "omar.haddad@contoso.com",
///                     name: "Omar Haddad",
///                 },
///             },
///             {
///                 email_address: { address: "front.desk@contoso.com", name: "Front desk" },
///             },
///         ],
///     },
///     comment: "Thanks, I will fetch them at ten.",
/// });
/// message::reply_me("AAMkADexample02=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: reply", "message-reply", "reply", "/me/messages/{id}/reply"))]
#[inline]
pub fn reply_me(message_id: &str, body: &ReplyBody) -> Request<()> {
    rt::request_with("\
        v1_0::message::reply_me\n\
        POST v1.0 /me/messages/{message_id}/reply\n\
        /me/messages/{id}/reply\n\
        v1.0/api/message-reply.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[message_id], body, None)
}

/// Reply to the sender of a [message](super::models::Message) in JSON or MIME format.
///
/// 用 JSON 或 MIME 格式答复 [message](super::models::Message) 的发件人。
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `message`
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
/// * `400`: If the MIME content is malformed, it returns `400 Bad request`.
///
///   如果 MIME 内容有误，则返回 `400 Bad request`。
///
/// Page: [`v1.0/api/message-reply.md`](https://learn.microsoft.com/zh-CN/graph/api/message-reply?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::ReplyBody {}); // with the properties to send
/// message::reply_in_mail_folder("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: reply", "message-reply", "reply", "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply"))]
#[inline]
pub fn reply_in_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, message_id: &str, body: &ReplyBody) -> Request<()> {
    rt::request_with("\
        v1_0::message::reply_in_mail_folder\n\
        POST v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages/{message_id}/reply\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply\n\
        v1.0/api/message-reply.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[id_or_user_principal_name, mail_folder_id, message_id], body, None)
}

/// Reply to the sender of a [message](super::models::Message) in JSON or MIME format.
///
/// 用 JSON 或 MIME 格式答复 [message](super::models::Message) 的发件人。
///
/// `POST /me/mailFolders/{id}/messages/{id}/reply`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `message`
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
/// * `400`: If the MIME content is malformed, it returns `400 Bad request`.
///
///   如果 MIME 内容有误，则返回 `400 Bad request`。
///
/// Page: [`v1.0/api/message-reply.md`](https://learn.microsoft.com/zh-CN/graph/api/message-reply?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::message};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(message::ReplyBody {}); // with the properties to send
/// message::reply_in_mail_folder_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: reply", "message-reply", "reply", "/me/mailFolders/{id}/messages/{id}/reply"))]
#[inline]
pub fn reply_in_mail_folder_me(mail_folder_id: &str, message_id: &str, body: &ReplyBody) -> Request<()> {
    rt::request_with("\
        v1_0::message::reply_in_mail_folder_me\n\
        POST v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}/reply\n\
        /me/mailFolders/{id}/messages/{id}/reply\n\
        v1.0/api/message-reply.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[mail_folder_id, message_id], body, None)
}

/// Send a message from the Drafts folder. It can be a new message, a reply or a forward.
///
/// 发送“草稿”文件夹中的一封邮件。 它可以是新邮件、答复或转发。
///
/// `POST /users/{id | userPrincipalName}/messages/{id}/send`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Send`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/message-send.md`](https://learn.microsoft.com/zh-CN/graph/api/message-send?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::send("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: send", "message-send", "/users/{id | userPrincipalName}/messages/{id}/send"))]
#[inline]
pub fn send(id_or_user_principal_name: &str, message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::send\n\
        POST v1.0 /users/{id_or_user_principal_name}/messages/{message_id}/send\n\
        /users/{id | userPrincipalName}/messages/{id}/send\n\
        v1.0/api/message-send.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[id_or_user_principal_name, message_id])
}

/// Send a message from the Drafts folder. It can be a new message, a reply or a forward.
///
/// 发送“草稿”文件夹中的一封邮件。 它可以是新邮件、答复或转发。
///
/// `POST /me/messages/{id}/send`
///
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Mail.Send`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/message-send.md`](https://learn.microsoft.com/zh-CN/graph/api/message-send?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// message::send_me("AAMkADexample03=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("message: send", "message-send", "send", "/me/messages/{id}/send"))]
#[inline]
pub fn send_me(message_id: &str) -> Request<()> {
    rt::request("\
        v1_0::message::send_me\n\
        POST v1.0 /me/messages/{message_id}/send\n\
        /me/messages/{id}/send\n\
        v1.0/api/message-send.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Mail.Send | \n\
        DelegatedPersonal | LeastToMost |  | Mail.Send | \n\
        Application | LeastToMost |  | Mail.Send | ", &[message_id])
}


/// The parameters that the request's body holds.
pub struct MoveBody {
    /// The ID or the well-known name of the target folder. The names are listed in [mailFolder](super::models::MailFolder).
    ///
    /// 目标文件夹的 ID 或知名名称。 名称列表见 [mailFolder](super::models::MailFolder)。
    ///
    /// Corrected: `required` is not documented. A message cannot be moved without a folder to move it to.
    pub destination_id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl MoveBody {
    /// Makes a body from its required members.
    pub fn new(destination_id: impl Into<String>) -> Self {
        Self { destination_id: Some(::core::convert::Into::into(destination_id)), ..::core::default::Default::default() }
    }
}

impl ::core::default::Default for MoveBody {
    fn default() -> Self {
        Self {
            destination_id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for MoveBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "MoveBody", odata_type: "", names: &["destinationId"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.destination_id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.destination_id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for MoveBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for MoveBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for MoveBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for MoveBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for MoveBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}


/// The parameters that the request's body holds.
pub struct ReplyBody {
    /// A text to go with the reply. It may be an empty string.
    ///
    /// 附加的说明文字。 可以为空字符串。
    pub comment: Option<String>,
    /// Writable properties to set in the reply.
    ///
    /// 要在答复中设置的可写属性。
    pub message: Option<Box<models::Message>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for ReplyBody {
    fn default() -> Self {
        Self {
            comment: None,
            message: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ReplyBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ReplyBody", odata_type: "", names: &["comment", "message"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.comment),
            1 => P::Model(&self.message),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.comment),
            1 => M::Model(&mut self.message),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ReplyBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ReplyBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ReplyBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ReplyBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ReplyBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

