//! Tests of requests before they are sent.

use reqwest::header::CONTENT_TYPE;

use super::*;
use crate::options;

fn get() -> Request<(), options::Any, options::Any> {
    request("x\nGET v1.0 /x/{id}?a=1", &["7"])
}

#[test]
fn query_options_follow_the_operations_own() {
    let request = get()
        .select(["id", "name"])
        .expand(["a($select=b;$top=1)"])
        .filter("id eq '7'")
        .orderby(["a", "b desc"])
        .top(5)
        .skip(6)
        .count(true)
        .search("\"a:b\"")
        .query("b", "c d")
        .top(9);
    assert_eq!(
        request.parts.url(),
        "/v1.0/x/7?a=1&$select=id,name&$expand=a($select=b;$top=1)&$filter=id%20eq%20%277%27&$orderby=a,b%20desc\
         &$top=9&$skip=6&$count=true&$search=%22a:b%22&b=c%20d"
    );
}

#[test]
fn optional_parameters_are_aliases_with_literals() {
    let call = || -> Request<(), options::Any> {
        request("x\nGET v1.0 /f(a='{a}')?q=1\n/f\np.md\n200\nOptional | 'token', from", &["7"])
    };
    let set = call().parameter("token", "x").parameter("from", 5).parameter("token", "it's/ü");
    let url = "/v1.0/f(a='7',token=@token,from=@from)?q=1&@token=%27it%27%27s/%C3%BC%27&@from=5";
    assert_eq!(set.parts.url(), url);
    let invalid = call().parameter("form", 5).parts.invalid.expect("it is refused");
    assert_eq!(invalid.parameter, "form");
    assert!(invalid.message.ends_with("which has token, from"), "{}", invalid.message);
}

#[test]
fn a_header_that_stands_once_replaces_itself() {
    let request = get().if_match("a").if_match("b").prefer("c").prefer("d").workbook_session_id("e");
    let values = |name: &str| request.parts.headers.get_all(name).iter().cloned().collect::<Vec<_>>();
    assert_eq!(values("If-Match"), ["b"]);
    assert_eq!(values("Prefer"), ["c", "d"]);
    assert_eq!(values("Workbook-Session-Id"), ["e"]);
}

#[test]
fn the_last_body_and_type_count() {
    let parts = get().json([1]).header("content-type", "a/b").parts;
    assert_eq!(parts.headers.get_all(CONTENT_TYPE).iter().collect::<Vec<_>>(), ["a/b"]);
    let parts = get().bytes("text/plain", Bytes::from_static(b"x")).json([1]).parts;
    assert_eq!(&parts.body[..], b"[1]");
    assert_eq!(parts.headers[CONTENT_TYPE], "application/json");
}

#[test]
fn bad_headers_are_kept_for_send() {
    for (name, value) in [
        ("a b", "c"),
        ("a", "b\nc"),
        ("Authorization", "Bearer x"),
        ("Host", "evil.example"),
        ("content-length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "x-key"),
    ] {
        let invalid = get().header(name, value).parts.invalid.expect("the header is refused");
        assert_eq!(invalid.parameter, name);
        assert!(!invalid.message.contains(value));
    }
}

#[test]
fn debug_prints_no_header_value() {
    let printed = format!("{:?}", get().header("x-key", "secret").json("secret"));
    assert!(printed.contains("x-key") && !printed.contains("secret"), "{printed}");
}
