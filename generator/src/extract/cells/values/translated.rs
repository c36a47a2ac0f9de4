//! Reads values in translations. The words that announce them differ; the code in their sentence stays, in any order.

use super::scan::{lines, list, run, tail};
use crate::cut::Cut as _;
use crate::prose::marks::{COLONS, COMMAS, IDEOGRAPHIC_STOP, SEMICOLONS, STOPS};
use crate::prose::{self, Form, Languages, Sense, sentence_before, sentence_end, words};
use std::borrow::Cow;

/// Repairs lists that machine translation has broken: adds the blank between code spans (`` `a``b` ``), and removes a full stop that
/// has moved before the last value (`` `a`、和 。`b` ``).
pub(super) fn in_one_piece(markdown: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let mut done = 0;
    for (at, mark) in markdown.match_indices(['`', '.', IDEOGRAPHIC_STOP]) {
        let (before, behind) = (markdown.cut(done..at), markdown.cut(at + mark.len()..));
        if mark == "`" {
            let is_glued = before.ends_with(|c: char| c.is_ascii_alphanumeric())
                && behind
                    .strip_prefix('`')
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
            if is_glued {
                whole.extend([before, "` "]);
                done = at + 1;
            }
        } else if behind.trim_start().starts_with('`') && goes_on(before) {
            whole.push_str(before);
            done = at + mark.len();
        }
    }
    if done == 0 {
        return Cow::Borrowed(markdown);
    }
    whole.push_str(markdown.cut(done..));
    Cow::Owned(whole)
}

/// Returns whether a text ends within a list of code.
fn goes_on(before: &str) -> bool {
    let before = tail(before, 40).trim_end();
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '`' || COMMAS.contains(&c)).next();
    let joint = word.filter(|word| prose::is_joint(word)).unwrap_or_default();
    let list = before.cut(..before.len() - joint.len()).trim_end();
    list.contains('`') && (list.ends_with(COMMAS) || !joint.is_empty() && list.ends_with('`'))
}

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

/// The values of the sentence that announces them. Their code spans may stand before and behind its words, because translations
/// move words.
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

/// The code of a sentence that, behind its first words, is a list, or that names the only value.
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
