//! The context in which a page is read: the document, the way back to its files, the outcome of each block, and the findings.

use super::findings::Findings;
use super::lines::Lines;
use super::plain_text::plain;
use super::read_page::{ParsedPage, SplitText};
use super::references::{References, scan_references, with_targets};
use super::spelling::Spellings;
use super::{BlockOutcome, Caches};
use crate::bilingual::{Bilingual, Side, SideText};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity};
use crate::input::DocText;
use crate::ir;
use crate::page::{Block, BlockKind, DocPage, Inline, PageText, Piece, Section, SectionKind};
use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::ops::Range;

/// The state of a page's extraction: the document, the way back to the file, the outcome of each block, and the findings.
pub(crate) struct Context<'c, 't> {
    pub(crate) page: &'c DocPage<'t>,
    pub(crate) bilingual: &'c Bilingual<'t>,
    /// True if the page is a translation without its English text.
    pub(crate) localized: bool,
    side: &'c SideText<'t>,
    file: DocText<'c>,
    /// The text of the page, with the files that it includes.
    pub(super) files: &'c PageText<'t>,
    /// The lines of the text of all these files.
    lines: Lines<'c>,
    /// The sections that are read. A page with several references is read one reference at a time.
    pub(super) scope: Range<usize>,
    outcomes: Vec<Cell<Option<BlockOutcome>>>,
    findings: Findings,
    /// The place of the last finding, as a byte of the text and its column. The next finding counts from there.
    cursor: Cell<(usize, usize)>,
    /// The targets of the page's link labels, read when a text first needs them.
    references: OnceCell<References<'c>>,
    /// The caches that pages share.
    pub(super) caches: &'c Caches,
    pub(crate) spellings: Spellings<'c>,
}

impl<'c, 't> Context<'c, 't> {
    /// The context of a page before any block is read.
    pub(crate) fn new(parsed: &'c ParsedPage<'t>, caches: &'c Caches) -> Self {
        let ParsedPage { file, text, document: page } = parsed;
        let (file, SplitText { files, bilingual, english: side }) = (*file, text);
        let lines = Lines::of(bilingual.raw());
        let outcomes = vec![Cell::new(None); page.blocks.len()];
        let (findings, cursor, references) = (Findings::default(), Cell::new((0, 1)), OnceCell::new());
        // A page with both languages has translation units.
        let localized = bilingual.units().is_empty() && page.front_matter.is_translation();
        let scope = 0..page.sections.len();
        let spellings = Spellings::of(page.source);
        Self {
            page,
            bilingual,
            localized,
            side,
            file,
            files,
            lines,
            scope,
            outcomes,
            findings,
            cursor,
            references,
            caches,
            spellings,
        }
    }

    /// The trust in the names of the page: a translation may have changed them.
    pub(crate) fn trust(&self) -> ir::Trust {
        if self.localized { ir::Trust::LocalizedOnly } else { ir::Trust::English }
    }

    /// The line of a file on which this byte of the side stands.
    pub(crate) fn line(&self, side_offset: usize) -> ir::Line {
        let raw = self.side.raw_offset(side_offset);
        if self.files.is_one_file() {
            let number = u32::try_from(self.lines.line(raw)).unwrap_or(u32::MAX);
            return ir::Line { number, file: None };
        }
        let (piece, _) = self.files.piece(raw);
        ir::Line { number: self.number(piece, self.lines.line(raw)), file: piece.include.clone() }
    }

    /// The number in its file of a line of a piece. `line` is the number in the text.
    fn number(&self, piece: &Piece, line: usize) -> u32 {
        u32::try_from(piece.line + line - self.lines.line(piece.start)).unwrap_or(u32::MAX)
    }

    /// The sections of a kind, in order.
    pub(crate) fn sections(
        &self,
        kind: SectionKind,
    ) -> impl Iterator<Item = (usize, &'c Section)> + use<'c, 't> {
        let start = self.scope.start;
        self.all_sections()
            .iter()
            .enumerate()
            .map(move |(i, section)| (i + start, section))
            .filter(move |(_, section)| section.kind == kind)
    }

