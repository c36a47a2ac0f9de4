//! Operations of `chat`.
//!
//! * [`hide_for_user()`]: `POST /chats/{chatId}/hideForUser`. Hide a chat for a user. Needs `Chat.ReadWrite` (work); `Chat.ReadWrite.All` (application).
//! * [`create_member()`]: `POST /chats/{chat-id}/members`. Add one conversationMember to a chat. Needs `ChatMember.ReadWrite` (work); `ChatMember.ReadWrite.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Hide a chat for a user.
///
/// `POST /chats/{chatId}/hideForUser`
///
/// * `chat_id`: `{chatId}`
///
/// # Body
///
/// * Required: `user`
///
/// # Permissions
///
/// * Work or school account: `Chat.ReadWrite`, `Chat.Manage` (least privileged), or `Chat.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: Chat.ReadWrite.All Note: Chat.Create cannot be used to hide a chat.
///
/// Offered in the global service, US Government L4, US Government L5 (DOD).
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/chat-hideforuser.md`](https://learn.microsoft.com/zh-CN/graph/api/chat-hideforuser?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::chat};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(chat::HideForUserBody {
///     user: { id: "d864e79f", tenant_id: "2a690434" },
/// });
/// chat::hide_for_user("19:ebe3857a", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "teams")]
#[doc(alias("chat: hideForUser", "chat-hideforuser", "hideForUser", "/chats/{chatId}/hideForUser"))]
#[inline]
pub fn hide_for_user(chat_id: &str, body: &HideForUserBody) -> Request<()> {
    rt::request_with("\
        v1_0::chat::hide_for_user\n\
        POST v1.0 /chats/{chat_id}/hideForUser\n\
        /chats/{chatId}/hideForUser\n\
        v1.0/api/chat-hideforuser.md\n\
        204\n\
        DelegatedWork | LeastFirst 2 |  | Chat.ReadWrite, Chat.Manage, Chat.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | Chat.ReadWrite.All |  | Chat.ReadWrite.All    Note: Chat.Create cannot be used to hide a chat.\n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5", &[chat_id], body, None)
}

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
/// use graph_client::{new, v1_0::{models, chat}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::AadUserConversationMember {
///     "user@odata.bind": "https://graph.microsoft.com/v1.0/users/8f0b7a36-25d1-49a7-b8f1-6c4dd1a7e920",
///     visible_history_start_date_time: "2021-01-04T00:00:00Z",
///     roles: ["owner"],
/// });
/// chat::create_member("19:5d6e7f8091a2b3c4d5e6f708192a3b4c@thread.v2", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "microsoft-teams")]
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


/// The parameters that the request's body holds.
#[cfg(feature = "teams")]
pub struct HideForUserBody {
    /// The user for whom the chat is hidden. Required.
    pub user: Option<Box<models::TeamworkUserIdentity>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

#[cfg(feature = "teams")]
impl HideForUserBody {
    /// Makes a body from its required members.
    pub fn new(user: models::TeamworkUserIdentity) -> Self {
        Self { user: Some(Box::new(user)), ..::core::default::Default::default() }
    }
}

#[cfg(feature = "teams")]
impl ::core::default::Default for HideForUserBody {
    fn default() -> Self {
        Self {
            user: None,
            additional: rt::Additional::NONE,
        }
    }
}

#[cfg(feature = "teams")]
impl rt::Model for HideForUserBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "HideForUserBody", odata_type: "", names: &["user"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Model(&self.user),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Model(&mut self.user),
            _ => M::Additional(&mut self.additional),
        }
    }
}
#[cfg(feature = "teams")]
impl ::core::clone::Clone for HideForUserBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

#[cfg(feature = "teams")]
impl ::core::cmp::PartialEq for HideForUserBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

#[cfg(feature = "teams")]
impl ::core::fmt::Debug for HideForUserBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

#[cfg(feature = "teams")]
impl rt::serde::Serialize for HideForUserBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

#[cfg(feature = "teams")]
impl<'de> rt::serde::Deserialize<'de> for HideForUserBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

