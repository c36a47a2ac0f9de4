//! A team in Microsoft Teams is made of [channels](super::models::Channel), each with a topic of its own.
//!
//! Microsoft Teams 中的团队由[频道](super::models::Channel)组成，每个频道讨论一个主题。
//!
//! Operations of [`team`](super::models::Team). Page: `v1.0/resources/team.md`.
//!
//! * [`get()`]: `GET /teams/{team-id}`. Read the properties and relationships of a team. Needs `Team.ReadBasic.All` (work); `TeamSettings.Read.Group` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read the properties and relationships of a [team](super::models::Team).
///
/// 读取某个[团队](super::models::Team)的属性和关系。
///
/// `GET /teams/{team-id}`
///
/// * `team_id`: `{team-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: `TeamSettings.Read.Group`, `TeamSettings.ReadWrite.Group`, `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// * `TeamSettings.Read.Group`, `TeamSettings.ReadWrite.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/team-get.md`](https://learn.microsoft.com/zh-CN/graph/api/team-get?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::team;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = team::get("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get team", "获取团队", "team-get", "/teams/{team-id}"))]
#[inline]
pub fn get(team_id: &str) -> Request<models::Team, (Select, Expand)> {
    rt::request("\
        v1_0::team::get\n\
        GET v1.0 /teams/{team_id}\n\
        /teams/{team-id}\n\
        v1.0/api/team-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | TeamSettings.Read.Group, TeamSettings.ReadWrite.Group, Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[team_id])
}

