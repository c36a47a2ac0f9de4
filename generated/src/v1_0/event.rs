//! An event in the calendar of a [user](super::models::User) or in the default calendar of a [group](super::models::Group).
//!
//! [user](super::models::User) 日历或 [group](super::models::Group) 默认日历中的事件。
//!
//! Operations of [`event`](super::models::Event). Page: `v1.0/resources/event.md`.
//!
//! * Read the properties and relationships of an event object. Needs `Calendars.Read` (work, personal, application).
//!   * [`get()`]: `GET /users/{id | userPrincipalName}/events/{id}`
//!   * [`get_me()`]: `GET /me/events/{id}`
//!   * [`get_in_group()`]: `GET /groups/{id}/events/{id}`
//!   * [`get_in_default_calendar()`]: `GET /users/{id | userPrincipalName}/calendar/events/{id}`
//!   * [`get_in_default_calendar_me()`]: `GET /me/calendar/events/{id}`
//!   * [`get_in_group_default_calendar()`]: `GET /groups/{id}/calendar/events/{id}`
//!   * [`get_in_calendar()`]: `GET /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
//!   * [`get_in_calendar_me()`]: `GET /me/calendars/{id}/events/{id}`
//!   * [`get_in_calendar_group()`]: `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
//!   * [`get_in_calendar_group_me()`]: `GET /me/calendargroups/{id}/calendars/{id}/events/{id}`
//! * Change the properties of an event object. Needs `Calendars.ReadWrite` (work, personal, application).
//!   * [`update()`]: `PATCH /users/{id | userPrincipalName}/events/{id}`
//!   * [`update_me()`]: `PATCH /me/events/{id}`
//!   * [`update_in_group()`]: `PATCH /groups/{id}/events/{id}`
//!   * [`update_in_default_calendar()`]: `PATCH /users/{id | userPrincipalName}/calendar/events/{id}`
//!   * [`update_in_default_calendar_me()`]: `PATCH /me/calendar/events/{id}`
//!   * [`update_in_group_default_calendar()`]: `PATCH /groups/{id}/calendar/events/{id}`
//!   * [`update_in_calendar()`]: `PATCH /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
//!   * [`update_in_calendar_me()`]: `PATCH /me/calendars/{id}/events/{id}`
//!   * [`update_in_calendar_group()`]: `PATCH /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
//!   * [`update_in_calendar_group_me()`]: `PATCH /me/calendargroups/{id}/calendars/{id}/events/{id}`
//! * Remove an event from its calendar. Needs `Calendars.ReadWrite` (work, personal, application).
//!   * [`delete()`]: `DELETE /users/{id | userPrincipalName}/events/{id}`
//!   * [`delete_me()`]: `DELETE /me/events/{id}`
//!   * [`delete_in_group()`]: `DELETE /groups/{id}/events/{id}`
//!   * [`delete_in_default_calendar()`]: `DELETE /users/{id | userPrincipalName}/calendar/events/{id}`
//!   * [`delete_in_default_calendar_me()`]: `DELETE /me/calendar/events/{id}`
//!   * [`delete_in_group_default_calendar()`]: `DELETE /groups/{id}/calendar/events/{id}/`
//!   * [`delete_in_calendar()`]: `DELETE /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
//!   * [`delete_in_calendar_me()`]: `DELETE /me/calendars/{id}/events/{id}`
//!   * [`delete_in_calendar_group()`]: `DELETE /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
//!   * [`delete_in_calendar_group_me()`]: `DELETE /me/calendargroups/{id}/calendars/{id}/events/{id}`
//! * Get the events that were added, deleted or changed in a **calendarView** of the primary calendar. Needs `Calendars.Read` (work, personal, application).
//!   * [`delta()`]: `GET /users/{id}/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`delta_me()`]: `GET /me/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}`
//! * Accept an event in a user calendar. Needs `Calendars.ReadWrite` (work, personal, application).
//!   * [`accept()`]: `POST /users/{id | userPrincipalName}/events/{id}/accept`
//!   * [`accept_me()`]: `POST /me/events/{id}/accept`
//!   * [`accept_in_default_calendar()`]: `POST /users/{id | userPrincipalName}/calendar/events/{id}/accept`
//!   * [`accept_in_default_calendar_me()`]: `POST /me/calendar/events/{id}/accept`
//!   * [`accept_in_calendar()`]: `POST /users/{id | userPrincipalName}/calendars/{id}/events/{id}/accept`
//!   * [`accept_in_calendar_me()`]: `POST /me/calendars/{id}/events/{id}/accept`
//!   * [`accept_in_calendar_group()`]: `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept`
//!   * [`accept_in_calendar_group_me()`]: `POST /me/calendargroups/{id}/calendars/{id}/events/{id}/accept`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Any, Prefer};

