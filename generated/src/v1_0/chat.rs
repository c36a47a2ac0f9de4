//! Operations of `chat`.
//!
//! * [`post_members()`]: `POST /chats/{chat-id}/members`. Add one conversationMember to a chat. Needs `ChatMember.ReadWrite` (work); `ChatMember.ReadWrite.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Permissions, Request};

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
pub fn post_members(chat_id: &str, body: &models::AadUserConversationMember) -> Request<()> {
    Request::new(&Operation {
        name: "v1_0::chat::post_members",
        method: Method::Post,
        api_version: "v1.0",
        path: "/chats/{chat-id}/members",
        uri_template: "/chats/{chat_id}/members",
        page: "v1.0/api/chat-post-members.md",
        permissions: Permissions("DelegatedWork | LeastToMost |  | ChatMember.ReadWrite, Chat.ReadWrite | \nDelegatedPersonal | LeastToMost |  |  | \nApplication | LeastToMost |  | ChatMember.ReadWrite.All, Chat.ReadWrite.All | "),
        statuses: &[201],
    }, &[&chat_id]).model(body, Some("microsoft.graph.aadUserConversationMember"))
}

