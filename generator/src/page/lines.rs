//! Lines of a page, classified by their first bytes.

use crate::cut::Cut as _;
/// The first bytes of a fence.
pub(super) const FENCE: &[u8] = b"```";
/// The first bytes of a comment.
pub(super) const COMMENT: &[u8] = b"<!--";

/// The rest of the line from `at`, without its line end, and the start of the next line.
pub(super) fn line_of(source: &str, at: usize) -> (&str, usize) {
    match memchr::memchr(b'\n', source.as_bytes().cut(at..)) {
        Some(length) => (source.cut(at..at + length), at + length + 1),
        None => (source.cut(at..), source.len()),
    }
}

/// Returns true if the text by itself would start a paragraph.
pub(super) fn starts_paragraph(text: &str) -> bool {
    LineKind::of(text) == LineKind::Text && !text.starts_with('|')
}

/// A guess at a line's construct from its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Blank,
    /// The start of a heading, fence or comment, which ends any block before it.
    Block,
    /// Text, or a row of a table.
    Text,
    /// A part of a list or quote, or a line that looks like one.
    Contained,
    /// A line that may start a block which a blank line does not end.
    Open,
}

impl LineKind {
    pub(super) fn of(line: &str) -> Self {
        let bytes = line.as_bytes();
        let is_blank_at = |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
        let only = |of: u8| bytes.iter().all(|byte| *byte == of || matches!(byte, b' ' | b'\t'));
        let Some(first) = bytes.first() else { return Self::Blank };
        match first {
            b'#' => {
                let level = bytes.iter().take_while(|byte| **byte == b'#').count();
                if level <= 6 && is_blank_at(level) { Self::Block } else { Self::Text }
            }
            b'`' if bytes.starts_with(FENCE) => {
                let info = line.trim_start_matches('`');
                if info.contains('`') { Self::Text } else { Self::Block }
            }
            b'<' if bytes.starts_with(COMMENT) => Self::Block,
            b'<' | b'~' => Self::Open,
            b' ' | b'\t' if is_blank(line) => Self::Blank,
            b' ' | b'\t' | b'>' => Self::contained(line),
            b'-' | b'*' | b'+' if is_blank_at(1) => Self::contained(line),
            b'-' | b'*' | b'_' if only(*first) => Self::Contained,
            // This may be the underline of a heading or of a table's header.
            b'-' if !bytes.get(1).is_some_and(u8::is_ascii_alphanumeric) => Self::Contained,
            b'0'..=b'9' => {
                let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let is_item = matches!(bytes.get(digits), Some(b'.' | b')')) && is_blank_at(digits + 1);
                if is_item { Self::contained(line) } else { Self::Text }
            }
            _ => Self::Text,
        }
    }

    /// Classifies a line inside a list or quote; `Open` if its content may go on behind a blank line.
    fn contained(line: &str) -> Self {
        let is_marker =
            |c: char| matches!(c, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit();
        let inner = line.trim_start_matches(is_marker);
        if inner.starts_with(['<', '~']) || inner.starts_with("```") { Self::Open } else { Self::Contained }
    }
}

pub(super) fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
}
