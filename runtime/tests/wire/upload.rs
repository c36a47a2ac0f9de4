//! Upload sessions, from the first chunk to the finished item.

use std::sync::Mutex;

use graph_client_runtime::{Client, ConflictBehavior, Error, RetryPolicy, UploadSession, Value, json};

use crate::{
    client, json as ok,
    server::Server,
    stubborn::{
        Step::{Head, Reset},
        Stubborn,
    },
};

const UNIT: usize = 320 << 10;

fn with_status(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// The answer to a chunk that is not the last.
fn wants(ranges: &[&str]) -> String {
    with_status("202 Accepted", &json!({ "nextExpectedRanges": ranges }).to_string())
}

fn session(url: &str) -> UploadSession {
    UploadSession::of(&json!({ "uploadUrl": url, "expirationDateTime": "2030-01-01" })).expect("a session")
}

fn file(size: usize) -> Vec<u8> {
    (0..size).map(|index| b'a' + (index % 23) as u8).collect()
}

/// The bytes that arrived, by their ranges.
fn ranges(server: &Server) -> Vec<(String, usize)> {
    let puts = server.requests().into_iter().filter(|request| request.line.starts_with("PUT"));
    puts.map(|request| (request.header("content-range").unwrap_or_default().to_owned(), request.body.len()))
        .collect()
}

#[tokio::test]
async fn a_file_goes_in_chunks_without_the_token() {
    let size = 2 * UNIT + 7;
    let files = Server::start(|_| {
        vec![
            wants(&["327680-"]),
            // Outlook answers so.
            with_status("200 OK", r#"{"nextExpectedRanges": ["655360"]}"#),
            with_status("201 Created", r#"{"id": "7"}"#),
        ]
    })
    .await;
    let server = Server::start(|_| Vec::new()).await;
    let (client, told) = (client(&server), Mutex::new(Vec::new()));
    let body = file(size);
    let upload = session(&files.url("/up?signature")).upload(&client, &body[..], size as u64);
    let upload =
        upload.chunk_size(UNIT + 1).on_progress(|sent, of| told.lock().expect("no panic").push((sent, of)));
    let item: Value = upload.send().await.expect("the item");
    assert_eq!(item["id"], "7");
    let size = size as u64;
    assert_eq!(*told.lock().expect("no panic"), [(327_680, size), (655_360, size), (size, size)]);
    assert_eq!(
        ranges(&files),
        [
            ("bytes 0-327679/655367".to_owned(), UNIT),
            ("bytes 327680-655359/655367".to_owned(), UNIT),
            ("bytes 655360-655366/655367".to_owned(), 7)
        ]
    );
    let requests = files.requests();
    let arrived: String = requests.iter().map(|request| request.body.as_str()).collect();
    assert!(arrived.as_bytes() == body);
    assert!(requests.iter().all(|request| request.header("authorization").is_none()));
    assert_eq!(requests[0].line, "PUT /up?signature HTTP/1.1");
}

#[tokio::test]
async fn an_upload_goes_on_where_the_service_is() {
    let size = 2 * UNIT;
    let files = Server::start(|_| {
        vec![
            // The service has a part of the chunk, and refuses it.
            with_status("416 Range", ""),
            wants(&["100000-327679", "327680-"]),
            wants(&["327680-"]),
            with_status("503 Busy", ""),
            ok(r#"{"nextExpectedRanges": ["327680-"]}"#),
            with_status("200 OK", r#"{"id": "7"}"#),
        ]
    })
    .await;
    let client = Client::builder("token").base_url(files.url("")).retry(RetryPolicy::never());
    let client = client.build().expect("a client");
    let body = file(size);
    let upload = session(&files.url("/up")).upload(&client, &body[..], size as u64).chunk_size(0);
    assert_eq!(upload.send::<Value>().await.expect("the item")["id"], "7");
    let ranges: Vec<String> = ranges(&files).into_iter().map(|(range, _)| range).collect();
    assert_eq!(
        ranges,
        [
            "bytes 0-327679/655360",
            "bytes 100000-327679/655360",
            "bytes 327680-655359/655360",
            "bytes 327680-655359/655360"
        ]
    );
    assert_eq!(files.requests()[1].line, "GET /up HTTP/1.1");
    assert!(files.requests().iter().all(|request| request.header("authorization").is_none()));
}

#[tokio::test]
async fn a_stored_session_is_taken_up_again() {
    let files = Server::start(|_| {
        vec![
            ok(r#"{"nextExpectedRanges": ["5-"]}"#),
            with_status("201 Created", ""),
            with_status("204 No Content", ""),
        ]
    })
    .await;
    let client = client(&files);
    let stored = serde_json::to_string(&session(&files.url("/up"))).expect("JSON");
    let taken: UploadSession = serde_json::from_str(&stored).expect("a session");
    assert_eq!(taken.expiration(), Some("2030-01-01"));
    assert!(!format!("{taken:?}").contains("/up"));
    let item: Option<Value> =
        taken.clone().upload(&client, &b"0123456789"[..], 10).resume().send().await.expect("a success");
    assert_eq!(item, None);
    assert_eq!(files.requests()[1].body, "56789");
    taken.cancel(&client).await.expect("it is cancelled");
    assert_eq!(files.requests()[2].line, "DELETE /up HTTP/1.1");
}

#[tokio::test]
async fn what_cannot_be_uploaded_is_an_error() {
    let files = Server::start(|_| {
        vec![
            with_status("409 Conflict", r#"{"error": {"code": "nameAlreadyExists"}}"#),
            wants(&["0-"]),
            wants(&["0-"]),
            wants(&["0-"]),
            wants(&["0-"]),
            with_status("404 Gone", ""),
        ]
    })
    .await;
    let client = client(&files);
    let send = async |url: &str, body: &'static [u8], size: u64| {
        session(url).upload(&client, body, size).send::<Value>().await.expect_err("it fails")
    };
    let url = files.url("/up");
    assert!(send(&url, b"abc", 3).await.is_conflict());
    // The service wants the same bytes again and again.
    assert!(matches!(send(&url, b"abc", 3).await, Error::InvalidArgument { .. }));
    assert!(send(&url, b"abc", 3).await.is_not_found());
    assert!(matches!(send(&url, b"abc", 4).await, Error::Io { .. }));
    assert!(matches!(send(&url, b"", 0).await, Error::InvalidArgument { .. }));
    assert!(matches!(send("http://files.example/up", b"abc", 3).await, Error::ForeignLink { .. }));
    assert!(matches!(UploadSession::of(&json!({})), Err(Error::InvalidArgument { .. })));
    let lost = Stubborn::start(&[&[Head, Reset]]).await;
    let client = Client::builder("token").base_url(lost.url()).retry(RetryPolicy::never());
    let client = client.build().expect("a client");
    let upload = session(&format!("{}/up", lost.url())).upload(&client, &b"abc"[..], 3);
    assert!(upload.send::<Value>().await.expect_err("nobody answers").is_transient());
}

#[test]
fn conflict_behavior_is_a_word_in_json() {
    let item = json!({ ConflictBehavior::NAME: ConflictBehavior::Rename });
    assert_eq!(item, json!({ "@microsoft.graph.conflictBehavior": "rename" }));
    assert_eq!(Value::from(ConflictBehavior::Fail), ConflictBehavior::Fail.as_str());
}

#[tokio::test]
async fn a_reader_is_sent_as_it_is_read() {
    let server =
        Server::start(|_| vec![ok("{}"), "HTTP/1.1 503 U\r\ncontent-length: 0\r\n\r\n".to_owned()]).await;
    let client = client(&server);
    let put = |size: u64, given: u64| {
        let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), given);
        client.put::<Value>("/content").reader("text/plain", reader, Some(size))
    };
    let request = put(200_000, 200_001);
    request.clone().send(&client).await.expect("the bytes are taken");
    let again = request.send(&client).await.expect_err("the reader has been read");
    assert!(matches!(again, Error::InvalidArgument { .. }), "{again:?}");
    // The bytes that were read cannot be read again, so the request is not sent again.
    let error = put(3, 3).send(&client).await.expect_err("the service is not there");
    assert_eq!(error.status(), Some(503));
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), Some("text/plain"));
    assert_eq!(requests[0].body, "x".repeat(200_000));
    assert_eq!((requests.len(), &*requests[1].body), (2, "xxx"));
}

#[tokio::test]
async fn a_reader_that_ends_early_is_an_error_of_the_reader() {
    let server = Stubborn::start(&[&[Head, Reset]]).await;
    let client = Client::builder("token").base_url(server.url()).build().expect("a client");
    let request = client.put::<Value>("/content").reader("text/plain", &b"abc"[..], Some(9));
    let error = request.send(&client).await.expect_err("bytes are missing");
    assert!(
        matches!(&error, Error::Io { source, .. } if source.to_string().contains("fewer bytes")),
        "{error:?}"
    );
}
