//! The names of roles in an item of a list, in a cell, and in a sentence.

use crate::cut::Cut as _;
use crate::page::{Inline, MarkKind};
use crate::prose::marks::{COLONS, COMMAS, OPENING_PARENTHESES, STOPS};
use crate::prose::{Languages, Sense, opt_end, opt_start, says, split_at_joints};
use std::ops::Range;

/// The most words in the name of a role.
const WORDS: usize = 7;

/// The part of an item that names a role: `Name - what it may do`, `Name (at times)`, `The Name role`. `None` if the item is a
/// sentence.
pub(super) fn of_item<'i>(text: &'i Inline<'_>) -> Option<&'i str> {
    let words = text.trimmed();
    let first = text
        .marks
        .iter()
        .find(|mark| mark.range.start == 0 && !matches!(mark.kind, MarkKind::Code | MarkKind::Image(_)));
    let marked = first.map(|mark| text.text.cut(mark.range.clone()));
    let name = marked.filter(|name| is_name(name)).unwrap_or(words.cut(..name_end(words)));
    let leads_on = words.ends_with(COLONS) && !ends_with_noun(bare(words));
    let name = bare(name);
    (!leads_on && is_name(name)).then_some(name)
}

/// The end of the words before a dash, a colon, a parenthesis or a stop.
fn name_end(words: &str) -> usize {
    let signs = [" - ", " – ", " — ", ": ", " (", ". ", "\n"].into_iter().filter_map(|sign| words.find(sign));
    // A full-width sign needs no blank beside it.
    let is_wide = |c: char| !c.is_ascii() && (COLONS.contains(&c) || OPENING_PARENTHESES.contains(&c));
    signs.chain(words.find(is_wide)).min().unwrap_or(words.len())
}

/// The roles that an item names: nearly always one.
pub(super) fn named_in_item(name: &str) -> Vec<&str> {
    let parts: Vec<&str> = split(name).collect();
    if parts.len() > 1 && parts.iter().all(|part| ends_with_noun(part)) { parts } else { vec![name] }
}

/// The roles that a cell names, one on each line or between commas.
pub(super) fn names_of_cell<'i>(cell: &'i Inline<'_>) -> impl Iterator<Item = &'i str> {
    cell.text.split(['\n', ',', ';']).map(bare).filter(|name| is_name(name))
}

/// The roles that a sentence of a text names: in emphasis, or as a run of capitalized words that ends as names of roles do.
pub(super) fn named_in_text(text: &Inline<'_>, sentence: Range<usize>) -> Vec<String> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for mark in text.marks.iter().filter(|mark| sentence.contains(&mark.range.start)) {
        let marked = text.text.cut(mark.range.clone());
        let is_label = text.text.cut(mark.range.end..).trim_start().starts_with(COLONS);
        let is_named = match mark.kind {
            MarkKind::Strong | MarkKind::Emphasis => {
                !is_label && is_name(marked) && (marked.trim().contains(' ') || has_noun(marked))
            }
            MarkKind::Code | MarkKind::Link(_) => is_name(marked) && has_noun(marked),
            MarkKind::Superscript | MarkKind::Image(_) => false,
        };
        if is_named {
            found.push(mark.range.clone());
        }
    }
    found.extend(runs(&text.text, sentence));
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|range| {
        let is_free = range.start >= end;
        end = range.end.max(end);
        is_free
    });
    found.into_iter().map(|range| bare(text.text.cut(range)).to_owned()).collect()
}

