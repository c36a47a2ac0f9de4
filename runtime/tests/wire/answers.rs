//! Every 2xx is a success, whatever the page documents; the status is always to be had.

use graph_client_runtime::{Bytes, Collection, Error, Reference, Request, Value, ValueOf, options, request};

use crate::{GET, client, json, server::Server};

/// A client of a server that answers once, with a status line, further headers, and a body.
async fn server(status: &str, headers: &str, body: &str) -> Server {
    let length = if status.starts_with("204") || status.starts_with("304") {
        String::new()
    } else {
        format!("content-length: {}\r\n", body.len())
    };
    let answer = format!("HTTP/1.1 {status}\r\n{headers}{length}\r\n{body}");
    Server::start(|_| vec![answer]).await
}

fn get<T>() -> Request<T, (), options::Any> {
    request(GET, &[])
}

#[tokio::test]
async fn an_undocumented_success_is_read_as_the_documented_value() {
    for status in ["201 Created", "202 Accepted", "203 X", "206 X", "299 X"] {
        let server = server(status, "etag: \"7\"\r\nlocation: /y\r\n", r#"{"id": 1}"#).await;
        let answer = get::<Value>().send_whole(&client(&server)).await.expect("a success");
        assert_eq!(answer.status.to_string(), status[..3]);
        assert_eq!((answer.etag(), answer.location()), (Some("\"7\""), Some("/y")));
        assert_eq!(answer.value.expect("a value")["id"], 1);
    }
}

#[tokio::test]
async fn a_success_without_a_body_has_no_value() {
    for status in ["200 OK", "201 Created", "202 Accepted", "204 No Content"] {
        let value = get::<Value>().send(&client(&server(status, "", "").await)).await;
        assert_eq!(value.expect("a success"), Value::Null);
        let value = get::<Value>().optional().send(&client(&server(status, "", "").await)).await;
        assert_eq!(value.expect("a success"), None);
        let part = get::<Collection<Value>>().send(&client(&server(status, "", "").await)).await;
        assert!(part.expect("a success").value.is_empty());
        let file = get::<Bytes>().send(&client(&server(status, "", "").await)).await;
        assert!(file.expect("a success").is_empty());
        let answer = get::<Value>().send_whole(&client(&server(status, "", "").await)).await;
        assert!(answer.expect("a success").value.is_none());
    }
}

#[tokio::test]
async fn an_unreadable_body_is_a_failure_only_with_a_documented_status() {
    let answer = get::<Value>().send_whole(&client(&server("202 X", "", "later").await)).await;
    let answer = answer.expect("a success");
    assert_eq!((answer.status, answer.value, &answer.body[..]), (202, None, &b"later"[..]));
    let error = get::<Value>().send(&client(&server("200 OK", "", "later").await)).await;
    let error = error.expect_err("no JSON");
    assert!(matches!(error, Error::Decode { status: 200, .. }) && error.is_success());
}

#[tokio::test]
async fn a_conditional_request_may_find_nothing_new() {
    let not_modified = || server("304 Not Modified", "etag: \"7\"\r\n", "");
    let value = get::<Value>().if_none_match("\"7\"").optional().send(&client(&not_modified().await)).await;
    assert_eq!(value.expect("a success"), None);
    let file = get::<Bytes>().if_none_match("\"7\"").send_whole(&client(&not_modified().await)).await;
    let file = file.expect("a success");
    assert!(file.is_not_modified() && file.value.is_none());
    let error = get::<Value>().send(&client(&not_modified().await)).await.expect_err("nothing was asked");
    assert!(matches!(error, Error::UnexpectedStatus { status: 304, .. }));
}

#[tokio::test]
async fn an_answer_with_values_of_other_types_decodes_and_says_where() {
    let body = concat!(
        "\u{feff}",
        r#"{"@odata.count": -1, "value": [{"@odata.id": "a"}, {"@odata.id": 7}, null, {"@odata.id": ["b"]}]}"#
    );
    let server = Server::start(|_| vec![json(body); 3]).await;
    let client = client(&server);
    let references = || request::<Collection<Reference>, (), ()>(GET, &[]);
    let answer = references().send_whole(&client).await.expect("an answer");
    assert_eq!(answer.deviations, ["@odata.count", "value[1].@odata.id", "value[2]", "value[3].@odata.id"]);
    let part = answer.value.expect("a part");
    let ids: Vec<_> = part.value.iter().map(|reference| reference.odata_id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), Some("7"), Some("b")]);
    let unreadable: Vec<_> = part.unreadable.iter().map(|item| (item.path(), &item.value)).collect();
    assert_eq!(unreadable, [("value[2]".to_owned(), &Value::Null)]);
    assert_eq!(serde_json::to_value(&part.value[1]).expect("JSON")["@odata.id"], 7);
    let mut items = references().items(&client);
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("an item");
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(items.take_unreadable(), part.unreadable);
    assert!(items.take_unreadable().is_empty());
    let error = references().strict(true).send(&client).await.expect_err("it is strict");
    assert!(error.to_string().contains("@odata.count"), "{error}");
}

#[tokio::test]
async fn single_values_and_their_lists_are_read_in_another_form() {
    let server = Server::start(|_| {
        vec![json(r#"{"value": "42"}"#), json(r#"{"value": ["1", 2, "x"]}"#), json(r#"{"value": "x"}"#)]
    })
    .await;
    let client = client(&server);
    let answer = request::<ValueOf<i64>, (), ()>(GET, &[]).send_whole(&client).await.expect("an answer");
    assert_eq!((answer.value.expect("a value").value, &*answer.deviations), (42, &["value".to_owned()][..]));
    let answer = request::<Collection<i64>, (), ()>(GET, &[]).send_whole(&client).await.expect("an answer");
    assert_eq!(answer.deviations, ["value[0]", "value[2]"]);
    let part = answer.value.expect("a part");
    assert_eq!((&*part.value, part.unreadable.len()), (&[1, 2][..], 1));
    assert_eq!((part.unreadable[0].index, &part.unreadable[0].value), (2, &Value::from("x")));
    let error = request::<ValueOf<i64>, (), ()>(GET, &[]).send(&client).await.expect_err("no number at all");
    assert!(matches!(error, Error::Decode { .. }), "{error}");
}
