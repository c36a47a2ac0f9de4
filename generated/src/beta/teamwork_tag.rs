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
/// Page: `beta/api/teamworktag-list.md`, line 38.
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

