// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// One license that a user or group holds. The **assignedLicenses** property of [user](super::User) is a collection of this type.
///
/// 分配给用户或组的一个许可证。 [user](super::User) 的 **assignedLicenses** 属性是此类型的集合。
///
/// Resource `assignedLicense`. Page: [`v1.0/resources/assignedlicense.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/assignedlicense?view=graph-rest-1.0).
pub struct AssignedLicense {
    /// Plans of the license that are switched off.
    ///
    /// 许可证中已关闭的计划。
    pub disabled_plans: Option<Vec<rt::Guid>>,
    /// Identifier of the SKU.
    ///
    /// SKU 的标识符。
    pub sku_id: Option<rt::Guid>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for AssignedLicense {
    fn default() -> Self {
        Self {
            disabled_plans: None,
            sku_id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for AssignedLicense {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "AssignedLicense", odata_type: "microsoft.graph.assignedLicense", names: &["disabledPlans", "skuId"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Texts(&self.disabled_plans),
            1 => P::Text(&self.sku_id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Texts(&mut self.disabled_plans),
            1 => M::Text(&mut self.sku_id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for AssignedLicense {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for AssignedLicense {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for AssignedLicense {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for AssignedLicense {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AssignedLicense {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
