//! Reads lists of values: a run of marked words, lines that each begin with a value, cells of a table, plain words.

use crate::cut::Cut as _;
use crate::prose::marks::{
    CLOSING_PARENTHESES, COLONS, COMMAS, IDEOGRAPHIC_STOP, OPENING_PARENTHESES, SEMICOLONS, STOPS,
};
use crate::prose::{Form, Languages, Sense, opt_joint, opt_start, says, sentence_end, split_at_joints};

/// The longest text that is a value and not a sentence.
const LONGEST: usize = 80;

/// The longest list in one piece of markup.
const LONGEST_MARKED: usize = 400;

/// The most bytes that a list of plain words, or a line of a list, may have. It bounds the time for repeated announcements.
const REACH: usize = 1_000;

/// The start of a text, at most this long.
pub(super) fn head(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.cut(..end)
}

/// The end of a text, at most this long.
pub(crate) fn tail(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.cut(start..)
}

/// Returns whether a character separates values.
fn is_separator(c: char) -> bool {
    matches!(c, '/' | '|') || SEMICOLONS.contains(&c) || COMMAS.contains(&c)
}

/// The values at the start of a text: a run of marked words, of lines that each begin with a value, or of plain words that fill
/// their sentence. If the text speaks of values, their list may also follow another sentence.
pub(super) fn list(text: &str, of_values: bool) -> Vec<String> {
    let start = skip_breaks(text);
    let broken = start < text.len() - text.trim_start().len() || has_break(text.cut(..start));
    // Items of a list may follow the end of the sentence that announces them.
    let text = text.cut(start..);
    if text.starts_with("<table") {
        return cells(text);
    }
    let text = without_leading_number(text);
    let Some((_, rest)) = scan_marked(text).or_else(|| if broken { scan_word(text) } else { None }) else {
        if let Some(at) = head(text, 104).find("<li>").filter(|_| of_values && !broken) {
            return lines(text.cut(at..));
        }
        return plain(text);
    };
    let rest = without_remark(rest).trim_start();
    let separated = rest.starts_with(is_separator) || opt_joint(rest).is_some();
    if !separated
        && next_line(rest)
            .is_some_and(|line| line.starts_with("<li") || item(line.cut(skip_breaks(line)..)).is_some())
    {
        return lines(text);
    }
    if scan_marked(text).is_none() {
        return plain(text);
    }
    if names_other(rest) { Vec::new() } else { run(text).0 }
}

/// Returns whether the text behind a marked word shows that it is not a value: `one of the `x` values that ..`, or a range.
pub(super) fn names_other(rest: &str) -> bool {
    says(Languages::English, Sense::NamesOther, rest.trim_start())
}

/// `a`, `b` (the default), or `c`: the values, and the text behind the last one.
pub(super) fn run(mut text: &str) -> (Vec<String>, &str) {
    let mut values = Vec::new();
    let mut behind = text;
    text = without_leading_number(text);
    while let Some((value, rest)) = scan_marked(text) {
        push(&mut values, value);
        behind = without_remark(rest);
        text = skip_explanation(behind);
        loop {
            let before = text.len();
            text = text.trim_start_matches(|c| matches!(c, ' ' | '\u{A0}') || is_separator(c));
            while let Some(joint) = opt_joint(text) {
                text = text.cut(joint..);
            }
            text = text.cut(skip_breaks(text)..);
            text = without_leading_number(without_remark(text));
            if text.len() == before {
                break;
            }
        }
    }
    // A mark that is never closed marks one word.
    let opened = text
        .strip_prefix("\\`")
        .or_else(|| text.strip_prefix('`').filter(|rest| !head(rest, LONGEST_MARKED + 4).contains('`')));
    if let Some(word) = opened.filter(|_| !values.is_empty()) {
        let end = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(word.len());
        push(&mut values, word.cut(..end));
        behind = word.cut(end..);
    }
    (values, behind)
}

