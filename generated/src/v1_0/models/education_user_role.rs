// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `educationUserRole`.
///
/// Page: [`v1.0/resources/enums.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/enums?view=graph-rest-1.0), line 22.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum EducationUserRole {
    /// `student`
    #[default]
    Student,
    /// `teacher`
    Teacher,
    /// `none`
    NoneType,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for EducationUserRole {
    fn as_str(&self) -> &str {
        match self {
            Self::Student => "student",
            Self::Teacher => "teacher",
            Self::NoneType => "none",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "student" => Self::Student,
            "teacher" => Self::Teacher,
            "none" => Self::NoneType,
            "unknownFutureValue" => Self::UnknownFutureValue,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for EducationUserRole {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for EducationUserRole {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for EducationUserRole {}

impl ::core::fmt::Debug for EducationUserRole {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for EducationUserRole {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for EducationUserRole {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EducationUserRole {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
