//! Examples: requests and answers as HTTP messages in fences, paired.

use super::fence::{EXAMPLE_JSON_INVALID, FencePlaces, Unreadable, report_faults};
use super::titles::{is_in_examples, opt_beside, title};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::requests::{is_header, is_of_other_host, opt_method};
use crate::extract::status_codes::codes;
use crate::hash::HashMap;
use crate::ir::{Example, ExampleBody, ExampleRequest, ExampleResponse, JsonText, TypeRef};
use crate::json;
use crate::limits;
use crate::page::{Annotation, BlockKind, BlockType, CodeBlock, Inline, SectionKind};
use std::cell::LazyCell;
use std::ops::Range;

codes! {
    static EXAMPLE_ANSWER_EXCESS: Code = Code {
        name: "example-answer-excess",
        severity: Severity::Warning,
        summary: "an answer is annotated for more requests than a page can have",
        finds: "An annotated answer that names more requests than are read. The first ones get the answer.",
        why: "The other requests have no answer in the facts.",
        cure: "Give each request a name of its own.",
        example: "A page of generated examples.",
    };
}

/// All examples of a page, in order. A request line of the reference is not an example; an annotated request is one anywhere.
pub(crate) fn extract_examples(cx: &mut Context<'_, '_>) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    // The block of the last message.
    let mut message_at = None;
    let mut waiting = Waiting::default();
    // The heading of the example, if it has the level of its messages' headings.
    let mut beside = None;
    for (section, next) in cx.all_sections().iter().zip(1..) {
        beside = opt_beside(cx, section, cx.all_sections().get(next), beside);
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind
                && message_at.is_some_and(|at| at + 1 == index)
                && let Some(body) = opt_only_code(text)
            {
                // A short body may stand in a paragraph.
                if give_body(&mut examples, ExampleBody::Text(body.to_owned())) {
                    cx.extracted(index);
                }
            }
            let BlockKind::Code(code) = &block.kind else { continue };
            let annotation = code.annotation.and_then(|block| match &cx.page.block(block).kind {
                BlockKind::Annotation(annotation) => Some(annotation),
                _ => None,
            });
            let block_type = annotation.and_then(Annotation::block_type);
            let is_reference = !is_in_examples(cx, section)
                && !matches!(block_type, Some(BlockType::Request | BlockType::Response));
            let first = code.text.trim_start();
            if let Some(status) = opt_status(first) {
                cx.extracted(index);
                message_at = Some(index);
                let response = response(cx, index, code, annotation, status);
                let names = annotation.map_or_else(Vec::new, |annotation| annotation.texts("name"));
                if let Some(response) = answer_named(cx, index, &mut examples, &mut waiting, &names, response)
                {
                    match examples.last_mut() {
                        Some(last) if last.response.is_none() => last.response = Some(response),
                        _ => examples.push(Example {
                            title: title(cx, section, beside),
                            request: None,
                            response: Some(response),
                        }),
                    }
                }
            } else if message_at.is_some_and(|at| is_next(cx, at, index)) && first.starts_with(['{', '[']) {
                // The message is cut in two: its body has a fence, and maybe an annotation, of its own.
                cx.extracted(index);
                let body = body_of(cx, index, code, &[], first.trim_end());
                give_body(&mut examples, body);
            } else if first.starts_with(['{', '['])
                && (block_type == Some(BlockType::Response)
                    || block_type.is_none() && section.kind == SectionKind::Response)
            {
                // The answer has no status line, so the text above it says its status.
                let status = opt_success(cx).unwrap_or(200);
                cx.extracted(index);
                message_at = Some(index);
                let (headers, body) = (Vec::new(), body_of(cx, index, code, &[], first.trim_end()));
                let type_ref = annotation.and_then(opt_annotated_type);
                let truncated = annotation.is_some_and(|annotation| annotation.flag("truncated"));
                let line = cx.line(code.start);
                let response = ExampleResponse { status, headers, type_ref, truncated, body, line };
                match examples.last_mut() {
                    Some(last) if last.response.is_none() => last.response = Some(response),
                    _ => examples.push(Example {
                        title: title(cx, section, beside),
                        request: None,
                        response: Some(response),
                    }),
                }
            } else if opt_method(first).is_some() {
                if is_reference {
                    continue;
                }
                cx.extracted(index);
                message_at = Some(index);
                for request in requests(cx, index, code, annotation) {
                    if let Some(name) = &request.name {
                        waiting.entry(name.clone()).or_default().push(examples.len());
                    }
                    examples.push(Example {
                        title: title(cx, section, beside),
                        request: Some(request),
                        response: None,
                    });
                }
            }
        }
    }
    examples
}

/// The first code of success that the response section names.
fn opt_success(cx: &Context<'_, '_>) -> Option<u16> {
    let blocks = cx.sections(SectionKind::Response).flat_map(|(_, section)| cx.blocks(section));
    let texts = blocks.filter_map(|(_, block)| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    });
    let mut found = texts.flat_map(|text| codes(text, cx.localized)).map(|(status, _)| status);
    found.find(|status| *status < 300 && *status != 204)
}

