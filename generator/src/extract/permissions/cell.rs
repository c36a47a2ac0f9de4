//! Cells of permission tables: names, the words that join them, and remarks.

use super::sets::{Token, opt_sets};
use super::words::{clause_ends, is_open_id, opt_denies_behind};
use crate::cut::Cut as _;
use crate::page::{Inline, MarkKind, fold, is_blank};
use crate::prose::marks::{CLOSING_PARENTHESES, COMMAS, OPENING_PARENTHESES, STOPS};
use crate::prose::{Languages, Sense, is_none_word, says};
use std::borrow::Cow;
use std::ops::Range;

/// The cell's text with a star for each mark of a footnote: for a superscript, and for the `*` in `X *, Y*`, which looks like
/// emphasis. No name is emphasised.
pub(crate) fn with_stars<'c>(cell: &'c Inline<'_>) -> Cow<'c, str> {
    let mut text = Cow::Borrowed(&*cell.text);
    let is_star = |kind: &MarkKind<'_>| matches!(kind, MarkKind::Emphasis | MarkKind::Superscript);
    for mark in cell.marks.iter().rev().filter(|mark| is_star(&mark.kind)) {
        let Range { start, end } = mark.range;
        if mark.kind == MarkKind::Superscript {
            text.to_mut().replace_range(start..end, "*");
        } else {
            text.to_mut().insert(end, '*');
            text.to_mut().insert(start, '*');
        }
    }
    text
}

/// Returns whether each word of a name has a capital: `User.Read`, `eDiscovery.Read.All`, but not `calendars.readwrite`.
pub(crate) fn has_capitals(name: &str) -> bool {
    let has_capital = |(at, part): (usize, &str)| {
        part.bytes().take(if at == 0 { 2 } else { 1 }).any(|b| b.is_ascii_uppercase())
    };
    name.split(['.', '-']).enumerate().all(has_capital)
}

/// The content of a permission cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Cell {
    pub(crate) names: Vec<String>,
    pub(crate) any_of: Vec<Vec<String>>,
    pub(crate) footnotes: Vec<String>,
    /// Words that are neither names nor conjunctions, and names that the cell denies.
    pub(crate) words: Vec<String>,
    /// True if the cell has words besides those that deny a name.
    pub(crate) says_more: bool,
    /// True if some names stand side by side in a cell that joins other names with words.
    pub(crate) is_ambiguous: bool,
    /// True if the cell allows more sets of names than can be listed.
    pub(crate) boundless: bool,
}

/// Reads a cell. `and` binds tighter than `,` and `or`, `plus` looser; a comma before `and` makes it a comma.
pub(crate) fn parse_cell(text: &str) -> Cell {
    let folded = fold(text);
    if is_none_word(&folded) {
        // `None` allows the empty set of names.
        let any_of =
            if says(Languages::All, Sense::NoneOfList, &folded) { vec![Vec::new()] } else { Vec::new() };
        return Cell { any_of, ..Cell::default() };
    }
    let mut cell = Cell::default();
    let mut read = Vec::new();
    let mut has_article = false;
    for (token, denied) in tokens_of_cell(text) {
        match &token {
            Token::Name(name) if denied => {
                cell.words.push((*name).to_owned());
                continue;
            }
            Token::Name(name) => {
                cell.is_ambiguous |= matches!(read.last(), Some(Token::Name(_)));
                cell.names.push((*name).to_owned());
            }
            Token::Mark => {
                cell.footnotes.extend(cell.names.last().cloned());
                continue;
            }
            Token::Word(word) if is_article(word) => {
                has_article = true;
                continue;
            }
            Token::Word(word) => {
                cell.words.push((*word).to_owned());
                cell.says_more |= !denied;
            }
            _ if denied => continue,
            _ => {}
        }
        read.push(token);
    }
    if has_article || !cell.words.is_empty() {
        // Among other words, `email` is a word and not a scope.
        let is_word = |name: &str| is_open_id(name) && !name.contains('_');
        cell.names.retain(|name| !is_word(name));
        read.retain(|token| !matches!(token, Token::Name(name) if is_word(name)));
    }
    let joins = read.iter().any(|token| matches!(token, Token::And | Token::Plus));
    cell.is_ambiguous &= joins;
    if joins && cell.names.len() > 1 {
        match opt_sets(&read) {
            Some(sets) => cell.any_of = sets,
            None => cell.boundless = true,
        }
    }
    if cell.any_of.iter().all(|set| set.len() < 2) {
        cell.any_of.clear();
    }
    cell
}

/// Returns whether a word around alternatives has no meaning of its own: `One from A, B plus either C or D`.
fn is_article(word: &str) -> bool {
    says(Languages::All, Sense::AroundAlternatives, word)
}

