// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

use crate::v1_0::models;

/// The talk of a [team](super::Team) takes place in channels; each is meant for one topic, department, or project.
///
/// [团队](super::Team)的对话在频道中进行；每个频道都专用于一个主题、部门或项目。
///
/// Resource `channel`. Page: [`v1.0/resources/channel.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/channel?view=graph-rest-1.0).
///
/// Left out: property `@microsoft.graph.channelCreationMode`. It is an annotation of the request that makes a channel, and no property of one.
pub struct Channel {
    /// Optional. What the channel is for.
    ///
    /// 可选。 频道的用途。
    pub description: Option<String>,
    /// The channel name shown in Teams.
    ///
    /// 在 Teams 中显示的频道名称。
    pub display_name: Option<String>,
    /// The identifier of the channel. Read-only.
    ///
    /// 频道的标识符。 只读。
    pub id: Option<String>,
    /// Whether all members get the channel as a favorite. Default: `false`.
    ///
    /// 频道是否自动成为所有成员的收藏。 默认值：`false`。
    pub is_favorite_by_default: Option<bool>,
    /// The address for mail to the channel. Read-only.
    ///
    /// 用于向频道发送邮件的地址。 只读。
    pub email: Option<String>,
    /// The link that opens the channel in Teams. Read-only.
    ///
    /// 在 Teams 中打开频道的链接。 只读。
    pub web_url: Option<String>,
    /// The kind of channel, fixed after creation. Possible values are: `standard`, `private`.
    ///
    /// 频道的类型，创建后不能更改。 可取值为：`standard`、`private`。
    pub membership_type: Option<models::ChannelMembershipType>,
    /// When the channel was created. Read-only.
    ///
    /// 创建频道的时间。 只读。
    pub created_date_time: Option<rt::DateTimeOffset>,
    /// All messages of the channel. Nullable.
    ///
    /// 频道中的所有消息。 可为空。
    pub messages: Option<Vec<models::ChatMessage>>,
    /// All tabs of the channel.
    ///
    /// 频道中的所有选项卡。
    pub tabs: Option<rt::Value>,
    /// The memberships of the channel.
    ///
    /// 频道的成员身份。
    pub members: Option<Vec<models::ConversationMember>>,
    /// The folder with the files of the channel.
    ///
    /// 频道文件所在的文件夹。
    #[cfg(feature = "sharepoint")]
    pub files_folder: Option<Box<models::DriveItem>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for Channel {
    fn default() -> Self {
        Self {
            description: None,
            display_name: None,
            id: None,
            is_favorite_by_default: None,
            email: None,
            web_url: None,
            membership_type: None,
            created_date_time: None,
            messages: None,
            tabs: None,
            members: None,
            #[cfg(feature = "sharepoint")]
            files_folder: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for Channel {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "Channel", odata_type: "microsoft.graph.channel", names: &["description", "displayName", "id", "isFavoriteByDefault", "email", "webUrl", "membershipType", "createdDateTime", "messages", "tabs", "members", "filesFolder"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.description),
            1 => P::String(&self.display_name),
            2 => P::String(&self.id),
            3 => P::Boolean(&self.is_favorite_by_default),
            4 => P::String(&self.email),
            5 => P::String(&self.web_url),
            6 => P::Text(&self.membership_type),
            7 => P::Text(&self.created_date_time),
            8 => P::Models(&self.messages),
            9 => P::Json(&self.tabs),
            10 => P::Models(&self.members),
            #[cfg(feature = "sharepoint")]
            11 => P::Model(&self.files_folder),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.description),
            1 => M::String(&mut self.display_name),
            2 => M::String(&mut self.id),
            3 => M::Boolean(&mut self.is_favorite_by_default),
            4 => M::String(&mut self.email),
            5 => M::String(&mut self.web_url),
            6 => M::Text(&mut self.membership_type),
            7 => M::Text(&mut self.created_date_time),
            8 => M::Models(&mut self.messages),
            9 => M::Json(&mut self.tabs),
            10 => M::Models(&mut self.members),
            #[cfg(feature = "sharepoint")]
            11 => M::Model(&mut self.files_folder),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for Channel {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for Channel {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for Channel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for Channel {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for Channel {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
