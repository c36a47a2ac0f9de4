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
/// Page: `v1.0/api/chat-post-members.md`, line 33.
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

