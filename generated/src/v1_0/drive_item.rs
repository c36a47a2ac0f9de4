//! Stands for a file, a folder or another item kept in a drive.
//!
//! 表示存储在驱动器中的文件、文件夹或其他项目。
//!
//! Operations of [`driveItem`](super::models::DriveItem). Page: `v1.0/resources/driveitem.md`.
//!
//! * Return the DriveItems found in the **children** relationship of a DriveItem. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`list_children()`]: `GET /drives/{drive-id}/items/{item-id}/children`
//!   * [`list_children_in_user()`]: `GET /users/{user-id}/drive/items/{item-id}/children`
//!   * [`list_children_me()`]: `GET /me/drive/items/{item-id}/children`
//!   * [`list_children_in_group()`]: `GET /groups/{group-id}/drive/items/{item-id}/children`
//!   * [`list_children_in_site()`]: `GET /sites/{site-id}/drive/items/{item-id}/children`
//! * Get the thumbnailSet resources of a driveItem. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`list_thumbnails_by_thumb_id_me()`]: `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}`
//!   * [`list_thumbnails()`]: `GET /drives/{drive-id}/items/{item-id}/thumbnails`
//!   * [`list_thumbnails_in_user()`]: `GET /users/{user-id}/drive/items/{item-id}/thumbnails`
//!   * [`list_thumbnails_me()`]: `GET /me/drive/items/{item-id}/thumbnails`
//!   * [`list_thumbnails_in_group()`]: `GET /groups/{group-id}/drive/items/{item-id}/thumbnails`
//!   * [`list_thumbnails_in_site()`]: `GET /sites/{site-id}/drive/items/{item-id}/thumbnails`
//!   * [`list_thumbnails_in_thumbnail_me()`]: `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content`
//! * Read the metadata of a DriveItem in a drive, found by its path or its ID. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`get()`]: `GET /drives/{drive-id}/items/{item-id}`
//!   * [`get_in_user()`]: `GET /users/{user-id}/drive/items/{item-id}`
//!   * [`get_me()`]: `GET /me/drive/items/{item-id}`
//!   * [`get_in_group()`]: `GET /groups/{group-id}/drive/items/{item-id}`
//!   * [`get_in_site()`]: `GET /sites/{site-id}/drive/items/{item-id}`
//!   * [`get_in_list()`]: `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem`
//!   * [`get_by_path()`]: `GET /drives/{drive-id}/root:/{item-path}`
//!   * [`get_in_user_by_path()`]: `GET /users/{user-id}/drive/root:/{item-path}`
//!   * [`get_by_path_me()`]: `GET /me/drive/root:/{item-path}`
//!   * [`get_in_group_by_path()`]: `GET /groups/{group-id}/drive/root:/{item-path}`
//!   * [`get_in_site_by_path()`]: `GET /sites/{site-id}/drive/root:/{item-path}`
//! * Download the primary stream of a DriveItem, that is, the content of the file. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`get_content()`]: `GET /drives/{drive-id}/items/{item-id}/content`
//!   * [`get_content_in_user()`]: `GET /users/{userId}/drive/items/{item-id}/content`
//!   * [`get_content_me()`]: `GET /me/drive/items/{item-id}/content`
//!   * [`get_content_in_group()`]: `GET /groups/{group-id}/drive/items/{item-id}/content`
//!   * [`get_content_in_site()`]: `GET /sites/{siteId}/drive/items/{item-id}/content`
//!   * [`get_content_by_path_me()`]: `GET /me/drive/root:/{item-path}:/content`
//! * Change the metadata of a DriveItem given by ID or path. Needs `Files.ReadWrite` (work, personal); `Files.ReadWrite.All` (application).
//!   * [`update()`]: `PATCH /drives/{drive-id}/items/{item-id}`
//!   * [`update_in_user()`]: `PATCH /users/{user-id}/drive/items/{item-id}`
//!   * [`update_me()`]: `PATCH /me/drive/items/{item-id}`
//!   * [`update_in_group()`]: `PATCH /groups/{group-id}/drive/items/{item-id}`
//!   * [`update_in_site()`]: `PATCH /sites/{site-id}/drive/items/{item-id}`
//! * Delete a DriveItem given by ID or path. Needs `Files.ReadWrite` (work, personal); `Files.ReadWrite.All` (application).
//!   * [`delete()`]: `DELETE /drives/{drive-id}/items/{item-id}`
//!   * [`delete_in_user()`]: `DELETE /users/{userId}/drive/items/{itemId}`
//!   * [`delete_me()`]: `DELETE /me/drive/items/{item-id}`
//!   * [`delete_in_group()`]: `DELETE /groups/{group-id}/drive/items/{item-id}`
//!   * [`delete_in_site()`]: `DELETE /sites/{siteId}/drive/items/{itemId}`
//! * Let an app follow the changes of a drive and its children. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`delta()`]: `GET /drives/{drive-id}/root/delta`
//!   * [`delta_in_user()`]: `GET /users/{userId}/drive/root/delta`
//!   * [`delta_me()`]: `GET /me/drive/root/delta`
//!   * [`delta_in_group()`]: `GET /groups/{groupId}/drive/root/delta`
//!   * [`delta_in_site()`]: `GET /sites/{siteId}/drive/root/delta`
//! * Copy a driveItem with its children, asynchronously, below another parent or with another name. Needs `Files.ReadWrite` (work, personal); `Files.ReadWrite.All` (application).
//!   * [`copy()`]: `POST /drives/{driveId}/items/{itemId}/copy`
//!   * [`copy_in_user()`]: `POST /users/{userId}/drive/items/{itemId}/copy`
//!   * [`copy_me()`]: `POST /me/drive/items/{item-id}/copy`
//!   * [`copy_in_group()`]: `POST /groups/{groupId}/drive/items/{itemId}/copy`
//!   * [`copy_in_site()`]: `POST /sites/{siteId}/drive/items/{itemId}/copy`
//! * Create an upload session so that a file can be sent in ranges and resumed after a lost connection. Needs `Files.ReadWrite` (work, personal); `Sites.ReadWrite.All` (application).
//!   * [`create_upload_session()`]: `POST /drives/{driveId}/items/{itemId}/createUploadSession`
//!   * [`create_upload_session_in_user()`]: `POST /users/{userId}/drive/items/{itemId}/createUploadSession`
//!   * [`create_upload_session_me()`]: `POST /me/drive/items/{itemId}/createUploadSession`
//!   * [`create_upload_session_in_group()`]: `POST /groups/{groupId}/drive/items/{itemId}/createUploadSession`
//!   * [`create_upload_session_in_site()`]: `POST /sites/{siteId}/drive/items/{itemId}/createUploadSession`
//! * Search a hierarchy for items that match a query. Needs `Files.Read` (work, personal); `Files.Read.All` (application).
//!   * [`search()`]: `GET /drives/{drive-id}/root/search(q='{search-text}')`
//!   * [`search_in_user()`]: `GET /users/{user-id}/drive/root/search(q='{search-text}')`
//!   * [`search_me()`]: `GET /me/drive/root/search(q='{search-text}')`
//!   * [`search_in_group()`]: `GET /groups/{group-id}/drive/root/search(q='{search-text}')`
//!   * [`search_in_site()`]: `GET /sites/{site-id}/drive/root/search(q='{search-text}')`
//! * Write a new file or update the content of an existing one in a single call. Needs `Files.ReadWrite` (work, personal); `Files.ReadWrite.All` (application).
//!   * [`put_content()`]: `PUT /drives/{drive-id}/items/{item-id}/content`
//!   * [`put_content_in_user()`]: `PUT /users/{user-id}/drive/items/{item-id}/content`
//!   * [`put_content_me()`]: `PUT /me/drive/items/{item-id}/content`
//!   * [`put_content_in_group()`]: `PUT /groups/{group-id}/drive/items/{item-id}/content`
//!   * [`put_content_in_site()`]: `PUT /sites/{site-id}/drive/items/{item-id}/content`
//!   * [`put_content_by_path_me()`]: `PUT /me/drive/root:/{path}:/content`
//!   * [`put_content_by_relative_path()`]: `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
//!   * [`put_content_in_user_by_relative_path()`]: `PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content`
//!   * [`put_content_by_relative_path_me()`]: `PUT /me/drive/items/{parent-id}:/{filename}:/content`
//!   * [`put_content_in_group_by_relative_path()`]: `PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content`
//!   * [`put_content_in_site_by_relative_path()`]: `PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Expand, IfMatch, IfNoneMatch, OrderBy, Select, Top};

use crate::v1_0::models;

