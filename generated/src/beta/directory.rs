//! Operations of `directory`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Collection, Method, Operation, Order, Permission, Request, Scheme, Value};

/// List the featureRolloutPolicy objects of the directory.
///
/// 列出目录的 featureRolloutPolicy 对象。
///
/// **Deprecated** by its page.
///
/// `GET /directory/featureRolloutPolicies`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Policy.Read.All` |
/// | Personal Microsoft account | not supported |
/// | Application | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/directory-list-featurerolloutpolicies.md`, line 41.
pub fn list_feature_rollout_policies() -> Request<Collection<Value>> {
    Request::new(&LIST_FEATURE_ROLLOUT_POLICIES, &[])
}

/// The operation of [`list_feature_rollout_policies()`].
pub static LIST_FEATURE_ROLLOUT_POLICIES: Operation = Operation {
    name: "beta::directory::list_feature_rollout_policies",
    method: Method::Get,
    api_version: "beta",
    path: "/directory/featureRolloutPolicies",
    uri_template: "/directory/featureRolloutPolicies",
    page: "beta/api/directory-list-featurerolloutpolicies.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Policy.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

