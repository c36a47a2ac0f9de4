//! How much of an answer is read, and from whom.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use graph_client_runtime::{Bytes, Client, Error, Value, request, reqwest};

use tokio::{io::AsyncWriteExt, net::TcpListener};

use crate::{
    GET, POST, client, json, list, redirect,
    server::{Server, receive},
};

/// An answer without `Content-Length`, in pieces of 1,000 bytes.
fn chunked(pieces: usize) -> String {
    let piece = format!("3e8\r\n{}\r\n", " ".repeat(1000));
    format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}0\r\n\r\n", piece.repeat(pieces))
}

#[tokio::test]
async fn an_answer_is_read_up_to_a_limit() {
    let long = json(&" ".repeat(5000));
    let server =
        Server::start(|_| vec![long.clone(), chunked(5), long.clone(), chunked(5), chunked(4)]).await;
    let limited = Client::builder("token").base_url(server.url("")).max_answer_bytes(4000).build();
    let limited = limited.expect("a client");
    for _ in 0..2 {
        let error = list().send(&limited).await.expect_err("the answer is too long");
        assert!(matches!(error, Error::TooLarge { status: 200, limit: 4000, .. }), "{error:?}");
    }
    let get = || request::<Bytes, (), ()>(GET, &[]);
    assert_eq!(get().max_answer_bytes(5000).send(&limited).await.expect("the answer").len(), 5000);
    let error = get().max_answer_bytes(4999).send(&limited).await.expect_err("it is one byte too long");
    assert_eq!(
        error.to_string(),
        "v1_0::test: the body of a 200 answer is longer than the 4999 bytes that are accepted"
    );
    assert_eq!(get().send(&limited).await.expect("an answer of the very length").len(), 4000);
}

/// The server announces 1 GB, and would send it: the client goes away after the limit of 64 MB.
#[tokio::test]
async fn a_body_of_a_gigabyte_ends_at_the_limit() {
    const SIZE: usize = 1 << 30;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let sent = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        receive(&mut stream).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.expect("the head");
        let (piece, mut sent) = (vec![b' '; 1 << 20], 0);
        while sent < SIZE && stream.write_all(&piece).await.is_ok() {
            sent += piece.len();
        }
        sent
    });
    let client = Client::builder("token").base_url(&url).build().expect("a client");
    let error = list().send(&client).await.expect_err("the answer is too long");
    assert!(matches!(error, Error::TooLarge { limit, .. } if limit == 64 << 20), "{error:?}");
    drop(client);
    let sent = sent.await.expect("the server ends");
    assert!((64 << 20..128 << 20).contains(&sent), "{sent} bytes were sent");
}

#[tokio::test]
async fn a_body_that_is_not_utf8_is_an_error_that_keeps_it() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let body: &[u8] = b"{\"value\": [{\"id\": \"a\"}, {\"id\": \"\xff\xfe\"}]}";
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        receive(&mut stream).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(&[head.as_bytes(), body].concat()).await.expect("the answer");
    });
    let client = Client::builder("token").base_url(&url).build().expect("a client");
    match list().send(&client).await.expect_err("the body is not UTF-8") {
        Error::Decode { path, answer, source, .. } => {
            assert_eq!((&*path, &answer.body[..]), ("value[1].id", body));
            assert!(source.to_string().contains("invalid unicode code point"), "{source}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn of_an_error_the_beginning_is_kept() {
    let error =
        |body: String| format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = Server::start(|_| vec![error("a".repeat(200_000)), error("b".repeat(200))]).await;
    for (client, expected) in [
        (client(&server), 64 << 10),
        (Client::builder("t").base_url(server.url("")).max_error_bytes(100).build().expect("a client"), 100),
    ] {
        let error = list().send(&client).await.expect_err("the service refuses");
        assert_eq!(error.status(), Some(400));
        assert_eq!(error.as_api().map(|error| error.body.len()), Some(expected));
    }
}

/// A server that gives one answer, compressed, to each connection. 100 MB of blanks are 100 kB on the wire.
async fn compressing(bytes: usize) -> String {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; bytes]).expect("memory to write to");
    let body = encoder.finish().expect("memory to write to");
    let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", body.len());
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            receive(&mut stream).await;
            // The client may hang up before it has all.
            let _ = stream.write_all(&[head.as_bytes(), &body].concat()).await;
        }
    });
    url
}

#[tokio::test]
async fn an_answer_that_swells_is_given_up() {
    let url = compressing(100 << 20).await;
    let decompressing = Client::builder("token").base_url(url).http_client(reqwest::Client::new());
    let error = list().send(&decompressing.build().expect("a client")).await.expect_err("it is too long");
    assert!(matches!(error, Error::TooLarge { limit: 67_108_864, .. }), "{error:?}");
}

/// In this build, reqwest asks for compression by itself.
#[tokio::test]
async fn no_compression_is_asked_for() {
    let server = Server::start(|_| vec![json("{}")]).await;
    request::<Value, (), ()>(GET, &[]).send(&client(&server)).await.expect("an answer");
    assert_eq!(server.requests()[0].header("accept-encoding"), None);
}

/// A caller's own HTTP client follows redirects by itself, as reqwest does by default.
#[tokio::test]
async fn an_answer_from_elsewhere_is_refused() {
    let stranger = Server::start(|_| vec![json(r#"{"id": "forged"}"#); 2]).await;
    let server = Server::start(|_| {
        let away = redirect(&stranger.url("/x"));
        vec![away.clone(), away, redirect("/y"), json("{}"), redirect("/y"), json("{}")]
    })
    .await;
    let following =
        Client::builder("secret-token").base_url(server.url("")).http_client(reqwest::Client::new());
    let following = following.build().expect("a client");
    let get = || request::<Value, (), ()>(GET, &[]);
    match get().send(&following).await {
        Err(Error::ForeignLink { origin, .. }) => assert_eq!(origin, stranger.url("")),
        other => panic!("{other:?}"),
    }
    let post = || request::<(), (), ()>(POST, &[]).json([1]);
    assert!(matches!(post().send(&following).await, Err(Error::ForeignLink { .. })));
    assert_eq!(
        get().send(&following).await.expect("an answer of the service"),
        Value::Object([].into_iter().collect())
    );
    assert!(matches!(post().send(&following).await, Err(Error::ForeignLink { .. })));
    for request in stranger.requests() {
        assert_eq!(request.header("authorization"), None);
    }
}
