//! Operations of `ediscovery_case`.
//!
//! * [`reopen()`]: `POST /compliance/ediscovery/cases/{caseId}/reopen`. Open a case again that was closed. Needs `eDiscovery.ReadWrite.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;

/// Open a case again that was closed.
///
/// `POST /compliance/ediscovery/cases/{caseId}/reopen`
///
/// * `case_id`: `{caseId}`
///
/// # Permissions
///
/// * Work or school account, application: `eDiscovery.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, US Government L4, US Government L5 (DOD).
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`beta/api/ediscovery-case-reopen.md`](https://learn.microsoft.com/zh-CN/graph/api/ediscovery-case-reopen?view=graph-rest-beta), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::ediscovery_case;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// ediscovery_case::reopen("061b9a92").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "This API is deprecated and will stop to answer. Use the API of the version v1.0."]
#[doc(alias("case: reopen (deprecated)", "ediscovery-case-reopen", "case_reopen", "/compliance/ediscovery/cases/{caseId}/reopen"))]
#[inline]
pub fn reopen(case_id: &str) -> Request<()> {
    rt::request("\
        beta::ediscovery_case::reopen\n\
        POST beta /compliance/ediscovery/cases/{case_id}/reopen\n\
        /compliance/ediscovery/cases/{caseId}/reopen\n\
        beta/api/ediscovery-case-reopen.md\n\
        204\n\
        DelegatedWork | LeastFirst 1 |  | eDiscovery.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | eDiscovery.ReadWrite.All | \n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5", &[case_id])
}