/// Return the [DriveItems](super::models::DriveItem) found in the **children** relationship of a DriveItem.
///
/// 返回 DriveItem 的 **children** 关系中的 [DriveItem](super::models::DriveItem) 集合。
///
/// `GET /drives/{drive-id}/items/{item-id}/children`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: etag `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   etag 标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
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
/// * `200`: a collection
/// * `304`: `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-list-children.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-children?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_children("{drive-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List children of a driveItem", "列出 driveItem 的子项", "driveitem-list-children", "/drives/{drive-id}/items/{item-id}/children"))]
#[inline]
pub fn list_children(drive_id: &str, item_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::list_children\n\
        GET v1.0 /drives/{drive_id}/items/{item_id}/children\n\
        /drives/{drive-id}/items/{item-id}/children\n\
        v1.0/api/driveitem-list-children.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, item_id])
}

/// Return the [DriveItems](super::models::DriveItem) found in the **children** relationship of a DriveItem.
///
/// 返回 DriveItem 的 **children** 关系中的 [DriveItem](super::models::DriveItem) 集合。
///
/// `GET /users/{user-id}/drive/items/{item-id}/children`
///
/// * `user_id`: `{user-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: etag `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   etag 标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
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
/// * `200`: a collection
/// * `304`: `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-list-children.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-children?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_children_in_user("{user-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List children of a driveItem", "列出 driveItem 的子项", "driveitem-list-children", "list_children", "/users/{user-id}/drive/items/{item-id}/children"))]
#[inline]
pub fn list_children_in_user(user_id: &str, item_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::list_children_in_user\n\
        GET v1.0 /users/{user_id}/drive/items/{item_id}/children\n\
        /users/{user-id}/drive/items/{item-id}/children\n\
        v1.0/api/driveitem-list-children.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, item_id])
}

/// Return the [DriveItems](super::models::DriveItem) found in the **children** relationship of a DriveItem.
///
/// 返回 DriveItem 的 **children** 关系中的 [DriveItem](super::models::DriveItem) 集合。
///
/// `GET /me/drive/items/{item-id}/children`
///
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: etag `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   etag 标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
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
/// * `200`: a collection
/// * `304`: `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-list-children.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-children?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_children_me("root").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List children of a driveItem", "列出 driveItem 的子项", "driveitem-list-children", "list_children", "/me/drive/items/{item-id}/children"))]
#[inline]
pub fn list_children_me(item_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::list_children_me\n\
        GET v1.0 /me/drive/items/{item_id}/children\n\
        /me/drive/items/{item-id}/children\n\
        v1.0/api/driveitem-list-children.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id])
}

/// Return the [DriveItems](super::models::DriveItem) found in the **children** relationship of a DriveItem.
///
/// 返回 DriveItem 的 **children** 关系中的 [DriveItem](super::models::DriveItem) 集合。
///
/// `GET /groups/{group-id}/drive/items/{item-id}/children`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: etag `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   etag 标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
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
/// * `200`: a collection
/// * `304`: `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-list-children.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-children?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_children_in_group("{group-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List children of a driveItem", "列出 driveItem 的子项", "driveitem-list-children", "list_children", "/groups/{group-id}/drive/items/{item-id}/children"))]
#[inline]
pub fn list_children_in_group(group_id: &str, item_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::list_children_in_group\n\
        GET v1.0 /groups/{group_id}/drive/items/{item_id}/children\n\
        /groups/{group-id}/drive/items/{item-id}/children\n\
        v1.0/api/driveitem-list-children.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, item_id])
}

/// Return the [DriveItems](super::models::DriveItem) found in the **children** relationship of a DriveItem.
///
/// 返回 DriveItem 的 **children** 关系中的 [DriveItem](super::models::DriveItem) 集合。
///
/// `GET /sites/{site-id}/drive/items/{item-id}/children`
///
/// * `site_id`: `{site-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: etag `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   etag 标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
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
/// * `200`: a collection
/// * `304`: `HTTP 304 Not Modified` is returned when the tag equals the current one.
///
///   标记与当前标记一致时，返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-list-children.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-children?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_children_in_site("{site-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List children of a driveItem", "列出 driveItem 的子项", "driveitem-list-children", "list_children", "/sites/{site-id}/drive/items/{item-id}/children"))]
#[inline]
pub fn list_children_in_site(site_id: &str, item_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::list_children_in_site\n\
        GET v1.0 /sites/{site_id}/drive/items/{item_id}/children\n\
        /sites/{site-id}/drive/items/{item-id}/children\n\
        v1.0/api/driveitem-list-children.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// Get a single thumbnail
///
/// 获取单个缩略图
///
/// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}`
///
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
/// * `thumbnail_id`: `{thumb-id}`. The index of the thumbnail, mostly 0-4.
///
///   缩略图的索引，通常为 0-4。
/// * `size`: `{size}`. A standard size (see below) or a custom one.
///
///   标准大小（见下文）或自定义大小。
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
/// * `200`: a collection
///
/// Renamed: `thumbnail_id` is `thumb_id` by the docs. A thumb is something else.
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 109.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails_by_thumb_id_me("{item-id}", "{thumb-id}", "{size}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}"))]
#[inline]
pub fn list_thumbnails_by_thumb_id_me(item_id: &str, thumbnail_id: &str, size: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_by_thumb_id_me\n\
        GET v1.0 /me/drive/items/{item_id}/thumbnails/{thumbnail_id}/{size}\n\
        /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id, thumbnail_id, size])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// `GET /drives/{drive-id}/items/{item-id}/thumbnails`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails("{drive-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "/drives/{drive-id}/items/{item-id}/thumbnails"))]
#[inline]
pub fn list_thumbnails(drive_id: &str, item_id: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails\n\
        GET v1.0 /drives/{drive_id}/items/{item_id}/thumbnails\n\
        /drives/{drive-id}/items/{item-id}/thumbnails\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// `GET /users/{user-id}/drive/items/{item-id}/thumbnails`
///
/// * `user_id`: `{user-id}`
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails_in_user("{user-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/users/{user-id}/drive/items/{item-id}/thumbnails"))]
#[inline]
pub fn list_thumbnails_in_user(user_id: &str, item_id: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_in_user\n\
        GET v1.0 /users/{user_id}/drive/items/{item_id}/thumbnails\n\
        /users/{user-id}/drive/items/{item-id}/thumbnails\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// `GET /me/drive/items/{item-id}/thumbnails`
///
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails_me("{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/me/drive/items/{item-id}/thumbnails"))]
#[inline]
pub fn list_thumbnails_me(item_id: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_me\n\
        GET v1.0 /me/drive/items/{item_id}/thumbnails\n\
        /me/drive/items/{item-id}/thumbnails\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// `GET /groups/{group-id}/drive/items/{item-id}/thumbnails`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails_in_group("{group-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/groups/{group-id}/drive/items/{item-id}/thumbnails"))]
#[inline]
pub fn list_thumbnails_in_group(group_id: &str, item_id: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_in_group\n\
        GET v1.0 /groups/{group_id}/drive/items/{item_id}/thumbnails\n\
        /groups/{group-id}/drive/items/{item-id}/thumbnails\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// `GET /sites/{site-id}/drive/items/{item-id}/thumbnails`
///
/// * `site_id`: `{site-id}`
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::list_thumbnails_in_site("{site-id}", "{item-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/sites/{site-id}/drive/items/{item-id}/thumbnails"))]
#[inline]
pub fn list_thumbnails_in_site(site_id: &str, item_id: &str) -> Request<rt::Collection<models::ThumbnailSet>, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_in_site\n\
        GET v1.0 /sites/{site_id}/drive/items/{item_id}/thumbnails\n\
        /sites/{site-id}/drive/items/{item-id}/thumbnails\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        200 302\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, item_id])
}

/// Get the [thumbnailSet](super::models::ThumbnailSet) resources of a [driveItem](super::models::DriveItem). An item has any number of sets, also none.
///
/// 获取 [driveItem](super::models::DriveItem) 的 [thumbnailSet](super::models::ThumbnailSet) 资源集合。 一个项目可以没有集合，也可以有多个集合。
///
/// Retrieve thumbnail binary content
///
/// 检索缩略图的二进制内容
///
/// `GET /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content`
///
/// * `item_id`: `{item-id}`. The identifier of the item.
///
///   项目的标识符。
/// * `thumb_id`: `{thumb-id}`. The index of the thumbnail, mostly 0-4.
///
///   缩略图的索引，通常为 0-4。
/// * `size`: `{size}`. A standard size (see below) or a custom one.
///
///   标准大小（见下文）或自定义大小。
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
/// * `302`: bytes
///
/// Page: [`v1.0/api/driveitem-list-thumbnails.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-list-thumbnails?view=graph-rest-1.0), line 142.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::list_thumbnails_in_thumbnail_me("{item-id}", "{thumb-id}", "{size}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("List thumbnails for a DriveItem", "列出 DriveItem 的缩略图", "driveitem-list-thumbnails", "list_thumbnails", "/me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content"))]
#[inline]
pub fn list_thumbnails_in_thumbnail_me(item_id: &str, thumb_id: &str, size: &str) -> Request<rt::Bytes, (Select,)> {
    rt::request("\
        v1_0::drive_item::list_thumbnails_in_thumbnail_me\n\
        GET v1.0 /me/drive/items/{item_id}/thumbnails/{thumb_id}/{size}/content\n\
        /me/drive/items/{item-id}/thumbnails/{thumb-id}/{size}/content\n\
        v1.0/api/driveitem-list-thumbnails.md\n\
        302 200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id, thumb_id, size])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /drives/{drive-id}/items/{item-id}`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get("{drive-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "/drives/{drive-id}/items/{item-id}"))]
