//! The talk of a [team](super::models::Team) takes place in channels; each is meant for one topic, department, or project.
//!
//! [团队](super::models::Team)的对话在频道中进行；每个频道都专用于一个主题、部门或项目。
//!
//! Operations of [`channel`](super::models::Channel). Page: `v1.0/resources/channel.md`.
//!
//! * [`list()`]: `GET /teams/{team-id}/channels`. Get the list of channels of a team. Needs `Channel.ReadBasic.All` (work); `ChannelSettings.Read.Group` (application).
//! * [`list_messages()`]: `GET /teams/{team-id}/channels/{channel-id}/messages`. Get the messages of a channel in a team, without the replies. Needs `ChannelMessage.Read.All` (work); `ChannelMessage.Read.Group` (application).
//! * [`create_message()`]: `POST /teams/{team-id}/channels/{channel-id}/messages`. Post a new chatMessage to a channel. Needs `ChannelMessage.Send` (work); `Teamwork.Migrate.All` (application).
//! * [`get()`]: `GET /teams/{team-id}/channels/{channel-id}`. Read the properties and relationships of a channel. Needs `Channel.ReadBasic.All` (work); `ChannelSettings.Read.Group` (application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Filter, Select, Top};

use crate::v1_0::models;

/// Get the list of [channels](super::models::Channel) of a [team](super::models::Team).
///
/// 获取[团队](super::models::Team)的[频道](super::models::Channel)列表。
///
/// `GET /teams/{team-id}/channels`
///
/// * `team_id`: `{team-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`, `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// * `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/channel-list.md`](https://learn.microsoft.com/zh-CN/graph/api/channel-list?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::channel;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = channel::list("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List channels", "列出频道", "channel-list", "/teams/{team-id}/channels"))]
#[inline]
pub fn list(team_id: &str) -> Request<rt::Collection<models::Channel>, (Select, Expand, Filter)> {
    rt::request("\
        v1_0::channel::list\n\
        GET v1.0 /teams/{team_id}/channels\n\
        /teams/{team-id}/channels\n\
        v1.0/api/channel-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelSettings.Read.Group, ChannelSettings.ReadWrite.Group, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[team_id])
}

/// Get the [messages](super::models::ChatMessage) of a [channel](super::models::Channel) in a [team](super::models::Team), without the replies.
///
/// 获取[团队](super::models::Team)的[频道](super::models::Channel)中的[消息](super::models::ChatMessage)，不包括回复。
///
/// `GET /teams/{team-id}/channels/{channel-id}/messages`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `ChannelMessage.Read.All`
/// * Personal Microsoft account: not supported
/// * Application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
///
/// * `ChannelMessage.Read.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/channel-list-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/channel-list-messages?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::channel;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = channel::list_messages("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List channel messages", "列出频道消息", "channel-list-messages", "/teams/{team-id}/channels/{channel-id}/messages"))]
#[inline]
pub fn list_messages(team_id: &str, channel_id: &str) -> Request<rt::Collection<models::ChatMessage>, (Top,)> {
    rt::request("\
        v1_0::channel::list_messages\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}/messages\n\
        /teams/{team-id}/channels/{channel-id}/messages\n\
        v1.0/api/channel-list-messages.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | ChannelMessage.Read.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelMessage.Read.Group, ChannelMessage.Read.All | ", &[team_id, channel_id])
}

/// Post a new [chatMessage](super::models::ChatMessage) to a [channel](super::models::Channel).
///
/// 在指定的[频道](super::models::Channel)中发布一条新的 [chatMessage](super::models::ChatMessage)。
///
/// `POST /teams/{team-id}/channels/{channel-id}/messages`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// * Work or school account: `ChannelMessage.Send`
/// * Personal Microsoft account: not supported
/// * Application: `Teamwork.Migrate.All`
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/channel-post-messages.md`](https://learn.microsoft.com/zh-CN/graph/api/channel-post-messages?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, channel}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::ChatMessage { body: { content: "The kick-off is at nine." } });
/// let answer = channel::create_message("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Send chatMessage in channel", "在频道中发送 chatMessage", "channel-post-messages", "post_messages", "/teams/{team-id}/channels/{channel-id}/messages"))]
#[inline]
pub fn create_message(team_id: &str, channel_id: &str, body: &models::ChatMessage) -> Request<models::ChatMessage> {
    rt::request_with("\
        v1_0::channel::create_message\n\
        POST v1.0 /teams/{team_id}/channels/{channel_id}/messages\n\
        /teams/{team-id}/channels/{channel-id}/messages\n\
        v1.0/api/channel-post-messages.md\n\
        201\n\
        DelegatedWork | LeastToMost |  | ChannelMessage.Send | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Teamwork.Migrate.All | ", &[team_id, channel_id], body, None)
}

/// Read the properties and relationships of a [channel](super::models::Channel).
///
/// 读取[频道](super::models::Channel)的属性和关系。
///
/// `GET /teams/{team-id}/channels/{channel-id}`
///
/// * `team_id`: `{team-id}`
/// * `channel_id`: `{channel-id}`
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
/// * Personal Microsoft account: not supported
/// * Application: `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`, `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
///
/// * `ChannelSettings.Read.Group`, `ChannelSettings.ReadWrite.Group`: **Note**: Permissions with \* belong to [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **注意**：带 \* 的权限属于[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/channel-get.md`](https://learn.microsoft.com/zh-CN/graph/api/channel-get?view=graph-rest-1.0), line 36.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::channel;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = channel::get("6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4", "19:0b1c2d3e4f5a4b6c8d7e9f0a1b2c3d4e@thread.tacv2").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get channel", "获取频道", "channel-get", "/teams/{team-id}/channels/{channel-id}"))]
#[inline]
pub fn get(team_id: &str, channel_id: &str) -> Request<models::Channel, (Select, Expand, Filter)> {
    rt::request("\
        v1_0::channel::get\n\
        GET v1.0 /teams/{team_id}/channels/{channel_id}\n\
        /teams/{team-id}/channels/{channel-id}\n\
        v1.0/api/channel-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | ChannelSettings.Read.Group, ChannelSettings.ReadWrite.Group, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Group.Read.All, Group.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | ", &[team_id, channel_id])
}