use crate::v1_0::models;

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /users/{id | userPrincipalName}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "/users/{id | userPrincipalName}/events/{id}"))]
#[inline]
pub fn get(id_or_user_principal_name: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get\n\
        GET v1.0 /users/{id_or_user_principal_name}/events/{event_id}\n\
        /users/{id | userPrincipalName}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[id_or_user_principal_name, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /me/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_me("AAMkADevent01=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/me/events/{id}"))]
#[inline]
pub fn get_me(event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_me\n\
        GET v1.0 /me/events/{event_id}\n\
        /me/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /groups/{id}/events/{id}`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_group("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/groups/{id}/events/{id}"))]
#[inline]
pub fn get_in_group(group_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_group\n\
        GET v1.0 /groups/{group_id}/events/{event_id}\n\
        /groups/{id}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[group_id, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /users/{id | userPrincipalName}/calendar/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_default_calendar("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/users/{id | userPrincipalName}/calendar/events/{id}"))]
#[inline]
pub fn get_in_default_calendar(id_or_user_principal_name: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_default_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendar/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendar/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[id_or_user_principal_name, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /me/calendar/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_default_calendar_me("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/me/calendar/events/{id}"))]
#[inline]
pub fn get_in_default_calendar_me(event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_default_calendar_me\n\
        GET v1.0 /me/calendar/events/{event_id}\n\
        /me/calendar/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /groups/{id}/calendar/events/{id}`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_group_default_calendar("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/groups/{id}/calendar/events/{id}"))]
#[inline]
pub fn get_in_group_default_calendar(group_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_group_default_calendar\n\
        GET v1.0 /groups/{group_id}/calendar/events/{event_id}\n\
        /groups/{id}/calendar/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[group_id, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_calendar("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/users/{id | userPrincipalName}/calendars/{id}/events/{id}"))]
