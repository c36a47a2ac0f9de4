//! Operations of `group`.
//!
//! * Find out whether a user or device belongs to a dynamic group, or would fit a given membership rule. Needs by resource (work).
//!   * [`evaluate_dynamic_membership()`]: `POST /groups/evaluateDynamicMembership`
//!   * [`evaluate_dynamic_membership_in_group()`]: `POST /groups/{id}/evaluateDynamicMembership`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::beta::models;

/// Find out whether a user or device belongs to a dynamic group, or would fit a given membership rule.
///
/// 判断用户或设备是否属于某个动态组，或是否符合给定的成员规则。
///
/// `POST /groups/evaluateDynamicMembership`
///
/// # Body
///
/// * Optional: `memberId`, `membershipRule`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `Group.Read.All` and `User.Read.All`, or `Directory.Read.All`
/// * User, work or school account: `User.Read.All`, `Directory.Read.All`
/// * Device, work or school account: `Group.Read.All` and `Device.Read.All`, or `Directory.Read.All`
/// * Device, work or school account: `Device.Read.All`, `Directory.Read.All`
/// * With a group ID, personal Microsoft account, application: not supported
/// * With a membership rule, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`beta/api/group-evaluatedynamicmembership.md`](https://learn.microsoft.com/zh-CN/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, beta::group};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(group::EvaluateDynamicMembershipBody {}); // with the properties to send
/// let answer = group::evaluate_dynamic_membership(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("group: evaluateDynamicMembership", "组：evaluateDynamicMembership", "group-evaluatedynamicmembership", "evaluatedynamicmembership", "evaluateDynamicMembership", "/groups/evaluateDynamicMembership"))]
#[inline]
pub fn evaluate_dynamic_membership(body: &EvaluateDynamicMembershipBody) -> Request<models::EvaluateDynamicMembershipResult> {
    rt::request_with("\
        beta::group::evaluate_dynamic_membership\n\
        POST beta /groups/evaluateDynamicMembership\n\
        /groups/evaluateDynamicMembership\n\
        beta/api/group-evaluatedynamicmembership.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | Group.Read.All, User.Read.All, Directory.Read.All | Group.Read.All + User.Read.All, Directory.Read.All\n\
        DelegatedWork | LeastToMost | device | Group.Read.All, Device.Read.All, Directory.Read.All | Group.Read.All + Device.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost | With a group ID |  | \n\
        Application | LeastToMost | With a group ID |  | \n\
        DelegatedWork | LeastToMost | user | User.Read.All, Directory.Read.All | \n\
        DelegatedWork | LeastToMost | device | Device.Read.All, Directory.Read.All | \n\
        DelegatedPersonal | LeastToMost | With a membership rule |  | \n\
        Application | LeastToMost | With a membership rule |  | ", &[], body, None)
}

/// Find out whether a user or device belongs to a dynamic group, or would fit a given membership rule.
///
/// 判断用户或设备是否属于某个动态组，或是否符合给定的成员规则。
///
/// `POST /groups/{id}/evaluateDynamicMembership`
///
/// * `group_id`: `{id}`
///
/// # Body
///
/// * Optional: `memberId`, `membershipRule`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * User, work or school account: `Group.Read.All` and `User.Read.All`, or `Directory.Read.All`
/// * User, work or school account: `User.Read.All`, `Directory.Read.All`
/// * Device, work or school account: `Group.Read.All` and `Device.Read.All`, or `Directory.Read.All`
/// * Device, work or school account: `Device.Read.All`, `Directory.Read.All`
/// * With a group ID, personal Microsoft account, application: not supported
/// * With a membership rule, personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`beta/api/group-evaluatedynamicmembership.md`](https://learn.microsoft.com/zh-CN/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, beta::group};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(group::EvaluateDynamicMembershipBody {}); // with the properties to send
/// let answer = group::evaluate_dynamic_membership_in_group("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("group: evaluateDynamicMembership", "组：evaluateDynamicMembership", "group-evaluatedynamicmembership", "evaluatedynamicmembership", "evaluateDynamicMembership", "/groups/{id}/evaluateDynamicMembership"))]
#[inline]
pub fn evaluate_dynamic_membership_in_group(group_id: &str, body: &EvaluateDynamicMembershipBody) -> Request<models::EvaluateDynamicMembershipResult> {
    rt::request_with("\
        beta::group::evaluate_dynamic_membership_in_group\n\
        POST beta /groups/{group_id}/evaluateDynamicMembership\n\
        /groups/{id}/evaluateDynamicMembership\n\
        beta/api/group-evaluatedynamicmembership.md\n\
        200\n\
        DelegatedWork | LeastToMost | user | Group.Read.All, User.Read.All, Directory.Read.All | Group.Read.All + User.Read.All, Directory.Read.All\n\
        DelegatedWork | LeastToMost | device | Group.Read.All, Device.Read.All, Directory.Read.All | Group.Read.All + Device.Read.All, Directory.Read.All\n\
        DelegatedPersonal | LeastToMost | With a group ID |  | \n\
        Application | LeastToMost | With a group ID |  | \n\
        DelegatedWork | LeastToMost | user | User.Read.All, Directory.Read.All | \n\
        DelegatedWork | LeastToMost | device | Device.Read.All, Directory.Read.All | \n\
        DelegatedPersonal | LeastToMost | With a membership rule |  | \n\
        Application | LeastToMost | With a membership rule |  | ", &[group_id], body, None)
}


/// The parameters that the request's body holds.
pub struct EvaluateDynamicMembershipBody {
    /// Identifier of the user or device.
    ///
    /// 用户或设备的标识符。
    pub member_id: Option<Vec<String>>,
    /// Rule to test; left out, the rule of the group itself is taken.
    ///
    /// 要检验的规则；若省略，则使用组自身的规则。
    pub membership_rule: Option<Vec<String>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for EvaluateDynamicMembershipBody {
    fn default() -> Self {
        Self {
            member_id: None,
            membership_rule: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for EvaluateDynamicMembershipBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "EvaluateDynamicMembershipBody", odata_type: "", names: &["memberId", "membershipRule"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Strings(&self.member_id),
            1 => P::Strings(&self.membership_rule),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Strings(&mut self.member_id),
            1 => M::Strings(&mut self.membership_rule),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for EvaluateDynamicMembershipBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for EvaluateDynamicMembershipBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for EvaluateDynamicMembershipBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for EvaluateDynamicMembershipBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for EvaluateDynamicMembershipBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

