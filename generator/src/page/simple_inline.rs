//! Inline content on one line whose only markup is code, links and strong text.

use crate::cut::Cut as _;
use crate::page::inline::{Inline, Mark, MarkKind};
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// Returns true if the byte is plain text anywhere in a line, except at the start of a block.
const fn is_plain(byte: u8) -> bool {
    !matches!(byte, 0..=0x1F | b'*' | b'_' | b'&' | b'\\' | b'[' | b']' | b'<' | b'!' | b'`')
}

/// Returns true if the byte has no special meaning in a link's target.
const fn is_of_target(byte: u8) -> bool {
    !matches!(byte, 0..=b' ' | 0x7F | b'(' | b')' | b'<' | b'>' | b'&' | b'\\' | b'[' | b']' | b'`')
}

/// The answers of one of the tests above for each byte.
struct ByteSet([bool; 256]);

#[expect(clippy::indexing_slicing, reason = "a byte is less than 256")]
impl ByteSet {
    const fn of(of_target: bool) -> Self {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = if of_target { is_of_target(byte as u8) } else { is_plain(byte as u8) };
            byte += 1;
        }
        Self(table)
    }

    fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte)]
    }
}

static PLAIN: ByteSet = ByteSet::of(false);
static OF_TARGET: ByteSet = ByteSet::of(true);

/// The number of plain bytes at the start.
fn plain_length(bytes: &[u8]) -> usize {
    /// Returns true if a byte of the chunk may not be plain. Few comparisons, so that the compiler can vectorize them.
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
    let rest = bytes.cut(plain..);
    plain + rest.iter().position(|byte| !PLAIN.has(*byte)).unwrap_or(rest.len())
}

const CHUNK: usize = 16;

/// The entities that make up nearly all uses of entities in the pages.
const ENTITIES: [(&str, &str); 4] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&nbsp;", "\u{A0}")];

/// Reads a stretch of a page that has no blanks at its ends. Returns `None` if the parser might find more markup in it,
/// on a page without link references.
pub(crate) fn opt_simple(source: &str, range: Range<usize>) -> Option<Inline<'_>> {
    let mut run = Run { line: source.cut(range.clone()), text: Cow::Borrowed(""), marks: Vec::new() };
    run.read(0..range.len())?;
    Some(Inline { text: run.text, marks: run.marks, range })
}

/// The content of a line read so far.
struct Run<'t> {
    line: &'t str,
    text: Cow<'t, str>,
    marks: Vec<Mark<'t>>,
}

impl<'t> Run<'t> {
    /// Reads a stretch of the line; `None` if it has other markup.
    fn read(&mut self, stretch: Range<usize>) -> Option<()> {
        let bytes = self.line.as_bytes();
        // The start of the plain text that is not pushed yet.
        let mut from = stretch.start;
        let mut at = from;
        // The number of open brackets that are text.
        let mut brackets = 0_usize;
        loop {
            at += plain_length(bytes.cut(at..stretch.end));
            if at == stretch.end {
                self.push(self.line.cut(from..at));
                return Some(());
            }
            match *bytes.get(at)? {
                b'`' => {
                    let end = self.opt_code_end(at, stretch.end)?;
                    self.push(self.line.cut(from..at));
                    let start = self.text.len();
                    self.push(self.line.cut(at + 1..end));
                    self.mark(start, MarkKind::Code);
                    (at, from) = (end + 1, end + 1);
                }
                b'[' => match self.bracket(at, stretch.end)? {
                    Bracket::Text => {
                        brackets += 1;
                        at += 1;
                    }
                    Bracket::Link { text, target } => {
                        self.push(self.line.cut(from..at));
                        let start = self.text.len();
                        self.read(text)?;
                        let end = target.end + 1;
                        self.mark(start, MarkKind::Link(CowStr::Borrowed(self.line.cut(target))));
                        (at, from) = (end, end);
                    }
                },
                b']' => {
                    brackets = brackets.checked_sub(1)?;
                    // Links do not nest, and without references, text in brackets is not a link.
                    if matches!(bytes.get(at + 1), Some(b'(' | b'[' | b':')) {
                        return None;
                    }
                    at += 1;
                }
                b'&' => {
                    let (entity, meant) = ENTITIES
                        .into_iter()
                        .find(|(entity, _)| bytes.cut(at..stretch.end).starts_with(entity.as_bytes()))?;
                    self.push(self.line.cut(from..at));
                    self.push(meant);
                    at += entity.len();
                    from = at;
                }
                b'*' => {
                    let end = self.opt_strong_end(at, stretch.end)?;
                    self.push(self.line.cut(from..at));
                    let start = self.text.len();
                    self.push(self.line.cut(at + 2..end));
                    self.mark(start, MarkKind::Strong);
                    (at, from) = (end + 2, end + 2);
                }
                // An underscore within a word is text.
                b'_' if self.is_word_at(at.wrapping_sub(1)) && self.is_word_at(at + 1) => at += 1,
                b'!' if bytes.get(at + 1) != Some(&b'[') => at += 1,
                _ => return None,
            }
        }
    }

