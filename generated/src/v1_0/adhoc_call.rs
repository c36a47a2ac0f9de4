//! Operations of `adhoc_call`.
//!
//! * [`get_all_transcripts()`]: `GET /users/{usersId}/adhocCalls/getAllTranscripts(userId='{userId}')`. List the callTranscript objects of calls that a user began without a meeting. Needs `CallTranscripts.Read.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// List the [callTranscript](super::models::CallTranscript) objects of calls that a user began without a meeting.
///
/// `GET /users/{usersId}/adhocCalls/getAllTranscripts(userId='{userId}')`
///
/// * `users_id`: `{usersId}`
/// * `user_id`: `{userId}`. The identifier of the user who began the calls. Required.
/// * `startDateTime`: optional, set by [`Request::parameter`]. Optional. Only transcripts made after this time.
/// * `endDateTime`: optional, set by [`Request::parameter`]. Optional. Only transcripts made before this time.
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account: not supported
/// * Application: `CallTranscripts.Read.All`
///
/// Offered in the global service.
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/adhoccall-getalltranscripts.md`](https://learn.microsoft.com/zh-CN/graph/api/adhoccall-getalltranscripts?view=graph-rest-1.0), line 34.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::adhoc_call;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = adhoc_call::get_all_transcripts("5d0f2f6e", "5d0f2f6e").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("adhocCall: getAllTranscripts", "adhoccall-getalltranscripts", "getalltranscripts", "getAllTranscripts", "/users/{usersId}/adhocCalls/getAllTranscripts(userId={userId})"))]
#[inline]
pub fn get_all_transcripts(users_id: &str, user_id: &str) -> Request<rt::Collection<models::CallTranscript>, (Select, Expand)> {
    rt::request("\
        v1_0::adhoc_call::get_all_transcripts\n\
        GET v1.0 /users/{users_id}/adhocCalls/getAllTranscripts(userId='{user_id}')\n\
        /users/{usersId}/adhocCalls/getAllTranscripts(userId='{userId}')\n\
        v1.0/api/adhoccall-getalltranscripts.md\n\
        200\n\
        Optional | startDateTime, endDateTime\n\
        DelegatedWork | LeastFirst |  |  | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | CallTranscripts.Read.All | \n\
        Clouds | Global", &[users_id, user_id])
}

