//! Reads values in translations. The words that announce them differ; the code in their sentence stays, in any order.

use super::scan::{lines, list, run};
use crate::cut::Cut as _;
use crate::prose::marks::{COLONS, COMMAS, IDEOGRAPHIC_STOP, SEMICOLONS, STOPS};
use crate::prose::{self, Form, Languages, Sense, sentence_before, sentence_end, words};

/// The values that a translated description lists; `None` if it lists no values. A property whose type is `linked` has only
/// announced values.
pub(super) fn values(markdown: &str, linked: bool) -> Option<Vec<String>> {
    announced(markdown).or_else(|| if linked { None } else { unannounced(markdown) })
}

fn announced(markdown: &str) -> Option<Vec<String>> {
    if let Some(at) = prose::find(Languages::All, Sense::AnnouncesValues, markdown).map(|words| words.end) {
        let values = list(markdown.cut(at..), true);
        if !values.is_empty() {
            return Some(values);
        }
    }
    let lower = markdown.to_lowercase();
    // Lowercasing can change byte lengths (`İ`), so the offsets only hold when the lengths match.
    if lower.len() != markdown.len() {
        return None;
    }
    let end = prose::find(Languages::All, Sense::PossibleValues, &lower)?.end;
    let before = sentence_before(&lower, end);
    (!prose::says(Languages::All, Sense::OtherValues, before)).then(|| listed(markdown.cut(end..))).flatten()
}

/// The values of the sentence that announces them. Code stands before and behind the words that join it, as the translation
/// has moved them.
fn listed(rest: &str) -> Option<Vec<String>> {
    let tag = rest.find("<br").into_iter().chain(rest.find("<li")).min().filter(|at| *at < 100);
    if tag.is_none() {
        let found = codes(sentence(rest));
        if !found.is_empty() {
            let direct = rest.find('`').map_or(Vec::new(), |gap| run(rest.cut(gap..)).0);
            return Some(if direct.len() > found.len() { direct } else { found });
        }
    }
    if let Some(items) = rest.find("<li").filter(|at| *at < 100) {
        return Some(lines(rest.cut(items..))).filter(|values| !values.is_empty());
    }
    let opens = |c: char| {
        matches!(c, '`' | '"' | '“' | '*' | '<') || COLONS.contains(&c) || prose::is_beside_values(c)
    };
    let gap = rest.find(opens).unwrap_or(0);
    // At most a verb and a colon stand between the words and the list.
    let rest = (gap <= 48 && !rest.cut(..gap).contains(STOPS)).then(|| rest.cut(gap..))?;
    let rest = rest.trim_start_matches(|c| {
        matches!(c, ' ' | '\u{A0}') || COLONS.contains(&c) || prose::is_beside_values(c)
    });
    Some(list(rest, true)).filter(|values| !values.is_empty())
}

/// The code of a sentence that is a list but for its first words, or that names the only value.
fn unannounced(markdown: &str) -> Option<Vec<String>> {
    for start in words(Languages::All, Sense::SingleValue) {
        let found = markdown.find(start).map(|at| run(markdown.cut(at + start.len()..).trim_start()).0);
        if let Some(values) = found.filter(|values| !values.is_empty()) {
            return Some(values);
        }
    }
    let mut rest = markdown;
    while !rest.is_empty() {
        let one = sentence(rest);
        if let Some(values) = codes_that_fill(one) {
            return Some(values);
        }
        rest = rest.cut(one.len()..).trim_start_matches(['<', ' ']);
    }
    None
}

/// The code of a sentence: at least two pieces, with only separators between them.
fn codes_that_fill(sentence: &str) -> Option<Vec<String>> {
    let (first, last) = (sentence.find('`')?, sentence.rfind('`')?);
    let lead = sentence.cut(..first).to_lowercase();
    let behind = sentence.cut(last + 1..).trim_matches(|c: char| {
        let is_mark =
            matches!(c, '(' | ')') || COLONS.contains(&c) || COMMAS.contains(&c) || STOPS.contains(&c);
        c.is_whitespace() || is_mark || prose::is_beside_values(c)
    });
    let between: String = sentence.cut(first..=last).split('`').step_by(2).collect();
    let separates = |c: char| {
        let is_mark = COLONS.contains(&c) || COMMAS.contains(&c) || SEMICOLONS.contains(&c);
        c.is_whitespace() || is_mark || matches!(c, '/' | IDEOGRAPHIC_STOP)
    };
    let filled = between.split(separates).all(|word| word.is_empty() || prose::is_joint(word));
    let values = codes(sentence);
    let is_name = |value: &String| {
        value.starts_with(|c: char| c.is_ascii_alphanumeric())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.: ".contains(&b))
    };
    let is_flag =
        values.iter().any(|value| matches!(&*value.to_lowercase(), "true" | "false" | "eq" | "ne" | "le"));
    let has_option = sentence.contains("`$");
    let of_other = prose::says(Languages::All, Sense::OtherValues, &lead);
    (filled
        && behind.is_empty()
        && values.len() > 1
        && values.iter().all(is_name)
        && !is_flag
        && !has_option
        && !of_other)
        .then_some(values)
}

/// The text up to the end of its sentence; code behind a full stop still belongs to the list before it.
fn sentence(text: &str) -> &str {
    let mut end = 0;
    loop {
        end = sentence_end(text, end, Form::Markdown);
        if !(text.cut(..end).ends_with(IDEOGRAPHIC_STOP) && text.cut(end..).trim_start().starts_with('`')) {
            return text.cut(..end);
        }
    }
}

/// The texts of the code spans, in order.
fn codes(text: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let closed = text.rfind('`').unwrap_or(0);
    for value in text.cut(..closed).split('`').skip(1).step_by(2).map(str::trim) {
        if !value.is_empty() && !value.contains('$') && value.len() <= 80 {
            values.push(value.to_owned());
        }
    }
    values
}
