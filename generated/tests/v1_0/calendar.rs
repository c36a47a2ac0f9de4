// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::calendar as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_calendar_view("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/calendarView?startDateTime=a2%2F%C3%BC%20%3F&endDateTime=a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_me("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/calendarView?startDateTime=a1%2F%C3%BC%20%3F&endDateTime=a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_default("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/calendarView?startDateTime=a1%2F%C3%BC%20%3F&endDateTime=a2%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_default_me("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendar/calendarView?startDateTime=a0%2F%C3%BC%20%3F&endDateTime=a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_calendar_group("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?", "a4/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendarGroups/a1%2F%C3%BC%20%3F/calendars/a2%2F%C3%BC%20%3F/calendarView?startDateTime=a3%2F%C3%BC%20%3F&endDateTime=a4%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_calendar_view_in_calendar_group_me("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendarGroups/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/calendarView?startDateTime=a2%2F%C3%BC%20%3F&endDateTime=a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get_schedule("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/getSchedule",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get_schedule_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendar/getSchedule",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_calendar_view("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/calendarView?startDateTime=a2%2F%C3%BC%20%3F&endDateTime=a3%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"AAMkADevent01=\",\"subject\":\"Garden committee\",\"originalStartTimeZone\":\"W. Europe Standard Time\",\"originalEndTimeZone\":\"W. Europe Standard Time\",\"reminderMinutesBeforeStart\":30,\"isReminderOn\":true,\"responseStatus\":{\"response\":\"accepted\",\"time\":\"2021-06-16T06:20:00Z\"}}]}" },
    },
    Case {
        call: || module::get_schedule_me(&parse("{\"schedules\":[\"omar.haddad@contoso.com\",\"greenhouse@contoso.com\"],\"startTime\":{\"dateTime\":\"2021-06-21T09:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"endTime\":{\"dateTime\":\"2021-06-21T15:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"availabilityViewInterval\":60}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendar/getSchedule",
        body: Sent::Json("{\"schedules\":[\"omar.haddad@contoso.com\",\"greenhouse@contoso.com\"],\"startTime\":{\"dateTime\":\"2021-06-21T09:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"endTime\":{\"dateTime\":\"2021-06-21T15:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"availabilityViewInterval\":60}"),
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)\",\"value\":[{\"scheduleId\":\"omar.haddad@contoso.com\",\"availabilityView\":\"002000\",\"scheduleItems\":[{\"isPrivate\":false,\"status\":\"busy\",\"subject\":\"Dentist\",\"location\":\"Mill Lane\",\"start\":{\"dateTime\":\"2021-06-21T11:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T12:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"}}],\"workingHours\":{\"daysOfWeek\":[\"monday\",\"tuesday\",\"wednesday\"],\"startTime\":\"08:00:00.0000000\",\"endTime\":\"16:00:00.0000000\",\"timeZone\":{\"name\":\"W. Europe Standard Time\"}}},{\"scheduleId\":\"greenhouse@contoso.com\",\"availabilityView\":\"000000\",\"scheduleItems\":[]}]}" },
    },
];