#[inline]
pub fn get(drive_id: &str, item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get\n\
        GET v1.0 /drives/{drive_id}/items/{item_id}\n\
        /drives/{drive-id}/items/{item-id}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /users/{user-id}/drive/items/{item-id}`
///
/// * `user_id`: `{user-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_user("{user-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/users/{user-id}/drive/items/{item-id}"))]
#[inline]
pub fn get_in_user(user_id: &str, item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_user\n\
        GET v1.0 /users/{user_id}/drive/items/{item_id}\n\
        /users/{user-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /me/drive/items/{item-id}`
///
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_me("{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/me/drive/items/{item-id}"))]
#[inline]
pub fn get_me(item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_me\n\
        GET v1.0 /me/drive/items/{item_id}\n\
        /me/drive/items/{item-id}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /groups/{group-id}/drive/items/{item-id}`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_group("{group-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/groups/{group-id}/drive/items/{item-id}"))]
#[inline]
pub fn get_in_group(group_id: &str, item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_group\n\
        GET v1.0 /groups/{group_id}/drive/items/{item_id}\n\
        /groups/{group-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /sites/{site-id}/drive/items/{item-id}`
///
/// * `site_id`: `{site-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_site("{site-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/sites/{site-id}/drive/items/{item-id}"))]
#[inline]
pub fn get_in_site(site_id: &str, item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_site\n\
        GET v1.0 /sites/{site_id}/drive/items/{item_id}\n\
        /sites/{site-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem`
///
/// * `site_id`: `{site-id}`
/// * `list_id`: `{list-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_list("{site-id}", "{list-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "driveItem", "/sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem"))]
#[inline]
pub fn get_in_list(site_id: &str, list_id: &str, item_id: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_list\n\
        GET v1.0 /sites/{site_id}/lists/{list_id}/items/{item_id}/driveItem\n\
        /sites/{site-id}/lists/{list-id}/items/{item-id}/driveItem\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, list_id, item_id])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /drives/{drive-id}/root:/{item-path}`
///
/// * `drive_id`: `{drive-id}`
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_by_path("{drive-id}", "{item-path}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/drives/{drive-id}/root:/{item-path}"))]
#[inline]
pub fn get_by_path(drive_id: &str, item_path: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_by_path\n\
        GET v1.0 /drives/{drive_id}/root:/{+item_path}\n\
        /drives/{drive-id}/root:/{item-path}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, item_path])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /users/{user-id}/drive/root:/{item-path}`
///
/// * `user_id`: `{user-id}`
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_user_by_path("{user-id}", "{item-path}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/users/{user-id}/drive/root:/{item-path}"))]
#[inline]
pub fn get_in_user_by_path(user_id: &str, item_path: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_user_by_path\n\
        GET v1.0 /users/{user_id}/drive/root:/{+item_path}\n\
        /users/{user-id}/drive/root:/{item-path}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, item_path])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /me/drive/root:/{item-path}`
///
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_by_path_me("Plans/q3-plan.xlsx").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/me/drive/root:/{item-path}"))]
#[inline]
pub fn get_by_path_me(item_path: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_by_path_me\n\
        GET v1.0 /me/drive/root:/{+item_path}\n\
        /me/drive/root:/{item-path}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_path])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /groups/{group-id}/drive/root:/{item-path}`
///
/// * `group_id`: `{group-id}`
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_group_by_path("{group-id}", "{item-path}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/groups/{group-id}/drive/root:/{item-path}"))]
#[inline]
pub fn get_in_group_by_path(group_id: &str, item_path: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_group_by_path\n\
        GET v1.0 /groups/{group_id}/drive/root:/{+item_path}\n\
        /groups/{group-id}/drive/root:/{item-path}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, item_path])
}

/// Read the metadata of a [DriveItem](super::models::DriveItem) in a [drive](super::models::Drive), found by its path or its ID.
///
/// 按路径或 ID 读取[驱动器](super::models::Drive)中某个 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `GET /sites/{site-id}/drive/root:/{item-path}`
///
/// * `site_id`: `{site-id}`
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the given eTag or cTag equals the current tag of the file, the answer is `HTTP 304 Not Modified`.
///
///   若提供的 eTag 或 cTag 与文件当前的标记相同，则响应为 `HTTP 304 Not Modified`。
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
///
/// Page: [`v1.0/api/driveitem-get.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_in_site_by_path("{site-id}", "{item-path}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get a DriveItem resource", "获取 DriveItem 资源", "driveitem-get", "get", "/sites/{site-id}/drive/root:/{item-path}"))]
#[inline]
pub fn get_in_site_by_path(site_id: &str, item_path: &str) -> Request<models::DriveItem, (Select, Expand), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_in_site_by_path\n\
        GET v1.0 /sites/{site_id}/drive/root:/{+item_path}\n\
        /sites/{site-id}/drive/root:/{item-path}\n\
        v1.0/api/driveitem-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, item_path])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /drives/{drive-id}/items/{item-id}/content`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content("{drive-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "/drives/{drive-id}/items/{item-id}/content"))]
#[inline]
pub fn get_content(drive_id: &str, item_id: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content\n\
        GET v1.0 /drives/{drive_id}/items/{item_id}/content\n\
        /drives/{drive-id}/items/{item-id}/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, item_id])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /users/{userId}/drive/items/{item-id}/content`
///
/// * `user_id`: `{userId}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content_in_user("{userId}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "get_content", "/users/{userId}/drive/items/{item-id}/content"))]
#[inline]
pub fn get_content_in_user(user_id: &str, item_id: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content_in_user\n\
        GET v1.0 /users/{user_id}/drive/items/{item_id}/content\n\
        /users/{userId}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, item_id])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /me/drive/items/{item-id}/content`
///
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content_me("{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "get_content", "/me/drive/items/{item-id}/content"))]
#[inline]
pub fn get_content_me(item_id: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content_me\n\
        GET v1.0 /me/drive/items/{item_id}/content\n\
        /me/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_id])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /groups/{group-id}/drive/items/{item-id}/content`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content_in_group("{group-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "get_content", "/groups/{group-id}/drive/items/{item-id}/content"))]
#[inline]
pub fn get_content_in_group(group_id: &str, item_id: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content_in_group\n\
        GET v1.0 /groups/{group_id}/drive/items/{item_id}/content\n\
        /groups/{group-id}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, item_id])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /sites/{siteId}/drive/items/{item-id}/content`
///
/// * `site_id`: `{siteId}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content_in_site("{siteId}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "get_content", "/sites/{siteId}/drive/items/{item-id}/content"))]
#[inline]
pub fn get_content_in_site(site_id: &str, item_id: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content_in_site\n\
        GET v1.0 /sites/{site_id}/drive/items/{item_id}/content\n\
        /sites/{siteId}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, item_id])
}

/// Download the primary stream of a DriveItem, that is, the content of the file. Items without the **file** property cannot be downloaded.
///
/// 下载 DriveItem 的主流，即文件内容。 没有 **file** 属性的项目无法下载。
///
/// `GET /me/drive/root:/{item-path}:/content`
///
/// * `item_path`: `{item-path}`
///
/// # Headers
///
/// * `if-none-match`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
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
/// * `302`: bytes
/// * `206`: bytes
/// * `304`: If the file has not changed since that tag, `HTTP 304 Not Modified` is returned.
///
///   若文件自该标记以来未更改，则返回 `HTTP 304 Not Modified`。
///
/// Page: [`v1.0/api/driveitem-get-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-get-content?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::get_content_by_path_me("{item-path}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Download the contents of a DriveItem", "下载 DriveItem 的内容", "driveitem-get-content", "get_content", "/me/drive/root:/{item-path}:/content"))]
#[inline]
pub fn get_content_by_path_me(item_path: &str) -> Request<rt::Bytes, (), (IfNoneMatch,)> {
    rt::request("\
        v1_0::drive_item::get_content_by_path_me\n\
        GET v1.0 /me/drive/root:/{+item_path}:/content\n\
        /me/drive/root:/{item-path}:/content\n\
        v1.0/api/driveitem-get-content.md\n\
        302 206\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[item_path])
}

/// Change the metadata of a [DriveItem](super::models::DriveItem) given by ID or path.
///
/// 更改由 ID 或路径给出的 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `PATCH /drives/{drive-id}/items/{item-id}`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `412`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-update.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-update?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::update("{drive-id}", "{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update DriveItem properties", "更新 DriveItem 属性", "driveitem-update", "/drives/{drive-id}/items/{item-id}"))]
#[inline]
pub fn update(drive_id: &str, item_id: &str, body: &models::DriveItem) -> Request<models::DriveItem, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::update\n\
        PATCH v1.0 /drives/{drive_id}/items/{item_id}\n\
        /drives/{drive-id}/items/{item-id}\n\
        v1.0/api/driveitem-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[drive_id, item_id], body, None)
}

