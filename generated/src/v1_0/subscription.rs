//! With a subscription an app is told of changes to data. These resources can be subscribed to:
//!
//! 应用通过订阅得知数据的更改。 可以订阅的资源有：
//!
//! Operations of `subscription`. Page: `v1.0/resources/subscription.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::{Method, Operation, Permissions, Request};
use graph_client_runtime::options::Any;

use crate::v1_0::models;

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
/// | Signed in | Permissions |
/// |---|---|
/// | Work or school account, callRecord | not supported |
/// | Personal Microsoft account, callRecord | not supported |
/// | Application, callRecord | `CallRecords.Read.All` |
/// | Work or school account, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.All` |
/// | Personal Microsoft account, chatMessage (/teams/{id}/channels/{id}/messages) | not supported |
/// | Application, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Personal Microsoft account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Application, chatMessage (/teams/getAllMessages -- all channel messages in organization) | `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/chats/{id}/messages) | not supported |
/// | Personal Microsoft account, chatMessage (/chats/{id}/messages) | not supported |
/// | Application, chatMessage (/chats/{id}/messages) | `Chat.Read.All` |
/// | Work or school account, contact | `Contacts.Read` |
/// | Personal Microsoft account, contact | `Contacts.Read` |
/// | Application, contact | `Contacts.Read` |
/// | Work or school account, driveItem (user's personal OneDrive) | not supported |
/// | Personal Microsoft account, driveItem (user's personal OneDrive) | `Files.ReadWrite` |
/// | Application, driveItem (user's personal OneDrive) | not supported |
/// | Work or school account, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Personal Microsoft account, driveItem (OneDrive for Business) | not supported |
/// | Application, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Work or school account, event | `Calendars.Read` |
/// | Personal Microsoft account, event | `Calendars.Read` |
/// | Application, event | `Calendars.Read` |
/// | Work or school account, group | `Group.Read.All` |
/// | Personal Microsoft account, group | not supported |
/// | Application, group | `Group.Read.All` |
/// | Work or school account, group conversation | `Group.Read.All` |
/// | Personal Microsoft account, group conversation | not supported |
/// | Application, group conversation | not supported |
/// | Work or school account, list | `Sites.ReadWrite.All` |
/// | Personal Microsoft account, list | not supported |
/// | Application, list | `Sites.ReadWrite.All` |
/// | Work or school account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Personal Microsoft account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Application, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Work or school account, security alert | `SecurityEvents.ReadWrite.All` |
/// | Personal Microsoft account, security alert | not supported |
/// | Application, security alert | `SecurityEvents.ReadWrite.All` |
/// | Work or school account, user | `User.Read.All` |
/// | Personal Microsoft account, user | `User.Read.All` |
/// | Application, user | `User.Read.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
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
/// | Signed in | Permissions |
/// |---|---|
/// | Work or school account, callRecord | not supported |
/// | Personal Microsoft account, callRecord | not supported |
/// | Application, callRecord | `CallRecords.Read.All` |
/// | Work or school account, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.All` |
/// | Personal Microsoft account, chatMessage (/teams/{id}/channels/{id}/messages) | not supported |
/// | Application, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Personal Microsoft account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Application, chatMessage (/teams/getAllMessages -- all channel messages in organization) | `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/chats/{id}/messages) | not supported |
/// | Personal Microsoft account, chatMessage (/chats/{id}/messages) | not supported |
/// | Application, chatMessage (/chats/{id}/messages) | `Chat.Read.All` |
/// | Work or school account, contact | `Contacts.Read` |
/// | Personal Microsoft account, contact | `Contacts.Read` |
/// | Application, contact | `Contacts.Read` |
/// | Work or school account, driveItem (user's personal OneDrive) | not supported |
/// | Personal Microsoft account, driveItem (user's personal OneDrive) | `Files.ReadWrite` |
/// | Application, driveItem (user's personal OneDrive) | not supported |
/// | Work or school account, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Personal Microsoft account, driveItem (OneDrive for Business) | not supported |
/// | Application, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Work or school account, event | `Calendars.Read` |
/// | Personal Microsoft account, event | `Calendars.Read` |
/// | Application, event | `Calendars.Read` |
/// | Work or school account, group | `Group.Read.All` |
/// | Personal Microsoft account, group | not supported |
/// | Application, group | `Group.Read.All` |
/// | Work or school account, group conversation | `Group.Read.All` |
/// | Personal Microsoft account, group conversation | not supported |
/// | Application, group conversation | not supported |
/// | Work or school account, list | `Sites.ReadWrite.All` |
/// | Personal Microsoft account, list | not supported |
/// | Application, list | `Sites.ReadWrite.All` |
/// | Work or school account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Personal Microsoft account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Application, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Work or school account, security alert | `SecurityEvents.ReadWrite.All` |
/// | Personal Microsoft account, security alert | not supported |
/// | Application, security alert | `SecurityEvents.ReadWrite.All` |
/// | Work or school account, user | `User.Read.All` |
/// | Personal Microsoft account, user | `User.Read.All` |
/// | Application, user | `User.Read.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
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

