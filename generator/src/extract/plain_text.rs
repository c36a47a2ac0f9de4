//! Markdown of a page as a text on one line, without comments and the marks of quotes.

use crate::cut::Cut as _;
use crate::page::{is_tidy, single_spaced, trim};
use std::borrow::Cow;

/// Markdown on one line, without the marks of quotes and without comments.
pub(super) fn plain(text: Cow<'_, str>) -> String {
    // A text without either byte has no mark of a quote behind its first line, and no comment.
    match memchr::memchr2(b'\n', b'<', text.as_bytes()) {
        Some(_) => tidy(uncommented(unquoted(text))),
        None => tidy(text),
    }
}

/// A paragraph without the marks of its quote, which begin each line but the first.
fn unquoted(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains("\n>") {
        return text;
    }
    let line = |line: &str| line.trim_start_matches(['>', ' ']).to_owned();
    Cow::Owned(text.lines().map(line).collect::<Vec<_>>().join("\n"))
}

/// A text without its comments, which no reader sees. A comment in code is code.
fn uncommented(text: Cow<'_, str>) -> Cow<'_, str> {
    const OPEN: &str = "<!--";
    const CLOSE: &str = "-->";
    if !text.contains(OPEN) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    let mut in_code = false;
    while let Some((before, behind)) = rest.split_once(OPEN) {
        in_code ^= before.matches('`').count() % 2 == 1;
        if in_code {
            out.push_str(rest.cut(..before.len() + OPEN.len()));
            rest = behind;
            continue;
        }
        let Some((_, behind)) = behind.split_once(CLOSE) else { break };
        out.push_str(before.trim_end_matches(' '));
        rest = behind;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Markdown on one line, without blanks at its ends.
fn tidy(text: Cow<'_, str>) -> String {
    match text {
        Cow::Owned(text) if is_tidy(&text) && trim(&text).len() == text.len() => text,
        text => single_spaced(&text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::is_blank;

    #[test]
    fn texts_are_on_one_line_with_single_spaces() {
        for (text, expect) in [
            (" a b ", "a b"),
            ("a\tb", "a b"),
            ("a  b", "a b"),
            ("a\u{A0}b", "a b"),
            ("“甲、乙。” – é", "“甲、乙。” – é"),
            ("", ""),
        ] {
            assert_eq!(tidy(text.into()), expect);
        }
        for blank in ('\0'..=char::MAX).filter(|c| is_blank(*c)) {
            assert_eq!(tidy(format!("a{blank}b").into()), "a b", "{blank:?}");
        }
    }

    #[test]
    fn a_comment_is_no_text() {
        for (text, expect) in [
            ("an application <!--or a principal-->. It", "an application. It"),
            ("a <!-- b --> c <!-- d --> e", "a c e"),
            ("`<!-- a -->` b", "`<!-- a -->` b"),
            ("a <!-- b", "a <!-- b"),
        ] {
            assert_eq!(uncommented(text.into()), expect);
        }
    }

    #[test]
    fn a_quote_has_no_marks_in_its_text() {
        assert_eq!(unquoted("[!NOTE]\n> a > b\n>c\nd".into()), "[!NOTE]\na > b\nc\nd");
        assert_eq!(unquoted("a > b".into()), "a > b");
    }
}
