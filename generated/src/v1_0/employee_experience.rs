//! Operations of `employee_experience`.
//!
//! * [`list_communities()`]: `GET /employeeExperience/communities`. List the community objects of an organization. Needs `Community.Read.All` (work, application).
//! * [`create_community()`]: `POST /employeeExperience/communities`. Make a community. Needs `Community.ReadWrite.All` (work, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{ConsistencyLevel, Count, Expand, Filter, OrderBy, Select, Top};

use crate::v1_0::models;

/// List the [community](super::models::Community) objects of an organization.
///
/// `GET /employeeExperience/communities`
///
/// # Headers
///
/// * `ConsistencyLevel`: The request header **ConsistencyLevel** set to `eventual` is needed with `$count`.
///
/// # Permissions
///
/// * Work or school account, application: `Community.Read.All` (least privileged), or `Community.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, US Government L4, China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: a collection
/// * `206`: JSON
///
/// Page: [`v1.0/api/employeeexperience-list-communities.md`](https://learn.microsoft.com/zh-CN/graph/api/employeeexperience-list-communities?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::employee_experience;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = employee_experience::list_communities().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List communities", "employeeexperience-list-communities", "/employeeExperience/communities"))]
#[inline]
pub fn list_communities() -> Request<rt::Collection<models::Community>, (Select, Expand, Filter, OrderBy, Top, Count), (ConsistencyLevel,)> {
    rt::request("\
        v1_0::employee_experience::list_communities\n\
        GET v1.0 /employeeExperience/communities\n\
        /employeeExperience/communities\n\
        v1.0/api/employeeexperience-list-communities.md\n\
        200 206\n\
        DelegatedWork | LeastFirst 1 |  | Community.Read.All, Community.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | Community.Read.All, Community.ReadWrite.All | \n\
        Clouds | Global, UsGovernmentL4, China", &[])
}

/// Make a [community](super::models::Community). The work goes on after the answer.
///
/// `POST /employeeExperience/communities`
///
/// # Body
///
/// * Required: `displayName`, `description`, `privacy`
///
/// # Permissions
///
/// * Work or school account, application: `Community.ReadWrite.All`
/// * Personal Microsoft account: not supported
///
/// Offered in the global service, US Government L4.
///
/// # Responses
///
/// * `202`: the operation goes on after the answer
///
/// Page: [`v1.0/api/employeeexperience-post-communities.md`](https://learn.microsoft.com/zh-CN/graph/api/employeeexperience-post-communities?view=graph-rest-1.0), line 33.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, employee_experience}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Community {
///     display_name: "Gardeners",
///     description: "All that grows behind the office",
///     privacy: "public",
/// });
/// let answer = employee_experience::create_community(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Create community", "employeeexperience-post-communities", "post_communities", "/employeeExperience/communities"))]
#[inline]
pub fn create_community(body: &models::Community) -> Request<rt::Accepted> {
    rt::request_with("\
        v1_0::employee_experience::create_community\n\
        POST v1.0 /employeeExperience/communities\n\
        /employeeExperience/communities\n\
        v1.0/api/employeeexperience-post-communities.md\n\
        202\n\
        DelegatedWork | LeastFirst 1 |  | Community.ReadWrite.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | Community.ReadWrite.All | \n\
        Clouds | Global, UsGovernmentL4", &[], body, None)
}

