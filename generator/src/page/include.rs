//! Includes in the text of a file: `[!INCLUDE [label](path)]`.

use crate::cut::Cut as _;
use std::ops::Range;

/// One include, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Include<'t> {
    /// Its markup in the text of the file.
    pub(crate) markup: Range<usize>,
    /// The start of its line.
    pub(crate) line_start: usize,
    /// True if nothing else is on its line but marks of lists and quotes.
    pub(crate) is_alone: bool,
    /// The label and the path; `None` if the markup is not of the regular form.
    pub(crate) link: Option<(&'t str, &'t str)>,
}

impl Include<'_> {
    /// Returns whether this is a sample of code or a link to the docs of an SDK. These hold no facts.
    pub(crate) fn is_snippet(&self) -> bool {
        self.link.is_some_and(|(label, path)| {
            matches!(label, "sample-code" | "sdk-documentation")
                || path.split(['/', '\\']).any(|part| part.eq_ignore_ascii_case("snippets"))
        })
    }
}

/// The start of each include, in any case.
const OPEN: &str = "[!INCLUDE";

/// The include that a text begins with.
pub(crate) fn opt_include(text: &str) -> Option<Include<'_>> {
    opt_include_at(text, 0..text.len())
}

/// Finds the includes in a part of a file, without those in fences, comments and spans of code, and without snippets.
pub(crate) fn scan_includes(text: &str, part: Range<usize>) -> Vec<Include<'_>> {
    let mut found = candidates(text, part.clone()).filter(|include| !include.is_snippet()).peekable();
    let mut includes = Vec::new();
    let mut state = LineState::Text;
    let mut start = part.start;
    for line in text.cut(part).split_inclusive('\n') {
        if found.peek().is_none() {
            break;
        }
        let end = start + line.len();
        let is_text = state == LineState::Text;
        state = state.behind(line);
        // The part of the line that has been read, and the code span or comment that is open at its end.
        let (mut from, mut is_code, mut is_comment) = (start, false, false);
        while let Some(mut include) = found.next_if(|include| include.markup.start < end) {
            let in_front = text.cut(from..include.markup.start);
            is_code ^= in_front.matches('`').count() % 2 == 1;
            is_comment = match (in_front.rfind("<!--"), in_front.rfind("-->")) {
                (None, None) => is_comment,
                (open, close) => open > close,
            };
            from = include.markup.start;
            // Markup that is not of the regular form goes on to the end of its line, over another one.
            let is_inner =
                includes.last().is_some_and(|last: &Include<'_>| include.markup.start < last.markup.end);
            if is_text && !is_code && !is_comment && !is_inner {
                let marks = text.cut(start..include.markup.start);
                include.is_alone &= marker_length(marks) == marks.len();
                include.line_start = start;
                includes.push(include);
            }
        }
        start = end;
    }
    includes
}

/// Everything in a part of a file that begins as an include does.
fn candidates(text: &str, part: Range<usize>) -> impl Iterator<Item = Include<'_>> {
    memchr::memmem::find_iter(text.cut(part.clone()).as_bytes(), b"[!")
        .filter_map(move |at| opt_include_at(text, part.start + at..part.end))
}

/// The include at the start of a part of a file. Its markup must end on the same line.
fn opt_include_at(text: &str, part: Range<usize>) -> Option<Include<'_>> {
    /// The most bytes of the markup. A line may be as long as the file.
    const MARKUP: usize = 1_024;
    let start = part.start;
    let rest = text.cut(part);
    let open = rest.get(..OPEN.len())?;
    if !open.eq_ignore_ascii_case(OPEN) {
        return None;
    }
    let end = (0..=MARKUP.min(rest.len())).rev().find(|at| rest.is_char_boundary(*at));
    let markup = rest.cut(..end.unwrap_or_default()).split('\n').next().unwrap_or_default();
    let (length, link) = match opt_link(markup.cut(OPEN.len()..)) {
        Some((length, link)) => (OPEN.len() + length, Some(link)),
        None => (markup.trim_end().len(), None),
    };
    let behind = rest.cut(length..).trim_start_matches([' ', '\t', '\r']);
    let is_alone = behind.is_empty() || behind.starts_with('\n');
    Some(Include { markup: start..start + length, line_start: start, is_alone, link })
}