/// Change the metadata of a [DriveItem](super::models::DriveItem) given by ID or path.
///
/// 更改由 ID 或路径给出的 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `PATCH /users/{user-id}/drive/items/{item-id}`
///
/// * `user_id`: `{user-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `412`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-update.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-update?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::update_in_user("{user-id}", "{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update DriveItem properties", "更新 DriveItem 属性", "driveitem-update", "update", "/users/{user-id}/drive/items/{item-id}"))]
#[inline]
pub fn update_in_user(user_id: &str, item_id: &str, body: &models::DriveItem) -> Request<models::DriveItem, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::update_in_user\n\
        PATCH v1.0 /users/{user_id}/drive/items/{item_id}\n\
        /users/{user-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[user_id, item_id], body, None)
}

/// Change the metadata of a [DriveItem](super::models::DriveItem) given by ID or path.
///
/// 更改由 ID 或路径给出的 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `PATCH /me/drive/items/{item-id}`
///
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `412`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-update.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-update?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem { name: "price-list-final.docx" });
/// let answer = drive_item::update_me("{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update DriveItem properties", "更新 DriveItem 属性", "driveitem-update", "update", "/me/drive/items/{item-id}"))]
#[inline]
pub fn update_me(item_id: &str, body: &models::DriveItem) -> Request<models::DriveItem, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::update_me\n\
        PATCH v1.0 /me/drive/items/{item_id}\n\
        /me/drive/items/{item-id}\n\
        v1.0/api/driveitem-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[item_id], body, None)
}

/// Change the metadata of a [DriveItem](super::models::DriveItem) given by ID or path.
///
/// 更改由 ID 或路径给出的 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `PATCH /groups/{group-id}/drive/items/{item-id}`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `412`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-update.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-update?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::update_in_group("{group-id}", "{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update DriveItem properties", "更新 DriveItem 属性", "driveitem-update", "update", "/groups/{group-id}/drive/items/{item-id}"))]
#[inline]
pub fn update_in_group(group_id: &str, item_id: &str, body: &models::DriveItem) -> Request<models::DriveItem, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::update_in_group\n\
        PATCH v1.0 /groups/{group_id}/drive/items/{item_id}\n\
        /groups/{group-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[group_id, item_id], body, None)
}

/// Change the metadata of a [DriveItem](super::models::DriveItem) given by ID or path.
///
/// 更改由 ID 或路径给出的 [DriveItem](super::models::DriveItem) 的元数据。
///
/// `PATCH /sites/{site-id}/drive/items/{item-id}`
///
/// * `site_id`: `{site-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `412`: `412 Precondition Failed` is returned when the tag is not the current eTag of the folder.
///
///   标记与文件夹的当前 eTag 不一致时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-update.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-update?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::update_in_site("{site-id}", "{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update DriveItem properties", "更新 DriveItem 属性", "driveitem-update", "update", "/sites/{site-id}/drive/items/{item-id}"))]
#[inline]
pub fn update_in_site(site_id: &str, item_id: &str, body: &models::DriveItem) -> Request<models::DriveItem, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::update_in_site\n\
        PATCH v1.0 /sites/{site_id}/drive/items/{item_id}\n\
        /sites/{site-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[site_id, item_id], body, None)
}

