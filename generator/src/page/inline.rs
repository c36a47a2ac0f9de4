//! Inline content: the plain text of a cell, heading or paragraph, with its markup as marks over it.

use crate::cut::Cut as _;
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// A run of text and its markup. In [`Inline::text`] entities are decoded, line breaks of the source are blanks, and
/// `<br>` and list items of embedded HTML start new lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Inline<'t> {
    /// The text as a reader sees it.
    pub text: Cow<'t, str>,
    /// The markup of the text, ordered by end.
    pub marks: Vec<Mark<'t>>,
    /// The run's place in the source.
    pub range: Range<usize>,
}

/// A piece of markup over a part of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark<'t> {
    /// The marked bytes of [`Inline::text`].
    pub range: Range<usize>,
    /// The kind of markup.
    pub kind: MarkKind<'t>,
}

/// The kinds of markup that the program uses.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum MarkKind<'t> {
    /// `` `code` ``
    Code,
    /// `**strong**`
    Strong,
    /// `*emphasis*`
    Emphasis,
    /// `<sup>1</sup>`: nearly always the mark of a footnote.
    Superscript,
    /// A link, with its target.
    Link(CowStr<'t>),
    /// An image, with its target. Its alternative text is not part of the text.
    Image(CowStr<'t>),
}

impl<'t> Inline<'t> {
    /// The text without blanks at its ends.
    #[must_use]
    pub(crate) fn trimmed(&self) -> &str {
        trim(&self.text)
    }

    /// Returns true if the text holds only blanks.
    #[must_use]
    pub(crate) fn is_blank(&self) -> bool {
        self.trimmed().is_empty()
    }

    /// The links in order, each with its text and its target.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) => Some((self.text.cut(mark.range.clone()), &**target)),
            _ => None,
        })
    }

    /// The code spans in order, each with its range in the text and its content.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Code)
            .map(|mark| (mark.range.clone(), self.text.cut(mark.range.clone())))
    }

    /// Appends another run on a new line.
    pub(crate) fn append(&mut self, other: Self) {
        if self.text.is_empty() {
            *self = other;
            return;
        }
        self.join("\n", other);
    }

    /// Appends another run after `between`.
    pub(super) fn join(&mut self, between: &str, other: Self) {
        let text = self.text.to_mut();
        text.push_str(between);
        let shift = text.len();
        text.push_str(&other.text);
        self.marks.extend(
            other
                .marks
                .into_iter()
                .map(|mark| Mark { range: mark.range.start + shift..mark.range.end + shift, ..mark }),
        );
        self.range.end = other.range.end.max(self.range.end);
    }
}

/// Returns true for any blank that pages use for layout: Unicode white space and zero-width marks.
#[must_use]
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// The text without blanks at its ends.
pub(crate) fn trim(text: &str) -> &str {
    // Fast path: two bytes show that most texts need no trimming.
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(is_blank),
    }
}

/// Returns true if all blanks in the text are single spaces.
pub(crate) fn is_tidy(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_odd = |a: u8, b: u8| matches!(a, b'\t'..=b'\r') | ((a == b' ') & (b == b' '));
    // Every blank other than a space contains one of these byte pairs, which are rare in other text: U+0085, U+00A0,
    // U+1680, U+2000 to U+205F, U+3000, U+FEFF.
    let is_rare = |a: u8, b: u8| {
        (a == 0xC2) | (a == 0xE1) | (a == 0xE2) | ((a == 0x80) & (b == 0x80)) | ((a == 0xEF) & (b == 0xBB))
    };
    let has_odd = any_pair(bytes, is_odd) || bytes.last().is_some_and(|last| is_odd(*last, 0));
    let may_have_rare = || !text.is_ascii() && any_pair(bytes, is_rare);
    !(has_odd || may_have_rare() && text.chars().any(|c| c != ' ' && is_blank(c)))
}

/// Returns true if a pair of adjacent bytes passes the test. Looks at all pairs, so that the compiler can vectorize it.
fn any_pair(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    bytes.iter().zip(bytes.get(1..).unwrap_or_default()).fold(false, |found, (a, b)| found | is(*a, *b))
}
