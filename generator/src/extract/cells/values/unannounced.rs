//! Reads values that a description lists without an announcement: `The importance: `low`, `normal`, `high`.`, `either `a` or `b``.

use super::scan::{
    lines, list, names_other, next_line, run, scan_marked, skip_breaks, without_leading_number,
};
use crate::cut::Cut as _;
use crate::prose::{
    Form, Languages, Sense, find, find_patterns, opt_end, opt_start, says, sentence_before, sentences,
};

/// The values that one of the sentences lists.
pub(super) fn values(text: &str) -> Vec<String> {
    let forms: [fn(&str) -> Vec<String>; 8] =
        [after_colon, either, said, indicated, in_lines, only_value, leading, numbered];
    forms.iter().map(|form| form(text)).find(|values| !values.is_empty()).unwrap_or_default()
}

fn is_said(sense: Sense, text: &str) -> bool {
    says(Languages::English, sense, text)
}

fn is_of_other(sentence: &str) -> bool {
    is_said(Sense::ListsOther, sentence)
}

fn is_of_names(sentence: &str) -> bool {
    is_said(Sense::ListsNames, sentence)
}

/// Returns whether a sentence ends here.
fn is_end(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', ')']);
    rest.is_empty()
        || rest.starts_with(['.', '<', ';', '\n'])
        || rest.starts_with(|c: char| c.is_ascii_uppercase())
}

fn is_flag(values: &[String]) -> bool {
    values.iter().any(|value| matches!(value.to_ascii_lowercase().as_str(), "true" | "false"))
}

/// `The type of event: `a`, `b`.`: marked words behind a colon that fill the sentence. Several such sentences each list a part.
fn after_colon(text: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    if memchr::memchr(b':', text.as_bytes()).is_none() {
        return values;
    }
    for range in sentences(text, Form::Markdown) {
        let Some((before, after)) = text.cut(range.clone()).split_once(':') else { continue };
        if is_of_other(before) || before.contains('`') {
            continue;
        }
        let found = if is_said(Sense::ValuesBefore, before) {
            // The list may be spread over several lines.
            list(text.cut(range.start + before.len() + 1..), true)
        } else {
            let (found, rest) = run(after.trim_start());
            if is_end(rest) && found.len() > 1 && !is_of_names(before) { found } else { Vec::new() }
        };
        values.extend(found);
    }
    if is_flag(&values) { Vec::new() } else { values }
}

/// `either `a` or `b``: all possible values.
fn either(text: &str) -> Vec<String> {
    if !is_said(Sense::Either, text) {
        return Vec::new();
    }
    sentences(text, Form::Markdown)
        .map(|range| text.cut(range))
        .filter(|sentence| !is_said(Sense::IfFirst, sentence) && !is_said(Sense::IfWithin, sentence))
        .find_map(|sentence| {
            let list = sentence.cut(find(Languages::English, Sense::Either, sentence)?.end..);
            let verb = opt_start(Languages::English, Sense::BehindEither, list).unwrap_or_default();
            let (values, rest) = run(list.cut(verb..));
            (values.len() > 1 && (is_end(rest) || is_said(Sense::BehindList, rest))).then_some(values)
        })
        .unwrap_or_default()
}

/// `This can be `a` or `b`.`, `Includes `a`, `b`.`, `The value is always `a`.`
fn said(text: &str) -> Vec<String> {
    // Few texts have these words, and this search is faster than the patterns.
    let all = |sense| find_patterns(Languages::English, sense, text);
    let leads = is_said(Sense::MayLeadToValues, text).then(|| all(Sense::LeadsToSeveral));
    let listed = leads.into_iter().flatten().find_map(|found| {
        let sentence = sentence_before(text, found.start);
        let (values, rest) = run(text.cut(found.end..));
        let is_list = values.len() > 1
            && !names_other(rest)
            && !is_flag(&values)
            && !is_of_other(text.cut(found))
            && !is_of_other(sentence)
            && !is_of_names(sentence);
        is_list.then_some(values)
    });
    let always = || {
        let leads = is_said(Sense::OfValues, text).then(|| all(Sense::LeadsToAll));
        leads.into_iter().flatten().find_map(|found| {
            let sentence = sentence_before(text, found.start);
            let (values, rest) = run(text.cut(found.end..));
            let is_list = !values.is_empty()
                && (is_end(rest) || rest.starts_with([',', ' ']) && !names_other(rest))
                && !is_said(Sense::OnCondition, sentence)
                && !is_flag(&values)
                && !is_said(Sense::OfDefault, sentence);
            is_list.then_some(values)
        })
    };
    listed.or_else(always).unwrap_or_default()
}

