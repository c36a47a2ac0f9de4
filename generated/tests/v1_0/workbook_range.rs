// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent}, v1_0::workbook_range as module};

pub(crate) static CASES: &[Case] = &[
    Case {
        call: || module::entire_row_in_name_me("a0/ü ?", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/items/a0%2F%C3%BC%20%3F/workbook/names/a1%2F%C3%BC%20%3F/range/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::entire_row_in_worksheet_me("a0/ü ?", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/items/a0%2F%C3%BC%20%3F/workbook/worksheets/a1%2F%C3%BC%20%3F/range(address='it%27%27s%202%2F%C3%BC')/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::entire_row_in_column_me("a0/ü ?", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/items/a0%2F%C3%BC%20%3F/workbook/tables/a1%2F%C3%BC%20%3F/columns/a2%2F%C3%BC%20%3F/range/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::entire_row_in_name_by_path_me("a b0/ü", "a1/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/root:/a%20b0/%C3%BC:/workbook/names/a1%2F%C3%BC%20%3F/range/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::entire_row_in_worksheet_by_path_me("a b0/ü", "a1/ü ?", "it's 2/ü").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/root:/a%20b0/%C3%BC:/workbook/worksheets/a1%2F%C3%BC%20%3F/range(address='it%27%27s%202%2F%C3%BC')/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
    Case {
        call: || module::entire_row_in_column_by_path_me("a b0/ü", "a1/ü ?", "a2/ü ?").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/root:/a%20b0/%C3%BC:/workbook/tables/a1%2F%C3%BC%20%3F/columns/a2%2F%C3%BC%20%3F/range/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"@odata.etag\":\"1\",\"ü\":[null]}" },
    },
];

pub(crate) static EXAMPLES: &[Case] = &[
    Case {
        call: || module::entire_row_in_worksheet_me("{id}", "{id|name}", "B2:C5").into(),
        method: Method::Get,
        api_version: "v1.0",
        target: "/me/drive/items/%7Bid%7D/workbook/worksheets/%7Bid%7Cname%7D/range(address='B2%3AC5')/entireRow",
        body: Sent::None,
        answer: Answer::Json { status: 200, body: "{\"address\":\"Sheet1!2:5\",\"addressLocal\":\"Sheet1!2:5\",\"columnCount\":16384,\"columnIndex\":0,\"rowCount\":4,\"rowIndex\":1}" },
    },
];
