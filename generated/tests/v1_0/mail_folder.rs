// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::mail_folder as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_messages("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/a1%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::list_messages_me("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
    Case {
        call: || module::get("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/users/a0%2F%C3%BC%20%3F/mailFolders/a1%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::get_me("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/a0%2F%C3%BC%20%3F",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_messages_me("AAMkADfolderInbox=").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/AAMkADfolderInbox%3D/messages",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"AAMkADexample02=\",\"receivedDateTime\":\"2021-05-03T07:12:45Z\",\"sentDateTime\":\"2021-05-03T07:12:40Z\",\"hasAttachments\":false,\"subject\":\"Keys for the new office\",\"body\":{\"contentType\":\"text\",\"content\":\"The keys are at the front desk.\"},\"bodyPreview\":\"The keys are at the front desk.\"}]}" },
    },
    Case {
        call: || module::get_me("AAMkADfolderInbox=").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/mailFolders/AAMkADfolderInbox%3D",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"id\":\"AAMkADfolderInbox=\",\"displayName\":\"Inbox\",\"parentFolderId\":\"AAMkADfolderRoot=\",\"childFolderCount\":3,\"unreadItemCount\":4,\"totalItemCount\":318,\"isHidden\":false}" },
    },
];
