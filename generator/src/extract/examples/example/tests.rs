//! Examples in their forms, with and without headers and bodies.

use super::*;
use crate::{DocFile, DocSet, Facts};

#[test]
fn messages_with_and_without_a_blank_line() {
    let (start, headers, body) = message(
        r#"HTTP/1.1 200 OK
Content-type: application/json
{
 "a": 1
}
"#,
    );
    assert_eq!((start, headers.len(), body), ("HTTP/1.1 200 OK", 1, "{\n \"a\": 1\n}"));
    let (_, headers, body) = message("POST /x\n\n \n\nContent-Type: a\nB: c\n\n{}");
    assert_eq!((headers.len(), body), (2, "{}"));
    let (_, headers, body) = message("GET /x\n\nPrefer: a=b\n\nFrom: c");
    assert_eq!((headers.len(), body), (1, "From: c"));
    let (_, headers, body) = message("POST /x\n\n{\"a\": 1}");
    assert_eq!((headers.len(), body), (0, "{\"a\": 1}"));
}

/// The examples of a page, each as a short form of its request and answer.
fn check(sections: &str, expect: &[&str]) {
    let text = format!(
        r#"# T
## HTTP request
```http
GET /a
```
{sections}
"#
    );
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
    let examples = &Facts::of(&docs).api.operations[0].facts.examples;
    let found: Vec<String> = examples
        .iter()
        .map(|example| {
            let request = example.request.as_ref();
            let request = request.map_or_else(
                || "-".to_owned(),
                |request| {
                    format!(
                        "{} {} +{} {}",
                        request.method.as_str(),
                        request.url,
                        request.headers.len(),
                        request.line.number
                    )
                },
            );
            let response = example.response.as_ref();
            let response = response.map_or_else(
                || "-".to_owned(),
                |response| format!("{} {}", response.status, response.line.number),
            );
            format!("{request} => {response}")
        })
        .collect();
    assert_eq!(found, expect, "{sections}");
}

#[test]
fn a_fence_may_hold_several_requests() {
    check(
        r#"## Example
```http
GET /a
Prefer: x

GET /b
```
```http
HTTP/1.1 200 OK
```
"#,
        &["GET /a +1 8 => -", "GET /b +0 11 => 200 14"],
    );
}

#[test]
fn an_answer_may_be_that_of_several_requests() {
    let request = |name: &str| {
        format!("<!-- {{\"blockType\": \"request\", \"name\": \"{name}\"}} -->\n```http\nGET /{name}\n```\n")
    };
    let answer =
        "<!-- {\"blockType\": \"response\", \"name\": [\"b\", \"c\"]} -->\n```http\nHTTP/1.1 200 OK\n```\n";
    check(
        &format!("## Example\n{}{}{}{answer}", request("b"), request("c"), request("d")),
        &["GET /b +0 9 => 200 21", "GET /c +0 13 => 200 21", "GET /d +0 17 => -"],
    );
}

#[test]
fn request_lines_within_an_example_are_of_it_too() {
    check(
        r#"## Example
### HTTP request
```http
GET /b
```
### Response
```http
HTTP/1.1 200 OK
```
"#,
        &["GET /b +0 9 => 200 13"],
    );
}

#[test]
fn an_example_has_the_heading_beside_those_of_its_messages() {
    let titles = |headings: [&str; 3]| {
        let [example, request, next] = headings;
        let text = format!(
            r#"# T
## HTTP request
```http
GET /a
```
## Examples
{example}
{request}
```http
GET /a
```
{next}
```http
GET /a
```
"#
        );
        let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
        let api = Facts::of(&docs).api;
        api.operations[0].facts.examples.iter().map(|example| example.title.clone()).collect::<Vec<_>>()
    };
    let one = Some("Example 1: One".to_owned());
    assert_eq!(titles(["### Example 1: One", "### Request", "### Example 2"]), [one.clone(), None],);
    assert_eq!(titles(["### Example 1: One", "#### Request", "### Request"]), [one.clone(), one]);
    let case = Some("Use case: Two".to_owned());
    assert_eq!(titles(["### Use case: Two", "### Request", "### Request"]), [case.clone(), case]);
    assert_eq!(titles(["### Response 1", "### Request", "### Request"]), [None, None]);
}

#[test]
fn a_header_says_that_a_number_is_text() {
    let body = |media_type: &str, body: &str| {
        let text = format!(
            r#"# T
## HTTP request
```http
GET /a
```
## Example
```http
HTTP/1.1 200 OK
Content-type: {media_type}

{body}
```
"#
        );
        let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
        let response = Facts::of(&docs).api.operations[0].facts.examples[0].response.clone();
        response.expect("an answer").body
    };
    assert_eq!(body("text/plain", "893"), ExampleBody::Text("893".to_owned()));
    assert!(matches!(body("application/json", "893"), ExampleBody::Json(_)));
    assert!(matches!(body("text/plain", "{\"a\": 1}"), ExampleBody::Json(_)));
}

#[test]
fn a_body_may_stand_behind_its_message() {
    let body = |behind: &str| {
        let text = format!(
            r#"# T
## HTTP request
```http
GET /a
```
## Example
```http
GET /a
```
```http
HTTP/1.1 200 OK
```
{behind}
"#
        );
        let docs = DocSet::new(vec![DocFile { path: "v1.0/api/a-get.md".to_owned(), text }]);
        let response = Facts::of(&docs).api.operations[0].facts.examples[0].response.clone();
        response.expect("an answer").body
    };
    let json = "```json\n{\"a\": 1}\n```";
    assert!(matches!(body(json), ExampleBody::Json(_)));
    let annotated = format!("<!-- {{\"blockType\": \"example\"}} -->\n{json}");
    assert!(matches!(body(&annotated), ExampleBody::Json(_)));
    assert_eq!(body("`394`"), ExampleBody::Text("394".to_owned()));
    assert_eq!(body("It has `394` of them."), ExampleBody::Empty);
}
