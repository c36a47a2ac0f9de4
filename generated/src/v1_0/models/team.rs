// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// A team in Microsoft Teams is made of [channels](super::Channel), each with a topic of its own.
///
/// Microsoft Teams 中的团队由[频道](super::Channel)组成，每个频道讨论一个主题。
///
/// Resource `team`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/team.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/team?view=graph-rest-1.0).
///
/// Left out: property `@microsoft.graph.teamCreationMode`. It is an annotation of the request that makes a team, and no property of one.
pub struct Team {
    /// What the team is called.
    ///
    /// 团队的名称。
    pub display_name: Option<String>,
    /// What the team is for; up to 1024 characters.
    ///
    /// 团队的用途；最多 1024 个字符。
    pub description: Option<String>,
    /// Optional. A label for the sensitivity of the data, defined in the directory of the tenant.
    ///
    /// 可选。 数据敏感度的标签，必须在租户的目录中定义。
    pub classification: Option<String>,
    /// Optional. The special use of the team.
    ///
    /// 可选。 团队的特定用途。
    pub specialization: Option<rt::Value>,
    /// Who can see the team; Public by default.
    ///
    /// 谁可以看到团队；默认为 Public。
    pub visibility: Option<rt::Value>,
    /// Whether Giphy, memes and stickers are allowed.
    ///
    /// 是否允许 Giphy、表情包和贴纸。
    pub fun_settings: Option<rt::Value>,
    /// What guests may do.
    ///
    /// 来宾可以做什么。
    pub guest_settings: Option<rt::Value>,
    /// An ID used by the audit log, among others.
    ///
    /// 在审核日志等处使用的 ID。
    pub internal_id: Option<String>,
    /// Whether the team is read-only.
    ///
    /// 团队是否为只读。
    pub is_archived: Option<bool>,
    /// What members may do.
    ///
    /// 成员可以做什么。
    pub member_settings: Option<rt::Value>,
    /// The rules for messages and mentions.
    ///
    /// 有关消息和提及的规则。
    pub messaging_settings: Option<rt::Value>,
    /// The link that opens the team in Teams; do not take it apart.
    ///
    /// 在 Teams 中打开团队的链接；请勿分析其内容。
    pub web_url: Option<String>,
    /// When the team was created.
    ///
    /// 创建团队的时间。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// The channels of the team.
    ///
    /// 团队的频道。
    pub channels: Option<Vec<models::Channel>>,
    /// The members and owners of the team.
    ///
    /// 团队的成员和所有者。
    pub members: Option<Vec<models::ConversationMember>>,
    /// The General channel.
    ///
    /// “常规”频道。
    pub primary_channel: Option<Box<models::Channel>>,
    /// The plan of the shifts.
    ///
    /// 团队的班次计划。
    pub schedule: Option<rt::Value>,
    /// The identifier. Read-only.
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Team {
    fn default() -> Self {
        Self {
            display_name: None,
            description: None,
            classification: None,
            specialization: None,
            visibility: None,
            fun_settings: None,
            guest_settings: None,
            internal_id: None,
            is_archived: None,
            member_settings: None,
            messaging_settings: None,
            web_url: None,
            created_date_time: None,
            channels: None,
            members: None,
            primary_channel: None,
            schedule: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Team {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Team", odata_type: "microsoft.graph.team", names: &["displayName", "description", "classification", "specialization", "visibility", "funSettings", "guestSettings", "internalId", "isArchived", "memberSettings", "messagingSettings", "webUrl", "createdDateTime", "channels", "members", "primaryChannel", "schedule", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.display_name),
            1 => P::String(&self.description),
            2 => P::String(&self.classification),
            3 => P::Json(&self.specialization),
            4 => P::Json(&self.visibility),
            5 => P::Json(&self.fun_settings),
            6 => P::Json(&self.guest_settings),
            7 => P::String(&self.internal_id),
            8 => P::Boolean(&self.is_archived),
            9 => P::Json(&self.member_settings),
            10 => P::Json(&self.messaging_settings),
            11 => P::String(&self.web_url),
            12 => P::Text(&self.created_date_time),
            13 => P::Models(&self.channels),
            14 => P::Models(&self.members),
            15 => P::Model(&self.primary_channel),
            16 => P::Json(&self.schedule),
            17 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.display_name),
            1 => M::String(&mut self.description),
            2 => M::String(&mut self.classification),
            3 => M::Json(&mut self.specialization),
            4 => M::Json(&mut self.visibility),
            5 => M::Json(&mut self.fun_settings),
            6 => M::Json(&mut self.guest_settings),
            7 => M::String(&mut self.internal_id),
            8 => M::Boolean(&mut self.is_archived),
            9 => M::Json(&mut self.member_settings),
            10 => M::Json(&mut self.messaging_settings),
            11 => M::String(&mut self.web_url),
            12 => M::Text(&mut self.created_date_time),
            13 => M::Models(&mut self.channels),
            14 => M::Models(&mut self.members),
            15 => M::Model(&mut self.primary_channel),
            16 => M::Json(&mut self.schedule),
            17 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Team {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Team {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Team {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Team {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Team {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
