// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents somebody who takes part in a [team](super::Team), a [channel](super::Channel), or a chat. Azure AD users are of type [aadUserConversationMember](super::AadUserConversationMember).
///
/// 表示[团队](super::Team)、[频道](super::Channel)或聊天中的用户。 Azure AD 用户由 [aadUserConversationMember](super::AadUserConversationMember) 表示。
///
/// Resource `conversationMember`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/conversationmember.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/conversationmember?view=graph-rest-1.0).
///
/// A value of a derived type converts to it with `into()`, and back with [`kind`](Self::kind).
pub struct ConversationMember {
    /// Read-only. The identifier of the member.
    ///
    /// 只读。 成员的标识符。
    pub id: Option<String>,
    /// The name of the member.
    ///
    /// 成员的名称。
    pub display_name: Option<String>,
    /// The roles of the member, such as owner.
    ///
    /// 成员的角色，例如所有者。
    pub roles: Option<Vec<String>>,
    /// From when on the member sees the messages; only for chats.
    ///
    /// 成员可以看到从何时开始的消息；仅适用于聊天。
    pub visible_history_start_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

/// A [`ConversationMember`] as the type that its `@odata.type` names.
#[derive(::core::clone::Clone)]
#[non_exhaustive]
pub enum ConversationMemberKind {
    /// [`models::AadUserConversationMember`]
    AadUserConversationMember(Box<models::AadUserConversationMember>),
    /// The type itself, or an undocumented type. It keeps all members.
    Other(Box<ConversationMember>),
}

impl ConversationMember {
    /// Reads it as the derived type that its `@odata.type` names.
    ///
    /// # Errors
    /// If a property is of another type than is documented there, and [`strict`](rt::model::strict) is on.
    pub fn kind(&self) -> Result<ConversationMemberKind, rt::model::DecodeError> {
        match self.additional.odata_type() {
            Some("microsoft.graph.aadUserConversationMember") => rt::model::cast(self, ConversationMemberKind::AadUserConversationMember),
            _ => Ok(ConversationMemberKind::Other(Box::new(::core::clone::Clone::clone(self)))),
        }
    }
}

impl ConversationMemberKind {
    /// The model, whatever its type.
    pub fn as_model(&self) -> &dyn rt::Model {
        match self {
            Self::AadUserConversationMember(model) => &**model,
            Self::Other(model) => &**model,
        }
    }
}

impl ::core::cmp::PartialEq for ConversationMemberKind {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self.as_model(), other.as_model())
    }
}

impl ::core::fmt::Debug for ConversationMemberKind {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self.as_model(), f)
    }
}

impl ::core::default::Default for ConversationMember {
    fn default() -> Self {
        Self {
            id: None,
            display_name: None,
            roles: None,
            visible_history_start_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for ConversationMember {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "ConversationMember", odata_type: "microsoft.graph.conversationMember", names: &["id", "displayName", "roles", "visibleHistoryStartDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.display_name),
            2 => P::Strings(&self.roles),
            3 => P::Text(&self.visible_history_start_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.display_name),
            2 => M::Strings(&mut self.roles),
            3 => M::Text(&mut self.visible_history_start_date_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for ConversationMember {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for ConversationMember {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for ConversationMember {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for ConversationMember {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ConversationMember {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
