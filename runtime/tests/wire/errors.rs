//! The content of errors, and the part of a server's text in their messages.

use graph_client_runtime::{Client, Collection, Error, Request, Value, request};
use serde::Deserialize;

use crate::{GET, client, json, list, server::Server};

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Person {
    mail: String,
}

fn people() -> Request<Collection<Person>> {
    request(GET, &[])
}

#[tokio::test]
async fn an_answer_that_does_not_decode_is_kept_with_its_path() {
    let good = r#"{"mail": "a"},"#.repeat(57);
    let body = format!(r#"{{"value": [{good} {{"mail": 7}}]}}"#);
    let answer =
        format!("HTTP/1.1 200 OK\r\nrequest-id: 1-2\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = Server::start(|_| vec![answer]).await;
    let error = people().strict(true).send(&client(&server)).await.expect_err("a number is no text");
    assert!(
        error.to_string().starts_with(
            "v1_0::test: the body of a 200 answer does not decode at `value[57].mail`: invalid type: integer `7`, \
             expected a string at line 1 column"
        ),
        "{error}"
    );
    assert_eq!(error.body().map(|kept| &kept[..]), Some(body.as_bytes()));
    assert_eq!((error.status(), error.request_id()), (Some(200), Some("1-2")));
    assert!(matches!(error, Error::Decode { path, .. } if path == "value[57].mail"));
}

#[tokio::test]
async fn a_servers_text_is_neither_long_nor_raw() {
    let long = format!("\u{1b}]0;owned\u{7}\u{202e}{}", "x".repeat(1_000_000));
    let number = Value::from(long.as_str()).to_string();
    let refusal = format!(
        "HTTP/1.1 418 {0}\r\nrequest-id: {0}\r\ncontent-length: {1}\r\n\r\n{long}",
        "y".repeat(9000),
        long.len()
    );
    let server = Server::start(|_| {
        vec![
            json(&format!(r#"{{"value": [], "@odata.count": {number}}}"#)),
            json(&format!(r#"{{"value": [], {number}: [}}"#)),
            json(&long),
            refusal,
            json(&format!(
                r#"{{"value": [], "@odata.nextLink": "https://{}.example/"}}"#,
                "z".repeat(100_000)
            )),
        ]
    })
    .await;
    let client = client(&server);
    for _ in 0..5 {
        let error = match list().strict(true).send(&client).await {
            Err(error) => error,
            Ok(part) => part.next(&client).await.expect_err("the link leads elsewhere"),
        };
        let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        for printed in [error.to_string(), format!("{error:?}"), format!("{error:#?}"), source] {
            assert!(printed.len() < 4000, "{}", printed.len());
            assert!(!printed.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{printed:?}");
        }
        assert!(error.body().is_none_or(|body| body.len() <= 64 << 10));
    }
}

#[tokio::test]
async fn an_answer_that_is_no_json_says_so() {
    let compressed =
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\n\u{1f}abc".to_owned();
    let server = Server::start(|_| vec![json("<html>\n<p>Sign in"), compressed, json("\u{feff}[1]")]).await;
    let client = client(&server);
    let get = || request::<Value, (), ()>(GET, &[]);
    let error = get().send(&client).await.expect_err("it is HTML");
    assert_eq!(
        error.to_string(),
        "v1_0::test: the body of a 200 answer does not decode: expected value at line 1 column 1; it begins with \
         `<html> <p>Sign in`"
    );
    let error = get().send(&client).await.expect_err("it is compressed");
    assert!(error.to_string().ends_with("it is compressed with `gzip`, which was not asked for"), "{error}");
    assert_eq!(get().send(&client).await.expect("JSON after a byte order mark"), Value::from(vec![1]));
}

#[tokio::test]
async fn a_request_that_fails_says_why() {
    let client =
        Client::builder("token").base_url("http://127.0.0.1:1").max_retries(0).build().expect("a client");
    let error = list().send(&client).await.expect_err("nobody listens").to_string();
    assert!(error.starts_with("v1_0::test: the request failed on its way: error sending request"), "{error}");
    assert!(error.contains("onnection refused"), "{error}");
}
