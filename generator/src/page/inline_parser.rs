//! Reads inline content: simple markup directly, all other markup with the Markdown parser.

use super::inline::{Inline, Mark, MarkKind};
use super::lines::starts_paragraph;
use super::simple_inline::opt_simple;
use crate::cut::Cut as _;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// Builds one run of inline content from the parser's events.
#[derive(Debug)]
pub(crate) struct InlineBuilder<'t> {
    inline: Inline<'t>,
    open: Vec<(usize, Option<MarkKind<'t>>)>,
    images: usize,
    /// The start of an open `<sup>` in the text.
    superscript: Option<usize>,
    /// The name of an `<a name="..">` in the run.
    pub(crate) anchor: Option<&'t str>,
    /// The ranges of HTML comments in the run.
    pub(crate) comments: Vec<Range<usize>>,
}

impl<'t> InlineBuilder<'t> {
    pub(crate) fn new(start: usize) -> Self {
        let inline = Inline { range: start..start, ..Inline::default() };
        Self { inline, open: Vec::new(), images: 0, superscript: None, anchor: None, comments: Vec::new() }
    }

    /// Adds one inline event. `source` is the text at `range`. Events of blocks do not belong here.
    pub(crate) fn event(&mut self, event: Event<'t>, range: Range<usize>, source: &'t str) {
        self.inline.range.end = self.inline.range.end.max(range.end);
        match event {
            Event::Text(text) if self.images == 0 => push_text(&mut self.inline.text, text, &range, source),
            Event::Code(text) => self.code(text),
            Event::SoftBreak => self.push(CowStr::Borrowed(" ")),
            Event::HardBreak => self.push(CowStr::Borrowed("\n")),
            Event::InlineHtml(html) | Event::Html(html) => self.html(html, range, source),
            Event::Start(tag) => {
                let kind = match tag {
                    Tag::Strong => Some(MarkKind::Strong),
                    Tag::Emphasis => Some(MarkKind::Emphasis),
                    Tag::Link { dest_url, .. } => Some(MarkKind::Link(dest_url)),
                    Tag::Image { dest_url, .. } => {
                        self.images += 1;
                        Some(MarkKind::Image(dest_url))
                    }
                    _ => None,
                };
                self.open.push((self.inline.text.len(), kind));
            }
            Event::End(tag) => {
                if tag == TagEnd::Image {
                    self.images = self.images.saturating_sub(1);
                }
                if let Some((start, Some(kind))) = self.open.pop() {
                    self.mark(start, kind);
                }
            }
            _ => {}
        }
    }

    pub(crate) fn finish(self) -> Inline<'t> {
        self.inline
    }

    /// Adds a code span, or several: translations glue them together, as `` `$select``$filter` ``.
    fn code(&mut self, text: CowStr<'t>) {
        let is_edge = |c: char| c.is_ascii_alphanumeric() || c == '$';
        let are_glued = text.contains("``")
            && text.split("``").all(|part| part.starts_with(is_edge) && part.ends_with(is_edge));
        if !are_glued {
            let start = self.inline.text.len();
            self.push(text);
            return self.mark(start, MarkKind::Code);
        }
        for (index, part) in text.split("``").enumerate() {
            if index > 0 {
                self.push(CowStr::Borrowed(" "));
            }
            let start = self.inline.text.len();
            self.push(CowStr::from(part.to_owned()));
            self.mark(start, MarkKind::Code);
        }
    }

    fn push(&mut self, text: CowStr<'t>) {
        if self.images > 0 {
            return;
        }
        push_text(&mut self.inline.text, text, &(0..0), "");
    }

    fn mark(&mut self, start: usize, kind: MarkKind<'t>) {
        self.inline.marks.push(Mark { range: start..self.inline.text.len(), kind });
    }

    /// Handles an HTML tag. Real HTML is layout and dropped; a placeholder like `<country>` is text and kept.
    fn html(&mut self, html: CowStr<'t>, range: Range<usize>, source: &'t str) {
        if html.starts_with("<!--") {
            self.comments.push(range);
            return;
        }
        let name = html.trim_start_matches(['<', '/']);
        let name = name.cut(..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len()));
        let is = |names: &[&str]| names.iter().any(|n| n.eq_ignore_ascii_case(name));
        if is(&["br", "li", "p", "ul", "ol"]) {
            self.push(CowStr::Borrowed("\n"));
        } else if is(&["a"]) {
            // An anchor in front of the text does not belong to the text.
            if self.inline.text.is_empty() {
                self.inline.range.start = range.end;
            }
            if let Some(rest) = source.get(range).and_then(|tag| tag.strip_prefix("<a name=\"")) {
                self.anchor = self.anchor.or(rest.split('"').next());
            }
        } else if is(&["sup"]) {
            if !html.starts_with("</") {
                self.superscript = Some(self.inline.text.len());
            } else if let Some(start) = self.superscript.take() {
                self.mark(start, MarkKind::Superscript);
            }
        } else if !is(&[
            "b", "i", "em", "strong", "sub", "code", "img", "span", "div", "u", "font", "table", "tr", "td",
            "th", "tbody", "thead",
        ]) {
            self.push(html);
        }
    }
}

