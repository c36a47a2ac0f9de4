//! Represents a tag of a team, which brings users together under one name.
//!
//! 表示团队中的标记，它把用户归到一个名称之下。
//!
//! Operations of [`teamworkTag`](super::models::TeamworkTag). Page: `beta/resources/teamworktag.md`.
//!
//! * [`list()`]: `GET /teams/{team-Id}/tags`. Get the tag objects of a team with their properties. Needs `TeamworkTag.Read` (work); `TeamworkTag.Read.All` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Filter;

use crate::beta::models;

/// Get the [tag](super::models::TeamworkTag) objects of a team with their properties.
///
/// 获取团队中的[标记](super::models::TeamworkTag)对象及其属性。
///
/// `GET /teams/{team-Id}/tags`
///
/// * `team_id`: `{team-Id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`
/// * Personal Microsoft account: not supported
/// * Application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`
///
/// # Responses
///
/// * `200`: a collection
///
/// Corrected: page, `permission-order` is documented as `most-to-least`. In each row the permission to read stands before the one to write.
///
/// Page: [`beta/api/teamworktag-list.md`](https://learn.microsoft.com/zh-CN/graph/api/teamworktag-list?view=graph-rest-beta), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::beta::teamwork_tag;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = teamwork_tag::list("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List teamworkTags", "列出 teamworkTags", "teamworktag-list", "/teams/{team-Id}/tags"))]
#[inline]
pub fn list(team_id: &str) -> Request<rt::Collection<models::TeamworkTag>, (Filter,)> {
    rt::request("\
        beta::teamwork_tag::list\n\
        GET beta /teams/{team_id}/tags\n\
        /teams/{team-Id}/tags\n\
        beta/api/teamworktag-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | TeamworkTag.Read, TeamworkTag.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | TeamworkTag.Read.All, TeamworkTag.ReadWrite.All | ", &[team_id])
}