/// The tokens of a cell. The flag is true if the cell denies the name.
fn tokens_of_cell(text: &str) -> Vec<(Token<'_>, bool)> {
    let denied = denied(text);
    let mut ranges = denied.iter().peekable();
    let mut out: Vec<(Token<'_>, bool)> = Vec::new();
    for raw in tokens(text) {
        let at = raw.as_ptr().addr() - text.as_ptr().addr();
        while ranges.next_if(|range| range.end <= at).is_some() {}
        let is_denied = ranges.peek().is_some_and(|range| range.contains(&at));
        let follows_separator = out.last().is_none_or(|(token, _)| *token == Token::Or);
        for token in tokens_of_word(raw, follows_separator).into_iter().flatten() {
            out.push((token, is_denied));
        }
        with_mark_in_parentheses(&mut out);
    }
    out
}

/// `A.Read(1)`: a number alone in parentheses behind a name is the mark of a footnote.
fn with_mark_in_parentheses(tokens: &mut Vec<(Token<'_>, bool)>) {
    if let [.., (Token::Name(_), _), (Token::Open, _), (Token::Word(word), _), (Token::Close, _)] = &**tokens
        && word.len() < 3
        && word.bytes().all(|b| b.is_ascii_digit())
    {
        tokens.truncate(tokens.len() - 3);
        tokens.push((Token::Mark, false));
    }
}

/// The tokens of a word: one, or names between slashes, or a name and the mark of a footnote.
fn tokens_of_word(raw: &str, follows_separator: bool) -> [Option<Token<'_>>; 2] {
    let one = |token| [Some(token), None];
    if let Some(token) = opt_sign(raw) {
        return one(token);
    }
    let word = raw.trim_end_matches(|c| matches!(c, ':' | '`') || STOPS.contains(&c)).trim_start_matches('`');
    // Emphasis may begin before a name: `*A.Read*`.
    let bare = word.trim_start_matches('*');
    let word = if bare.is_empty() { word } else { bare };
    let (name, is_marked) = without_mark(word);
    let mark = is_marked.then_some(Token::Mark);
    let conjunction = word.trim_matches('*').to_lowercase();
    match name {
        "" => [mark, None],
        _ if is_name(name) => [Some(Token::Name(name)), mark],
        _ if says(Languages::All, Sense::Plus, &conjunction) => one(Token::Plus),
        _ if says(Languages::All, Sense::Or, &conjunction) => one(Token::Or),
        // A comma before the word makes its name the last of a list.
        _ if matches!(&*conjunction, "&" | "+") || says(Languages::All, Sense::And, &conjunction) => {
            one(if follows_separator { Token::Or } else { Token::And })
        }
        _ => one(Token::Word(word)),
    }
}

/// The token of a separator or a parenthesis.
fn opt_sign(raw: &str) -> Option<Token<'_>> {
    let mut chars = raw.chars();
    let (sign, None) = (chars.next()?, chars.next()) else { return None };
    match sign {
        ';' | '\n' | '/' | '|' => Some(Token::Or),
        _ if COMMAS.contains(&sign) => Some(Token::Or),
        _ if OPENING_PARENTHESES.contains(&sign) => Some(Token::Open),
        _ if CLOSING_PARENTHESES.contains(&sign) => Some(Token::Close),
        _ => None,
    }
}

/// A word without the mark of a footnote at its end, and whether it had one: `*`, `[1]`, `¹`, `†`.
fn without_mark(word: &str) -> (&str, bool) {
    let is_sign = |c: char| matches!(c, '*' | '\\' | '¹' | '²' | '³' | '⁰'..='⁹' | '†' | '‡');
    let bare = word.trim_end_matches(is_sign);
    let bare = match bare.strip_suffix(']').and_then(|open| open.rsplit_once('[')) {
        Some((bare, mark)) if mark.len() < 3 && mark.bytes().all(|b| b.is_ascii_alphanumeric()) => bare,
        _ => bare,
    };
    (bare, bare.len() < word.len())
}

/// The parts of a cell that deny the permissions named in them: `Note: B.Read cannot be used for this.`
fn denied(text: &str) -> Vec<Range<usize>> {
    // Lowercasing only ASCII letters keeps the length.
    let lower = text.to_ascii_lowercase();
    let mut clauses = Vec::new();
    let mut start = 0;
    for (end, next) in clause_ends(&lower).chain([(text.len(), text.len())]) {
        let clause = lower.get(start..end).unwrap_or_default();
        if says(Languages::All, Sense::Denies, clause) {
            clauses.push(start..end);
        } else if let Some(at) = opt_denies_behind(clause) {
            clauses.push(start + at..end);
        }
        start = next;
    }
    clauses
}

/// Cuts a text at blanks, and at separators, line breaks and parentheses, which are tokens of their own. It also cuts between an
/// ideograph and a Latin letter, where translations leave out the blank.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| is_blank(c) && c != '\n');
        let first = rest.chars().next()?;
        let separator = |c: char| {
            matches!(c, ';' | '\n' | '/')
                || COMMAS.contains(&c)
                || OPENING_PARENTHESES.contains(&c)
                || CLOSING_PARENTHESES.contains(&c)
        };
        let end = if separator(first) {
            first.len_utf8()
        } else {
            rest.char_indices()
                .skip(1)
                .find(|(_, c)| is_blank(*c) || separator(*c) || c.is_ascii() != first.is_ascii())
                .map_or(rest.len(), |(i, _)| i)
        };
        let token = rest.cut(..end);
        rest = rest.cut(end..);
        Some(token)
    })
}