/// Delete a [DriveItem](super::models::DriveItem) given by ID or path. The item goes to the recycle bin; it is not destroyed.
///
/// 删除由 ID 或路径给出的 [DriveItem](super::models::DriveItem)。 项目会移到回收站，而不会永久删除。
///
/// `DELETE /drives/{drive-id}/items/{item-id}`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `412`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delete?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// drive_item::delete("{drive-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete a DriveItem", "删除 DriveItem", "driveitem-delete", "/drives/{drive-id}/items/{item-id}"))]
#[inline]
pub fn delete(drive_id: &str, item_id: &str) -> Request<(), (), (IfMatch,)> {
    rt::request("\
        v1_0::drive_item::delete\n\
        DELETE v1.0 /drives/{drive_id}/items/{item_id}\n\
        /drives/{drive-id}/items/{item-id}\n\
        v1.0/api/driveitem-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[drive_id, item_id])
}

/// Delete a [DriveItem](super::models::DriveItem) given by ID or path. The item goes to the recycle bin; it is not destroyed.
///
/// 删除由 ID 或路径给出的 [DriveItem](super::models::DriveItem)。 项目会移到回收站，而不会永久删除。
///
/// `DELETE /users/{userId}/drive/items/{itemId}`
///
/// * `user_id`: `{userId}`
/// * `item_id`: `{itemId}`
///
/// # Headers
///
/// * `if-match`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `412`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delete?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// drive_item::delete_in_user("{userId}", "{itemId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete a DriveItem", "删除 DriveItem", "driveitem-delete", "delete", "/users/{userId}/drive/items/{itemId}"))]
#[inline]
pub fn delete_in_user(user_id: &str, item_id: &str) -> Request<(), (), (IfMatch,)> {
    rt::request("\
        v1_0::drive_item::delete_in_user\n\
        DELETE v1.0 /users/{user_id}/drive/items/{item_id}\n\
        /users/{userId}/drive/items/{itemId}\n\
        v1.0/api/driveitem-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[user_id, item_id])
}

/// Delete a [DriveItem](super::models::DriveItem) given by ID or path. The item goes to the recycle bin; it is not destroyed.
///
/// 删除由 ID 或路径给出的 [DriveItem](super::models::DriveItem)。 项目会移到回收站，而不会永久删除。
///
/// `DELETE /me/drive/items/{item-id}`
///
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `412`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delete?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// drive_item::delete_me("{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete a DriveItem", "删除 DriveItem", "driveitem-delete", "delete", "/me/drive/items/{item-id}"))]
#[inline]
pub fn delete_me(item_id: &str) -> Request<(), (), (IfMatch,)> {
    rt::request("\
        v1_0::drive_item::delete_me\n\
        DELETE v1.0 /me/drive/items/{item_id}\n\
        /me/drive/items/{item-id}\n\
        v1.0/api/driveitem-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[item_id])
}

/// Delete a [DriveItem](super::models::DriveItem) given by ID or path. The item goes to the recycle bin; it is not destroyed.
///
/// 删除由 ID 或路径给出的 [DriveItem](super::models::DriveItem)。 项目会移到回收站，而不会永久删除。
///
/// `DELETE /groups/{group-id}/drive/items/{item-id}`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Headers
///
/// * `if-match`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `412`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delete?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// drive_item::delete_in_group("{group-id}", "{item-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete a DriveItem", "删除 DriveItem", "driveitem-delete", "delete", "/groups/{group-id}/drive/items/{item-id}"))]
#[inline]
pub fn delete_in_group(group_id: &str, item_id: &str) -> Request<(), (), (IfMatch,)> {
    rt::request("\
        v1_0::drive_item::delete_in_group\n\
        DELETE v1.0 /groups/{group_id}/drive/items/{item_id}\n\
        /groups/{group-id}/drive/items/{item-id}\n\
        v1.0/api/driveitem-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[group_id, item_id])
}

/// Delete a [DriveItem](super::models::DriveItem) given by ID or path. The item goes to the recycle bin; it is not destroyed.
///
/// 删除由 ID 或路径给出的 [DriveItem](super::models::DriveItem)。 项目会移到回收站，而不会永久删除。
///
/// `DELETE /sites/{siteId}/drive/items/{itemId}`
///
/// * `site_id`: `{siteId}`
/// * `item_id`: `{itemId}`
///
/// # Headers
///
/// * `if-match`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
/// * `412`: If the tag is out of date, the item is kept and `412 Precondition Failed` is returned.
///
///   如果标记不再是最新的，则不删除该项目，并返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delete?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// drive_item::delete_in_site("{siteId}", "{itemId}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete a DriveItem", "删除 DriveItem", "driveitem-delete", "delete", "/sites/{siteId}/drive/items/{itemId}"))]
#[inline]
pub fn delete_in_site(site_id: &str, item_id: &str) -> Request<(), (), (IfMatch,)> {
    rt::request("\
        v1_0::drive_item::delete_in_site\n\
        DELETE v1.0 /sites/{site_id}/drive/items/{item_id}\n\
        /sites/{siteId}/drive/items/{itemId}\n\
        v1.0/api/driveitem-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[site_id, item_id])
}

/// Let an app follow the changes of a drive and its children.
///
/// 让应用持续跟踪驱动器及其子项的更改。
///
/// `GET /drives/{drive-id}/root/delta`
///
/// * `drive_id`: `{drive-id}`
/// * `token`: optional, set by [`Request::parameter`]. Optional. Without it the current state is listed; `latest` returns an empty response with the newest token; an earlier token returns the changes since then.
///
///   可选。 没有令牌时列出当前状态；`latest` 返回空响应和最新的令牌；较早的令牌返回此后的更改。
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
/// * `200`: a collection
/// * `410`: For a token that is too old the service answers `HTTP 410 Gone` with a new link in the `Location` header and one of these errors.
///
///   令牌过旧时，服务返回 `HTTP 410 Gone`，其 `Location` 标头包含一个新的链接，以及下列错误之一。
///
/// Page: [`v1.0/api/driveitem-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delta?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::delta("{drive-id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Track changes for a Drive", "跟踪驱动器的更改", "driveitem-delta", "/drives/{drive-id}/root/delta"))]
#[inline]
pub fn delta(drive_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, Top)> {
    rt::request("\
        v1_0::drive_item::delta\n\
        GET v1.0 /drives/{drive_id}/root/delta\n\
        /drives/{drive-id}/root/delta\n\
        v1.0/api/driveitem-delta.md\n\
        200\n\
        Optional | 'token'\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id])
}

/// Let an app follow the changes of a drive and its children.
///
/// 让应用持续跟踪驱动器及其子项的更改。
///
/// `GET /users/{userId}/drive/root/delta`
///
/// * `user_id`: `{userId}`
/// * `token`: optional, set by [`Request::parameter`]. Optional. Without it the current state is listed; `latest` returns an empty response with the newest token; an earlier token returns the changes since then.
///
///   可选。 没有令牌时列出当前状态；`latest` 返回空响应和最新的令牌；较早的令牌返回此后的更改。
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
/// * `200`: a collection
/// * `410`: For a token that is too old the service answers `HTTP 410 Gone` with a new link in the `Location` header and one of these errors.
///
///   令牌过旧时，服务返回 `HTTP 410 Gone`，其 `Location` 标头包含一个新的链接，以及下列错误之一。
///
/// Page: [`v1.0/api/driveitem-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delta?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::delta_in_user("{userId}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Track changes for a Drive", "跟踪驱动器的更改", "driveitem-delta", "delta", "/users/{userId}/drive/root/delta"))]
#[inline]
pub fn delta_in_user(user_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, Top)> {
    rt::request("\
        v1_0::drive_item::delta_in_user\n\
        GET v1.0 /users/{user_id}/drive/root/delta\n\
        /users/{userId}/drive/root/delta\n\
        v1.0/api/driveitem-delta.md\n\
        200\n\
        Optional | 'token'\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id])
}

/// Let an app follow the changes of a drive and its children.
///
/// 让应用持续跟踪驱动器及其子项的更改。
///
/// `GET /me/drive/root/delta`
///
/// * `token`: optional, set by [`Request::parameter`]. Optional. Without it the current state is listed; `latest` returns an empty response with the newest token; an earlier token returns the changes since then.
///
///   可选。 没有令牌时列出当前状态；`latest` 返回空响应和最新的令牌；较早的令牌返回此后的更改。
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
/// * `200`: a collection
/// * `410`: For a token that is too old the service answers `HTTP 410 Gone` with a new link in the `Location` header and one of these errors.
///
///   令牌过旧时，服务返回 `HTTP 410 Gone`，其 `Location` 标头包含一个新的链接，以及下列错误之一。
///
/// Page: [`v1.0/api/driveitem-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delta?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::delta_me().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Track changes for a Drive", "跟踪驱动器的更改", "driveitem-delta", "delta", "/me/drive/root/delta"))]
#[inline]
pub fn delta_me() -> Request<rt::Collection<models::DriveItem>, (Select, Expand, Top)> {
    rt::request("\
        v1_0::drive_item::delta_me\n\
        GET v1.0 /me/drive/root/delta\n\
        /me/drive/root/delta\n\
        v1.0/api/driveitem-delta.md\n\
        200\n\
        Optional | 'token'\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[])
}

/// Let an app follow the changes of a drive and its children.
///
/// 让应用持续跟踪驱动器及其子项的更改。
///
/// `GET /groups/{groupId}/drive/root/delta`
///
/// * `group_id`: `{groupId}`
/// * `token`: optional, set by [`Request::parameter`]. Optional. Without it the current state is listed; `latest` returns an empty response with the newest token; an earlier token returns the changes since then.
///
///   可选。 没有令牌时列出当前状态；`latest` 返回空响应和最新的令牌；较早的令牌返回此后的更改。
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
/// * `200`: a collection
/// * `410`: For a token that is too old the service answers `HTTP 410 Gone` with a new link in the `Location` header and one of these errors.
///
///   令牌过旧时，服务返回 `HTTP 410 Gone`，其 `Location` 标头包含一个新的链接，以及下列错误之一。
///
/// Page: [`v1.0/api/driveitem-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delta?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::delta_in_group("{groupId}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Track changes for a Drive", "跟踪驱动器的更改", "driveitem-delta", "delta", "/groups/{groupId}/drive/root/delta"))]
#[inline]
pub fn delta_in_group(group_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, Top)> {
    rt::request("\
        v1_0::drive_item::delta_in_group\n\
        GET v1.0 /groups/{group_id}/drive/root/delta\n\
        /groups/{groupId}/drive/root/delta\n\
        v1.0/api/driveitem-delta.md\n\
        200\n\
        Optional | 'token'\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id])
}

/// Let an app follow the changes of a drive and its children.
///
/// 让应用持续跟踪驱动器及其子项的更改。
///
/// `GET /sites/{siteId}/drive/root/delta`
///
/// * `site_id`: `{siteId}`
/// * `token`: optional, set by [`Request::parameter`]. Optional. Without it the current state is listed; `latest` returns an empty response with the newest token; an earlier token returns the changes since then.
///
///   可选。 没有令牌时列出当前状态；`latest` 返回空响应和最新的令牌；较早的令牌返回此后的更改。
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
/// * `200`: a collection
/// * `410`: For a token that is too old the service answers `HTTP 410 Gone` with a new link in the `Location` header and one of these errors.
///
///   令牌过旧时，服务返回 `HTTP 410 Gone`，其 `Location` 标头包含一个新的链接，以及下列错误之一。
///
/// Page: [`v1.0/api/driveitem-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-delta?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::delta_in_site("{siteId}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Track changes for a Drive", "跟踪驱动器的更改", "driveitem-delta", "delta", "/sites/{siteId}/drive/root/delta"))]
#[inline]
pub fn delta_in_site(site_id: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, Top)> {
    rt::request("\
        v1_0::drive_item::delta_in_site\n\
        GET v1.0 /sites/{site_id}/drive/root/delta\n\
        /sites/{siteId}/drive/root/delta\n\
        v1.0/api/driveitem-delta.md\n\
        200\n\
        Optional | 'token'\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id])
}

/// Copy a [driveItem](super::models::DriveItem) with its children, asynchronously, below another parent or with another name.
///
/// 以异步方式将 [driveItem](super::models::DriveItem) 连同其子项复制到另一个父项下或使用新名称。
///
/// `POST /drives/{driveId}/items/{itemId}/copy`
///
/// * `drive_id`: `{driveId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `parentReference`, `name`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/driveitem-copy.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-copy?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::copy("{driveId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Copy a DriveItem", "复制 DriveItem", "driveitem-copy", "/drives/{driveId}/items/{itemId}/copy"))]
#[inline]
pub fn copy(drive_id: &str, item_id: &str, body: &models::DriveItem) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::drive_item::copy\n\
        POST v1.0 /drives/{drive_id}/items/{item_id}/copy\n\
        /drives/{driveId}/items/{itemId}/copy\n\
        v1.0/api/driveitem-copy.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[drive_id, item_id], body, None)
}

/// Copy a [driveItem](super::models::DriveItem) with its children, asynchronously, below another parent or with another name.
///
/// 以异步方式将 [driveItem](super::models::DriveItem) 连同其子项复制到另一个父项下或使用新名称。
///
/// `POST /users/{userId}/drive/items/{itemId}/copy`
///
/// * `user_id`: `{userId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `parentReference`, `name`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/driveitem-copy.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-copy?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::copy_in_user("{userId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Copy a DriveItem", "复制 DriveItem", "driveitem-copy", "copy", "/users/{userId}/drive/items/{itemId}/copy"))]
#[inline]
pub fn copy_in_user(user_id: &str, item_id: &str, body: &models::DriveItem) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::drive_item::copy_in_user\n\
        POST v1.0 /users/{user_id}/drive/items/{item_id}/copy\n\
        /users/{userId}/drive/items/{itemId}/copy\n\
        v1.0/api/driveitem-copy.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[user_id, item_id], body, None)
}

/// Copy a [driveItem](super::models::DriveItem) with its children, asynchronously, below another parent or with another name.
///
/// 以异步方式将 [driveItem](super::models::DriveItem) 连同其子项复制到另一个父项下或使用新名称。
///
/// `POST /me/drive/items/{item-id}/copy`
///
/// * `item_id`: `{item-id}`
///
/// # Body
///
/// * Optional: `parentReference`, `name`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/driveitem-copy.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-copy?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {
///     parent_reference: {
///         drive_id: "b!Qx7mK0Lw1kGf-contoso-drive-1",
///         id: "01CTSODRIVEITEM0000000000000004",
///     },
///     name: "contract-2022.docx",
/// });
/// let answer = drive_item::copy_me("{item-id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Copy a DriveItem", "复制 DriveItem", "driveitem-copy", "copy", "/me/drive/items/{item-id}/copy"))]
#[inline]
pub fn copy_me(item_id: &str, body: &models::DriveItem) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::drive_item::copy_me\n\
        POST v1.0 /me/drive/items/{item_id}/copy\n\
        /me/drive/items/{item-id}/copy\n\
        v1.0/api/driveitem-copy.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[item_id], body, None)
}

/// Copy a [driveItem](super::models::DriveItem) with its children, asynchronously, below another parent or with another name.
///
/// 以异步方式将 [driveItem](super::models::DriveItem) 连同其子项复制到另一个父项下或使用新名称。
///
/// `POST /groups/{groupId}/drive/items/{itemId}/copy`
///
/// * `group_id`: `{groupId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `parentReference`, `name`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/driveitem-copy.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-copy?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::copy_in_group("{groupId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Copy a DriveItem", "复制 DriveItem", "driveitem-copy", "copy", "/groups/{groupId}/drive/items/{itemId}/copy"))]
#[inline]
pub fn copy_in_group(group_id: &str, item_id: &str, body: &models::DriveItem) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::drive_item::copy_in_group\n\
        POST v1.0 /groups/{group_id}/drive/items/{item_id}/copy\n\
        /groups/{groupId}/drive/items/{itemId}/copy\n\
        v1.0/api/driveitem-copy.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[group_id, item_id], body, None)
}

/// Copy a [driveItem](super::models::DriveItem) with its children, asynchronously, below another parent or with another name.
///
/// 以异步方式将 [driveItem](super::models::DriveItem) 连同其子项复制到另一个父项下或使用新名称。
///
/// `POST /sites/{siteId}/drive/items/{itemId}/copy`
///
/// * `site_id`: `{siteId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `parentReference`, `name`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/driveitem-copy.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-copy?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, drive_item}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::DriveItem {}); // with the properties to send
/// let answer = drive_item::copy_in_site("{siteId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Copy a DriveItem", "复制 DriveItem", "driveitem-copy", "copy", "/sites/{siteId}/drive/items/{itemId}/copy"))]
#[inline]
pub fn copy_in_site(site_id: &str, item_id: &str, body: &models::DriveItem) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::drive_item::copy_in_site\n\
        POST v1.0 /sites/{site_id}/drive/items/{item_id}/copy\n\
        /sites/{siteId}/drive/items/{itemId}/copy\n\
        v1.0/api/driveitem-copy.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[site_id, item_id], body, None)
}

