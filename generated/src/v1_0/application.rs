//! Operations of `application`.
//!
//! * [`delete_token_issuance_policies()`]: `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref`. Detach a tokenIssuancePolicy from an application; the policy itself is kept. Needs `Policy.Read.All` and `Application.ReadWrite.All` (work); `Policy.Read.All` and `Application.ReadWrite.OwnedBy` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Method, Operation, Permissions, Request};

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
/// Page: `v1.0/api/application-delete-tokenissuancepolicies.md`, line 37.
pub fn delete_token_issuance_policies(application_id: &str, token_issuance_policy_id: &str) -> Request<()> {
    Request::new(&Operation {
        name: "v1_0::application::delete_token_issuance_policies",
        method: Method::Delete,
        api_version: "v1.0",
        path: "/applications/{id}/tokenIssuancePolicies/{id}/$ref",
        uri_template: "/applications/{application_id}/tokenIssuancePolicies/{token_issuance_policy_id}/$ref",
        page: "v1.0/api/application-delete-tokenissuancepolicies.md",
        permissions: Permissions("DelegatedWork | LeastToMost |  | Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All | Policy.Read.All + Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.All\nDelegatedPersonal | LeastToMost |  |  | \nApplication | LeastToMost |  | Policy.Read.All, Application.ReadWrite.OwnedBy, Policy.Read.All, Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.OwnedBy, Policy.ReadWrite.ApplicationConfiguration, Application.ReadWrite.All | Policy.Read.All + Application.ReadWrite.OwnedBy, Policy.Read.All + Application.ReadWrite.All, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.OwnedBy, Policy.ReadWrite.ApplicationConfiguration + Application.ReadWrite.All"),
        statuses: &[204],
    }, &[&application_id, &token_issuance_policy_id])
}