/// `User.Read`, `UserAuthMethod-External.ReadWrite.All`: words of letters and digits joined by `.` or `-`, at least one of them by
/// `.`; or a scope of OpenID Connect.
pub(crate) fn is_name(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric());
    let is_dotted = text.contains('.')
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.split(['.', '-']).all(is_word);
    is_dotted || is_open_id(text)
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
        check("A.Read | B.Read", &["A.Read", "B.Read"], &[]);
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
        check("A.X and (B.X or C.X)", &["A.X", "B.X", "C.X"], &[&["A.X", "B.X"], &["A.X", "C.X"]]);
        check(
            "A.X or B.X AND (C.X, OR D.X)",
            &["A.X", "B.X", "C.X", "D.X"],
            &[&["A.X"], &["B.X", "C.X"], &["B.X", "D.X"]],
        );
        check("(A.X or B.X) and C.X)", &["A.X", "B.X", "C.X"], &[&["A.X", "C.X"], &["B.X", "C.X"]]);
        check("A.X and () B.X", &["A.X", "B.X"], &[&["A.X", "B.X"]]);
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
        for text in [
            "A.Read[1], B.Read",
            "A.Read¹, B.Read",
            "A.Read (1), B.Read",
            "A.Read(1), B.Read",
            "A.Read†, B.Read",
        ] {
            let cell = parse_cell(text);
            assert_eq!(cell.names, ["A.Read", "B.Read"], "{text}");
            assert_eq!((&*cell.footnotes, &*cell.words), (&["A.Read".to_owned()][..], &[][..]), "{text}");
        }
    }

    #[test]
    fn what_a_cell_denies_is_no_name_of_it() {
        for (text, names) in [
            ("A.Read\n\nNote: B.Read cannot be used for this.", &["A.Read"][..]),
            ("A.Read (B.Read must not be granted), C.Read", &["A.Read", "C.Read"]),
            ("A.Read, but not B.Read", &["A.Read"]),
            ("A.Read except B.Read; C.Read", &["A.Read", "C.Read"]),
            ("A.Read. Not supported for guests.", &["A.Read"]),
            ("A.Read (not supported for guests)", &["A.Read"]),
            ("A.Read。B.Read 不能用于此操作。", &["A.Read"]),
        ] {
            let cell = parse_cell(text);
            assert_eq!(cell.names, names, "{text}");
            assert!(!cell.words.is_empty(), "{text}");
        }
    }

    #[test]
    fn a_name_has_a_dot_or_is_a_scope_of_openid() {
        for name in [
            "User.Read",
            "eDiscovery.Read.All",
            "UserAuthMethod-External.ReadWrite",
            "offline_access",
            "openid",
        ] {
            assert!(is_name(name), "{name}");
        }
        for word in ["signed-in", "app-only", "User.", ".Read", "User..Read", "user", "1.0"] {
            assert!(!is_name(word), "{word}");
        }
        assert_eq!(parse_cell("openid, profile, email").names, ["openid", "profile", "email"]);
        assert_eq!(parse_cell("A.Read of the profile").names, ["A.Read"]);
        assert!(has_capitals("eDiscovery.Read.All") && !has_capitals("calendars.readwrite"));
    }

    #[test]
    fn words_beside_several_names_and_names_side_by_side_are_seen() {
        assert!(parse_cell("A.Read, B.Read for owners only").says_more);
        assert!(parse_cell("A.Read B.Read; C.Read and D.Read").is_ambiguous);
        assert!(!parse_cell("A.Read B.Read").is_ambiguous);
        assert!(!parse_cell("A.Read, B.Read\nNote: C.Read cannot be used.").says_more);
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
}
