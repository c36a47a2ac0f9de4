//! Operations of `service_announcement`.
//!
//! * List the serviceHealth objects of the services that an organization has. Needs `ServiceHealth.Read.All` (work, application).
//!   * [`list_health_overviews()`]: `GET /admin/serviceAnnouncement/healthOverviews`
//!   * [`list_health_overviews_count()`]: `GET /admin/serviceAnnouncement/healthOverviews/$count`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Count, Filter, Select};

use crate::v1_0::models;

/// List the [serviceHealth](super::models::ServiceHealth) objects of the services that an organization has.
///
/// `GET /admin/serviceAnnouncement/healthOverviews`
///
/// # Permissions
///
/// * Work or school account, application: `ServiceHealth.Read.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * Health of a service: Service Support Administrator, Global Reader. In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.
/// * Issue of a service: Service Support Administrator, Message Center Reader. In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.
///
/// Offered in the global service, US Government L4, US Government L5 (DOD), China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/serviceannouncement-list-healthoverviews.md`](https://learn.microsoft.com/zh-CN/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-1.0), line 35.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::service_announcement;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = service_announcement::list_health_overviews().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List healthOverviews", "serviceannouncement-list-healthoverviews", "healthOverviews", "/admin/serviceAnnouncement/healthOverviews"))]
#[inline]
pub fn list_health_overviews() -> Request<rt::Collection<models::ServiceHealth>, (Select, Filter, Count)> {
    rt::request("\
        v1_0::service_announcement::list_health_overviews\n\
        GET v1.0 /admin/serviceAnnouncement/healthOverviews\n\
        /admin/serviceAnnouncement/healthOverviews\n\
        v1.0/api/serviceannouncement-list-healthoverviews.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | ServiceHealth.Read.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | ServiceHealth.Read.All | \n\
        Role | Health of a service | Service Support Administrator, Global Reader |  | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.\n\
        Role | Issue of a service | Service Support Administrator, Message Center Reader |  | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.\n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5, China", &[])
}

/// List the [serviceHealth](super::models::ServiceHealth) objects of the services that an organization has.
///
/// `GET /admin/serviceAnnouncement/healthOverviews/$count`
///
/// # Permissions
///
/// * Work or school account, application: `ServiceHealth.Read.All`
/// * Personal Microsoft account: not supported
///
/// Roles of a signed-in user:
///
/// * Health of a service: Service Support Administrator, Global Reader. In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.
/// * Issue of a service: Service Support Administrator, Message Center Reader. In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.
///
/// Offered in the global service, US Government L4, US Government L5 (DOD), China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/serviceannouncement-list-healthoverviews.md`](https://learn.microsoft.com/zh-CN/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::service_announcement;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = service_announcement::list_health_overviews_count().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("List healthOverviews", "serviceannouncement-list-healthoverviews", "list_health_overviews", "/admin/serviceAnnouncement/healthOverviews/$count"))]
#[inline]
pub fn list_health_overviews_count() -> Request<i64, (Select, Filter, Count)> {
    rt::request("\
        v1_0::service_announcement::list_health_overviews_count\n\
        GET v1.0 /admin/serviceAnnouncement/healthOverviews/$count\n\
        /admin/serviceAnnouncement/healthOverviews/$count\n\
        v1.0/api/serviceannouncement-list-healthoverviews.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | ServiceHealth.Read.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | ServiceHealth.Read.All | \n\
        Role | Health of a service | Service Support Administrator, Global Reader |  | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.\n\
        Role | Issue of a service | Service Support Administrator, Message Center Reader |  | In delegated scenarios with work or school accounts, the signed-in user must be assigned a supported [Microsoft Entra role](/entra/identity/role-based-access-control/permissions-reference), which depends on the object that is read.\n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5, China", &[])
}

