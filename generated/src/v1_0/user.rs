//! A user account in Azure AD. Inherits from directoryObject.
//!
//! Azure AD 中的一个用户帐户。 继承自 directoryObject。
//!
//! Operations of `user`. Page: `v1.0/resources/user.md`.

// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{Collection, Method, Operation, Order, Permission, Request, Scheme, Value};

/// Move a user to the deleted items. For 30 days it can be restored, then it is gone for good.
///
/// 将用户移到已删除项目中。在 30 天内可以还原，之后将永久消失。
///
/// `DELETE /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `v1.0/api/user-delete.md`, line 44.
pub fn delete(id_or_user_principal_name: &str) -> Request<()> {
    Request::new(&DELETE, &[&id_or_user_principal_name])
}

/// The operation of [`delete()`].
pub static DELETE: Operation = Operation {
    name: "v1_0::user::delete",
    method: Method::Delete,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}",
    uri_template: "/users/{id_or_user_principal_name}",
    page: "v1.0/api/user-delete.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

/// Fetch only the users that were added, changed or deleted since you last asked, instead of reading the whole directory again. For the background, see change tracking.
///
/// 仅获取自上次查询以来新增、更改或删除的用户，而不必重新读取整个目录。 背景知识请参阅更改跟踪。
///
/// `GET /users/delta`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-delta.md`, line 39.
pub fn delta() -> Request<Collection<Value>> {
    Request::new(&DELTA, &[])
}

