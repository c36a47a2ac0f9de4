//! Completes text and examples from each other: bodies, codes and types that only examples show, and collections that only the
//! text names.

use crate::extract::requests::RequestLine;
use crate::family::Family;
use crate::ir::local_name;
use crate::ir::{
    Example, ExampleBody, ExampleRequest, ExampleResponse, HttpMethod, JsonText, Response, ResponseBody,
    ResponseSource, TypeRef,
};
use crate::json::Value;

/// Returns whether an example sends JSON with the method of one of these lines.
pub(crate) fn shows_body(example: &Example, lines: &[RequestLine]) -> bool {
    example.request.as_ref().is_some_and(|request| {
        matches!(request.body, ExampleBody::Json(_))
            && !matches!(request.method, HttpMethod::Get | HttpMethod::Delete)
            && (request.url.starts_with('/') || request.url.contains(Family::GRAPH.host_prefix))
            && lines.iter().any(|line| line.method == request.method)
    })
}

/// Adds facts that only the examples have: the codes of success, and the bodies of answers. `stated` is a body that the text names
/// without a code.
pub(crate) fn complete_responses(
    responses: &mut Vec<Response>,
    examples: &[Example],
    mut stated: Option<ResponseBody>,
) {
    let shown = || examples.iter().filter_map(|example| example.response.as_ref());
    complete_bodies(responses, examples);
    // `/$value` returns bytes and not JSON, though the text may only name the object.
    for example in examples.iter().filter(|example| example.request.as_ref().is_some_and(asks_for_value)) {
        let Some(answer) = &example.response else { continue };
        let stated = responses.iter_mut().find(|response| response.status == answer.status);
        if let Some(stated) = stated.filter(|stated| matches!(stated.body, ResponseBody::Json { .. }))
            && matches!(answer.body, ExampleBody::Text(_))
            && !stated.other_bodies.contains(&ResponseBody::Binary)
        {
            stated.other_bodies.push(ResponseBody::Binary);
        }
    }
    // The code for a partial success does not count as a success.
    let is_success = |response: &Response| response.status < 400 && response.status != 207;
    if responses.iter().any(is_success) {
        return;
    }
    let mut found: Vec<Response> = Vec::new();
    for answer in shown().filter(|answer| answer.status < 400) {
        if found.iter().chain(&*responses).all(|response| response.status != answer.status) {
            let body = match body_of_example(answer) {
                // The body that the text names belongs to the first answer with a body.
                ResponseBody::Json { type_ref: None, .. } => stated.take().unwrap_or(ResponseBody::JSON),
                body => body,
            };
            found.push(Response {
                status: answer.status,
                body,
                other_bodies: Vec::new(),
                location: answer.status == 202 && answer.body == ExampleBody::Empty && has_location(answer),
                condition: None,
                errors: Vec::new(),
                source: ResponseSource::Example,
                line: answer.line.clone(),
            });
        }
    }
    responses.splice(0..0, found);
}

/// Gives an answer without a stated body the body of the example with its code.
pub(crate) fn complete_bodies(responses: &mut [Response], examples: &[Example]) {
    let shown = || examples.iter().filter_map(|example| example.response.as_ref());
    // `202 Accepted` with a URL to poll. A header beside an object only leads to the object.
    let is_bare = |body: &ResponseBody| matches!(body, ResponseBody::Empty | ResponseBody::Unstated);
    for response in responses.iter_mut().filter(|response| response.status == 202 && is_bare(&response.body))
    {
        response.location |= shown().any(|answer| answer.status == 202 && has_location(answer));
    }
    for response in responses.iter_mut().filter(|response| response.body == ResponseBody::Unstated) {
        if let Some(answer) = shown().find(|answer| answer.status == response.status && response.status < 400)
        {
            response.body = body_of_example(answer);
        }
    }
}

fn has_location(answer: &ExampleResponse) -> bool {
    answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("location"))
}

