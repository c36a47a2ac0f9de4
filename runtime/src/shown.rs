//! Shortens text from outside for messages: one line, without characters that control a terminal.

use std::{error::Error, fmt::Write};

/// The characters of a text to show in a message.
pub(crate) const SHORT: usize = 120;

/// The characters of a sentence to show in a message: the service's own message, or the cause of an error.
pub(crate) const LONG: usize = 500;

/// The beginning of a text: at most `limit` characters, on one line. Characters that do not print, control a terminal
/// or change the direction of writing are escaped; `…` replaces the rest.
pub(crate) fn shown(text: &str, limit: usize) -> String {
    let text = text.trim();
    let end = text.char_indices().nth(limit).map_or(text.len(), |(end, _)| end);
    let mut shown = String::with_capacity(end);
    for run in text[..end].split_inclusive(['\n', '\r', '\t']) {
        let line = run.trim_end_matches(['\n', '\r', '\t']);
        push_escaped(&mut shown, line);
        if line.len() < run.len() && !shown.ends_with(' ') {
            shown.push(' ');
        }
    }
    if end < text.len() {
        shown.push('…');
    }
    shown
}

/// Escapes like `Debug`, except for quotes and backslashes, which are harmless.
fn push_escaped(shown: &mut String, line: &str) {
    let mut escaped = line.escape_debug();
    while let Some(c) = escaped.next() {
        match (c, if c == '\\' { escaped.next() } else { None }) {
            ('\\', Some(c @ ('"' | '\'' | '\\'))) => shown.push(c),
            (_, next) => {
                shown.push(c);
                shown.extend(next);
            }
        }
    }
}

/// The beginning of a body, see [`shown`]. Invalid UTF-8 becomes U+FFFD.
pub(crate) fn excerpt(body: &[u8]) -> String {
    // A character has at most four bytes, so this many bytes show if there is more.
    let start = &body[..body.len().min(4 * SHORT + 4)];
    shown(&String::from_utf8_lossy(start), SHORT)
}

/// An error and its causes, each after a colon. A cause that the text before it already contains is omitted.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let message = error.to_string();
        if !text.contains(&message) {
            let separator = if text.is_empty() { "" } else { ": " };
            let _ = write!(text, "{separator}{message}");
        }
        next = error.source();
        if text.len() > 4 * LONG {
            break;
        }
    }
    shown(&text, LONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_print_is_escaped() {
        assert_eq!(shown(" a\r\nb\tc ", SHORT), "a b c");
        assert_eq!(shown("it's \"C:\\x\"", SHORT), "it's \"C:\\x\"");
        assert_eq!(shown("\u{1b}]0;owned\u{7}", SHORT), r"\u{1b}]0;owned\u{7}");
        assert_eq!(shown("a\u{202e}b\0", SHORT), r"a\u{202e}b\0");
        assert_eq!(shown("é हिन्दी 名", SHORT), "é हिन्दी 名");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(shown("abc", 3), "abc");
        assert_eq!(shown("abcd", 3), "abc…");
        assert_eq!(excerpt("名".repeat(200).as_bytes()).chars().count(), SHORT + 1);
        assert_eq!(excerpt(b"\xff\xfe"), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn causes_stand_in_one_line() {
        #[derive(Debug)]
        struct Outer(&'static str, std::fmt::Error);
        impl std::fmt::Display for Outer {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.0)
            }
        }
        impl Error for Outer {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&self.1)
            }
        }
        let inner = std::fmt::Error.to_string();
        assert_eq!(causes(&Outer("outer", std::fmt::Error)), format!("outer: {inner}"));
        assert_eq!(causes(&std::fmt::Error), inner);
    }
}
