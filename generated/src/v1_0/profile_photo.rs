//! The picture of a user, a group or an Outlook contact. It travels as binary data, not as base-64.
//!
//! 用户、组或 Outlook 联系人的照片。 照片以二进制数据传送，不用 base-64。
//!
//! Operations of [`profilePhoto`](super::models::ProfilePhoto). Page: `v1.0/resources/profilephoto.md`.
//!
//! * Get a photo itself, or just its metadata. Needs `User.Read` or `Group.Read.All` or `Contacts.Read` (work); `User.Read.All` or `Group.Read.All` or `Contacts.Read` (application).
//!   * [`get_me()`]: `GET /me/photos`
//!   * [`get()`]: `GET /users/{id | userPrincipalName}/photos/{size}`
//!   * [`get_photo_me()`]: `GET /me/photos/{size}`
//!   * [`get_default()`]: `GET /users/{id | userPrincipalName}/photo`
//!   * [`get_default_me()`]: `GET /me/photo`
//!   * [`get_in_group()`]: `GET /groups/{id}/photos/{size}`
//!   * [`get_in_group_default_photo()`]: `GET /groups/{id}/photo`
//!   * [`get_in_contact()`]: `GET /users/{id | userPrincipalName}/contacts/{id}/photo`
//!   * [`get_in_contact_me()`]: `GET /me/contacts/{id}/photo`
//!   * [`get_in_contact_folder()`]: `GET /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo`
//!   * [`get_in_contact_folder_me()`]: `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo`
//!   * [`get_value()`]: `GET /users/{id | userPrincipalName}/photo/$value`
//!   * [`get_value_me()`]: `GET /me/photo/$value`
//!   * [`get_value_in_group()`]: `GET /groups/{id}/photo/$value`
//!   * [`get_value_in_contact()`]: `GET /users/{id | userPrincipalName}/contacts/{id}/photo/$value`
//!   * [`get_value_in_contact_me()`]: `GET /me/contacts/{id}/photo/$value`
//!   * [`get_value_in_contact_folder()`]: `GET /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`
//!   * [`get_value_in_contact_folder_me()`]: `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /me/photos`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 58.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/photos"))]
#[inline]
pub fn get_me() -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_me\n\
        GET v1.0 /me/photos\n\
        /me/photos\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of one size
///
/// 某一尺寸的元数据
///
/// `GET /users/{id | userPrincipalName}/photos/{size}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
/// * `size`: `{size}`. Width and height, such as 120x120. Available: 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504, 648x648.
///
///   宽度和高度，例如 120x120。 可用：48x48、64x64、96x96、120x120、240x240、360x360、432x432、504x504、648x648。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 73.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get("{id | userPrincipalName}", "{size}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "/users/{id | userPrincipalName}/photos/{size}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str, size: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get\n\
        GET v1.0 /users/{id_or_user_principal_name}/photos/{size}\n\
        /users/{id | userPrincipalName}/photos/{size}\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name, size])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of one size
///
/// 某一尺寸的元数据
///
/// `GET /me/photos/{size}`
///
/// * `size`: `{size}`. Width and height, such as 120x120. Available: 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504, 648x648.
///
///   宽度和高度，例如 120x120。 可用：48x48、64x64、96x96、120x120、240x240、360x360、432x432、504x504、648x648。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 72.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_photo_me("{size}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/photos/{size}"))]
#[inline]
pub fn get_photo_me(size: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_photo_me\n\
        GET v1.0 /me/photos/{size}\n\
        /me/photos/{size}\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[size])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /users/{id | userPrincipalName}/photo`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 59.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_default("{id | userPrincipalName}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/photo"))]
#[inline]
pub fn get_default(id_or_user_principal_name: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_default\n\
        GET v1.0 /users/{id_or_user_principal_name}/photo\n\
        /users/{id | userPrincipalName}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /me/photo`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 57.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_default_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/photo"))]
#[inline]
pub fn get_default_me() -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_default_me\n\
        GET v1.0 /me/photo\n\
        /me/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of one size
///
/// 某一尺寸的元数据
///
/// `GET /groups/{id}/photos/{size}`
///
/// * `group_id`: `{id}`
/// * `size`: `{size}`. Width and height, such as 120x120. Available: 48x48, 64x64, 96x96, 120x120, 240x240, 360x360, 432x432, 504x504, 648x648.
///
///   宽度和高度，例如 120x120。 可用：48x48、64x64、96x96、120x120、240x240、360x360、432x432、504x504、648x648。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 74.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_group("{id}", "{size}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/groups/{id}/photos/{size}"))]
#[inline]
pub fn get_in_group(group_id: &str, size: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_group\n\
        GET v1.0 /groups/{group_id}/photos/{size}\n\
        /groups/{id}/photos/{size}\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[group_id, size])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /groups/{id}/photo`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 60.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_group_default_photo("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/groups/{id}/photo"))]
#[inline]
pub fn get_in_group_default_photo(group_id: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_group_default_photo\n\
        GET v1.0 /groups/{group_id}/photo\n\
        /groups/{id}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[group_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /users/{id | userPrincipalName}/contacts/{id}/photo`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 62.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_contact("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/contacts/{id}/photo"))]
