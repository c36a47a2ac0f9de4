//! Shows a page as a document: its sections with their kinds, its blocks with their content and outcome, and the facts
//! that were read from it.

use super::facts::{facts_of, facts_of_whole};
use crate::cut::Cut as _;
use crate::extract::{BlockOutcome, Caches, Context, ReadPage, TextSlot};
use crate::family::PageKind;
use crate::input::{DocFile, Includes};
use crate::ir::{IncludedFile, Line};
use crate::page::{Annotation, BlockKind, CodeBlock, DocPage, PageText, Section, SectionKind, Table};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The outline of a page, which may include these files.
pub(super) fn outline(file: &DocFile, includes: &Includes) -> String {
    let files = PageText::of(file.into(), includes);
    let (slot, caches) = (TextSlot::new(), Caches::default());
    let ReadPage { parsed, result: read } = ReadPage::of(&files, &slot, &caches);
    let Some(parsed) = parsed else {
        return format!("{}: the program failed on this page\n", file.path);
    };
    let (page, bilingual) = (&parsed.document, &parsed.text.bilingual);
    let cx = Context::new(&parsed, &caches);
    let facts = facts_of(&read).into_iter().map(|(line, fact)| (cx.line_of_text(line), fact)).collect();
    let mut out = Outline { text: String::new(), page, cx: &cx, facts, file: None };

    out.head(file, bilingual.units().len(), bilingual.malformed.len());
    facts_of_whole(&read).iter().for_each(|fact| _ = writeln!(out.text, "  => {fact}"));
    for section in &page.sections {
        if let Some(line) = out.section(section) {
            out.facts(line, line);
        }
        for index in section.blocks.clone() {
            let block = &page.blocks[index];
            let first = out.line_of_text(block.range.start);
            let end = block.range.start + page.source.cut(block.range.clone()).trim_end().len();
            let last = out.line_of_text(end.saturating_sub(1).max(block.range.start));
            let outcome = match read.outcomes.get(index) {
                Some(BlockOutcome::Extracted) => "extracted".to_owned(),
                Some(BlockOutcome::Ignored(why)) => format!("ignored: {why}"),
                Some(BlockOutcome::Reported) => "reported: see the findings".to_owned(),
                None => "not accounted for".to_owned(),
            };
            out.block(index, &outcome);
            // A block is shown in full if the program looks for facts in it.
            let is_read = !matches!(read.outcomes.get(index), Some(BlockOutcome::Ignored(_)));
            match &block.kind {
                BlockKind::Table(table) if is_read => out.table(table),
                BlockKind::Code(code) => out.code(code, is_read && section.kind == SectionKind::Request),
                BlockKind::Annotation(annotation) => out.annotation(annotation),
                _ => {}
            }
            out.facts(first, last);
        }
    }
    out.text
}

struct Outline<'o, 't> {
    text: String,
    page: &'o DocPage<'t>,
    cx: &'o Context<'o, 't>,
    /// The facts by their lines in the text of the page with its includes.
    facts: BTreeSet<(usize, String)>,
    /// The included file that the last block is from; `None` for the page itself.
    file: Option<IncludedFile>,
}

/// The number of lines shown of a code block in which no line is a fact.
const LINES: usize = 4;
/// The number of characters shown of a text, a cell or a line.
const TEXT: usize = 60;
const CELL: usize = 90;
const CODE: usize = 120;

impl Outline<'_, '_> {
    fn head(&mut self, file: &DocFile, units: usize, malformed: usize) {
        let kind = match PageKind::of_page(&file.path) {
            Some(PageKind::Resource) => "resource page",
            Some(PageKind::Api) | None => "api page",
        };
        let malformed =
            if malformed == 0 { String::new() } else { format!(", {malformed} of them malformed") };
        _ = writeln!(self.text, "{}: {kind}, {}{malformed}", file.path, counted(units, "translation unit"));
        let front = &self.page.front_matter;
        if let Some((why, _)) = &front.malformed {
            _ = writeln!(self.text, "front matter cannot be read: {why}");
        }
        for (key, value) in front.iter() {
            _ = writeln!(self.text, "  {key}: {value}");
        }
        for (at, why) in [
            (self.page.too_deep, "its lists and quotes nest too deep"),
            (self.page.too_long, "it is too long"),
        ] {
            if let Some(at) = at {
                _ = writeln!(self.text, "from line {} on nothing is read: {why}", self.cx.line(at).number);
            }
        }
    }

    /// The line of the text on which a byte of the English side stands.
    fn line_of_text(&self, at: usize) -> usize {
        self.cx.line_of_text(&self.cx.line(at))
    }

    /// The number of that line in its file. Names the file, if it is another one than that of the last block.
    fn number(&mut self, at: usize) -> u32 {
        let Line { file, number } = self.cx.line(at);
        if file != self.file {
            _ = writeln!(self.text, "        {}:", file.as_deref().unwrap_or(self.cx.path()));
            self.file = file;
        }
        number
    }

