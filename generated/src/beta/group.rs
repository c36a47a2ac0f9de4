//! Operations of `group`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Order, Permission, Request, Scheme, Value};

/// Find out whether a user or device belongs to a dynamic group, or would fit a given membership rule.
///
/// 判断用户或设备是否属于某个动态组，或是否符合给定的成员规则。
///
/// `POST /groups/{id}/evaluateDynamicMembership`
///
/// * `group_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account, With a group ID | `Group.Read.All`, `User.Read.All`, `Directory.Read.All`, `Group.Read.All`, `Device.Read.All`, `Directory.Read.All` |
/// | Personal Microsoft account, With a group ID | not supported |
/// | Application, With a group ID | not supported |
/// | Work or school account, With a membership rule | `User.Read.All`, `Directory.Read.All`, `Device.Read.All`, `Directory.Read.All` |
/// | Personal Microsoft account, With a membership rule | not supported |
/// | Application, With a membership rule | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when done, JSON comes back.
///
/// Page: `beta/api/group-evaluatedynamicmembership.md`, line 49.
pub fn evaluate_dynamic_membership(group_id: &str, body: Value) -> Request<Value> {
    Request::new(&EVALUATE_DYNAMIC_MEMBERSHIP, &[&group_id]).json(body)
}

/// The operation of [`evaluate_dynamic_membership()`].
pub static EVALUATE_DYNAMIC_MEMBERSHIP: Operation = Operation {
    name: "beta::group::evaluate_dynamic_membership",
    method: Method::Post,
    api_version: "beta",
    path: "/groups/{id}/evaluateDynamicMembership",
    uri_template: "/groups/{group_id}/evaluateDynamicMembership",
    page: "beta/api/group-evaluatedynamicmembership.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("With a group ID"), order: Order::LeastToMost, names: &["Group.Read.All", "User.Read.All", "Directory.Read.All", "Group.Read.All", "Device.Read.All", "Directory.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("With a group ID"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("With a group ID"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &["User.Read.All", "Directory.Read.All", "Device.Read.All", "Directory.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

/// Find out whether a user or device belongs to a dynamic group, or would fit a given membership rule.
///
/// 判断用户或设备是否属于某个动态组，或是否符合给定的成员规则。
///
/// `POST /groups/evaluateDynamicMembership`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account, With a group ID | `Group.Read.All`, `User.Read.All`, `Directory.Read.All`, `Group.Read.All`, `Device.Read.All`, `Directory.Read.All` |
/// | Personal Microsoft account, With a group ID | not supported |
/// | Application, With a group ID | not supported |
/// | Work or school account, With a membership rule | `User.Read.All`, `Directory.Read.All`, `Device.Read.All`, `Directory.Read.All` |
/// | Personal Microsoft account, With a membership rule | not supported |
/// | Application, With a membership rule | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when done, JSON comes back.
///
/// Page: `beta/api/group-evaluatedynamicmembership.md`, line 50.
pub fn evaluate_dynamic_membership_in_group(body: Value) -> Request<Value> {
    Request::new(&EVALUATE_DYNAMIC_MEMBERSHIP_IN_GROUP, &[]).json(body)
}

/// The operation of [`evaluate_dynamic_membership_in_group()`].
pub static EVALUATE_DYNAMIC_MEMBERSHIP_IN_GROUP: Operation = Operation {
    name: "beta::group::evaluate_dynamic_membership_in_group",
    method: Method::Post,
    api_version: "beta",
    path: "/groups/evaluateDynamicMembership",
    uri_template: "/groups/evaluateDynamicMembership",
    page: "beta/api/group-evaluatedynamicmembership.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("With a group ID"), order: Order::LeastToMost, names: &["Group.Read.All", "User.Read.All", "Directory.Read.All", "Group.Read.All", "Device.Read.All", "Directory.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("With a group ID"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("With a group ID"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &["User.Read.All", "Directory.Read.All", "Device.Read.All", "Directory.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("With a membership rule"), order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