/// Appends the text at `range` of `source`. Adjacent pieces stay borrowed.
pub(crate) fn push_text<'t>(
    text: &mut Cow<'t, str>,
    more: CowStr<'t>,
    range: &Range<usize>,
    source: &'t str,
) {
    if text.is_empty() {
        *text = match more {
            CowStr::Borrowed(more) => Cow::Borrowed(more),
            other => Cow::Owned(other.into_string()),
        };
        return;
    }
    match text {
        Cow::Borrowed(before) => {
            let start = range.start.wrapping_sub(before.len());
            let both = source.get(start..range.end).filter(|both| {
                std::ptr::eq(both.cut(..before.len()), *before)
                    && std::ptr::eq(both.cut(before.len()..), &*more)
            });
            *text = match both {
                Some(both) => Cow::Borrowed(both),
                None => {
                    let mut owned = String::with_capacity((before.len() + more.len()) * 2);
                    owned.push_str(before);
                    owned.push_str(&more);
                    Cow::Owned(owned)
                }
            };
        }
        Cow::Owned(text) => text.push_str(&more),
    }
}

/// Parses a stretch of the source as inline content, even if it looks like the start of a block.
pub(crate) fn parse_inline(source: &str, range: Range<usize>) -> Inline<'_> {
    let slice = source.cut(range.clone());
    let blanks = slice.len() - slice.trim_start().len();
    let start = range.start + blanks;
    // Fast path: the parser costs more than most texts are worth.
    let text = source.cut(start..range.end).trim_end_matches(' ');
    if starts_paragraph(text)
        && let Some(inline) = opt_simple(source, start..start + text.len())
    {
        return inline;
    }
    let mut builder = InlineBuilder::new(start);
    for (event, at) in Parser::new_ext(source.cut(start..range.end), Options::empty()).into_offset_iter() {
        let is_block = match &event {
            Event::Start(tag) => !is_inline_tag(tag),
            Event::End(tag) => !is_inline_tag_end(*tag),
            _ => false,
        };
        if !is_block {
            builder.event(event, at.start + start..at.end + start, source);
        }
    }
    builder.finish()
}

pub(crate) fn is_inline_tag(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

pub(crate) fn is_inline_tag_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, text: &str, links: &[(&str, &str)]) {
        let inline = parse_inline(source, 0..source.len());
        assert_eq!(inline.text, text);
        assert_eq!(inline.links().collect::<Vec<_>>(), links);
    }

    #[test]
    fn markup_becomes_marks_over_plain_text() {
        check(
            "A `code` and [user](../resources/user.md) **b**",
            "A code and user b",
            &[("user", "../resources/user.md")],
        );
        check("Bearer &lt;token&gt;&nbsp;x", "Bearer <token>\u{A0}x", &[]);
        check("a<br/>b</br>c <country>", "a\nb\nc <country>", &[]);
        check(r"\* X \{y\}", "* X {y}", &[]);
    }

    #[test]
    fn code_that_a_translation_glued_is_read_apart() {
        let codes = |source: &str| {
            let inline = parse_inline(source, 0..source.len());
            inline.codes().map(|(_, code)| code.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(codes("支持 `$select``$filter`和 `$top`。"), ["$select", "$filter", "$top"]);
        assert_eq!(codes("`Failed``400 Bad Request`返回"), ["Failed", "400 Bad Request"]);
        assert_eq!(codes("A `` a`b `` and `a `` b`"), ["a`b", "a `` b"]);
    }
}
