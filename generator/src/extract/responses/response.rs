//! Responses: status codes and bodies, from the text of the response section.

use super::error_table::{opt_code_column, opt_error_case, table_of_codes};
use super::returned::{ReturnReader, Returned};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::joined_text::join;
use crate::extract::joined_text::{ends_with_colon, join_item};
use crate::extract::links::{is_resource, stem};
use crate::extract::status_codes::codes;
use crate::ir::local_name;
use crate::ir::{Example, ExampleBody, Response, ResponseBody, ResponseSource, Text};
use crate::limits;
use crate::page::{BlockKind, Inline, MarkKind, SectionKind};
use crate::prose::marks::COLONS;
use crate::prose::{self, Form, Languages, Sense, find, says, sentence_around};
use std::cell::LazyCell;
use std::ops::Range;

codes! {
    static RESPONSE_EXCESS: Code = Code {
        name: "response-excess",
        severity: Severity::Warning,
        summary: "a page names more codes or bodies of answers than a page can have",
        finds: "A paragraph with more status codes, or a code with more bodies, than are read.",
        why: "The codes and bodies beyond that number are not in the facts.",
        cure: "Name each code once, with its body.",
        example: "A page of generated sentences.",
    };
}

/// The meaning of a list's items, below a text that ends with a colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ListOf {
    /// Conditions of the answer with this code.
    Conditions(u16),
    /// Alternative bodies of the answer with this code.
    Bodies(u16),
}

/// The answers that the text documents, in its order; and a body that it names without a code.
pub(crate) fn extract_responses(
    cx: &mut Context<'_, '_>,
    examples: &[Example],
) -> (Vec<Response>, Option<ResponseBody>) {
    let mut responses: Vec<Response> = Vec::new();
    let mut without_code = None;
    let mut excess = None;
    // Errors come last, even if their section comes first.
    let sections = cx.sections(SectionKind::Response).chain(cx.sections(SectionKind::Errors));
    for (_, section) in sections {
        let of_errors = section.kind == SectionKind::Errors;
        // A body in a paragraph before the codes.
        let mut returned_before: Option<Returned> = None;
        let mut list_of = None;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    if block.container.lists > 0
                        && let Some(list_of) = list_of
                    {
                        if item(cx, text, list_of, &mut responses) {
                            cx.extracted(index);
                        }
                        continue;
                    }
                    let said = paragraph(cx, text, of_errors, examples, &mut returned_before, &mut responses);
                    if said != AnswersRead::No {
                        cx.extracted(index);
                    }
                    if said == AnswersRead::TooMany {
                        excess = excess.or(Some(text.range.clone()));
                    }
                    list_of = opt_list(text, &responses);
                }
                BlockKind::Table(table) => {
                    if let Some(column) = opt_code_column(table) {
                        cx.extracted(index);
                        table_of_codes(cx, table, column, &mut responses);
                    }
                }
                _ => {}
            }
        }
        without_code = without_code.or(returned_before);
        let is_full = |response: &Response| {
            response.other_bodies.len() >= limits::BODIES
                || matches!(&response.body, ResponseBody::Json { alternatives, .. } if alternatives.len() >= limits::BODIES)
        };
        if responses.iter().any(is_full) {
            excess = excess.or(section.heading.map(|heading| cx.page.block(heading).range.clone()));
        }
    }
    if let Some(range) = excess {
        report_excess(cx, range);
    }
    (responses, without_code.map(Returned::into_body))
}

/// Reports a text with more codes or bodies than are read.
pub(crate) fn report_excess(cx: &mut Context<'_, '_>, range: Range<usize>) {
    let message =
        "more codes, or bodies of one code, stand here than a page can have; the others are left out";
    let end = range.start + cx.page.source.cut(range.clone()).split('\n').next().map_or(0, str::len);
    cx.report(&RESPONSE_EXCESS, range.start..end, message, None);
}

