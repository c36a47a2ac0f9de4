//! With a subscription an app is told of changes to data. These resources can be subscribed to:
//!
//! 应用通过订阅得知数据的更改。 可以订阅的资源有：
//!
//! Operations of [`subscription`](super::models::Subscription). Page: `v1.0/resources/subscription.md`.
//!
//! * [`list()`]: `GET /subscriptions`. Get webhook subscriptions. Needs `Subscription.Read.All` (work, personal).
//! * [`post_subscriptions()`]: `POST /subscriptions`. Let an app be told when the given resource changes. Needs by resource (work, personal, application).
//! * [`get()`]: `GET /subscriptions/{id}`. Read the properties and relationships of a subscription. Needs by resource (work, personal, application).
//! * [`update()`]: `PATCH /subscriptions/{id}`. Renew a subscription by moving its expiry date. Needs by resource (work, personal, application).
//! * [`delete()`]: `DELETE /subscriptions/{subscription-id}`. End a subscription. Needs by resource (work, personal, application).

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::{Method, Operation, Permissions, Request};
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
/// # Responses
///
/// * `200`: a collection
///
/// Page: `v1.0/api/subscription-list.md`, line 55.
pub fn list() -> Request<rt::Collection<models::Subscription>> {
    Request::new(&Operation {
        name: "v1_0::subscription::list",
        method: Method::Get,
        api_version: "v1.0",
        path: "/subscriptions",
        uri_template: "/subscriptions",
        page: "v1.0/api/subscription-list.md",
        permissions: Permissions("DelegatedWork | LeastToMost |  | Subscription.Read.All | \nDelegatedPersonal | LeastToMost |  | Subscription.Read.All | \nApplication | LeastToMost |  |  | "),
        statuses: &[200],
    }, &[])
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
/// # Responses
///
/// * `201`: JSON
///
/// Page: `v1.0/api/subscription-post-subscriptions.md`, line 65.
pub fn post_subscriptions(body: &models::Subscription) -> Request<models::Subscription> {
    Request::new(&Operation {
        name: "v1_0::subscription::post_subscriptions",
        method: Method::Post,
        api_version: "v1.0",
        path: "/subscriptions",
        uri_template: "/subscriptions",
        page: "v1.0/api/subscription-post-subscriptions.md",
        permissions: Permissions("DelegatedWork |  | callRecord (/communications/callRecords) |  | \nDelegatedPersonal |  | callRecord (/communications/callRecords) |  | \nApplication |  | callRecord (/communications/callRecords) | CallRecords.Read.All | \nDelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \nDelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \nApplication |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nDelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nApplication |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \nDelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \nApplication |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \nDelegatedWork |  | contact | Contacts.Read | \nDelegatedPersonal |  | contact | Contacts.Read | \nApplication |  | contact | Contacts.Read | \nDelegatedWork |  | driveItem (user's personal OneDrive) |  | \nDelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \nApplication |  | driveItem (user's personal OneDrive) |  | \nDelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedPersonal |  | driveItem (OneDrive for Business) |  | \nApplication |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedWork |  | event | Calendars.Read | \nDelegatedPersonal |  | event | Calendars.Read | \nApplication |  | event | Calendars.Read | \nDelegatedWork |  | group | Group.Read.All | \nDelegatedPersonal |  | group |  | \nApplication |  | group | Group.Read.All | \nDelegatedWork |  | group conversation | Group.Read.All | \nDelegatedPersonal |  | group conversation |  | \nApplication |  | group conversation |  | \nDelegatedWork |  | list | Sites.ReadWrite.All | \nDelegatedPersonal |  | list |  | \nApplication |  | list | Sites.ReadWrite.All | \nDelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \nApplication |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedPersonal |  | security alert |  | \nApplication |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedWork |  | user | User.Read.All | \nDelegatedPersonal |  | user | User.Read.All | \nApplication |  | user | User.Read.All | "),
        statuses: &[201],
    }, &[]).model(body, None)
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
/// # Responses
///
/// * `200`: JSON
///
/// Page: `v1.0/api/subscription-get.md`, line 62.
pub fn get(subscription_id: &str) -> Request<models::Subscription, Any> {
    Request::new(&Operation {
        name: "v1_0::subscription::get",
        method: Method::Get,
        api_version: "v1.0",
        path: "/subscriptions/{id}",
        uri_template: "/subscriptions/{subscription_id}",
        page: "v1.0/api/subscription-get.md",
        permissions: Permissions("DelegatedWork |  | callRecord |  | \nDelegatedPersonal |  | callRecord |  | \nApplication |  | callRecord | CallRecords.Read.All | \nDelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \nDelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \nApplication |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nDelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nApplication |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \nDelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \nApplication |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \nDelegatedWork |  | contact | Contacts.Read | \nDelegatedPersonal |  | contact | Contacts.Read | \nApplication |  | contact | Contacts.Read | \nDelegatedWork |  | driveItem (user's personal OneDrive) |  | \nDelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \nApplication |  | driveItem (user's personal OneDrive) |  | \nDelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedPersonal |  | driveItem (OneDrive for Business) |  | \nApplication |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedWork |  | event | Calendars.Read | \nDelegatedPersonal |  | event | Calendars.Read | \nApplication |  | event | Calendars.Read | \nDelegatedWork |  | group | Group.Read.All | \nDelegatedPersonal |  | group |  | \nApplication |  | group | Group.Read.All | \nDelegatedWork |  | group conversation | Group.Read.All | \nDelegatedPersonal |  | group conversation |  | \nApplication |  | group conversation |  | \nDelegatedWork |  | list | Sites.ReadWrite.All | \nDelegatedPersonal |  | list |  | \nApplication |  | list | Sites.ReadWrite.All | \nDelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \nApplication |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedPersonal |  | security alert |  | \nApplication |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedWork |  | user | User.Read.All | \nDelegatedPersonal |  | user | User.Read.All | \nApplication |  | user | User.Read.All | "),
        statuses: &[200],
    }, &[&subscription_id])
}

/// Renew a subscription by moving its expiry date.
///
/// 通过延长到期时间来续订。
///
/// `PATCH /subscriptions/{id}`
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
/// # Responses
///
/// * `200`: JSON
///
/// Page: `v1.0/api/subscription-update.md`, line 53.
pub fn update(subscription_id: &str, body: &models::Subscription) -> Request<models::Subscription> {
    Request::new(&Operation {
        name: "v1_0::subscription::update",
        method: Method::Patch,
        api_version: "v1.0",
        path: "/subscriptions/{id}",
        uri_template: "/subscriptions/{subscription_id}",
        page: "v1.0/api/subscription-update.md",
        permissions: Permissions("DelegatedWork |  | callRecord |  | \nDelegatedPersonal |  | callRecord |  | \nApplication |  | callRecord | CallRecords.Read.All | \nDelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \nDelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \nApplication |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nDelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nApplication |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \nDelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \nApplication |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \nDelegatedWork |  | contact | Contacts.Read | \nDelegatedPersonal |  | contact | Contacts.Read | \nApplication |  | contact | Contacts.Read | \nDelegatedWork |  | driveItem (user's personal OneDrive) |  | \nDelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \nApplication |  | driveItem (user's personal OneDrive) |  | \nDelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedPersonal |  | driveItem (OneDrive for Business) |  | \nApplication |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedWork |  | event | Calendars.Read | \nDelegatedPersonal |  | event | Calendars.Read | \nApplication |  | event | Calendars.Read | \nDelegatedWork |  | group | Group.Read.All | \nDelegatedPersonal |  | group |  | \nApplication |  | group | Group.Read.All | \nDelegatedWork |  | group conversation | Group.Read.All | \nDelegatedPersonal |  | group conversation |  | \nApplication |  | group conversation |  | \nDelegatedWork |  | list | Sites.ReadWrite.All | \nDelegatedPersonal |  | list |  | \nApplication |  | list | Sites.ReadWrite.All | \nDelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \nApplication |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedPersonal |  | security alert |  | \nApplication |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedWork |  | user | User.Read.All | \nDelegatedPersonal |  | user | User.Read.All | \nApplication |  | user | User.Read.All | "),
        statuses: &[200],
    }, &[&subscription_id]).model(body, None)
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
/// # Responses
///
/// * `204`: nothing
///
/// Page: `v1.0/api/subscription-delete.md`, line 50.
pub fn delete(subscription_id: &str) -> Request<()> {
    Request::new(&Operation {
        name: "v1_0::subscription::delete",
        method: Method::Delete,
        api_version: "v1.0",
        path: "/subscriptions/{subscription-id}",
        uri_template: "/subscriptions/{subscription_id}",
        page: "v1.0/api/subscription-delete.md",
        permissions: Permissions("DelegatedWork |  | callRecord |  | \nDelegatedPersonal |  | callRecord |  | \nApplication |  | callRecord | CallRecords.Read.All | \nDelegatedWork |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.All | \nDelegatedPersonal |  | chatMessage (/teams/{id}/channels/{id}/messages) |  | \nApplication |  | chatMessage (/teams/{id}/channels/{id}/messages) | ChannelMessage.Read.Group, ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nDelegatedPersonal |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) |  | \nApplication |  | chatMessage (/teams/getAllMessages -- all channel messages in organization) | ChannelMessage.Read.All | \nDelegatedWork |  | chatMessage (/chats/{id}/messages) |  | \nDelegatedPersonal |  | chatMessage (/chats/{id}/messages) |  | \nApplication |  | chatMessage (/chats/{id}/messages) | Chat.Read.All | \nDelegatedWork |  | contact | Contacts.Read | \nDelegatedPersonal |  | contact | Contacts.Read | \nApplication |  | contact | Contacts.Read | \nDelegatedWork |  | driveItem (user's personal OneDrive) |  | \nDelegatedPersonal |  | driveItem (user's personal OneDrive) | Files.ReadWrite | \nApplication |  | driveItem (user's personal OneDrive) |  | \nDelegatedWork |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedPersonal |  | driveItem (OneDrive for Business) |  | \nApplication |  | driveItem (OneDrive for Business) | Files.ReadWrite.All | \nDelegatedWork |  | event | Calendars.Read | \nDelegatedPersonal |  | event | Calendars.Read | \nApplication |  | event | Calendars.Read | \nDelegatedWork |  | group | Group.Read.All | \nDelegatedPersonal |  | group |  | \nApplication |  | group | Group.Read.All | \nDelegatedWork |  | group conversation | Group.Read.All | \nDelegatedPersonal |  | group conversation |  | \nApplication |  | group conversation |  | \nDelegatedWork |  | list | Sites.ReadWrite.All | \nDelegatedPersonal |  | list |  | \nApplication |  | list | Sites.ReadWrite.All | \nDelegatedWork |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedPersonal |  | message | Mail.ReadBasic, Mail.Read | \nApplication |  | message | Mail.ReadBasic, Mail.Read | \nDelegatedWork |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedPersonal |  | security alert |  | \nApplication |  | security alert | SecurityEvents.ReadWrite.All | \nDelegatedWork |  | user | User.Read.All | \nDelegatedPersonal |  | user | User.Read.All | \nApplication |  | user | User.Read.All | "),
        statuses: &[204],
    }, &[&subscription_id])
}

