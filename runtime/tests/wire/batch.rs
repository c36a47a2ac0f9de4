//! Batches against a server that answers as the service documents it.

use graph_client_runtime::{
    Batch, Bytes, Client, Collection, Error, Request, RetryPolicy, Value, json, request,
};

use crate::{CONTENT, GET, POST, client, json as ok, server::Server};

/// The answer to a call: a list of responses.
fn responses(list: Value) -> String {
    ok(&json!({ "responses": list }).to_string())
}

fn response(id: &str, status: u16, body: Value) -> Value {
    json!({ "id": id, "status": status, "headers": { "Content-Type": "application/json" }, "body": body })
}

fn sent(server: &Server, call: usize) -> Vec<Value> {
    let body: Value = serde_json::from_str(&server.requests()[call].body).expect("a body in JSON");
    body["requests"].as_array().expect("requests").clone()
}

fn ids(requests: &[Value]) -> Vec<&str> {
    requests.iter().map(|request| request["id"].as_str().expect("an id")).collect()
}

fn get() -> Request<Value> {
    request(GET, &[])
}

#[tokio::test]
async fn answers_are_typed_and_taken_by_handle() {
    let server = Server::start(|url| {
        let link = format!("{url}/v1.0/x?page=2");
        vec![
            responses(json!([
                response("1", 200, json!({ "value": [1], "@odata.nextLink": link })),
                { "id": "2", "status": 200, "headers": { "Content-Type": "image/png" }, "body": "-_8=" },
                { "id": "3", "status": 204 },
                response("0", 200, json!({ "precise": 0.5 })),
                response("4", 404, json!({ "error": { "code": "itemNotFound", "message": "No." } })),
                { "id": "5", "status": 200, "headers": { "content-type": "text/plain" }, "body": "2600" },
            ])),
            ok(r#"{"value": [2]}"#),
        ]
    })
    .await;
    let client = client(&server);
    let mut batch = Batch::new();
    let one = batch.add(get().query("a", "b c").header("Prefer", "x").header("Prefer", "y"));
    let list = batch.add(request::<Collection<Value>, (), ()>(GET, &[]));
    let photo = batch.add(request::<Bytes, (), ()>(CONTENT, &[]));
    let body = Bytes::from_static(b"\xfb\xff");
    let nothing = batch.add(request::<(), (), ()>(POST, &[]).bytes("image/png", body));
    let missing = batch.add(request::<Value, (), ()>(POST, &[]).json(json!({ "a": 1 })));
    let count = batch.add(request::<Bytes, (), ()>(CONTENT, &[]));
    let mut answers = batch.send(&client).await;

    assert!(answers.take(one).expect("a value")["precise"].is_number());
    let list = answers.take(list).expect("a collection");
    assert_eq!(list.next(&client).await.expect("an answer").expect("a part").value, [2]);
    let photo = answers.take_whole(photo).expect("a photo");
    assert_eq!(
        (photo.header("content-type"), photo.value.clone()),
        (Some("image/png"), Some(Bytes::from_static(b"\xfb\xff")))
    );
    answers.take(nothing).expect("a success");
    assert_eq!(answers.errors().count(), 1);
    let error = answers.take(missing).expect_err("there is none");
    assert!(error.is_not_found() && error.code() == Some("itemNotFound"));
    assert_eq!(error.to_string(), "v1_0::test: status 404 itemNotFound: No");
    assert_eq!(answers.take(count).expect("a text"), "2600");

    assert_eq!(server.requests()[0].line, "POST /v1.0/$batch HTTP/1.1");
    assert_eq!(server.requests()[0].header("authorization"), Some("Bearer secret-token"));
    let sent = sent(&server, 0);
    assert_eq!(
        sent[0],
        json!({ "id": "0", "method": "GET", "url": "/x?a=b%20c", "headers": { "prefer": "x, y" } })
    );
    assert_eq!(sent[3]["body"], "-_8=");
    assert_eq!(sent[4]["body"], json!({ "a": 1 }));
    assert_eq!(sent[4]["headers"], json!({ "content-type": "application/json" }));
}

#[tokio::test]
async fn many_requests_go_in_calls_of_twenty_and_by_version() {
    let answer = |ids: &[usize]| {
        responses(ids.iter().rev().map(|id| response(&id.to_string(), 200, json!(id))).collect())
    };
    let server = Server::start(|_| {
        let even: Vec<usize> = (0..45).filter(|id| *id != 3).collect();
        vec![answer(&even[..20]), answer(&[3]), answer(&even[20..40]), answer(&even[40..])]
    })
    .await;
    let client = client(&server);
    let mut batch = Batch::new();
    let mut handles = Vec::new();
    for index in 0..45 {
        handles.push(batch.add(client.get::<Value>(if index == 3 { "/beta/x" } else { "/x" })));
    }
    let mut answers = batch.send(&client).await;
    for (index, handle) in handles.into_iter().enumerate() {
        assert_eq!(answers.take(handle).expect("a value"), index);
    }
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines[1], "POST /beta/$batch HTTP/1.1");
    assert_eq!((0..4).map(|call| sent(&server, call).len()).collect::<Vec<_>>(), [20, 1, 20, 4]);
}