    /// The facts that stand on these lines of the text.
    fn facts(&mut self, first: usize, last: usize) {
        let facts = self.facts.range((first, String::new())..(last + 1, String::new()));
        let facts: Vec<String> = facts.map(|(_, fact)| format!("=> {fact}")).collect();
        facts.iter().for_each(|fact| self.detail(fact));
    }

    /// Writes the heading of a section. Returns its line in the text, if the section has a heading.
    fn section(&mut self, section: &Section) -> Option<usize> {
        let heading = section.heading.and_then(|block| match &self.page.blocks[block].kind {
            BlockKind::Heading(heading) => Some((block, heading)),
            _ => None,
        });
        let Some((block, heading)) = heading else {
            if !section.blocks.is_empty() {
                _ = writeln!(self.text, "\nbefore the first heading");
            }
            return None;
        };
        self.text.push('\n');
        let start = self.page.blocks[block].range.start;
        let line = self.number(start);
        let marks = "#".repeat(usize::from(heading.level));
        let kind = match section.kind {
            SectionKind::Other => "Other: the anchor is not known".to_owned(),
            kind => format!("{kind:?}"),
        };
        _ = writeln!(
            self.text,
            "{line:>6}  {marks} {}  (#{})  [{kind}]",
            heading.content.trimmed(),
            heading.slug
        );
        Some(self.line_of_text(start))
    }

    fn block(&mut self, index: usize, outcome: &str) {
        let block = &self.page.blocks[index];
        let line = self.number(block.range.start);
        let inside = match (block.container.quotes, block.container.lists) {
            (0, 0) => "",
            (_, 0) => "> ",
            (0, _) => "- ",
            _ => "> - ",
        };
        let what = match &block.kind {
            BlockKind::Heading(_) => "heading".to_owned(),
            BlockKind::Tab(name) => format!("tab {name}"),
            BlockKind::Paragraph(text) => format!("text  {inside}{}", short(&text.text, TEXT)),
            BlockKind::Table(table) => {
                let columns = counted(table.header.len(), "column");
                format!("table {}, {columns}", counted(table.rows.len(), "row"))
            }
            BlockKind::Code(code) => {
                let info = code.info.as_deref().map_or("indented".to_owned(), |info| format!("{info:?}"));
                let lines = counted(code.text.lines().count(), "line");
                let annotated =
                    code.annotation.map(|block| self.cx.line(self.page.blocks[block].range.start).number);
                let annotated =
                    annotated.map(|line| format!(", annotated in line {line}")).unwrap_or_default();
                format!("fence {inside}{info}, {lines}{annotated}")
            }
            BlockKind::Annotation(_) => "annotation".to_owned(),
            BlockKind::Comment(text) => format!("comment {}", short(text, TEXT)),
            BlockKind::Html(text) => format!("html  {}", short(text, TEXT)),
            BlockKind::Rule => "rule".to_owned(),
        };
        _ = writeln!(self.text, "{line:>6}  {what:<68}  {outcome}");
    }

    fn detail(&mut self, text: &str) {
        _ = writeln!(self.text, "          {text}");
    }

    fn table(&mut self, table: &Table<'_>) {
        let cells = |cells: &[crate::page::Inline<'_>]| {
            let cells: Vec<String> = cells.iter().map(|cell| short(&cell.text, CELL)).collect();
            cells.join(" | ")
        };
        self.detail(&format!("      | {} |", cells(&table.header)));
        for row in &table.rows {
            let line = self.cx.line(row.range.start).number;
            self.detail(&format!("{line:>5} | {} |", cells(&row.cells)));
        }
    }

    fn code(&mut self, code: &CodeBlock<'_>, all: bool) {
        let lines = code.text.lines().count();
        let shown = if all { lines } else { LINES };
        for line in code.text.lines().take(shown) {
            self.detail(&format!("    {}", cut(line, CODE)));
        }
        if lines > shown {
            self.detail(&format!("    … and {}", counted(lines - shown, "more line")));
        }
    }

    fn annotation(&mut self, annotation: &Annotation) {
        let fields = annotation.fields.members().iter();
        let fields = fields.map(|(key, value)| format!("{key}: {}", value.to_json()));
        let fields: Vec<String> = fields.collect();
        self.detail(&short(&fields.join(", "), CODE));
        if let Some(why) = &annotation.malformed {
            self.detail(&format!("read as it was meant; it is no JSON: {why}"));
        }
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The text on one line, cut to `length` characters.
fn short(text: &str, length: usize) -> String {
    // Cut first, so that joining the lines of a long text stays cheap.
    let start: String = text.chars().take(length * 4).collect();
    cut(&start.split_whitespace().collect::<Vec<_>>().join(" "), length)
}

fn cut(line: &str, length: usize) -> String {
    match line.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", line.cut(..end)),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::input::{DocFile, Includes};
    use expect_test::expect_file;

    #[test]
    fn an_outline_shows_the_outcome_of_each_block() {
        let text = include_str!("tests/outline.md").to_owned();
        let file = DocFile { path: "v1.0/api/x.md".to_owned(), text };
        expect_file!["tests/outline.txt"].assert_eq(&outline(&file, &Includes::default()));
    }
}
