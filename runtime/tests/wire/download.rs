//! Contents as streams, resumed after faults.

use std::time::Duration;

use graph_client_runtime::{
    Additional, Bytes, Client, Download, Error, Model, Request, RetryPolicy,
    model::{Property, PropertyMut, Schema},
    options, request,
};

use crate::{CONTENT, GET, redirect, server::Server};

fn client(server: &Server) -> Client {
    let policy = RetryPolicy::default().waits(Duration::ZERO, Duration::ZERO);
    Client::builder("secret-token").base_url(server.url("")).retry(policy).build().expect("a client")
}

fn content() -> Request<Bytes, options::Any, options::Any> {
    request(CONTENT, &[])
}

/// An answer that announces `length` bytes; fewer are a fault.
fn answer(status: u16, headers: &str, length: usize, body: &str) -> String {
    format!("HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

async fn all(mut download: Download<'_>) -> Result<String, Error> {
    let mut text = String::new();
    while let Some(piece) = download.next().await {
        text.push_str(std::str::from_utf8(&piece?).expect("a text"));
    }
    Ok(text)
}

#[tokio::test]
async fn a_download_goes_on_at_the_byte_after_a_fault() {
    let rest = "etag: \"1\"\r\ncontent-range: bytes 5-9/10\r\n";
    for second in [answer(206, rest, 5, "56789"), answer(200, "etag: \"1\"\r\n", 10, "0123456789")] {
        let files = Server::start(|_| vec![answer(200, "etag: \"1\"\r\n", 10, "01234"), second]).await;
        let server =
            Server::start(|_| vec![redirect(&files.url("/a?s")), redirect(&files.url("/b?s"))]).await;
        let client = client(&server);
        let download = content().header("x-key", "secret").download(&client).await.expect("an answer");
        assert_eq!((download.status(), download.length()), (200, Some(10)));
        assert_eq!(all(download).await.expect("the content"), "0123456789");
        let requests = files.requests();
        assert_eq!(requests[1].line, "GET /b?s HTTP/1.1");
        assert_eq!(requests[1].header("range"), Some("bytes=5-9"));
        assert_eq!(requests[1].header("if-range"), Some("\"1\""));
        for request in requests {
            assert_eq!((request.header("authorization"), request.header("x-key")), (None, None));
            assert_eq!(request.header("accept-encoding"), Some("identity"));
        }
    }
}

#[tokio::test]
async fn a_part_goes_on_within_its_range() {
    let part = |start: u64, body: &str, length: usize| {
        answer(206, &format!("content-range: bytes {start}-7/10\r\n"), length, body)
    };
    let server = Server::start(|_| vec![part(2, "23", 6), part(4, "", 4), part(4, "4567", 4)]).await;
    let client = client(&server);
    let download = content().range(2..8).download(&client).await.expect("an answer");
    assert_eq!((download.status(), download.position(), download.length()), (206, 2, Some(6)));
    assert_eq!(all(download).await.expect("the part"), "234567");
    let requests = server.requests();
    let ranges: Vec<_> = requests.iter().map(|request| request.header("range")).collect();
    assert_eq!(ranges, [Some("bytes=2-7"), Some("bytes=4-7"), Some("bytes=4-7")]);
}

#[tokio::test]
async fn a_content_that_has_changed_is_not_mixed() {
    let first = || answer(200, "etag: \"1\"\r\n", 10, "01234");
    for second in [
        answer(200, "etag: \"2\"\r\n", 10, "abcdefghij"),
        answer(206, "etag: \"2\"\r\ncontent-range: bytes 5-9/10\r\n", 5, "fghij"),
        answer(206, "etag: \"1\"\r\ncontent-range: bytes 4-9/10\r\n", 6, "456789"),
        answer(206, "etag: \"1\"\r\ncontent-range: bytes 5-19/20\r\n", 15, "fghij"),
        answer(200, "", 10, "abcdefghij"),
    ] {
        let server = Server::start(|_| vec![first(), second]).await;
        let client = client(&server);
        let download = content().download(&client).await.expect("an answer");
        assert!(matches!(all(download).await, Err(Error::Transport { .. })));
        assert_eq!(server.requests().len(), 2);
    }
    let never = Client::builder("token").retry(RetryPolicy::never());
    let server = Server::start(|_| vec![first()]).await;
    let client = never.base_url(server.url("")).build().expect("a client");
    let mut download = content().download(&client).await.expect("an answer");
    assert_eq!(download.next().await.expect("a piece").expect("a piece"), "01234");
    assert!(download.next().await.expect("an error").expect_err("a fault").is_transient());
    assert!(download.next().await.is_none());
}

#[tokio::test]
async fn a_download_goes_to_a_file_or_a_writer() {
    let long = "x".repeat(3 << 20);
    let server = Server::start(|_| {
        vec![answer(200, "", long.len(), &long), answer(200, "", 5, "short"), answer(404, "", 0, "")]
    })
    .await;
    let client = client(&server);
    let path = std::env::temp_dir().join(format!("graph-download-{}", std::process::id()));
    let written = content().download(&client).await.expect("an answer").to_file(&path).await.expect("a file");
    let read = std::fs::read_to_string(&path).expect("the file");
    std::fs::remove_file(&path).expect("the file");
    assert!(written == 3 << 20 && read == long);
    let mut bytes = Vec::new();
    content().download(&client).await.expect("an answer").copy_to(&mut bytes).await.expect("the bytes");
    assert_eq!(bytes, b"short");
    assert!(content().download(&client).await.expect_err("there is none").is_not_found());
    let empty = request::<Bytes, (), ()>(GET, &[]).range(5..5).download(&client).await;
    assert!(matches!(empty, Err(Error::InvalidArgument { .. })));
}

#[tokio::test]
async fn an_item_brings_its_download_url_along() {
    let files = Server::start(|_| vec![answer(200, "", 4, "file")]).await;
    let server = Server::start(|_| Vec::new()).await;
    let client = client(&server);
    let item = |link: &str| {
        let mut item = Item::default();
        item.0.insert("@microsoft.graph.downloadUrl", link);
        item
    };
    let content = client.content_of(&item(&files.url("/f?s"))).send(&client).await.expect("the file");
    assert_eq!(content, "file");
    assert_eq!(files.requests()[0].header("authorization"), None);
    for item in [Item::default(), item("http://files.example/f"), item("file:///f")] {
        let error = client.content_of(&item).send(&client).await.expect_err("it is not followed");
        assert!(matches!(error, Error::InvalidArgument { .. }));
    }
}

/// A model without properties.
#[derive(Default)]
struct Item(Additional);

impl Model for Item {
    fn schema(&self) -> &'static Schema {
        &Schema { name: "Item", odata_type: "microsoft.graph.item", names: &[] }
    }

    fn property(&self, _: usize) -> Property<'_> {
        Property::Additional(&self.0)
    }

    fn property_mut(&mut self, _: usize) -> PropertyMut<'_> {
        PropertyMut::Additional(&mut self.0)
    }
}
