//! Represents a place to work.
//!
//! Operations of [`desk`](super::models::Desk). Page: `v1.0/resources/desk.md`.
//!
//! * [`get()`]: `GET /places/{id}/microsoft.graph.desk`. Read the properties of a desk. Needs `Place.Read.All` or `Desk.Read.All` (work); `Place.Read.All` (personal, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Select;

use crate::v1_0::models;

/// Read the properties of a [desk](super::models::Desk).
///
/// `GET /places/{id}/microsoft.graph.desk`
///
/// * `place_id`: `{id}`
///
/// # Permissions
///
/// * Desks of the own office, work or school account: `Place.Read.All`, `Desk.Read` (least privileged), or `Place.ReadWrite.All`
/// * Desks of the own office, personal Microsoft account: `Place.Read.All`
/// * Desks of the own office, application: not supported
/// * Rooms, work or school account: `Place.Read.All`
/// * Desks, work or school account: `Desk.Read.All`
/// * Desks of another office, personal Microsoft account: not supported
/// * Desks of another office, application: `Place.Read.All`
/// * Desks of another tenant, work or school account, personal Microsoft account: not supported
/// * Desks of another tenant, application: `Place.Read.All` (least privileged), or `Place.ReadWrite.All`
///
/// Offered in the global service.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/desk-get.md`](https://learn.microsoft.com/zh-CN/graph/api/desk-get?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::desk;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = desk::get("3c2a9f").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get desk", "desk-get", "/places/{id}/microsoft.graph.desk"))]
#[inline]
pub fn get(place_id: &str) -> Request<models::Desk, (Select,)> {
    rt::request("\
        v1_0::desk::get\n\
        GET v1.0 /places/{place_id}/microsoft.graph.desk\n\
        /places/{id}/microsoft.graph.desk\n\
        v1.0/api/desk-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 2 | Desks of the own office | Place.Read.All, Desk.Read, Place.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst | Desks of the own office | Place.Read.All | \n\
        Application | LeastFirst | Desks of the own office |  | \n\
        DelegatedWork | LeastFirst 1 | rooms | Place.Read.All | \n\
        DelegatedWork | LeastFirst 1 | desks | Desk.Read.All | \n\
        DelegatedPersonal | LeastFirst | Desks of another office |  | \n\
        Application | LeastFirst 1 | Desks of another office | Place.Read.All | \n\
        DelegatedWork | LeastFirst | Desks of another tenant |  | \n\
        DelegatedPersonal | LeastFirst | Desks of another tenant |  | \n\
        Application | LeastFirst 1 | Desks of another tenant | Place.Read.All, Place.ReadWrite.All | \n\
        Clouds | Global", &[place_id])
}

