//! An extended property with one value.
//!
//! 包含一个值的扩展属性。
//!
//! Operations of [`singleValueLegacyExtendedProperty`](super::models::SingleValueLegacyExtendedProperty). Page: `v1.0/resources/singlevaluelegacyextendedproperty.md`.
//!
//! * Read one resource together with an extended property, or find the resources whose extended property meets a condition. Needs by resource (work, application); `Calendars.Read` or `Contacts.Read` or `Mail.Read` (personal).
//!   * [`get_with_expand_event()`]: `GET /users/{id|userPrincipalName}/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_event_me()`]: `GET /me/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_message()`]: `GET /users/{id|userPrincipalName}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_message_me()`]: `GET /me/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_in_mail_folder_me()`]: `GET /me/mailFolders/{id}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_post()`]: `GET /groups/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_expand_in_conversation()`]: `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
//!   * [`get_with_filter_mail_folder()`]: `GET /users/{id|userPrincipalName}/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
//!   * [`get_with_filter_mail_folder_me()`]: `GET /me/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
//!   * [`get_with_filter_message()`]: `GET /users/{id|userPrincipalName}/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
//!   * [`get_with_filter_message_me()`]: `GET /me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::options::{Expand, Select};

use crate::v1_0::models;

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// An **event** instance:
///
/// **event** 实例：
///
/// `GET /users/{id|userPrincipalName}/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
/// * `event_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 64.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_event("{id|userPrincipalName}", "{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/users/{id|userPrincipalName}/events/{id}"))]
#[inline]
pub fn get_with_expand_event(id_or_user_principal_name: &str, event_id: &str, id_value: &str) -> Request<models::Event, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_event\n\
        GET v1.0 /users/{id_or_user_principal_name}/events/{event_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /users/{id|userPrincipalName}/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_or_user_principal_name, event_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// An **event** instance:
///
/// **event** 实例：
///
/// `GET /me/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `event_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 63.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_event_me("{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/me/events/{id}"))]
#[inline]
pub fn get_with_expand_event_me(event_id: &str, id_value: &str) -> Request<models::Event, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_event_me\n\
        GET v1.0 /me/events/{event_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /me/events/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[event_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// A **message** instance:
///
/// **message** 实例：
///
/// `GET /users/{id|userPrincipalName}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
/// * `message_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 54.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_message("{id|userPrincipalName}", "{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/users/{id|userPrincipalName}/messages/{id}"))]
#[inline]
pub fn get_with_expand_message(id_or_user_principal_name: &str, message_id: &str, id_value: &str) -> Request<models::Message, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_message\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages/{message_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /users/{id|userPrincipalName}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_or_user_principal_name, message_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// A **message** instance:
///
/// **message** 实例：
///
/// `GET /me/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `message_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_message_me("{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/me/messages/{id}"))]
#[inline]
pub fn get_with_expand_message_me(message_id: &str, id_value: &str) -> Request<models::Message, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_message_me\n\
        GET v1.0 /me/messages/{message_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /me/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[message_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// A **message** instance:
///
/// **message** 实例：
///
/// `GET /me/mailFolders/{id}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `mail_folder_id`: `{id}`
/// * `message_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 55.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_in_mail_folder_me("{id}", "{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/me/mailFolders/{id}/messages/{id}"))]
#[inline]
pub fn get_with_expand_in_mail_folder_me(mail_folder_id: &str, message_id: &str, id_value: &str) -> Request<models::Message, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_in_mail_folder_me\n\
        GET v1.0 /me/mailFolders/{mail_folder_id}/messages/{message_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /me/mailFolders/{id}/messages/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[mail_folder_id, message_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// A **post** instance of a group:
///
/// 组的 **post** 实例：
///
/// `GET /groups/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `group_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 72.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_post("{id}", "{id}", "{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/groups/{id}/threads/{id}/posts/{id}"))]
#[inline]
pub fn get_with_expand_post(group_id: &str, thread_id: &str, post_id: &str, id_value: &str) -> Request<models::OutlookItem, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_post\n\
        GET v1.0 /groups/{group_id}/threads/{thread_id}/posts/{post_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /groups/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[group_id, thread_id, post_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// A **post** instance of a group:
///
/// 组的 **post** 实例：
///
/// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')`
///
/// * `group_id`: `{id}`
/// * `conversation_id`: `{id}`
/// * `thread_id`: `{id}`
/// * `post_id`: `{id}`
/// * `id_value`: `{id_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 73.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_expand_in_conversation("{id}", "{id}", "{id}", "{id}", "{id_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}"))]
#[inline]
pub fn get_with_expand_in_conversation(group_id: &str, conversation_id: &str, thread_id: &str, post_id: &str, id_value: &str) -> Request<models::OutlookItem, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_expand_in_conversation\n\
        GET v1.0 /groups/{group_id}/conversations/{conversation_id}/threads/{thread_id}/posts/{post_id}?$expand=singleValueExtendedProperties($filter=id%20eq%20'{id_value}')\n\
        /groups/{id}/conversations/{id}/threads/{id}/posts/{id}?$expand=singleValueExtendedProperties($filter=id eq '{id_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[group_id, conversation_id, thread_id, post_id, id_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// **mailFolder** instances:
///
/// **mailFolder** 实例：
///
/// `GET /users/{id|userPrincipalName}/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
/// * `id_value`: `{id_value}`
/// * `property_value`: `{property_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 93.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_filter_mail_folder("{id|userPrincipalName}", "{id_value}", "{property_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "mailFolders", "/users/{id|userPrincipalName}/mailFolders"))]
#[inline]
pub fn get_with_filter_mail_folder(id_or_user_principal_name: &str, id_value: &str, property_value: &str) -> Request<models::OutlookItem, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_filter_mail_folder\n\
        GET v1.0 /users/{id_or_user_principal_name}/mailFolders?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20'{id_value}'%20and%20ep/value%20eq%20'{property_value}')\n\
        /users/{id|userPrincipalName}/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_or_user_principal_name, id_value, property_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// **mailFolder** instances:
///
/// **mailFolder** 实例：
///
/// `GET /me/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
///
/// * `id_value`: `{id_value}`
/// * `property_value`: `{property_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 92.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_filter_mail_folder_me("{id_value}", "{property_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "mailFolders", "/me/mailFolders"))]
#[inline]
pub fn get_with_filter_mail_folder_me(id_value: &str, property_value: &str) -> Request<models::OutlookItem, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_filter_mail_folder_me\n\
        GET v1.0 /me/mailFolders?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20'{id_value}'%20and%20ep/value%20eq%20'{property_value}')\n\
        /me/mailFolders?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_value, property_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// **message** instances:
///
/// **message** 实例：
///
/// `GET /users/{id|userPrincipalName}/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
/// * `id_value`: `{id_value}`
/// * `property_value`: `{property_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 84.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_filter_message("{id|userPrincipalName}", "{id_value}", "{property_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/users/{id|userPrincipalName}/messages"))]
#[inline]
pub fn get_with_filter_message(id_or_user_principal_name: &str, id_value: &str, property_value: &str) -> Request<models::Message, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_filter_message\n\
        GET v1.0 /users/{id_or_user_principal_name}/messages?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20'{id_value}'%20and%20ep/value%20eq%20'{property_value}')\n\
        /users/{id|userPrincipalName}/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_or_user_principal_name, id_value, property_value])
}

/// Read one resource together with an extended property, or find the resources whose extended property meets a condition.
///
/// 读取一个资源及其扩展属性，或者查找扩展属性符合条件的资源。
///
/// **message** instances:
///
/// **message** 实例：
///
/// `GET /me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')`
///
/// * `id_value`: `{id_value}`
/// * `property_value`: `{property_value}`
///
/// # Permissions
///
/// * Calendar, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Contact, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * ContactFolder, work or school account, personal Microsoft account, application: `Contacts.Read`
/// * Event, work or school account, personal Microsoft account, application: `Calendars.Read`
/// * Group calendar, work or school account: `Group.Read.All`
/// * Group calendar, personal Microsoft account, application: not supported
/// * Group event, work or school account: `Group.Read.All`
/// * Group event, personal Microsoft account, application: not supported
/// * Group post, work or school account, application: `Group.Read.All`
/// * Group post, personal Microsoft account: not supported
/// * MailFolder, work or school account, personal Microsoft account, application: `Mail.Read`
/// * Message, work or school account, personal Microsoft account, application: `Mail.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/singlevaluelegacyextendedproperty-get.md`](https://learn.microsoft.com/zh-CN/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), line 83.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::single_value_legacy_extended_property;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = single_value_legacy_extended_property::get_with_filter_message_me("{id_value}", "{property_value}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get singleValueLegacyExtendedProperty", "获取 singleValueLegacyExtendedProperty", "singlevaluelegacyextendedproperty-get", "get", "/me/messages"))]
#[inline]
pub fn get_with_filter_message_me(id_value: &str, property_value: &str) -> Request<models::Message, (Select, Expand)> {
    rt::request("\
        v1_0::single_value_legacy_extended_property::get_with_filter_message_me\n\
        GET v1.0 /me/messages?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20'{id_value}'%20and%20ep/value%20eq%20'{property_value}')\n\
        /me/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{id_value}' and ep/value eq '{property_value}')\n\
        v1.0/api/singlevaluelegacyextendedproperty-get.md\n\
        200\n\
        DelegatedWork |  | calendar | Calendars.Read | \n\
        DelegatedPersonal |  | calendar | Calendars.Read | \n\
        Application |  | calendar | Calendars.Read | \n\
        DelegatedWork |  | contact | Contacts.Read | \n\
        DelegatedPersonal |  | contact | Contacts.Read | \n\
        Application |  | contact | Contacts.Read | \n\
        DelegatedWork |  | contactFolder | Contacts.Read | \n\
        DelegatedPersonal |  | contactFolder | Contacts.Read | \n\
        Application |  | contactFolder | Contacts.Read | \n\
        DelegatedWork |  | event | Calendars.Read | \n\
        DelegatedPersonal |  | event | Calendars.Read | \n\
        Application |  | event | Calendars.Read | \n\
        DelegatedWork |  | group calendar | Group.Read.All | \n\
        DelegatedPersonal |  | group calendar |  | \n\
        Application |  | group calendar |  | \n\
        DelegatedWork |  | group event | Group.Read.All | \n\
        DelegatedPersonal |  | group event |  | \n\
        Application |  | group event |  | \n\
        DelegatedWork |  | group post | Group.Read.All | \n\
        DelegatedPersonal |  | group post |  | \n\
        Application |  | group post | Group.Read.All | \n\
        DelegatedWork |  | mailFolder | Mail.Read | \n\
        DelegatedPersonal |  | mailFolder | Mail.Read | \n\
        Application |  | mailFolder | Mail.Read | \n\
        DelegatedWork |  | message | Mail.Read | \n\
        DelegatedPersonal |  | message | Mail.Read | \n\
        Application |  | message | Mail.Read | ", &[id_value, property_value])
}