/// Create an upload session so that a file can be sent in ranges and resumed after a lost connection.
///
/// 创建一个上传会话，以便分段上传文件，并在连接中断后继续。
///
/// Create an upload session
///
/// 创建上传会话
///
/// `POST /drives/{driveId}/items/{itemId}/createUploadSession`
///
/// * `drive_id`: `{driveId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `item`, `deferCommit`
///
/// # Headers
///
/// * `if-match`: etag `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   etag 标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `507`: If `fileSize` was given and the quota does not suffice, `507 Insufficient Storage` is returned.
///
///   如果给出 `fileSize` 且配额不足，则返回 `507 Insufficient Storage`。
/// * `202`: JSON
/// * `201`
/// * `412`: `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-createuploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-createuploadsession?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(drive_item::CreateUploadSessionBody {}); // with the properties to send
/// let answer = drive_item::create_upload_session("{driveId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload large files with an upload session", "使用上传会话上传大文件", "driveitem-createuploadsession", "createUploadSession", "/drives/{driveId}/items/{itemId}/createUploadSession"))]
#[inline]
pub fn create_upload_session(drive_id: &str, item_id: &str, body: &CreateUploadSessionBody) -> Request<models::UploadSession, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::create_upload_session\n\
        POST v1.0 /drives/{drive_id}/items/{item_id}/createUploadSession\n\
        /drives/{driveId}/items/{itemId}/createUploadSession\n\
        v1.0/api/driveitem-createuploadsession.md\n\
        200 202 201 204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Sites.ReadWrite.All | ", &[drive_id, item_id], body, None)
}

/// Create an upload session so that a file can be sent in ranges and resumed after a lost connection.
///
/// 创建一个上传会话，以便分段上传文件，并在连接中断后继续。
///
/// Create an upload session
///
/// 创建上传会话
///
/// `POST /users/{userId}/drive/items/{itemId}/createUploadSession`
///
/// * `user_id`: `{userId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `item`, `deferCommit`
///
/// # Headers
///
/// * `if-match`: etag `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   etag 标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `507`: If `fileSize` was given and the quota does not suffice, `507 Insufficient Storage` is returned.
///
///   如果给出 `fileSize` 且配额不足，则返回 `507 Insufficient Storage`。
/// * `202`: JSON
/// * `201`
/// * `412`: `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-createuploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-createuploadsession?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(drive_item::CreateUploadSessionBody {}); // with the properties to send
/// let answer = drive_item::create_upload_session_in_user("{userId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload large files with an upload session", "使用上传会话上传大文件", "driveitem-createuploadsession", "create_upload_session", "createUploadSession", "/users/{userId}/drive/items/{itemId}/createUploadSession"))]
#[inline]
pub fn create_upload_session_in_user(user_id: &str, item_id: &str, body: &CreateUploadSessionBody) -> Request<models::UploadSession, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::create_upload_session_in_user\n\
        POST v1.0 /users/{user_id}/drive/items/{item_id}/createUploadSession\n\
        /users/{userId}/drive/items/{itemId}/createUploadSession\n\
        v1.0/api/driveitem-createuploadsession.md\n\
        200 202 201 204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Sites.ReadWrite.All | ", &[user_id, item_id], body, None)
}

/// Create an upload session so that a file can be sent in ranges and resumed after a lost connection.
///
/// 创建一个上传会话，以便分段上传文件，并在连接中断后继续。
///
/// Create an upload session
///
/// 创建上传会话
///
/// `POST /me/drive/items/{itemId}/createUploadSession`
///
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `item`, `deferCommit`
///
/// # Headers
///
/// * `if-match`: etag `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   etag 标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `507`: If `fileSize` was given and the quota does not suffice, `507 Insufficient Storage` is returned.
///
///   如果给出 `fileSize` 且配额不足，则返回 `507 Insufficient Storage`。
/// * `202`: JSON
/// * `201`
/// * `412`: `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-createuploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-createuploadsession?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::{json, new, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(drive_item::CreateUploadSessionBody {
///     item: json!({
///         "@odata.type": "microsoft.graph.driveItemUploadableProperties",
///         "@microsoft.graph.conflictBehavior": "rename",
///         "name": "training-video.mp4",
///     }),
/// });
/// let answer = drive_item::create_upload_session_me("01CTSODRIVEITEM0000000000000003", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload large files with an upload session", "使用上传会话上传大文件", "driveitem-createuploadsession", "create_upload_session", "createUploadSession", "/me/drive/items/{itemId}/createUploadSession"))]
#[inline]
pub fn create_upload_session_me(item_id: &str, body: &CreateUploadSessionBody) -> Request<models::UploadSession, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::create_upload_session_me\n\
        POST v1.0 /me/drive/items/{item_id}/createUploadSession\n\
        /me/drive/items/{itemId}/createUploadSession\n\
        v1.0/api/driveitem-createuploadsession.md\n\
        200 202 201 204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Sites.ReadWrite.All | ", &[item_id], body, None)
}

