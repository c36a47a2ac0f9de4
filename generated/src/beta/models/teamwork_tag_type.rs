// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `teamworkTagType`.
///
/// Page: [`beta/resources/teamworktag.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/teamworktag?view=graph-rest-beta), line 40.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum TeamworkTagType {
    /// `standard`
    ///
    /// The default; members with permission can manage it.
    ///
    /// 默认类型；有权限的成员可以管理它。
    #[default]
    Standard,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for TeamworkTagType {
    fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "standard" => Self::Standard,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for TeamworkTagType {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for TeamworkTagType {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for TeamworkTagType {}

impl ::core::fmt::Debug for TeamworkTagType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for TeamworkTagType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for TeamworkTagType {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for TeamworkTagType {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
