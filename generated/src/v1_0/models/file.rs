// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Brings together the data that only files have.
///
/// 汇集只有文件才有的数据。
///
/// Resource `file`. Page: [`v1.0/resources/file.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/file?view=graph-rest-1.0).
pub struct File {
    /// The hashes of the content, where available. Read-only.
    ///
    /// 内容的哈希值（如果可用）。 只读。
    pub hashes: Option<rt::Value>,
    /// The MIME type found by the server; it can differ from the one given on upload. Read-only.
    ///
    /// 服务器确定的 MIME 类型；它可能与上传时给出的不同。 只读。
    pub mime_type: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for File {
    fn default() -> Self {
        Self {
            hashes: None,
            mime_type: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for File {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "File", odata_type: "microsoft.graph.file", names: &["hashes", "mimeType"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Json(&self.hashes),
            1 => P::String(&self.mime_type),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Json(&mut self.hashes),
            1 => M::String(&mut self.mime_type),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for File {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for File {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for File {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for File {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
