// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `channelMembershipType`.
///
/// Page: [`v1.0/resources/channel.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/channel?view=graph-rest-1.0), line 41.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum ChannelMembershipType {
    /// `standard`
    #[default]
    Standard,
    /// `private`
    Private,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for ChannelMembershipType {
    fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Private => "private",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "standard" => Self::Standard,
            "private" => Self::Private,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for ChannelMembershipType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for ChannelMembershipType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for ChannelMembershipType {}

impl ::core::fmt::Debug for ChannelMembershipType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for ChannelMembershipType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for ChannelMembershipType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for ChannelMembershipType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
