//! A container of [event](super::models::Event) resources. It belongs to a [user](super::models::User) or a [group](super::models::Group).
//!
//! [event](super::models::Event) 资源的容器。 它属于 [user](super::models::User) 或 [group](super::models::Group)。
//!
//! Operations of [`calendar`](super::models::Calendar). Page: `v1.0/resources/calendar.md`.
//!
//! * Get the single events, the occurrences of series and the exceptions of a calendar in a time range. Needs `Calendars.Read` (work, personal, application).
//!   * [`list_calendar_view()`]: `GET /users/{id | userPrincipalName}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`list_calendar_view_me()`]: `GET /me/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`list_calendar_view_in_default()`]: `GET /users/{id | userPrincipalName}/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`list_calendar_view_in_default_me()`]: `GET /me/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`list_calendar_view_in_calendar_group()`]: `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//!   * [`list_calendar_view_in_calendar_group_me()`]: `GET /me/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
//! * Find out when users, distribution lists or resources are free or busy in a time range. Needs `Calendars.Read` (work, application).
//!   * [`get_schedule()`]: `POST /users/{id|userPrincipalName}/calendar/getSchedule`
//!   * [`get_schedule_me()`]: `POST /me/calendar/getSchedule`

// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::Request;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
use graph_client_runtime::options::{Any, Prefer};

use crate::v1_0::models;

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// Any [calendar](super::models::Calendar) of the default calendarGroup.
///
/// 默认 calendarGroup 中的任一日历。
///
/// `GET /users/{id | userPrincipalName}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 49.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view("{id | userPrincipalName}", "{id}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "calendarView", "/users/{id | userPrincipalName}/calendars/{id}/calendarView"))]
#[inline]
pub fn list_calendar_view(id_or_user_principal_name: &str, calendar_id: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendars/{calendar_id}/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /users/{id | userPrincipalName}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_id, start_date_time, end_date_time])
}

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// Any [calendar](super::models::Calendar) of the default calendarGroup.
///
/// 默认 calendarGroup 中的任一日历。
///
/// `GET /me/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `calendar_id`: `{id}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 48.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view_me("{id}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "list_calendar_view", "calendarView", "/me/calendars/{id}/calendarView"))]
#[inline]
pub fn list_calendar_view_me(calendar_id: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view_me\n\
        GET v1.0 /me/calendars/{calendar_id}/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /me/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[calendar_id, start_date_time, end_date_time])
}

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// A user's default [calendar](super::models::Calendar).
///
/// 用户的默认 [calendar](super::models::Calendar)。
///
/// `GET /users/{id | userPrincipalName}/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 40.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view_in_default("{id | userPrincipalName}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "list_calendar_view", "calendarView", "/users/{id | userPrincipalName}/calendar/calendarView"))]
#[inline]
pub fn list_calendar_view_in_default(id_or_user_principal_name: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view_in_default\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendar/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /users/{id | userPrincipalName}/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name, start_date_time, end_date_time])
}

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// A user's default [calendar](super::models::Calendar).
///
/// 用户的默认 [calendar](super::models::Calendar)。
///
/// `GET /me/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 39.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view_in_default_me("{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "list_calendar_view", "calendarView", "/me/calendar/calendarView"))]
#[inline]
pub fn list_calendar_view_in_default_me(start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view_in_default_me\n\
        GET v1.0 /me/calendar/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /me/calendar/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[start_date_time, end_date_time])
}

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// A user's [calendar](super::models::Calendar) in a specific calendarGroup.
///
/// 用户在特定 calendarGroup 中的 [calendar](super::models::Calendar)。
///
/// `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 58.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view_in_calendar_group("{id | userPrincipalName}", "{id}", "{id}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "list_calendar_view", "calendarView", "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView"))]
#[inline]
pub fn list_calendar_view_in_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view_in_calendar_group\n\
        GET v1.0 /users/{id_or_user_principal_name}/calendarGroups/{calendar_group_id}/calendars/{calendar_id}/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name, calendar_group_id, calendar_id, start_date_time, end_date_time])
}

