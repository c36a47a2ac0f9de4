//! Represents an event for which people register.
//!
//! Operations of [`virtualEventWebinar`](super::models::VirtualEventWebinar). Page: `v1.0/resources/virtualeventwebinar.md`.
//!
//! * [`get()`]: `GET /solutions/virtualEvents/webinars/{webinarId}`. Read the properties of a virtualEventWebinar object. Needs `VirtualEvent.Read` (work); `VirtualEvent.Read.All` (application).
//! * [`publish()`]: `POST /solutions/virtualEvents/webinars/{webinarId}/publish`. Open a webinar to its audience, so that people can register. Needs `VirtualEvent.ReadWrite` (work).
//! * [`get_by_user_role()`]: `GET /solutions/virtualEvents/webinars/getByUserRole(role='{role}')`. List the webinars in which the signed-in user has a role. Needs `VirtualEvent.Read` (work).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read the properties of a [virtualEventWebinar](super::models::VirtualEventWebinar) object.
///
/// `GET /solutions/virtualEvents/webinars/{webinarId}`
///
/// * `webinar_id`: `{webinarId}`
///
/// # Permissions
///
/// * Work or school account: `VirtualEvent.Read` (least privileged), or `VirtualEvent.ReadWrite`
/// * Personal Microsoft account: not supported
/// * Application: `VirtualEvent.Read.All`
///
/// Offered in the global service, US Government L4, US Government L5 (DOD).
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/virtualeventwebinar-get.md`](https://learn.microsoft.com/zh-CN/graph/api/virtualeventwebinar-get?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::virtual_event_webinar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = virtual_event_webinar::get("4f2b0c1d").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get virtualEventWebinar", "virtualeventwebinar-get", "/solutions/virtualEvents/webinars/{webinarId}"))]
#[inline]
pub fn get(webinar_id: &str) -> Request<models::VirtualEventWebinar> {
    rt::request("\
        v1_0::virtual_event_webinar::get\n\
        GET v1.0 /solutions/virtualEvents/webinars/{webinar_id}\n\
        /solutions/virtualEvents/webinars/{webinarId}\n\
        v1.0/api/virtualeventwebinar-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | VirtualEvent.Read, VirtualEvent.ReadWrite | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | VirtualEvent.Read.All | \n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5", &[webinar_id])
}

/// Open a [webinar](super::models::VirtualEventWebinar) to its audience, so that people can register. Only its organizer can do so.
///
/// `POST /solutions/virtualEvents/webinars/{webinarId}/publish`
///
/// * `webinar_id`: `{webinarId}`
///
/// # Permissions
///
/// * Work or school account: `VirtualEvent.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// Offered in the global service.
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/virtualeventwebinar-publish.md`](https://learn.microsoft.com/zh-CN/graph/api/virtualeventwebinar-publish?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::virtual_event_webinar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// virtual_event_webinar::publish("4f2b0c1d-7a36-4c7e-9a55-0d6f1c2b3a49@72f988bf-0000-0000-0000-000000000000").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("virtualEventWebinar: publish", "virtualeventwebinar-publish", "/solutions/virtualEvents/webinars/{webinarId}/publish"))]
#[inline]
pub fn publish(webinar_id: &str) -> Request<()> {
    rt::request("\
        v1_0::virtual_event_webinar::publish\n\
        POST v1.0 /solutions/virtualEvents/webinars/{webinar_id}/publish\n\
        /solutions/virtualEvents/webinars/{webinarId}/publish\n\
        v1.0/api/virtualeventwebinar-publish.md\n\
        204\n\
        DelegatedWork | LeastFirst 1 |  | VirtualEvent.ReadWrite | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst |  |  | \n\
        Clouds | Global", &[webinar_id])
}

/// List the [webinars](super::models::VirtualEventWebinar) in which the signed-in user has a role.
///
/// `GET /solutions/virtualEvents/webinars/getByUserRole(role='{role}')`
///
/// * `role`: `{role}`. The role of the user: `organizer` or `coOrganizer`. Required.
///
/// # Permissions
///
/// * Work or school account: `VirtualEvent.Read` (least privileged), or `VirtualEvent.ReadWrite`
/// * Personal Microsoft account, application: not supported
///
/// Offered in the global service, US Government L4, US Government L5 (DOD).
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/virtualeventwebinar-getbyuserrole.md`](https://learn.microsoft.com/zh-CN/graph/api/virtualeventwebinar-getbyuserrole?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::virtual_event_webinar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = virtual_event_webinar::get_by_user_role("organizer").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("virtualEventWebinar: getByUserRole", "virtualeventwebinar-getbyuserrole", "getByUserRole", "/solutions/virtualEvents/webinars/getByUserRole(role={role})"))]
#[inline]
pub fn get_by_user_role(role: &str) -> Request<rt::Collection<models::VirtualEventWebinar>, (Select, Expand)> {
    rt::request("\
        v1_0::virtual_event_webinar::get_by_user_role\n\
        GET v1.0 /solutions/virtualEvents/webinars/getByUserRole(role='{role}')\n\
        /solutions/virtualEvents/webinars/getByUserRole(role='{role}')\n\
        v1.0/api/virtualeventwebinar-getbyuserrole.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | VirtualEvent.Read, VirtualEvent.ReadWrite | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst |  |  | \n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5", &[role])
}

