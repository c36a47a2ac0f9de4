//! Splits a page into a flat list of blocks, in order: simple blocks directly, all others with the Markdown parser.

use super::annotation::Annotation;
use super::block::{Block, BlockKind, CodeBlock, Container, Heading, slugify};
use super::inline::Inline;
use super::inline_parser::{InlineBuilder, is_inline_tag, is_inline_tag_end, parse_inline, push_text};
use super::simple_blocks::{self, Simple};
use super::table::{RowPart, Table, are_rows, classify_row, continue_row};
use super::table::{opt_table_in_text, opt_table_without_dashes, rows_in_text};
use crate::bilingual::scan_anchor;
use crate::cut::Cut as _;
use crate::limits;
use memchr::memmem::Finder;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// Splits the body of a page, which starts at `body` in `source`, into blocks. No block reaches across one of the `cuts`. Also
/// returns the place where reading stopped if the page has more markup than `limits::EVENTS`.
#[must_use]
pub(crate) fn parse_blocks<'t>(
    source: &'t str,
    body: usize,
    cuts: &[usize],
) -> (Vec<Block<'t>>, Option<usize>) {
    let mut builder = Builder::new(source);
    let is_readable = simple_blocks::is_readable(source.cut(body..));
    // A link's target may be defined in another part, so that a page with definitions is parsed as a whole.
    let cuts = if is_readable { cuts } else { &[] };
    let stopped = parts(source, body)
        .into_iter()
        .flat_map(|part| cut_part(part, cuts))
        .try_for_each(|part| if is_readable { builder.read(part) } else { builder.parse(part) });
    (builder.blocks, stopped.err())
}

/// Cuts a page into parts that are parsed separately; nearly always there is only one.
///
/// Some translation tools treat the opening of a fence as text, and escape its ticks. The closing line would then open a fence that
/// reaches to the end of the next one. So that line is left out, and a new part starts behind it.
fn parts(source: &str, body: usize) -> Vec<Range<usize>> {
    static ESCAPED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\n\\`\\`\\`"));
    let mut parts = Vec::new();
    let mut start = body;
    for at in ESCAPED.find_iter(source.as_bytes().cut(body..)) {
        let close = line_after(source, body + at + 1);
        let next = line_after(source, close);
        let is_close = source.cut(close..next).trim().len() >= 3
            && source.cut(close..next).trim().bytes().all(|b| b == b'`');
        if is_close && close >= start {
            parts.push(start..close);
            start = next;
        }
    }
    parts.push(start..source.len());
    parts
}

/// A part of a page without the cuts in it.
fn cut_part(part: Range<usize>, cuts: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let first = cuts.partition_point(|cut| *cut <= part.start);
    let inner = cuts.cut(first..).iter().copied().take_while(move |cut| *cut < part.end);
    let mut start = part.start;
    inner.chain([part.end]).map(move |end| std::mem::replace(&mut start, end)..end)
}

/// Reads the page with the Markdown parser alone.
#[cfg(test)]
pub(super) fn parse_blocks_with_parser(source: &str, body: usize) -> (Vec<Block<'_>>, Option<usize>) {
    let mut builder = Builder::new(source);
    let stopped = parts(source, body).into_iter().try_for_each(|part| builder.parse(part));
    (builder.blocks, stopped.err())
}

/// The place where reading stopped because the page is too long.
type Stopped = usize;

struct OpenTable<'t> {
    table: Table<'t>,
    start: usize,
    end: usize,
    cells: Vec<Inline<'t>>,
    piped: bool,
    texts: Vec<Range<usize>>,
}

struct Builder<'t> {
    source: &'t str,
    blocks: Vec<Block<'t>>,
    /// The number of markup events so far.
    events: usize,
    container: Container,
    inline: Option<InlineBuilder<'t>>,
    heading: Option<u8>,
    table: Option<OpenTable<'t>>,
    code: Option<(CodeBlock<'t>, usize)>,
    html: Option<Range<usize>>,
    /// The annotation that belongs to the next fence.
    annotation: Option<usize>,
}

impl<'t> Builder<'t> {
    fn new(source: &'t str) -> Self {
        Self {
            source,
            // A typical page has one block for each 64 bytes.
            blocks: Vec::with_capacity(source.len() / 64),
            events: 0,
            container: Container::default(),
            inline: None,
            heading: None,
            table: None,
            code: None,
            html: None,
            annotation: None,
        }
    }

