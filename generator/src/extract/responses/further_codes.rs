//! Status codes outside of the sections on answers and errors: in the descriptions of headers and parameters, between examples,
//! below the title, and in remarks.

use super::response::{answers, report_excess};
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::intro::headed;
use crate::extract::status_codes::codes;
use crate::ir::{ErrorCase, Example, Response};
use crate::limits;
use crate::page::{BlockKind, Inline, Row, SectionKind, Table};
use crate::prose::{Form, Languages, Sense, says, sentence_around};
use std::ops::Range;

/// Adds these codes with the condition in their sentence. A code of success is only added if it is new.
pub(crate) fn add_further_codes(
    cx: &mut Context<'_, '_>,
    examples: &[Example],
    responses: &mut Vec<Response>,
) {
    let mut excess = None;
    for (_, section) in cx.sections(SectionKind::RequestHeaders) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            for cell in table.rows.iter().flat_map(|row| row.cells.iter().skip(1)) {
                // Translated descriptions of headers are not read.
                let test = |status, sentence: &str| is_of_header(status) && says_answer(cx, sentence);
                excess = excess.or(further(cx, index, cell, test, &[], responses));
            }
        }
    }
    for (_, section) in cx.sections(SectionKind::Examples) {
        let mut status_above = None;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    excess = excess.or(further(cx, index, text, is_of_method, examples, responses));
                    status_above = opt_status_of_codes(cx, text).or(status_above.filter(|_| text.is_blank()));
                }
                BlockKind::Table(table) => {
                    let status = status_above.take();
                    let known = responses.iter_mut().find(|response| Some(response.status) == status);
                    if let Some(response) = known {
                        error_codes(cx, index, table, response);
                    }
                }
                _ => {}
            }
        }
    }
    let intro = cx.sections(SectionKind::Intro).map(|(_, section)| section);
    for section in intro.chain(headed(cx)).collect::<Vec<_>>() {
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind {
                excess = excess.or(further(cx, index, text, is_of_call, &[], responses));
            }
        }
    }
    for section in cx.all_sections() {
        for (index, block) in cx.blocks(section) {
            let mut read =
                |text| excess = excess.take().or(further(cx, index, text, is_of_call, &[], responses));
            match (&block.kind, section.kind) {
                (BlockKind::Paragraph(text), SectionKind::Remarks | SectionKind::Other) => read(text),
                (BlockKind::Table(table), kind) if is_of_parameters(kind) => {
                    table.rows.iter().flat_map(|row| row.cells.iter().skip(1)).for_each(read);
                }
                _ => {}
            }
        }
    }
    if let Some(range) = excess {
        report_excess(cx, range);
    }
}

/// ``If the eTag matches, a `304 Not Modified` response is returned.``
fn is_of_header(status: u16) -> bool {
    matches!(status, 204 | 304) || status >= 400
}

fn says_answer(cx: &Context<'_, '_>, sentence: &str) -> bool {
    cx.localized || says(Languages::English, Sense::Returns, sentence)
}

fn is_of_parameters(kind: SectionKind) -> bool {
    use SectionKind::{FunctionParameters, PathParameters, QueryParameters, RequestBody};
    matches!(kind, FunctionParameters | PathParameters | QueryParameters | RequestBody)
}

/// ``If the request is unsuccessful, this method returns a `400 Bad Request` response code.``
fn is_of_method(status: u16, sentence: &str) -> bool {
    let is_said = |sense| says(Languages::English, sense, sentence);
    is_said(Sense::MethodReturns) || status >= 400 && is_said(Sense::ServiceReturns)
}

/// ``If there is none, this method returns `404 Not found`.``, `Specifying both will return an HTTP 400 Bad Request error.`
/// Statuses of later calls to other operations do not count.
fn is_of_call(status: u16, sentence: &str) -> bool {
    let is_said = |sense| says(Languages::English, sense, sentence);
    status >= 400
        && (is_of_method(status, sentence) || is_said(Sense::CallFails))
        && !is_said(Sense::OtherCalls)
}

/// Adds the codes of a block's text whose sentence passes the test. Returns the text's range if it has more codes than are read.
fn further(
    cx: &Context<'_, '_>,
    block: usize,
    text: &Inline<'_>,
    test: impl Fn(u16, &str) -> bool,
    examples: &[Example],
    responses: &mut Vec<Response>,
) -> Option<Range<usize>> {
    // Nearly all of these texts have no digit. A loop without an early end tests many bytes at once.
    if !text.text.bytes().fold(false, |found, b| found | b.is_ascii_digit()) {
        return None;
    }
    let mut found = codes(text, cx.localized);
    let excess = (found.len() >= limits::CODES).then(|| text.range.clone());
    found.retain(|(status, at)| {
        // These texts may add a case to a known error.
        let is_stated = *status < 400 && responses.iter().any(|response| response.status == *status);
        !is_stated && test(*status, text.text.cut(sentence_around(&text.text, *at, Form::Text)))
    });
    if !found.is_empty() {
        cx.extracted(block);
        answers(cx, text, found, examples, None, responses);
    }
    excess
}

