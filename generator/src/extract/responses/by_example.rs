//! Gives each request line the answer that its examples show, where a page documents lines that ask for different things: on a page
//! of `/files`, `/files/{id}` and `/files/{id}/content`, an example of the last one says nothing of the first.

use super::completion::body_of_example;
use crate::extract::requests::{RequestLine, graph_target};
use crate::hash::HashMap;
use crate::ir::{Example, ExampleResponse, HttpMethod, Response, ResponseBody, ResponseSource, local_name};
use crate::limits;

/// The end of a line's path, which says what the line asks for: the last name, and the number of placeholders behind it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct PathEnd {
    method: HttpMethod,
    name: String,
    keys: usize,
}

impl PathEnd {
    fn of(line: &RequestLine) -> Self {
        let path = line.path.text.to_ascii_lowercase();
        let segments = segments(&path);
        let keys = segments.iter().rev().take_while(|segment| is_placeholder(segment)).count();
        let name = segments.iter().rev().nth(keys).copied().unwrap_or_default();
        Self { method: line.method, name: name.to_owned(), keys }
    }
}

/// The answers that examples show, by the end of the path of their request lines; `None` if they show several.
type Answers<'e> = HashMap<PathEnd, Option<(ResponseBody, &'e ExampleResponse)>>;

/// The answers that examples show, and what each line asks for.
pub(super) struct ByExample<'e> {
    asked: Vec<PathEnd>,
    shown: Answers<'e>,
}

impl<'e> ByExample<'e> {
    /// Compares the examples of a page; `None` if they do not distinguish its lines.
    pub(super) fn of(lines: &[RequestLine], examples: &'e [Example]) -> Option<Self> {
        let asked: Vec<PathEnd> = lines.iter().map(PathEnd::of).collect();
        let (first, others) = asked.split_first()?;
        if others.iter().all(|other| other == first) {
            return None;
        }
        let mut shown: Answers<'e> = HashMap::default();
        for example in examples.iter().take(limits::COMPARED_EXAMPLES) {
            let (Some(request), Some(answer)) = (&example.request, &example.response) else { continue };
            let Ok(target) = graph_target(&request.url) else { continue };
            if answer.status >= 400 {
                continue;
            }
            let Some(of) = opt_path_end(lines, &asked, request.method, target) else { continue };
            let body = body_of_example(answer);
            let known = shown.entry(of.clone()).or_insert_with(|| Some((body.clone(), answer)));
            if known.as_ref().is_some_and(|(other, first)| *other != body || first.status != answer.status) {
                *known = None;
            }
        }
        (shown.len() > 1).then_some(Self { asked, shown })
    }

    /// Returns the end of the path of a line.
    pub(super) fn path_end(&self, line: usize) -> Option<&PathEnd> {
        self.asked.get(line)
    }

    /// Changes the answers of lines that ask for this, if examples show that they differ from those of other lines.
    pub(super) fn fit(&self, asked: &PathEnd, responses: &mut Vec<Response>) {
        let Some(Some((body, answer))) = self.shown.get(asked) else { return };
        let of_others = || self.shown.iter().filter(|(other, _)| *other != asked).map(|(_, shown)| shown);
        let differs = |other: &Option<(ResponseBody, &ExampleResponse)>| {
            other.as_ref().is_none_or(|(other, first)| other != body || first.status != answer.status)
        };
        if !of_others().any(differs) {
            return;
        }
        let mut stated = responses.iter_mut();
        if let Some(stated) = stated.find(|response| response.status == answer.status) {
            fit_body(stated, body);
            return;
        }
        // An example may have the wrong code of two with the same body.
        if *body != ResponseBody::Empty {
            return;
        }
        // The codes that the page states are those of other lines.
        let is_of_other =
            |response: &Response| of_others().flatten().any(|(_, other)| other.status == response.status);
        let mut successes = responses.iter().filter(|response| response.status < 400).peekable();
        if successes.peek().is_some() && successes.all(is_of_other) {
            responses.retain(|response| response.status >= 400);
            let response = Response {
                status: answer.status,
                body: body.clone(),
                other_bodies: Vec::new(),
                location: false,
                condition: None,
                errors: Vec::new(),
                source: ResponseSource::Example,
                line: answer.line.clone(),
            };
            responses.insert(0, response);
        }
    }
}

/// Gives an answer the type that an annotation names, where it is another one.
fn fit_body(response: &mut Response, shown: &ResponseBody) {
    let ResponseBody::Json { type_ref: Some(shown), .. } = shown else { return };
    let ResponseBody::Json { type_ref: Some(stated), alternatives } = &mut response.body else { return };
    if !local_name(&stated.name).eq_ignore_ascii_case(&shown.name) {
        shown.name.clone_into(&mut stated.name);
        alternatives.clear();
    } else if stated.collection == shown.collection {
        return;
    }
    stated.collection = shown.collection;
    response.other_bodies.clear();
}

