//! Long-running operations, from their monitors to their ends.

use std::time::{Duration, Instant};

use graph_client_runtime::{Accepted, Client, Error, Monitor, Request, TimeLimit, Value, request};

use crate::{client, json, server::Server};

const COPY: &str = "v1_0::test\nPOST v1.0 /x\n/x\nv1.0/api/test.md\n202";

fn accepted(headers: &str) -> String {
    format!("HTTP/1.1 202 Accepted\r\n{headers}content-length: 0\r\n\r\n")
}

fn with_status(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

fn copy() -> Request<Accepted> {
    request(COPY, &[])
}

/// A monitor that asks without a pause.
fn quick(monitor: Monitor<'_>) -> Monitor<'_> {
    monitor.poll_every(Duration::ZERO)
}

async fn end(server: &Server, client: &Client) -> Result<graph_client_runtime::Finished, Error> {
    let accepted = copy().header("x-key", "secret").send(client).await.expect("it is accepted");
    let end = quick(accepted.monitor(client).expect("a monitor")).wait().await;
    assert_eq!(server.requests()[0].header("authorization"), Some("Bearer secret-token"));
    end
}

#[tokio::test]
async fn a_copy_is_watched_at_another_host_without_the_token() {
    let monitor = Server::start(|_| {
        vec![
            with_status("202 Accepted", "", r#"{"status": "notStarted", "percentageComplete": 0}"#),
            with_status("202 Accepted", "", r#"{"status": "inProgress", "percentageComplete": "27.5"}"#),
            with_status(
                "200 OK",
                "",
                r#"{"status": "completed", "percentageComplete": 100, "resourceId": "7"}"#,
            ),
        ]
    })
    .await;
    let server =
        Server::start(|_| vec![accepted(&format!("location: {}\r\n", monitor.url("/m?signature")))]).await;
    let client = client(&server);
    let answer = copy().header("x-key", "secret").send(&client).await.expect("it is accepted");
    let mut watched = quick(answer.monitor(&client).expect("a monitor"));
    let mut percentages = Vec::new();
    while let Some(progress) = watched.next().await {
        percentages.push(progress.expect("a report").percentage);
    }
    assert_eq!(percentages, [Some(0.0), Some(27.5)]);
    let end = watched.finished().expect("the end");
    assert_eq!(end.resource_id.as_deref(), Some("7"));
    assert!(matches!(end.get::<Value>(&client).await, Err(Error::InvalidArgument { .. })));
    for request in monitor.requests() {
        assert_eq!(request.line, "GET /m?signature HTTP/1.1");
        assert_eq!((request.header("authorization"), request.header("x-key")), (None, None));
    }
}

#[tokio::test]
async fn a_monitor_of_the_service_is_asked_with_the_token_and_leads_to_the_result() {
    for location in
        ["location: /teams('1')/operations('2')", "operation-location: URL/v1.0/teams('1')/operations('2')"]
    {
        let server = Server::start(|url| {
            let report = r#"{"status": "succeeded", "targetResourceLocation": "/teams('1')"}"#;
            vec![
                accepted(&format!("{}\r\n", location.replace("URL", url))),
                json(r#"{"status": "inProgress"}"#),
                json(report),
                json(r#"{"id": 1}"#),
            ]
        })
        .await;
        let client = client(&server);
        let end = end(&server, &client).await.expect("it succeeds");
        assert_eq!(end.get::<Value>(&client).await.expect("the result")["id"], 1);
        let requests = server.requests();
        let lines: Vec<&str> = requests.iter().map(|request| request.line.as_str()).collect();
        assert_eq!(
            lines[1..],
            [
                "GET /v1.0/teams('1')/operations('2') HTTP/1.1",
                "GET /v1.0/teams('1')/operations('2') HTTP/1.1",
                "GET /v1.0/teams('1') HTTP/1.1"
            ]
        );
        for request in &requests[1..] {
            assert_eq!(request.header("authorization"), Some("Bearer secret-token"));
            assert_eq!(request.header("x-key"), None);
        }
    }
}

#[tokio::test]
async fn the_result_itself_or_a_redirect_to_it_ends_the_wait() {
    let server = Server::start(|url| {
        vec![
            accepted("location: /v1.0/op\r\n"),
            json(r#"{"id": "a", "status": "active"}"#),
            accepted("location: /v1.0/op\r\n"),
            with_status("303 See Other", &format!("location: {url}/v1.0/items/b\r\n"), ""),
            json(r#"{"id": "b"}"#),
        ]
    })
    .await;
    let client = client(&server);
    for id in ["a", "b"] {
        let end = end(&server, &client).await.expect("it succeeds");
        assert_eq!(end.get::<Value>(&client).await.expect("the result")["id"], id);
    }
}

#[tokio::test]
async fn an_operation_that_fails_is_an_error() {
    let failed = r#"{"status": "failed", "error": {"code": "nameAlreadyExists", "message": "It is there."}}"#;
    for (body, code) in
        [(failed, "nameAlreadyExists"), (r#"{"status": "deleteFailed", "errorCode": "locked"}"#, "locked")]
    {
        let server = Server::start(|_| vec![accepted("location: /v1.0/op\r\n"), json(body)]).await;
        let error = end(&server, &client(&server)).await.expect_err("it fails");
        assert!(matches!(error, Error::OperationFailed { .. }));
        assert_eq!((error.code(), error.status(), error.is_success()), (Some(code), None, false));
    }
    let server = Server::start(|_| vec![accepted("location: /v1.0/op\r\n"), json(failed)]).await;
    let error = end(&server, &client(&server)).await.expect_err("it fails");
    assert_eq!(error.to_string(), "v1_0::test: the operation ended as failed nameAlreadyExists: It is there");
    let gone = with_status("404 Not Found", "", "");
    let server = Server::start(|_| vec![accepted("location: /v1.0/op\r\n"), gone]).await;
    assert!(end(&server, &client(&server)).await.expect_err("it is gone").is_not_found());
}

#[tokio::test]
async fn the_service_says_how_often_it_is_asked_and_the_wait_ends() {
    let going = with_status("202 Accepted", "retry-after: 0.15\r\n", "");
    let server = Server::start(|_| {
        vec![
            accepted("location: /v1.0/op\r\nretry-after: 0.15\r\n"),
            going.clone(),
            json("{}"),
            accepted("location: /v1.0/op\r\nretry-after: 9\r\n"),
        ]
    })
    .await;
    let client = client(&server);
    let start = Instant::now();
    end(&server, &client).await.expect("it succeeds");
    assert!(start.elapsed() >= Duration::from_millis(300));
    let slow = copy().send(&client).await.expect("it is accepted");
    let error = slow.monitor(&client).expect("a monitor").timeout(Duration::from_secs(1)).wait().await;
    assert!(matches!(error, Err(Error::TimedOut { limit: TimeLimit::Call, .. })));
}

#[tokio::test]
async fn a_location_that_is_missing_or_unsafe_is_an_error() {
    let server = Server::start(|_| {
        vec![
            accepted(""),
            accepted("location: http://files.example/m\r\n"),
            accepted("location: file:///m\r\n"),
        ]
    })
    .await;
    let client = client(&server);
    let mut errors = Vec::new();
    for _ in 0..3 {
        let accepted =
            request::<(), (), ()>(COPY, &[]).accepted().send(&client).await.expect("it is accepted");
        errors.push(accepted.wait(&client).await.expect_err("there is no monitor"));
    }
    assert!(matches!(errors[0], Error::InvalidArgument { .. }));
    assert!(matches!(&errors[1], Error::ForeignLink { origin, .. } if origin == "http://files.example"));
    assert!(matches!(errors[2], Error::ForeignLink { .. }));
}