/// Skips `- what it means;` or `for those, or` up to the next value of the sentence; skips nothing if no value follows.
fn skip_explanation(text: &str) -> &str {
    let explains = [" - ", " – ", " — ", "- ", "– ", "— ", ": "].iter().any(|sign| text.starts_with(sign))
        || says(Languages::English, Sense::UseOfValue, text);
    if !explains {
        return text;
    }
    let near = head(text, REACH);
    // `: the one, `b`: the other`
    let explained = |at: usize| {
        let code = near.cut(at..).strip_prefix(", `").filter(|_| near.starts_with(": "));
        code.and_then(|code| code.split_once('`')).is_some_and(|(_, rest)| rest.starts_with(": "))
    };
    // `; `b``, `, or `b``, or `; `b`` in full width
    let is_next = |at: &usize| {
        let Some(sign) = near.cut(*at..).chars().next() else { return false };
        let rest = near.cut(*at + sign.len_utf8()..);
        if !sign.is_ascii() {
            return rest.trim_start().starts_with(['`', '*']);
        }
        let Some(rest) = rest.strip_prefix(' ') else { return false };
        let joined = opt_joint(rest).is_some_and(|joint| rest.cut(joint..).starts_with('`'));
        joined || sign == ';' && rest.starts_with(['`', '*']) || explained(*at)
    };
    let mut signs = near.match_indices(|c| c == ',' || SEMICOLONS.contains(&c)).map(|(at, _)| at);
    let Some(at) = signs.find(is_next) else { return text };
    // A period within parentheses abbreviates.
    let (mut depth, mut ends) = (0_usize, false);
    let bytes = text.as_bytes();
    for (i, byte) in bytes.cut(..at).iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            // The full stop of a script that sets no blanks.
            0xE3 if text.cut(i..at).starts_with(IDEOGRAPHIC_STOP) => ends = true,
            b'.' if depth == 0 && bytes.get(i + 1).is_none_or(|b| matches!(b, b' ' | b'<')) => ends = true,
            b'<' => ends = true,
            _ => {}
        }
    }
    if ends { text } else { text.cut(at..) }
}

/// Lines that each begin with a value; an explanation may follow.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut rest = Some(text);
    let mut prose = 0;
    while let Some(text) = rest {
        let line = text.cut(skip_breaks(text)..);
        match item(line) {
            Some(value) => {
                push(&mut values, value);
                prose = 0;
            }
            // A list may have items of prose. The text behind the list is not an item.
            None if !text.starts_with("<li>") && !values.is_empty() || prose > 8 => break,
            None => prose += 1,
        }
        rest = next_line(line);
    }
    values
}

/// The first cell of each row of a table in HTML, its header left out.
fn cells(text: &str) -> Vec<String> {
    let mut values = Vec::new();
    let table = text.cut(..text.find("</table").unwrap_or(text.len()));
    for row in table.split("<tr").skip(1) {
        let Some(cell) = row.find("<td").and_then(|at| row.cut(at..).split_once('>')).map(|(_, cell)| cell)
        else {
            continue;
        };
        let cell = cell.cut(..cell.find('<').unwrap_or(cell.len())).trim();
        let value = scan_marked(cell).map_or(cell, |(value, _)| value);
        if !value.contains(' ') {
            push(&mut values, value);
        }
    }
    values
}

/// The value that a line begins with.
fn item(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['-', '•', ' ']);
    scan_marked(line).or_else(|| scan_word(line)).map(|(value, _)| value)
}

/// Plain words that fill the rest of their sentence: `Active, Disabled and Error.` A single word may be any sentence.
pub(super) fn plain(text: &str) -> Vec<String> {
    let whole = text.len();
    let text = head(text, REACH);
    let end = sentence_end(text, 0, Form::Text);
    if end == text.len() && end < whole {
        return Vec::new();
    }
    let sentence = text.cut(..end).trim().trim_end_matches(STOPS).trim_matches(['*', '_']);
    let mut values: Vec<String> = Vec::new();
    for part in sentence.split(|c| matches!(c, ';' | '|') || COMMAS.contains(&c)) {
        for word in split_at_joints(part) {
            let word = word.trim();
            let word = word.cut(opt_start(Languages::English, Sense::Either, word).unwrap_or_default()..);
            let word = without_remark_end(word).trim_matches(['`', '"', '*', '_', '\'']);
            let word = without_number(word);
            if word.is_empty() {
                continue;
            }
            if word.len() > 40
                || !word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
            {
                return Vec::new();
            }
            values.push(word.to_owned());
        }
    }
    if values.len() < 2 { Vec::new() } else { values }
}

/// `LightBlue=0`: the name of a value without its number.
fn without_number(word: &str) -> &str {
    match word.split_once('=') {
        Some((name, number)) if number.trim().parse::<i64>().is_ok() => name.trim(),
        _ => word,
    }
}

/// ``0 - `Not ready` ``: the marked name of a value without the number before it.
pub(super) fn without_leading_number(text: &str) -> &str {
    let name = text
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .trim_start()
        .trim_start_matches(['-', '–', '—', '=', ':'])
        .trim_start();
    let is_numbered = text.starts_with(|c: char| c.is_ascii_digit()) && name.starts_with(['`', '*', '"']);
    if is_numbered { name } else { text }
}

