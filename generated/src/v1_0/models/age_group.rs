// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `ageGroup`.
///
/// Page: [`v1.0/resources/user.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/user?view=graph-rest-1.0), line 78.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum AgeGroup {
    /// `null`
    ///
    /// Nothing has been set.
    ///
    /// 尚未设置。
    #[default]
    Null,
    /// `minor`
    ///
    /// Under age.
    ///
    /// 未成年人。
    Minor,
    /// `notAdult`
    ///
    /// Between minor and adult, in countries whose law knows such a group.
    ///
    /// 介于未成年与成年之间，适用于有此类法规的国家/地区。
    NotAdult,
    /// `adult`
    ///
    /// Of age.
    ///
    /// 成年人。
    Adult,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for AgeGroup {
    fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Minor => "minor",
            Self::NotAdult => "notAdult",
            Self::Adult => "adult",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "null" => Self::Null,
            "minor" => Self::Minor,
            "notAdult" => Self::NotAdult,
            "adult" => Self::Adult,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for AgeGroup {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for AgeGroup {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for AgeGroup {}

impl ::core::fmt::Debug for AgeGroup {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for AgeGroup {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for AgeGroup {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AgeGroup {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
