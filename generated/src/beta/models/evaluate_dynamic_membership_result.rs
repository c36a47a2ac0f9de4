// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Outcome of testing a membership rule.
///
/// 成员规则的检验结果。
///
/// Resource `evaluateDynamicMembershipResult`. Page: [`beta/resources/evaluatedynamicmembershipresult.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/evaluatedynamicmembershipresult?view=graph-rest-beta).
pub struct EvaluateDynamicMembershipResult {
    /// The rule that was tested.
    ///
    /// 所检验的规则。
    pub membership_rule: Option<String>,
    /// The test step by step.
    ///
    /// 逐步的检验过程。
    pub membership_rule_evaluation_details: Option<rt::Value>,
    /// `true` if the user or device fits the rule.
    ///
    /// 用户或设备符合规则时为 `true`。
    pub membership_rule_evaluation_result: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for EvaluateDynamicMembershipResult {
    fn default() -> Self {
        Self {
            membership_rule: None,
            membership_rule_evaluation_details: None,
            membership_rule_evaluation_result: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for EvaluateDynamicMembershipResult {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "EvaluateDynamicMembershipResult", odata_type: "microsoft.graph.evaluateDynamicMembershipResult", names: &["membershipRule", "membershipRuleEvaluationDetails", "membershipRuleEvaluationResult"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.membership_rule),
            1 => P::Json(&self.membership_rule_evaluation_details),
            2 => P::Boolean(&self.membership_rule_evaluation_result),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.membership_rule),
            1 => M::Json(&mut self.membership_rule_evaluation_details),
            2 => M::Boolean(&mut self.membership_rule_evaluation_result),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for EvaluateDynamicMembershipResult {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for EvaluateDynamicMembershipResult {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for EvaluateDynamicMembershipResult {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for EvaluateDynamicMembershipResult {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EvaluateDynamicMembershipResult {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