/// Returns whether only annotations stand between two blocks.
fn is_next(cx: &Context<'_, '_>, before: usize, index: usize) -> bool {
    cx.page.blocks.cut(before + 1..index).iter().all(|block| matches!(block.kind, BlockKind::Annotation(_)))
}

/// The code of a paragraph that is one code span.
fn opt_only_code<'t>(text: &'t Inline<'_>) -> Option<&'t str> {
    let (range, code) = text.codes().next()?;
    let around = [text.text.cut(..range.start), text.text.cut(range.end..)];
    around.iter().all(|text| text.trim().is_empty()).then_some(code)
}

/// The examples whose requests have a name and no answer yet.
type Waiting = HashMap<String, Vec<usize>>;

/// Gives an answer to all requests that its annotation names. Returns the answer if no request waits for it.
fn answer_named(
    cx: &mut Context<'_, '_>,
    index: usize,
    examples: &mut [Example],
    waiting: &mut Waiting,
    names: &[&str],
    answer: ExampleResponse,
) -> Option<ExampleResponse> {
    let named = names.iter().filter_map(|name| waiting.remove(*name)).flatten();
    let is_open = |at: &usize| examples.get(*at).is_some_and(|example| example.response.is_none());
    let asked: Vec<usize> = named.filter(is_open).collect();
    if asked.is_empty() {
        return Some(answer);
    }
    if asked.len() > limits::ANSWERED {
        let message = format!(
            "this answer belongs to more than {} requests; the others have no answer",
            limits::ANSWERED
        );
        cx.report_block(index, &EXAMPLE_ANSWER_EXCESS, message, None);
    }
    for at in asked.into_iter().take(limits::ANSWERED) {
        if let Some(example) = examples.get_mut(at) {
            example.response = Some(answer.clone());
        }
    }
    None
}

/// Ignores the messages of a resource page, because the operations that they show have pages of their own.
pub(crate) fn ignore_examples(cx: &mut Context<'_, '_>) {
    for (index, block) in cx.page.blocks.iter().enumerate() {
        if let BlockKind::Code(code) = &block.kind
            && (opt_status(code.text.trim_start()).is_some() || opt_method(&code.text).is_some())
        {
            cx.ignored(index, "example of an operation, which has a page of its own");
        }
    }
}

/// Gives the last message of the last example a body; `false` if it has one.
fn give_body(examples: &mut [Example], body: ExampleBody) -> bool {
    let Some(last) = examples.last_mut() else { return false };
    let place = match (&mut last.response, &mut last.request) {
        (Some(response), _) => &mut response.body,
        (None, Some(request)) => &mut request.body,
        (None, None) => return false,
    };
    let is_free = *place == ExampleBody::Empty;
    if is_free {
        *place = body;
    }
    is_free
}

/// `HTTP/1.1 200 OK`: the status.
fn opt_status(text: &str) -> Option<u16> {
    let rest = text.strip_prefix("HTTP").filter(|rest| rest.starts_with(['/', ' ']))?;
    let rest = if rest.starts_with(' ') { text } else { rest };
    let status = rest.split_whitespace().nth(1)?;
    status.get(..3)?.parse().ok().filter(|status| (100..600).contains(status))
}