/// Create an upload session so that a file can be sent in ranges and resumed after a lost connection.
///
/// 创建一个上传会话，以便分段上传文件，并在连接中断后继续。
///
/// Create an upload session
///
/// 创建上传会话
///
/// `POST /groups/{groupId}/drive/items/{itemId}/createUploadSession`
///
/// * `group_id`: `{groupId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `item`, `deferCommit`
///
/// # Headers
///
/// * `if-match`: etag `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   etag 标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `507`: If `fileSize` was given and the quota does not suffice, `507 Insufficient Storage` is returned.
///
///   如果给出 `fileSize` 且配额不足，则返回 `507 Insufficient Storage`。
/// * `202`: JSON
/// * `201`
/// * `412`: `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-createuploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-createuploadsession?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(drive_item::CreateUploadSessionBody {}); // with the properties to send
/// let answer = drive_item::create_upload_session_in_group("{groupId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload large files with an upload session", "使用上传会话上传大文件", "driveitem-createuploadsession", "create_upload_session", "createUploadSession", "/groups/{groupId}/drive/items/{itemId}/createUploadSession"))]
#[inline]
pub fn create_upload_session_in_group(group_id: &str, item_id: &str, body: &CreateUploadSessionBody) -> Request<models::UploadSession, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::create_upload_session_in_group\n\
        POST v1.0 /groups/{group_id}/drive/items/{item_id}/createUploadSession\n\
        /groups/{groupId}/drive/items/{itemId}/createUploadSession\n\
        v1.0/api/driveitem-createuploadsession.md\n\
        200 202 201 204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Sites.ReadWrite.All | ", &[group_id, item_id], body, None)
}

/// Create an upload session so that a file can be sent in ranges and resumed after a lost connection.
///
/// 创建一个上传会话，以便分段上传文件，并在连接中断后继续。
///
/// Create an upload session
///
/// 创建上传会话
///
/// `POST /sites/{siteId}/drive/items/{itemId}/createUploadSession`
///
/// * `site_id`: `{siteId}`
/// * `item_id`: `{itemId}`
///
/// # Body
///
/// * Optional: `item`, `deferCommit`
///
/// # Headers
///
/// * `if-match`: etag `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   etag 标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `200`: JSON
/// * `507`: If `fileSize` was given and the quota does not suffice, `507 Insufficient Storage` is returned.
///
///   如果给出 `fileSize` 且配额不足，则返回 `507 Insufficient Storage`。
/// * `202`: JSON
/// * `201`
/// * `412`: `412 Precondition Failed` is returned when the tag differs from the current one of the item.
///
///   标记与项目的当前标记不同时，返回 `412 Precondition Failed`。
///
/// Page: [`v1.0/api/driveitem-createuploadsession.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-createuploadsession?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(drive_item::CreateUploadSessionBody {}); // with the properties to send
/// let answer = drive_item::create_upload_session_in_site("{siteId}", "{itemId}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload large files with an upload session", "使用上传会话上传大文件", "driveitem-createuploadsession", "create_upload_session", "createUploadSession", "/sites/{siteId}/drive/items/{itemId}/createUploadSession"))]
#[inline]
pub fn create_upload_session_in_site(site_id: &str, item_id: &str, body: &CreateUploadSessionBody) -> Request<models::UploadSession, (), (IfMatch,)> {
    rt::request_with("\
        v1_0::drive_item::create_upload_session_in_site\n\
        POST v1.0 /sites/{site_id}/drive/items/{item_id}/createUploadSession\n\
        /sites/{siteId}/drive/items/{itemId}/createUploadSession\n\
        v1.0/api/driveitem-createuploadsession.md\n\
        200 202 201 204\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Sites.ReadWrite.All | ", &[site_id, item_id], body, None)
}

