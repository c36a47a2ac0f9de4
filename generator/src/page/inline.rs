//! Inline content: the plain text of a cell, a heading or a paragraph, with its markup as marks over it.

use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// A run of text. Markup is gone from [`Inline::text`]: entities are decoded, line breaks of the source are blanks, `<br>` and
/// list items of embedded HTML are `\n`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inline<'t> {
    /// The text a reader sees.
    pub text: Cow<'t, str>,
    /// What stands over it, in order of their end.
    pub marks: Vec<Mark<'t>>,
    /// Where it stands in the side's text.
    pub range: Range<usize>,
}

/// One piece of markup over a part of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark<'t> {
    /// Bytes of [`Inline::text`].
    pub range: Range<usize>,
    /// What it is.
    pub kind: MarkKind<'t>,
}

/// The kinds of markup that carry meaning here.
#[derive(Debug, Clone, PartialEq)]
pub enum MarkKind<'t> {
    /// `` `code` ``
    Code,
    /// `**strong**`
    Strong,
    /// `*emphasis*`
    Emphasis,
    /// `<sup>1</sup>`: nearly always the mark of a footnote.
    Superscript,
    /// A link and where it leads.
    Link(CowStr<'t>),
    /// An image; its alternative text is not part of the text.
    Image(CowStr<'t>),
}

impl<'t> Inline<'t> {
    /// The text without blanks at its ends.
    #[must_use]
    pub fn trimmed(&self) -> &str {
        trim(&self.text)
    }

    /// Whether a reader sees nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.trimmed().is_empty()
    }

    /// Links in order: their text and where they lead.
    pub fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) => Some((&self.text[mark.range.clone()], &**target)),
            _ => None,
        })
    }

    /// Code spans in order: their range in the text and what is in them.
    pub fn codes(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Code)
            .map(|mark| (mark.range.clone(), &self.text[mark.range.clone()]))
    }

    /// Adds another run behind this one, on a line of its own.
    pub fn append(&mut self, other: Self) {
        if self.text.is_empty() {
            *self = other;
            return;
        }
        self.join("\n", other);
    }

    /// Adds another run behind this one.
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

/// A blank of any kind that the pages use for layout: Unicode white space and the zero-width marks.
#[must_use]
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// A text without blanks at its ends.
pub(crate) fn trim(text: &str) -> &str {
    // Nearly all have none, as two bytes tell.
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(is_blank),
    }
}

/// Whether a text holds no blank but single spaces.
pub(crate) fn is_tidy(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_odd = |a: u8, b: u8| matches!(a, b'\t'..=b'\r') | ((a == b' ') & (b == b' '));
    // The bytes that all other blanks hold, and few texts: of U+0085, U+00A0, U+1680, U+2000 to U+205F, U+3000 and U+FEFF.
    let is_rare = |a: u8, b: u8| {
        (a == 0xC2) | (a == 0xE1) | (a == 0xE2) | ((a == 0x80) & (b == 0x80)) | ((a == 0xEF) & (b == 0xBB))
    };
    let has_odd = any_pair(bytes, is_odd) || bytes.last().is_some_and(|last| is_odd(*last, 0));
    let may_have_rare = || !text.is_ascii() && any_pair(bytes, is_rare);
    !(has_odd || may_have_rare() && text.chars().any(|c| c != ' ' && is_blank(c)))
}

/// Whether a test holds for any byte and the one behind it. None ends early, so that each looks at many bytes at once.
fn any_pair(bytes: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    bytes.iter().zip(bytes.get(1..).unwrap_or_default()).fold(false, |found, (a, b)| found | is(*a, *b))
}