/// The start line, the headers and the body of an HTTP message. The blank line before the body may be missing.
fn message(text: &str) -> (&str, Vec<(String, String)>, &str) {
    let text = text.trim_start();
    let (start, mut rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut headers = Vec::new();
    while !rest.is_empty() {
        let (line, next) = rest.split_once('\n').unwrap_or((rest, ""));
        let line = line.trim();
        if line.is_empty() {
            // Some pages have blank lines between headers. Behind one, only a known header is a header.
            rest = next.trim_start();
            let first = rest.split('\n').next().unwrap_or_default();
            let is_known = first.split_once(':').is_some_and(|(name, _)| is_known_header(name));
            if !is_known {
                break;
            }
            continue;
        }
        match line.split_once(':') {
            Some((name, value)) if is_header(line) => {
                headers.push((name.trim().to_owned(), value.trim().to_owned()))
            }
            _ => break,
        }
        rest = next;
    }
    (start.trim(), headers, rest.trim())
}

/// Returns whether an example may have this header behind a blank line.
fn is_known_header(name: &str) -> bool {
    const NAMES: [&str; 12] = [
        "accept",
        "accept-language",
        "authorization",
        "client-request-id",
        "consistencylevel",
        "host",
        "if-match",
        "if-none-match",
        "location",
        "prefer",
        "retry-after",
        "workbook-session-id",
    ];
    let name = name.trim();
    name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("content-"))
        || NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The range of the body in the text of a message; empty if it has no body.
pub(crate) fn body_range(text: &str) -> Range<usize> {
    let (_, _, body) = message(text);
    let end = text.trim_end().len();
    end.saturating_sub(body.len())..end
}

/// The requests of a fence: one, or several without bodies.
fn requests(
    cx: &mut Context<'_, '_>,
    index: usize,
    code: &CodeBlock<'_>,
    annotation: Option<&Annotation<'_>>,
) -> Vec<ExampleRequest> {
    let name =
        annotation.and_then(|annotation| annotation.texts("name").first().map(|&name| name.to_owned()));
    let mut found = Vec::new();
    let mut rest: &str = &code.text;
    // Nearly always the first line belongs to the only request.
    let (source, block) = (cx.page.source, cx.page.block(index));
    let places = LazyCell::new(|| -> Vec<usize> {
        crate::extract::requests::code_lines(source, block, code).map(|(_, place)| place.start).collect()
    });
    let (mut lines_before, mut counted) = (0, 0);
    loop {
        let (start, headers, body) = message(rest);
        let Some((method, url)) = opt_method(start) else { break };
        let at = rest.as_ptr().addr() - code.text.as_ptr().addr();
        let blank = rest.len() - rest.trim_start().len();
        lines_before += code.text.cut(counted..at + blank).matches('\n').count();
        counted = at + blank;
        let place = if lines_before > 0 { places.get(lines_before) } else { None };
        let line = cx.line(place.copied().unwrap_or(code.start));
        let url = url.strip_suffix("HTTP/1.1").unwrap_or(url).trim().to_owned();
        let is_next = opt_method(body.lines().next().unwrap_or_default())
            .is_some_and(|(_, url)| url.starts_with('/') || url.starts_with("http"));
        let body_of_it = if is_next { "" } else { body };
        let body_of_it = body_of(cx, index, code, &headers, body_of_it);
        let other_host = is_of_other_host(&url);
        found.push(ExampleRequest {
            name: name.clone(),
            method,
            url,
            other_host,
            headers,
            body: body_of_it,
            line,
        });
        if !is_next {
            break;
        }
        rest = body;
    }
    found
}

fn response(
    cx: &mut Context<'_, '_>,
    index: usize,
    code: &CodeBlock<'_>,
    annotation: Option<&Annotation<'_>>,
    status: u16,
) -> ExampleResponse {
    let (_, headers, body) = message(&code.text);
    let body = body_of(cx, index, code, &headers, body);
    let line = cx.line(code.start);
    let type_ref = annotation
        .and_then(Annotation::odata_type)
        .map(|(name, collection)| TypeRef { name: name.to_owned(), collection });
    let truncated = annotation.is_some_and(|annotation| annotation.flag("truncated"));
    ExampleResponse { status, headers, type_ref, truncated, body, line }
}

/// The body: JSON if it is valid, else text. Invalid JSON is reported.
fn body_of(
    cx: &mut Context<'_, '_>,
    index: usize,
    code: &CodeBlock<'_>,
    headers: &[(String, String)],
    body: &str,
) -> ExampleBody {
    if body.is_empty() {
        return ExampleBody::Empty;
    }
    match JsonText::parse(body) {
        // `Content-Type: text/plain` above a number.
        Ok(_) if !body.starts_with(['{', '[']) && !is_json(headers) => ExampleBody::Text(body.to_owned()),
        Ok(json) => ExampleBody::Json(json),
        Err(_) if !is_meant_as_json(headers, body) => ExampleBody::Text(body.to_owned()),
        Err(error) => {
            let end = code.text.trim_end().len();
            let places = FencePlaces::of(cx.page.source, cx.page.block(index), code);
            let unreadable = Unreadable {
                code: &EXAMPLE_JSON_INVALID,
                severity: Severity::Warning,
                subject: "the JSON of this example",
                container: "fence",
                text: &code.text,
                json: end.saturating_sub(body.len())..end,
                error: &error.to_string(),
            };
            report_faults(cx, &unreadable, &|range| places.range(range));
            // Faults with a plain meaning are read as they were meant.
            match json::read_lenient(body) {
                Some(value) => ExampleBody::Json(JsonText::of(&value)),
                None => ExampleBody::Text(body.to_owned()),
            }
        }
    }
}

/// Returns whether the body looks like JSON and no header says that it is something else.
fn is_meant_as_json(headers: &[(String, String)], body: &str) -> bool {
    body.starts_with(['{', '[']) && !is_placeholder(body) && is_json(headers)
}

/// Returns whether no header gives the body another media type.
fn is_json(headers: &[(String, String)]) -> bool {
    let mut media_types = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    media_types.next().is_none_or(|(_, value)| value.to_ascii_lowercase().contains("json"))
}

/// `{Raw bytes of the file}`: words in braces that stand for content.
fn is_placeholder(body: &str) -> bool {
    let inner = body.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| {
        !inner.trim().is_empty() && !inner.contains(['"', '\'', ':', ',', '{', '[', ';', '\n'])
    })
}

/// The type in the annotation of a resource's JSON representation.
pub(crate) fn opt_annotated_type(annotation: &Annotation<'_>) -> Option<TypeRef> {
    annotation.odata_type().map(|(name, collection)| TypeRef { name: name.to_owned(), collection })
}

#[cfg(test)]
mod tests;
