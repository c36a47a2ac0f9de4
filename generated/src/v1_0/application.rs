//! Operations of `application`.
//!
//! * [`remove_token_issuance_policy()`]: `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref`. Detach a tokenIssuancePolicy from an application; the policy itself is kept. Needs `Policy.Read.All` and `Application.ReadWrite.All` (work); `Policy.Read.All` and `Application.ReadWrite.OwnedBy` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

/// Detach a [tokenIssuancePolicy](super::models::TokenIssuancePolicy) from an application; the policy itself is kept.
///
/// 取消 [tokenIssuancePolicy](super::models::TokenIssuancePolicy) 与应用程序的关联；策略本身保留。
///
/// `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref`
///
/// * `application_id`: `{id}`
/// * `token_issuance_policy_id`: `{id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Policy.Read.All` and `Application.ReadWrite.All`, or `Policy.ReadWrite.ApplicationConfiguration` and `Application.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: `Policy.Read.All` and `Application.ReadWrite.OwnedBy`, or `Policy.Read.All` and `Application.ReadWrite.All`, or `Policy.ReadWrite.ApplicationConfiguration` and `Application.ReadWrite.OwnedBy`, or `Policy.ReadWrite.ApplicationConfiguration` and `Application.ReadWrite.All`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/application-delete-tokenissuancepolicies.md`](https://learn.microsoft.com/zh-CN/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::application;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// application::remove_token_issuance_policy("2b3c4d5e-6f70-4182-93a4-b5c6d7e8f901", "81726354-4536-4271-8a9b-acbdcedfe0f1").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Remove tokenIssuancePolicy", "删除 tokenIssuancePolicy", "application-delete-tokenissuancepolicies", "delete_token_issuance_policies", "/applications/{id}/tokenIssuancePolicies/{id}/$ref"))]
#[inline]
pub fn remove_token_issuance_policy(application_id: &str, token_issuance_policy_id: &str) -> Request<()> {
    rt::request("\
        v1_0::application::remove_token_issuance_policy\n\
        DELETE v1.0 /applications/{application_id}/tokenIssuancePolicies/{token_issuance_policy_id}/$ref\n\
        /applications/{id}/tokenIssuancePolicies/{id}/$ref\n\
        v1.0/api/application-delete-tokenissuancepolicies.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All | Policy.Read.All + Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.All\n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Policy.Read.All, Application.ReadWrite.OwnedBy, Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.OwnedBy, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All | Policy.Read.All + Application.ReadWrite.OwnedBy, Policy.Read.All + Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.OwnedBy, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.All", &[application_id, token_issuance_policy_id])
}

