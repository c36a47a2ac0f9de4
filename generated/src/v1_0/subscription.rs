//! With a subscription an app is told of changes to data. These resources can be subscribed to: Outlook: [message](super::models::Message), [event](super::models::Event) and contact. The directory: [user](super::models::User) and [group](super::models::Group). A [driveItem](super::models::DriveItem) in a OneDrive folder.
//!
//! 应用通过订阅得知数据的更改。 可以订阅的资源有： Outlook 的[邮件](super::models::Message)、[事件](super::models::Event)和联系人。 目录中的[用户](super::models::User)和[组](super::models::Group)。 OneDrive 文件夹中的 [driveItem](super::models::DriveItem)。
//!
//! Operations of [`subscription`](super::models::Subscription). Page: `v1.0/resources/subscription.md`.
//!
//! * [`list()`]: `GET /subscriptions`. Get webhook subscriptions. Needs `Subscription.Read.All` (work, personal).
//! * [`create()`]: `POST /subscriptions`. Let an app be told when the given resource changes. Needs by resource (work, personal, application).
//! * [`get()`]: `GET /subscriptions/{id}`. Read the properties and relationships of a subscription. Needs by resource (work, personal, application).
//! * [`update()`]: `PATCH /subscriptions/{id}`. Renew a subscription by moving its expiry date. Needs by resource (work, personal, application).
//! * [`delete()`]: `DELETE /subscriptions/{subscription-id}`. End a subscription. Needs by resource (work, personal, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::Any;

use crate::v1_0::models;

