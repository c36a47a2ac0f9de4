//! Footnotes: texts of a section on the names that have a mark.

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::joined_text::join;
use crate::ir::{Permission, Text};
use crate::page::{Inline, MarkKind};

/// The footnotes of a page: their blocks and their joined text.
#[derive(Default)]
pub(super) struct Footnotes {
    blocks: Vec<usize>,
    text: Option<Text>,
}

impl Footnotes {
    pub(super) fn add(&mut self, cx: &Context<'_, '_>, index: usize, text: &Inline<'_>) {
        self.blocks.push(index);
        let Text { english, localized } = cx.text(text.range.clone());
        let more = Text {
            english: with_escaped_marks(&english),
            localized: localized.map(|text| with_escaped_marks(&text)),
        };
        match &mut self.text {
            Some(footnote) => join(footnote, " ", &more),
            none => *none = Some(more),
        }
    }

    /// Gives the footnotes' text to each entry with a mark. Footnotes without a marked name do not concern permissions.
    pub(super) fn attach<'p>(
        self,
        cx: &Context<'_, '_>,
        permissions: impl Iterator<Item = &'p mut Permission>,
    ) {
        let marked = permissions.filter(|permission| !permission.footnotes.is_empty());
        let count = marked.map(|permission| permission.footnote.clone_from(&self.text)).count();
        if count > 0 {
            self.blocks.into_iter().for_each(|block| cx.extracted(block));
        }
    }
}

/// Returns whether a text has the mark of a footnote by itself: `Permissions marked with * use ..`, `* Administrators must ..`, or
/// begins with one: `<sup>1</sup> Only for ..`.
pub(super) fn is_footnote(text: &Inline<'_>) -> bool {
    let begins =
        text.marks.first().is_some_and(|mark| mark.kind == MarkKind::Superscript && mark.range.start == 0);
    begins || text.text.starts_with(['¹', '²', '³']) || marks(&text.text).next().is_some()
}

/// The places of stars between blanks.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let is_blank_at =
        |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)).is_none_or(u8::is_ascii_whitespace);
    memchr::memchr_iter(b'*', text.as_bytes())
        .filter(move |at| is_blank_at(at.checked_sub(1)) && is_blank_at(Some(at + 1)))
}

/// The Markdown with its marks escaped, as some pages write them.
fn with_escaped_marks(markdown: &str) -> String {
    let (mut out, mut from) = (String::with_capacity(markdown.len() + 1), 0);
    for at in marks(markdown) {
        out.push_str(markdown.cut(from..at));
        out.push('\\');
        from = at;
    }
    out + markdown.cut(from..)
}
