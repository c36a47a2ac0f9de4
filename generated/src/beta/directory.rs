//! Operations of `directory`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Count, Expand, Filter, OrderBy, Select, Skip, Top};

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
pub fn list_feature_rollout_policies() -> Request<rt::Collection<rt::Value>, (Select, Expand, Filter, OrderBy, Top, Skip, Count)> {
    Request::new("\
        beta::directory::list_feature_rollout_policies\n\
        GET beta /directory/featureRolloutPolicies\n\
        /directory/featureRolloutPolicies\n\
        beta/api/directory-list-featurerolloutpolicies.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Policy.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[])
}

