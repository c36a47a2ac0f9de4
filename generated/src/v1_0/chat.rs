//! Operations of `chat`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Order, Permission, Request, Scheme, Value};

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
pub fn post_members(chat_id: &str, body: Value) -> Request<()> {
    Request::new(&POST_MEMBERS, &[&chat_id]).json(body)
}

/// The operation of [`post_members()`].
pub static POST_MEMBERS: Operation = Operation {
    name: "v1_0::chat::post_members",
    method: Method::Post,
    api_version: "v1.0",
    path: "/chats/{chat-id}/members",
    uri_template: "/chats/{chat_id}/members",
    page: "v1.0/api/chat-post-members.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["ChatMember.ReadWrite", "Chat.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["ChatMember.ReadWrite.All", "Chat.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[201],
};