/// Scans ` [label](path)]`: its length, the label and the path.
fn opt_link(text: &str) -> Option<(usize, (&str, &str))> {
    let open = text.trim_start_matches([' ', '-', ':']);
    let (label, rest) = open.strip_prefix('[')?.split_once(']')?;
    let (target, rest) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    let rest = rest.trim_start().strip_prefix(']')?;
    // A title may stand behind the path.
    let path = target.split(['"', '\'']).next().unwrap_or_default().trim().trim_matches(['<', '>']);
    Some((text.len() - rest.len(), (label.trim(), path)))
}

/// The length of the indentation and the marks of lists and quotes at the start of a line.
pub(super) fn marker_length(line: &str) -> usize {
    let bytes = line.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digits = bytes.cut(at..).iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
        let is_blank = |at: usize| matches!(bytes.get(at), Some(b' ' | b'\t'));
        at += match byte {
            b' ' | b'\t' | b'>' => 1,
            b'-' | b'*' | b'+' if is_blank(at + 1) => 1,
            _ if digits > 0
                && matches!(bytes.get(at + digits), Some(b'.' | b')'))
                && is_blank(at + digits + 1) =>
            {
                digits + 1
            }
            _ => break,
        };
    }
    at
}

/// The marks of lists and quotes that a line may stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineState {
    Text,
    /// A fence of this character, with the number of its ticks.
    Fence(u8, usize),
    Comment,
}

impl LineState {
    /// The state behind a line that starts in this one.
    fn behind(self, line: &str) -> Self {
        let text = line.cut(marker_length(line)..).trim_end();
        let first = text.bytes().next().unwrap_or_default();
        let run = text.bytes().take_while(|byte| *byte == first).count();
        let is_fence = matches!(first, b'`' | b'~') && run >= 3;
        match self {
            Self::Fence(mark, length) if is_fence && first == mark && run >= length && run == text.len() => {
                Self::Text
            }
            Self::Fence(..) => self,
            Self::Text if is_fence && !(first == b'`' && text.cut(run..).contains('`')) => {
                Self::Fence(first, run)
            }
            // Most lines neither open nor close a comment.
            Self::Text | Self::Comment if !text.contains(['<', '>']) => self,
            Self::Text if text.rfind("<!--") > text.rfind("-->") => Self::Comment,
            Self::Comment if text.contains("-->") && text.rfind("<!--") < text.rfind("-->") => Self::Text,
            Self::Text | Self::Comment => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The includes of a text, as `path` or `path inline`, or the markup that is not of the regular form.
    fn check(text: &str, expect: &[&str]) {
        let shown = |include: Include<'_>| match include.link {
            Some((_, path)) if include.is_alone => path.to_owned(),
            Some((_, path)) => format!("{path} inline"),
            None => text[include.markup].to_owned(),
        };
        let found: Vec<String> = scan_includes(text, 0..text.len()).into_iter().map(shown).collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn an_include_is_found_wherever_it_stands() {
        check("# A\n[!INCLUDE [a](../b.md)]\n", &["../b.md"]);
        check("[!include[a](<b.md>)]", &["b.md"]);
        check("[!INCLUDE [a](b.md \"title\")]  \nText.", &["b.md"]);
        check(
            "> [!INCLUDE [a](b.md)]\n1. [!INCLUDE [c](d.md)]\n    [!INCLUDE [e](f.md)]",
            &["b.md", "d.md", "f.md"],
        );
        check("|a|Text. [!INCLUDE [a](b.md)] More.|", &["b.md inline"]);
        check("[!INCLUDE a]\n[!NOTE]\n", &["[!INCLUDE a]"]);
        check("[!INCLUDE a[!INCLUDE [b](c.md)]\n", &["[!INCLUDE a[!INCLUDE [b](c.md)]"]);
    }

    #[test]
    fn code_comments_and_snippets_are_none() {
        check("```md\n[!INCLUDE [a](b.md)]\n```\n[!INCLUDE [c](d.md)]", &["d.md"]);
        check("- ~~~\n  [!INCLUDE [a](b.md)]\n  ~~~\n", &[]);
        check("`[!INCLUDE [a](b.md)]`", &[]);
        check(
            "<!-- [!INCLUDE [a](b.md)] -->\n<!--\n[!INCLUDE [a](b.md)]\n-->\n[!INCLUDE [c](d.md)]",
            &["d.md"],
        );
        check("[!INCLUDE [sample-code](b.md)]\n[!INCLUDE [x](../includes/snippets/c.md)]", &[]);
    }
}
