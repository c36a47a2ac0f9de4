//! Operations of `chat_message`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

use crate::beta::models;

/// Get the chatMessageHostedContent objects of a message, such as images.
///
/// 获取一条消息的 chatMessageHostedContent 对象，例如图像。
///
/// `GET /chats/{id}/messages/{id}/hostedContents`
///
/// * `chat_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account, channel | `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Personal Microsoft account, channel | not supported |
/// | Application, channel | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Work or school account, chat | `Chat.Read`, `Chat.ReadWrite` |
/// | Personal Microsoft account, chat | not supported |
/// | Application, chat | `Chat.Read.All`, `Chat.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 50.
pub fn list_hosted_contents(chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new("\
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

/// Get the chatMessageHostedContent objects of a message, such as images.
///
/// 获取一条消息的 chatMessageHostedContent 对象，例如图像。
///
/// `GET /users/{id}/chats/{id}/messages/{id}/hostedContents`
///
/// * `user_id`: `{id}`
/// * `chat_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account, channel | `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Personal Microsoft account, channel | not supported |
/// | Application, channel | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Work or school account, chat | `Chat.Read`, `Chat.ReadWrite` |
/// | Personal Microsoft account, chat | not supported |
/// | Application, chat | `Chat.Read.All`, `Chat.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 51.
pub fn list_hosted_contents_in_user(user_id: &str, chat_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new("\
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

/// Get the chatMessageHostedContent objects of a message, such as images.
///
/// 获取一条消息的 chatMessageHostedContent 对象，例如图像。
///
/// `GET /teams/{id}/channels/{id}/messages/{id}/hostedContents`
///
/// * `team_id`: `{id}`
/// * `channel_id`: `{id}`
/// * `message_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account, channel | `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Personal Microsoft account, channel | not supported |
/// | Application, channel | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Work or school account, chat | `Chat.Read`, `Chat.ReadWrite` |
/// | Personal Microsoft account, chat | not supported |
/// | Application, chat | `Chat.Read.All`, `Chat.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/chatmessage-list-hostedcontents.md`, line 52.
pub fn list_hosted_contents_in_team(team_id: &str, channel_id: &str, message_id: &str) -> Request<rt::Collection<models::ChatMessageHostedContent>> {
    Request::new("\
        beta::chat_message::list_hosted_contents_in_team\n\
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