#[inline]
pub fn get_in_contact(id_or_user_principal_name: &str, contact_id: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_contact\n\
        GET v1.0 /users/{id_or_user_principal_name}/contacts/{contact_id}/photo\n\
        /users/{id | userPrincipalName}/contacts/{id}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name, contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /me/contacts/{id}/photo`
///
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 61.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_contact_me("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/contacts/{id}/photo"))]
#[inline]
pub fn get_in_contact_me(contact_id: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_contact_me\n\
        GET v1.0 /me/contacts/{contact_id}/photo\n\
        /me/contacts/{id}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
/// * `contact_folder_id`: `{contactFolderId}`
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 64.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_contact_folder("{id | userPrincipalName}", "{contactFolderId}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo"))]
#[inline]
pub fn get_in_contact_folder(id_or_user_principal_name: &str, contact_folder_id: &str, contact_id: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_contact_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/contactfolders/{contact_folder_id}/contacts/{contact_id}/photo\n\
        /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name, contact_folder_id, contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The metadata of the photo
///
/// 照片的元数据
///
/// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo`
///
/// * `contact_folder_id`: `{contactFolderId}`
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: JSON
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 63.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_in_contact_folder_me("{contactFolderId}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/contactfolders/{contactFolderId}/contacts/{id}/photo"))]
#[inline]
pub fn get_in_contact_folder_me(contact_folder_id: &str, contact_id: &str) -> Request<models::ProfilePhoto, Any> {
    rt::request("\
        v1_0::profile_photo::get_in_contact_folder_me\n\
        GET v1.0 /me/contactfolders/{contact_folder_id}/contacts/{contact_id}/photo\n\
        /me/contactfolders/{contactFolderId}/contacts/{id}/photo\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[contact_folder_id, contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /users/{id | userPrincipalName}/photo/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value("{id | userPrincipalName}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/photo/$value"))]
#[inline]
pub fn get_value(id_or_user_principal_name: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value\n\
        GET v1.0 /users/{id_or_user_principal_name}/photo/$value\n\
        /users/{id | userPrincipalName}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /me/photo/$value`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_me().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/photo/$value"))]
#[inline]
pub fn get_value_me() -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_me\n\
        GET v1.0 /me/photo/$value\n\
        /me/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /groups/{id}/photo/$value`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_in_group("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/groups/{id}/photo/$value"))]
#[inline]
pub fn get_value_in_group(group_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_in_group\n\
        GET v1.0 /groups/{group_id}/photo/$value\n\
        /groups/{id}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[group_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /users/{id | userPrincipalName}/contacts/{id}/photo/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_in_contact("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/contacts/{id}/photo/$value"))]
#[inline]
pub fn get_value_in_contact(id_or_user_principal_name: &str, contact_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_in_contact\n\
        GET v1.0 /users/{id_or_user_principal_name}/contacts/{contact_id}/photo/$value\n\
        /users/{id | userPrincipalName}/contacts/{id}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name, contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /me/contacts/{id}/photo/$value`
///
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_in_contact_me("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/contacts/{id}/photo/$value"))]
#[inline]
pub fn get_value_in_contact_me(contact_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_in_contact_me\n\
        GET v1.0 /me/contacts/{contact_id}/photo/$value\n\
        /me/contacts/{id}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`. Identifier or sign-in name of the user.
///
///   用户的标识符或登录名。
/// * `contact_folder_id`: `{contactFolderId}`
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_in_contact_folder("{id | userPrincipalName}", "{contactFolderId}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo/$value"))]
#[inline]
pub fn get_value_in_contact_folder(id_or_user_principal_name: &str, contact_folder_id: &str, contact_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_in_contact_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/contactfolders/{contact_folder_id}/contacts/{contact_id}/photo/$value\n\
        /users/{id | userPrincipalName}/contactfolders/{contactFolderId}/contacts/{id}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[id_or_user_principal_name, contact_folder_id, contact_id])
}

/// Get a [photo](super::models::ProfilePhoto) itself, or just its metadata.
///
/// 获取[照片](super::models::ProfilePhoto)本身，或只获取其元数据。
///
/// The photo
///
/// 照片
///
/// `GET /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value`
///
/// * `contact_folder_id`: `{contactFolderId}`
/// * `contact_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite`, `User.ReadWrite.All`
/// * User, application: `User.Read.All`, `User.ReadWrite.All`
/// * Group, work or school account, application: `Group.Read.All`, `Group.ReadWrite.All`
/// * Contact, work or school account, application: `Contacts.Read`, `Contacts.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: bytes
/// * `404`
///
/// Page: [`v1.0/api/profilephoto-get.md`](https://learn.microsoft.com/zh-CN/graph/api/profilephoto-get?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::profile_photo;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = profile_photo::get_value_in_contact_folder_me("{contactFolderId}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get photo", "获取照片", "profilephoto-get", "get", "/me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value"))]
#[inline]
pub fn get_value_in_contact_folder_me(contact_folder_id: &str, contact_id: &str) -> Request<rt::Bytes, Any> {
    rt::request("\
        v1_0::profile_photo::get_value_in_contact_folder_me\n\
        GET v1.0 /me/contactfolders/{contact_folder_id}/contacts/{contact_id}/photo/$value\n\
        /me/contactfolders/{contactFolderId}/contacts/{id}/photo/$value\n\
        v1.0/api/profilephoto-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | User.Read, User.ReadBasic.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost | user | User.Read.All, User.ReadWrite.All | \n\
        Application | LeastToMost | group | Group.Read.All, Group.ReadWrite.All | \n\
        Application | LeastToMost | contact | Contacts.Read, Contacts.ReadWrite | ", &[contact_folder_id, contact_id])
}