#[tokio::test]
async fn a_throttled_request_is_sent_again_alone_with_those_that_depend_on_it() {
    let throttled = json!({ "id": "1", "status": 429, "headers": { "Retry-After": "0.001" }, "body": null });
    let server = Server::start(|_| {
        vec![
            responses(json!([
                response("2", 424, json!({ "error": { "code": "FailedDependency" } })),
                response("0", 200, json!(0)),
                throttled,
            ])),
            responses(json!([response("1", 201, json!(1)), response("2", 200, json!(2))])),
        ]
    })
    .await;
    let mut batch = Batch::new();
    let first = batch.add(get());
    let second = batch.add(request::<Value, (), ()>(POST, &[]).json(1));
    let third = batch.add(get());
    batch.depends_on(&second, &first);
    batch.depends_on(&third, &second);
    let mut answers = batch.send(&client(&server)).await;
    assert_eq!(answers.take(third).expect("a value"), 2);
    assert_eq!(answers.take(second).expect("a value"), 1);
    assert_eq!(sent(&server, 0)[1]["dependsOn"], json!(["0"]));
    let again = sent(&server, 1);
    assert_eq!(ids(&again), ["1", "2"]);
    // The first has succeeded: the call that it is not in cannot name it.
    assert_eq!((again[0].get("dependsOn"), &again[1]["dependsOn"]), (None, &json!(["1"])));
}

#[tokio::test]
async fn what_depends_on_a_failure_is_not_sent_and_what_may_have_been_done_not_again() {
    let server = Server::start(|_| {
        let mut list: Vec<Value> = (0..19).map(|id| response(&id.to_string(), 200, json!(id))).collect();
        list.push(response("19", 503, json!({})));
        vec![responses(json!(list))]
    })
    .await;
    let mut batch = Batch::new();
    for _ in 0..19 {
        let _handle = batch.add(get());
    }
    let failing = batch.add(request::<Value, (), ()>(POST, &[]).json(1));
    let after = batch.add(get());
    batch.depends_on(&after, &failing);
    let mut answers = batch.send(&client(&server)).await;
    assert_eq!(answers.take(failing).expect_err("it fails").status(), Some(503));
    assert_eq!(answers.take(after).expect_err("it is not sent").status(), Some(424));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_call_that_fails_is_the_error_of_its_requests() {
    let server = Server::start(|_| {
        vec!["HTTP/1.1 400 Bad\r\ncontent-length: 0\r\n\r\n".to_owned(), responses(json!([]))]
    })
    .await;
    let client = Client::builder("token").base_url(server.url("")).retry(RetryPolicy::never());
    let client = client.build().expect("a client");
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..21).map(|_| batch.add(get())).collect();
    let mut answers = batch.send(&client).await;
    assert_eq!(server.requests().len(), 2);
    let errors: Vec<Error> =
        handles.into_iter().map(|handle| answers.take(handle).expect_err("its call failed")).collect();
    assert!(matches!(errors[0], Error::Batch { .. }) && errors[0].status() == Some(400));
    assert_eq!(errors[0].to_string(), "v1_0::test: the batch that it was in failed: batch: status 400");
    assert!(errors[20].to_string().contains("has no response"), "{}", errors[20]);
    // After a fault on the way nothing more is sent.
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..21).map(|_| batch.add(get())).collect();
    let mut answers = batch.send(&client_of_nobody()).await;
    for handle in handles {
        assert!(answers.take(handle).expect_err("nobody listens").is_transient());
    }
}

fn client_of_nobody() -> Client {
    let client = Client::builder("token").base_url("http://127.0.0.1:1").retry(RetryPolicy::never());
    client.build().expect("a client")
}

#[tokio::test]
async fn what_cannot_be_sent_leaves_the_others_alone() {
    let server = Server::start(|_| vec![responses(json!([response("1", 200, json!(1))]))]).await;
    let client = client(&server);
    let mut batch = Batch::new();
    let bad = batch.add(get().header("a b", "c"));
    let good = batch.add(get());
    let foreign = batch.add(Request::<Value>::from_link("https://evil.example/v1.0/x"));
    let early = batch.add(get());
    let late = batch.add(get());
    batch.depends_on(&early, &late);
    let mut other = Batch::new();
    let stray = other.add(get());
    let mut answers = batch.send(&client).await;
    assert_eq!(answers.take(good).expect("a value"), 1);
    assert!(matches!(answers.take(bad), Err(Error::InvalidArgument { .. })));
    assert!(matches!(answers.take(foreign), Err(Error::ForeignLink { .. })));
    assert!(matches!(answers.take(early), Err(Error::InvalidArgument { .. })));
    assert!(matches!(answers.take(stray), Err(Error::InvalidArgument { .. })));
    assert_eq!(ids(&sent(&server, 0)), ["1", "4"]);
    assert!(Batch::new().send(&client).await.errors().next().is_none());
}

#[tokio::test]
async fn a_file_behind_a_redirect_is_fetched_without_the_token() {
    let files = Server::start(|_| vec![ok("file")]).await;
    let server = Server::start(|_| {
        let location = files.url("/f?signature");
        vec![responses(json!([{ "id": "0", "status": 302, "headers": { "Location": location } }]))]
    })
    .await;
    let mut batch = Batch::new();
    let file = batch.add(request::<Bytes, (), ()>(CONTENT, &[]));
    let mut answers = batch.send(&client(&server)).await;
    assert_eq!(answers.take(file).expect("a file"), "file");
    assert_eq!(files.requests()[0].header("authorization"), None);
}