/// Get webhook subscriptions. The result depends on the app, the user and the role of the user.
///
/// 获取 Webhook 订阅。 结果取决于应用、用户以及用户的角色。
///
/// `GET /subscriptions`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Subscription.Read.All` |
/// | Personal Microsoft account | `Subscription.Read.All` |
/// | Application | Permission required to create subscription. |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
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
/// | Signed in | Permissions |
/// |---|---|
/// | Work or school account, callRecord (/communications/callRecords) | not supported |
/// | Personal Microsoft account, callRecord (/communications/callRecords) | not supported |
/// | Application, callRecord (/communications/callRecords) | `CallRecords.Read.All` |
/// | Work or school account, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.All` |
/// | Personal Microsoft account, chatMessage (/teams/{id}/channels/{id}/messages) | not supported |
/// | Application, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Personal Microsoft account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Application, chatMessage (/teams/getAllMessages -- all channel messages in organization) | `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/chats/{id}/messages) | not supported |
/// | Personal Microsoft account, chatMessage (/chats/{id}/messages) | not supported |
/// | Application, chatMessage (/chats/{id}/messages) | `Chat.Read.All` |
/// | Work or school account, contact | `Contacts.Read` |
/// | Personal Microsoft account, contact | `Contacts.Read` |
/// | Application, contact | `Contacts.Read` |
/// | Work or school account, driveItem (user's personal OneDrive) | not supported |
/// | Personal Microsoft account, driveItem (user's personal OneDrive) | `Files.ReadWrite` |
/// | Application, driveItem (user's personal OneDrive) | not supported |
/// | Work or school account, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Personal Microsoft account, driveItem (OneDrive for Business) | not supported |
/// | Application, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Work or school account, event | `Calendars.Read` |
/// | Personal Microsoft account, event | `Calendars.Read` |
/// | Application, event | `Calendars.Read` |
/// | Work or school account, group | `Group.Read.All` |
/// | Personal Microsoft account, group | not supported |
/// | Application, group | `Group.Read.All` |
/// | Work or school account, group conversation | `Group.Read.All` |
/// | Personal Microsoft account, group conversation | not supported |
/// | Application, group conversation | not supported |
/// | Work or school account, list | `Sites.ReadWrite.All` |
/// | Personal Microsoft account, list | not supported |
/// | Application, list | `Sites.ReadWrite.All` |
/// | Work or school account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Personal Microsoft account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Application, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Work or school account, security alert | `SecurityEvents.ReadWrite.All` |
/// | Personal Microsoft account, security alert | not supported |
/// | Application, security alert | `SecurityEvents.ReadWrite.All` |
/// | Work or school account, user | `User.Read.All` |
/// | Personal Microsoft account, user | `User.Read.All` |
/// | Application, user | `User.Read.All` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
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
/// | Signed in | Permissions |
/// |---|---|
/// | Work or school account, callRecord | not supported |
/// | Personal Microsoft account, callRecord | not supported |
/// | Application, callRecord | `CallRecords.Read.All` |
/// | Work or school account, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.All` |
/// | Personal Microsoft account, chatMessage (/teams/{id}/channels/{id}/messages) | not supported |
/// | Application, chatMessage (/teams/{id}/channels/{id}/messages) | `ChannelMessage.Read.Group`, `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Personal Microsoft account, chatMessage (/teams/getAllMessages -- all channel messages in organization) | not supported |
/// | Application, chatMessage (/teams/getAllMessages -- all channel messages in organization) | `ChannelMessage.Read.All` |
/// | Work or school account, chatMessage (/chats/{id}/messages) | not supported |
/// | Personal Microsoft account, chatMessage (/chats/{id}/messages) | not supported |
/// | Application, chatMessage (/chats/{id}/messages) | `Chat.Read.All` |
/// | Work or school account, contact | `Contacts.Read` |
/// | Personal Microsoft account, contact | `Contacts.Read` |
/// | Application, contact | `Contacts.Read` |
/// | Work or school account, driveItem (user's personal OneDrive) | not supported |
/// | Personal Microsoft account, driveItem (user's personal OneDrive) | `Files.ReadWrite` |
/// | Application, driveItem (user's personal OneDrive) | not supported |
/// | Work or school account, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Personal Microsoft account, driveItem (OneDrive for Business) | not supported |
/// | Application, driveItem (OneDrive for Business) | `Files.ReadWrite.All` |
/// | Work or school account, event | `Calendars.Read` |
/// | Personal Microsoft account, event | `Calendars.Read` |
/// | Application, event | `Calendars.Read` |
/// | Work or school account, group | `Group.Read.All` |
/// | Personal Microsoft account, group | not supported |
/// | Application, group | `Group.Read.All` |
/// | Work or school account, group conversation | `Group.Read.All` |
/// | Personal Microsoft account, group conversation | not supported |
/// | Application, group conversation | not supported |
/// | Work or school account, list | `Sites.ReadWrite.All` |
/// | Personal Microsoft account, list | not supported |
/// | Application, list | `Sites.ReadWrite.All` |
/// | Work or school account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Personal Microsoft account, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Application, message | `Mail.ReadBasic`, `Mail.Read` |
/// | Work or school account, security alert | `SecurityEvents.ReadWrite.All` |
/// | Personal Microsoft account, security alert | not supported |
/// | Application, security alert | `SecurityEvents.ReadWrite.All` |
/// | Work or school account, user | `User.Read.All` |
/// | Personal Microsoft account, user | `User.Read.All` |
/// | Application, user | `User.Read.All` |
///
/// # Responses
///
/// Documented codes: `200`; when done, JSON comes back.
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

