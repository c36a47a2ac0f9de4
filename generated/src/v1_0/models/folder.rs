// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Brings together the data that only folders have. A [**DriveItem**](super::DriveItem) whose **folder** facet is not null can contain other items.
///
/// 汇集只有文件夹才有的数据。 **folder** 方面不为空的 [**DriveItem**](super::DriveItem) 可以包含其他项目。
///
/// Resource `folder`. Page: [`v1.0/resources/folder.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/folder?view=graph-rest-1.0).
pub struct Folder {
    /// How many direct children there are.
    ///
    /// 直接子项的数量。
    pub child_count: Option<i32>,
    /// The view recommended for showing the folder.
    ///
    /// 建议用于显示该文件夹的视图。
    pub view: Option<rt::Value>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Folder {
    fn default() -> Self {
        Self {
            child_count: None,
            view: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Folder {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Folder", odata_type: "microsoft.graph.folder", names: &["childCount", "view"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Int32(&self.child_count),
            1 => P::Json(&self.view),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Int32(&mut self.child_count),
            1 => M::Json(&mut self.view),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Folder {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Folder {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Folder {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Folder {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Folder {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