/// Search a hierarchy for items that match a query. The scope is a whole drive or a single folder.
///
/// 在层次结构中搜索与查询匹配的项目。 搜索范围可以是整个驱动器，也可以是单个文件夹。
///
/// `GET /drives/{drive-id}/root/search(q='{search-text}')`
///
/// * `drive_id`: `{drive-id}`
/// * `q`: `{search-text}`
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-search.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-search?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::search("{drive-id}", "{search-text}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Search for a DriveItems within a drive", "在驱动器内搜索 DriveItem", "driveitem-search", "/drives/{drive-id}/root/search(q={search-text})"))]
#[inline]
pub fn search(drive_id: &str, q: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top)> {
    rt::request("\
        v1_0::drive_item::search\n\
        GET v1.0 /drives/{drive_id}/root/search(q='{q}')\n\
        /drives/{drive-id}/root/search(q='{search-text}')\n\
        v1.0/api/driveitem-search.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[drive_id, q])
}

/// Search a hierarchy for items that match a query. The scope is a whole drive or a single folder.
///
/// 在层次结构中搜索与查询匹配的项目。 搜索范围可以是整个驱动器，也可以是单个文件夹。
///
/// `GET /users/{user-id}/drive/root/search(q='{search-text}')`
///
/// * `user_id`: `{user-id}`
/// * `q`: `{search-text}`
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-search.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-search?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::search_in_user("{user-id}", "{search-text}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Search for a DriveItems within a drive", "在驱动器内搜索 DriveItem", "driveitem-search", "search", "/users/{user-id}/drive/root/search(q={search-text})"))]
#[inline]
pub fn search_in_user(user_id: &str, q: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top)> {
    rt::request("\
        v1_0::drive_item::search_in_user\n\
        GET v1.0 /users/{user_id}/drive/root/search(q='{q}')\n\
        /users/{user-id}/drive/root/search(q='{search-text}')\n\
        v1.0/api/driveitem-search.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[user_id, q])
}

/// Search a hierarchy for items that match a query. The scope is a whole drive or a single folder.
///
/// 在层次结构中搜索与查询匹配的项目。 搜索范围可以是整个驱动器，也可以是单个文件夹。
///
/// `GET /me/drive/root/search(q='{search-text}')`
///
/// * `q`: `{search-text}`
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-search.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-search?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::search_me("Northwind").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Search for a DriveItems within a drive", "在驱动器内搜索 DriveItem", "driveitem-search", "search", "/me/drive/root/search(q={search-text})"))]
#[inline]
pub fn search_me(q: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top)> {
    rt::request("\
        v1_0::drive_item::search_me\n\
        GET v1.0 /me/drive/root/search(q='{q}')\n\
        /me/drive/root/search(q='{search-text}')\n\
        v1.0/api/driveitem-search.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[q])
}

/// Search a hierarchy for items that match a query. The scope is a whole drive or a single folder.
///
/// 在层次结构中搜索与查询匹配的项目。 搜索范围可以是整个驱动器，也可以是单个文件夹。
///
/// `GET /groups/{group-id}/drive/root/search(q='{search-text}')`
///
/// * `group_id`: `{group-id}`
/// * `q`: `{search-text}`
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-search.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-search?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::search_in_group("{group-id}", "{search-text}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Search for a DriveItems within a drive", "在驱动器内搜索 DriveItem", "driveitem-search", "search", "/groups/{group-id}/drive/root/search(q={search-text})"))]
#[inline]
pub fn search_in_group(group_id: &str, q: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top)> {
    rt::request("\
        v1_0::drive_item::search_in_group\n\
        GET v1.0 /groups/{group_id}/drive/root/search(q='{q}')\n\
        /groups/{group-id}/drive/root/search(q='{search-text}')\n\
        v1.0/api/driveitem-search.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[group_id, q])
}

/// Search a hierarchy for items that match a query. The scope is a whole drive or a single folder.
///
/// 在层次结构中搜索与查询匹配的项目。 搜索范围可以是整个驱动器，也可以是单个文件夹。
///
/// `GET /sites/{site-id}/drive/root/search(q='{search-text}')`
///
/// * `site_id`: `{site-id}`
/// * `q`: `{search-text}`
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
/// * `200`: a collection
///
/// Page: [`v1.0/api/driveitem-search.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-search?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::drive_item;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = drive_item::search_in_site("{site-id}", "{search-text}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("Search for a DriveItems within a drive", "在驱动器内搜索 DriveItem", "driveitem-search", "search", "/sites/{site-id}/drive/root/search(q={search-text})"))]
#[inline]
pub fn search_in_site(site_id: &str, q: &str) -> Request<rt::Collection<models::DriveItem>, (Select, Expand, OrderBy, Top)> {
    rt::request("\
        v1_0::drive_item::search_in_site\n\
        GET v1.0 /sites/{site_id}/drive/root/search(q='{q}')\n\
        /sites/{site-id}/drive/root/search(q='{search-text}')\n\
        v1.0/api/driveitem-search.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | ", &[site_id, q])
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to replace an existing item)
///
/// HTTP 请求（替换现有项目）
///
/// `PUT /drives/{drive-id}/items/{item-id}/content`
///
/// * `drive_id`: `{drive-id}`
/// * `item_id`: `{item-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content("{drive-id}", "{item-id}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "/drives/{drive-id}/items/{item-id}/content"))]
#[inline]
pub fn put_content(drive_id: &str, item_id: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content\n\
        PUT v1.0 /drives/{drive_id}/items/{item_id}/content\n\
        /drives/{drive-id}/items/{item-id}/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[drive_id, item_id]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to replace an existing item)
///
/// HTTP 请求（替换现有项目）
///
/// `PUT /users/{user-id}/drive/items/{item-id}/content`
///
/// * `user_id`: `{user-id}`
/// * `item_id`: `{item-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_user("{user-id}", "{item-id}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/users/{user-id}/drive/items/{item-id}/content"))]
#[inline]
pub fn put_content_in_user(user_id: &str, item_id: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_user\n\
        PUT v1.0 /users/{user_id}/drive/items/{item_id}/content\n\
        /users/{user-id}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[user_id, item_id]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to replace an existing item)
///
/// HTTP 请求（替换现有项目）
///
/// `PUT /me/drive/items/{item-id}/content`
///
/// * `item_id`: `{item-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_me("{item-id}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/me/drive/items/{item-id}/content"))]
#[inline]
pub fn put_content_me(item_id: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_me\n\
        PUT v1.0 /me/drive/items/{item_id}/content\n\
        /me/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[item_id]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to replace an existing item)
///
/// HTTP 请求（替换现有项目）
///
/// `PUT /groups/{group-id}/drive/items/{item-id}/content`
///
/// * `group_id`: `{group-id}`
/// * `item_id`: `{item-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_group("{group-id}", "{item-id}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/groups/{group-id}/drive/items/{item-id}/content"))]
#[inline]
pub fn put_content_in_group(group_id: &str, item_id: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_group\n\
        PUT v1.0 /groups/{group_id}/drive/items/{item_id}/content\n\
        /groups/{group-id}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[group_id, item_id]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to replace an existing item)
///
/// HTTP 请求（替换现有项目）
///
/// `PUT /sites/{site-id}/drive/items/{item-id}/content`
///
/// * `site_id`: `{site-id}`
/// * `item_id`: `{item-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_site("{site-id}", "{item-id}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/sites/{site-id}/drive/items/{item-id}/content"))]
#[inline]
pub fn put_content_in_site(site_id: &str, item_id: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_site\n\
        PUT v1.0 /sites/{site_id}/drive/items/{item_id}/content\n\
        /sites/{site-id}/drive/items/{item-id}/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[site_id, item_id]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /me/drive/root:/{path}:/content`
///
/// * `path`: `{path}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_by_path_me("Minutes/notes.txt", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/me/drive/root:/{path}:/content"))]
#[inline]
pub fn put_content_by_path_me(path: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_by_path_me\n\
        PUT v1.0 /me/drive/root:/{+path}:/content\n\
        /me/drive/root:/{path}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[path]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /drives/{drive-id}/items/{parent-id}:/{filename}:/content`
///
/// * `drive_id`: `{drive-id}`
/// * `parent_id`: `{parent-id}`
/// * `file_name`: `{filename}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_by_relative_path("{drive-id}", "{parent-id}", "{filename}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/drives/{drive-id}/items/{parent-id}:/{filename}:/content"))]
#[inline]
pub fn put_content_by_relative_path(drive_id: &str, parent_id: &str, file_name: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_by_relative_path\n\
        PUT v1.0 /drives/{drive_id}/items/{parent_id}:/{+file_name}:/content\n\
        /drives/{drive-id}/items/{parent-id}:/{filename}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[drive_id, parent_id, file_name]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /users/{user-id}/drive/items/{parent-id}:/{filename}:/content`
///
/// * `user_id`: `{user-id}`
/// * `parent_id`: `{parent-id}`
/// * `file_name`: `{filename}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 55.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_user_by_relative_path("{user-id}", "{parent-id}", "{filename}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/users/{user-id}/drive/items/{parent-id}:/{filename}:/content"))]
#[inline]
pub fn put_content_in_user_by_relative_path(user_id: &str, parent_id: &str, file_name: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_user_by_relative_path\n\
        PUT v1.0 /users/{user_id}/drive/items/{parent_id}:/{+file_name}:/content\n\
        /users/{user-id}/drive/items/{parent-id}:/{filename}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[user_id, parent_id, file_name]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /me/drive/items/{parent-id}:/{filename}:/content`
///
/// * `parent_id`: `{parent-id}`
/// * `file_name`: `{filename}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_by_relative_path_me("{parent-id}", "{filename}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/me/drive/items/{parent-id}:/{filename}:/content"))]
#[inline]
pub fn put_content_by_relative_path_me(parent_id: &str, file_name: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_by_relative_path_me\n\
        PUT v1.0 /me/drive/items/{parent_id}:/{+file_name}:/content\n\
        /me/drive/items/{parent-id}:/{filename}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[parent_id, file_name]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content`
///
/// * `group_id`: `{group-id}`
/// * `parent_id`: `{parent-id}`
/// * `file_name`: `{filename}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_group_by_relative_path("{group-id}", "{parent-id}", "{filename}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/groups/{group-id}/drive/items/{parent-id}:/{filename}:/content"))]
#[inline]
pub fn put_content_in_group_by_relative_path(group_id: &str, parent_id: &str, file_name: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_group_by_relative_path\n\
        PUT v1.0 /groups/{group_id}/drive/items/{parent_id}:/{+file_name}:/content\n\
        /groups/{group-id}/drive/items/{parent-id}:/{filename}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[group_id, parent_id, file_name]).bytes("application/octet-stream", body)
}

/// Write a new file or update the content of an existing one in a single call. Files can have up to 4 MB.
///
/// 通过一次调用写入新文件或更新现有文件的内容。 文件大小上限为 4 MB。
///
/// HTTP request (to upload a new file)
///
/// HTTP 请求（上传新文件）
///
/// `PUT /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content`
///
/// * `site_id`: `{site-id}`
/// * `parent_id`: `{parent-id}`
/// * `file_name`: `{filename}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`
/// * Personal Microsoft account: `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`
///
/// # Responses
///
/// * `201`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
/// * `200`: If a new file was created, this method returns a `201 Created` response code; if existing content was replaced, it returns `200 OK`.
///
///   如果创建了新文件，此方法返回 `201 Created` 响应代码；如果替换了现有内容，则返回 `200 OK`。
///
/// Page: [`v1.0/api/driveitem-put-content.md`](https://learn.microsoft.com/zh-CN/graph/api/driveitem-put-content?view=graph-rest-1.0), line 54.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Bytes, v1_0::drive_item};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = drive_item::put_content_in_site_by_relative_path("{site-id}", "{parent-id}", "{filename}", Bytes::from_static(b"the content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Upload or replace the contents of a DriveItem", "上传或替换 DriveItem 的内容", "driveitem-put-content", "put_content", "/sites/{site-id}/drive/items/{parent-id}:/{filename}:/content"))]
#[inline]
pub fn put_content_in_site_by_relative_path(site_id: &str, parent_id: &str, file_name: &str, body: rt::Bytes) -> Request<models::DriveItem> {
    rt::request("\
        v1_0::drive_item::put_content_in_site_by_relative_path\n\
        PUT v1.0 /sites/{site_id}/drive/items/{parent_id}:/{+file_name}:/content\n\
        /sites/{site-id}/drive/items/{parent-id}:/{filename}:/content\n\
        v1.0/api/driveitem-put-content.md\n\
        201 200\n\
        DelegatedWork | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  | Files.ReadWrite, Files.ReadWrite.All | \n\
        Application | LeastToMost |  | Files.ReadWrite.All, Sites.ReadWrite.All | ", &[site_id, parent_id, file_name]).bytes("application/octet-stream", body)
}


/// The parameters that the request's body holds.
pub struct CreateUploadSessionBody {
    /// Name and other data of the file to upload.
    ///
    /// 要上传的文件的名称和其他数据。
    pub item: Option<rt::Value>,
    /// If true, the app completes the file itself. Only on OneDrive for Business.
    ///
    /// 如果为 true，则由应用完成文件。仅适用于 OneDrive for Business。
    pub defer_commit: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for CreateUploadSessionBody {
    fn default() -> Self {
        Self {
            item: None,
            defer_commit: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for CreateUploadSessionBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "CreateUploadSessionBody", odata_type: "", names: &["item", "deferCommit"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Json(&self.item),
            1 => P::Boolean(&self.defer_commit),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Json(&mut self.item),
            1 => M::Boolean(&mut self.defer_commit),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for CreateUploadSessionBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for CreateUploadSessionBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for CreateUploadSessionBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for CreateUploadSessionBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for CreateUploadSessionBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

