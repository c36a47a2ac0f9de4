//! No server can hold a call for longer than its limits allow.

use std::time::{Duration, Instant};

use graph_client_runtime::{Client, ClientBuilder, Error, Request, TimeLimit, Value, request};

use crate::{
    GET,
    stubborn::{
        Step::{self, Hang, Head, Trickle, Write},
        Stubborn,
    },
};

const SHORT: Duration = Duration::from_millis(100);
const PAUSE: Duration = Duration::from_millis(10);
const START: Step = Write("HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{");

fn builder(server: &Stubborn) -> ClientBuilder {
    Client::builder("token").base_url(server.url()).max_retries(0)
}

fn get() -> Request<Value> {
    request(GET, &[])
}

/// Sends a request, and returns the limit that it broke.
async fn broken(request: Request<Value>, client: ClientBuilder) -> (TimeLimit, Duration) {
    let start = Instant::now();
    let error = request.send(&client.build().expect("a client")).await.expect_err("no answer comes");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    match error {
        Error::TimedOut { limit, after, .. } => (limit, after),
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn silence_is_bounded() {
    let silent: [&[Step]; 5] = [
        &[Hang],
        &[Head, Hang],
        &[Head, Write("HTTP/1.1 200 OK\r\ncontent-le"), Hang],
        &[Head, START, Hang],
        &[Head, Trickle("HTTP/1.1 100 Continue\r\n\r\n", PAUSE)],
    ];
    for steps in silent {
        let server = Stubborn::start(&[steps]).await;
        assert_eq!(broken(get(), builder(&server).read_timeout(SHORT)).await, (TimeLimit::Silence, SHORT));
        assert_eq!(broken(get().read_timeout(SHORT), builder(&server)).await, (TimeLimit::Silence, SHORT));
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn a_whole_call_is_bounded() {
    let endless: [&[Step]; 3] = [
        &[Head, START, Trickle(" ", PAUSE)],
        &[Head, Write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"), Trickle("1\r\n \r\n", PAUSE)],
        &[Head, Write("HTTP/1.1 200 OK\r\n"), Trickle("a: b\r\n", PAUSE)],
    ];
    for steps in endless {
        let server = Stubborn::start(&[steps]).await;
        assert_eq!(broken(get(), builder(&server).timeout(SHORT)).await, (TimeLimit::Call, SHORT));
        assert_eq!(broken(get().timeout(SHORT), builder(&server)).await, (TimeLimit::Call, SHORT));
    }
}

/// A server that never answers the handshake of TLS.
#[tokio::test]
async fn connecting_is_bounded() {
    let server = Stubborn::start(&[&[Hang]]).await;
    let client = || builder(&server).base_url(server.url().replace("http:", "https:"));
    assert_eq!(broken(get(), client().connect_timeout(SHORT)).await, (TimeLimit::Connect, SHORT));
    assert_eq!(broken(get().connect_timeout(SHORT), client()).await, (TimeLimit::Connect, SHORT));
}

#[tokio::test]
async fn a_limit_says_what_it_was() {
    let server = Stubborn::start(&[&[Hang]]).await;
    let client = builder(&server).build().expect("a client");
    let error = get().read_timeout(SHORT).send(&client).await.expect_err("no answer comes");
    assert_eq!(error.to_string(), "v1_0::test: the service was silent for 100ms");
    let error = get().timeout(SHORT).send(&client).await.expect_err("no answer comes");
    assert_eq!(error.to_string(), "v1_0::test: the call took longer than 100ms");
}