/// `*A* indicates this. *B* indicates that.`: each value with its meaning.
fn indicated(text: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = find(Languages::English, Sense::Indicates, rest).map(|words| words.start) {
        let before = rest.cut(..at).trim_end_matches(['`', '*', '_', '"']);
        if before.len() < at {
            let start = before.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |i| i + 1);
            let lead = before.cut(..start).trim_end_matches(['`', '*', '_', '"']);
            let starts = lead.trim_end().is_empty()
                || lead.trim_end().ends_with(['.', ',', ';', '>'])
                || is_said(Sense::ValuesBefore, lead.trim_end());
            if starts && start < before.len() && lead.len() < start {
                values.push(before.cut(start..).to_owned());
            }
        }
        rest = rest.cut(at + 1..);
    }
    let unset = values.iter().any(|value| value == "null");
    if values.len() < 2 || unset || is_flag(&values) { Vec::new() } else { values }
}

/// `The state. <br> *A* - this. <br> *B* - that.`: all lines but the first.
fn in_lines(text: &str) -> Vec<String> {
    let Some(rest) = text.find("<br").and_then(|at| next_line(text.cut(at..))) else { return Vec::new() };
    let mut line = Some(rest);
    while let Some(text) = line {
        let text = text.cut(skip_breaks(text)..);
        let has_value = scan_marked(text).is_some_and(|(value, rest)| {
            let dash = rest.trim_start();
            !value.contains(' ') && (dash.starts_with(['-', '–', '—']) || rest.starts_with(':'))
        });
        if !has_value && !text.is_empty() {
            return Vec::new();
        }
        line = next_line(text);
    }
    let values = lines(rest);
    if values.len() < 2 || is_flag(&values) { Vec::new() } else { values }
}

/// `` `a` is currently the only supported value.``
fn only_value(text: &str) -> Vec<String> {
    if !is_said(Sense::TheOnly, text) {
        return Vec::new();
    }
    sentences(text, Form::Markdown)
        .map(|range| text.cut(range))
        .find_map(|sentence| {
            let at = find(Languages::English, Sense::TheOnly, sentence)?.start;
            let of_values = is_said(Sense::OfValues, sentence.cut(at..).split([',', ';']).next()?);
            let before = sentence.cut(..at).trim_end();
            let verb = opt_end(Languages::English, Sense::BeforeTheOnly, before)?;
            let before = before.cut(..before.len() - verb);
            let open = before.strip_suffix('`')?.rfind('`')?;
            let (value, rest) = scan_marked(before.cut(open..))?;
            (of_values && rest.is_empty()).then(|| vec![value.to_owned()])
        })
        .unwrap_or_default()
}

/// `` `a` or `b`, depending on ..`` at the start of a description.
fn leading(text: &str) -> Vec<String> {
    let text = text.trim_start();
    if !text.starts_with('`') {
        return Vec::new();
    }
    let (values, rest) = run(text);
    let list = text.cut(..text.len() - rest.len());
    let has_or = list.split(' ').any(|word| is_said(Sense::Or, word));
    let is_joined = has_or || list.contains("` | `") || list.contains("`|`");
    let is_list = values.len() > 1 && is_joined && (is_end(rest) || rest.starts_with(','));
    if is_list && !is_flag(&values) { values } else { Vec::new() }
}

/// ``0 - `Not ready`, 1 - `Ready`.``: marked names that each have a number, and fill their sentence.
fn numbered(text: &str) -> Vec<String> {
    sentences(text, Form::Markdown)
        .map(|range| text.cut(range))
        .filter(|sentence| without_leading_number(sentence).len() < sentence.len())
        .find_map(|sentence| {
            let (values, rest) = run(sentence);
            (values.len() > 1 && is_end(rest)).then_some(values)
        })
        .unwrap_or_default()
}
