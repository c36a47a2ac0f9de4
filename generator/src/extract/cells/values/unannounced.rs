//! Reads values that a description lists without an announcement: `The importance: `low`, `normal`, `high`.`, `either `a` or `b``.

use super::pattern;
use super::scan::{
    lines, list, names_other, next_line, run, scan_marked, skip_breaks, without_leading_number,
};
use crate::cut::Cut as _;
use crate::prose::{Form, Languages, Sense, says, sentence_before, sentences};
use memchr::memmem::Finder;
use regex::Regex;
use std::sync::LazyLock;

/// The values that one of the sentences lists.
pub(super) fn values(text: &str) -> Vec<String> {
    let forms: [fn(&str) -> Vec<String>; 8] =
        [after_colon, either, said, indicated, in_lines, only_value, leading, numbered];
    forms.iter().map(|form| form(text)).find(|values| !values.is_empty()).unwrap_or_default()
}

fn is_of_other(sentence: &str) -> bool {
    says(Languages::English, Sense::ListsOther, sentence)
}

fn is_of_names(sentence: &str) -> bool {
    says(Languages::English, Sense::ListsNames, sentence)
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
        let found = if says(Languages::English, Sense::ValuesBefore, before) {
            // Its list may stand in lines.
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
    static EITHER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ither "));
    if EITHER.find(text.as_bytes()).is_none() {
        return Vec::new();
    }
    sentences(text, Form::Markdown)
        .map(|range| text.cut(range))
        .filter(|sentence| !sentence.starts_with("If ") && !sentence.contains(" if "))
        .find_map(|sentence| {
            let at = sentence.find("ither ")?;
            let list = sentence.cut(at + 6..).trim_start_matches("be ");
            let (values, rest) = run(list);
            (values.len() > 1 && (is_end(rest) || rest.starts_with("in "))).then_some(values)
        })
        .unwrap_or_default()
}

/// Words before a list of at least two values.
static SAID: LazyLock<Regex> = LazyLock::new(|| {
    let subject = r"(?:^|[.,;>] |\b(?:this|it|which|they|values?|the state|the status|the type) )";
    let can = r"(?:can|may|must|should)(?: also| currently| only| either)* be(?: set to| by| one of)?(?: either| only| an?)* ";
    let includes = r"(?:^|\. |\b(?:types|states|labels|kinds|modes|levels|categories|roles|statuses) )(?:currently )?includes?(?: the following)?:? ";
    pattern(&format!(r"(?:{subject}{can}|\bselect from |{includes})"))
});

/// Words before all values that ever occur, even a single one.
static ALWAYS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\bvalues?(?: (?:for|of) (?:this|the) [a-z]+)? (?:(?:is|are|can|will)(?: always| only| either)+(?: be)?(?: only| either)*|will be) ",
    )
});

/// `This can be `a` or `b`.`, `Includes `a`, `b`.`, `The value is always `a`.`
fn said(text: &str) -> Vec<String> {
    // Few texts have these words, and this search is faster than the patterns.
    let says = says(Languages::English, Sense::MayLeadToValues, text).then(|| SAID.find_iter(text));
    let listed = says.into_iter().flatten().find_map(|found| {
        let sentence = sentence_before(text, found.start());
        let (values, rest) = run(text.cut(found.end()..));
        let is_list = values.len() > 1
            && !names_other(rest)
            && !is_flag(&values)
            && !is_of_other(found.as_str())
            && !is_of_other(sentence)
            && !is_of_names(sentence);
        is_list.then_some(values)
    });
    let always = || {
        let tells = text.contains("alue").then(|| ALWAYS.find_iter(text));
        tells.into_iter().flatten().find_map(|found| {
            let sentence = sentence_before(text, found.start());
            let (values, rest) = run(text.cut(found.end()..));
            let depends =
                ["If ", "When ", "Unless ", "Otherwise", "By "].iter().any(|word| sentence.starts_with(word));
            let is_list = !values.is_empty()
                && (is_end(rest) || rest.starts_with([',', ' ']) && !names_other(rest))
                && !depends
                && !is_flag(&values)
                && !sentence.contains("efault");
            is_list.then_some(values)
        })
    };
    listed.or_else(always).unwrap_or_default()
}

/// `*A* indicates this. *B* indicates that.`: each value with its meaning.
fn indicated(text: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(" indicates ") {
        let before = rest.cut(..at).trim_end_matches(['`', '*', '_', '"']);
        if before.len() < at {
            let start = before.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |i| i + 1);
            let lead = before.cut(..start).trim_end_matches(['`', '*', '_', '"']);
            let starts = lead.trim_end().is_empty()
                || lead.trim_end().ends_with(['.', ',', ';', '>'])
                || says(Languages::English, Sense::ValuesBefore, lead.trim_end());
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
    static ONLY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" the only "));
    if ONLY.find(text.as_bytes()).is_none() {
        return Vec::new();
    }
    sentences(text, Form::Markdown)
        .map(|range| text.cut(range))
        .find_map(|sentence| {
            let at = sentence.find(" the only ")?;
            let of_values = sentence.cut(at..).split([',', ';']).next()?.contains("value");
            let before = sentence.cut(..at).trim_end().trim_end_matches(" currently").strip_suffix(" is")?;
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
    let is_joined = list.contains(" or ") || list.contains("` | `") || list.contains("`|`");
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
