//! A folder of a mailbox, such as the Inbox. It can hold messages and child folders.
//!
//! 用户邮箱中的文件夹，例如收件箱。 它可以包含邮件和下级文件夹。
//!
//! Operations of [`mailFolder`](super::models::MailFolder). Page: `v1.0/resources/mailfolder.md`.
//!
//! * Read all messages in the given mail folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`list_messages()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages`
//!   * [`list_messages_me()`]: `GET /me/mailFolders/{id}/messages`
//! * Read the properties and relationships of a mail folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application).
//!   * [`get()`]: `GET /users/{id | userPrincipalName}/mailFolders/{id}`
//!   * [`get_me()`]: `GET /me/mailFolders/{id}`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Any, Prefer};

use crate::v1_0::models;

/// Read all messages in the given mail folder.
///
/// 读取指定邮件文件夹中的全部邮件。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
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
/// Page: [`v1.0/api/mailfolder-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/mailfolder-list-messages?view=graph-rest-1.0), line 38.
///
/// # Other pages of this request
///
/// * [`v1.0/api/user-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-messages?view=graph-rest-1.0): Read all messages in the mailbox of the signed-in user, or only those of one folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application). Also explains `Prefer`.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::mail_folder;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = mail_folder::list_messages("{id | userPrincipalName}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List messages", "列出邮件", "mailfolder-list-messages", "/users/{id | userPrincipalName}/mailFolders/{id}/messages", "user-list-messages"))]
#[inline]
pub fn list_messages(id_or_user_principal_name: &str, mail_folder_id: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::mail_folder::list_messages\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages\n\
        /users/{id | userPrincipalName}/mailFolders/{id}/messages\n\
        v1.0/api/mailfolder-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id])
}

/// Read all messages in the given mail folder.
///
/// 读取指定邮件文件夹中的全部邮件。
///
/// `GET /me/mailFolders/{id}/messages`
///
/// * `mail_folder_id`: `{id}`
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
/// Page: [`v1.0/api/mailfolder-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/mailfolder-list-messages?view=graph-rest-1.0), line 37.
///
/// # Other pages of this request
///
/// * [`v1.0/api/user-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/user-list-messages?view=graph-rest-1.0): Read all messages in the mailbox of the signed-in user, or only those of one folder. Needs `Mail.ReadBasic` (work, personal); `Mail.ReadBasic.All` (application). Also explains `Prefer`.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::mail_folder;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = mail_folder::list_messages_me("AAMkADfolderInbox=").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List messages", "列出邮件", "mailfolder-list-messages", "list_messages", "/me/mailFolders/{id}/messages", "user-list-messages"))]
#[inline]
pub fn list_messages_me(mail_folder_id: &str) -> Request<rt::Collection<models::Message>, Any, (Prefer,)> {
    rt::request("\
        v1_0::mail_folder::list_messages_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages\n\
        /me/mailFolders/{id}/messages\n\
        v1.0/api/mailfolder-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[mail_folder_id])
}

/// Read the properties and relationships of a mail folder.
///
/// 读取邮件文件夹的属性和关系。
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
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
/// * `200`: JSON
///
/// Page: [`v1.0/api/mailfolder-get.md`](https://learn.microsoft.com/zh-CN/graph/api/mailfolder-get?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::mail_folder;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = mail_folder::get("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get mailFolder", "获取 mailFolder", "mailfolder-get", "mailFolders", "/users/{id | userPrincipalName}/mailFolders/{id}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str, mail_folder_id: &str) -> Request<models::MailFolder, Any> {
    rt::request("\
        v1_0::mail_folder::get\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}\n\
        /users/{id | userPrincipalName}/mailFolders/{id}\n\
        v1.0/api/mailfolder-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[id_or_user_principal_name, mail_folder_id])
}

/// Read the properties and relationships of a mail folder.
///
/// 读取邮件文件夹的属性和关系。
///
/// `GET /me/mailFolders/{id}`
///
/// * `mail_folder_id`: `{id}`
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
/// * `200`: JSON
///
/// Page: [`v1.0/api/mailfolder-get.md`](https://learn.microsoft.com/zh-CN/graph/api/mailfolder-get?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::mail_folder;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = mail_folder::get_me("AAMkADfolderInbox=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get mailFolder", "获取 mailFolder", "mailfolder-get", "get", "mailFolders", "/me/mailFolders/{id}"))]
#[inline]
pub fn get_me(mail_folder_id: &str) -> Request<models::MailFolder, Any> {
    rt::request("\
        v1_0::mail_folder::get_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}\n\
        /me/mailFolders/{id}\n\
        v1.0/api/mailfolder-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Mail.ReadBasic, Mail.Read, Mail.ReadWrite | \n\
        Application | LeastToMost |  | Mail.ReadBasic.All, Mail.Read, Mail.ReadWrite | ", &[mail_folder_id])
}