    /// The end of the code span that starts here, at the next single backtick.
    fn opt_code_end(&self, at: usize, stop: usize) -> Option<usize> {
        let bytes = self.line.as_bytes();
        let end = at + 1 + memchr::memchr(b'`', bytes.cut(at + 1..stop))?;
        let code = bytes.cut(at + 1..end);
        // Two backticks are another delimiter, and the parser strips a blank at both ends.
        let is_single = !code.is_empty() && bytes.get(end + 1) != Some(&b'`');
        let is_padded = code.starts_with(b" ") && code.ends_with(b" ");
        let is_of_line = code.iter().all(|byte| *byte >= b' ');
        (is_single && !is_padded && is_of_line).then_some(end)
    }

    /// The end of the strong text that starts here: the next two stars, if the text between is plain.
    fn opt_strong_end(&self, at: usize, stop: usize) -> Option<usize> {
        let bytes = self.line.as_bytes().cut(..stop);
        let inner = bytes.get(at..)?.strip_prefix(b"**")?;
        let end = at + 2 + inner.iter().position(|byte| !PLAIN.has(*byte))?;
        let is_two = bytes.cut(end..).starts_with(b"**") && bytes.get(end + 2) != Some(&b'*');
        // Stars between punctuation and a word do not close.
        let before = bytes.cut(..end).last()?;
        let ends = before.is_ascii_alphanumeric()
            || before.is_ascii_punctuation()
                && bytes.get(end + 2).is_none_or(|b| *b == b' ' || b.is_ascii_punctuation());
        (is_two && ends && self.is_word_at(at + 2)).then_some(end)
    }

    /// Returns true if an ASCII letter or digit stands at `at`.
    fn is_word_at(&self, at: usize) -> bool {
        self.line.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Classifies an opening bracket; `None` if that takes the parser.
    fn bracket(&self, at: usize, stop: usize) -> Option<Bracket> {
        let bytes = self.line.as_bytes();
        let mut end = at + 1;
        loop {
            end += memchr::memchr3(b'[', b']', b'`', bytes.cut(end..stop))?;
            match bytes.get(end)? {
                b'`' => end = self.opt_code_end(end, stop)? + 1,
                b'[' => return Some(Bracket::Text),
                _ => break,
            }
        }
        match bytes.get(end + 1) {
            Some(b'(') if end > at + 1 => {
                let start = end + 2;
                let length = bytes.cut(start..stop).iter().position(|byte| !OF_TARGET.has(*byte))?;
                let closes = length > 0 && bytes.get(start + length) == Some(&b')');
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
    /// The ranges of the text and the target in the line.
    Link {
        text: Range<usize>,
        target: Range<usize>,
    },
}