/// Get the single events, the occurrences of series and the exceptions of a calendar in a time range.
///
/// 获取一段时间内日历中的单次事件、系列的各次事件和例外。
///
/// A user's [calendar](super::models::Calendar) in a specific calendarGroup.
///
/// 用户在特定 calendarGroup 中的 [calendar](super::models::Calendar)。
///
/// `GET /me/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
/// * `start_date_time`: `{start_datetime}`
/// * `end_date_time`: `{end_datetime}`
///
/// # Query parameters
///
/// * `startDateTime`: The start of the time range in ISO 8601 form, such as "2021-06-21T00:00:00+02:00".
///
///   时间范围的开始，ISO 8601 格式，例如“2021-06-21T00:00:00+02:00”。
/// * `endDateTime`: The end of the time range in ISO 8601 form, such as "2021-06-28T00:00:00+02:00".
///
///   时间范围的结束，ISO 8601 格式，例如“2021-06-28T00:00:00+02:00”。
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, personal Microsoft account, application: `Calendars.Read`, `Calendars.ReadWrite`
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-list-calendarview.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-list-calendarview?view=graph-rest-1.0), line 57.
///
/// # Example
///
/// ```no_run
/// use graph_client::v1_0::calendar;
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let mut items = calendar::list_calendar_view_in_calendar_group_me("{id}", "{id}", "{start_datetime}", "{end_datetime}").items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("List calendarView", "列出 calendarView", "calendar-list-calendarview", "list_calendar_view", "calendarView", "/me/calendarGroups/{id}/calendars/{id}/calendarView"))]
#[inline]
pub fn list_calendar_view_in_calendar_group_me(calendar_group_id: &str, calendar_id: &str, start_date_time: &str, end_date_time: &str) -> Request<rt::Collection<models::Event>, Any, (Prefer,)> {
    rt::request("\
        v1_0::calendar::list_calendar_view_in_calendar_group_me\n\
        GET v1.0 /me/calendarGroups/{calendar_group_id}/calendars/{calendar_id}/calendarView?startDateTime={start_date_time}&endDateTime={end_date_time}\n\
        /me/calendarGroups/{id}/calendars/{id}/calendarView?startDateTime={start_datetime}&endDateTime={end_datetime}\n\
        v1.0/api/calendar-list-calendarview.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[calendar_group_id, calendar_id, start_date_time, end_date_time])
}

/// Find out when users, distribution lists or resources are free or busy in a time range.
///
/// 获取用户、通讯组列表或资源在一段时间内的忙/闲信息。
///
/// `POST /users/{id|userPrincipalName}/calendar/getSchedule`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
///
/// # Body
///
/// * Optional: `availabilityViewInterval`, `endTime`, `schedules`, `startTime`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `Calendars.Read`, `Calendars.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-getschedule.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-getschedule?view=graph-rest-1.0), line 38.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::calendar};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(calendar::GetScheduleBody {}); // with the properties to send
/// let mut items = calendar::get_schedule("{id|userPrincipalName}", &body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("calendar: getSchedule", "calendar-getschedule", "getSchedule", "/users/{id|userPrincipalName}/calendar/getSchedule"))]
#[inline]
pub fn get_schedule(id_or_user_principal_name: &str, body: &GetScheduleBody) -> Request<rt::Collection<models::ScheduleInformation>, (), (Prefer,)> {
    rt::request_with("\
        v1_0::calendar::get_schedule\n\
        POST v1.0 /users/{id_or_user_principal_name}/calendar/getSchedule\n\
        /users/{id|userPrincipalName}/calendar/getSchedule\n\
        v1.0/api/calendar-getschedule.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[id_or_user_principal_name], body, None)
}

/// Find out when users, distribution lists or resources are free or busy in a time range.
///
/// 获取用户、通讯组列表或资源在一段时间内的忙/闲信息。
///
/// `POST /me/calendar/getSchedule`
///
/// # Body
///
/// * Optional: `availabilityViewInterval`, `endTime`, `schedules`, `startTime`
///
/// # Headers
///
/// * `Prefer`: Prefer: outlook.timezone The time zone of the times in the response. Optional.
///
///   Prefer: outlook.timezone 响应中时间的时区。 可选。
///
/// # Permissions
///
/// From least to most privileged:
///
/// * Work or school account, application: `Calendars.Read`, `Calendars.ReadWrite`
/// * Personal Microsoft account: not supported
///
/// # Responses
///
/// * `200`: a collection
///
/// Page: [`v1.0/api/calendar-getschedule.md`](https://learn.microsoft.com/zh-CN/graph/api/calendar-getschedule?view=graph-rest-1.0), line 37.
///
/// # Example
///
/// ```no_run
/// use graph_client::{new, v1_0::calendar};
///
/// # async fn example(client: &graph_client::Client) -> Result<(), graph_client::Error> {
/// let body = new!(calendar::GetScheduleBody {
///     schedules: ["omar.haddad@contoso.com", "greenhouse@contoso.com"],
///     start_time: {
///         date_time: "2021-06-21T09:00:00",
///         time_zone: "W. Europe Standard Time",
///     },
///     end_time: { date_time: "2021-06-21T15:00:00", time_zone: "W. Europe Standard Time" },
///     availability_view_interval: 60,
/// });
/// let mut items = calendar::get_schedule_me(&body).items(client);
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias("calendar: getSchedule", "calendar-getschedule", "get_schedule", "getSchedule", "/me/calendar/getSchedule"))]
#[inline]
pub fn get_schedule_me(body: &GetScheduleBody) -> Request<rt::Collection<models::ScheduleInformation>, (), (Prefer,)> {
    rt::request_with("\
        v1_0::calendar::get_schedule_me\n\
        POST v1.0 /me/calendar/getSchedule\n\
        /me/calendar/getSchedule\n\
        v1.0/api/calendar-getschedule.md\n\
        200\n\
        DelegatedWork | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | \n\
        DelegatedPersonal | LeastToMost |  |  | \n\
        Application | LeastToMost |  | Calendars.Read, Calendars.ReadWrite | ", &[], body, None)
}