fn push(values: &mut Vec<String>, value: &str) {
    let value = value
        .trim()
        .trim_matches(['"', '\'', '“', '”'])
        .trim_matches(|c| COLONS.contains(&c) || COMMAS.contains(&c));
    if says(Languages::English, Sense::AndSoOn, value) {
        return;
    }
    let value = value.trim_end_matches([',', '.', ':']).trim();
    // One code span may hold the whole list.
    let parts = value.split(COMMAS).map(str::trim);
    let is_list =
        parts.clone().count() > 1 && parts.clone().all(|part| !part.is_empty() && !part.contains(' '));
    let mut add = |value: &str| {
        if !value.is_empty() && value.len() <= LONGEST {
            // A backslash escapes the next character, or is not needed.
            values.push(value.replace('\\', ""));
        }
    };
    if is_list { parts.for_each(add) } else { add(value) }
}

/// A value in code, quotes or emphasis, and the text behind it.
pub(super) fn scan_marked(text: &str) -> Option<(&str, &str)> {
    let open = text.len() - text.trim_start_matches(['`', '"', '\'', '*', '_', '“', '‘', '\\']).len();
    let (open, rest) = text.split_at(open);
    if open.is_empty() {
        return None;
    }
    let close = match open.trim_end_matches('\\').chars().next_back()? {
        '“' => '”',
        '‘' => '’',
        mark => mark,
    };
    let rest_all = rest;
    let rest = head(rest, LONGEST_MARKED + 4);
    let end = match close {
        // `_` may stand within a name.
        '_' => rest
            .match_indices('_')
            .map(|(i, _)| i)
            .find(|i| !rest.cut(i + 1..).starts_with(|c: char| c.is_alphanumeric())),
        close => rest.find(close),
    }?;
    let value = rest.cut(..end);
    let is_value = !value.trim().is_empty() && !value.contains(['\n', '<']) && value.len() <= LONGEST_MARKED;
    let rest = rest_all.cut(end..).trim_start_matches(['`', '"', '\'', '*', '_', '”', '’', '\\']);
    is_value.then_some((value, rest))
}

/// A plain word that ends its line or stands before a separator: `None`, `BlockAccess -- ..`, `a: ..`.
fn scan_word(text: &str) -> Option<(&str, &str)> {
    let length =
        text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(text.len());
    let word = text.cut(..length).trim_end_matches(['-', '.']);
    let rest = text.cut(word.len()..);
    let after = rest.trim_start_matches([' ', '\u{A0}', '.']);
    let set_apart = after.is_empty() || after.starts_with(['<', ':', '(', '=', '-', '–', '—', ',']);
    (!word.is_empty() && word.len() <= LONGEST && set_apart).then_some((word, rest))
}

/// The text behind a remark in parentheses.
fn without_remark(text: &str) -> &str {
    let rest = text.trim_start();
    match rest.strip_prefix(OPENING_PARENTHESES) {
        Some(inner) => match head(inner, REACH).find(CLOSING_PARENTHESES) {
            Some(end) => inner
                .cut(end..)
                .trim_start_matches(|c| matches!(c, '*' | ' ') || CLOSING_PARENTHESES.contains(&c)),
            None => rest,
        },
        None => text,
    }
}

fn without_remark_end(word: &str) -> &str {
    word.split_once(" (").filter(|(_, remark)| remark.ends_with(')')).map_or(word, |(word, _)| word)
}

const BREAKS: [&str; 4] = ["<br", "</br", "<li", "<p"];

fn has_break(text: &str) -> bool {
    BREAKS.iter().any(|tag| text.contains(tag))
}

/// The number of bytes of blanks and line-breaking tags at the start.
pub(super) fn skip_breaks(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\n', '\u{A0}']);
        let is_tag = BREAKS
            .iter()
            .chain(&["</li", "<ul", "</ul", "<ol", "</ol", "</p"])
            .any(|tag| rest.starts_with(tag));
        match if is_tag { head(rest, REACH).find('>') } else { None } {
            Some(end) => rest = rest.cut(end + 1..),
            None => return text.len() - rest.len(),
        }
    }
}

/// The text behind the next line break; it begins with the tag if that is an item's.
pub(super) fn next_line(text: &str) -> Option<&str> {
    let near = head(text, REACH);
    let is_break = |at: &usize| BREAKS.iter().any(|tag| near.cut(*at..).starts_with(tag));
    let at = memchr::memchr_iter(b'<', near.as_bytes()).find(is_break)?;
    let rest = text.cut(at..);
    if rest.starts_with("<li") {
        return Some(rest);
    }
    let rest = rest.cut(head(rest, REACH).find('>')? + 1..);
    (!rest.starts_with([' ', '\n']) || !head(rest, REACH).trim().is_empty())
        .then_some(rest)
        .filter(|rest| !rest.is_empty())
}
