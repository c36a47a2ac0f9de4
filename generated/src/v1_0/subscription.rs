//! With a subscription an app is told of changes to data. These resources can be subscribed to:
//!
//! 应用通过订阅得知数据的更改。 可以订阅的资源有：
//!
//! Operations of `subscription`. Page: `v1.0/resources/subscription.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
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
    Request::new("\
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
    Request::new("\
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
        Application |  | user | User.Read.All | ", &[subscription_id])
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
    Request::new("\
        v1_0::subscription::list\n\
        GET v1.0 /subscriptions\n\
        /subscriptions\n\
        v1.0/api/subscription-list.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Subscription.Read.All | \n\
        DelegatedPersonal | LeastToMost |  | Subscription.Read.All | \n\
        Application | LeastToMost |  |  | ", &[])
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
    Request::new("\
        v1_0::subscription::post_subscriptions\n\
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
        Application |  | user | User.Read.All | ", &[]).model(body, None)
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
    Request::new("\
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
        Application |  | user | User.Read.All | ", &[subscription_id]).model(body, None)
}

