//! Inline content on one line of which the only markup is code, links and strong text.

use crate::page::inline::{Inline, Mark, MarkKind};
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// Whether a byte is text wherever it stands in a line, behind the start of its block.
const fn is_plain(byte: u8) -> bool {
    !matches!(byte, 0..=0x1F | b'*' | b'_' | b'&' | b'\\' | b'[' | b']' | b'<' | b'!' | b'`')
}

/// Whether a byte of a link's target says nothing but itself.
const fn is_of_target(byte: u8) -> bool {
    !matches!(byte, 0..=b' ' | 0x7F | b'(' | b')' | b'<' | b'>' | b'&' | b'\\' | b'[' | b']' | b'`')
}

/// The bytes for which a test holds, so that each is one look-up.
const fn table(of_target: bool) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = if of_target { is_of_target(byte as u8) } else { is_plain(byte as u8) };
        byte += 1;
    }
    table
}

static PLAIN: [bool; 256] = table(false);
static OF_TARGET: [bool; 256] = table(true);

/// How many bytes at the start are plain.
fn plain_length(bytes: &[u8]) -> usize {
    /// Whether any of them may not be plain: few enough comparisons for all bytes of a chunk at once.
    fn may_be_odd(chunk: &[u8]) -> bool {
        chunk.iter().fold(false, |odd, byte| {
            odd | (*byte < b' ')
                | (*byte == b'!')
                | (*byte == b'&')
                | (*byte == b'*')
                | (*byte == b'<')
                | (byte.wrapping_sub(b'[') <= b'`' - b'[')
        })
    }
    let plain = CHUNK * bytes.chunks_exact(CHUNK).take_while(|chunk| !may_be_odd(chunk)).count();
    let rest = &bytes[plain..];
    plain + rest.iter().position(|byte| !PLAIN[usize::from(*byte)]).unwrap_or(rest.len())
}

const CHUNK: usize = 16;

/// The entities that the pages have in nearly all places where they have any.
const ENTITIES: [(&str, &str); 4] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&nbsp;", "\u{A0}")];

/// Reads a stretch of a page that starts and ends with no blank. Nothing if a parser might say more of it, on a page that
/// defines no references.
pub(crate) fn opt_simple(source: &str, range: Range<usize>) -> Option<Inline<'_>> {
    let mut run = Run { line: &source[range.clone()], text: Cow::Borrowed(""), marks: Vec::new() };
    run.read(0..range.len())?;
    Some(Inline { text: run.text, marks: run.marks, range })
}

/// What has been read of a line.
struct Run<'t> {
    line: &'t str,
    text: Cow<'t, str>,
    marks: Vec<Mark<'t>>,
}

impl<'t> Run<'t> {
    /// Reads a stretch of the line; nothing if there is other markup in it.
    fn read(&mut self, stretch: Range<usize>) -> Option<()> {
        let bytes = self.line.as_bytes();
        // The start of the plain text that is not taken yet.
        let mut from = stretch.start;
        let mut at = from;
        // How many brackets are open that are text.
        let mut brackets = 0_usize;
        loop {
            at += plain_length(&bytes[at..stretch.end]);
            if at == stretch.end {
                self.push(&self.line[from..at]);
                return Some(());
            }
            match bytes[at] {
                b'`' => {
                    let end = self.opt_code_end(at, stretch.end)?;
                    self.push(&self.line[from..at]);
                    let start = self.text.len();
                    self.push(&self.line[at + 1..end]);
                    self.mark(start, MarkKind::Code);
                    (at, from) = (end + 1, end + 1);
                }
                b'[' => match self.bracket(at, stretch.end)? {
                    Bracket::Text => {
                        brackets += 1;
                        at += 1;
                    }
                    Bracket::Link { text, target } => {
                        self.push(&self.line[from..at]);
                        let start = self.text.len();
                        self.read(text)?;
                        let end = target.end + 1;
                        self.mark(start, MarkKind::Link(CowStr::Borrowed(&self.line[target])));
                        (at, from) = (end, end);
                    }
                },
                b']' => {
                    brackets = brackets.checked_sub(1)?;
                    // A link holds no other, and text in brackets is no link where there are no references.
                    if matches!(bytes.get(at + 1), Some(b'(' | b'[' | b':')) {
                        return None;
                    }
                    at += 1;
                }
                b'&' => {
                    let (entity, meant) = ENTITIES
                        .into_iter()
                        .find(|(entity, _)| bytes[at..stretch.end].starts_with(entity.as_bytes()))?;
                    self.push(&self.line[from..at]);
                    self.push(meant);
                    at += entity.len();
                    from = at;
                }
                b'*' => {
                    let end = self.opt_strong_end(at, stretch.end)?;
                    self.push(&self.line[from..at]);
                    let start = self.text.len();
                    self.push(&self.line[at + 2..end]);
                    self.mark(start, MarkKind::Strong);
                    (at, from) = (end + 2, end + 2);
                }
                // Within a word it marks nothing.
                b'_' if self.is_word_at(at.wrapping_sub(1)) && self.is_word_at(at + 1) => at += 1,
                b'!' if bytes.get(at + 1) != Some(&b'[') => at += 1,
                _ => return None,
            }
        }
    }

