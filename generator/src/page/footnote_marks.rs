//! Marks of footnotes, which are not part of the name or type before them.

use super::inline::{Inline, Mark, MarkKind};
use std::borrow::Cow;
use std::ops::Range;

impl<'t> Inline<'t> {
    /// The run without marks of footnotes: `<sup>1</sup>`, `¹`, and `[1]` or `*` at the end. A run of marks alone stays as it is.
    #[must_use]
    pub(crate) fn without_footnote_marks(&self) -> Cow<'_, Self> {
        let cuts = self.footnote_marks();
        if cuts.is_empty() {
            return Cow::Borrowed(self);
        }
        let before =
            |at: usize| -> usize { cuts.iter().map(|cut| at.clamp(cut.start, cut.end) - cut.start).sum() };
        let moved = |range: &Range<usize>| range.start - before(range.start)..range.end - before(range.end);
        let (mut text, mut from) = (String::with_capacity(self.text.len()), 0);
        for cut in &cuts {
            text.push_str(self.text.get(from..cut.start).unwrap_or_default());
            from = cut.end;
        }
        text.push_str(self.text.get(from..).unwrap_or_default());
        if text.trim().is_empty() {
            return Cow::Borrowed(self);
        }
        let marks = self.marks.iter().filter(|mark| mark.kind != MarkKind::Superscript);
        let marks = marks.map(|mark| Mark { range: moved(&mark.range), kind: mark.kind.clone() });
        let marks = marks.filter(|mark| !mark.range.is_empty()).collect();
        Cow::Owned(Self { text: Cow::Owned(text), marks, range: self.range.clone() })
    }

    /// The places of the marks in the text, in order and apart.
    fn footnote_marks(&self) -> Vec<Range<usize>> {
        let tagged = self.marks.iter().filter(|mark| mark.kind == MarkKind::Superscript);
        let mut cuts: Vec<Range<usize>> = tagged.map(|mark| mark.range.clone()).collect();
        if !self.text.is_ascii() {
            let raised = self.text.char_indices().filter(|(_, c)| is_superscript(*c));
            cuts.extend(raised.map(|(at, c)| at..at + c.len_utf8()));
        }
        let text = self.text.trim_end();
        let start = if let Some(inner) = text.strip_suffix(']') {
            let start = inner.trim_end_matches(|c: char| c.is_ascii_digit());
            start.strip_suffix('[').filter(|name| name.len() + 1 < inner.len()).map(str::len)
        } else {
            let name = text.trim_end_matches('*');
            (name.len() < text.len()).then_some(name.len())
        };
        cuts.extend(start.map(|start| start..text.len()));
        cuts.sort_by_key(|cut| (cut.start, cut.end));
        let mut apart: Vec<Range<usize>> = Vec::with_capacity(cuts.len());
        for cut in cuts {
            match apart.last_mut() {
                Some(last) if cut.start <= last.end => last.end = last.end.max(cut.end),
                _ => apart.push(cut),
            }
        }
        apart
    }
}

/// The Markdown without `<sup>..</sup>`.
pub(crate) fn without_superscripts(markdown: &str) -> Cow<'_, str> {
    let mut out = Cow::Borrowed("");
    let mut rest = markdown;
    while let Some((before, behind)) = rest.split_once("<sup>") {
        let Some((_, after)) = behind.split_once("</sup>") else { break };
        out.to_mut().push_str(before);
        rest = after;
    }
    if rest.len() == markdown.len() {
        return Cow::Borrowed(markdown);
    }
    out.to_mut().push_str(rest);
    out
}

const fn is_superscript(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

#[cfg(test)]
mod tests {
    use crate::page::{BlockKind, MarkKind, parse};

    /// Expects the text of a cell without marks, and that of its first link.
    fn check(cell: &str, text: &str, link: Option<&str>) {
        let source = format!("|A|\n|-|\n|{cell}|\n");
        let page = parse(&source);
        let BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
        let plain = table.rows[0].cells[0].without_footnote_marks();
        assert_eq!((plain.trimmed(), plain.links().next().map(|(text, _)| text)), (text, link), "{cell}");
        assert!(plain.marks.iter().all(|mark| mark.kind != MarkKind::Superscript), "{cell}");
    }

    #[test]
    fn marks_in_any_form_are_cut() {
        check("color<sup>1</sup>", "color", None);
        check("size <sup>2, 3</sup>", "size", None);
        check("color¹ ²", "color", None);
        check("mass\\*", "mass", None);
        check("color\\[1]", "color", None);
        check("<sup>1</sup>[gadget](gadget.md)<sup>2</sup> collection", "gadget collection", Some("gadget"));
        check("String[]", "String[]", None);
        check("sha256", "sha256", None);
        check("\\*", "*", None);
    }
}
