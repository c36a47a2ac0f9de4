//! Credentials that sign in: what they post, and how often.

use std::sync::{Arc, Mutex};

use graph_client_runtime::{
    Client, Credential,
    sign_in::{DeviceCode, OnBehalfOf, SignInError},
};

use crate::{json, list, server::Server};

fn refusal(body: &str) -> String {
    format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// A client of a service that answers once.
async fn call(credential: impl Credential) -> (Server, Result<(), graph_client_runtime::Error>) {
    let service = Server::start(|_| vec![json(r#"{"value": []}"#)]).await;
    let client = Client::builder(credential).base_url(service.url("")).build().expect("a client");
    let outcome = list().send(&client).await.map(drop);
    (service, outcome)
}

const STARTED: &str = r#"{"device_code": "d c", "user_code": "ABC", "verification_uri": "https://x", "expires_in": 900,
    "interval": 0, "message": "go to x"}"#;

#[tokio::test]
async fn a_user_signs_in_on_another_device() {
    let authority = Server::start(|_| {
        vec![
            json(STARTED),
            refusal(r#"{"error": "authorization_pending"}"#),
            refusal(r#"{"error": "authorization_pending"}"#),
            json(r#"{"access_token": "first", "expires_in": 0, "refresh_token": "r"}"#),
            json(r#"{"access_token": "second", "expires_in": 3600}"#),
        ]
    })
    .await;
    let shown: Arc<Mutex<Vec<String>>> = Arc::default();
    let told = Arc::clone(&shown);
    let user = DeviceCode::new("t", "app", move |prompt| {
        told.lock().expect("no panic").push(prompt.message.clone())
    });
    let user = Arc::new(user.authority(authority.url("")));
    for token in ["Bearer first", "Bearer second"] {
        let (service, outcome) = call(Arc::clone(&user)).await;
        outcome.expect("an answer");
        assert_eq!(service.requests()[0].header("authorization"), Some(token));
    }
    assert_eq!(*shown.lock().expect("no panic"), ["go to x"]);
    let posts = authority.requests();
    assert_eq!(posts[0].line, "POST /t/oauth2/v2.0/devicecode HTTP/1.1");
    assert!(
        posts[0].body.starts_with("client_id=app&scope=http%3A%2F%2F127%2E0%2E0%2E1"),
        "{}",
        posts[0].body
    );
    assert!(posts[0].body.ends_with("%2F%2Edefault%20offline%5Faccess"), "{}", posts[0].body);
    let polled = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant%2Dtype%3Adevice%5Fcode&client_id=app&device_code=d%20c";
    assert!(posts[1..4].iter().all(|post| post.line.contains("/token ") && post.body == polled));
    assert!(
        posts[4].body.starts_with("grant_type=refresh%5Ftoken&")
            && posts[4].body.ends_with("&refresh_token=r")
    );
}

#[tokio::test]
async fn a_user_who_declines_is_an_error() {
    let declined = r#"{"error": "authorization_declined", "error_description": "no\u001b"}"#;
    let authority = Server::start(|_| vec![json(STARTED), refusal(declined)]).await;
    let user = DeviceCode::new("t", "app", |_| {}).authority(authority.url(""));
    let error = call(user).await.1.expect_err("there is no token");
    assert!(
        error.to_string().ends_with(r"gave no access token: authorization_declined: no\u{1b}"),
        "{error}"
    );
}

#[tokio::test]
async fn a_service_acts_on_behalf_of_its_user() {
    let authority = Server::start(|_| {
        vec![
            json(r#"{"access_token": "theirs", "expires_in": 3600}"#),
            refusal(r#"{"error": "interaction_required", "claims": "{\"a\":1}"}"#),
        ]
    })
    .await;
    let user = || OnBehalfOf::new("t", "app", "incoming").authority(authority.url(""));
    let (service, outcome) = call(user().secret("s&t")).await;
    outcome.expect("an answer");
    assert_eq!(service.requests()[0].header("authorization"), Some("Bearer theirs"));
    let post = &authority.requests()[0].body;
    assert!(post.contains("&assertion=incoming&") && post.ends_with("&client_secret=s%26t"), "{post}");
    let error = call(user().assertion(|| "signed".to_owned())).await.1.expect_err("the user must sign in");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<SignInError>());
    assert_eq!(source.and_then(|source| source.claims.as_deref()), Some(r#"{"a":1}"#));
    assert!(authority.requests()[1].body.ends_with("&client_assertion=signed"));
    let printed = format!("{:?}", user().secret("hidden"));
    assert!(!printed.contains("hidden") && !printed.contains("incoming"), "{printed}");
}
