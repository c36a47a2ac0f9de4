//! Operations of `chat_message`.
//!
//! * Get the chatMessageHostedContent objects of a message, such as images. Needs `ChannelMessage.Read.All` or `Chat.Read` (work); `ChannelMessage.Read.Group` or `Chat.Read.All` (application).
//!   * [`list_hosted_contents()`]: `GET /chats/{id}/messages/{id}/hostedContents`
//!   * [`list_hosted_contents_in_user()`]: `GET /users/{id}/chats/{id}/messages/{id}/hostedContents`
//!   * [`list_hosted_contents_in_channel()`]: `GET /teams/{id}/channels/{id}/messages/{id}/hostedContents`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`beta/api/chatmessage-list-hostedcontents.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = chat_message::list_hosted_contents("{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List hostedContents", "列出 hostedContents", "chatmessage-list-hostedcontents", "hostedContents", "/chats/{id}/messages/{id}/hostedContents"))]
#[inline]
pub fn list_hosted_contents(chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    rt::request("\
        beta::chat_message::list_hosted_contents\n\
        GET beta /chats/{chat_id}/messages/{message_id}/hostedContents\n\
        /chats/{id}/messages/{id}/hostedContents\n\
        beta/api/chatmessage-list-hostedcontents.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[chat_id, message_id])
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`beta/api/chatmessage-list-hostedcontents.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = chat_message::list_hosted_contents_in_user("{id}", "{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List hostedContents", "列出 hostedContents", "chatmessage-list-hostedcontents", "list_hosted_contents", "hostedContents", "/users/{id}/chats/{id}/messages/{id}/hostedContents"))]
#[inline]
pub fn list_hosted_contents_in_user(user_id: &str, chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    rt::request("\
        beta::chat_message::list_hosted_contents_in_user\n\
        GET beta /users/{user_id}/chats/{chat_id}/messages/{message_id}/hostedContents\n\
        /users/{id}/chats/{id}/messages/{id}/hostedContents\n\
        beta/api/chatmessage-list-hostedcontents.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[user_id, chat_id, message_id])
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
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`beta/api/chatmessage-list-hostedcontents.md`](https://learn.microsoft.com/zh-CN/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::chat_message;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = chat_message::list_hosted_contents_in_channel("{id}", "{id}", "{id}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List hostedContents", "列出 hostedContents", "chatmessage-list-hostedcontents", "list_hosted_contents", "hostedContents", "/teams/{id}/channels/{id}/messages/{id}/hostedContents"))]
#[inline]
pub fn list_hosted_contents_in_channel(team_id: &str, channel_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    rt::request("\
        beta::chat_message::list_hosted_contents_in_channel\n\
        GET beta /teams/{team_id}/channels/{channel_id}/messages/{message_id}/hostedContents\n\
        /teams/{id}/channels/{id}/messages/{id}/hostedContents\n\
        beta/api/chatmessage-list-hostedcontents.md\n\
        200\n\
        DelegatedWork | LeastToMost | channel | ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost | channel |  | \n\
        Application | LeastToMost | channel | ChannelMessage.Read.Group, ChannelMessage.Read.All, Group.Read.All, Group.ReadWrite.All | \n\
        DelegatedWork | LeastToMost | chat | Chat.Read, Chat.ReadWrite | \n\
        DelegatedPersonal | LeastToMost | chat |  | \n\
        Application | LeastToMost | chat | Chat.Read.All, Chat.ReadWrite.All | ", &[team_id, channel_id, message_id])
}

