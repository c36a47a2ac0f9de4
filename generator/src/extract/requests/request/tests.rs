//! Request lines in their forms, and the findings about them.

use super::*;
use crate::ir::Place;
use crate::{DocFile, DocSet, Facts};

fn check(lines: &str, operations: usize, codes: &[&str]) {
    let text = format!(
        r#"# T
## HTTP request
```http
{lines}
```
"#
    );
    let Facts { api, diagnostics: findings, .. } =
        Facts::of(&DocSet::new(vec![DocFile { path: "v1.0/api/user-get.md".to_owned(), text }]));
    let mut found: Vec<_> = findings
        .iter()
        .map(|finding| finding.code.name)
        .filter(|code| code.contains("line") || code.contains("cut"))
        .collect();
    found.dedup();
    assert_eq!((api.operations.len(), found.as_slice()), (operations, codes), "{}", excerpt(lines));
}

#[test]
fn a_request_line_says_where_it_stands() {
    let text = r#"# 甲
## HTTP request
```http
  GET /a
POST /b
```
"#
    .to_owned();
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/user-get.md".to_owned(), text }]);
    let places = Facts::of(&docs).api.operations.into_iter().map(|operation| {
        let Place { column, start, end } = operation.place;
        (operation.line.number, column, docs.files[0].text[start..end].trim_start().to_owned())
    });
    assert_eq!(places.collect::<Vec<_>>(), [(4, 1, "GET /a".to_owned()), (5, 1, "POST /b".to_owned())]);
}

#[test]
fn a_target_goes_on_below_as_far_as_a_url_may() {
    check("GET /a\n?$select=b\n&$top=1", 1, &[]);
    check(&format!("GET /a?b=c\n{}", "&d=e\n".repeat(1_000)), 1, &["request-line-unreadable"]);
}

#[test]
fn what_no_url_holds_is_no_request() {
    check(&format!("GET /{}", "a/".repeat(2_000)), 0, &["request-line-unreadable"]);
    check(&format!("GET /{}", "{a}/".repeat(65)), 0, &["request-line-unreadable"]);
    check("GET /users/../etc", 0, &["request-line-unreadable"]);
    check("GET /users/.../etc", 1, &[]);
}

#[test]
fn what_stands_behind_a_path_is_no_part_of_it() {
    for (target, path) in [
        ("/a <br/>", "/a"),
        ("/a, GET /b", "/a"),
        ("/users/{tenant id}/x", "/users/{tenant id}/x"),
        ("/f(a={b}, c='d e')/g", "/f(a={b}, c='d e')/g"),
        ("/a?$filter=b eq 'c'", "/a?$filter=b eq 'c'"),
        ("/a ?b=c", "/a ?b=c"),
        ("/groups/{group-id/drive", "/groups/{group-id/drive"),
    ] {
        assert_eq!(split_behind_path(target).0, path, "{target}");
    }
    check("GET /a (beta)", 1, &["request-line-unreadable"]);
}

#[test]
fn the_version_behind_a_host_is_no_part_of_the_path() {
    for target in
        ["https://graph.microsoft.com/v1/me", "https://graph.microsoft.com/V1.0/me", "/beta/me", "/me"]
    {
        assert_eq!(graph_target(target), Ok("/me"), "{target}");
        assert!(!is_of_other_host(target), "{target}");
    }
    assert_eq!(graph_target("/v1/me"), Ok("/v1/me"));
    assert!(is_of_other_host("https://bot.contoso.com/api/calls"));
    assert!(is_of_other_host("http://localhost?x=/graph.microsoft.com"));
}

#[test]
fn an_alternative_outside_of_the_braces_is_read_as_one_inside() {
    let repaired = |target| opt_alternative_inside(target);
    assert_eq!(repaired("/users/{id} | upn/chats").as_deref(), Some("/users/{id | upn}/chats"));
    assert_eq!(repaired("/users/{id}|{upn}").as_deref(), Some("/users/{id | upn}"));
    assert_eq!(repaired("/users/{id | upn}/chats"), None);
    assert_eq!(repaired("/users/{id}?$filter=a|b"), None);
}

#[test]
fn request_lines_that_no_page_has_are_counted_not_read() {
    let lines: String = (0..5_000).map(|i| format!("GET /a{i}\n")).collect();
    check(&lines, limits::REQUEST_LINES, &["request-line-excess", "findings-cut"]);
}

/// Checks the variant label of each request line of a page.
fn check_variants(sections: &str, expect: &[Option<&str>]) {
    let text = format!("# T\n{sections}\n");
    let Facts { api, .. } =
        Facts::of(&DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]));
    let found: Vec<_> = api
        .operations
        .iter()
        .map(|operation| operation.variant.as_ref().map(|text| text.english.as_str()))
        .collect();
    assert_eq!(found, expect, "{sections}");
}

#[test]
fn the_text_above_a_fence_tells_its_lines_apart() {
    let fence = |path: &str| format!("```http\nGET /{path}\n```\n");
    check_variants(
        &format!(
            r#"## HTTP request
Of a user:
{}
> **Note:** x

Of a group:

**Note:** y
{}{}"#,
            fence("a"),
            fence("b"),
            fence("c")
        ),
        &[Some("Of a user:"), Some("Of a group:"), Some("Of a group:")],
    );
    check_variants(
        &format!(
            r#"## HTTP request
{}### Get b
Text.
{}### Get c
One:
{}Two:
{}"#,
            fence("a"),
            fence("b"),
            fence("c"),
            fence("d")
        ),
        &[None, Some("Get b"), Some("One:"), Some("Two:")],
    );
    check_variants(
        &format!("## Get a\n### HTTP request\n{}## Get b\n### HTTP request\n{}", fence("a"), fence("b")),
        &[Some("Get a"), Some("Get b")],
    );
    check_variants(
        &format!("## HTTP request\n{}### HTTP request\nReturns `200 OK`.\n{}", fence("a"), fence("b")),
        &[None, None],
    );
}
