//! Represents a store of files that belongs to an app.
//!
//! Operations of [`fileStorageContainer`](super::models::FileStorageContainer). Page: `v1.0/resources/filestoragecontainer.md`.
//!
//! * [`activate()`]: `POST /storage/fileStorage/containers/{containerId}/activate`. Put a fileStorageContainer to use before it is deleted by itself. Needs `FileStorageContainer.Selected` (work, application).
//! * List who may use a fileStorageContainer, or one of its files.
//!   * [`list_permissions()`]: `GET /storage/fileStorage/containers/{containerId}/permissions`. Needs `FileStorageContainer.Selected` (work, application).
//!   * [`list_permissions_in_item()`]: `GET /drives/{driveId}/items/{itemId}/containerPermissions`. Needs `Files.Read` (work, personal); `Files.Read.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Put a [fileStorageContainer](super::models::FileStorageContainer) to use before it is deleted by itself.
///
/// `POST /storage/fileStorage/containers/{containerId}/activate`
///
/// * `container_id`: `{containerId}`
///
/// # Permissions
///
/// * Work or school account, application: `FileStorageContainer.Selected`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, US Government L4.
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/filestoragecontainer-activate.md`](https://learn.microsoft.com/zh-CN/graph/api/filestoragecontainer-activate?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::file_storage_container;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// file_storage_container::activate("b!ISJs1WRro0y0").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("fileStorageContainer: activate", "filestoragecontainer-activate", "/storage/fileStorage/containers/{containerId}/activate"))]
#[inline]
pub fn activate(container_id: &str) -> Request<()> {
    rt::request("\
        v1_0::file_storage_container::activate\n\
        POST v1.0 /storage/fileStorage/containers/{container_id}/activate\n\
        /storage/fileStorage/containers/{containerId}/activate\n\
        v1.0/api/filestoragecontainer-activate.md\n\
        204\n\
        DelegatedWork | LeastFirst 1 |  | FileStorageContainer.Selected | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | FileStorageContainer.Selected | \n\
        Clouds | Global, UsGovernmentL4", &[container_id])
}

/// List who may use a [fileStorageContainer](super::models::FileStorageContainer), or one of its files.
///
/// `GET /storage/fileStorage/containers/{containerId}/permissions`
///
/// * `container_id`: `{containerId}`
///
/// # Permissions
///
/// * Work or school account: `FileStorageContainer.Selected` (least privileged), or `FileStorageContainer.Manage.All`
/// * Personal Microsoft account: not supported
/// * Application: `FileStorageContainer.Selected`
///
/// Conditions:
///
/// * `Sites.Read.All` to list the permissions of files in a site.
/// * `FileStorageContainer.Manage.All` to list those of a container that another app owns.
///
/// Offered in the global service, US Government L4.
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/filestoragecontainer-list-permissions.md`](https://learn.microsoft.com/zh-CN/graph/api/filestoragecontainer-list-permissions?view=graph-rest-1.0), line 63.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::file_storage_container;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = file_storage_container::list_permissions("b!ISJs1WRro0y0").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List permissions of a container", "filestoragecontainer-list-permissions", "/storage/fileStorage/containers/{containerId}/permissions"))]
#[inline]
pub fn list_permissions(container_id: &str) -> Request<rt::Collection<models::ContainerPermission>, (Select, Expand)> {
    rt::request("\
        v1_0::file_storage_container::list_permissions\n\
        GET v1.0 /storage/fileStorage/containers/{container_id}/permissions\n\
        /storage/fileStorage/containers/{containerId}/permissions\n\
        v1.0/api/filestoragecontainer-list-permissions.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | FileStorageContainer.Selected, FileStorageContainer.Manage.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | FileStorageContainer.Selected | \n\
        Condition | Sites.Read.All | `Sites.Read.All` to list the permissions of files in a site.\n\
        Condition | FileStorageContainer.Manage.All | `FileStorageContainer.Manage.All` to list those of a container that another app owns.\n\
        Clouds | Global, UsGovernmentL4", &[container_id])
}

/// List who may use a [fileStorageContainer](super::models::FileStorageContainer), or one of its files.
///
/// `GET /drives/{driveId}/items/{itemId}/containerPermissions`
///
/// * `drive_id`: `{driveId}`
/// * `item_id`: `{itemId}`
///
/// # Permissions
///
/// * Work or school account: `Files.Read` (least privileged), or `Files.Read.All`, `Files.ReadWrite`, `Files.ReadWrite.All`
/// * Personal Microsoft account: `Files.Read` (least privileged), or `Files.ReadWrite`
/// * Application: `Files.Read.All` (least privileged), or `Files.ReadWrite.All`
///
/// Conditions:
///
/// * `Sites.Read.All` to list the permissions of files in a site.
/// * `FileStorageContainer.Manage.All` to list those of a container that another app owns.
///
/// Offered in the global service, US Government L4.
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/filestoragecontainer-list-permissions.md`](https://learn.microsoft.com/zh-CN/graph/api/filestoragecontainer-list-permissions?view=graph-rest-1.0), line 64.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::file_storage_container;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = file_storage_container::list_permissions_in_item("{driveId}", "{itemId}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List permissions of a container", "filestoragecontainer-list-permissions", "list_permissions", "containerPermissions", "/drives/{driveId}/items/{itemId}/containerPermissions"))]
#[inline]
pub fn list_permissions_in_item(drive_id: &str, item_id: &str) -> Request<rt::Collection<models::ContainerPermission>, (Select, Expand)> {
    rt::request("\
        v1_0::file_storage_container::list_permissions_in_item\n\
        GET v1.0 /drives/{drive_id}/items/{item_id}/containerPermissions\n\
        /drives/{driveId}/items/{itemId}/containerPermissions\n\
        v1.0/api/filestoragecontainer-list-permissions.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | Files.Read, Files.Read.All, Files.ReadWrite, Files.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst 1 |  | Files.Read, Files.ReadWrite | \n\
        Application | LeastFirst 1 |  | Files.Read.All, Files.ReadWrite.All | \n\
        Condition | Sites.Read.All | `Sites.Read.All` to list the permissions of files in a site.\n\
        Condition | FileStorageContainer.Manage.All | `FileStorageContainer.Manage.All` to list those of a container that another app owns.\n\
        Clouds | Global, UsGovernmentL4", &[drive_id, item_id])
}

