//! Operations of `directory`.
//!
//! * [`list_feature_rollout_policies()`]: `GET /directory/featureRolloutPolicies`. List the featureRolloutPolicy objects of the directory. Needs `Policy.Read.All` (work).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Count, Expand, Filter, OrderBy, Select, Skip, Top};

/// List the featureRolloutPolicy objects of the directory.
///
/// 列出目录的 featureRolloutPolicy 对象。
///
/// `GET /directory/featureRolloutPolicies`
///
/// # Permissions
///
/// * Work or school account: `Policy.Read.All`
/// * Personal Microsoft account, application: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`beta/api/directory-list-featurerolloutpolicies.md`](https://learn.microsoft.com/zh-CN/graph/api/directory-list-featurerolloutpolicies?view=graph-rest-beta), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::directory;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = directory::list_feature_rollout_policies().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[deprecated = "its page says so"]
#[doc(alias("List featureRolloutPolicies (deprecated)", "列出 featureRolloutPolicies（已弃用）", "directory-list-featurerolloutpolicies", "featureRolloutPolicies", "/directory/featureRolloutPolicies"))]
#[inline]
pub fn list_feature_rollout_policies() -> Request<rt::Collection<rt::Value>, (Select, Expand, Filter, OrderBy, Top, Skip, Count)> {
    rt::request("\
        beta::directory::list_feature_rollout_policies\n\
        GET beta /directory/featureRolloutPolicies\n\
        /directory/featureRolloutPolicies\n\
        beta/api/directory-list-featurerolloutpolicies.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Policy.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  |  | ", &[])
}

