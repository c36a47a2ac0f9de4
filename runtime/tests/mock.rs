//! The mock: what it answers, and what it says of a request that it does not know.

#![cfg(feature = "mock")]

use graph_client_runtime::{
    Accepted, Batch, Bytes, Collection, Error, Method, Request, RetryPolicy, Value, json,
    mock::{Mock, MockAnswer},
    options::Any,
    request,
};

const GET: &str = "v1_0::user::get\nGET v1.0 /users/{id}\n/users/{id}\nv1.0/api/user-get.md\n200";
const LIST: &str = "v1_0::user::list\nGET v1.0 /users\n/users\nv1.0/api/user-list.md\n200";
const CREATE: &str = "v1_0::user::create\nPOST v1.0 /users\n/users\nv1.0/api/user-post.md\n201";

fn get(id: &str) -> Request<Value, Any, Any> {
    request(GET, &[id])
}

fn list() -> Request<Collection<Value>, Any> {
    request(LIST, &[])
}

fn create(name: &str) -> Request<Value> {
    request(CREATE, &[]).json(json!({"displayName": name, "a": 1}))
}

#[tokio::test]
async fn a_request_gets_what_is_set_up_for_it() {
    let mock = Mock::new();
    let client = mock.client();
    mock.on(get("a b")).respond(&json!({"id": "1"}));
    mock.on(get("a b").select(["id"]).top(1)).respond(&json!({"id": "2"}));
    mock.on(create("Adele")).respond(&json!({"id": "3"}));
    mock.on(get("a b").if_match("\"e\"")).respond(&json!({"id": "4"}));
    assert_eq!(get("a b").send(&client).await.expect("it is set up")["id"], "1");
    assert_eq!(get("a b").top(1).select(["id"]).send(&client).await.expect("it is set up")["id"], "2");
    let answer = create("Adele").send_whole(&client).await.expect("it is set up");
    assert_eq!((answer.status, answer.value), (201, Some(json!({"id": "3"}))));
    assert_eq!(get("a b").if_match("\"e\"").send(&client).await.expect("it is set up")["id"], "4");
    mock.on(get("a b")).respond(&json!({"id": "5"}));
    assert_eq!(get("a b").send(&client).await.expect("it is replaced")["id"], "5");
    let received = mock.received();
    assert_eq!((received.len(), mock.count(create("Adele"))), (5, 1));
    assert_eq!((received[2].method.as_str(), received[2].url.path()), ("POST", "/v1.0/users"));
    assert!(received.iter().all(|received| received.is_set_up));
    assert!(received.iter().all(|received| !received.headers.contains_key("authorization")));
}

#[tokio::test]
async fn faults_come_first() {
    let mock = Mock::new();
    mock.on(get("x")).throttle_once().fail_once().status_once(503).respond(&json!({"id": "1"}));
    let client = mock.client();
    for count in [4, 5] {
        assert_eq!(get("x").send(&client).await.expect("it is sent again")["id"], "1");
        assert_eq!(mock.count(get("x")), count);
    }
    mock.on(create("x")).fail_once().respond(&json!({}));
    let error = create("x").send(&client).await.expect_err("a change is not sent again");
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    mock.on(get("y")).respond_status(404);
    assert!(get("y").send(&client).await.expect_err("it is an error").is_not_found());
    mock.on(get("z")).throttle_once().respond(&json!({}));
    let client = mock.client_builder().retry(RetryPolicy::never()).build().expect("a client");
    assert!(get("z").send(&client).await.expect_err("no retry").is_throttled());
}

#[tokio::test]
async fn a_request_without_a_set_up_fails_and_is_named() {
    let mock = Mock::new();
    mock.on(get("x")).respond_status(204);
    mock.on(create("x")).respond_status(201);
    for (error, expected) in [
        (get("y").send(&mock.client()).await, "set up for `GET /v1.0/users/y`; `POST /v1.0/users` differs"),
        (get("x").top(1).send(&mock.client()).await, "`GET /v1.0/users/x` differs in its query"),
        (create("y").send(&mock.client()).await, "`POST /v1.0/users` differs in its body"),
    ] {
        let error = error.expect_err("nothing is set up").to_string();
        assert!(error.contains("nothing is set up for") && error.contains(expected), "{error}");
    }
    assert!(mock.received().iter().all(|received| !received.is_set_up));
    mock.on(get("x")).any_query().respond(&json!({}));
    mock.on(create("any")).any_body().respond(&json!({}));
    get("x").top(1).send(&mock.client()).await.expect("any query matches");
    create("y").send(&mock.client()).await.expect("any body matches");
}

#[tokio::test]
async fn collections_bytes_and_headers_can_be_answered() {
    let mock = Mock::new();
    let client = mock.client();
    mock.on(list().top(2)).respond_parts(&[&[json!(1), json!(2)], &[json!(3)], &[]]);
    let (mut items, mut values) = (list().top(2).items(&client), Vec::new());
    while let Some(item) = items.next().await {
        values.push(item.expect("all parts are set up"));
    }
    assert_eq!(values, [1, 2, 3]);
    let content = || client.call::<Bytes>(Method::Get, "/me/photo/$value", &[]);
    mock.on(content()).respond_bytes("a picture");
    assert_eq!(content().send(&client).await.expect("it is set up"), "a picture");
    let copy = || client.post::<Accepted>("/copy");
    mock.on(copy()).respond_with(MockAnswer::new(202).header("Location", "/v1.0/operations/1"));
    assert!(copy().send(&client).await.expect("it is set up").location.is_some());
    let monitor = "https://monitor.example/1?token=a";
    mock.on(copy()).respond_with(MockAnswer::new(202).header("Location", monitor));
    mock.on_url(Method::Get, monitor).throttle_once().respond(&json!({"status": "completed"}));
    copy().send(&client).await.expect("it is set up").wait(&client).await.expect("the operation ends");
    mock.on(get("none").optional()).respond(&None);
    assert_eq!(get("none").optional().send(&client).await.expect("it is set up"), None);
}

#[tokio::test]
async fn a_batch_is_answered_request_by_request() {
    let mock = Mock::new();
    mock.on(get("x")).throttle_once().respond(&json!({"id": "1"}));
    mock.on(create("y")).respond(&json!({"id": "2"}));
    let mut batch = Batch::new();
    let (x, y, z) = (batch.add(get("x")), batch.add(create("y")), batch.add(get("z")));
    let mut answers = batch.send(&mock.client()).await;
    assert_eq!(answers.take(x).expect("it is set up")["id"], "1");
    assert_eq!(answers.take(y).expect("it is set up")["id"], "2");
    let error = answers.take(z).expect_err("nothing is set up").to_string();
    assert!(error.contains("nothing is set up for `GET /v1.0/users/z`"), "{error}");
    assert_eq!((mock.count(get("x")), mock.count(create("y"))), (2, 1));
}