/// Get webhook subscriptions. The result depends on the app, the user and the role of the user.
///
/// 获取 Webhook 订阅。 结果取决于应用、用户以及用户的角色。
///
/// `GET /subscriptions`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account: Permission required to create subscription or Subscription.Read.All (see below).
/// * Application: Permission required to create subscription.
///
/// Conditions:
///
/// * An app reads the subscriptions of other apps. This needs the delegated permission Subscription.Read.All.
///
///   应用读取其他应用创建的订阅。 这需要委派权限 Subscription.Read.All。
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/subscription-list.md`](https://learn.microsoft.com/zh-CN/graph/api/subscription-list?view=graph-rest-1.0), line 55.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::subscription;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = subscription::list().items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List subscriptions", "列出订阅", "subscription-list", "/subscriptions"))]
#[inline]
pub fn list() -> Request<rt::Collection<models::Subscription>> {
    rt::request("\
        v1_0::subscription::list\n\
        GET v1.0 /subscriptions\n\
        /subscriptions\n\
        v1.0/api/subscription-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Subscription.Read.All |  | Permission required to create subscription or Subscription.Read.All (see below).\n\
        DelegatedPersonal | LeastToMost |  | Subscription.Read.All |  | Permission required to create subscription or Subscription.Read.All (see below).\n\
        Application | LeastToMost |  |  |  | Permission required to create subscription.\n\
        Condition | Subscription.Read.All | An app reads the subscriptions of other apps. This needs the delegated permission Subscription.Read.All.", &[])
}

/// Let an app be told when the given resource changes.
///
/// 让应用在指定资源发生更改时收到通知。
///
/// `POST /subscriptions`
///
/// # Permissions
///
/// * CallRecord (/communications/callRecords), work or school account, personal Microsoft account: not supported
/// * CallRecord (/communications/callRecords), application: `CallRecords.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), work or school account: `ChannelMessage.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), personal Microsoft account: not supported
/// * ChatMessage (/teams/{id}/channels/{id}/messages), application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), application: `ChannelMessage.Read.All`
/// * ChatMessage (/chats/{id}/messages), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/chats/{id}/messages), application: `Chat.Read.All`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * DriveItem (user's personal OneDrive), work or school account, application: not supported
/// * DriveItem (user's personal OneDrive), personal Microsoft account: `Files.ReadWrite`
/// * DriveItem (OneDrive for Business), work or school account, application: `Files.ReadWrite.All`
/// * DriveItem (OneDrive for Business), personal Microsoft account: not supported
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group, work or school account, application: `Group.Read.All`
/// * Group, personal Microsoft account: not supported
/// * Group conversation, work or school account: `Group.Read.All`
/// * Group conversation, personal Microsoft account, application: not supported
/// * List, work or school account, application: `Sites.ReadWrite.All`
/// * List, personal Microsoft account: not supported
/// * Message, work or school account, personal Microsoft account, application: `Mail.ReadBasic`, `Mail.Read`
/// * Security alert, work or school account, application: `SecurityEvents.ReadWrite.All`
/// * Security alert, personal Microsoft account: not supported
/// * User, work or school account, personal Microsoft account, application: `User.Read.All`
///
/// * `ChannelMessage.Read.Group`: **Note**: A permission with \* uses [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **备注**：标有 \* 的权限使用[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// Conditions:
///
/// * Outlook items have further limits: use an application permission such as Mail.Read;
///
///   Outlook 项目还有以下限制： 请使用 Mail.Read 之类的应用程序权限；
/// * Outlook items have further limits: do not use Contacts.Read.Shared, Calendars.Read.Shared or Mail.Read.Shared.
///
///   Outlook 项目还有以下限制： 不要使用 Contacts.Read.Shared、Calendars.Read.Shared 或 Mail.Read.Shared。
///
/// # Responses
///
/// * `201`: JSON
///
/// Page: [`v1.0/api/subscription-post-subscriptions.md`](https://learn.microsoft.com/zh-CN/graph/api/subscription-post-subscriptions?view=graph-rest-1.0), line 65.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, subscription}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Subscription {
///     change_type: "created",
///     notification_url: "https://hooks.contoso.com/graph/mail",
///     resource: "me/mailFolders('Inbox')/messages",
///     expiration_date_time: "2021-07-01T08:00:00.0000000Z",
///     client_state: "blue-harbour-7",
///     latest_supported_tls_version: "v1_2",
/// });
/// let answer = subscription::create(&body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Create subscription", "创建订阅", "subscription-post-subscriptions", "post_subscriptions", "/subscriptions"))]
#[inline]
pub fn create(body: &models::Subscription) -> Request<models::Subscription> {
    rt::request_with("\
        v1_0::subscription::create\n\
        POST v1.0 /subscriptions\n\
        /subscriptions\n\
        v1.0/api/subscription-post-subscriptions.md\n\
        201\n\
        DelegatedWork |  | callRecord (/communications/callRecords) |  | \n\
        DelegatedPersonal |  | callRecord (/communications/callRecords) |  | \n\
        Application |  | callRecord (/communications/callRecords) | CallRecords.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \n\
        DelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \n\
        Application |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        DelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        Application |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \n\
        DelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \n\
        Application |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \n\
        Application |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedPersonal |  | driveItem (OneDrive for Business) |  | \n\
        Application |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group | Group.Read.All | \n\
        DelegatedPersonal |  | group |  | \n\
        Application |  | group | Group.Read.All | \n\
        DelegatedWork |  | group conversation | Group.Read.All | \n\
        DelegatedPersonal |  | group conversation |  | \n\
        Application |  | group conversation |  | \n\
        DelegatedWork |  | list | Sites.ReadWrite.All | \n\
        DelegatedPersonal |  | list |  | \n\
        Application |  | list | Sites.ReadWrite.All | \n\
        DelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \n\
        Application |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedPersonal |  | security alert |  | \n\
        Application |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedWork |  | user | User.Read.All | \n\
        DelegatedPersonal |  | user | User.Read.All | \n\
        Application |  | user | User.Read.All | \n\
        Condition | Mail.Read | Outlook items have further limits: use an application permission such as Mail.Read;\n\
        Condition | Contacts.Read.Shared, Calendars.Read.Shared, Mail.Read.Shared | Outlook items have further limits: do not use Contacts.Read.Shared, Calendars.Read.Shared or Mail.Read.Shared.", &[], body, None)
}

/// Read the properties and relationships of a subscription.
///
/// 读取一个订阅的属性和关系。
///
/// `GET /subscriptions/{id}`
///
/// * `subscription_id`: `{id}`
///
/// # Permissions
///
/// * CallRecord, work or school account, personal Microsoft account: not supported
/// * CallRecord, application: `CallRecords.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), work or school account: `ChannelMessage.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), personal Microsoft account: not supported
/// * ChatMessage (/teams/{id}/channels/{id}/messages), application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), application: `ChannelMessage.Read.All`
/// * ChatMessage (/chats/{id}/messages), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/chats/{id}/messages), application: `Chat.Read.All`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * DriveItem (user's personal OneDrive), work or school account, application: not supported
/// * DriveItem (user's personal OneDrive), personal Microsoft account: `Files.ReadWrite`
/// * DriveItem (OneDrive for Business), work or school account, application: `Files.ReadWrite.All`
/// * DriveItem (OneDrive for Business), personal Microsoft account: not supported
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group, work or school account, application: `Group.Read.All`
/// * Group, personal Microsoft account: not supported
/// * Group conversation, work or school account: `Group.Read.All`
/// * Group conversation, personal Microsoft account, application: not supported
/// * List, work or school account, application: `Sites.ReadWrite.All`
/// * List, personal Microsoft account: not supported
/// * Message, work or school account, personal Microsoft account, application: `Mail.ReadBasic`, `Mail.Read`
/// * Security alert, work or school account, application: `SecurityEvents.ReadWrite.All`
/// * Security alert, personal Microsoft account: not supported
/// * User, work or school account, personal Microsoft account, application: `User.Read.All`
///
/// * `ChannelMessage.Read.Group`: **Note**: A permission with \* uses [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **备注**：标有 \* 的权限使用[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// Conditions:
///
/// * Outlook items have further limits: use an application permission such as Mail.Read;
///
///   Outlook 项目还有以下限制： 请使用 Mail.Read 之类的应用程序权限；
/// * Outlook items have further limits: do not use Contacts.Read.Shared, Calendars.Read.Shared or Mail.Read.Shared.
///
///   Outlook 项目还有以下限制： 不要使用 Contacts.Read.Shared、Calendars.Read.Shared 或 Mail.Read.Shared。
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/subscription-get.md`](https://learn.microsoft.com/zh-CN/graph/api/subscription-get?view=graph-rest-1.0), line 62.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::subscription;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = subscription::get("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get subscription", "获取订阅", "subscription-get", "/subscriptions/{id}"))]
#[inline]
pub fn get(subscription_id: &str) -> Request<models::Subscription, Any> {
    rt::request("\
        v1_0::subscription::get\n\
        GET v1.0 /subscriptions/{subscription_id}\n\
        /subscriptions/{id}\n\
        v1.0/api/subscription-get.md\n\
        200\n\
        DelegatedWork |  | callRecord |  | \n\
        DelegatedPersonal |  | callRecord |  | \n\
        Application |  | callRecord | CallRecords.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \n\
        DelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \n\
        Application |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        DelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        Application |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \n\
        DelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \n\
        Application |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \n\
        Application |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedPersonal |  | driveItem (OneDrive for Business) |  | \n\
        Application |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group | Group.Read.All | \n\
        DelegatedPersonal |  | group |  | \n\
        Application |  | group | Group.Read.All | \n\
        DelegatedWork |  | group conversation | Group.Read.All | \n\
        DelegatedPersonal |  | group conversation |  | \n\
        Application |  | group conversation |  | \n\
        DelegatedWork |  | list | Sites.ReadWrite.All | \n\
        DelegatedPersonal |  | list |  | \n\
        Application |  | list | Sites.ReadWrite.All | \n\
        DelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \n\
        Application |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedPersonal |  | security alert |  | \n\
        Application |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedWork |  | user | User.Read.All | \n\
        DelegatedPersonal |  | user | User.Read.All | \n\
        Application |  | user | User.Read.All | \n\
        Condition | Mail.Read | Outlook items have further limits: use an application permission such as Mail.Read;\n\
        Condition | Contacts.Read.Shared, Calendars.Read.Shared, Mail.Read.Shared | Outlook items have further limits: do not use Contacts.Read.Shared, Calendars.Read.Shared or Mail.Read.Shared.", &[subscription_id])
}

/// Renew a subscription by moving its expiry date.
///
/// 通过延长到期时间来续订。
///
/// `PATCH /subscriptions/{id}`
///
/// * `subscription_id`: `{id}`
///
/// # Body
///
/// * Required: `expirationDateTime`
///
/// # Permissions
///
/// * CallRecord, work or school account, personal Microsoft account: not supported
/// * CallRecord, application: `CallRecords.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), work or school account: `ChannelMessage.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), personal Microsoft account: not supported
/// * ChatMessage (/teams/{id}/channels/{id}/messages), application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), application: `ChannelMessage.Read.All`
/// * ChatMessage (/chats/{id}/messages), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/chats/{id}/messages), application: `Chat.Read.All`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * DriveItem (user's personal OneDrive), work or school account, application: not supported
/// * DriveItem (user's personal OneDrive), personal Microsoft account: `Files.ReadWrite`
/// * DriveItem (OneDrive for Business), work or school account, application: `Files.ReadWrite.All`
/// * DriveItem (OneDrive for Business), personal Microsoft account: not supported
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group, work or school account, application: `Group.Read.All`
/// * Group, personal Microsoft account: not supported
/// * Group conversation, work or school account: `Group.Read.All`
/// * Group conversation, personal Microsoft account, application: not supported
/// * List, work or school account, application: `Sites.ReadWrite.All`
/// * List, personal Microsoft account: not supported
/// * Message, work or school account, personal Microsoft account, application: `Mail.ReadBasic`, `Mail.Read`
/// * Security alert, work or school account, application: `SecurityEvents.ReadWrite.All`
/// * Security alert, personal Microsoft account: not supported
/// * User, work or school account, personal Microsoft account, application: `User.Read.All`
///
/// * `ChannelMessage.Read.Group`: **Note**: A permission with \* uses [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **备注**：标有 \* 的权限使用[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/subscription-update.md`](https://learn.microsoft.com/zh-CN/graph/api/subscription-update?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, subscription}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Subscription {
///     expiration_date_time: "2021-07-03T08:00:00.0000000Z",
/// });
/// let answer = subscription::update("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update subscription", "更新订阅", "subscription-update", "/subscriptions/{id}"))]
#[inline]
pub fn update(subscription_id: &str, body: &models::Subscription) -> Request<models::Subscription> {
    rt::request_with("\
        v1_0::subscription::update\n\
        PATCH v1.0 /subscriptions/{subscription_id}\n\
        /subscriptions/{id}\n\
        v1.0/api/subscription-update.md\n\
        200\n\
        DelegatedWork |  | callRecord |  | \n\
        DelegatedPersonal |  | callRecord |  | \n\
        Application |  | callRecord | CallRecords.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \n\
        DelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \n\
        Application |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        DelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        Application |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \n\
        DelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \n\
        Application |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \n\
        Application |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedPersonal |  | driveItem (OneDrive for Business) |  | \n\
        Application |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group | Group.Read.All | \n\
        DelegatedPersonal |  | group |  | \n\
        Application |  | group | Group.Read.All | \n\
        DelegatedWork |  | group conversation | Group.Read.All | \n\
        DelegatedPersonal |  | group conversation |  | \n\
        Application |  | group conversation |  | \n\
        DelegatedWork |  | list | Sites.ReadWrite.All | \n\
        DelegatedPersonal |  | list |  | \n\
        Application |  | list | Sites.ReadWrite.All | \n\
        DelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \n\
        Application |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedPersonal |  | security alert |  | \n\
        Application |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedWork |  | user | User.Read.All | \n\
        DelegatedPersonal |  | user | User.Read.All | \n\
        Application |  | user | User.Read.All | ", &[subscription_id], body, None)
}

/// End a subscription.
///
/// 结束一个订阅。
///
/// `DELETE /subscriptions/{subscription-id}`
///
/// * `subscription_id`: `{subscription-id}`
///
/// # Permissions
///
/// * CallRecord, work or school account, personal Microsoft account: not supported
/// * CallRecord, application: `CallRecords.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), work or school account: `ChannelMessage.Read.All`
/// * ChatMessage (/teams/{id}/channels/{id}/messages), personal Microsoft account: not supported
/// * ChatMessage (/teams/{id}/channels/{id}/messages), application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/teams/getAllMessages -- all channel messages in organization), application: `ChannelMessage.Read.All`
/// * ChatMessage (/chats/{id}/messages), work or school account, personal Microsoft account: not supported
/// * ChatMessage (/chats/{id}/messages), application: `Chat.Read.All`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * DriveItem (user's personal OneDrive), work or school account, application: not supported
/// * DriveItem (user's personal OneDrive), personal Microsoft account: `Files.ReadWrite`
/// * DriveItem (OneDrive for Business), work or school account, application: `Files.ReadWrite.All`
/// * DriveItem (OneDrive for Business), personal Microsoft account: not supported
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group, work or school account, application: `Group.Read.All`
/// * Group, personal Microsoft account: not supported
/// * Group conversation, work or school account: `Group.Read.All`
/// * Group conversation, personal Microsoft account, application: not supported
/// * List, work or school account, application: `Sites.ReadWrite.All`
/// * List, personal Microsoft account: not supported
/// * Message, work or school account, personal Microsoft account, application: `Mail.ReadBasic`, `Mail.Read`
/// * Security alert, work or school account, application: `SecurityEvents.ReadWrite.All`
/// * Security alert, personal Microsoft account: not supported
/// * User, work or school account, personal Microsoft account, application: `User.Read.All`
///
/// * `ChannelMessage.Read.Group`: **Note**: A permission with \* uses [resource-specific consent](https://aka.ms/teams-rsc).
///
///   **备注**：标有 \* 的权限使用[特定于资源的同意](https://aka.ms/teams-rsc)。
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/subscription-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/subscription-delete?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::subscription;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// subscription::delete("3a9e6c1f-4a3a-4d0e-9d0c-5f1e2b7c8a90").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete subscription", "删除订阅", "subscription-delete", "/subscriptions/{subscription-id}"))]
#[inline]
pub fn delete(subscription_id: &str) -> Request<()> {
    rt::request("\
        v1_0::subscription::delete\n\
        DELETE v1.0 /subscriptions/{subscription_id}\n\
        /subscriptions/{subscription-id}\n\
        v1.0/api/subscription-delete.md\n\
        204\n\
        DelegatedWork |  | callRecord |  | \n\
        DelegatedPersonal |  | callRecord |  | \n\
        Application |  | callRecord | CallRecords.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \n\
        DelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \n\
        Application |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        DelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \n\
        Application |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \n\
        DelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \n\
        DelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \n\
        Application |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \n\
        Application |  | driveItem (user's personal OneDrive) |  | \n\
        DelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedPersonal |  | driveItem (OneDrive for Business) |  | \n\
        Application |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group | Group.Read.All | \n\
        DelegatedPersonal |  | group |  | \n\
        Application |  | group | Group.Read.All | \n\
        DelegatedWork |  | group conversation | Group.Read.All | \n\
        DelegatedPersonal |  | group conversation |  | \n\
        Application |  | group conversation |  | \n\
        DelegatedWork |  | list | Sites.ReadWrite.All | \n\
        DelegatedPersonal |  | list |  | \n\
        Application |  | list | Sites.ReadWrite.All | \n\
        DelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \n\
        Application |  | message | Mail.ReadBasic, Mail.Read | \n\
        DelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedPersonal |  | security alert |  | \n\
        Application |  | security alert | SecurityEvents.ReadWrite.All | \n\
        DelegatedWork |  | user | User.Read.All | \n\
        DelegatedPersonal |  | user | User.Read.All | \n\
        Application |  | user | User.Read.All | ", &[subscription_id])
}

