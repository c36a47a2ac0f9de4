//! Cells of permission tables: names, what joins them, and what is said beside them.

use crate::ir::PermissionPart;
use crate::lexicon::{is_none_word, is_plus, opt_permission_word, says_none};
use crate::limits::{self, label};
use crate::page::{Inline, MarkKind, fold, is_blank};
use std::borrow::Cow;

/// The cell's text with the stars of emphasis put back: no name is emphasised, but `X *, Y*` looks as if one were.
pub(crate) fn with_stars<'c>(cell: &'c Inline<'_>) -> Cow<'c, str> {
    let mut text = Cow::Borrowed(&*cell.text);
    for mark in cell.marks.iter().rev().filter(|mark| mark.kind == MarkKind::Emphasis) {
        text.to_mut().insert(mark.range.end, '*');
        text.to_mut().insert(mark.range.start, '*');
    }
    text
}

pub(crate) fn has_capitals(name: &str) -> bool {
    name.split(['.', '-']).all(|part| part.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// What a permission cell says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Cell {
    pub(crate) names: Vec<String>,
    pub(crate) any_of: Vec<Vec<String>>,
    pub(crate) footnotes: Vec<String>,
    /// Words that are neither names nor conjunctions.
    pub(crate) words: Vec<String>,
    /// Whether it allows more sets of names than can be spelled out.
    pub(crate) boundless: bool,
}

#[derive(Debug, PartialEq)]
enum Token<'a> {
    Name(&'a str),
    /// `,`, `or`, a line break: one of both.
    Or,
    /// `and`: both.
    And,
    /// `plus`: what stands before and what stands behind.
    Plus,
    Word(&'a str),
}

/// The cell's text with names made whole that blanks break: `Directory AccessAsUser.All`, and in translations `User. ReadWrite`.
///
/// Only an item of the list that is nothing but the parts of one name is taken for one.
pub(crate) fn mended<'t>(text: &'t str, localized: bool) -> Cow<'t, str> {
    let is_separator = |c: char| matches!(c, ',' | ';' | '\n' | '、' | '，');
    let mut out = Cow::Borrowed("");
    let mut copied = 0;
    for item in text.split(is_separator) {
        let item = item.trim_matches(is_blank);
        if let Some(name) = opt_joined(item).or_else(|| if localized { opt_translated(item) } else { None }) {
            let at = item.as_ptr().addr() - text.as_ptr().addr();
            out.to_mut().push_str(&text[copied..at]);
            out.to_mut().push_str(&name);
            copied = at + item.len();
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.to_mut().push_str(&text[copied..]);
    out
}

/// `Directory AccessAsUser.All`, `User. ReadWrite. All`: the parts with dots between them.
fn opt_joined(item: &str) -> Option<String> {
    let mut parts = item.split(is_blank).filter(|part| !part.is_empty()).peekable();
    let first = parts.next()?;
    parts.peek()?;
    let mut name = first.to_owned();
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
    };
    if !is_part(first) {
        return None;
    }
    while let Some(part) = parts.next() {
        let part = if parts.peek().is_none() { part.trim_end_matches(['.', '*']) } else { part };
        if !is_part(part) {
            return None;
        }
        match name.ends_with('.') {
            // Two names of which the first ends a sentence.
            true if name.trim_end_matches('.').contains('.') && part.contains('.') => return None,
            true => {}
            // Without a dot a word belongs to a name only, and a name that says what it allows lacks no word.
            false if name.contains('.') || !part.contains('.') || is_whole(part) => return None,
            false => name.push('.'),
        }
        name.push_str(part);
    }
    is_name(&name).then_some(name)
}

/// Whether one of the words behind the first says what the name allows: `Requires User.Read` is no name.
fn is_whole(name: &str) -> bool {
    name.split('.').skip(1).any(|word| word.starts_with("Read") || word.starts_with("Write"))
}

/// `任务.读取`, `打印机。阅读.All`: a name with words of it translated, one of them what it allows.
fn opt_translated(item: &str) -> Option<String> {
    if item.is_ascii() {
        return None;
    }
    let mut name = String::new();
    let mut allows = false;
    let item = item.trim_end_matches(['.', '。']);
    for part in item.split(['.', '。']).map(|part| part.trim_matches(is_blank)) {
        let is_english = !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let part = if is_english { part } else { opt_permission_word(part)? };
        if !name.is_empty() {
            name.push('.');
            allows |= part.starts_with("Read") || part.starts_with("Write");
        }
        name.push_str(part);
    }
    (allows && is_name(&name)).then_some(name)
}

/// The parts of a cell that tells permissions apart by what they are for; none where any line of it does not say.
///
/// `For **user** resource:` stands above names or before them, `for a chat message` behind them.
pub(crate) fn parts(text: &str) -> Vec<PermissionPart> {
    let mut parts: Vec<PermissionPart> = Vec::new();
    for line in text.split('\n').map(|line| line.trim_matches(is_blank)).filter(|line| !line.is_empty()) {
        let (subject, names) = match opt_subject_before(line) {
            Some((subject, names)) => (Some(subject), names),
            None => match opt_subject_behind(line) {
                Some((subject, names)) => (Some(subject), names),
                None => (None, line),
            },
        };
        let read = parse_cell(names);
        if !read.words.is_empty() {
            return Vec::new();
        }
        match (subject, parts.last_mut()) {
            (Some(subject), _) => parts.push(PermissionPart {
                subject: label(subject).to_owned(),
                names: read.names,
                any_of: read.any_of,
            }),
            // Below the line that says what they are for.
            (None, Some(part)) if part.any_of.is_empty() && read.any_of.is_empty() => {
                part.names.extend(read.names);
            }
            _ => return Vec::new(),
        }
    }
    parts
}

/// `For user or chat resource: A.Read`, `In teams: A.Read`: what the names are for, and the names.
fn opt_subject_before(line: &str) -> Option<(&str, &str)> {
    let (head, names) = line.split_once(':')?;
    let (word, subject) = head.split_once(' ')?;
    if !["for", "in"].iter().any(|known| known.eq_ignore_ascii_case(word)) {
        return None;
    }
    let subject = subject.trim_matches(is_blank);
    let subject =
        ["resources", "resource"].iter().find_map(|tail| subject.strip_suffix(tail)).unwrap_or(subject);
    let subject = subject.trim_end_matches(is_blank);
    (!subject.is_empty() && !subject.contains('.')).then_some((subject, names))
}

/// `A.Read for a chat message.`: what the names are for, and the names.
fn opt_subject_behind(line: &str) -> Option<(&str, &str)> {
    let (names, subject) = line.split_once(" for ")?;
    let subject = subject.trim_end_matches(['.', ' ']);
    let subject =
        ["a ", "an ", "the "].iter().find_map(|article| subject.strip_prefix(article)).unwrap_or(subject);
    (!names.is_empty() && !subject.is_empty() && !subject.contains('.')).then_some((subject, names))
}

/// Reads a cell. `and` binds tighter than `,` and `or`, `plus` looser; a comma before `and` makes it a comma.
pub(crate) fn parse_cell(text: &str) -> Cell {
    let folded = fold(text);
    if is_none_word(&folded) {
        // Where none is needed, the set without names will do.
        let any_of = if says_none(&folded) { vec![Vec::new()] } else { Vec::new() };
        return Cell { any_of, ..Cell::default() };
    }
    let mut cell = Cell::default();
    let mut read = Vec::new();
    for (token, starred) in tokens_of_cell(text) {
        match &token {
            Token::Name(name) => {
                cell.names.push((*name).to_owned());
                if starred {
                    cell.footnotes.push((*name).to_owned());
                }
            }
            Token::Word("*") => {
                cell.footnotes.extend(cell.names.last().cloned());
                continue;
            }
            Token::Word("TODO") => {}
            Token::Word(word) if is_article(word) => continue,
            Token::Word(word) => cell.words.push((*word).to_owned()),
            _ => {}
        }
        read.push(token);
    }
    // Which alternatives parentheses join is not read.
    let is_grouped = text.split('(').skip(1).any(|group| {
        let group = group.split(')').next().unwrap_or_default();
        group.contains(',') || group.contains(" or ")
    });
    if is_grouped && !cell.names.is_empty() {
        cell.words.push("(".to_owned());
    }
    if cell.words.is_empty() && read.iter().any(|token| matches!(token, Token::And | Token::Plus)) {
        match combine(&read) {
            Some(sets) => cell.any_of = sets,
            None => cell.boundless = true,
        }
    }
    if cell.any_of.iter().all(|set| set.len() < 2) {
        cell.any_of.clear();
    }
    cell
}

/// Words around alternatives that say nothing more: `One from A, B plus either C or D`.
fn is_article(word: &str) -> bool {
    ["one", "from", "of", "either", "the", "a", "来自"]
        .iter()
        .any(|article| article.eq_ignore_ascii_case(word))
}

/// The alternatives that a cell allows, each a set of names needed together; nothing if they are too many to be spelled out.
fn combine(tokens: &[Token<'_>]) -> Option<Vec<Vec<String>>> {
    let mut sum: Vec<Vec<String>> = vec![Vec::new()];
    for part in tokens.split(|token| *token == Token::Plus) {
        let mut alternatives: Vec<Vec<String>> = Vec::new();
        let mut joins = false;
        for token in part {
            match token {
                Token::Name(name) if joins && !alternatives.is_empty() => {
                    if let Some(last) = alternatives.last_mut() {
                        last.push((*name).to_owned());
                    }
                    joins = false;
                }
                Token::Name(name) => alternatives.push(vec![(*name).to_owned()]),
                Token::And => joins = true,
                _ => joins = false,
            }
        }
        if alternatives.is_empty() {
            continue;
        }
        let count = |sets: &[Vec<String>]| sets.iter().map(Vec::len).sum::<usize>();
        if count(&sum) * alternatives.len() + count(&alternatives) * sum.len() > limits::PERMISSION_SETS {
            return None;
        }
        if let [only] = alternatives.as_slice() {
            sum.iter_mut().for_each(|set| set.extend_from_slice(only));
            continue;
        }
        sum = sum
            .iter()
            .flat_map(|left| {
                alternatives.iter().map(move |right| left.iter().chain(right).cloned().collect())
            })
            .collect();
    }
    Some(sum)
}

fn tokens_of_cell(text: &str) -> Vec<(Token<'_>, bool)> {
    let mut out: Vec<(Token<'_>, bool)> = Vec::new();
    for raw in tokens(text) {
        if matches!(raw, "," | ";" | "、" | "，" | "\n" | "/") {
            out.push((Token::Or, false));
            continue;
        }
        let word = raw.trim_end_matches(['.', ':', '。', '`', ')']).trim_start_matches(['`', '(']);
        let conjunction = word.trim_matches('*').to_lowercase();
        let (name, starred) = (word.trim_end_matches('*'), word.ends_with('*') && word.len() > 1);
        // `User.Read/User.Read.All`
        if name.contains('/') && name.split('/').all(is_name) {
            let names = name.split('/').map(|name| [(Token::Or, false), (Token::Name(name), false)]);
            out.extend(names.flatten());
            continue;
        }
        let token = match name {
            _ if is_name(name) => Token::Name(name),
            _ if matches!(&*conjunction, "or" | "ou" | "oder" | "или" | "或") => Token::Or,
            // A comma before it makes it the last of a list.
            _ if matches!(&*conjunction, "and" | "&" | "+" | "和" | "e" | "und" | "и") => {
                if out.last().is_none_or(|(token, _)| *token == Token::Or) { Token::Or } else { Token::And }
            }
            _ if conjunction == "plus" || is_plus(&conjunction) => Token::Plus,
            "" if word == "*" => Token::Word("*"),
            "" => continue,
            _ => Token::Word(word),
        };
        out.push((token, starred));
    }
    out
}

/// Cuts a text at blanks, and at separators and line breaks, which are tokens of their own. Also between an ideograph and a Latin
/// letter, as translations leave out the blank there.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| is_blank(c) && c != '\n');
        let first = rest.chars().next()?;
        let separator = |c: char| matches!(c, ',' | ';' | '\n' | '、' | '，');
        let end = if separator(first) {
            first.len_utf8()
        } else {
            rest.char_indices()
                .skip(1)
                .find(|(_, c)| is_blank(*c) || separator(*c) || c.is_ascii() != first.is_ascii())
                .map_or(rest.len(), |(i, _)| i)
        };
        let token = &rest[..end];
        rest = &rest[end..];
        Some(token)
    })
}

