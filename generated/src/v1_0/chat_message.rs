//! Represents one message in a [channel](super::models::Channel) or a chat. Replies point to their root message with the **replyToId** property.
//!
//! 表示[频道](super::models::Channel)或聊天中的一条消息。 回复通过 **replyToId** 属性指向其根消息。
//!
//! Operations of [`chatMessage`](super::models::ChatMessage). Page: `v1.0/resources/chatmessage.md`.
//!
//! * Read one message, or a reply to one, in a channel or a chat. Needs `ChannelMessage.Read.All` or `Chat.Read` (work); `ChannelMessage.Read.Group` or `Chat.Read.All` (application).
//!   * [`get()`]: `GET /chats/{chat-id}/messages/{message-id}`
//!   * [`get_in_user()`]: `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}`
//!   * [`get_me()`]: `GET /me/chats/{chat-id}/messages/{message-id}`
//!   * [`get_in_channel()`]: `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}`
//!   * [`get_reply()`]: `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

use crate::v1_0::models;

/// Read one [message](super::models::ChatMessage), or a reply to one, in a [channel](super::models::Channel) or a chat.
///
/// 读取[频道](super::models::Channel)或聊天中的一条[消息](super::models::ChatMessage)或消息回复。
///
/// **Get message in a chat**
///
/// **获取聊天中的消息**
///
/// `GET /chats/{chat-id}/messages/{message-id}`
///
/// * `chat_id`: `{chat-id}`
/// * `message_id`: `{message-id}`
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Corrected: permission `Group.Read.WriteAll`, `name` is documented as `Group.Read.WriteAll`. The words are out of order; no permission is called so.
///
/// Page: [`v1.0/api/chatmessage-get.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-get?view=graph-rest-1.0), line 55.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = chat_message::get("19:4c1f0a52-6b7d-4e3a-8a0e-2f9d7f6c1b11_8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920@unq.gbl.spaces", "1622533000789").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get chatMessage in a channel or chat", "在频道或聊天中获取 chatMessage", "chatmessage-get", "/chats/{chat-id}/messages/{message-id}"))]
#[inline]
pub fn get(chat_id: &str, message_id: &str) -> Request<models::ChatMessage> {
    rt::request("\
        v1_0::chat_message::get\n\
        GET v1.0 /chats/{chat_id}/messages/{message_id}\n\
        /chats/{chat-id}/messages/{message-id}\n\
        v1.0/api/chatmessage-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[chat_id, message_id])
}

/// Read one [message](super::models::ChatMessage), or a reply to one, in a [channel](super::models::Channel) or a chat.
///
/// 读取[频道](super::models::Channel)或聊天中的一条[消息](super::models::ChatMessage)或消息回复。
///
/// **Get message in a chat**
///
/// **获取聊天中的消息**
///
/// `GET /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}`
///
/// * `user_id_or_user_principal_name`: `{user-id | user-principal-name}`
/// * `chat_id`: `{chat-id}`
/// * `message_id`: `{message-id}`
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Corrected: permission `Group.Read.WriteAll`, `name` is documented as `Group.Read.WriteAll`. The words are out of order; no permission is called so.
///
/// Page: [`v1.0/api/chatmessage-get.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-get?view=graph-rest-1.0), line 56.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = chat_message::get_in_user("{user-id | user-principal-name}", "{chat-id}", "{message-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get chatMessage in a channel or chat", "在频道或聊天中获取 chatMessage", "chatmessage-get", "get", "/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}"))]
#[inline]
pub fn get_in_user(user_id_or_user_principal_name: &str, chat_id: &str, message_id: &str) -> Request<models::ChatMessage> {
    rt::request("\
        v1_0::chat_message::get_in_user\n\
        GET v1.0 /users/{user_id_or_user_principal_name}/chats/{chat_id}/messages/{message_id}\n\
        /users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}\n\
        v1.0/api/chatmessage-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[user_id_or_user_principal_name, chat_id, message_id])
}

/// Read one [message](super::models::ChatMessage), or a reply to one, in a [channel](super::models::Channel) or a chat.
///
/// 读取[频道](super::models::Channel)或聊天中的一条[消息](super::models::ChatMessage)或消息回复。
///
/// **Get message in a chat**
///
/// **获取聊天中的消息**
///
/// `GET /me/chats/{chat-id}/messages/{message-id}`
///
/// * `chat_id`: `{chat-id}`
/// * `message_id`: `{message-id}`
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Corrected: permission `Group.Read.WriteAll`, `name` is documented as `Group.Read.WriteAll`. The words are out of order; no permission is called so.
///
/// Page: [`v1.0/api/chatmessage-get.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-get?view=graph-rest-1.0), line 57.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = chat_message::get_me("{chat-id}", "{message-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get chatMessage in a channel or chat", "在频道或聊天中获取 chatMessage", "chatmessage-get", "get", "/me/chats/{chat-id}/messages/{message-id}"))]
#[inline]
pub fn get_me(chat_id: &str, message_id: &str) -> Request<models::ChatMessage> {
    rt::request("\
        v1_0::chat_message::get_me\n\
        GET v1.0 /me/chats/{chat_id}/messages/{message_id}\n\
        /me/chats/{chat-id}/messages/{message-id}\n\
        v1.0/api/chatmessage-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[chat_id, message_id])
}

/// Read one [message](super::models::ChatMessage), or a reply to one, in a [channel](super::models::Channel) or a chat.
///
/// 读取[频道](super::models::Channel)或聊天中的一条[消息](super::models::ChatMessage)或消息回复。
///
/// **Get message in a channel**
///
/// **获取频道中的消息**
///
/// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
/// * `message_id`: `{message-id}`
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Corrected: permission `Group.Read.WriteAll`, `name` is documented as `Group.Read.WriteAll`. The words are out of order; no permission is called so.
///
/// Page: [`v1.0/api/chatmessage-get.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-get?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = chat_message::get_in_channel("{team-id}", "{channel-id}", "{message-id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get chatMessage in a channel or chat", "在频道或聊天中获取 chatMessage", "chatmessage-get", "get", "/teams/{team-id}/channels/{channel-id}/messages/{message-id}"))]
#[inline]
pub fn get_in_channel(team_id: &str, channel_id: &str, message_id: &str) -> Request<models::ChatMessage> {
    rt::request("\
        v1_0::chat_message::get_in_channel\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}/messages/{message_id}\n\
        /teams/{team-id}/channels/{channel-id}/messages/{message-id}\n\
        v1.0/api/chatmessage-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[team_id, channel_id, message_id])
}

/// Read one [message](super::models::ChatMessage), or a reply to one, in a [channel](super::models::Channel) or a chat.
///
/// 读取[频道](super::models::Channel)或聊天中的一条[消息](super::models::ChatMessage)或消息回复。
///
/// **Get message in a channel**
///
/// **获取频道中的消息**
///
/// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
/// * `message_id`: `{message-id}`
/// * `reply_id`: `{reply-id}`
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Corrected: permission `Group.Read.WriteAll`, `name` is documented as `Group.Read.WriteAll`. The words are out of order; no permission is called so.
///
/// Page: [`v1.0/api/chatmessage-get.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-get?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = chat_message::get_reply("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2", "1622531700123", "1622534000001").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get chatMessage in a channel or chat", "在频道或聊天中获取 chatMessage", "chatmessage-get", "get", "/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}"))]
#[inline]
pub fn get_reply(team_id: &str, channel_id: &str, message_id: &str, reply_id: &str) -> Request<models::ChatMessage> {
    rt::request("\
        v1_0::chat_message::get_reply\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}\n\
        /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}\n\
        v1.0/api/chatmessage-get.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[team_id, channel_id, message_id, reply_id])
}