/// Runs of capitalized words that end as names of roles do: `Global Reader`. Behind words such as `must be a`, small letters are
/// allowed.
fn runs(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let base = sentence.start;
    let mut at = base;
    for word in text.cut(sentence).split_inclusive([' ', '\n']) {
        let (here, next) = (at, at + word.len());
        at = next;
        let plain = word.trim_end().trim_end_matches(['.', ',', ';', ':', ')', '*', '`', '"']);
        let plain = plain.trim_start_matches(['(', '*', '`', '"', '[']);
        let from = here + (word.len() - word.trim_start_matches(['(', '*', '`', '"', '[']).len());
        let is_capital = plain.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let is_inner = start.is_some() && says(Languages::English, Sense::InRoleName, plain);
        let is_first = opt_start(Languages::English, Sense::Article, word).is_some()
            || opt_end(Languages::English, Sense::BeforeRole, text.cut(base..next)).is_some();
        let follows = opt_end(Languages::English, Sense::BeforeRole, text.cut(base..here)).is_some();
        if is_first {
            start = None;
        } else if start.is_none() && (is_capital || follows) {
            start = Some(from);
        } else if !is_capital && !is_inner && !ends_with_noun(plain) && !follows_small(text, base, start) {
            start = None;
        }
        let Some(first) = start else { continue };
        let end = from + plain.len();
        let count = text.cut(first..end).split(' ').count();
        if ends_with_noun(text.cut(first..end)) && (2..=WORDS).contains(&count) {
            // `Global Reader Administrator`: the name may go on behind a word that can end one.
            found.pop_if(|known: &mut Range<usize>| known.start == first);
            found.push(first..end);
        }
        if plain.len() < word.trim_end().len() && word.trim_end().ends_with(['.', ',', ';', ':'])
            || count > WORDS
        {
            start = None;
        }
    }
    found
}

/// Returns whether a run began in small letters, behind words such as `must be a`.
fn follows_small(text: &str, base: usize, start: Option<usize>) -> bool {
    start.is_some_and(|start| opt_end(Languages::English, Sense::BeforeRole, text.cut(base..start)).is_some())
}

fn ends_with_noun(name: &str) -> bool {
    opt_before_noun(&name.trim().to_lowercase()).is_some()
}

/// Returns whether a text has words before the last word of a role's name: `Global Reader`, not `Reader`.
fn has_noun(name: &str) -> bool {
    opt_before_noun(&name.trim().to_lowercase()).is_some_and(|before| !before.is_empty())
}

/// Returns the text before the word that names of roles end with.
fn opt_before_noun(lower: &str) -> Option<&str> {
    let before = lower.cut(..lower.len() - opt_end(Languages::All, Sense::RoleNoun, lower)?);
    (before.is_empty() || before.ends_with(' ') || !before.is_ascii()).then_some(before)
}

/// Returns whether a text is of the form of a role's name: a few words, the first one capitalized, and no sentence.
fn is_name(text: &str) -> bool {
    let text = bare(text);
    let count = text.split_whitespace().count();
    let is_capital = text.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
    let is_small = |word: &str| word.starts_with(|c: char| c.is_lowercase());
    let small = text.split_whitespace().filter(|word| is_small(word)).count();
    let has_mark = text.contains(['{', '}', '|', '/', '@', '=', '`', '"']) || is_dotted(text);
    (1..=WORDS).contains(&count)
        && is_capital
        && !has_mark
        && (ends_with_noun(text) || count <= 4 || small * 2 <= count)
        && !says(Languages::All, Sense::LeastRole, text)
        && !text.split_whitespace().any(|word| says(Languages::English, Sense::Copula, word))
}

/// Returns whether a text has a dot within a word, as the name of a permission has.
fn is_dotted(text: &str) -> bool {
    text.split('.').skip(1).any(|rest| rest.starts_with(|c: char| !c.is_whitespace()))
}

/// A name without the article, the word for a role, and the punctuation around it.
fn bare(text: &str) -> &str {
    let text = text
        .trim()
        .trim_matches(|c| matches!(c, '*' | '_' | ';' | ':') || STOPS.contains(&c) || COMMAS.contains(&c))
        .trim();
    let article = opt_start(Languages::English, Sense::Article, text).unwrap_or_default();
    let text = text.cut(article..).trim();
    let role = opt_end(Languages::English, Sense::RoleWord, text).unwrap_or_default();
    text.cut(..text.len() - role).trim()
}

/// The parts of an item between commas and joints.
fn split(name: &str) -> impl Iterator<Item = &str> {
    name.split([',', '/', ';']).flat_map(split_at_joints).map(bare).filter(|part| !part.is_empty())
}
