//! The talk of a team takes place in channels; each is meant for one topic, department, or project.
//!
//! 团队的对话在频道中进行；每个频道都专用于一个主题、部门或项目。
//!
//! Operations of `channel`. Page: `v1.0/resources/channel.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Filter, Select, Top};

use crate::v1_0::models;

/// Read the properties and relationships of a channel.
///
/// 读取频道的属性和关系。
///
/// `GET /teams/{team-id}/channels/{channel-id}`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`, `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/channel-get.md`, line 36.
pub fn get(team_id: &str, channel_id: &str) -> Request<models::Channel, (Select, Expand, Filter)> {
    Request::new("\
        v1_0::channel::get\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}\n\
        /teams/{team-id}/channels/{channel-id}\n\
        v1.0/api/channel-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelSettings.Read.Group, ChannelSettings.ReadWrite.Group, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[team_id, channel_id])
}

/// Get the messages of a channel in a team, without the replies.
///
/// 获取团队的频道中的消息，不包括回复。
///
/// `GET /teams/{team-id}/channels/{channel-id}/messages`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `ChannelMessage.Read.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/channel-list-messages.md`, line 42.
pub fn list_messages(team_id: &str, channel_id: &str) -> Request<rt::Collection<models::ChatMessage>, (Top,)> {
    Request::new("\
        v1_0::channel::list_messages\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}/messages\n\
        /teams/{team-id}/channels/{channel-id}/messages\n\
        v1.0/api/channel-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | ChannelMessage.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelMessage.Read.Group, ChannelMessage.Read.All | ", &[team_id, channel_id])
}

/// Get the list of channels of a team.
///
/// 获取团队的频道列表。
///
/// `GET /teams/{team-id}/channels`
///
/// * `team_id`: `{team-id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`, `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/channel-list.md`, line 37.
pub fn list(team_id: &str) -> Request<rt::Collection<models::Channel>, (Select, Expand, Filter)> {
    Request::new("\
        v1_0::channel::list\n\
        GET v1.0 /teams/{team_id}/channels\n\
        /teams/{team-id}/channels\n\
        v1.0/api/channel-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelSettings.Read.Group, ChannelSettings.ReadWrite.Group, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[team_id])
}

/// Post a new chatMessage to a channel.
///
/// 在指定的频道中发布一条新的 chatMessage。
///
/// `POST /teams/{team-id}/channels/{channel-id}/messages`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `ChannelMessage.Send` |
/// | Personal Microsoft account | not supported |
/// | Application | `Teamwork.Migrate.All` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/channel-post-messages.md`, line 43.
pub fn post_messages(team_id: &str, channel_id: &str, body: &models::ChatMessage) -> Request<models::ChatMessage> {
    Request::new("\
        v1_0::channel::post_messages\n\
        POST v1.0 /teams/{team_id}/channels/{channel_id}/messages\n\
        /teams/{team-id}/channels/{channel-id}/messages\n\
        v1.0/api/channel-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | ChannelMessage.Send | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Teamwork.Migrate.All | ", &[team_id, channel_id]).model(body, None)
}