    /// Reads a part of the page: simple blocks directly, the stretches between them with the parser.
    fn read(&mut self, part: Range<usize>) -> Result<(), Stopped> {
        let source = self.source.cut(..part.end);
        let mut at = part.start;
        // The start of the stretch that is left to the parser.
        let mut other = None;
        loop {
            at = simple_blocks::skip_blank_lines(source, at);
            if at == source.len() {
                return other.map_or(Ok(()), |start| self.parse(start..at));
            }
            match simple_blocks::scan_block(source, at) {
                Some((block, range, next)) => {
                    if let Some(start) = other.take() {
                        self.parse(start..at)?;
                    }
                    self.simple(block, range)?;
                    at = next;
                }
                None => {
                    other.get_or_insert(at);
                    at = simple_blocks::end_of_other(source, at);
                }
            }
        }
    }

    /// Reads a stretch of the page with the parser.
    fn parse(&mut self, range: Range<usize>) -> Result<(), Stopped> {
        let text = self.source.cut(range.clone());
        for (event, place) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
            let place = place.start + range.start..place.end + range.start;
            if self.events == limits::EVENTS {
                // In the block that is cut off, only complete table rows are kept.
                self.end_table();
                return Err(place.start);
            }
            self.events += 1;
            self.event(event, place);
        }
        self.flush_text(range.end);
        Ok(())
    }

    /// Adds a block that was read without the parser.
    fn simple(&mut self, block: Simple<'t>, range: Range<usize>) -> Result<(), Stopped> {
        self.events += match &block {
            Simple::Rule => 1,
            Simple::List(items) => 3 * (items.len() + 1),
            Simple::Table(table) => 3 * (table.rows.len() + 1) * (table.header.len() + 1),
            _ => 3,
        };
        if self.events > limits::EVENTS {
            return Err(range.start);
        }
        match block {
            Simple::Heading { level, anchor, content } => self.push_heading(level, anchor, content, range),
            Simple::Fence { info, code } => {
                let block = CodeBlock {
                    info: Some(CowStr::Borrowed(info)),
                    text: Cow::Borrowed(self.source.cut(code.clone())),
                    start: code.start,
                    annotation: self.annotation.take(),
                };
                self.push(BlockKind::Code(block), range);
            }
            Simple::Comment => self.html_block(range),
            Simple::Table(table) => self.push(BlockKind::Table(table), range),
            Simple::Paragraph(content) => {
                let range = content.range.clone();
                self.push_paragraph(content, range);
            }
            Simple::Quote(content) => {
                let range = content.range.clone();
                self.container.quotes = 1;
                self.push_paragraph(content, range);
                self.container.quotes = 0;
            }
            Simple::List(items) => {
                self.container.lists = 1;
                for item in items {
                    let range = item.range.clone();
                    self.push_paragraph(item, range);
                }
                self.container.lists = 0;
            }
            Simple::Rule => self.push(BlockKind::Rule, range),
        }
        Ok(())
    }

    fn push_paragraph(&mut self, content: Inline<'t>, range: Range<usize>) {
        if !content.is_blank() || !content.marks.is_empty() {
            self.push(BlockKind::Paragraph(content), range);
        }
    }

    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(tag) if !is_inline_tag(&tag) => self.start(tag, range),
            Event::End(tag) if !is_inline_tag_end(tag) => self.end(tag, range),
            Event::Rule => {
                self.flush_text(range.start);
                self.push(BlockKind::Rule, range);
            }
            Event::Text(text) if self.code.is_some() => {
                if let Some((code, _)) = &mut self.code {
                    if code.text.is_empty() {
                        code.start = range.start;
                    }
                    push_text(&mut code.text, text, &range, self.source);
                }
            }
            Event::Html(_) if self.html.is_some() => {}
            event => {
                let inline = self.inline.get_or_insert_with(|| InlineBuilder::new(range.start));
                inline.event(event, range, self.source);
            }
        }
    }

    fn start(&mut self, tag: Tag<'t>, range: Range<usize>) {
        if self.table.is_none() {
            self.flush_text(range.start);
        }
        match tag {
            Tag::Heading { level, .. } => self.heading = Some(level as u8),
            Tag::BlockQuote(_) => self.container.quotes = self.container.quotes.saturating_add(1),
            Tag::List(_) => self.container.lists = self.container.lists.saturating_add(1),
            Tag::CodeBlock(kind) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => Some(info),
                    CodeBlockKind::Indented => None,
                };
                let start = match &info {
                    Some(_) => line_after(self.source, range.start),
                    None => range.start,
                };
                self.code =
                    Some((CodeBlock { info, text: Cow::Borrowed(""), start, annotation: None }, range.start));
            }
            Tag::HtmlBlock => self.html = Some(range),
            Tag::Table(_) => {
                let piped = self.source.cut(range.clone()).trim_start().starts_with('|');
                let (start, end) = (range.start, range.end);
                self.table = Some(OpenTable {
                    table: Table::default(),
                    start,
                    end,
                    cells: Vec::new(),
                    piped,
                    texts: Vec::new(),
                });
            }
            Tag::TableCell => self.inline = Some(InlineBuilder::new(range.start)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Heading(_) => self.end_heading(range),
            TagEnd::BlockQuote(_) => {
                self.flush_text(range.end);
                self.container.quotes = self.container.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => self.container.lists = self.container.lists.saturating_sub(1),
            TagEnd::Paragraph => self.flush_paragraph(range),
            TagEnd::Item => self.flush_text(range.end),
            TagEnd::CodeBlock => {
                if let Some((mut code, start)) = self.code.take() {
                    code.annotation = self.annotation.take();
                    self.push(BlockKind::Code(code), start..range.end);
                }
            }
            TagEnd::HtmlBlock => {
                if let Some(html) = self.html.take() {
                    self.html_block(html.start..range.end);
                }
            }
            TagEnd::TableCell => {
                let cell = self.inline.take().map(InlineBuilder::finish).unwrap_or_default();
                if let Some(table) = &mut self.table {
                    // The parser gives no events for an empty cell, so take the place of the cell itself.
                    let cell = if cell.text.is_empty() { Inline { range, ..cell } } else { cell };
                    table.cells.push(cell);
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.table.header = std::mem::take(&mut table.cells);
                }
            }
            TagEnd::TableRow => self.end_row(range),
            TagEnd::Table => self.end_table(),
            _ => {}
        }
    }

    fn end_heading(&mut self, range: Range<usize>) {
        let level = self.heading.take().unwrap_or(1);
        let Some(inline) = self.inline.take() else {
            return self.push_heading(
                level,
                None,
                Inline { range: range.clone(), ..Inline::default() },
                range,
            );
        };
        let (anchor, comments) = (inline.anchor, inline.comments.clone());
        self.push_heading(level, anchor, inline.finish(), range);
        self.push_comments(comments);
    }

    fn push_heading(&mut self, level: u8, anchor: Option<&'t str>, content: Inline<'t>, range: Range<usize>) {
        let tab = content.links().find_map(|(_, target)| target.strip_prefix("#tab/")).map(str::to_owned);
        if let Some(tab) = tab {
            return self.push(BlockKind::Tab(tab), range);
        }
        self.annotation = None;
        let slug = anchor.map_or_else(|| Cow::Owned(slugify(&content.text)), Cow::Borrowed);
        self.push(BlockKind::Heading(Heading { level, slug, content }), range);
    }

    fn end_row(&mut self, range: Range<usize>) {
        let Some(open) = &mut self.table else { return };
        let cells = std::mem::take(&mut open.cells);
        match classify_row(self.source, range, cells, open.table.rows.last(), open.piped) {
            RowPart::Row(row) => open.table.rows.push(row),
            RowPart::Continuation(rest) => match open.table.rows.last_mut() {
                Some(above) => continue_row(above, rest),
                None => open.table.rows.push(rest),
            },
            RowPart::Text(range) => open.texts.push(range),
        }
    }

    fn end_table(&mut self) {
        let Some(open) = self.table.take() else { return };
        self.push(BlockKind::Table(open.table), open.start..open.end);
        for text in open.texts {
            let inline = parse_inline(self.source, text.clone());
            self.push(BlockKind::Paragraph(inline), text);
        }
    }

    /// Ends a run of text outside of a paragraph tag, as in a tight list item.
    fn flush_text(&mut self, end: usize) {
        if self.table.is_none() && self.inline.is_some() {
            self.flush_paragraph(usize::MAX..end);
        }
    }

    fn flush_paragraph(&mut self, range: Range<usize>) {
        let Some(inline) = self.inline.take() else { return };
        let (anchor, comments) = (inline.anchor, inline.comments.clone());
        let content = inline.finish();
        let start = range.start.min(content.range.start);
        let range = start..range.end.min(content.range.end).max(start);
        if let Some((level, heading)) = self.opt_heading_without_blank(&range) {
            let (end, rest) = (heading.end, heading.end..range.end);
            let content = parse_inline(self.source, heading);
            self.push_heading(level, anchor, content, range.start..end);
            if !self.source.cut(rest.clone()).trim().is_empty() {
                self.push_text(rest);
            }
        } else {
            self.push_run(content, range);
        }
        self.push_comments(comments);
    }

    /// Adds text that the parser read as a part of another block.
    fn push_text(&mut self, range: Range<usize>) {
        let blanks = self.source.cut(range.clone()).len() - self.source.cut(range.clone()).trim_start().len();
        let range = range.start + blanks..range.end;
        let content = parse_inline(self.source, range.clone());
        self.push_run(content, range);
    }

    /// Adds a paragraph, or the table that its text forms.
    fn push_run(&mut self, content: Inline<'t>, range: Range<usize>) {
        let source = self.source;
        if let Some((text, table)) = opt_table_in_text(self.source, range.clone()) {
            if !self.source.cut(text.clone()).trim().is_empty() {
                let inline = parse_inline(self.source, text.clone());
                self.push(BlockKind::Paragraph(inline), text.clone());
            }
            self.push(BlockKind::Table(table), text.end..range.end);
        } else if let Some(table) = self.opt_interrupted_table(&range) {
            table.rows.extend(rows_in_text(source, range, table.header.len()));
        } else if let Some(table) = opt_table_without_dashes(source, range.clone()) {
            self.push(BlockKind::Table(table), range);
        } else {
            self.push_paragraph(content, range);
        }
    }

    /// Finds the table that this text continues: one separated from it only by comments, or rows of its width behind a blank line.
    fn opt_interrupted_table(&mut self, range: &Range<usize>) -> Option<&mut Table<'t>> {
        if !self.source.cut(range.clone()).starts_with('|') {
            return None;
        }
        let container = self.container;
        let is_comment =
            |block: &Block<'_>| matches!(block.kind, BlockKind::Comment(_) | BlockKind::Annotation(_));
        // The limit keeps the time linear on a page of many comments.
        let comments = self.blocks.iter().rev().take(8).take_while(|block| is_comment(block)).count();
        let at = self.blocks.len().checked_sub(comments + 1)?;
        match self.blocks.get_mut(at)? {
            Block { kind: BlockKind::Table(table), container: of, .. }
                if *of == container
                    && (comments > 0 || are_rows(self.source.cut(range.clone()), table.header.len())) =>
            {
                Some(table)
            }
            _ => None,
        }
    }

    /// Reads `####<a name="x"></a>Text`, a heading whose blank was lost. Returns its level and the range of its text.
    fn opt_heading_without_blank(&self, range: &Range<usize>) -> Option<(u8, Range<usize>)> {
        let text = self.source.cut(range.clone());
        let level = text.len() - text.trim_start_matches('#').len();
        let (anchor, _) = ((1..=6).contains(&level)).then(|| scan_anchor(text.cut(level..))).flatten()?;
        let line = memchr::memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
        (anchor.end + level <= line)
            .then(|| (level as u8, range.start + level + anchor.end..range.start + line))
    }

    /// Splits a block of HTML into its comments and the text behind the last one on the same line.
    fn html_block(&mut self, range: Range<usize>) {
        let mut at = range.start;
        loop {
            let rest = self.source.cut(at..range.end);
            at += rest.len() - rest.trim_start().len();
            let rest = self.source.cut(at..range.end);
            if rest.is_empty() {
                return;
            }
            if rest.starts_with("<!--") {
                let end = simple_blocks::COMMENT_END.find(rest.as_bytes()).map_or(range.end, |i| at + i + 3);
                self.push_comments(std::iter::once(at..end));
                at = end;
            } else if at == range.start {
                self.push(BlockKind::Html(rest), range);
                return;
            } else {
                let inline = parse_inline(self.source, at..range.end);
                self.push(BlockKind::Paragraph(inline), at..range.end);
                return;
            }
        }
    }

    fn push_comments(&mut self, comments: impl IntoIterator<Item = Range<usize>>) {
        for range in comments {
            let text = self.source.cut(range.clone());
            let text = text.strip_prefix("<!--").unwrap_or(text);
            let text = text.strip_suffix("-->").unwrap_or(text);
            let kind = match Annotation::opt_parse(text) {
                Some(annotation) => {
                    if annotation.block_type().is_some() {
                        self.annotation = Some(self.blocks.len());
                    }
                    BlockKind::Annotation(annotation)
                }
                None => BlockKind::Comment(text),
            };
            self.push(kind, range);
        }
    }

    fn push(&mut self, kind: BlockKind<'t>, range: Range<usize>) {
        self.blocks.push(Block { kind, range, container: self.container });
    }
}

fn line_after(source: &str, at: usize) -> usize {
    memchr::memchr(b'\n', source.as_bytes().cut(at..)).map_or(source.len(), |i| at + i + 1)
}
