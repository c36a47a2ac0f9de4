//! Represents the identity that an agent signs in with.
//!
//! Operations of [`agentIdentity`](super::models::AgentIdentity). Page: `v1.0/resources/agentidentity.md`.
//!
//! * [`get()`]: `GET /servicePrincipals/{id}/microsoft.graph.agentIdentity`. Read the properties of an agentIdentity object. Needs `AgentIdentity.Read.All` (work, application).
//! * [`add_sponsor()`]: `POST /servicePrincipals/{id}/microsoft.graph.agentIdentity/sponsors/$ref`. Name a person who answers for an agentIdentity. Needs `AgentIdentity.ReadWrite.All` and `User.Read.All` (work); `AgentIdentity.ReadWrite.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read the properties of an [agentIdentity](super::models::AgentIdentity) object.
///
/// `GET /servicePrincipals/{id}/microsoft.graph.agentIdentity`
///
/// * `service_principal_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account: `AgentIdentity.Read.All` (least privileged), or `Application.Read.All`, `Directory.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `AgentIdentity.Read.All` (least privileged), or `Application.Read.All` and `Directory.Read.All`, or `Directory.ReadWrite.All`
///
/// Roles of a signed-in user:
///
/// * **Known issue**: A client that has been granted *Directory.AccessAsUser.All* gets `403 Forbidden` for changes of agents. The `Directory.AccessAsUser.All` permission must not be granted to it. With delegated permissions, the signed-in user must be assigned one of the following [Microsoft Entra roles](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). Agent ID Administrator; Agent ID Developer - Create agents, and change those that the user owns.
///
/// Offered in the global service, US Government L4, US Government L5 (DOD), China operated by 21Vianet.
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/agentidentity-get.md`](https://learn.microsoft.com/zh-CN/graph/api/agentidentity-get?view=graph-rest-1.0), line 31.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::agent_identity;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = agent_identity::get("7c1e5a90").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get agentIdentity", "agentidentity-get", "microsoft.graph.agentIdentity", "/servicePrincipals/{id}/microsoft.graph.agentIdentity"))]
#[inline]
pub fn get(service_principal_id: &str) -> Request<models::AgentIdentity, (Select, Expand)> {
    rt::request("\
        v1_0::agent_identity::get\n\
        GET v1.0 /servicePrincipals/{service_principal_id}/microsoft.graph.agentIdentity\n\
        /servicePrincipals/{id}/microsoft.graph.agentIdentity\n\
        v1.0/api/agentidentity-get.md\n\
        200\n\
        DelegatedWork | LeastFirst 1 |  | AgentIdentity.Read.All, Application.Read.All, Directory.Read.All | \n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | AgentIdentity.Read.All, Application.Read.All, Directory.Read.All, Directory.ReadWrite.All | AgentIdentity.Read.All, Application.Read.All + Directory.Read.All, Directory.ReadWrite.All\n\
        Role |  | Agent ID Administrator, Agent ID Developer |  | **Known issue**: A client that has been granted *Directory.AccessAsUser.All* gets `403 Forbidden` for changes of agents. The `Directory.AccessAsUser.All` permission must not be granted to it. With delegated permissions, the signed-in user must be assigned one of the following [Microsoft Entra roles](/entra/identity/role-based-access-control/permissions-reference). Agent ID Administrator; Agent ID Developer - Create agents, and change those that the user owns.\n\
        Clouds | Global, UsGovernmentL4, UsGovernmentL5, China", &[service_principal_id])
}

/// Name a person who answers for an [agentIdentity](super::models::AgentIdentity).
///
/// `POST /servicePrincipals/{id}/microsoft.graph.agentIdentity/sponsors/$ref`
///
/// * `service_principal_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account: `AgentIdentity.ReadWrite.All` and `User.Read.All` (least privileged), or `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: `AgentIdentity.ReadWrite.All`
///
/// Roles of a signed-in user:
///
/// * **Known issue**: A client that has been granted *Directory.AccessAsUser.All* gets `403 Forbidden` for changes of agents. The `Directory.AccessAsUser.All` permission must not be granted to it. With delegated permissions, the signed-in user must be assigned one of the following [Microsoft Entra roles](https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference). Agent ID Administrator; Agent ID Developer - Create agents, and change those that the user owns.
///
/// Offered in the global service, US Government L5 (DOD).
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/agentidentity-post-sponsors.md`](https://learn.microsoft.com/zh-CN/graph/api/agentidentity-post-sponsors?view=graph-rest-1.0), line 35.
///
/// # Example
///
/// ```no_run
/// use graph_client::{Reference, v1_0::agent_identity};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = Reference::new("https://graph.microsoft.com/v1.0/users/5d0f2f6e");
/// agent_identity::add_sponsor("7c1e5a90", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Add sponsor", "agentidentity-post-sponsors", "post_sponsors", "/servicePrincipals/{id}/microsoft.graph.agentIdentity/sponsors/$ref"))]
#[inline]
pub fn add_sponsor(service_principal_id: &str, body: &rt::Reference) -> Request<()> {
    rt::request_with("\
        v1_0::agent_identity::add_sponsor\n\
        POST v1.0 /servicePrincipals/{service_principal_id}/microsoft.graph.agentIdentity/sponsors/$ref\n\
        /servicePrincipals/{id}/microsoft.graph.agentIdentity/sponsors/$ref\n\
        v1.0/api/agentidentity-post-sponsors.md\n\
        204\n\
        DelegatedWork | LeastFirst 2 |  | AgentIdentity.ReadWrite.All, User.Read.All, Directory.ReadWrite.All | AgentIdentity.ReadWrite.All + User.Read.All, Directory.ReadWrite.All\n\
        DelegatedPersonal | LeastFirst |  |  | \n\
        Application | LeastFirst 1 |  | AgentIdentity.ReadWrite.All | \n\
        Role |  | Agent ID Administrator, Agent ID Developer |  | **Known issue**: A client that has been granted *Directory.AccessAsUser.All* gets `403 Forbidden` for changes of agents. The `Directory.AccessAsUser.All` permission must not be granted to it. With delegated permissions, the signed-in user must be assigned one of the following [Microsoft Entra roles](/entra/identity/role-based-access-control/permissions-reference). Agent ID Administrator; Agent ID Developer - Create agents, and change those that the user owns.\n\
        Clouds | Global, UsGovernmentL5", &[service_principal_id], body, None)
}

