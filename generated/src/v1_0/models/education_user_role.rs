// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `educationUserRole`.
///
/// Page: `v1.0/resources/enums.md`, line 22.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
impl std::fmt::Display for EducationUserRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(rt::model::Text::as_str(self))
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
