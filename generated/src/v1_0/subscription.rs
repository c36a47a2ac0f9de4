//! With a subscription an app is told of changes to data. These resources can be subscribed to:
//!
//! 应用通过订阅得知数据的更改。 可以订阅的资源有：
//!
//! Operations of `subscription`. Page: `v1.0/resources/subscription.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Collection, Method, Operation, Order, Permission, Request, Scheme, Value};

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
    Request::new(&DELETE, &[&subscription_id])
}

/// The operation of [`delete()`].
pub static DELETE: Operation = Operation {
    name: "v1_0::subscription::delete",
    method: Method::Delete,
    api_version: "v1.0",
    path: "/subscriptions/{subscription-id}",
    uri_template: "/subscriptions/{subscription_id}",
    page: "v1.0/api/subscription-delete.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("callRecord"), order: Order::Unspecified, names: &["CallRecords.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.Group", "ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &["Chat.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &["Files.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group conversation"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("list"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("security alert"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
    ],
    statuses: &[204],
};

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
pub fn get(subscription_id: &str) -> Request<Value> {
    Request::new(&GET, &[&subscription_id])
}

/// The operation of [`get()`].
pub static GET: Operation = Operation {
    name: "v1_0::subscription::get",
    method: Method::Get,
    api_version: "v1.0",
    path: "/subscriptions/{id}",
    uri_template: "/subscriptions/{subscription_id}",
    page: "v1.0/api/subscription-get.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("callRecord"), order: Order::Unspecified, names: &["CallRecords.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.Group", "ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &["Chat.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &["Files.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group conversation"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("list"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("security alert"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
    ],
    statuses: &[200],
};

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
pub fn list() -> Request<Collection<Value>> {
    Request::new(&LIST, &[])
}

/// The operation of [`list()`].
pub static LIST: Operation = Operation {
    name: "v1_0::subscription::list",
    method: Method::Get,
    api_version: "v1.0",
    path: "/subscriptions",
    uri_template: "/subscriptions",
    page: "v1.0/api/subscription-list.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Subscription.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Subscription.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

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
pub fn post_subscriptions(body: Value) -> Request<Value> {
    Request::new(&POST_SUBSCRIPTIONS, &[]).json(body)
}

/// The operation of [`post_subscriptions()`].
pub static POST_SUBSCRIPTIONS: Operation = Operation {
    name: "v1_0::subscription::post_subscriptions",
    method: Method::Post,
    api_version: "v1.0",
    path: "/subscriptions",
    uri_template: "/subscriptions",
    page: "v1.0/api/subscription-post-subscriptions.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("callRecord (/communications/callRecords)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("callRecord (/communications/callRecords)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("callRecord (/communications/callRecords)"), order: Order::Unspecified, names: &["CallRecords.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.Group", "ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &["Chat.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &["Files.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group conversation"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("list"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("security alert"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
    ],
    statuses: &[201],
};

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
pub fn update(subscription_id: &str, body: Value) -> Request<Value> {
    Request::new(&UPDATE, &[&subscription_id]).json(body)
}

/// The operation of [`update()`].
pub static UPDATE: Operation = Operation {
    name: "v1_0::subscription::update",
    method: Method::Patch,
    api_version: "v1.0",
    path: "/subscriptions/{id}",
    uri_template: "/subscriptions/{subscription_id}",
    page: "v1.0/api/subscription-update.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("callRecord"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("callRecord"), order: Order::Unspecified, names: &["CallRecords.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/{id}/channels/{id}/messages)"), order: Order::Unspecified, names: &["ChannelMessage.Read.Group", "ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/teams/getAllMessages -- all channel messages in organization)"), order: Order::Unspecified, names: &["ChannelMessage.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("chatMessage (/chats/{id}/messages)"), order: Order::Unspecified, names: &["Chat.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("contact"), order: Order::Unspecified, names: &["Contacts.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &["Files.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (user's personal OneDrive)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("driveItem (OneDrive for Business)"), order: Order::Unspecified, names: &["Files.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("event"), order: Order::Unspecified, names: &["Calendars.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("group conversation"), order: Order::Unspecified, names: &["Group.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("group conversation"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("list"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("list"), order: Order::Unspecified, names: &["Sites.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("message"), order: Order::Unspecified, names: &["Mail.ReadBasic", "Mail.Read"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("security alert"), order: Order::Unspecified, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("security alert"), order: Order::Unspecified, names: &["SecurityEvents.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedWork, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: Some("user"), order: Order::Unspecified, names: &["User.Read.All"], any_of: &[] },
    ],
    statuses: &[200],
};

