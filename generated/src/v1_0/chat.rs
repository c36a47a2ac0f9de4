//! Operations of `chat`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::Request;

use crate::v1_0::models;

/// Add one conversationMember to a chat.
///
/// 将一个 conversationMember 添加到聊天。
///
/// `POST /chats/{chat-id}/members`
///
/// * `chat_id`: `{chat-id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `ChatMember.ReadWrite`, `Chat.ReadWrite` |
/// | Personal Microsoft account | not supported |
/// | Application | `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `201`; when done, nothing comes back.
///
/// Page: `v1.0/api/chat-post-members.md`, line 33.
pub fn post_members(chat_id: &str, body: &models::AadUserConversationMember) -> Request<()> {
    Request::new("\
        v1_0::chat::post_members\n\
        POST v1.0 /chats/{chat_id}/members\n\
        /chats/{chat-id}/members\n\
        v1.0/api/chat-post-members.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | ChatMember.ReadWrite, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChatMember.ReadWrite.All, Chat.ReadWrite.All | ", &[chat_id]).model(body, Some("microsoft.graph.aadUserConversationMember"))
}

