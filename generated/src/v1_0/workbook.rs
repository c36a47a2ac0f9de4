//! Operations of `workbook`.
//!
//! * End an existing workbook session. Needs `Files.ReadWrite` (work).
//!   * [`close_session_me()`]: `POST /me/drive/items/{id}/workbook/closeSession`
//!   * [`close_session_by_path_me()`]: `POST /me/drive/root:/{item-path}:/workbook/closeSession`
//! * Open a new workbook session. Needs `Files.ReadWrite` (work).
//!   * [`create_session_me()`]: `POST /me/drive/items/{id}/workbook/createSession`
//!   * [`create_session_by_path_me()`]: `POST /me/drive/root:/{item-path}:/workbook/createSession`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::WorkbookSessionId;

use crate::v1_0::models;

/// End an existing workbook session.
///
/// 结束现有的工作簿会话。
///
/// `POST /me/drive/items/{id}/workbook/closeSession`
///
/// * `item_id`: `{id}`
///
/// # Headers
///
/// * `workbook-session-id` (required): The session to end. Required.
///
///   要结束的会话。必需。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/workbook-closesession.md`](https://learn.microsoft.com/zh-CN/graph/api/workbook-closesession?view=graph-rest-1.0), line 34.
///
/// # Example
///
/// ```no_run
/// use graph_client::{from_json, v1_0::workbook};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = from_json(r"{}")?;
/// workbook::close_session_me("{id}", body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Close Session", "关闭会话", "workbook-closesession", "close_session", "closeSession", "/me/drive/items/{id}/workbook/closeSession"))]
#[inline]
pub fn close_session_me(item_id: &str, body: rt::Value) -> Request<(), (), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook::close_session_me\n\
        POST v1.0 /me/drive/items/{item_id}/workbook/closeSession\n\
        /me/drive/items/{id}/workbook/closeSession\n\
        v1.0/api/workbook-closesession.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_id]).json(body)
}

/// End an existing workbook session.
///
/// 结束现有的工作簿会话。
///
/// `POST /me/drive/root:/{item-path}:/workbook/closeSession`
///
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `workbook-session-id` (required): The session to end. Required.
///
///   要结束的会话。必需。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/workbook-closesession.md`](https://learn.microsoft.com/zh-CN/graph/api/workbook-closesession?view=graph-rest-1.0), line 35.
///
/// # Example
///
/// ```no_run
/// use graph_client::{json, v1_0::workbook};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = json!({});
/// workbook::close_session_by_path_me("{item-path}", body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Close Session", "关闭会话", "workbook-closesession", "close_session", "closeSession", "/me/drive/root:/{item-path}:/workbook/closeSession"))]
#[inline]
pub fn close_session_by_path_me(item_path: &str, body: rt::Value) -> Request<(), (), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook::close_session_by_path_me\n\
        POST v1.0 /me/drive/root:/{+item_path}:/workbook/closeSession\n\
        /me/drive/root:/{item-path}:/workbook/closeSession\n\
        v1.0/api/workbook-closesession.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_path]).json(body)
}

/// Open a new workbook session.
///
/// 打开新的工作簿会话。
///
/// `POST /me/drive/items/{id}/workbook/createSession`
///
/// * `item_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `201`: JSON
/// * `202`: For a long-running operation, it returns a `202 Accepted` response code, a `Location` header and an empty body.
///
///   对于长时间运行的操作，它返回 `202 Accepted` 响应代码、`Location` 标头和空的正文。
/// * `504`
///
/// Page: [`v1.0/api/workbook-createsession.md`](https://learn.microsoft.com/zh-CN/graph/api/workbook-createsession?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, workbook}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::WorkbookSessionInfo { persist_changes: true });
/// let answer = workbook::create_session_me("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("workbook: createSession", "workbook： createSession", "workbook-createsession", "create_session", "createSession", "/me/drive/items/{id}/workbook/createSession"))]
#[inline]
pub fn create_session_me(item_id: &str, body: &models::WorkbookSessionInfo) -> Request<Option<models::WorkbookSessionInfo>> {
    rt::request_with("\
        v1_0::workbook::create_session_me\n\
        POST v1.0 /me/drive/items/{item_id}/workbook/createSession\n\
        /me/drive/items/{id}/workbook/createSession\n\
        v1.0/api/workbook-createsession.md\n\
        201 202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_id], body, None)
}

/// Open a new workbook session.
///
/// 打开新的工作簿会话。
///
/// `POST /me/drive/root:/{item-path}:/workbook/createSession`
///
/// * `item_path`: `{item-path}`
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `201`: JSON
/// * `202`: For a long-running operation, it returns a `202 Accepted` response code, a `Location` header and an empty body.
///
///   对于长时间运行的操作，它返回 `202 Accepted` 响应代码、`Location` 标头和空的正文。
/// * `504`
///
/// Page: [`v1.0/api/workbook-createsession.md`](https://learn.microsoft.com/zh-CN/graph/api/workbook-createsession?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, workbook}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::WorkbookSessionInfo {}); // with the properties to send
/// let answer = workbook::create_session_by_path_me("{item-path}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("workbook: createSession", "workbook： createSession", "workbook-createsession", "create_session", "createSession", "/me/drive/root:/{item-path}:/workbook/createSession"))]
#[inline]
pub fn create_session_by_path_me(item_path: &str, body: &models::WorkbookSessionInfo) -> Request<Option<models::WorkbookSessionInfo>> {
    rt::request_with("\
        v1_0::workbook::create_session_by_path_me\n\
        POST v1.0 /me/drive/root:/{+item_path}:/workbook/createSession\n\
        /me/drive/root:/{item-path}:/workbook/createSession\n\
        v1.0/api/workbook-createsession.md\n\
        201 202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_path], body, None)
}