/// The parameters that the request's body holds.
pub struct GetScheduleBody {
    /// The length of a time slot in minutes, from 5 to 1440. The default is 30. Optional.
    ///
    /// 时间段的长度（分钟），从 5 到 1440。 默认值为 30。 可选。
    pub availability_view_interval: Option<i32>,
    /// The end of the time range.
    ///
    /// 时间范围的结束。
    pub end_time: Option<Box<models::DateTimeTimeZone>>,
    /// The SMTP addresses of users, lists or resources.
    ///
    /// 用户、列表或资源的 SMTP 地址。
    pub schedules: Option<Vec<String>>,
    /// The start of the time range.
    ///
    /// 时间范围的开始。
    pub start_time: Option<Box<models::DateTimeTimeZone>>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for GetScheduleBody {
    fn default() -> Self {
        Self {
            availability_view_interval: None,
            end_time: None,
            schedules: None,
            start_time: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for GetScheduleBody {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "GetScheduleBody", odata_type: "", names: &["availabilityViewInterval", "endTime", "schedules", "startTime"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::Int32(&self.availability_view_interval),
            1 => P::Model(&self.end_time),
            2 => P::Strings(&self.schedules),
            3 => P::Model(&self.start_time),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::Int32(&mut self.availability_view_interval),
            1 => M::Model(&mut self.end_time),
            2 => M::Strings(&mut self.schedules),
            3 => M::Model(&mut self.start_time),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for GetScheduleBody {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for GetScheduleBody {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for GetScheduleBody {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for GetScheduleBody {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for GetScheduleBody {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}

