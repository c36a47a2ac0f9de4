// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::calendar as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_schedule(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendar/getSchedule",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get_schedule_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/getSchedule",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendar/calendarView?startDateTime=a0%2F%C3%BC%20%3F&endDateTime=a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_user("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/calendarView?startDateTime=a1%2F%C3%BC%20%3F&endDateTime=a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_by_id("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/calendarView?startDateTime=a1%2F%C3%BC%20%3F&endDateTime=a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_calendar("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/calendarView?startDateTime=a2%2F%C3%BC%20%3F&endDateTime=a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_calendar_group("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendarGroups/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/calendarView?startDateTime=a2%2F%C3%BC%20%3F&endDateTime=a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_user_calendar_group("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?", "a4/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendarGroups/a1%2F%C3%BC%20%3F/calendars/a2%2F%C3%BC%20%3F/calendarView?startDateTime=a3%2F%C3%BC%20%3F&endDateTime=a4%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];
