//! Represents a group of people who share a topic.
//!
//! Operations of [`community`](super::models::Community). Page: `v1.0/resources/community.md`.
//!
//! * [`get()`]: `GET /employeeExperience/communities/{communityId}`. Read the properties of a community object. Needs `Community.Read.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Select;

use crate::v1_0::models;

/// Read the properties of a [community](super::models::Community) object.
///
/// `GET /employeeExperience/communities/{communityId}`
///
/// * `community_id`: `{communityId}`
///
/// # Permissions
///
/// * Work or school account, application: `Community.Read.All` (least privileged), or `Community.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/community-get.md`](https://learn.microsoft.com/zh-CN/graph/api/community-get?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::community;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = community::get("eyJfdHlwZSI6Ikdyb3VwIn0").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get community", "community-get", "/employeeExperience/communities/{communityId}"))]
#[inline]
pub fn get(community_id: &str) -> Request<models::Community, (Select,)> {
    rt::request("\
        v1_0::community::get\n\
        GET v1.0 /employeeExperience/communities/{community_id}\n\
        /employeeExperience/communities/{communityId}\n\
        v1.0/api/community-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | Community.Read.All, Community.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | Community.Read.All, Community.ReadWrite.All | \n\
        Clouds | Global, China", &[community_id])
}

