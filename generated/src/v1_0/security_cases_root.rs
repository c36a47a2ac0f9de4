//! Operations of `security_cases_root`.
//!
//! * [`list_ediscovery_cases()`]: `GET /security/cases/ediscoveryCases`. List the ediscoveryCase objects of an organization. Needs `eDiscovery.Read.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Filter, OrderBy, Top};

use crate::v1_0::models;

/// List the [ediscoveryCase](super::models::security::EdiscoveryCase) objects of an organization.
///
/// `GET /security/cases/ediscoveryCases`
///
/// # Permissions
///
/// * Work or school account, application: `eDiscovery.Read.All` (least privileged), or `eDiscovery.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, US Government L4, US Government L5 (DOD).
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/security-casesroot-list-ediscoverycases.md`](https://learn.microsoft.com/zh-CN/graph/api/security-casesroot-list-ediscoverycases?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::security_cases_root;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = security_cases_root::list_ediscovery_cases().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List ediscoveryCases", "security-casesroot-list-ediscoverycases", "cases_root_list_ediscovery_cases", "ediscoveryCases", "/security/cases/ediscoveryCases"))]
#[inline]
pub fn list_ediscovery_cases() -> Request<rt::Collection<models::security::EdiscoveryCase>, (Filter, OrderBy, Top)> {
    rt::request("\
        v1_0::security_cases_root::list_ediscovery_cases\n\
        GET v1.0 /security/cases/ediscoveryCases\n\
        /security/cases/ediscoveryCases\n\
        v1.0/api/security-casesroot-list-ediscoverycases.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | eDiscovery.Read.All, eDiscovery.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | eDiscovery.Read.All, eDiscovery.ReadWrite.All | \n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5", &[])
}

