// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Describes a workbook session.
///
/// 描述一个工作簿会话。
///
/// Resource `workbookSessionInfo`. Page: [`v1.0/resources/workbooksessioninfo.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/workbooksessioninfo?view=graph-rest-1.0).
pub struct WorkbookSessionInfo {
    /// The identifier of the session.
    ///
    /// 会话的标识符。
    pub id: Option<String>,
    /// Whether changes are written to the file: `true` if so, `false` if not.
    ///
    /// 更改是否写入文件：`true` 为是，`false` 为否。
    pub persist_changes: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for WorkbookSessionInfo {
    fn default() -> Self {
        Self {
            id: None,
            persist_changes: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for WorkbookSessionInfo {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "WorkbookSessionInfo", odata_type: "microsoft.graph.workbookSessionInfo", names: &["id", "persistChanges"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.id),
            1 => P::Boolean(&self.persist_changes),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.id),
            1 => M::Boolean(&mut self.persist_changes),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for WorkbookSessionInfo {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for WorkbookSessionInfo {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for WorkbookSessionInfo {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for WorkbookSessionInfo {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for WorkbookSessionInfo {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
