//! Represents a part of an office.
//!
//! Operations of [`place`](super::models::Place). Page: `v1.0/resources/place.md`.
//!
//! * [`delete()`]: `DELETE /places/{id}`. Remove a place. Needs `Place.ReadWrite.All` or `Place.Write.All` (work); `Place.ReadWrite.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

/// Remove a [place](super::models::Place).
///
/// `DELETE /places/{id}`
///
/// * `place_id`: `{id}`
///
/// # Permissions
///
/// * Buildings, work or school account: `Place.ReadWrite.All`
/// * Desks, work or school account: `Place.Write.All`
/// * Personal Microsoft account: not supported
/// * Application: `Place.ReadWrite.All`
///
/// Roles of a signed-in user:
///
/// * For delegated access with work or school accounts, the signed-in user needs the *Exchange Administrator* role.
///
/// Offered in the global service.
///
/// # Responses
///
/// * `204`: nothing
/// * `409`: If rooms are left in a building, it returns a `409 Conflict` response code.
///
/// Page: [`v1.0/api/place-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/place-delete?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::place;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// place::delete("1b5e3c2a").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete place", "place-delete", "/places/{id}"))]
#[inline]
pub fn delete(place_id: &str) -> Request<()> {
    rt::request("\
        v1_0::place::delete\n\
        DELETE v1.0 /places/{place_id}\n\
        /places/{id}\n\
        v1.0/api/place-delete.md\n\
        204\n\
        DelegatedWork | LeastFirst 1 | buildings | Place.ReadWrite.All | \n\
        DelegatedWork | LeastFirst 1 | desks | Place.Write.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | Place.ReadWrite.All | \n\
        Role |  | Exchange Administrator |  | For delegated access with work or school accounts, the signed-in user needs the *Exchange Administrator* role.\n\
        Clouds | Global", &[place_id])
}

