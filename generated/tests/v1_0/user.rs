// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent, parse}, v1_0::user as module};

pub(crate) static CASES: &[Case] = &[
    #[cfg(feature = "users")]
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager_me().into(),
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
        target: "/users?$expand=manager($levels=a0%2F%C3%BC%20%3F)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager_with_expand_in_user("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/?$expand=manager($levels=a1%2F%C3%BC%20%3F)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager_with_expand_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me?$expand=manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_member_of("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/memberOf",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_member_of_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/memberOf",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::create(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
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
        call: || module::get_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update_me(&graph_client::testing::sent()).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/me",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 204 },
    },
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
        call: || module::list_events("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar_me("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_default_calendar("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_default_calendar_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendar/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar_group("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendargroups/a1%2F%C3%BC%20%3F/calendars/a2%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_in_calendar_group_me("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/calendargroups/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_with_include_hidden_folders("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/?includeHiddenFolders=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_with_include_hidden_folders_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/?includeHiddenFolders=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_in_calendar("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendars/a1%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_in_calendar_me("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendars/a0%2F%C3%BC%20%3F/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_in_default_calendar("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/calendar/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_in_default_calendar_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/calendar/events",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_mail_folder("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_mail_folder_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message_in_mail_folder("a0/ü ?", "a1/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/a1%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message_in_mail_folder_me("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::find_meeting_times("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/findMeetingTimes",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::find_meeting_times_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/findMeetingTimes",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail("a0/ü ?", &graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/sendMail",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/sendMail",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::list_joined_teams("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/joinedTeams",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::list_joined_teams_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/joinedTeams",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    #[cfg(feature = "users")]
    Case {
        call: || module::list().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"value\":[{\"businessPhones\":[\"+1 555 0100\"],\"displayName\":\"Mika Lind\",\"givenName\":\"Mika\",\"jobTitle\":\"Baker\",\"mail\":\"mika@contoso.com\",\"surname\":\"Lind\",\"userPrincipalName\":\"mika@contoso.com\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"},{\"businessPhones\":[],\"displayName\":\"Rosa Vega\",\"givenName\":\"Rosa\",\"jobTitle\":null,\"mail\":null,\"surname\":\"Vega\",\"userPrincipalName\":\"rosa@contoso.com\",\"id\":\"b02d9e44-8c1f-4e53-8a37-5d6f1a2b3c4d\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list().query("$select", "displayName,id").query("$filter", "identities/any(c:c/issuerAssignedId eq 'mika@fabrikam.com' and c/issuer eq 'contoso.com')").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users?$select=displayName,id&$filter=identities/any(c:c/issuerAssignedId%20eq%20%27mika@fabrikam.com%27%20and%20c/issuer%20eq%20%27contoso.com%27)",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"displayName\":\"Mika Lind\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list().query("$filter", "endswith(mail,'@contoso.com')").query("$orderby", "userPrincipalName").query("$count", "true").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users?$filter=endswith(mail,%27@contoso.com%27)&$orderby=userPrincipalName&$count=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"@odata.count\":1,\"value\":[{\"displayName\":\"Mika Lind\",\"mail\":\"mika@contoso.com\",\"userPrincipalName\":\"mika@contoso.com\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager("mika@contoso.com").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/mika%40contoso.com/manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"b02d9e44-8c1f-4e53-8a37-5d6f1a2b3c4d\",\"displayName\":\"Rosa Vega\",\"jobTitle\":\"Head baker\",\"userPrincipalName\":\"rosa@contoso.com\"}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_manager("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/manager",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\",\"displayName\":\"Mika Lind\",\"manager\":{\"id\":\"b02d9e44-8c1f-4e53-8a37-5d6f1a2b3c4d\",\"displayName\":\"Rosa Vega\",\"manager\":{\"id\":\"9a1f0c33-1e2d-4b3a-8c4d-5e6f7a8b9c0d\",\"displayName\":\"Petra Holm\"}}}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::list_member_of("mika@contoso.com").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/mika%40contoso.com/memberOf",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.type\":\"#microsoft.graph.group\",\"id\":\"52a6e0b1-3c4d-4e5f-8a9b-0c1d2e3f4a5b\",\"displayName\":\"Bakery team\",\"mailEnabled\":true,\"securityEnabled\":false},{\"@odata.type\":\"#microsoft.graph.directoryRole\",\"id\":\"e1d2c3b4-a596-4788-9a0b-1c2d3e4f5061\",\"displayName\":\"Reports Reader\"}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::create(&parse("{\"accountEnabled\":true,\"displayName\":\"Noor Haddad\",\"mailNickname\":\"noor\",\"userPrincipalName\":\"noor@contoso.com\",\"passwordProfile\":{\"forceChangePasswordNextSignIn\":true,\"password\":\"Example-only-77\"}}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users",
        body: Sent::Json("{\"accountEnabled\":true,\"displayName\":\"Noor Haddad\",\"mailNickname\":\"noor\",\"userPrincipalName\":\"noor@contoso.com\",\"passwordProfile\":{\"forceChangePasswordNextSignIn\":true,\"password\":\"Example-only-77\"}}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users/$entity\",\"id\":\"6c1b7f0e-2d43-4a77-8f55-9b0e3c2d1a64\",\"businessPhones\":[],\"displayName\":\"Noor Haddad\",\"givenName\":null,\"mail\":null,\"surname\":null,\"userPrincipalName\":\"noor@contoso.com\"}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::create(&parse("{\"displayName\":\"Ivo Brandt\",\"identities\":[{\"signInType\":\"userName\",\"issuer\":\"contoso.com\",\"issuerAssignedId\":\"ivobrandt\"},{\"signInType\":\"federated\",\"issuer\":\"facebook.com\",\"issuerAssignedId\":\"77aa01\"}],\"passwordProfile\":{\"password\":\"Example-only-78\",\"forceChangePasswordNextSignIn\":false},\"passwordPolicies\":\"DisablePasswordExpiration\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/users",
        body: Sent::Json("{\"displayName\":\"Ivo Brandt\",\"identities\":[{\"signInType\":\"userName\",\"issuer\":\"contoso.com\",\"issuerAssignedId\":\"ivobrandt\"},{\"signInType\":\"federated\",\"issuer\":\"facebook.com\",\"issuerAssignedId\":\"77aa01\"}],\"passwordProfile\":{\"password\":\"Example-only-78\",\"forceChangePasswordNextSignIn\":false},\"passwordPolicies\":\"DisablePasswordExpiration\"}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users/$entity\",\"displayName\":\"Ivo Brandt\",\"id\":\"0d9f6a15-7b3c-4c28-b1e2-4f5a6b7c8d90\",\"identities\":[{\"signInType\":\"userName\",\"issuer\":\"contoso.com\",\"issuerAssignedId\":\"ivobrandt\"}],\"passwordPolicies\":\"DisablePasswordExpiration\"}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get("mika@contoso.com").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/mika%40contoso.com",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users/$entity\",\"businessPhones\":[\"+1 555 0100\"],\"displayName\":\"Mika Lind\",\"givenName\":\"Mika\",\"jobTitle\":\"Baker\",\"mail\":\"mika@contoso.com\",\"mobilePhone\":null,\"officeLocation\":\"7/12\",\"preferredLanguage\":\"fi-FI\",\"surname\":\"Lind\",\"userPrincipalName\":\"mika@contoso.com\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::get_me().query("$select", "displayName,department,usageLocation").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me?$select=displayName,department,usageLocation",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"displayName\":\"Mika Lind\",\"department\":\"Bakery\",\"usageLocation\":\"FI\"}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update("noor@contoso.com", &parse("{\"passwordProfile\":{\"forceChangePasswordNextSignIn\":true,\"password\":\"Example-only-79\"}}")).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/users/noor%40contoso.com",
        body: Sent::Json("{\"passwordProfile\":{\"forceChangePasswordNextSignIn\":true,\"password\":\"Example-only-79\"}}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::update_me(&parse("{\"businessPhones\":[\"+1 555 0142\"],\"officeLocation\":\"7/14\"}")).into(),
        method: Method::Patch,
        api_version: "v1.0",
        target: "/me",
        body: Sent::Json("{\"businessPhones\":[\"+1 555 0142\"],\"officeLocation\":\"7/14\"}"),
        answer: Answer::Empty { status: 204 },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::delete("6c1b7f0e-2d43-4a77-8f55-9b0e3c2d1a64").into(),
        method: Method::Delete,
        api_version: "v1.0",
        target: "/users/6c1b7f0e-2d43-4a77-8f55-9b0e3c2d1a64",
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
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/users/delta?$skiptoken=aBcD1234\",\"value\":[{\"displayName\":\"Mika Lind\",\"jobTitle\":\"Baker\",\"userPrincipalName\":\"mika@contoso.com\",\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\"},{\"id\":\"5e5f1c2b-0a9d-4c8b-b7a6-958473625140\",\"@removed\":{\"reason\":\"changed\"}}]}" },
    },
    #[cfg(feature = "users")]
    Case {
        call: || module::delta().query("$select", "displayName,jobTitle,mobilePhone").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/delta?$select=displayName,jobTitle,mobilePhone",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"@odata.deltaLink\":\"https://graph.microsoft.com/v1.0/users/delta?$deltatoken=eFgH5678\",\"value\":[{\"id\":\"3f7a2c10-55d1-4b0e-9a6d-0c1e6b7f2a91\",\"jobTitle\":\"Master baker\"}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_events_me().query("$select", "subject,organizer,start,end").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/events?$select=subject,organizer,start,end",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users('5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410')/events(subject,organizer,start,end)\",\"value\":[{\"@odata.etag\":\"W/\\\"ab12cd34==\\\"\",\"id\":\"AAMkADevent01=\",\"subject\":\"Garden committee\",\"start\":{\"dateTime\":\"2021-06-21T17:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T18:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"organizer\":{\"emailAddress\":{\"name\":\"Lena Brandt\",\"address\":\"lena.brandt@contoso.com\"}}}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"AAMkADfolderArchive=\",\"displayName\":\"Archive\",\"parentFolderId\":\"AAMkADfolderRoot=\",\"childFolderCount\":0,\"unreadItemCount\":0,\"totalItemCount\":12,\"isHidden\":false},{\"id\":\"AAMkADfolderInbox=\",\"displayName\":\"Inbox\",\"parentFolderId\":\"AAMkADfolderRoot=\",\"childFolderCount\":3,\"unreadItemCount\":4,\"totalItemCount\":318,\"isHidden\":false}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_mail_folders_me().query("includeHiddenFolders", "true").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders?includeHiddenFolders=true",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"AAMkADfolderClutter=\",\"displayName\":\"Low priority\",\"parentFolderId\":\"AAMkADfolderRoot=\",\"childFolderCount\":0,\"unreadItemCount\":0,\"totalItemCount\":0,\"isHidden\":true}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::list_messages_me().query("$select", "sender,subject").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/messages?$select=sender,subject",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users('5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410')/messages(sender,subject)\",\"value\":[{\"@odata.etag\":\"W/\\\"CQAAABYAAADq1\\\"\",\"id\":\"AAMkADexample01=\",\"subject\":\"Budget for the spring fair\",\"sender\":{\"emailAddress\":{\"name\":\"Lena Brandt\",\"address\":\"lena.brandt@contoso.com\"}}}],\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/me/messages?$select=sender,subject&$skip=10\"}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_me(&parse("{\"subject\":\"Garden committee\",\"body\":{\"contentType\":\"HTML\",\"content\":\"We choose the trees.\"},\"start\":{\"dateTime\":\"2021-06-21T17:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T18:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"location\":{\"displayName\":\"Greenhouse\"},\"attendees\":[{\"emailAddress\":{\"address\":\"omar.haddad@contoso.com\",\"name\":\"Omar Haddad\"},\"type\":\"required\"}],\"allowNewTimeProposals\":true,\"transactionId\":\"0b6ad7c0-7a52-4b0e-8a55-3f51c1a1f0d2\"}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::Json("{\"subject\":\"Garden committee\",\"body\":{\"contentType\":\"HTML\",\"content\":\"We choose the trees.\"},\"start\":{\"dateTime\":\"2021-06-21T17:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T18:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"location\":{\"displayName\":\"Greenhouse\"},\"attendees\":[{\"emailAddress\":{\"address\":\"omar.haddad@contoso.com\",\"name\":\"Omar Haddad\"},\"type\":\"required\"}],\"allowNewTimeProposals\":true,\"transactionId\":\"0b6ad7c0-7a52-4b0e-8a55-3f51c1a1f0d2\"}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.etag\":\"W/\\\"ab12cd34==\\\"\",\"id\":\"AAMkADevent01=\",\"createdDateTime\":\"2021-06-15T08:00:00Z\",\"subject\":\"Garden committee\",\"isOrganizer\":true,\"responseRequested\":true,\"seriesMasterId\":null,\"transactionId\":\"0b6ad7c0-7a52-4b0e-8a55-3f51c1a1f0d2\",\"type\":\"singleInstance\",\"responseStatus\":{\"response\":\"organizer\",\"time\":\"0001-01-01T00:00:00Z\"},\"start\":{\"dateTime\":\"2021-06-21T17:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T18:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"location\":{\"displayName\":\"Greenhouse\",\"locationType\":\"default\",\"uniqueId\":\"Greenhouse\",\"uniqueIdType\":\"private\"},\"recurrence\":null}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_event_me(&parse("{\"subject\":\"Choir practice\",\"start\":{\"dateTime\":\"2021-09-02T19:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-09-02T20:30:00\",\"timeZone\":\"W. Europe Standard Time\"},\"recurrence\":{\"pattern\":{\"type\":\"weekly\",\"interval\":1,\"daysOfWeek\":[\"Thursday\"]},\"range\":{\"type\":\"endDate\",\"startDate\":\"2021-09-02\",\"endDate\":\"2021-12-16\"}}}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/events",
        body: Sent::Json("{\"subject\":\"Choir practice\",\"start\":{\"dateTime\":\"2021-09-02T19:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-09-02T20:30:00\",\"timeZone\":\"W. Europe Standard Time\"},\"recurrence\":{\"pattern\":{\"type\":\"weekly\",\"interval\":1,\"daysOfWeek\":[\"Thursday\"]},\"range\":{\"type\":\"endDate\",\"startDate\":\"2021-09-02\",\"endDate\":\"2021-12-16\"}}}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"AAMkADevent02=\",\"subject\":\"Choir practice\",\"type\":\"seriesMaster\",\"start\":{\"dateTime\":\"2021-09-02T19:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-09-02T20:30:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"recurrence\":{\"pattern\":{\"type\":\"weekly\",\"interval\":1,\"month\":0,\"dayOfMonth\":0,\"daysOfWeek\":[\"thursday\"],\"firstDayOfWeek\":\"sunday\",\"index\":\"first\"},\"range\":{\"type\":\"endDate\",\"startDate\":\"2021-09-02\",\"endDate\":\"2021-12-16\",\"recurrenceTimeZone\":\"W. Europe Standard Time\",\"numberOfOccurrences\":0}}}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_mail_folder_me(&parse("{\"displayName\":\"Suppliers\",\"isHidden\":true}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/mailFolders",
        body: Sent::Json("{\"displayName\":\"Suppliers\",\"isHidden\":true}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"AAMkADfolderSuppliers=\",\"displayName\":\"Suppliers\",\"parentFolderId\":\"AAMkADfolderRoot=\",\"childFolderCount\":0,\"unreadItemCount\":0,\"totalItemCount\":0,\"isHidden\":true}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message_me(&parse("{\"subject\":\"Lunch on Friday\",\"importance\":\"low\",\"body\":{\"contentType\":\"HTML\",\"content\":\"The <b>harbour café</b> at noon?\"},\"toRecipients\":[{\"emailAddress\":{\"address\":\"omar.haddad@contoso.com\"}}]}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::Json("{\"subject\":\"Lunch on Friday\",\"importance\":\"low\",\"body\":{\"contentType\":\"HTML\",\"content\":\"The <b>harbour café</b> at noon?\"},\"toRecipients\":[{\"emailAddress\":{\"address\":\"omar.haddad@contoso.com\"}}]}"),
        answer: Answer::Json { status: 201, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users('5c1f7a2e-0d3b-4b61-9a57-2f0d1c8e4410')/messages/$entity\",\"id\":\"AAMkADexample03=\",\"createdDateTime\":\"2021-06-10T09:30:00Z\",\"subject\":\"Lunch on Friday\",\"bodyPreview\":\"The harbour café at noon?\",\"importance\":\"low\",\"isDraft\":true,\"body\":{\"contentType\":\"html\",\"content\":\"<html><body>The <b>harbour café</b> at noon?</body></html>\"},\"toRecipients\":[{\"emailAddress\":{\"name\":\"Omar Haddad\",\"address\":\"omar.haddad@contoso.com\"}}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::create_message_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/messages",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Json { status: 201, body: "{\"id\":\"AAMkADexample04=\",\"subject\":null,\"isDraft\":true}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::find_meeting_times_me(&parse("{\"attendees\":[{\"type\":\"required\",\"emailAddress\":{\"name\":\"Omar Haddad\",\"address\":\"omar.haddad@contoso.com\"}}],\"locationConstraint\":{\"isRequired\":false,\"suggestLocation\":false,\"locations\":[{\"resolveAvailability\":false,\"displayName\":\"Greenhouse\"}]},\"timeConstraint\":{\"activityDomain\":\"work\",\"timeSlots\":[{\"start\":{\"dateTime\":\"2021-06-21T09:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-22T17:00:00\",\"timeZone\":\"W. Europe Standard Time\"}}]},\"isOrganizerOptional\":false,\"meetingDuration\":\"PT45M\",\"returnSuggestionReasons\":true,\"minimumAttendeePercentage\":100}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/findMeetingTimes",
        body: Sent::Json("{\"attendees\":[{\"type\":\"required\",\"emailAddress\":{\"name\":\"Omar Haddad\",\"address\":\"omar.haddad@contoso.com\"}}],\"locationConstraint\":{\"isRequired\":false,\"suggestLocation\":false,\"locations\":[{\"resolveAvailability\":false,\"displayName\":\"Greenhouse\"}]},\"timeConstraint\":{\"activityDomain\":\"work\",\"timeSlots\":[{\"start\":{\"dateTime\":\"2021-06-21T09:00:00\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-22T17:00:00\",\"timeZone\":\"W. Europe Standard Time\"}}]},\"isOrganizerOptional\":false,\"meetingDuration\":\"PT45M\",\"returnSuggestionReasons\":true,\"minimumAttendeePercentage\":100}"),
        answer: Answer::Json { status: 200, body: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.meetingTimeSuggestionsResult\",\"emptySuggestionsReason\":\"\",\"meetingTimeSuggestions\":[{\"confidence\":100.0,\"organizerAvailability\":\"free\",\"suggestionReason\":\"Everybody is free at this time.\",\"meetingTimeSlot\":{\"start\":{\"dateTime\":\"2021-06-21T13:00:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"},\"end\":{\"dateTime\":\"2021-06-21T13:45:00.0000000\",\"timeZone\":\"W. Europe Standard Time\"}},\"attendeeAvailability\":[{\"availability\":\"free\",\"attendee\":{\"type\":\"required\",\"emailAddress\":{\"address\":\"omar.haddad@contoso.com\"}}}],\"locations\":[{\"displayName\":\"Greenhouse\"}]}]}" },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail_me(&parse("{\"message\":{\"subject\":\"Flour order\",\"body\":{\"contentType\":\"Text\",\"content\":\"Please order twelve bags.\"},\"toRecipients\":[{\"emailAddress\":{\"address\":\"rosa@contoso.com\"}}]},\"saveToSentItems\":false}")).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/sendMail",
        body: Sent::Json("{\"message\":{\"subject\":\"Flour order\",\"body\":{\"contentType\":\"Text\",\"content\":\"Please order twelve bags.\"},\"toRecipients\":[{\"emailAddress\":{\"address\":\"rosa@contoso.com\"}}]},\"saveToSentItems\":false}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "outlook")]
    Case {
        call: || module::send_mail_me(&graph_client::testing::sent()).into(),
        method: Method::Post,
        api_version: "v1.0",
        target: "/me/sendMail",
        body: Sent::Json("{\"sent\":true}"),
        answer: Answer::Empty { status: 202 },
    },
    #[cfg(feature = "microsoft-teams")]
    Case {
        call: || module::list_joined_teams_me().into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/joinedTeams",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"6a3d1c58-0a4e-4f53-8e0c-90f7a1b2c3d4\",\"displayName\":\"Contoso Marketing\"}]}" },
    },
];
