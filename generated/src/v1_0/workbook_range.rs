//! Stands for one or more cells next to each other, such as a row or a column.
//!
//! 表示一个或多个相邻的单元格，例如一行或一列。
//!
//! Operations of [`Range`](super::models::WorkbookRange). Page: `v1.0/resources/range.md`.
//!
//! Renamed: the module is `range` by the docs. The resource is the `workbookRange` of Excel; in Rust a range is something else.
//!
//! * Get the whole rows that a range touches. Needs `Files.ReadWrite` (work).
//!   * [`entire_row_in_name_me()`]: `GET /me/drive/items/{id}/workbook/names/{name}/range/entireRow`
//!   * [`entire_row_in_worksheet_me()`]: `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/entireRow`
//!   * [`entire_row_in_column_me()`]: `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow`
//!   * [`entire_row_in_name_by_path_me()`]: `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow`
//!   * [`entire_row_in_worksheet_by_path_me()`]: `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireRow`
//!   * [`entire_row_in_column_by_path_me()`]: `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/entireRow`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select, WorkbookSessionId};

use crate::v1_0::models;

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/items/{id}/workbook/names/{name}/range/entireRow`
///
/// * `item_id`: `{id}`
/// * `name`: `{name}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 34.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_name_me("{id}", "{name}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/items/{id}/workbook/names/{name}/range/entireRow"))]
#[inline]
pub fn entire_row_in_name_me(item_id: &str, name: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_name_me\n\
        GET v1.0 /me/drive/items/{item_id}/workbook/names/{name}/range/entireRow\n\
        /me/drive/items/{id}/workbook/names/{name}/range/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_id, name])
}

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/entireRow`
///
/// * `item_id`: `{id}`
/// * `id_or_name`: `{id|name}`
/// * `address`: `{address}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_worksheet_me("{id}", "{id|name}", "B2:C5").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address=<address>)/entireRow"))]
#[inline]
pub fn entire_row_in_worksheet_me(item_id: &str, id_or_name: &str, address: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_worksheet_me\n\
        GET v1.0 /me/drive/items/{item_id}/workbook/worksheets/{id_or_name}/range(address='{address}')/entireRow\n\
        /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_id, id_or_name, address])
}

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow`
///
/// * `item_id`: `{id}`
/// * `id_or_name`: `{id|name}`
/// * `column_id_or_name`: `{id|name}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_column_me("{id}", "{id|name}", "{id|name}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow"))]
#[inline]
pub fn entire_row_in_column_me(item_id: &str, id_or_name: &str, column_id_or_name: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_column_me\n\
        GET v1.0 /me/drive/items/{item_id}/workbook/tables/{id_or_name}/columns/{column_id_or_name}/range/entireRow\n\
        /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_id, id_or_name, column_id_or_name])
}

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow`
///
/// * `item_path`: `{item-path}`
/// * `name`: `{name}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 35.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_name_by_path_me("{item-path}", "{name}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow"))]
#[inline]
pub fn entire_row_in_name_by_path_me(item_path: &str, name: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_name_by_path_me\n\
        GET v1.0 /me/drive/root:/{+item_path}:/workbook/names/{name}/range/entireRow\n\
        /me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_path, name])
}

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireRow`
///
/// * `item_path`: `{item-path}`
/// * `id_or_name`: `{id|name}`
/// * `address`: `{address}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_worksheet_by_path_me("{item-path}", "{id|name}", "{address}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address=<address>)/entireRow"))]
#[inline]
pub fn entire_row_in_worksheet_by_path_me(item_path: &str, id_or_name: &str, address: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_worksheet_by_path_me\n\
        GET v1.0 /me/drive/root:/{+item_path}:/workbook/worksheets/{id_or_name}/range(address='{address}')/entireRow\n\
        /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_path, id_or_name, address])
}

/// Get the whole rows that a range touches.
///
/// 获取区域所跨的整行。
///
/// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/entireRow`
///
/// * `item_path`: `{item-path}`
/// * `id_or_name`: `{id|name}`
/// * `column_id_or_name`: `{id|name}`
///
/// # Headers
///
/// * `Workbook-Session-Id`: The workbook session that decides whether changes are kept. Optional.
///
///   决定更改是否会保留的工作簿会话。可选。
///
/// # Permissions
///
/// * Work or school account: `Files.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/range-entirerow.md`](https://learn.microsoft.com/zh-CN/graph/api/range-entirerow?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::workbook_range;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = workbook_range::entire_row_in_column_by_path_me("{item-path}", "{id|name}", "{id|name}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Range: EntireRow", "区域：EntireRow", "range-entirerow", "entire_row", "entireRow", "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/entireRow"))]
#[inline]
pub fn entire_row_in_column_by_path_me(item_path: &str, id_or_name: &str, column_id_or_name: &str) -> Request<models::WorkbookRange, (Select, Expand), (WorkbookSessionId,)> {
    rt::request("\
        v1_0::workbook_range::entire_row_in_column_by_path_me\n\
        GET v1.0 /me/drive/root:/{+item_path}:/workbook/tables/{id_or_name}/columns/{column_id_or_name}/range/entireRow\n\
        /me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/entireRow\n\
        v1.0/api/range-entirerow.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[item_path, id_or_name, column_id_or_name])
}

