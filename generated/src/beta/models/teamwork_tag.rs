// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// Represents a tag of a team, which brings users together under one name.
///
/// 表示团队中的标记，它把用户归到一个名称之下。
///
/// Resource `teamworkTag`. Page: [`beta/resources/teamworktag.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/teamworktag?view=graph-rest-beta).
pub struct TeamworkTag {
    /// What the tag is for.
    ///
    /// 标记的用途。
    pub description: Option<String>,
    /// The name of the tag.
    ///
    /// 标记的名称。
    pub display_name: Option<String>,
    /// The identifier of the tag.
    ///
    /// 标记的标识符。
    pub id: Option<String>,
    /// How many users have the tag.
    ///
    /// 拥有该标记的用户数。
    pub member_count: Option<i32>,
    /// The kind of tag.
    ///
    /// 标记的类型。
    pub tag_type: Option<models::TeamworkTagType>,
    /// The team that defines the tag.
    ///
    /// 定义该标记的团队。
    pub team_id: Option<String>,
    /// The users who have the tag.
    ///
    /// 拥有该标记的用户。
    pub members: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for TeamworkTag {
    fn default() -> Self {
        Self {
            description: None,
            display_name: None,
            id: None,
            member_count: None,
            tag_type: None,
            team_id: None,
            members: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for TeamworkTag {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "TeamworkTag", odata_type: "microsoft.graph.teamworkTag", names: &["description", "displayName", "id", "memberCount", "tagType", "teamId", "members"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.description),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::Int32(&self.member_count),
            4 => P::Text(&self.tag_type),
            5 => P::String(&self.team_id),
            6 => P::Json(&self.members),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.description),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::Int32(&mut self.member_count),
            4 => M::Text(&mut self.tag_type),
            5 => M::String(&mut self.team_id),
            6 => M::Json(&mut self.members),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for TeamworkTag {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for TeamworkTag {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for TeamworkTag {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for TeamworkTag {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for TeamworkTag {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
