//! Delta queries over processes.

use graph_client_runtime::{Collection, DeltaToken, Error, Request, Resync, Value, options, request};

use crate::{client, json, server::Server};

const DELTA: &str = "v1_0::test::delta\nGET v1.0 /x/delta\n/x/delta\nv1.0/api/delta.md\n200\n\
                     Application | LeastToMost |  | X.Read.All | ";
const OTHER: &str = "v1_0::test::other\nGET v1.0 /y/delta\n/y/delta\nv1.0/api/other.md\n200";

fn delta() -> Request<Collection<Value>, options::Any, options::Any> {
    request(DELTA, &[])
}

fn last(url: &str, value: &str, token: &str) -> String {
    json(&format!(r#"{{"value": [{value}], "@odata.deltaLink": "{url}/v1.0/x/delta?$deltatoken={token}"}}"#))
}

fn error(status: &str, headers: &str, code: &str) -> String {
    let body = format!(r#"{{"error": {{"code": "{code}", "message": "No."}}}}"#);
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn a_token_is_stored_and_taken_up_with_its_operation() {
    let server = Server::start(|url| {
        vec![last(url, "1", "a"), last(url, "2", "b"), error("403 Forbidden", "", "denied")]
    })
    .await;
    let client = client(&server);
    let mut changes = delta().select(["id"]).items(&client);
    assert_eq!(changes.next().await.expect("an item").expect("an item"), 1);
    assert!(changes.next().await.is_none());
    let stored = serde_json::to_string(&changes.delta_token().expect("a token")).expect("JSON");

    let token: DeltaToken<Value> = serde_json::from_str(&stored).expect("a token");
    assert_eq!(token.operation(), "v1_0::test::delta");
    assert!(!format!("{token:?}").contains("deltatoken"));
    let part = delta().select(["other"]).prefer("x").since(&token).send(&client).await.expect("a part");
    assert_eq!(part.value, [2]);
    let next = part.delta_token().expect("a token");
    assert!(next != token && next.link().ends_with("=b"));
    let requests = server.requests();
    assert_eq!(requests[1].line, "GET /v1.0/x/delta?$deltatoken=a HTTP/1.1");
    assert_eq!(requests[1].header("prefer"), Some("x"));

    let denied = delta().since(&next).send(&client).await.expect_err("it is denied");
    assert!(denied.to_string().contains("X.Read.All"), "{denied}");
    let other = request::<Collection<Value>, (), ()>(OTHER, &[]).since(&next).send(&client).await;
    assert!(matches!(other, Err(Error::InvalidArgument { .. })));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_restart_is_seen_and_begins_where_the_service_says() {
    for (headers, code, resync, line) in [
        (
            "location: /v1.0/x/delta?$skiptoken=new\r\n",
            "resyncChangesApplyDifferences",
            Resync::ApplyDifferences,
            "GET /v1.0/x/delta?$skiptoken=new HTTP/1.1",
        ),
        (
            "",
            "resyncChangesUploadDifferences",
            Resync::UploadDifferences,
            "GET /v1.0/x/delta?$top=5 HTTP/1.1",
        ),
        ("", "syncStateNotFound", Resync::Unstated, "GET /v1.0/x/delta?$top=5 HTTP/1.1"),
    ] {
        let gone = error("410 Gone", headers, code);
        let server = Server::start(|url| vec![last(url, "1", "a"), gone, last(url, "1", "b")]).await;
        let client = client(&server);
        let token = delta().send(&client).await.expect("a part").delta_token().expect("a token");
        let mut changes = delta().since(&token).items(&client);
        let error = changes.next().await.expect("an error").expect_err("the token is too old");
        assert!(error.is_resync_required());
        assert_eq!(error.as_api().and_then(|error| error.resync()), Some(resync));
        let mut changes = delta().top(5).restarted(&error).items(&client);
        assert_eq!(changes.next().await.expect("an item").expect("an item"), 1);
        assert_eq!(server.requests()[2].line, line);
    }
}
