//! Operations of `chat`.
//!
//! * [`create_member()`]: `POST /chats/{chat-id}/members`. Add one conversationMember to a chat. Needs `ChatMember.ReadWrite` (work); `ChatMember.ReadWrite.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

use crate::v1_0::models;

/// Add one [conversationMember](super::models::ConversationMember) to a chat.
///
/// 将一个 [conversationMember](super::models::ConversationMember) 添加到聊天。
///
/// `POST /chats/{chat-id}/members`
///
/// * `chat_id`: `{chat-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`
/// * Personal Microsoft account: not supported
/// * Application: `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`
///
/// # Responses
///
/// * `201`: nothing
///
/// Page: [`v1.0/api/chat-post-members.md`](https://learn.microsoft.com/zh-CN/graph/api/chat-post-members?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::{from_json, v1_0::chat};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = from_json(r##"{
///   "@odata.type": "#microsoft.graph.aadUserConversationMember",
///   "user@odata.bind": "https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920",
///   "visibleHistoryStartDateTime": "2021-01-04T00:00:00Z",
///   "roles": [
///     "owner"
///   ]
/// }"##)?;
/// chat::create_member("19:5d6e7f8091a2b3c4d5e6f708192a3b4c@thread.v2", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add member to a chat", "向聊天添加成员", "chat-post-members", "post_members", "/chats/{chat-id}/members"))]
#[inline]
pub fn create_member(chat_id: &str, body: &models::AadUserConversationMember) -> Request<()> {
    rt::request_with("\
        v1_0::chat::create_member\n\
        POST v1.0 /chats/{chat_id}/members\n\
        /chats/{chat-id}/members\n\
        v1.0/api/chat-post-members.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | ChatMember.ReadWrite, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChatMember.ReadWrite.All, Chat.ReadWrite.All | ", &[chat_id], body, Some("microsoft.graph.aadUserConversationMember"))
}

