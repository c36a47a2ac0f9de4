// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::education_class as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::list_members("a0/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/classes/a0%2F%C3%BC%20%3F/members",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"@odata.etag\":\"1\"},{\"@odata.etag\":\"2\"}]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::list_members("11023").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/education/classes/11023/members",
        body: Sent::None,
        answer: Answer::Collection { status: 200, body: "{\"value\":[{\"id\":\"20417\",\"displayName\":\"Lena Ost\",\"givenName\":\"Lena\",\"surname\":\"Ost\",\"mail\":\"lena@contoso.com\",\"externalSource\":\"sis\",\"primaryRole\":\"teacher\",\"teacher\":{\"externalId\":\"20417\",\"teacherNumber\":\"31\"}},{\"id\":\"20533\",\"displayName\":\"Sam Ito\",\"primaryRole\":\"student\",\"student\":{\"externalId\":\"20533\",\"grade\":\"8\",\"studentNumber\":\"533\"}}]}" },
    },
];
