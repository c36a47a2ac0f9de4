// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;

/// The values of `enrollmentState`.
///
/// Page: [`beta/resources/intune-enrollment-enrollmentstate.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/intune-enrollment-enrollmentstate?view=graph-rest-beta), line 24.
#[derive(::core::default::Default)]
#[non_exhaustive]
pub enum EnrollmentState {
    /// `unknown`
    ///
    /// The state is not known.
    ///
    /// 状态未知。
    #[default]
    Unknown,
    /// `enrolled`
    ///
    /// The device has been enrolled.
    ///
    /// 设备已注册。
    Enrolled,
    /// `pendingReset`
    ///
    /// Enrolled, but with another profile than the assigned one.
    ///
    /// 已注册，但所用的配置文件不是已分配的配置文件。
    PendingReset,
    /// `failed`
    ///
    /// Not enrolled; a failure was recorded.
    ///
    /// 未注册；存在失败记录。
    Failed,
    /// `notContacted`
    ///
    /// Imported, but not enrolled so far.
    ///
    /// 设备已导入，但尚未注册。
    NotContacted,
    /// `blocked`
    ///
    /// Kept from user enrollment because an app could not be installed.
    ///
    /// 由于应用安装失败，无法转为用户注册。
    Blocked,
    /// A value that no page documents.
    Undocumented(String),
}

impl rt::model::Text for EnrollmentState {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Enrolled => "enrolled",
            Self::PendingReset => "pendingReset",
            Self::Failed => "failed",
            Self::NotContacted => "notContacted",
            Self::Blocked => "blocked",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "unknown" => Self::Unknown,
            "enrolled" => Self::Enrolled,
            "pendingReset" => Self::PendingReset,
            "failed" => Self::Failed,
            "notContacted" => Self::NotContacted,
            "blocked" => Self::Blocked,
            _ => Self::Undocumented(text),
        }
    }
}

impl ::core::clone::Clone for EnrollmentState {
    fn clone(&self) -> Self {
        rt::model::clone_text(self)
    }
}

impl ::core::cmp::PartialEq for EnrollmentState {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq_text(self, other)
    }
}

impl ::core::cmp::Eq for EnrollmentState {}

impl ::core::fmt::Debug for EnrollmentState {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug_text(self, f)
    }
}

impl ::core::fmt::Display for EnrollmentState {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::display_text(self, f)
    }
}

impl rt::serde::Serialize for EnrollmentState {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write_text(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EnrollmentState {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read_text(deserializer)
    }
}