#[inline]
pub fn get_in_calendar(id_or_user_principal_name: &str, calendar_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_calendar\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendars/{id}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[id_or_user_principal_name, calendar_id, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /me/calendars/{id}/events/{id}`
///
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_calendar_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/me/calendars/{id}/events/{id}"))]
#[inline]
pub fn get_in_calendar_me(calendar_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_calendar_me\n\
        GET v1.0 /me/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendars/{id}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[calendar_id, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 53.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn get_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_calendar_group\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id])
}

/// Read the properties and relationships of an [event](super::models::Event) object.
///
/// 读取 [event](super::models::Event) 对象的属性和关系。
///
/// `GET /me/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of start and end times. Optional.
///
///   Prefer: outlook.timezone 开始和结束时间的时区。 可选。
/// * `Prefer`: Prefer: outlook.body-content-type Body format: `text` or `html`. Optional.
///
///   Prefer: outlook.body-content-type 正文格式：`text` 或 `html`。 可选。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: JSON
///
/// Page: [`v1.0/api/event-get.md`](https://learn.microsoft.com/zh-CN/graph/api/event-get?view=graph-rest-1.0), line 52.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let answer = event::get_in_calendar_group_me("{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Get event", "获取事件", "event-get", "get", "/me/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn get_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str, event_id: &str) -> Request<models::Event, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::get_in_calendar_group_me\n\
        GET v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-get.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[calendar_group_id, calendar_id, event_id])
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "/users/{id | userPrincipalName}/events/{id}"))]
#[inline]
pub fn update(id_or_user_principal_name: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/events/{event_id}\n\
        /users/{id | userPrincipalName}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /me/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{from_json, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = from_json(r#"{
///   "recurrence": null,
///   "reminderMinutesBeforeStart": 30,
///   "isOnlineMeeting": true,
///   "onlineMeetingProvider": "teamsForBusiness",
///   "isReminderOn": true,
///   "categories": [
///     "Green category"
///   ]
/// }"#)?;
/// let answer = event::update_me("AAMkADevent01=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/me/events/{id}"))]
#[inline]
pub fn update_me(event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_me\n\
        PATCH v1.0 /me/events/{event_id}\n\
        /me/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /groups/{id}/events/{id}`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_group("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/groups/{id}/events/{id}"))]
#[inline]
pub fn update_in_group(group_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_group\n\
        PATCH v1.0 /groups/{group_id}/events/{event_id}\n\
        /groups/{id}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[group_id, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/calendar/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_default_calendar("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/users/{id | userPrincipalName}/calendar/events/{id}"))]
#[inline]
pub fn update_in_default_calendar(id_or_user_principal_name: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_default_calendar\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/calendar/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendar/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /me/calendar/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_default_calendar_me("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/me/calendar/events/{id}"))]
#[inline]
pub fn update_in_default_calendar_me(event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_default_calendar_me\n\
        PATCH v1.0 /me/calendar/events/{event_id}\n\
        /me/calendar/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /groups/{id}/calendar/events/{id}`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_group_default_calendar("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/groups/{id}/calendar/events/{id}"))]
#[inline]
pub fn update_in_group_default_calendar(group_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_group_default_calendar\n\
        PATCH v1.0 /groups/{group_id}/calendar/events/{event_id}\n\
        /groups/{id}/calendar/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[group_id, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_calendar("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/users/{id | userPrincipalName}/calendars/{id}/events/{id}"))]
#[inline]
pub fn update_in_calendar(id_or_user_principal_name: &str, calendar_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_calendar\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendars/{id}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /me/calendars/{id}/events/{id}`
///
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_calendar_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/me/calendars/{id}/events/{id}"))]
#[inline]
pub fn update_in_calendar_me(calendar_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_calendar_me\n\
        PATCH v1.0 /me/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendars/{id}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_id, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 51.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn update_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_calendar_group\n\
        PATCH v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id], body, None)
}

/// Change the properties of an [event](super::models::Event) object.
///
/// 更改 [event](super::models::Event) 对象的属性。
///
/// `PATCH /me/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `attendees`, `body`, `categories`, `end`, `hideAttendees`, `importance`, `isAllDay`, `isOnlineMeeting`, `isReminderOn`, `location`, `locations`, `onlineMeetingProvider`, `recurrence`, `reminderMinutesBeforeStart`, `responseRequested`, `sensitivity`, `showAs`, `start`, `subject`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: JSON
/// * `400`: **Note:** If the new time overlaps a neighbour of the same series, the answer is HTTP 400 with the error code `ErrorOccurrenceCrossingBoundary`.
///
///   备注：如果新的时间与系列中相邻的事件重叠，则返回 HTTP 400 和错误代码 `ErrorOccurrenceCrossingBoundary`。
///
/// Page: [`v1.0/api/event-update.md`](https://learn.microsoft.com/zh-CN/graph/api/event-update?view=graph-rest-1.0), line 50.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::{models, event}};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(models::Event {}); // with the properties to send
/// let answer = event::update_in_calendar_group_me("{id}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Update event", "更新事件", "event-update", "update", "/me/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn update_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str, event_id: &str, body: &models::Event) -> Request<models::Event> {
    rt::request_with("\
        v1_0::event::update_in_calendar_group_me\n\
        PATCH v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-update.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_group_id, calendar_id, event_id], body, None)
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /users/{id | userPrincipalName}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "/users/{id | userPrincipalName}/events/{id}"))]
#[inline]
pub fn delete(id_or_user_principal_name: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/events/{event_id}\n\
        /users/{id | userPrincipalName}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /me/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_me("AAMkADevent01=").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/me/events/{id}"))]
#[inline]
pub fn delete_me(event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_me\n\
        DELETE v1.0 /me/events/{event_id}\n\
        /me/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /groups/{id}/events/{id}`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_group("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/groups/{id}/events/{id}"))]
#[inline]
pub fn delete_in_group(group_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_group\n\
        DELETE v1.0 /groups/{group_id}/events/{event_id}\n\
        /groups/{id}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[group_id, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /users/{id | userPrincipalName}/calendar/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_default_calendar("{id | userPrincipalName}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/users/{id | userPrincipalName}/calendar/events/{id}"))]
#[inline]
pub fn delete_in_default_calendar(id_or_user_principal_name: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_default_calendar\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/calendar/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendar/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /me/calendar/events/{id}`
///
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_default_calendar_me("{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/me/calendar/events/{id}"))]
#[inline]
pub fn delete_in_default_calendar_me(event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_default_calendar_me\n\
        DELETE v1.0 /me/calendar/events/{event_id}\n\
        /me/calendar/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /groups/{id}/calendar/events/{id}/`
///
/// * `group_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 45.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_group_default_calendar("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/groups/{id}/calendar/events/{id}/"))]
#[inline]
pub fn delete_in_group_default_calendar(group_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_group_default_calendar\n\
        DELETE v1.0 /groups/{group_id}/calendar/events/{event_id}/\n\
        /groups/{id}/calendar/events/{id}/\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[group_id, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /users/{id | userPrincipalName}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 47.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_calendar("{id | userPrincipalName}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/users/{id | userPrincipalName}/calendars/{id}/events/{id}"))]
