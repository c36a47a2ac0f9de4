//! Operations of `chat_message`.
//!
//! * Get the chatMessageHostedContent objects of a message, such as images. Needs `ChannelMessage.Read.All` or `Chat.Read` (work); `ChannelMessage.Read.Group` or `Chat.Read.All` (application).
//!   * [`list_hosted_contents()`]: `GET /chats/{id}/messages/{id}/hostedContents`
//!   * [`list_hosted_contents_in_user()`]: `GET /users/{id}/chats/{id}/messages/{id}/hostedContents`
//!   * [`list_hosted_contents_in_team()`]: `GET /teams/{id}/channels/{id}/messages/{id}/hostedContents`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::{Method, Operation, Permissions, Request};

use crate::beta::models;

/// Get the [chatMessageHostedContent](super::models::ChatMessageHostedContent) objects of a message, such as images.
///
/// 获取一条消息的 [chatMessageHostedContent](super::models::ChatMessageHostedContent) 对象，例如图像。
///
/// `GET /chats/{id}/messages/{id}/hostedContents`
///
/// * `chat_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Channel, work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Channel, personal Microsoft account: not supported
/// * Channel, application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Chat, work or school account: `Chat.Read`, `Chat.ReadWrite`
/// * Chat, personal Microsoft account: not supported
/// * Chat, application: `Chat.Read.All`, `Chat.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 50.
pub fn list_hosted_contents(chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new(&Operation {
        name: "beta::chat_message::list_hosted_contents",
        method: Method::Get,
        api_version: "beta",
        path: "/chats/{id}/messages/{id}/hostedContents",
        uri_template: "/chats/{chat_id}/messages/{message_id}/hostedContents",
        page: "beta/api/chatmessage-list-hostedcontents.md",
        permissions: Permissions("DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedPersonal | LeastToMost | channel |  | \nApplication | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \nDelegatedPersonal | LeastToMost | chat |  | \nApplication | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | "),
        statuses: &[200],
    }, &[&chat_id, &message_id])
}

/// Get the [chatMessageHostedContent](super::models::ChatMessageHostedContent) objects of a message, such as images.
///
/// 获取一条消息的 [chatMessageHostedContent](super::models::ChatMessageHostedContent) 对象，例如图像。
///
/// `GET /users/{id}/chats/{id}/messages/{id}/hostedContents`
///
/// * `user_id`: `{id}`
/// * `chat_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Channel, work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Channel, personal Microsoft account: not supported
/// * Channel, application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Chat, work or school account: `Chat.Read`, `Chat.ReadWrite`
/// * Chat, personal Microsoft account: not supported
/// * Chat, application: `Chat.Read.All`, `Chat.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 51.
pub fn list_hosted_contents_in_user(user_id: &str, chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new(&Operation {
        name: "beta::chat_message::list_hosted_contents_in_user",
        method: Method::Get,
        api_version: "beta",
        path: "/users/{id}/chats/{id}/messages/{id}/hostedContents",
        uri_template: "/users/{user_id}/chats/{chat_id}/messages/{message_id}/hostedContents",
        page: "beta/api/chatmessage-list-hostedcontents.md",
        permissions: Permissions("DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedPersonal | LeastToMost | channel |  | \nApplication | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \nDelegatedPersonal | LeastToMost | chat |  | \nApplication | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | "),
        statuses: &[200],
    }, &[&user_id, &chat_id, &message_id])
}

/// Get the [chatMessageHostedContent](super::models::ChatMessageHostedContent) objects of a message, such as images.
///
/// 获取一条消息的 [chatMessageHostedContent](super::models::ChatMessageHostedContent) 对象，例如图像。
///
/// `GET /teams/{id}/channels/{id}/messages/{id}/hostedContents`
///
/// * `team_id`: `{id}`
/// * `channel_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Channel, work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Channel, personal Microsoft account: not supported
/// * Channel, application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`
/// * Chat, work or school account: `Chat.Read`, `Chat.ReadWrite`
/// * Chat, personal Microsoft account: not supported
/// * Chat, application: `Chat.Read.All`, `Chat.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 52.
pub fn list_hosted_contents_in_team(team_id: &str, channel_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new(&Operation {
        name: "beta::chat_message::list_hosted_contents_in_team",
        method: Method::Get,
        api_version: "beta",
        path: "/teams/{id}/channels/{id}/messages/{id}/hostedContents",
        uri_template: "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/hostedContents",
        page: "beta/api/chatmessage-list-hostedcontents.md",
        permissions: Permissions("DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedPersonal | LeastToMost | channel |  | \nApplication | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \nDelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \nDelegatedPersonal | LeastToMost | chat |  | \nApplication | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | "),
        statuses: &[200],
    }, &[&team_id, &channel_id, &message_id])
}

