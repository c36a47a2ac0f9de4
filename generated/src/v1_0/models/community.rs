// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// Represents a group of people who share a topic.
///
/// Resource `community`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/community.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/community?view=graph-rest-1.0).
pub struct Community {
    /// What the community is about. Supported filters are: `and`, `or`, `lt`.
    pub description: Option<String>,
    /// The name of the community.
    pub display_name: Option<String>,
    /// The identifier of the [group](super::Group) of its members.
    pub group_id: Option<String>,
    /// The identifier. Inherited from [entity](super::Entity).
    pub id: Option<String>,
    /// Who sees the community. The possible values are: `public`, `private`, `unknownFutureValue`.
    pub privacy: Option<String>,
    /// The group of its members.
    #[cfg(feature = "groups")]
    pub group: Option<Box<models::Group>>,
    /// Those who run the community.
    #[cfg(any(feature = "education", feature = "users"))]
    pub owners: Option<Vec<models::User>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Community {
    fn default() -> Self {
        Self {
            description: None,
            display_name: None,
            group_id: None,
            id: None,
            privacy: None,
            #[cfg(feature = "groups")]
            group: None,
            #[cfg(any(feature = "education", feature = "users"))]
            owners: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Community {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Community", odata_type: "microsoft.graph.community", names: &["description", "displayName", "groupId", "id", "privacy", "group", "owners"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.description),
            1 => P::String(&self.display_name),
            2 => P::String(&self.group_id),
            3 => P::String(&self.id),
            4 => P::String(&self.privacy),
            #[cfg(feature = "groups")]
            5 => P::Model(&self.group),
            #[cfg(any(feature = "education", feature = "users"))]
            6 => P::Models(&self.owners),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.description),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.group_id),
            3 => M::String(&mut self.id),
            4 => M::String(&mut self.privacy),
            #[cfg(feature = "groups")]
            5 => M::Model(&mut self.group),
            #[cfg(any(feature = "education", feature = "users"))]
            6 => M::Models(&mut self.owners),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Community {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Community {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Community {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Community {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Community {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
