// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::single_value_legacy_extended_property as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::get_with_expand_event("a0/ü ?", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events/a1%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_event_me("a0/ü ?", "it's 1/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/events/a0%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%201%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_message("a0/ü ?", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_message_me("a0/ü ?", "it's 1/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/messages/a0%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%201%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_in_mail_folder_me("a0/ü ?", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F/messages/a1%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_post("a0/ü ?", "a1/ü ?", "a2/ü ?", "it's 3/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/threads/a1%2F%C3%BC%20%3F/posts/a2%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%203%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_expand_in_conversation("a0/ü ?", "a1/ü ?", "a2/ü ?", "a3/ü ?", "it's 4/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/groups/a0%2F%C3%BC%20%3F/conversations/a1%2F%C3%BC%20%3F/threads/a2%2F%C3%BC%20%3F/posts/a3%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%204%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_filter_mail_folder("a0/ü ?", "it's 1/ü", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20%27it%27%27s%201%2F%C3%BC%27%20and%20ep/value%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_filter_mail_folder_me("it's 0/ü", "it's 1/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20%27it%27%27s%200%2F%C3%BC%27%20and%20ep/value%20eq%20%27it%27%27s%201%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_filter_message("a0/ü ?", "it's 1/ü", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/messages?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20%27it%27%27s%201%2F%C3%BC%27%20and%20ep/value%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_with_filter_message_me("it's 0/ü", "it's 1/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/messages?$filter=singleValueExtendedProperties/Any(ep:%20ep/id%20eq%20%27it%27%27s%200%2F%C3%BC%27%20and%20ep/value%20eq%20%27it%27%27s%201%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::get_with_expand_event("a0/ü ?", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/events/a1%2F%C3%BC%20%3F?$expand=singleValueExtendedProperties($filter=id%20eq%20%27it%27%27s%202%2F%C3%BC%27)",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"AAMkADexample02=\",\"subject\":\"Keys for the new office\",\"singleValueExtendedProperties\":[{\"id\":\"String {6f8d2a10-31b7-4b4e-8c1b-6b1d0c1f2a33} Name Shelf\",\"value\":\"B4\"}]}" },
    },
];
