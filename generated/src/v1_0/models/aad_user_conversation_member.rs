// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents a user of Azure AD in a [team](super::Team), a [channel](super::Channel), or a chat.
///
/// 表示[团队](super::Team)、[频道](super::Channel)或聊天中的 Azure AD 用户。
///
/// Resource `aadUserConversationMember`, derived from [`ConversationMember`](super::ConversationMember). Page: [`v1.0/resources/aaduserconversationmember.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/aaduserconversationmember?view=graph-rest-1.0).
pub struct AadUserConversationMember {
    /// Read-only. The identifier of the member. Inherited from [conversationMember](super::ConversationMember).
    ///
    /// 只读。 成员的标识符。 继承自 [conversationMember](super::ConversationMember)。
    pub id: Option<String>,
    /// The name of the member. Inherited from [conversationMember](super::ConversationMember).
    ///
    /// 成员的名称。 继承自 [conversationMember](super::ConversationMember)。
    pub display_name: Option<String>,
    /// The roles of the member, such as owner.
    ///
    /// 成员的角色，例如所有者。
    pub roles: Option<Vec<String>>,
    /// The GUID of the user.
    ///
    /// 用户的 GUID。
    pub user_id: Option<String>,
    /// The mail address of the user.
    ///
    /// 用户的邮件地址。
    pub email: Option<String>,
    /// The tenant the user belongs to.
    ///
    /// 用户所属的租户。
    pub tenant_id: Option<String>,
    /// From when on the member sees the messages; only for chats.
    ///
    /// 成员可以看到从何时开始的消息；仅适用于聊天。
    pub visible_history_start_date_time: Option<rt::DateTimeOffset>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::convert::From<AadUserConversationMember> for models::ConversationMember {
    fn from(model: AadUserConversationMember) -> Self {
        rt::model::upcast(&model)
    }
}

impl ::core::default::Default for AadUserConversationMember {
    fn default() -> Self {
        Self {
            id: None,
            display_name: None,
            roles: None,
            user_id: None,
            email: None,
            tenant_id: None,
            visible_history_start_date_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for AadUserConversationMember {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "AadUserConversationMember", odata_type: "microsoft.graph.aadUserConversationMember", names: &["id", "displayName", "roles", "userId", "email", "tenantId", "visibleHistoryStartDateTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::String(&self.display_name),
            2 => P::Strings(&self.roles),
            3 => P::String(&self.user_id),
            4 => P::String(&self.email),
            5 => P::String(&self.tenant_id),
            6 => P::Text(&self.visible_history_start_date_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::String(&mut self.display_name),
            2 => M::Strings(&mut self.roles),
            3 => M::String(&mut self.user_id),
            4 => M::String(&mut self.email),
            5 => M::String(&mut self.tenant_id),
            6 => M::Text(&mut self.visible_history_start_date_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for AadUserConversationMember {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for AadUserConversationMember {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for AadUserConversationMember {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for AadUserConversationMember {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AadUserConversationMember {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