/// The meaning of the list below a text, if it continues the text.
fn opt_list(text: &Inline<'_>, responses: &[Response]) -> Option<ListOf> {
    let last = responses.last().filter(|_| text.trimmed().ends_with(COLONS))?;
    if last.condition.as_ref().is_some_and(ends_with_colon) {
        Some(ListOf::Conditions(last.status))
    } else {
        says(Languages::English, Sense::OneOfList, &text.text).then_some(ListOf::Bodies(last.status))
    }
}

/// Reads an item of a list with this meaning.
fn item(cx: &Context<'_, '_>, text: &Inline<'_>, list_of: ListOf, responses: &mut [Response]) -> bool {
    let (ListOf::Conditions(status) | ListOf::Bodies(status)) = list_of;
    let Some(response) = responses.iter_mut().find(|response| response.status == status) else {
        return false;
    };
    match (list_of, &mut response.condition, &mut response.body) {
        (ListOf::Conditions(_), Some(condition), _) => join_item(condition, &cx.text(text.range.clone())),
        (ListOf::Bodies(_), _, body) => {
            let reader = ReturnReader { text, spellings: &cx.spellings, localized: cx.localized };
            let Some(found) = reader.opt_returned(0..text.text.len()) else { return false };
            match body {
                ResponseBody::Json { type_ref: Some(first), alternatives } => {
                    let is_new = first.name != found.type_ref.name && alternatives.len() < limits::BODIES;
                    if is_new && !alternatives.contains(&found.type_ref.name) {
                        alternatives.push(found.type_ref.name);
                    }
                }
                body => *body = found.into_body(),
            }
        }
        _ => return false,
    }
    true
}

/// The outcome of reading a paragraph for answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AnswersRead {
    No,
    Yes,
    /// The paragraph has more codes than are read.
    TooMany,
}

/// Reads the codes of a paragraph, and the bodies that come with them.
fn paragraph(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    of_errors: bool,
    examples: &[Example],
    returned_before: &mut Option<Returned>,
    responses: &mut Vec<Response>,
) -> AnswersRead {
    let mut codes = codes(text, cx.localized);
    if codes.is_empty() {
        let reader = ReturnReader { text, spellings: &cx.spellings, localized: cx.localized };
        let returned = reader.opt_returned(0..text.text.len());
        // The object and the code may stand in different paragraphs.
        let comes_back =
            |returned: &Returned| !of_errors && (cx.localized || returned.comes_back(&text.text));
        let Some(returned) = returned.filter(comes_back) else { return AnswersRead::No };
        match responses.iter_mut().find(|response| response.status < 300) {
            Some(first) if first.body == ResponseBody::Unstated && first.status != 202 => {
                first.body = returned.into_body();
            }
            Some(_) => return AnswersRead::No,
            None => *returned_before = returned_before.take().or(Some(returned)),
        }
        return AnswersRead::Yes;
    }
    let is_full = codes.len() >= limits::CODES;
    codes.retain(|(status, _)| !of_errors || *status >= 400);
    let said = match codes.as_slice() {
        _ if is_full => AnswersRead::TooMany,
        [] => AnswersRead::No,
        _ => AnswersRead::Yes,
    };
    answers(cx, text, codes, examples, returned_before.as_ref(), responses);
    said
}

