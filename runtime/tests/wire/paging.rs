//! The way through a collection: links of all forms, faults on the way, and links that lead back.

use std::time::Duration;

use graph_client_runtime::{
    Client, Collection, Error, Items, Request, RetryPolicy, TimeLimit, Value, request,
};

use crate::{
    GET, json,
    server::Server,
    stubborn::{
        Step::{self, Hang, Head, Write},
        Stubborn,
    },
};

/// A client that sends nothing again by itself.
fn client(server: &Server) -> Client {
    let builder = Client::builder("token").base_url(server.url("/gateway")).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

fn list() -> Request<Collection<Value>> {
    request(GET, &[])
}

/// A part with one value and a link.
fn part(value: u8, member: &str, link: &str) -> String {
    json(&format!(r#"{{"value": [{value}], "{member}": "{link}"}}"#))
}

fn status(status: u16) -> String {
    format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n")
}

async fn value(items: &mut Items<'_, Value>) -> Value {
    items.next().await.expect("a value").expect("a value")
}

#[tokio::test]
async fn links_of_all_forms_stay_below_the_base() {
    let server = Server::start(|url| {
        vec![
            part(1, "@odata.nextLink", &format!("{url}/gateway/v1.0/x?2")),
            part(2, "@nextLink", "/v1.0/x?3"),
            part(3, "odata.nextLink", "x?4"),
            part(4, "@odata.nextLink", "?5"),
            json(r#"{"value": [5]}"#),
        ]
    })
    .await;
    let client = client(&server);
    let mut items = list().header("If-None-Match", "\"1\"").header("Prefer", "a").items(&client);
    for expected in 1..=5 {
        assert_eq!(value(&mut items).await, expected);
    }
    assert!(items.next().await.is_none() && items.next_link().is_none());
    for (index, request) in server.requests().iter().enumerate() {
        let query = if index == 0 { String::new() } else { format!("?{}", index + 1) };
        assert_eq!(request.line, format!("GET /gateway/v1.0/x{query} HTTP/1.1"));
        assert_eq!(request.header("if-none-match"), (index == 0).then_some("\"1\""));
        assert_eq!(request.header("prefer"), Some("a"));
    }
}

#[tokio::test]
async fn a_stream_goes_on_after_a_fault() {
    let server = Server::start(|_| {
        vec![
            status(503),
            part(1, "@odata.nextLink", "/v1.0/x?2"),
            status(500),
            status(429),
            part(2, "@odata.nextLink", "/v1.0/x?3"),
            json(r#"{"value": [3]}"#),
        ]
    })
    .await;
    let client = client(&server);
    let mut items = list().items(&client);
    let (mut values, mut faults) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(value) => values.push(value),
            Err(error) => faults.push((error.status(), items.next_link().map(str::to_owned))),
        }
    }
    assert_eq!(values, [1, 2, 3]);
    let second = || Some("/v1.0/x?2".to_owned());
    assert_eq!(faults, [(Some(503), None), (Some(500), second()), (Some(429), second())]);
}

#[tokio::test]
async fn a_stream_ends_after_an_error_that_stays_and_says_where() {
    let server = Server::start(|url| {
        let link = format!("{url}/gateway/v1.0/x?2");
        vec![part(1, "@odata.nextLink", &link), status(404), json(r#"{"value": [2]}"#)]
    })
    .await;
    let client = client(&server);
    let mut items = list().items(&client);
    assert_eq!(value(&mut items).await, 1);
    let error = items.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.status(), Some(404));
    assert!(items.next().await.is_none());
    let link = items.next_link().expect("the link of the part that failed");
    let mut items = Request::<Collection<Value>>::from_link(link).items(&client);
    assert_eq!(value(&mut items).await, 2);
}

#[tokio::test]
async fn a_link_that_leads_back_is_an_error() {
    // The first answer's link leads to itself; in the second list, to the first part.
    for links in [&["/v1.0/x"][..], &["/v1.0/x?2", "/v1.0/x"], &["/v1.0/x?2", "/v1.0/x?3", "/v1.0/x?2"]] {
        let server =
            Server::start(|_| links.iter().map(|link| part(1, "@odata.nextLink", link)).collect()).await;
        let client = client(&server);
        let mut items = list().items(&client);
        for _ in links {
            value(&mut items).await;
        }
        let error = items.next().await.expect("an error").expect_err("an error");
        assert!(matches!(error, Error::RepeatedLink { .. }), "{error:?}");
        assert!(items.next().await.is_none());
        assert_eq!(server.requests().len(), links.len());
    }
    let server = Server::start(|_| vec![part(1, "@odata.nextLink", "/v1.0/x?2"); 2]).await;
    let client = client(&server);
    let first = list().send(&client).await.expect("the first part");
    let second = first.next(&client).await.expect("the second part").expect("the second part");
    assert!(matches!(second.next(&client).await, Err(Error::RepeatedLink { .. })));
}

#[tokio::test]
async fn the_limits_of_a_request_hold_for_all_parts() {
    const FIRST: &[Step] = &[
        Head,
        Write("HTTP/1.1 200 OK\r\ncontent-length: 47\r\nconnection: close\r\n\r\n"),
        Write(r#"{"value": [1], "@odata.nextLink": "/v1.0/x?22"}"#),
    ];
    let server = Stubborn::start(&[FIRST, &[Head, Hang]]).await;
    let client = Client::builder("token").base_url(server.url()).build().expect("a client");
    let limit = Duration::from_millis(50);
    let mut items = list().read_timeout(limit).retry(RetryPolicy::never()).items(&client);
    assert_eq!(value(&mut items).await, 1);
    let error = items.next().await.expect("an error").expect_err("an error");
    assert!(matches!(error, Error::TimedOut { limit: TimeLimit::Silence, .. }), "{error:?}");
}
