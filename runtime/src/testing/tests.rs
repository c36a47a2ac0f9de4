//! Correct cases pass, wrong cases fail with a message, and thousands of cases run quickly.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Answer, Case, Sent, run, run::failures};
use crate::{Accepted, Collection, Method, Request, options, request};

const GET: &str = "get\nGET v1.0 /users/{id}\n\n\n200\nApplication | LeastToMost |  | User.Read.All | ";
const DELETE: &str = "delete\nDELETE v1.0 /users/{id}\n\n\n204";
const UPDATE: &str = "update\nPATCH v1.0 /users/{id}?x=1";
const LIST: &str = "list\nGET v1.0 /search(q='{q}')\n\n\n200";
const UPLOAD: &str = "upload\nPUT v1.0 /root:/{+path}:/content\n\n\n200 201";
const CONTENT: &str = "content\nGET v1.0 /root:/{+path}:/content\n\n\n302";
const COPY: &str = "copy\nPOST v1.0 /copy\n\n\n202";

fn get() -> Request<Value> {
    request(GET, &["a b"])
}

const RIGHT: Case = Case {
    call: || get().into(),
    method: Method::Get,
    api_version: "v1.0",
    target: "/users/a%20b",
    body: Sent::None,
    answer: Answer::Json { status: 200, body: r#"{"id": "1"}"# },
};

/// One case of each kind.
static CASES: [Case; 8] = [
    RIGHT,
    Case {
        call: || request::<(), (), ()>(DELETE, &["1"]).into(),
        method: Method::Delete,
        target: "/users/1",
        answer: Answer::Empty { status: 204 },
        ..RIGHT
    },
    Case {
        call: || request::<(), (), ()>(UPDATE, &["1"]).json(json!({"a": 1, "b": [2]})).into(),
        method: Method::Patch,
        target: "/users/1?x=1",
        body: Sent::Json(r#"{"b": [2], "a": 1}"#),
        answer: Answer::Empty { status: 204 },
        ..RIGHT
    },
    Case {
        call: || {
            request::<Collection<Value>, options::Any, ()>(LIST, &["it's"]).top(5).filter("a eq 'b'").into()
        },
        target: "/search(q='it%27%27s')?$top=5&$filter=a%20eq%20%27b%27",
        answer: Answer::Collection { status: 200, body: r#"{"value": [{"id": 1}, {"id": 2}]}"# },
        ..RIGHT
    },
    Case {
        call: || {
            let body = Bytes::from_static(b"\x00\xff");
            request::<Value, (), ()>(UPLOAD, &["a/ü"]).bytes("application/octet-stream", body).into()
        },
        method: Method::Put,
        target: "/root:/a/%C3%BC:/content",
        body: Sent::Bytes { content_type: "application/octet-stream", body: b"\x00\xff" },
        answer: Answer::Json { status: 201, body: "[]" },
        ..RIGHT
    },
    Case {
        call: || request::<Bytes, (), ()>(CONTENT, &["a"]).into(),
        target: "/root:/a:/content",
        answer: Answer::Redirect { status: 302 },
        ..RIGHT
    },
    Case {
        call: || request::<Bytes, (), ()>(GET, &["a"]).into(),
        target: "/users/a",
        answer: Answer::Bytes { status: 200 },
        ..RIGHT
    },
    Case {
        call: || request::<Accepted, (), ()>(COPY, &[]).into(),
        method: Method::Post,
        target: "/copy",
        answer: Answer::Accepted { status: 202, location: true },
        ..RIGHT
    },
];

#[test]
fn right_cases_pass() {
    run(&CASES);
    run(&[]);
}

/// A wrong case, and a part of its message.
static WRONG: [(&str, Case); 13] = [
    ("target: expected `/v1.0/users/a b`, got `/v1.0/users/a%20b`", Case { target: "/users/a b", ..RIGHT }),
    ("target: expected `/beta/users/a%20b`, got `/v1.0/users/a%20b`", Case { api_version: "beta", ..RIGHT }),
    ("method: expected `POST`, got `GET`", Case { method: Method::Post, ..RIGHT }),
    ("body: expected `{}`, got ``", Case { body: Sent::Json("{}"), ..RIGHT }),
    ("body: expected ``, got `[1]`", Case { call: || get().json([1]).into(), ..RIGHT }),
    ("expected Empty", Case { answer: Answer::Empty { status: 200 }, ..RIGHT }),
    ("expected Bytes", Case { answer: Answer::Bytes { status: 200 }, ..RIGHT }),
    (
        "expected Collection",
        Case { answer: Answer::Collection { status: 200, body: r#"{"value": [1]}"# }, ..RIGHT },
    ),
    ("expected Accepted", Case { answer: Answer::Accepted { status: 200, location: true }, ..RIGHT }),
    (
        "expected Empty\n    got Json",
        Case {
            call: || request::<Value, (), ()>(DELETE, &["1"]).into(),
            method: Method::Delete,
            target: "/users/1",
            answer: Answer::Empty { status: 204 },
            ..RIGHT
        },
    ),
    ("`no JSON` is not JSON", Case { answer: Answer::Json { status: 200, body: "no JSON" }, ..RIGHT }),
    ("the argument `id` is invalid", Case { call: || request::<Value, (), ()>(GET, &[""]).into(), ..RIGHT }),
    ("the call panicked", Case { call: || panic!("as the case asks"), ..RIGHT }),
];

#[test]
fn every_wrong_case_is_told() {
    let cases: Vec<Case> = WRONG.iter().map(|(_, case)| *case).collect();
    let failures = failures(cases.leak());
    assert_eq!(failures.len(), WRONG.len(), "{failures:#?}");
    for (failure, (expected, _)) in failures.iter().zip(&WRONG) {
        assert!(failure.contains(expected), "expected {expected}, got {failure}");
    }
}

#[test]
#[should_panic(expected = "60 of 60 cases failed\n  get (case 0, Success): arrived wrong")]
fn run_panics_once() {
    run(vec![Case { method: Method::Post, ..RIGHT }; 60].leak());
}

/// Measured with `cargo test --features testing -- --ignored thousands`: 3 seconds on one core, unoptimized.
#[test]
#[ignore = "a measurement"]
fn thousands_are_quick() {
    let cases: Vec<Case> = CASES.iter().cycle().take(4000).copied().collect();
    run(cases.leak());
}
