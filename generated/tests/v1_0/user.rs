// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::user as module};

pub(crate) static CASES: &[Case] = &[
    #[cfg(feature = "users")]
    Case {
        call: || module::delete("a0/ü ?").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::delta().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/delta",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::find_meeting_times(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/findMeetingTimes",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::find_meeting_times_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/findMeetingTimes",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_in_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendar/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_user_calendar("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_by_id("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_event("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar_group("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendargroups/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_user_calendar_group("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendargroups/a1%2F%C3%BC%20%3F/calendars/a2%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::list_joined_teams().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/joinedTeams",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::list_joined_teams_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/joinedTeams",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_with_include_hidden_folders().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/?includeHiddenFolders=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_with_include_hidden_folders_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/?includeHiddenFolders=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_manager().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_manager_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_manager_with_expand_manager().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me?$expand=manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_manager_with_expand_manager_in_user().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users?$expand=manager($levels=n)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_manager_with_expand_manager_by_id_or_user_principal_name("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/?$expand=manager($levels=n)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_member_of().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/memberOf",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_member_of_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/memberOf",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages_in_user("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages_in_mail_folder("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages_in_user_mail_folder("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/a1%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events_in_calendar(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendar/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events_in_user_calendar("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events_by_id("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_events_in_event("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_mail_folders(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_mail_folders_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_messages(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_messages_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_messages_in_mail_folder("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::post_messages_in_user_mail_folder("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/a1%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::post_users(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/sendMail",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/sendMail",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update(&graph_client::testing::sent()).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/me",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update_in_user("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
];