    /// The sections that are read, in order.
    pub(crate) fn all_sections(&self) -> &'c [Section] {
        self.page.sections.cut(self.scope.clone())
    }

    /// The blocks of a section, with their indices.
    pub(crate) fn blocks(
        &self,
        section: &Section,
    ) -> impl Iterator<Item = (usize, &'c Block<'t>)> + use<'c, 't> {
        let start = section.blocks.start;
        self.page.blocks_of(section).iter().enumerate().map(move |(i, block)| (i + start, block))
    }

    /// The text of a section's heading.
    pub(crate) fn heading(&self, section: &Section) -> Option<&'c Inline<'t>> {
        match &self.page.block(section.heading?).kind {
            BlockKind::Heading(heading) => Some(&heading.content),
            _ => None,
        }
    }

    /// The English anchor of a section's heading.
    pub(crate) fn slug(&self, section: &Section) -> Option<&'c str> {
        match &self.page.block(section.heading?).kind {
            BlockKind::Heading(heading) => Some(&heading.slug),
            _ => None,
        }
    }

    /// The text of a section's heading in English: that of its anchor, where the heading is translated.
    pub(crate) fn english_heading(&self, section: &Section) -> Option<Cow<'c, str>> {
        if self.localized {
            return self.slug(section).map(|slug| Cow::Owned(slug.replace('-', " ")));
        }
        self.heading(section).map(|heading| Cow::Borrowed(&*heading.text))
    }

    /// The outcome of a block of the page.
    #[expect(clippy::indexing_slicing, reason = "an index of this table's own")]
    fn outcome(&self, block: usize) -> &Cell<Option<BlockOutcome>> {
        &self.outcomes[block]
    }

    /// Marks a block as understood. A report on it stays a report.
    pub(crate) fn extracted(&self, block: usize) {
        if self.outcome(block).get() != Some(BlockOutcome::Reported) {
            self.outcome(block).set(Some(BlockOutcome::Extracted));
        }
    }

    /// Marks a block that a finding names.
    pub(crate) fn reported(&self, block: usize) {
        self.outcome(block).set(Some(BlockOutcome::Reported));
    }

    /// Returns whether the facts of a block are known to be in the IR.
    pub(crate) fn is_extracted(&self, block: usize) -> bool {
        self.outcome(block).get() == Some(BlockOutcome::Extracted)
    }

    /// Marks a block as one that holds no fact, unless it has an outcome already.
    pub(crate) fn ignored(&self, block: usize, why: &'static str) {
        let outcome = self.outcome(block);
        outcome.set(outcome.get().or(Some(BlockOutcome::Ignored(why))));
    }

    /// Returns whether a block has no outcome yet.
    pub(crate) fn is_unread(&self, block: usize) -> bool {
        self.outcome(block).get().is_none()
    }

    /// Marks the paragraphs of these sections that pass the test as understood.
    pub(crate) fn extracted_where(&self, kind: SectionKind, says: impl Fn(&Inline<'_>) -> bool) {
        for (index, block) in self.sections(kind).flat_map(|(_, section)| self.blocks(section)) {
            if let BlockKind::Paragraph(text) = &block.kind
                && says(text)
            {
                self.extracted(index);
            }
        }
    }

    /// Returns whether further findings of this code are only counted. They need no message.
    pub(crate) fn is_full(&self, code: &'static Code) -> bool {
        self.findings.is_full(code)
    }

    /// Counts a finding of a code whose list is full.
    pub(crate) fn count(&mut self, code: &'static Code) {
        self.findings.count(code);
    }

    /// Reports a finding on a stretch of the page.
    pub(crate) fn report(
        &mut self,
        code: &'static Code,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.report_as(code, code.severity, range, message, help);
    }

    /// Reports a finding with a severity that is not the code's own.
    pub(crate) fn report_as(
        &mut self,
        code: &'static Code,
        severity: Severity,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        if self.findings.is_full(code) {
            return self.findings.count(code);
        }
        let location = self.location(self.raw_bytes(range));
        self.push(Diagnostic { severity, ..Diagnostic::new(code, location, message, help) });
    }

    /// The bytes of the file between the first and the last byte of a stretch of the side.
    pub(crate) fn raw_bytes(&self, range: Range<usize>) -> Range<usize> {
        let start = self.side.raw_offset(range.start);
        let end = self.side.raw_offset(range.end.saturating_sub(1).max(range.start)) + 1;
        start..end.max(start)
    }

    /// Path of the page below `api-reference`.
    pub(crate) fn path(&self) -> &'c str {
        self.file.path
    }

    /// The bytes of the text for a line of a file, without blanks at its ends.
    pub(crate) fn line_range(&self, line: &ir::Line) -> Range<usize> {
        let raw = self.bilingual.raw();
        let line = self.line_of_text(line);
        let start = self.lines.start(line).unwrap_or(raw.len());
        let end = self.lines.start(line + 1).unwrap_or(raw.len());
        let text = raw.cut(start..end);
        let indent = text.len() - text.trim_start().len();
        start + indent..start + text.trim_end().len().max(indent)
    }

    /// The number of a file's line in the text of the page with its includes. A line that is not there has the last number.
    pub(crate) fn line_of_text(&self, line: &ir::Line) -> usize {
        let wanted = usize::try_from(line.number).unwrap_or(usize::MAX);
        let found = self.files.pieces_of(line.file.as_deref()).find_map(|(piece, end)| {
            let line = self.lines.line(piece.start) + wanted.checked_sub(piece.line)?;
            (line <= self.lines.line(end)).then_some(line)
        });
        found.unwrap_or_else(|| self.lines.line(self.bilingual.raw().len()))
    }

    /// The bytes of the text for a place in a file.
    pub(crate) fn raw_of_place(&self, line: &ir::Line, place: ir::Place) -> Range<usize> {
        let start = self.files.opt_place(line.file.as_deref(), place.start).unwrap_or_default();
        start..start + (place.end - place.start)
    }

    /// The findings, and the outcome of each block.
    pub(crate) fn finish(self) -> (Vec<Diagnostic>, Vec<Option<BlockOutcome>>) {
        (self.findings.finish(), self.outcomes.into_iter().map(Cell::into_inner).collect())
    }

    /// Adds a finding.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.findings.push(diagnostic);
    }

    /// A stretch of the text as a place that a message can name.
    pub(crate) fn location(&self, raw: Range<usize>) -> Location {
        let (line, ir::Place { column, start, end }) = self.place(raw);
        let page = line.file.as_deref().unwrap_or(self.file.path).to_owned();
        Location { page, line: line.number, column, start, end }
    }

    /// The line of a stretch of the text, and its place in the file of that line.
    pub(crate) fn place(&self, raw: Range<usize>) -> (ir::Line, ir::Place) {
        let text = self.bilingual.raw();
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = floor(raw.start);
        let mut end = raw.end.min(text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let (piece, piece_end) = self.files.piece(start);
        let line = self.lines.line(start);
        let column = u32::try_from(self.column(piece, line, start)).unwrap_or(u32::MAX);
        let end = end.min(piece_end).max(start);
        let place = ir::Place { column, start: piece.in_file(start), end: piece.in_file(end) };
        (ir::Line { number: self.number(piece, line), file: piece.include.clone() }, place)
    }

    /// The column in its file of a byte of the text that is on this line. Counts from the last place asked for if that is nearer
    /// than the start of the line: a line may be as long as the page, and have a finding on every word.
    fn column(&self, piece: &Piece, line: usize, at: usize) -> usize {
        let text = self.bilingual.raw();
        let line_start = self.lines.start(line).unwrap_or(text.len());
        // The piece may start within a line of its file.
        let (start, first) =
            if piece.start < line_start { (line_start, 1) } else { (piece.start, piece.column) };
        let (last, known) = self.cursor.get();
        let column = if last < start || self.lines.line(last) != line || at.abs_diff(last) > at - start {
            text.cut(start..at).chars().count() + first
        } else if last <= at {
            known + text.cut(last..at).chars().count()
        } else {
            known - text.cut(at..last).chars().count()
        };
        self.cursor.set((at, column));
        column
    }

    /// Reports a finding on a stretch of the text of the files.
    pub(crate) fn report_at(&mut self, code: &'static Code, raw: Range<usize>, message: String) {
        let location = self.location(raw);
        self.push(Diagnostic::new(code, location, message, code.cure.to_owned()));
    }

    /// Reports a finding on the page as a whole, at its title.
    pub(crate) fn report_title(&mut self, code: &'static Code, message: &str) {
        let title = self.all_sections().iter().find_map(|section| section.heading);
        let range = title.map_or(0..0, |block| self.page.block(block).range.clone());
        let end = self.page.source.cut(range.clone()).trim_end().len();
        self.report(code, range.start..range.start + end, message, None);
    }

    /// Reports a finding on a block, and marks the block as reported.
    pub(crate) fn report_block(
        &mut self,
        block: usize,
        code: &'static Code,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.report_block_as(block, code, code.severity, message, help);
    }

    /// Reports a finding on a block with a severity that is not the code's own.
    pub(crate) fn report_block_as(
        &mut self,
        block: usize,
        code: &'static Code,
        severity: Severity,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.outcome(block).set(Some(BlockOutcome::Reported));
        let range = self.page.block(block).range.clone();
        let first_line =
            self.page.source.cut(range.clone()).trim_end().split('\n').next().map_or(0, str::len);
        self.report_as(code, severity, range.start..range.start + first_line, message, help);
    }

    /// A stretch of the side as Markdown, in both languages.
    pub(crate) fn text(&self, range: Range<usize>) -> ir::Text {
        let english = self.plain(Cow::Borrowed(self.page.source.cut(range.clone())));
        let raw = self.raw_of(range);
        if self.bilingual.units_in(raw.clone()).is_empty() {
            return ir::Text { english, localized: None };
        }
        let localized = self.plain(Cow::Owned(self.bilingual.side_of(raw, Side::Localized)));
        let localized = (localized != english).then_some(localized);
        ir::Text { english, localized }
    }

    /// Returns whether a stretch of the side covers whole translation units. Only then do its two texts say the same.
    pub(crate) fn is_of_whole_units(&self, range: Range<usize>) -> bool {
        let units = self.bilingual.side_of(self.raw_of(range.clone()), Side::English);
        units.trim() == self.page.source.cut(range).trim()
    }

    /// Markdown on one line, without the marks of quotes and the comments of the page.
    fn plain(&self, text: Cow<'_, str>) -> String {
        let text = plain(text);
        if self.references().is_empty() { text } else { with_targets(text, self.references()) }
    }

    /// The targets of the link labels on this page.
    pub(super) fn references(&self) -> &References<'c> {
        self.references.get_or_init(|| {
            // Labels that a translation defines are defined for the English text too.
            let defines = memchr::memmem::find(self.page.source.as_bytes(), b"]:").is_some();
            if defines { scan_references(self.bilingual.raw()) } else { References::default() }
        })
    }

    /// The bytes of the file that a stretch of the side was made from. Whole units include their markup.
    pub(crate) fn raw_of(&self, range: Range<usize>) -> Range<usize> {
        let whole = |side: usize| {
            let raw = self.side.raw_offset(side);
            self.bilingual.unit_at(raw).map_or(raw..raw + 1, |unit| unit.whole.clone())
        };
        if range.is_empty() {
            let at = whole(range.start).start;
            return at..at;
        }
        let text = self.page.source.cut(range.clone());
        let last = text.char_indices().next_back().map_or(0, |(i, _)| i);
        let start = whole(range.start).start;
        let end = whole(range.start + last);
        // Outside of units, the end is the end of a character.
        let end = if end.len() == 1 { end.start + text.cut(last..).len() } else { end.end };
        start..end.max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::{ReadPage, TextSlot};
    use crate::input::{DocFile, Includes};

    #[test]
    fn columns_are_those_of_characters_whatever_was_asked_before() {
        let file = DocFile { path: "v1.0/api/a.md".to_owned(), text: "é用\n用b用 cdef\ng".to_owned() };
        let (slot, caches, includes) = (TextSlot::new(), Caches::default(), Includes::default());
        let text = PageText::of((&file).into(), &includes);
        let page = ReadPage::of(&text, &slot, &caches).parsed.expect("a page that can be read");
        let cx = Context::new(&page, &caches);
        for at in [5, 0, 16, 9, 13, 6, 17, 2, 12] {
            let place = cx.location(at..at);
            let before = &file.text[..place.start];
            let line = before.rsplit('\n').next().unwrap_or_default();
            assert_eq!(
                (place.line, place.column),
                (before.matches('\n').count() as u32 + 1, line.chars().count() as u32 + 1),
                "{at}"
            );
        }
    }
}