#[inline]
pub fn delete_in_calendar(id_or_user_principal_name: &str, calendar_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_calendar\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendars/{id}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /me/calendars/{id}/events/{id}`
///
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 46.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_calendar_me("{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/me/calendars/{id}/events/{id}"))]
#[inline]
pub fn delete_in_calendar_me(calendar_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_calendar_me\n\
        DELETE v1.0 /me/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendars/{id}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_id, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn delete_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_calendar_group\n\
        DELETE v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id])
}

/// Remove an [event](super::models::Event) from its calendar.
///
/// 从日历中删除 [event](super::models::Event)。
///
/// `DELETE /me/calendargroups/{id}/calendars/{id}/events/{id}`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `204`: nothing
///
/// Page: [`v1.0/api/event-delete.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delete?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// event::delete_in_calendar_group_me("{id}", "{id}", "{id}").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("Delete event", "删除事件", "event-delete", "delete", "/me/calendargroups/{id}/calendars/{id}/events/{id}"))]
#[inline]
pub fn delete_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str, event_id: &str) -> Request<()> {
    rt::request("\
        v1_0::event::delete_in_calendar_group_me\n\
        DELETE v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}\n\
        v1.0/api/event-delete.md\n\
        204\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_group_id, calendar_id, event_id])
}

/// Get the events that were added, deleted or changed in a **calendarView** of the primary calendar.
///
/// 获取用户主日历的 **calendarView** 中新增、删除或更改的事件。
///
/// Another user
///
/// 另一位用户
///
/// `GET /users/{id}/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `user_id`: `{id}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form.
///
///   时间范围的开始，ISO 8601 格式。
/// * `endDateTime`: The end of the time range in ISO 8601 form.
///
///   时间范围的结束，ISO 8601 格式。
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
/// * `Prefer`: {Time zone}. Optional, UTC by default.
///
///   {Time zone}。可选，默认为 UTC。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: a collection
/// * `410`
///
/// Page: [`v1.0/api/event-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delta?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = event::delta("{id}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: delta", "event-delta", "/users/{id}/calendarView/delta"))]
#[inline]
pub fn delta(user_id: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::delta\n\
        GET v1.0 /users/{user_id}/calendarView/delta?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /users/{id}/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/event-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[user_id, start_date_time, end_date_time])
}

/// Get the events that were added, deleted or changed in a **calendarView** of the primary calendar.
///
/// 获取用户主日历的 **calendarView** 中新增、删除或更改的事件。
///
/// The signed-in user
///
/// 已登录用户
///
/// `GET /me/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form.
///
///   时间范围的开始，ISO 8601 格式。
/// * `endDateTime`: The end of the time range in ISO 8601 form.
///
///   时间范围的结束，ISO 8601 格式。
/// * `$deltatoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from the `deltaLink` of the previous round.
///
///   上一轮 `deltaLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
/// * `$skiptoken`: The [state token](https://learn.microsoft.com/graph/delta-query-overview) from a `nextLink`.
///
///   `nextLink` 中的[状态令牌](https://learn.microsoft.com/graph/delta-query-overview)。
///
/// # Headers
///
/// * `Prefer`: odata.maxpagesize={x}. Optional.
///
///   odata.maxpagesize={x}。可选。
/// * `Prefer`: {Time zone}. Optional, UTC by default.
///
///   {Time zone}。可选，默认为 UTC。
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`
///
/// # Responses
///
/// * `200`: a collection
/// * `410`
///
/// Page: [`v1.0/api/event-delta.md`](https://learn.microsoft.com/zh-CN/graph/api/event-delta?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::event;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = event::delta_me("{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: delta", "event-delta", "delta", "/me/calendarView/delta"))]
#[inline]
pub fn delta_me(start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::event::delta_me\n\
        GET v1.0 /me/calendarView/delta?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /me/calendarView/delta?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/event-delta.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read | \n\
        Application | LeastToMost |  | Calendars.Read | ", &[start_date_time, end_date_time])
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/events/{id}/accept`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "/users/{id | userPrincipalName}/events/{id}/accept"))]
#[inline]
pub fn accept(id_or_user_principal_name: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept\n\
        POST v1.0 /users/{id_or_user_principal_name}/events/{event_id}/accept\n\
        /users/{id | userPrincipalName}/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /me/events/{id}/accept`
///
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {
///     comment: "I will bring the catalogue.",
///     send_response: true,
/// });
/// event::accept_me("AAMkADevent01=", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/me/events/{id}/accept"))]
#[inline]
pub fn accept_me(event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_me\n\
        POST v1.0 /me/events/{event_id}/accept\n\
        /me/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/calendar/events/{id}/accept`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_default_calendar("{id | userPrincipalName}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/users/{id | userPrincipalName}/calendar/events/{id}/accept"))]
