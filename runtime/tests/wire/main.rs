//! Tests of the bytes on the wire: links, redirects, headers, retries, and hosts that must not get the token.

mod accepted;
mod answers;
mod batch;
mod delta;
mod download;
mod errors;
mod limits;
mod middleware;
mod paging;
mod retry;
mod server;
mod sharing;
mod sign_in;
mod stubborn;
mod time_limits;
mod tokens;
mod trace;
mod upload;

use graph_client_runtime::{
    Accepted, AccessToken, Bytes, Client, Collection, Credential, CredentialError, Error, Request,
    TokenFuture, TokenRequest, Value, options, request,
};
use server::Server;

const GET: &str = "v1_0::test\nGET v1.0 /x\n/x\nv1.0/api/test.md\n200";
const POST: &str = "v1_0::test\nPOST v1.0 /x\n/x\nv1.0/api/test.md\n202 204";
const CONTENT: &str = "v1_0::test\nGET v1.0 /x\n/x\nv1.0/api/test.md\n302";

fn client(server: &Server) -> Client {
    Client::builder("secret-token").base_url(server.url("")).build().expect("a client")
}

fn list() -> Request<Collection<Value>, options::Any> {
    request(GET, &[])
}

fn json(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn redirect(location: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n")
}

#[tokio::test]
async fn items_go_over_all_collections() {
    let server = Server::start(|url| {
        vec![
            json(&format!(
                r#"{{"value": [1, 2], "@odata.count": 3, "@odata.nextLink": "{url}/v1.0/x?a=b%20c"}}"#
            )),
            json(&format!(r#"{{"value": [], "@odata.nextLink": "{url}/v1.0/y"}}"#)),
            json(&format!(r#"{{"value": [3], "@odata.deltaLink": "{url}/v1.0/delta"}}"#)),
        ]
    })
    .await;
    let client = client(&server);
    let mut items = list().count(true).header("ConsistencyLevel", "eventual").items(&client);
    let mut values = Vec::new();
    while let Some(item) = items.next().await {
        values.push(item.expect("an item"));
    }
    assert_eq!(values, [1, 2, 3]);
    assert_eq!(items.count(), Some(3));
    assert_eq!(items.delta_link(), Some(&*server.url("/v1.0/delta")));
    let requests = server.requests();
    assert_eq!(
        requests.iter().map(|request| request.line.as_str()).collect::<Vec<_>>(),
        ["GET /v1.0/x?$count=true HTTP/1.1", "GET /v1.0/x?a=b%20c HTTP/1.1", "GET /v1.0/y HTTP/1.1"]
    );
    for request in requests {
        assert_eq!(request.header("consistencylevel"), Some("eventual"));
        assert_eq!(request.header("authorization"), Some("Bearer secret-token"));
    }
}

#[tokio::test]
async fn a_collection_leads_to_the_next() {
    let server = Server::start(|url| {
        let first = json(&format!(r#"{{"value": [1], "@odata.nextLink": "{url}/next"}}"#));
        vec![first.clone(), json(r#"{"value": [2]}"#), first, json(r#"{"value": [2]}"#)]
    })
    .await;
    let client = client(&server);
    let first = list().header("Prefer", "x").send(&client).await.expect("the first part");
    let second = first.next(&client).await.expect("an answer").expect("the second part");
    assert_eq!(second.value, [2]);
    assert!(second.next(&client).await.expect("an answer").is_none());
    let first: Collection<Value> = client.get_link(&server.url("/delta")).await.expect("the first part");
    let mut items = first.into_items(&client);
    assert_eq!(items.next().await.expect("an item").expect("an item"), 1);
    assert_eq!(items.next().await.expect("an item").expect("an item"), 2);
    assert!(items.next().await.is_none());
    assert_eq!(server.requests()[1].header("prefer"), Some("x"));
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let server = Server::start(|_| vec![json(r#"{"no": "value"}"#)]).await;
    let client = client(&server);
    let mut items = list().items(&client);
    assert!(matches!(items.next().await, Some(Err(Error::Decode { status: 200, .. }))));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_foreign_link_is_never_followed() {
    let stranger = Server::start(|_| vec![json("{}")]).await;
    let link = stranger.url("/v1.0/users");
    let server =
        Server::start(|_| vec![json(&format!(r#"{{"value": [1], "@odata.nextLink": "{link}"}}"#))]).await;
    let client = client(&server);
    let mut items = list().items(&client);
    assert!(matches!(items.next().await, Some(Ok(_))));
    match items.next().await {
        Some(Err(Error::ForeignLink { origin, .. })) => assert_eq!(origin, stranger.url("")),
        other => panic!("{other:?}"),
    }
    assert!(items.next().await.is_none());
    let stored = client.get_link::<Collection<Value>>(&link).await;
    assert!(matches!(stored, Err(Error::ForeignLink { .. })));
    assert!(stranger.requests().is_empty());
}

#[tokio::test]
async fn a_redirect_takes_no_token_along() {
    let files = Server::start(|_| vec![redirect("/second"), json("file")]).await;
    let server = Server::start(|_| vec![redirect(&files.url("/first?signature"))]).await;
    let request =
        request::<Bytes, (), ()>(CONTENT, &[]).header("Range", "bytes=0-9").header("x-key", "secret");
    let content = request.send(&client(&server)).await.expect("the file");
    assert_eq!(content, "file");
    let requests = files.requests();
    assert_eq!(requests[0].line, "GET /first?signature HTTP/1.1");
    assert_eq!(requests[1].line, "GET /second HTTP/1.1");
    for request in requests {
        assert_eq!((request.header("authorization"), request.header("x-key")), (None, None));
        assert_eq!(request.header("range"), Some("bytes=0-9"));
    }
}

#[tokio::test]
async fn a_redirect_that_cannot_be_followed_is_an_error() {
    let get = || request::<Bytes, (), ()>(CONTENT, &[]);
    let endless = Server::start(|url| vec![redirect(&format!("{url}/again")); 9]).await;
    let error = get().send(&client(&endless)).await.expect_err("it does not end");
    assert!(matches!(error, Error::UnexpectedStatus { status: 302, .. }));
    assert_eq!(endless.requests().len(), 6);
    let elsewhere = Server::start(|_| vec![redirect("ftp://files/x")]).await;
    let error = get().send(&client(&elsewhere)).await.expect_err("it is not HTTP");
    assert!(matches!(error, Error::ForeignLink { .. }));
    let nowhere = Server::start(|_| vec!["HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n".to_owned()]).await;
    let error = get().send(&client(&nowhere)).await.expect_err("it has no location");
    assert_eq!(error.to_string(), "v1_0::test: a redirect with status 302 cannot be followed");
    let undocumented = Server::start(|_| vec![redirect("/x")]).await;
    let error =
        request::<Bytes, (), ()>(GET, &[]).send(&client(&undocumented)).await.expect_err("not documented");
    assert_eq!(error.to_string(), "v1_0::test: status 302 is not documented");
    assert_eq!(undocumented.requests().len(), 1);
}

#[tokio::test]
async fn throttled_requests_are_sent_again_with_their_body() {
    let throttled =
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n".to_owned();
    let server = Server::start(|_| {
        vec![throttled.clone(), "HTTP/1.1 202 Accepted\r\nlocation: /y\r\n\r\n".to_owned()]
    })
    .await;
    let accepted =
        request::<Accepted, (), ()>(POST, &[]).json([1]).send(&client(&server)).await.expect("accepted");
    assert_eq!(accepted.location.as_deref(), Some("/y"));
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.body == "[1]"));
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    let server = Server::start(|_| vec!["HTTP/1.1 204 No Content\r\n\r\n".to_owned()]).await;
    request::<(), (), ()>(POST, &[]).send(&client(&server)).await.expect("an answer");
    assert_eq!(server.requests()[0].header("content-length"), Some("0"));
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    struct Broken;
    impl Credential for Broken {
        fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
            Box::pin(async { Err(CredentialError::new("signed out")) })
        }
    }
    struct Unprintable;
    impl Credential for Unprintable {
        fn token(&self, _: TokenRequest) -> TokenFuture<'_> {
            Box::pin(async { Ok(AccessToken::new("secret\n")) })
        }
    }
    let server = Server::start(|_| Vec::new()).await;
    let url = server.url("");
    let error = list().send(&Client::builder(Broken).base_url(&url).build().expect("a client")).await;
    let error = error.expect_err("there is no token");
    assert_eq!(error.to_string(), "v1_0::test: the credential gave no access token: signed out");
    assert_eq!(std::error::Error::source(&error).expect("a source").to_string(), "signed out");
    let error = list().send(&Client::builder(Unprintable).base_url(&url).build().expect("a client")).await;
    let error = error.expect_err("the token is invalid");
    let printed = format!("{error:?} {error:#?}");
    assert!(matches!(error, Error::Credential { .. }) && !printed.contains("secret"), "{printed}");
    assert!(printed.starts_with(&error.to_string()), "{printed}");
    let error = list().header("a b", "c").send(&client(&server)).await.expect_err("the header is invalid");
    assert!(matches!(error, Error::InvalidArgument { parameter, .. } if parameter == "a b"));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_failed_request_shows_no_url() {
    let error = list()
        .query("key", "secret")
        .send(
            &Client::builder("secret")
                .base_url("http://127.0.0.1:1")
                .max_retries(0)
                .build()
                .expect("a client"),
        )
        .await;
    let error = error.expect_err("nobody listens");
    assert!(matches!(error, Error::Transport { .. }));
    assert!(!format!("{error:?} {error}").contains("secret"), "{error:?}");
}

#[test]
fn futures_can_be_spawned() {
    fn check<T: Send>(_: T) {}
    let client = Client::new("token");
    check(list().send(&client));
    check(list().items(&client));
    check(client.clone());
}