/// Returns whether a request asks for raw content: its path ends with `/$value`.
fn asks_for_value(request: &ExampleRequest) -> bool {
    request.url.split(['?', '#']).next().is_some_and(|path| path.ends_with("/$value"))
}

/// Corrects an annotation that names the items' type where the answer is a collection.
pub(crate) fn complete_answer(answer: &mut ExampleResponse, responses: &[Response]) {
    let Some(type_ref) = answer.type_ref.as_mut().filter(|type_ref| !type_ref.collection) else { return };
    let is_collection = responses.iter().any(|response| match &response.body {
        ResponseBody::Json { type_ref: Some(stated), .. } => {
            response.status == answer.status && stated.collection
        }
        _ => false,
    });
    type_ref.collection =
        is_collection && matches!(&answer.body, ExampleBody::Json(json) if shows_list(json));
}

/// `{"value": [..]}`
fn shows_list(json: &JsonText) -> bool {
    json.value().is_some_and(|value| matches!(value.get("value"), Some(Value::Array(_))))
}

pub(super) fn body_of_example(answer: &ExampleResponse) -> ResponseBody {
    let type_ref = answer.type_ref.as_ref().map(|type_ref| TypeRef {
        name: local_name(&type_ref.name).to_owned(),
        collection: type_ref.collection,
    });
    match &answer.body {
        _ if matches!(answer.status, 204 | 300..=399) => ResponseBody::Empty,
        // A truncated answer may lack the body that its annotation names.
        ExampleBody::Empty if answer.truncated && type_ref.is_some() => {
            ResponseBody::Json { type_ref, alternatives: Vec::new() }
        }
        ExampleBody::Empty => ResponseBody::Empty,
        ExampleBody::Json(_) => ResponseBody::Json { type_ref, alternatives: Vec::new() },
        ExampleBody::Text(_) => ResponseBody::Binary,
    }
}

#[cfg(test)]
mod tests {
    use crate::extract::page::extract_page;
    use crate::input::DocFile;
    use crate::ir::ResponseBody;

    #[test]
    fn an_example_shows_that_a_value_is_no_json() {
        let bodies = |lines: &str, target: &str| {
            let text = format!(
                r"# T
## HTTP request
```http
{lines}
```
## Response
Returns `200 OK` and a [b](../resources/b.md) object.
## Example
```http
GET /{target}
```
```http
HTTP/1.1 200 OK
Content-type: text/plain

raw
```
"
            );
            let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
            let bodies = found.operations.iter().map(|operation| {
                let response = &operation.facts.responses[0];
                (response.body == ResponseBody::Binary, response.other_bodies.clone())
            });
            bodies.collect::<Vec<_>>()
        };
        assert_eq!(bodies("GET /a", "a/$value?x=y"), [(false, vec![ResponseBody::Binary])]);
        assert_eq!(bodies("GET /a", "a"), [(false, vec![])]);
        // Each line has the body that it asks for.
        assert_eq!(bodies("GET /a\nGET /a/$value", "a/$value"), [(false, vec![]), (true, vec![])]);
    }

    #[test]
    fn an_annotation_may_forget_that_there_are_several() {
        let collection = |response: &str, body: &str| {
            let text = format!(
                r#"# T
## HTTP request
```http
GET /a
```
## Response
Returns `200 OK` and {response}.
## Example
<!-- {{"blockType": "response", "@odata.type": "microsoft.graph.b"}} -->
```http
HTTP/1.1 200 OK

{body}
```
"#
            );
            let found = extract_page(&DocFile { path: "v1.0/api/a-get.md".to_owned(), text });
            let answer = found.operations[0].facts.examples[0].response.clone().expect("an answer");
            answer.type_ref.expect("a type").collection
        };
        let (one, several) =
            ("a [b](../resources/b.md) object", "a collection of [b](../resources/b.md) objects");
        assert!(collection(several, "{\"value\": []}"));
        assert!(!collection(several, "{\"id\": \"1\"}"));
        assert!(!collection(one, "{\"value\": []}"));
    }
}