#[inline]
pub fn accept_in_default_calendar(id_or_user_principal_name: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_default_calendar\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendar/events/{event_id}/accept\n\
        /users/{id | userPrincipalName}/calendar/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /me/calendar/events/{id}/accept`
///
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_default_calendar_me("{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/me/calendar/events/{id}/accept"))]
#[inline]
pub fn accept_in_default_calendar_me(event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_default_calendar_me\n\
        POST v1.0 /me/calendar/events/{event_id}/accept\n\
        /me/calendar/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/calendars/{id}/events/{id}/accept`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 42.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_calendar("{id | userPrincipalName}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/users/{id | userPrincipalName}/calendars/{id}/events/{id}/accept"))]
#[inline]
pub fn accept_in_calendar(id_or_user_principal_name: &str, calendar_id: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_calendar\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/events/{event_id}/accept\n\
        /users/{id | userPrincipalName}/calendars/{id}/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id, event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /me/calendars/{id}/events/{id}/accept`
///
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 41.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_calendar_me("{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/me/calendars/{id}/events/{id}/accept"))]
#[inline]
pub fn accept_in_calendar_me(calendar_id: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_calendar_me\n\
        POST v1.0 /me/calendars/{calendar_id}/events/{event_id}/accept\n\
        /me/calendars/{id}/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_id, event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 44.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept"))]
#[inline]
pub fn accept_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_calendar_group\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/accept\n\
        /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, event_id], body, None)
}

/// Accept an [event](super::models::Event) in a user [calendar](super::models::Calendar).
///
/// 接受用户 [calendar](super::models::Calendar) 中的 [event](super::models::Event)。
///
/// `POST /me/calendargroups/{id}/calendars/{id}/events/{id}/accept`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `event_id`: `{id}`
///
/// # Body
///
/// * Optional: `comment`, `sendResponse`
///
/// # Permissions
///
/// * Work or school account, personal Microsoft account, application: `Calendars.ReadWrite`
///
/// # Responses
///
/// * `202`: nothing
///
/// Page: [`v1.0/api/event-accept.md`](https://learn.microsoft.com/zh-CN/graph/api/event-accept?view=graph-rest-1.0), line 43.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::event};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(event::AcceptBody {}); // with the properties to send
/// event::accept_in_calendar_group_me("{id}", "{id}", "{id}", &body).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("event: accept", "event-accept", "accept", "/me/calendargroups/{id}/calendars/{id}/events/{id}/accept"))]
#[inline]
pub fn accept_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str, event_id: &str, body: &AcceptBody) -> Request<()> {
    rt::request_with("\
        v1_0::event::accept_in_calendar_group_me\n\
        POST v1.0 /me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events/{event_id}/accept\n\
        /me/calendargroups/{id}/calendars/{id}/events/{id}/accept\n\
        v1.0/api/event-accept.md\n\
        202\n\
        DelegatedWork | LeastToMost |  | Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.ReadWrite | ", &[calendar_group_id, calendar_id, event_id], body, None)
}


/// The parameters that the request's body holds.
pub struct AcceptBody {
    /// A text for the answer. Optional.
    ///
    /// 回复中的文字。 可选。
    pub comment: Option<String>,
    /// Whether the organizer is told. Optional. Default is `true`.
    ///
    /// 是否通知组织者。 可选。 默认值为 `true`。
    pub send_response: Option<bool>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for AcceptBody {
    fn default() -> Self {
        Self {
            comment: None,
            send_response: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for AcceptBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "AcceptBody", odata_type: "", names: &["comment", "sendResponse"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.comment),
            1 => P::Boolean(&self.send_response),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.comment),
            1 => M::Boolean(&mut self.send_response),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for AcceptBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for AcceptBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for AcceptBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for AcceptBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for AcceptBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