/// The status of an error whose error codes follow in a table: `a **410 Gone** error with one of the error codes below`.
fn opt_status_of_codes(cx: &Context<'_, '_>, text: &Inline<'_>) -> Option<u16> {
    let follow = says(Languages::English, Sense::ErrorCodesFollow, &text.text);
    let mut found = codes(text, cx.localized).into_iter().map(|(status, _)| status);
    found.find(|status| follow && *status >= 400)
}

/// Adds the error codes in the first column of a table, each with its description in the second.
fn error_codes(cx: &Context<'_, '_>, block: usize, table: &Table<'_>, response: &mut Response) {
    let code = |row: &Row<'_>| row.text(0).trim_matches(['`', '*']).to_owned();
    let is_code = |code: &str| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !table.rows.iter().all(|row| is_code(&code(row))) {
        return;
    }
    cx.extracted(block);
    response.errors.extend(table.rows.iter().map(|row| ErrorCase {
        code: Some(code(row)),
        message: None,
        condition: row.cell(1).filter(|cell| !cell.is_blank()).map(|cell| cx.text(cell.range.clone())),
        line: cx.line(row.range.start),
    }));
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};
    use serde_json::Value;

    fn responses(sections: &str) -> Vec<(u64, Option<String>)> {
        let text = format!(
            r#"# T
## HTTP request
```http
GET /a
```
{sections}
"#
        );
        let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text };
        let value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        let found = value["operations"][0]["responses"].as_array().expect("a list").iter();
        let condition = |response: &Value| response["condition"]["english"].as_str().map(str::to_owned);
        found.map(|response| (response["status"].as_u64().unwrap_or_default(), condition(response))).collect()
    }

    #[test]
    fn a_header_brings_codes_about() {
        let found = responses(
            r#"## Request headers
|Name|Description|
|-|-|
|If-Match|The eTag. If it does not match, a `412 Precondition Failed` response is returned.|
|Prefer|Up to 200 of them. A `200 OK` response is returned.|
## Response
Returns `204 No Content`."#,
        );
        let condition = "If it does not match, a `412 Precondition Failed` response is returned.";
        assert_eq!(found, [(204, None), (412, Some(condition.to_owned()))]);
    }

    #[test]
    fn remarks_and_parameters_tell_when_a_call_fails() {
        let found = responses(
            r#"## Function parameters
|Parameter|Type|Description|
|-|-|-|
|a|String|If it is left out, your request will return a `400` error response.|
## Response
Returns `204 No Content`.
## Remarks
If it is new, the call may fail with a `404 Not Found`. Handle `409 Conflict` errors."#,
        );
        assert_eq!(
            found,
            [
                (204, None),
                (400, Some("If it is left out, your request will return a `400` error response.".to_owned())),
                (404, Some("If it is new, the call may fail with a `404 Not Found`.".to_owned())),
            ]
        );
    }

    #[test]
    fn the_text_below_the_title_tells_when_a_call_fails() {
        let page = r#"# T
Makes one. Giving both will return an HTTP 400 Bad Request error. If it does not exist, this method returns `404 Not found`. Later, API operations will return a HTTP 410 status code.
## HTTP request
```http
POST /a
```
## Response
Returns `204 No Content`.
"#;
        let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text: page.to_owned() };
        let value = serde_json::to_value(Facts::of(&DocSet::new(vec![file])).api).expect("a value");
        let found = value["operations"][0]["responses"].as_array().expect("a list");
        let codes: Vec<_> = found.iter().map(|response| response["status"].as_u64()).collect();
        assert_eq!(codes, [Some(204), Some(400), Some(404)]);
        assert_eq!(
            found[1]["condition"]["english"],
            "Giving both will return an HTTP 400 Bad Request error."
        );
    }

    #[test]
    fn a_known_error_comes_in_further_cases() {
        let both = "Giving both will return an HTTP 400 Bad Request error.";
        let found = responses(&format!(
            r#"## Response
Returns `204 No Content`. If it is too long, this method returns `400 Bad Request`.
## Remarks
{both}

{both}"#
        ));
        let condition = format!("If it is too long, this method returns `400 Bad Request`. {both}");
        assert_eq!(found, [(204, None), (400, Some(condition))]);
    }

    #[test]
    fn the_text_between_examples_tells_what_the_method_answers() {
        let found = responses(
            r#"## Response
Returns `204 No Content`.
## Examples
### Example 1
The following returns `200 OK`. The call returns a `206 Partial Content` response with a part.
#### Error response
If there is none, this method returns a `404 Not Found` response code."#,
        );
        let condition = "If there is none, this method returns a `404 Not Found` response code.";
        assert_eq!(found, [(204, None), (206, None), (404, Some(condition.to_owned()))]);
    }
}
