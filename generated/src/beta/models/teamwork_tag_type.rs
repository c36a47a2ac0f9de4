// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `teamworkTagType`.
///
/// Page: `beta/resources/teamworktag.md`, line 40.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
impl std::fmt::Display for TeamworkTagType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(rt::model::Text::as_str(self))
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