/// The operation of [`delta()`].
pub static DELTA: Operation = Operation {
    name: "v1_0::user::delta",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/delta",
    uri_template: "/users/delta",
    page: "v1.0/api/user-delta.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read", "User.ReadWrite", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Suggest times and places for a meeting from the free time of the organizer and the attendees.
///
/// 根据组织者和与会者的空闲时间建议会议的时间和地点。
///
/// `POST /me/findMeetingTimes`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared` |
/// | Personal Microsoft account | not supported |
/// | Application | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-findmeetingtimes.md`, line 39.
pub fn find_meeting_times(body: Value) -> Request<Value> {
    Request::new(&FIND_MEETING_TIMES, &[]).json(body)
}

/// The operation of [`find_meeting_times()`].
pub static FIND_MEETING_TIMES: Operation = Operation {
    name: "v1_0::user::find_meeting_times",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/findMeetingTimes",
    uri_template: "/me/findMeetingTimes",
    page: "v1.0/api/user-findmeetingtimes.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

/// Suggest times and places for a meeting from the free time of the organizer and the attendees.
///
/// 根据组织者和与会者的空闲时间建议会议的时间和地点。
///
/// `POST /users/{id|userPrincipalName}/findMeetingTimes`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared` |
/// | Personal Microsoft account | not supported |
/// | Application | not supported |
///
/// # Responses
///
/// Documented codes: `200`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-findmeetingtimes.md`, line 40.
pub fn find_meeting_times_in_user(id_or_user_principal_name: &str, body: Value) -> Request<Value> {
    Request::new(&FIND_MEETING_TIMES_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`find_meeting_times_in_user()`].
pub static FIND_MEETING_TIMES_IN_USER: Operation = Operation {
    name: "v1_0::user::find_meeting_times_in_user",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id|userPrincipalName}/findMeetingTimes",
    uri_template: "/users/{id_or_user_principal_name}/findMeetingTimes",
    page: "v1.0/api/user-findmeetingtimes.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the properties and relationships of one user.
///
/// 读取一个 user 的属性和关系。
///
/// A specific user:
///
/// 特定用户：
///
/// `GET /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | `User.Read`, `User.ReadWrite` |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`, `202`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-get.md`, line 43.
pub fn get(id_or_user_principal_name: &str) -> Request<Value> {
    Request::new(&GET, &[&id_or_user_principal_name])
}

/// The operation of [`get()`].
pub static GET: Operation = Operation {
    name: "v1_0::user::get",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}",
    uri_template: "/users/{id_or_user_principal_name}",
    page: "v1.0/api/user-get.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read", "User.ReadWrite", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["User.Read", "User.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200, 202],
};

/// Read the properties and relationships of one user.
///
/// 读取一个 user 的属性和关系。
///
/// The signed-in user:
///
/// 已登录用户：
///
/// `GET /me`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | `User.Read`, `User.ReadWrite` |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`, `202`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-get.md`, line 56.
pub fn get_in_me() -> Request<Value> {
    Request::new(&GET_IN_ME, &[])
}

/// The operation of [`get_in_me()`].
pub static GET_IN_ME: Operation = Operation {
    name: "v1_0::user::get_in_me",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me",
    uri_template: "/me",
    page: "v1.0/api/user-get.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read", "User.ReadWrite", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["User.Read", "User.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200, 202],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/events`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 39.
pub fn list_events() -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS, &[])
}

/// The operation of [`list_events()`].
pub static LIST_EVENTS: Operation = Operation {
    name: "v1_0::user::list_events",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/events",
    uri_template: "/me/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 40.
pub fn list_events_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_events_in_user()`].
pub static LIST_EVENTS_IN_USER: Operation = Operation {
    name: "v1_0::user::list_events_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/events",
    uri_template: "/users/{id_or_user_principal_name}/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendar/events`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 41.
pub fn list_events_in_calendar() -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_CALENDAR, &[])
}

/// The operation of [`list_events_in_calendar()`].
pub static LIST_EVENTS_IN_CALENDAR: Operation = Operation {
    name: "v1_0::user::list_events_in_calendar",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/calendar/events",
    uri_template: "/me/calendar/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendar/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 42.
pub fn list_events_in_user_calendar(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_USER_CALENDAR, &[&id_or_user_principal_name])
}

/// The operation of [`list_events_in_user_calendar()`].
pub static LIST_EVENTS_IN_USER_CALENDAR: Operation = Operation {
    name: "v1_0::user::list_events_in_user_calendar",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/calendar/events",
    uri_template: "/users/{id_or_user_principal_name}/calendar/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendars/{id}/events`
///
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 44.
pub fn list_events_by_id(calendar_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_BY_ID, &[&calendar_id])
}

/// The operation of [`list_events_by_id()`].
pub static LIST_EVENTS_BY_ID: Operation = Operation {
    name: "v1_0::user::list_events_by_id",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/calendars/{id}/events",
    uri_template: "/me/calendars/{calendar_id}/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 45.
pub fn list_events_in_event(id_or_user_principal_name: &str, calendar_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_EVENT, &[&id_or_user_principal_name, &calendar_id])
}

/// The operation of [`list_events_in_event()`].
pub static LIST_EVENTS_IN_EVENT: Operation = Operation {
    name: "v1_0::user::list_events_in_event",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/calendars/{id}/events",
    uri_template: "/users/{id_or_user_principal_name}/calendars/{calendar_id}/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /me/calendargroups/{id}/calendars/{id}/events`
///
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 47.
pub fn list_events_in_calendar_group(calendar_group_id: &str, calendar_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_CALENDAR_GROUP, &[&calendar_group_id, &calendar_id])
}

/// The operation of [`list_events_in_calendar_group()`].
pub static LIST_EVENTS_IN_CALENDAR_GROUP: Operation = Operation {
    name: "v1_0::user::list_events_in_calendar_group",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/calendargroups/{id}/calendars/{id}/events",
    uri_template: "/me/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the event objects of a calendar. The list has single meetings and the masters of series.
///
/// 获取用户日历中的 event 对象。 列表包含单次会议和系列主事件。
///
/// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_group_id`: `{id}`
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.Read`, `Calendars.ReadWrite` |
/// | Application | `Calendars.Read`, `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-events.md`, line 48.
pub fn list_events_in_user_calendar_group(id_or_user_principal_name: &str, calendar_group_id: &str, calendar_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_EVENTS_IN_USER_CALENDAR_GROUP, &[&id_or_user_principal_name, &calendar_group_id, &calendar_id])
}

/// The operation of [`list_events_in_user_calendar_group()`].
pub static LIST_EVENTS_IN_USER_CALENDAR_GROUP: Operation = Operation {
    name: "v1_0::user::list_events_in_user_calendar_group",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events",
    uri_template: "/users/{id_or_user_principal_name}/calendargroups/{calendar_group_id}/calendars/{calendar_id}/events",
    page: "v1.0/api/user-list-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.Read", "Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the teams of Microsoft Teams in which the user is a direct member.
///
/// 获取用户作为直接成员所属的 Microsoft Teams 团队。
///
/// `GET /me/joinedTeams`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-joinedteams.md`, line 39.
pub fn list_joined_teams() -> Request<Collection<Value>> {
    Request::new(&LIST_JOINED_TEAMS, &[])
}

/// The operation of [`list_joined_teams()`].
pub static LIST_JOINED_TEAMS: Operation = Operation {
    name: "v1_0::user::list_joined_teams",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/joinedTeams",
    uri_template: "/me/joinedTeams",
    page: "v1.0/api/user-list-joinedteams.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the teams of Microsoft Teams in which the user is a direct member.
///
/// 获取用户作为直接成员所属的 Microsoft Teams 团队。
///
/// `GET /users/{id | user-principal-name}/joinedTeams`
///
/// * `id_or_user_principal_name`: `{id | user-principal-name}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-joinedteams.md`, line 41.
pub fn list_joined_teams_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_JOINED_TEAMS_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_joined_teams_in_user()`].
pub static LIST_JOINED_TEAMS_IN_USER: Operation = Operation {
    name: "v1_0::user::list_joined_teams_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | user-principal-name}/joinedTeams",
    uri_template: "/users/{id_or_user_principal_name}/joinedTeams",
    page: "v1.0/api/user-list-joinedteams.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// Without hidden folders:
///
/// 不含隐藏文件夹：
///
/// `GET /me/mailFolders`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-mailfolders.md`, line 39.
pub fn list_mail_folders() -> Request<Collection<Value>> {
    Request::new(&LIST_MAIL_FOLDERS, &[])
}

/// The operation of [`list_mail_folders()`].
pub static LIST_MAIL_FOLDERS: Operation = Operation {
    name: "v1_0::user::list_mail_folders",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/mailFolders",
    uri_template: "/me/mailFolders",
    page: "v1.0/api/user-list-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// Without hidden folders:
///
/// 不含隐藏文件夹：
///
/// `GET /users/{id | userPrincipalName}/mailFolders`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-mailfolders.md`, line 40.
pub fn list_mail_folders_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MAIL_FOLDERS_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_mail_folders_in_user()`].
pub static LIST_MAIL_FOLDERS_IN_USER: Operation = Operation {
    name: "v1_0::user::list_mail_folders_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/mailFolders",
    uri_template: "/users/{id_or_user_principal_name}/mailFolders",
    page: "v1.0/api/user-list-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// With hidden folders:
///
/// 包含隐藏文件夹：
///
/// `GET /me/mailFolders/?includeHiddenFolders=true`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-mailfolders.md`, line 48.
pub fn list_mail_folders_with_include_hidden_folders() -> Request<Collection<Value>> {
    Request::new(&LIST_MAIL_FOLDERS_WITH_INCLUDE_HIDDEN_FOLDERS, &[])
}

/// The operation of [`list_mail_folders_with_include_hidden_folders()`].
pub static LIST_MAIL_FOLDERS_WITH_INCLUDE_HIDDEN_FOLDERS: Operation = Operation {
    name: "v1_0::user::list_mail_folders_with_include_hidden_folders",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/mailFolders/?includeHiddenFolders=true",
    uri_template: "/me/mailFolders/?includeHiddenFolders=true",
    page: "v1.0/api/user-list-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the folders directly under the root of a mailbox. Hidden folders come only on demand.
///
/// 获取用户邮箱根目录下的文件夹。 隐藏的文件夹只在要求时返回。
///
/// With hidden folders:
///
/// 包含隐藏文件夹：
///
/// `GET /users/{id | userPrincipalName}/mailFolders/?includeHiddenFolders=true`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-mailfolders.md`, line 49.
pub fn list_mail_folders_with_include_hidden_folders_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MAIL_FOLDERS_WITH_INCLUDE_HIDDEN_FOLDERS_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_mail_folders_with_include_hidden_folders_in_user()`].
pub static LIST_MAIL_FOLDERS_WITH_INCLUDE_HIDDEN_FOLDERS_IN_USER: Operation = Operation {
    name: "v1_0::user::list_mail_folders_with_include_hidden_folders_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/mailFolders/?includeHiddenFolders=true",
    uri_template: "/users/{id_or_user_principal_name}/mailFolders/?includeHiddenFolders=true",
    page: "v1.0/api/user-list-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// Only the manager:
///
/// 仅经理：
///
/// `GET /me/manager`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-list-manager.md`, line 41.
pub fn list_manager() -> Request<Value> {
    Request::new(&LIST_MANAGER, &[])
}

/// The operation of [`list_manager()`].
pub static LIST_MANAGER: Operation = Operation {
    name: "v1_0::user::list_manager",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/manager",
    uri_template: "/me/manager",
    page: "v1.0/api/user-list-manager.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// Only the manager:
///
/// 仅经理：
///
/// `GET /users/{id | userPrincipalName}/manager`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-list-manager.md`, line 42.
pub fn list_manager_in_user(id_or_user_principal_name: &str) -> Request<Value> {
    Request::new(&LIST_MANAGER_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_manager_in_user()`].
pub static LIST_MANAGER_IN_USER: Operation = Operation {
    name: "v1_0::user::list_manager_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/manager",
    uri_template: "/users/{id_or_user_principal_name}/manager",
    page: "v1.0/api/user-list-manager.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /me?$expand=manager`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-list-manager.md`, line 50.
pub fn list_manager_with_expand_manager() -> Request<Value> {
    Request::new(&LIST_MANAGER_WITH_EXPAND_MANAGER, &[])
}

/// The operation of [`list_manager_with_expand_manager()`].
pub static LIST_MANAGER_WITH_EXPAND_MANAGER: Operation = Operation {
    name: "v1_0::user::list_manager_with_expand_manager",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me?$expand=manager",
    uri_template: "/me?$expand=manager",
    page: "v1.0/api/user-list-manager.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /users?$expand=manager($levels=n)`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-list-manager.md`, line 51.
pub fn list_manager_with_expand_manager_in_user() -> Request<Value> {
    Request::new(&LIST_MANAGER_WITH_EXPAND_MANAGER_IN_USER, &[])
}

/// The operation of [`list_manager_with_expand_manager_in_user()`].
pub static LIST_MANAGER_WITH_EXPAND_MANAGER_IN_USER: Operation = Operation {
    name: "v1_0::user::list_manager_with_expand_manager_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users?$expand=manager($levels=n)",
    uri_template: "/users?$expand=manager($levels=n)",
    page: "v1.0/api/user-list-manager.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read the user or organizational contact who is set as a user's manager. The whole chain of managers can be expanded as well.
///
/// 读取被指定为某用户经理的用户或组织联系人。 也可以一次展开整条管理链。
///
/// The chain of managers:
///
/// 整条管理链：
///
/// `GET /users/{id | userPrincipalName}/?$expand=manager($levels=n)`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, JSON comes back.
///
/// Page: `v1.0/api/user-list-manager.md`, line 52.
pub fn list_manager_with_expand_manager_by_id_or_user_principal_name(id_or_user_principal_name: &str) -> Request<Value> {
    Request::new(&LIST_MANAGER_WITH_EXPAND_MANAGER_BY_ID_OR_USER_PRINCIPAL_NAME, &[&id_or_user_principal_name])
}

/// The operation of [`list_manager_with_expand_manager_by_id_or_user_principal_name()`].
pub static LIST_MANAGER_WITH_EXPAND_MANAGER_BY_ID_OR_USER_PRINCIPAL_NAME: Operation = Operation {
    name: "v1_0::user::list_manager_with_expand_manager_by_id_or_user_principal_name",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/?$expand=manager($levels=n)",
    uri_template: "/users/{id_or_user_principal_name}/?$expand=manager($levels=n)",
    page: "v1.0/api/user-list-manager.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// List the groups, directory roles and administrative units to which a user directly belongs.
///
/// 列出用户直接所属的组、目录角色和管理单元。
///
/// `GET /me/memberOf`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-memberof.md`, line 39.
pub fn list_member_of() -> Request<Collection<Value>> {
    Request::new(&LIST_MEMBER_OF, &[])
}

/// The operation of [`list_member_of()`].
pub static LIST_MEMBER_OF: Operation = Operation {
    name: "v1_0::user::list_member_of",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/memberOf",
    uri_template: "/me/memberOf",
    page: "v1.0/api/user-list-memberof.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["GroupMember.Read.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// List the groups, directory roles and administrative units to which a user directly belongs.
///
/// 列出用户直接所属的组、目录角色和管理单元。
///
/// `GET /users/{id | userPrincipalName}/memberOf`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `GroupMember.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-memberof.md`, line 40.
pub fn list_member_of_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MEMBER_OF_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_member_of_in_user()`].
pub static LIST_MEMBER_OF_IN_USER: Operation = Operation {
    name: "v1_0::user::list_member_of_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/memberOf",
    uri_template: "/users/{id_or_user_principal_name}/memberOf",
    page: "v1.0/api/user-list-memberof.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["GroupMember.Read.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// All messages of a mailbox:
///
/// 邮箱中的全部邮件：
///
/// `GET /me/messages`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-messages.md`, line 45.
pub fn list_messages() -> Request<Collection<Value>> {
    Request::new(&LIST_MESSAGES, &[])
}

/// The operation of [`list_messages()`].
pub static LIST_MESSAGES: Operation = Operation {
    name: "v1_0::user::list_messages",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/messages",
    uri_template: "/me/messages",
    page: "v1.0/api/user-list-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// All messages of a mailbox:
///
/// 邮箱中的全部邮件：
///
/// `GET /users/{id | userPrincipalName}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-messages.md`, line 46.
pub fn list_messages_in_user(id_or_user_principal_name: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MESSAGES_IN_USER, &[&id_or_user_principal_name])
}

/// The operation of [`list_messages_in_user()`].
pub static LIST_MESSAGES_IN_USER: Operation = Operation {
    name: "v1_0::user::list_messages_in_user",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/messages",
    uri_template: "/users/{id_or_user_principal_name}/messages",
    page: "v1.0/api/user-list-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// The messages of one folder:
///
/// 一个文件夹中的邮件：
///
/// `GET /me/mailFolders/{id}/messages`
///
/// * `mail_folder_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-messages.md`, line 54.
pub fn list_messages_in_mail_folder(mail_folder_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MESSAGES_IN_MAIL_FOLDER, &[&mail_folder_id])
}

/// The operation of [`list_messages_in_mail_folder()`].
pub static LIST_MESSAGES_IN_MAIL_FOLDER: Operation = Operation {
    name: "v1_0::user::list_messages_in_mail_folder",
    method: Method::Get,
    api_version: "v1.0",
    path: "/me/mailFolders/{id}/messages",
    uri_template: "/me/mailFolders/{mail_folder_id}/messages",
    page: "v1.0/api/user-list-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Read all messages in the mailbox of the signed-in user, or only those of one folder. The result includes the Deleted Items folder.
///
/// 读取已登录用户邮箱中的全部邮件，也可以只读取一个文件夹。 结果包含“已删除邮件”文件夹。
///
/// The messages of one folder:
///
/// 一个文件夹中的邮件：
///
/// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite` |
/// | Application | `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list-messages.md`, line 55.
pub fn list_messages_in_user_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str) -> Request<Collection<Value>> {
    Request::new(&LIST_MESSAGES_IN_USER_MAIL_FOLDER, &[&id_or_user_principal_name, &mail_folder_id])
}

/// The operation of [`list_messages_in_user_mail_folder()`].
pub static LIST_MESSAGES_IN_USER_MAIL_FOLDER: Operation = Operation {
    name: "v1_0::user::list_messages_in_user_mail_folder",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
    uri_template: "/users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages",
    page: "v1.0/api/user-list-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Get the user objects of your organization's directory.
///
/// 获取组织目录中的 user 对象列表。
///
/// `GET /users`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `200`; when read, a collection comes back.
///
/// Page: `v1.0/api/user-list.md`, line 37.
pub fn list() -> Request<Collection<Value>> {
    Request::new(&LIST, &[])
}

/// The operation of [`list()`].
pub static LIST: Operation = Operation {
    name: "v1_0::user::list",
    method: Method::Get,
    api_version: "v1.0",
    path: "/users",
    uri_template: "/users",
    page: "v1.0/api/user-list.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[200],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /me/events`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 46.
pub fn post_events(body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS, &[]).json(body)
}

/// The operation of [`post_events()`].
pub static POST_EVENTS: Operation = Operation {
    name: "v1_0::user::post_events",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/events",
    uri_template: "/me/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /users/{id | userPrincipalName}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 47.
pub fn post_events_in_user(id_or_user_principal_name: &str, body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`post_events_in_user()`].
pub static POST_EVENTS_IN_USER: Operation = Operation {
    name: "v1_0::user::post_events_in_user",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/events",
    uri_template: "/users/{id_or_user_principal_name}/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /me/calendar/events`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 49.
pub fn post_events_in_calendar(body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS_IN_CALENDAR, &[]).json(body)
}

/// The operation of [`post_events_in_calendar()`].
pub static POST_EVENTS_IN_CALENDAR: Operation = Operation {
    name: "v1_0::user::post_events_in_calendar",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/calendar/events",
    uri_template: "/me/calendar/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /users/{id | userPrincipalName}/calendar/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 50.
pub fn post_events_in_user_calendar(id_or_user_principal_name: &str, body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS_IN_USER_CALENDAR, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`post_events_in_user_calendar()`].
pub static POST_EVENTS_IN_USER_CALENDAR: Operation = Operation {
    name: "v1_0::user::post_events_in_user_calendar",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/calendar/events",
    uri_template: "/users/{id_or_user_principal_name}/calendar/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /me/calendars/{id}/events`
///
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 52.
pub fn post_events_by_id(calendar_id: &str, body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS_BY_ID, &[&calendar_id]).json(body)
}

/// The operation of [`post_events_by_id()`].
pub static POST_EVENTS_BY_ID: Operation = Operation {
    name: "v1_0::user::post_events_by_id",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/calendars/{id}/events",
    uri_template: "/me/calendars/{calendar_id}/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create an event in the default calendar of a user or in a given one.
///
/// 在用户的默认日历或指定日历中创建 event。
///
/// `POST /users/{id | userPrincipalName}/calendars/{id}/events`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `calendar_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Calendars.ReadWrite` |
/// | Personal Microsoft account | `Calendars.ReadWrite` |
/// | Application | `Calendars.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-events.md`, line 53.
pub fn post_events_in_event(id_or_user_principal_name: &str, calendar_id: &str, body: Value) -> Request<Value> {
    Request::new(&POST_EVENTS_IN_EVENT, &[&id_or_user_principal_name, &calendar_id]).json(body)
}

/// The operation of [`post_events_in_event()`].
pub static POST_EVENTS_IN_EVENT: Operation = Operation {
    name: "v1_0::user::post_events_in_event",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/calendars/{id}/events",
    uri_template: "/users/{id_or_user_principal_name}/calendars/{calendar_id}/events",
    page: "v1.0/api/user-post-events.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Calendars.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a mail folder under the root of a mailbox. To have a hidden folder, set isHidden now.
///
/// 在用户邮箱的根目录下创建邮件文件夹。 如果文件夹要隐藏，请在创建时设置 isHidden。
///
/// `POST /me/mailFolders`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-mailfolders.md`, line 37.
pub fn post_mail_folders(body: Value) -> Request<Value> {
    Request::new(&POST_MAIL_FOLDERS, &[]).json(body)
}

/// The operation of [`post_mail_folders()`].
pub static POST_MAIL_FOLDERS: Operation = Operation {
    name: "v1_0::user::post_mail_folders",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/mailFolders",
    uri_template: "/me/mailFolders",
    page: "v1.0/api/user-post-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a mail folder under the root of a mailbox. To have a hidden folder, set isHidden now.
///
/// 在用户邮箱的根目录下创建邮件文件夹。 如果文件夹要隐藏，请在创建时设置 isHidden。
///
/// `POST /users/{id | userPrincipalName}/mailFolders`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-mailfolders.md`, line 38.
pub fn post_mail_folders_in_user(id_or_user_principal_name: &str, body: Value) -> Request<Value> {
    Request::new(&POST_MAIL_FOLDERS_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`post_mail_folders_in_user()`].
pub static POST_MAIL_FOLDERS_IN_USER: Operation = Operation {
    name: "v1_0::user::post_mail_folders_in_user",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/mailFolders",
    uri_template: "/users/{id_or_user_principal_name}/mailFolders",
    page: "v1.0/api/user-post-mailfolders.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a draft message in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 message 草稿。
///
/// `POST /me/messages`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`, `400`, `403`, `413`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-messages.md`, line 39.
pub fn post_messages(body: Value) -> Request<Value> {
    Request::new(&POST_MESSAGES, &[]).json(body)
}

/// The operation of [`post_messages()`].
pub static POST_MESSAGES: Operation = Operation {
    name: "v1_0::user::post_messages",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/messages",
    uri_template: "/me/messages",
    page: "v1.0/api/user-post-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a draft message in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 message 草稿。
///
/// `POST /users/{id|userPrincipalName}/messages`
///
/// * `id_or_user_principal_name`: `{id|userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`, `400`, `403`, `413`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-messages.md`, line 40.
pub fn post_messages_in_user(id_or_user_principal_name: &str, body: Value) -> Request<Value> {
    Request::new(&POST_MESSAGES_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`post_messages_in_user()`].
pub static POST_MESSAGES_IN_USER: Operation = Operation {
    name: "v1_0::user::post_messages_in_user",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id|userPrincipalName}/messages",
    uri_template: "/users/{id_or_user_principal_name}/messages",
    page: "v1.0/api/user-post-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a draft message in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 message 草稿。
///
/// `POST /me/mailFolders/{id}/messages`
///
/// * `mail_folder_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`, `400`, `403`, `413`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-messages.md`, line 41.
pub fn post_messages_in_mail_folder(mail_folder_id: &str, body: Value) -> Request<Value> {
    Request::new(&POST_MESSAGES_IN_MAIL_FOLDER, &[&mail_folder_id]).json(body)
}

/// The operation of [`post_messages_in_mail_folder()`].
pub static POST_MESSAGES_IN_MAIL_FOLDER: Operation = Operation {
    name: "v1_0::user::post_messages_in_mail_folder",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/mailFolders/{id}/messages",
    uri_template: "/me/mailFolders/{mail_folder_id}/messages",
    page: "v1.0/api/user-post-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Create a draft message in JSON or in MIME format.
///
/// 用 JSON 或 MIME 格式创建 message 草稿。
///
/// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
/// * `mail_folder_id`: `{id}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.ReadWrite` |
/// | Personal Microsoft account | `Mail.ReadWrite` |
/// | Application | `Mail.ReadWrite` |
///
/// # Responses
///
/// Documented codes: `201`, `400`, `403`, `413`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-messages.md`, line 42.
pub fn post_messages_in_user_mail_folder(id_or_user_principal_name: &str, mail_folder_id: &str, body: Value) -> Request<Value> {
    Request::new(&POST_MESSAGES_IN_USER_MAIL_FOLDER, &[&id_or_user_principal_name, &mail_folder_id]).json(body)
}

/// The operation of [`post_messages_in_user_mail_folder()`].
pub static POST_MESSAGES_IN_USER_MAIL_FOLDER: Operation = Operation {
    name: "v1_0::user::post_messages_in_user_mail_folder",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
    uri_template: "/users/{id_or_user_principal_name}/mailFolders/{mail_folder_id}/messages",
    page: "v1.0/api/user-post-messages.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.ReadWrite"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Add a new user to the directory. Besides the required properties you can set any writable one.
///
/// 在目录中新建一个 user。 除了必需的属性，还可以设置任何可写属性。
///
/// `POST /users`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | not supported |
/// | Application | `User.ReadWrite.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `201`; when done, JSON comes back.
///
/// Page: `v1.0/api/user-post-users.md`, line 40.
pub fn post_users(body: Value) -> Request<Value> {
    Request::new(&POST_USERS, &[]).json(body)
}

/// The operation of [`post_users()`].
pub static POST_USERS: Operation = Operation {
    name: "v1_0::user::post_users",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users",
    uri_template: "/users",
    page: "v1.0/api/user-post-users.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &[], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[201],
};

/// Send the mail in the request body, written as JSON or as MIME. Unless you say otherwise, a copy goes to the Sent Items folder.
///
/// 发送请求正文中的邮件，可采用 JSON 或 MIME 格式。 除非另有说明，邮件的副本会存入“已发送邮件”文件夹。
///
/// `POST /me/sendMail`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.Send` |
/// | Personal Microsoft account | `Mail.Send` |
/// | Application | `Mail.Send` |
///
/// # Responses
///
/// Documented codes: `202`; when done, nothing comes back.
///
/// Page: `v1.0/api/user-sendmail.md`, line 42.
pub fn send_mail(body: Value) -> Request<()> {
    Request::new(&SEND_MAIL, &[]).json(body)
}

/// The operation of [`send_mail()`].
pub static SEND_MAIL: Operation = Operation {
    name: "v1_0::user::send_mail",
    method: Method::Post,
    api_version: "v1.0",
    path: "/me/sendMail",
    uri_template: "/me/sendMail",
    page: "v1.0/api/user-sendmail.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
    ],
    statuses: &[202],
};

/// Send the mail in the request body, written as JSON or as MIME. Unless you say otherwise, a copy goes to the Sent Items folder.
///
/// 发送请求正文中的邮件，可采用 JSON 或 MIME 格式。 除非另有说明，邮件的副本会存入“已发送邮件”文件夹。
///
/// `POST /users/{id | userPrincipalName}/sendMail`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `Mail.Send` |
/// | Personal Microsoft account | `Mail.Send` |
/// | Application | `Mail.Send` |
///
/// # Responses
///
/// Documented codes: `202`; when done, nothing comes back.
///
/// Page: `v1.0/api/user-sendmail.md`, line 43.
pub fn send_mail_in_user(id_or_user_principal_name: &str, body: Value) -> Request<()> {
    Request::new(&SEND_MAIL_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`send_mail_in_user()`].
pub static SEND_MAIL_IN_USER: Operation = Operation {
    name: "v1_0::user::send_mail_in_user",
    method: Method::Post,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}/sendMail",
    uri_template: "/users/{id_or_user_principal_name}/sendMail",
    page: "v1.0/api/user-sendmail.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["Mail.Send"], any_of: &[] },
    ],
    statuses: &[202],
};

/// Change properties of a user. Members and guests without an administrator role can change only part of them.
///
/// 更改一个 user 的属性。 没有管理员角色的成员和来宾只能更改其中一部分。
///
/// `PATCH /me`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | `User.ReadWrite` |
/// | Application | `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `v1.0/api/user-update.md`, line 43.
pub fn update(body: Value) -> Request<()> {
    Request::new(&UPDATE, &[]).json(body)
}

/// The operation of [`update()`].
pub static UPDATE: Operation = Operation {
    name: "v1_0::user::update",
    method: Method::Patch,
    api_version: "v1.0",
    path: "/me",
    uri_template: "/me",
    page: "v1.0/api/user-update.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite", "User.ReadWrite.All", "User.ManageIdentities.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite.All", "User.ManageIdentities.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

/// Change properties of a user. Members and guests without an administrator role can change only part of them.
///
/// 更改一个 user 的属性。 没有管理员角色的成员和来宾只能更改其中一部分。
///
/// `PATCH /users/{id | userPrincipalName}`
///
/// * `id_or_user_principal_name`: `{id | userPrincipalName}`
///
/// # Permissions
///
/// | Signed in | From least to most privileged |
/// |---|---|
/// | Work or school account | `User.ReadWrite`, `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All` |
/// | Personal Microsoft account | `User.ReadWrite` |
/// | Application | `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All` |
///
/// # Responses
///
/// Documented codes: `204`; when done, nothing comes back.
///
/// Page: `v1.0/api/user-update.md`, line 44.
pub fn update_in_user(id_or_user_principal_name: &str, body: Value) -> Request<()> {
    Request::new(&UPDATE_IN_USER, &[&id_or_user_principal_name]).json(body)
}

/// The operation of [`update_in_user()`].
pub static UPDATE_IN_USER: Operation = Operation {
    name: "v1_0::user::update_in_user",
    method: Method::Patch,
    api_version: "v1.0",
    path: "/users/{id | userPrincipalName}",
    uri_template: "/users/{id_or_user_principal_name}",
    page: "v1.0/api/user-update.md",
    permissions: &[
        Permission { scheme: Scheme::DelegatedWork, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite", "User.ReadWrite.All", "User.ManageIdentities.All", "Directory.ReadWrite.All", "Directory.AccessAsUser.All"], any_of: &[] },
        Permission { scheme: Scheme::DelegatedPersonal, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite"], any_of: &[] },
        Permission { scheme: Scheme::Application, subject: None, order: Order::LeastToMost, names: &["User.ReadWrite.All", "User.ManageIdentities.All", "Directory.ReadWrite.All"], any_of: &[] },
    ],
    statuses: &[204],
};