/// Adds the answers of these codes of a text, each with its place there.
pub(crate) fn answers(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    codes: Vec<(u16, usize)>,
    examples: &[Example],
    returned_before: Option<&Returned>,
    responses: &mut Vec<Response>,
) {
    let reader = ReturnReader { text, spellings: &cx.spellings, localized: cx.localized };
    // Lazy, because codes without a body do not need it.
    let returned = LazyCell::new(|| reader.opt_returned(0..text.text.len()));
    let languages = Languages::of(cx.localized);
    let elsewhere = LazyCell::new(|| says(languages, Sense::Location, &text.text));
    let several = codes.iter().filter(|(status, _)| *status < 400).count() > 1;
    for (status, at) in codes {
        let sentence = sentence_around(&text.text, at, Form::Text);
        let condition = opt_condition(cx, text, status, at, sentence.clone());
        // An example shows whether the resource that a header links to comes back as well.
        let is_shown = || {
            let mut shown = examples.iter().filter_map(|example| example.response.as_ref());
            shown.any(|answer| answer.status == status && matches!(answer.body, ExampleBody::Json(_)))
        };
        let of_code = if several { reader.opt_returned(sentence.clone()) } else { None };
        let body = match status {
            // These codes have a header in place of a body.
            204 | 300..=399 => ResponseBody::Empty,
            400.. => ResponseBody::Unstated,
            _ => match of_code {
                Some(returned) => returned.into_body(),
                None if several && says(languages, Sense::Location, text.text.cut(sentence.clone())) => {
                    ResponseBody::Empty
                }
                None if is_shown() && *elsewhere => {
                    let linked = reader.opt_linked(0..text.text.len(), &|_| true);
                    linked.map_or(ResponseBody::JSON, Returned::into_body)
                }
                // `It does not return anything` outweighs a link beside it.
                None if !several && !is_shown() && says(languages, Sense::ReturnsNothing, &text.text) => {
                    ResponseBody::Empty
                }
                None => match returned.as_ref().or(returned_before) {
                    Some(returned) => returned.clone().into_body(),
                    None if *elsewhere || says(languages, Sense::ReturnsNothing, &text.text) => {
                        ResponseBody::Empty
                    }
                    None if says(languages, Sense::Bytes, &text.text) => ResponseBody::Binary,
                    None => ResponseBody::Unstated,
                },
            },
        };
        let body = witnessed(body, text, status, examples, cx.localized);
        let says_location = || match several {
            true => says(languages, Sense::Location, text.text.cut(sentence.clone())),
            false => *elsewhere,
        };
        let location = status < 300 && says_location();
        let error = if status >= 400 { opt_error_case(cx, text, at) } else { None };
        if let Some(known) = responses.iter_mut().find(|response| response.status == status) {
            match (&mut known.condition, condition) {
                (Some(one), Some(more)) if status >= 400 && !one.english.ends_with(&more.english) => {
                    join(one, " ", &more);
                }
                (none @ None, more) => *none = more,
                _ => {}
            }
            known.errors.extend(error);
            known.location |= location;
            // The page repeats the code for another request line.
            let is_other = !matches!(body, ResponseBody::Unstated) && body != known.body;
            let is_full = known.other_bodies.len() >= limits::BODIES;
            if is_other && status < 300 && !is_full && !known.other_bodies.contains(&body) {
                known.other_bodies.push(body);
            }
            continue;
        }
        let line = cx.line(text.range.start);
        let errors = error.into_iter().collect();
        let (other_bodies, source) = (Vec::new(), ResponseSource::Text);
        responses.push(Response { status, body, other_bodies, location, condition, errors, source, line });
    }
}

