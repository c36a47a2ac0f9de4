//! Represents a tag of a team, which brings users together under one name.
//!
//! 表示团队中的标记，它把用户归到一个名称之下。
//!
//! Operations of `teamworkTag`. Page: `beta/resources/teamworktag.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Filter;

use crate::beta::models;

/// Get the tag objects of a team with their properties.
///
/// 获取团队中的标记对象及其属性。
///
/// `GET /teams/{team-Id}/tags`
///
/// * `team_id`: `{team-Id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `TeamworkTag.ReadWrite`, `TeamworkTag.Read` |
/// | Personal Microsoft account | not supported |
/// | Application | `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `beta/api/teamworktag-list.md`, line 38.
pub fn list(team_id: &str) -> Request<rt::Collection<models::TeamworkTag>, (Filter,)> {
    Request::new("\
        beta::teamwork_tag::list\n\
        GET beta /teams/{team_id}/tags\n\
        /teams/{team-Id}/tags\n\
        beta/api/teamworktag-list.md\n\
        200\n\
        DelegatedWork | MostToLeast |  | TeamworkTag.Read, TeamworkTag.ReadWrite | \n\
        DelegatedPersonal | MostToLeast |  |  | \n\
        Application | MostToLeast |  | TeamworkTag.Read.All, TeamworkTag.ReadWrite.All | ", &[team_id])
}