/// Finds the lines that an example's request fits best, those with the most names in common, and returns the end of their paths.
fn opt_path_end<'a>(
    lines: &[RequestLine],
    asked: &'a [PathEnd],
    method: HttpMethod,
    target: &str,
) -> Option<&'a PathEnd> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let url = segments(path);
    // The best one, and `None` in place of two that are as good.
    let mut best: (usize, Option<&PathEnd>) = (0, None);
    let mut is_first = true;
    for (line, asked) in lines.iter().zip(asked).filter(|(line, _)| line.method == method) {
        let Some(names) = opt_names_in_common(&segments(&line.path.text), &url) else { continue };
        if is_first || names > best.0 {
            best = (names, Some(asked));
        } else if names == best.0 {
            best.1 = best.1.filter(|other| *other == asked);
        }
        is_first = false;
    }
    best.1
}

/// The number of names that a path and a URL have in common; `None` if the URL is not one of the path.
fn opt_names_in_common(path: &[&str], url: &[&str]) -> Option<usize> {
    if path.len() != url.len() {
        return None;
    }
    let mut names = 0;
    for (part, segment) in path.iter().zip(url) {
        if part.eq_ignore_ascii_case(segment) {
            names += usize::from(!is_placeholder(part));
        } else if !is_placeholder(part) {
            return None;
        }
    }
    Some(names)
}

/// The segments of a path; calls of functions without their arguments.
fn segments(path: &str) -> Vec<&str> {
    let name = |segment| match str::split_once(segment, '(') {
        Some((name, _)) if !name.is_empty() => name,
        _ => segment,
    };
    path.split('/').filter(|segment| !segment.is_empty()).map(name).collect()
}

fn is_placeholder(segment: &str) -> bool {
    segment.contains(['{', '<'])
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    fn check(lines: &str, examples: &[(&str, &str)], expect: &[&str]) {
        let examples: String = examples
            .iter()
            .map(|(url, answer)| {
                let (annotation, answer) = answer.split_once('|').unwrap_or(("", answer));
                format!(
                    r#"```http
GET {url}
```
<!-- {{"blockType": "response"{annotation}}} -->
```http
HTTP/1.1 {answer}
```

"#
                )
            })
            .collect();
        let text = format!(
            r#"# T
## HTTP request
```http
{lines}
```
## Response
Returns `200 OK` and a collection of [set](../resources/set.md) objects.
## Examples
{examples}"#
        );
        let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text };
        let value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        let found: Vec<String> = value["operations"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|operation| {
                let response = &operation["responses"][0];
                let body = &response["body"];
                let several = if body["collection"] == true { "+" } else { "" };
                let ty = body["type"].as_str().or_else(|| body["kind"].as_str()).unwrap_or_default();
                format!("{} {ty}{several}", response["status"])
            })
            .collect();
        assert_eq!(found, expect, "{lines}");
    }

    const SETS: (&str, &str) =
        ("/a/1/sets", ", \"@odata.type\": \"n.set\", \"isCollection\": true|200 OK\n\n{\"value\": []}");

    #[test]
    fn an_example_tells_of_the_lines_that_it_fits() {
        let lines = "GET /a/{id}/sets\nGET /a/{id}/sets/{id}\nGET /a/{id}/sets/{id}/content\nGET /b/{id}/sets/{id}/content";
        let one = (
            "https://graph.microsoft.com/v1.0/a/1/sets/2?$select=x",
            ", \"@odata.type\": \"n.set\"|200 OK\n\n{}",
        );
        let content = ("/a/1/sets/2/content", "302 Found\nLocation: x");
        check(lines, &[SETS, one, content], &["200 set+", "200 set", "302 empty", "302 empty"]);
    }

    #[test]
    fn an_example_with_a_body_may_have_a_wrong_code() {
        let wrong = ("/b/1/sets/2", "201 Created\n\n{}");
        check("GET /a/{id}/sets\nGET /b/{id}/sets/{id}", &[SETS, wrong], &["200 set+", "200 set+"]);
    }

    #[test]
    fn one_kind_of_lines_has_what_the_text_says() {
        let derived = (
            "/a/1/sets",
            ", \"@odata.type\": \"n.redSet\", \"isCollection\": true|200 OK\n\n{\"value\": []}",
        );
        check("GET /a/{id}/sets\nGET /b/{id}/sets", &[derived], &["200 set+", "200 set+"]);
        // The lines do not differ by any example.
        check("GET /a/{id}/sets\nGET /a/{id}/sets/{id}", &[derived], &["200 set+", "200 set+"]);
        // The same line answers with either.
        check(
            "GET /a/{id}/sets\nGET /a/{id}/things",
            &[SETS, derived, ("/a/1/things", SETS.1)],
            &["200 set+", "200 set+"],
        );
    }
}
