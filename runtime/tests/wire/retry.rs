//! Requests that are sent again, and requests that are not.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use graph_client_runtime::{Bytes, Client, Error, Request, RetryPolicy, TimeLimit, Value, request};
use tokio::net::TcpListener;

use crate::{
    GET, POST,
    server::Server,
    stubborn::{
        Step::{self, Hang, Head, Reset, Write},
        Stubborn,
    },
};

const PATCH: &str = "v1_0::test\nPATCH v1.0 /x\n/x\nv1.0/api/test.md\n204";
const DELETE: &str = "v1_0::test\nDELETE v1.0 /x\n/x\nv1.0/api/test.md\n204";
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
const LONG: Duration = Duration::from_secs(3600);

fn client_with(url: &str, policy: RetryPolicy) -> Client {
    Client::builder("token").base_url(url).retry(policy).build().expect("a client")
}

/// A client whose own waits are short.
fn client(url: &str) -> Client {
    client_with(url, RetryPolicy::default().waits(Duration::from_millis(1), Duration::from_millis(20)))
}

fn call(operation: &'static str) -> Request<Value> {
    request(operation, &[])
}

fn status(status: u16, headers: &str) -> String {
    format!("HTTP/1.1 {status} X\r\n{headers}content-length: 0\r\n\r\n")
}

#[tokio::test]
async fn a_question_is_asked_again_after_any_fault() {
    let faults: [&[Step]; 4] = [
        &[Reset],
        &[Head, Reset],
        &[Head, Write("HTTP/1.1 200 OK\r\ncont"), Reset],
        &[Head, Write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"), Reset],
    ];
    for fault in faults {
        let server = Stubborn::start(&[fault, fault, &[Head, Write(OK)]]).await;
        call(GET).send(&client(server.url())).await.expect("the third attempt works");
        assert_eq!(server.connections(), 3);
    }
    let server = Stubborn::start(&[&[Head, Hang], &[Head, Write(OK)]]).await;
    let request = call(GET).read_timeout(Duration::from_millis(50));
    request.send(&client(server.url())).await.expect("the second attempt works");
    for code in [408, 429, 500, 502, 503, 504] {
        let server = Server::start(|_| vec![status(code, ""), OK.to_owned()]).await;
        call(GET).send(&client(&server.url(""))).await.expect("the second attempt works");
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_again() {
    let conditional = || call(DELETE).header("If-Match", "\"1\"");
    for fault in [&[Head, Reset][..], &[Head, Write("HTTP/1.1 201 C\r\ncontent-length: 9\r\n\r\n{"), Reset]] {
        for request in [call(POST), call(PATCH), conditional()] {
            let server = Stubborn::start(&[fault, &[Head, Write(OK)]]).await;
            let error = request.send(&client(server.url())).await.expect_err("it is not known what was done");
            assert!(matches!(error, Error::Transport { .. }), "{error:?}");
            assert_eq!(server.connections(), 1);
        }
        let server = Stubborn::start(&[fault, &[Head, Write(OK)]]).await;
        call(DELETE).send(&client(server.url())).await.expect("the second attempt works");
    }
    for code in [408, 500, 502, 503, 504] {
        let server = Server::start(|_| vec![status(code, "retry-after: 0\r\n"), OK.to_owned()]).await;
        let error =
            call(POST).send(&client(&server.url(""))).await.expect_err("it is not known what was done");
        assert_eq!(error.status(), Some(code));
    }
}

#[tokio::test]
async fn what_was_not_done_is_done_once() {
    let server = Server::start(|_| vec![status(429, "retry-after: 0.001\r\n"), OK.to_owned()]).await;
    call(POST).send(&client(&server.url(""))).await.expect("the second attempt works");
    // The first server answers before it has read the body.
    const BUSY: &str = "HTTP/1.1 503 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
    let server = Stubborn::start(&[&[Head, Write(BUSY), Hang], &[Head, Write(OK), Hang]]).await;
    let request = call(POST).bytes("text/plain", Bytes::from(vec![b'a'; 32 << 20]));
    request.send(&client(server.url())).await.expect("the second attempt works");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_refused_connection_is_tried_again() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let late = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Server::start_at(address, |_| vec![OK.to_owned()]).await
    });
    let policy =
        RetryPolicy::default().max_retries(99).waits(Duration::from_millis(20), Duration::from_millis(20));
    let request = call(POST).retry(policy);
    request.send(&client(&format!("http://{address}"))).await.expect("the server starts at last");
    assert_eq!(late.await.expect("the server starts").requests().len(), 1);
}

#[tokio::test]
async fn an_attempt_that_would_start_too_late_is_not_waited_for() {
    for (headers, policy, timeout) in [
        ("retry-after: 301\r\n", RetryPolicy::default(), LONG),
        ("retry-after: 11\r\n", RetryPolicy::default().max_time(Duration::from_secs(10)), LONG),
        ("retry-after: 11\r\n", RetryPolicy::default(), Duration::from_secs(10)),
        ("retry-after: 0\r\n", RetryPolicy::never(), LONG),
        (
            "date: Mon, 30 Nov 2026 12:00:00 GMT\r\nretry-after: Mon, 30 Nov 2026 12:30:00 GMT\r\n",
            RetryPolicy::default(),
            LONG,
        ),
    ] {
        let start = Instant::now();
        let server = Server::start(|_| vec![status(429, headers), OK.to_owned()]).await;
        let request = call(GET).timeout(timeout);
        let error = request.send(&client_with(&server.url(""), policy)).await.expect_err("it is throttled");
        assert_eq!(error.status(), Some(429));
        assert!(error.as_api().is_some_and(|error| error.retry_after.is_some()));
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn the_caller_is_told_of_each_retry() {
    let notices = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&notices);
    let server = Server::start(|_| {
        vec![status(429, "retry-after: 0.002\r\n"), status(503, "retry-after: 0\r\n"), OK.to_owned()]
    })
    .await;
    let client = Client::builder("token").base_url(server.url("")).on_retry(move |notice| {
        let mut notices = told.lock().expect("no panic");
        notices.push((notice.operation.name.to_string(), notice.status, notice.retry, notice.wait));
    });
    call(GET).send(&client.build().expect("a client")).await.expect("the third attempt works");
    assert_eq!(
        *notices.lock().expect("no panic"),
        [
            ("v1_0::test".to_owned(), Some(429), 1, Duration::from_millis(2)),
            ("v1_0::test".to_owned(), Some(503), 2, Duration::ZERO)
        ]
    );
}

#[tokio::test]
async fn retries_end_with_the_call() {
    let server = Stubborn::start(&[&[Head, Hang]]).await;
    let request = call(GET).read_timeout(Duration::from_millis(20)).timeout(Duration::from_millis(200));
    let error = request.send(&client(server.url())).await.expect_err("no answer comes");
    assert!(
        matches!(error, Error::TimedOut { limit: TimeLimit::Call | TimeLimit::Silence, .. }),
        "{error:?}"
    );
    assert!(server.connections() > 2, "{}", server.connections());
}
