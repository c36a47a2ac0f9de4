//! Tokens that the service refuses.

use std::sync::{Arc, Mutex};

use graph_client_runtime::{
    AccessToken, Client, Error, Request, TokenRequest, Value, credential_fn, request,
};

use crate::{GET, POST, client, json, server::Server};

fn refused(challenge: &str) -> String {
    format!("HTTP/1.1 401 Unauthorized\r\nwww-authenticate: {challenge}\r\ncontent-length: 0\r\n\r\n")
}

/// A client whose credential gives `token 1`, `token 2` .., and what it was asked for.
fn counting(server: &Server) -> (Client, Arc<Mutex<Vec<TokenRequest>>>) {
    let asked: Arc<Mutex<Vec<TokenRequest>>> = Arc::default();
    let requests = Arc::clone(&asked);
    let credential = credential_fn(move |request| {
        let mut requests = requests.lock().expect("no panic");
        requests.push(request);
        let token = AccessToken::new(format!("token {}", requests.len()));
        async { Ok::<_, std::io::Error>(token) }
    });
    let client = Client::builder(credential).base_url(server.url("")).build().expect("a client");
    (client, asked)
}

fn get() -> Request<Value> {
    request(GET, &[])
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    // The challenge of continuous access evaluation: `{"access_token":{}}` in base64.
    let challenge =
        refused(r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ==""#);
    let server = Server::start(|_| {
        let accepted = "HTTP/1.1 204 No Content\r\n\r\n".to_owned();
        vec![json("1"), challenge, accepted, refused("Bearer"), refused("Bearer")]
    })
    .await;
    let (client, asked) = counting(&server);
    get().send(&client).await.expect("an answer");
    request::<(), (), ()>(POST, &[]).json([1]).send(&client).await.expect("an answer to the second token");
    let error = get().send(&client).await.expect_err("both tokens are refused");
    assert_eq!(error.status(), Some(401));
    let requests = server.requests();
    let tokens: Vec<_> = requests.iter().filter_map(|request| request.header("authorization")).collect();
    assert_eq!(
        tokens,
        ["Bearer token 1", "Bearer token 1", "Bearer token 2", "Bearer token 2", "Bearer token 3"]
    );
    assert_eq!(requests[1].body, requests[2].body);
    let asked = asked.lock().expect("no panic");
    let claims: Vec<_> = asked.iter().map(|request| request.claims.as_deref()).collect();
    assert_eq!(claims, [None, Some(r#"{"access_token":{}}"#), None]);
    assert!(asked.iter().all(|request| request.scope == server.url("/.default")));
}

#[tokio::test]
async fn a_token_that_has_no_other_is_sent_once() {
    let server = Server::start(|_| vec![refused("Bearer"); 2]).await;
    let error = get().send(&client(&server)).await.expect_err("the token is refused");
    assert!(matches!(error, Error::Api(_)));
    assert_eq!(server.requests().len(), 1);
}