/// The type in the text, corrected by the annotation of an example: the annotation has the capitals that a file name lacks, and
/// the names that a translation loses.
fn witnessed(
    mut body: ResponseBody,
    text: &Inline<'_>,
    status: u16,
    examples: &[Example],
    localized: bool,
) -> ResponseBody {
    let ResponseBody::Json { type_ref: Some(stated), .. } = &mut body else { return body };
    let mut shown = examples.iter().filter_map(|example| example.response.as_ref());
    let shown = shown.find(|answer| answer.status == status).and_then(|answer| answer.type_ref.as_ref());
    if let Some(shown) = shown {
        stated.collection |= localized && shown.collection;
        let name = local_name(&shown.name);
        // The name of a file has no capitals.
        let is_of_file =
            !stated.name.bytes().any(|b| b.is_ascii_uppercase()) && name.eq_ignore_ascii_case(&stated.name);
        // `a collection of **users**`
        let is_plural = stated.name.strip_suffix('s').is_some_and(|one| one.eq_ignore_ascii_case(name));
        // `[pet](animal.md)`, annotated as a `pet`: the text of the link is the name.
        let is_label = || {
            text.marks.iter().any(|mark| match &mark.kind {
                MarkKind::Link(target) if is_resource(target) => {
                    let file = stem(target).rsplit('-').next().unwrap_or_default();
                    file.eq_ignore_ascii_case(&stated.name)
                        && text.text.get(mark.range.clone()).is_some_and(|label| label.trim() == name)
                }
                _ => false,
            })
        };
        if name != stated.name && !localized && is_label() {
            name.clone_into(&mut stated.name);
            return body;
        }
        let is_spelled = localized || name.starts_with(|c: char| c.is_ascii_lowercase());
        if (is_of_file || is_plural) && is_spelled || localized && !stated.name.is_ascii() {
            name.clone_into(&mut stated.name);
        }
    }
    body
}

/// The sentence of a code, if it states a condition besides success.
fn opt_condition(
    cx: &Context<'_, '_>,
    text: &Inline<'_>,
    status: u16,
    at: usize,
    range: Range<usize>,
) -> Option<Text> {
    let lower = text.text.cut(range).to_lowercase();
    let says_when = is_conditional(&lower, status) || cx.localized && prose::is_conditional(&lower);
    if !says_when {
        return None;
    }
    // The condition is the sentence around the same occurrence of the digits, or the name, in the page's source.
    let digits = status.to_string();
    let here = text.text.cut(at..);
    // `HttpStatusCode.NotFound` has no digits.
    let word = match here.starts_with(&digits) {
        true => &digits,
        false => here.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']),
    };
    let nth = text.text.cut(..at).matches(word).count();
    let source = cx.page.source.get(text.range.clone())?;
    let place = source.match_indices(word).nth(nth)?.0;
    let mut range = sentence_around(source, place, Form::Markdown);
    // `Otherwise, ..` has no meaning without the sentence before it.
    if says(Languages::English, Sense::OtherwiseFirst, source.get(range.clone())?)
        && let Some((last, _)) = source.get(..range.start)?.trim_end().char_indices().next_back()
    {
        range.start = sentence_around(source, last, Form::Markdown).start;
    }
    Some(cx.text(text.range.start + range.start..text.range.start + range.end))
}

/// Returns whether a sentence has a condition besides `If successful, ..`. `lower` is in lower case.
fn is_conditional(lower: &str, status: u16) -> bool {
    let lower = lower.trim_start_matches(['*', '-', '>', ' ']);
    // `If successful, this method returns`, and without the comma.
    let success = find(Languages::English, Sense::Success, lower).map(|words| words.start);
    let success = success
        .filter(|at| says(Languages::English, Sense::IfFirst, lower) && !lower.cut(..*at).contains(','));
    let rest = success.map_or(lower, |at| {
        let after = lower.cut(at..);
        let end = find(Languages::English, Sense::BehindSuccess, after).map_or(0, |words| words.start);
        let (first, rest) = after.split_at(end);
        if says(Languages::English, Sense::SuccessAnd, first) { lower } else { rest }
    });
    let is_said = |sense| says(Languages::English, sense, rest);
    is_said(Sense::ConditionFirst)
        || is_said(Sense::Condition)
        // `Specifying both will return an HTTP 400 error.`
        || status >= 400 && is_said(Sense::CauseOfError)
}

/// The name of the resource that comes back according to the sentence around a place.
pub(crate) fn names_body(cx: &Context<'_, '_>, text: &Inline<'_>, at: usize) -> Option<String> {
    let reader = ReturnReader { text, spellings: &cx.spellings, localized: cx.localized };
    reader.opt_returned(sentence_around(&text.text, at, Form::Text)).map(|returned| returned.type_ref.name)
}

#[cfg(test)]
mod tests;