/// `User.Read`, `DeviceManagementApps.ReadWrite.All`: words of letters and digits joined by `.` or `-`.
pub(crate) fn is_name(text: &str) -> bool {
    let mut parts = text.split(['.', '-']);
    let first = parts.next().unwrap_or_default();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric());
    first.starts_with(|c: char| c.is_ascii_alphabetic()) && is_word(first) && {
        let mut more = 0;
        parts.all(|part| {
            more += 1;
            is_word(part)
        }) && more > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, names: &[&str], any_of: &[&[&str]]) {
        let cell = parse_cell(text);
        assert_eq!(cell.names, names, "{text}");
        assert_eq!(cell.any_of, any_of, "{text}");
    }

    #[test]
    fn cells_without_names() {
        for text in [
            "Not supported.",
            "Not Supported",
            "n/a",
            "",
            "Not applicable",
            "不支持。",
            "サポートされていません。",
        ] {
            assert_eq!(parse_cell(text), Cell::default(), "{text}");
        }
        for text in ["None.", "none", "无。", "Keine"] {
            let none_needed = Cell { any_of: vec![Vec::new()], ..Cell::default() };
            assert_eq!(parse_cell(text), none_needed, "{text}");
        }
    }

    #[test]
    fn lists_in_all_spellings() {
        check("User.Read, User.ReadWrite.All", &["User.Read", "User.ReadWrite.All"], &[]);
        check("A.Read or B.Read, or C.Read.", &["A.Read", "B.Read", "C.Read"], &[]);
        check("A.Read.All\nB.Read.All", &["A.Read.All", "B.Read.All"], &[]);
        check("X.ReadWrite.All X.Read.All", &["X.ReadWrite.All", "X.Read.All"], &[]);
        check("A.Read, B.Read, and C.Read", &["A.Read", "B.Read", "C.Read"], &[]);
        check("A.Read/B.Read", &["A.Read", "B.Read"], &[]);
        check(
            "A.Read、B.Read 和C.Read",
            &["A.Read", "B.Read", "C.Read"],
            &[&["A.Read"], &["B.Read", "C.Read"]],
        );
    }

    #[test]
    fn conjunctions_make_sets() {
        check("A.X and B.X, C.X and D.X", &["A.X", "B.X", "C.X", "D.X"], &[&["A.X", "B.X"], &["C.X", "D.X"]]);
        check("A.X plus B.X", &["A.X", "B.X"], &[&["A.X", "B.X"]]);
        check("A.X *and* B.X", &["A.X", "B.X"], &[&["A.X", "B.X"]]);
        check("A.X + B.X / C.X", &["A.X", "B.X", "C.X"], &[&["A.X", "B.X"], &["C.X"]]);
        check("(A.X and B.X) or C.X", &["A.X", "B.X", "C.X"], &[&["A.X", "B.X"], &["C.X"]]);
        check("A.X and (B.X or C.X)", &["A.X", "B.X", "C.X"], &[]);
        check(
            "One from A.X, B.X plus either C.X or D.X",
            &["A.X", "B.X", "C.X", "D.X"],
            &[&["A.X", "C.X"], &["A.X", "D.X"], &["B.X", "C.X"], &["B.X", "D.X"]],
        );
    }

    #[test]
    fn sets_that_cannot_be_spelled_out_are_not_begun() {
        let cell = parse_cell(&format!("{}A.X", "A.X or B.X plus ".repeat(30)));
        assert!(
            cell.boundless && cell.any_of.is_empty() && cell.names.len() == 61,
            "{:?}",
            cell.any_of.len()
        );
        let cell = parse_cell(&format!("{}A.X", "A.X plus ".repeat(300)));
        assert!(!cell.boundless);
        assert_eq!(cell.any_of.iter().map(Vec::len).collect::<Vec<_>>(), [301]);
    }

    #[test]
    fn footnote_stars_are_no_part_of_a_name() {
        let cell = parse_cell("A.Read*, B.Read *, C.Read");
        assert_eq!(cell.names, ["A.Read", "B.Read", "C.Read"]);
        assert_eq!(cell.footnotes, ["A.Read", "B.Read"]);
    }

    #[test]
    fn prose_in_a_cell_is_kept_beside_the_names() {
        let cell = parse_cell("For user resource:\nUser.Read, User.ReadWrite");
        assert_eq!(cell.names, ["User.Read", "User.ReadWrite"]);
        assert_eq!(
            cell.words,
            ["For", "user", "resource:"].map(|word| word.trim_end_matches(':').to_owned())
        );
    }

    #[test]
    fn names_that_blanks_break_are_joined_where_nothing_else_stands_there() {
        for (text, localized, expect) in [
            ("A.Read, Directory AccessAsUser.All", false, "A.Read, Directory.AccessAsUser.All"),
            ("User. ReadWrite, User. ReadWrite. All", false, "User.ReadWrite, User.ReadWrite.All"),
            ("Group.Read. All.", false, "Group.Read.All"),
            ("X.ReadWrite.All X.Read.All", false, "X.ReadWrite.All X.Read.All"),
            ("A.Read.All. B.Read.All", false, "A.Read.All. B.Read.All"),
            ("A.Read and B.Read", false, "A.Read and B.Read"),
            ("Requires A.Read", false, "Requires A.Read"),
            ("User ReadWrite.All", false, "User.ReadWrite.All"),
            ("Not Supported.", false, "Not Supported."),
            (
                "任务.读取，任务.ReadWrite，Group.Read.All",
                true,
                "Tasks.Read，Tasks.ReadWrite，Group.Read.All",
            ),
            ("打印机。阅读.All", true, "Printer.Read.All"),
            ("Schedule。 All", true, "Schedule。 All"),
            ("不支持。", true, "不支持。"),
        ] {
            assert_eq!(mended(text, localized), expect, "{text}");
        }
    }

    #[test]
    fn a_cell_may_tell_names_apart_by_what_they_are_for() {
        let check = |text: &str, expect: &[(&str, &[&str])]| {
            let parts = parts(text);
            let found: Vec<_> = parts
                .iter()
                .map(|part| (&*part.subject, part.names.iter().map(|name| &**name).collect::<Vec<_>>()))
                .collect();
            let expect: Vec<_> = expect.iter().map(|(subject, names)| (*subject, names.to_vec())).collect();
            assert_eq!(found, expect, "{text}");
        };
        check(
            "For user resource:\nA.Read, A.ReadWrite\n\nFor group resource:\nB.Read",
            &[("user", &["A.Read", "A.ReadWrite"]), ("group", &["B.Read"])],
        );
        check(
            "For user or chat resource: Not supported.\nFor channel resource: A.Read*",
            &[("user or chat", &[]), ("channel", &["A.Read"])],
        );
        check("In teams: A.Read\nIn channels: B.Read", &[("teams", &["A.Read"]), ("channels", &["B.Read"])]);
        check(
            "A.Read for a chat message.\nB.Read for a channel message.",
            &[("chat message", &["A.Read"]), ("channel message", &["B.Read"])],
        );
        check("A.Read, B.Read", &[]);
        check("The role that is needed for it, or A.Read", &[]);
        check("A.Read\nFor user resource: B.Read", &[]);
    }
}
