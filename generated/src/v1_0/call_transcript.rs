//! Represents what was said in a call, in writing.
//!
//! Operations of [`callTranscript`](super::models::CallTranscript). Page: `v1.0/resources/calltranscript.md`.
//!
//! * [`get()`]: `GET /users/{userId}/adhocCalls/{callId}/transcripts/{id}`. Read a callTranscript object. Needs `CallTranscripts.Read.All` or `OnlineMeetingTranscript.Read.All` (work); `CallTranscripts.Read.All` or `Chat.Read.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read a [callTranscript](super::models::CallTranscript) object.
///
/// `GET /users/{userId}/adhocCalls/{callId}/transcripts/{id}`
///
/// * `user_id`: `{userId}`
/// * `call_id`: `{callId}`
/// * `transcript_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account: `CallTranscripts.Read.All`, or `OnlineMeetingTranscript.Read.All` and `Calendars.Read`, or `OnlineMeetingTranscript.Read.All` and `Calendars.ReadWrite`
/// * Application: `CallTranscripts.Read.All`
/// * Chats, application: `Chat.Read.All`
/// * Acting on self, work or school account: `OnlineMeetingTranscript.Read.All` (least privileged), or `CallTranscripts.Read.All`
///
/// Offered in the global service.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/calltranscript-get.md`](https://learn.microsoft.com/zh-CN/graph/api/calltranscript-get?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::call_transcript;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = call_transcript::get("5d0f2f6e", "af630fe0", "MSMjMCMj").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get callTranscript", "calltranscript-get", "/users/{userId}/adhocCalls/{callId}/transcripts/{id}"))]
#[inline]
pub fn get(user_id: &str, call_id: &str, transcript_id: &str) -> Request<models::CallTranscript, (Select, Expand)> {
    rt::request("\
        v1_0::call_transcript::get\n\
        GET v1.0 /users/{user_id}/adhocCalls/{call_id}/transcripts/{transcript_id}\n\
        /users/{userId}/adhocCalls/{callId}/transcripts/{id}\n\
        v1.0/api/calltranscript-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 4 |  | CallTranscripts.Read.All, OnlineMeetingTranscript.Read.All, Calendars.Read, Calendars.ReadWrite | CallTranscripts.Read.All, OnlineMeetingTranscript.Read.All + Calendars.Read, OnlineMeetingTranscript.Read.All + Calendars.ReadWrite\n\
        Application | LeastFirst 1 |  | CallTranscripts.Read.All | \n\
        Application | LeastFirst 1 | chats | Chat.Read.All | \n\
        DelegatedWork | LeastFirst 1 | acting on self | OnlineMeetingTranscript.Read.All, CallTranscripts.Read.All | \n\
        Clouds | Global", &[user_id, call_id, transcript_id])
}