    /// Where the code that starts here ends: at the next single backtick.
    fn opt_code_end(&self, at: usize, stop: usize) -> Option<usize> {
        let bytes = self.line.as_bytes();
        let end = at + 1 + memchr::memchr(b'`', &bytes[at + 1..stop])?;
        let code = &bytes[at + 1..end];
        // Two backticks are another fence, and a blank at both ends goes.
        let is_single = !code.is_empty() && bytes.get(end + 1) != Some(&b'`');
        let is_padded = code.starts_with(b" ") && code.ends_with(b" ");
        let is_of_line = code.iter().all(|byte| *byte >= b' ');
        (is_single && !is_padded && is_of_line).then_some(end)
    }

    /// Where the strong text that starts here ends: at the next two stars, if there is nothing but plain text between.
    fn opt_strong_end(&self, at: usize, stop: usize) -> Option<usize> {
        let bytes = &self.line.as_bytes()[..stop];
        let inner = bytes.get(at..)?.strip_prefix(b"**")?;
        let end = at + 2 + inner.iter().position(|byte| !PLAIN[usize::from(*byte)])?;
        let is_two = bytes[end..].starts_with(b"**") && bytes.get(end + 2) != Some(&b'*');
        // Stars behind a sign are no end before a word.
        let before = bytes[end - 1];
        let ends = before.is_ascii_alphanumeric()
            || before.is_ascii_punctuation()
                && bytes.get(end + 2).is_none_or(|b| *b == b' ' || b.is_ascii_punctuation());
        (is_two && ends && self.is_word_at(at + 2)).then_some(end)
    }

    /// Whether an ASCII letter or digit stands here.
    fn is_word_at(&self, at: usize) -> bool {
        self.line.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// What an opening bracket is; nothing if that is not plain to see.
    fn bracket(&self, at: usize, stop: usize) -> Option<Bracket> {
        let bytes = self.line.as_bytes();
        let mut end = at + 1;
        loop {
            end += memchr::memchr3(b'[', b']', b'`', &bytes[end..stop])?;
            match bytes[end] {
                b'`' => end = self.opt_code_end(end, stop)? + 1,
                b'[' => return Some(Bracket::Text),
                _ => break,
            }
        }
        match bytes.get(end + 1) {
            Some(b'(') if end > at + 1 => {
                let start = end + 2;
                let length = bytes[start..stop].iter().position(|byte| !OF_TARGET[usize::from(*byte)])?;
                let closes = length > 0 && bytes[start + length] == b')';
                closes.then_some(Bracket::Link { text: at + 1..end, target: start..start + length })
            }
            Some(b'(' | b'[' | b':') => None,
            _ => Some(Bracket::Text),
        }
    }

    fn push(&mut self, more: &'t str) {
        if self.text.is_empty() {
            self.text = Cow::Borrowed(more);
        } else if !more.is_empty() {
            if let Cow::Borrowed(text) = self.text {
                let mut owned = String::with_capacity(self.line.len());
                owned.push_str(text);
                self.text = Cow::Owned(owned);
            }
            self.text.to_mut().push_str(more);
        }
    }

    fn mark(&mut self, start: usize, kind: MarkKind<'t>) {
        self.marks.push(Mark { range: start..self.text.len(), kind });
    }
}

enum Bracket {
    Text,
    /// Ranges of the line.
    Link {
        text: Range<usize>,
        target: Range<usize>,
    },
}
