//! Shows a page as a document: its sections with their kinds, its blocks with their content and outcome, and the facts
//! that were read from it.

use super::facts::{facts_of, facts_of_whole};
use crate::extract::{BlockOutcome, Caches, ParsedPage, ReadPage, SplitText, TextSlot};
use crate::input::DocFile;
use crate::page::{Annotation, BlockKind, CodeBlock, DocPage, Section, SectionKind, Table};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The outline of a page.
pub(super) fn outline(file: &DocFile) -> String {
    let slot = TextSlot::new();
    let ReadPage { parsed, result: read } = ReadPage::of(file.into(), &slot, &Caches::default());
    let Some(ParsedPage { text, document: page, .. }) = parsed else {
        return format!("{}: the program failed on this page\n", file.path);
    };
    let SplitText { bilingual, english: side } = text;
    let newlines: Vec<usize> = memchr::memchr_iter(b'\n', file.text.as_bytes()).collect();
    let line = |at: usize| newlines.partition_point(|newline| *newline < side.raw_offset(at)) + 1;
    let facts = facts_of(&read);
    let mut out = Outline { text: String::new(), page: &page, line: &line };

    out.head(file, bilingual.units().len(), bilingual.malformed.len());
    facts_of_whole(&read).iter().for_each(|fact| _ = writeln!(out.text, "  => {fact}"));
    for section in &page.sections {
        if let Some(line) = out.section(section) {
            out.facts(&facts, line, line);
        }
        for index in section.blocks.clone() {
            let block = &page.blocks[index];
            let first = line(block.range.start);
            let end = block.range.start + page.source[block.range.clone()].trim_end().len();
            let last = line(end.saturating_sub(1).max(block.range.start));
            let outcome = match read.outcomes.get(index) {
                Some(BlockOutcome::Extracted) => "extracted".to_owned(),
                Some(BlockOutcome::Ignored(why)) => format!("ignored: {why}"),
                Some(BlockOutcome::Reported) => "reported: see the findings".to_owned(),
                None => "not accounted for".to_owned(),
            };
            out.block(index, first, &outcome);
            // A block is shown in full if the program looks for facts in it.
            let is_read = !matches!(read.outcomes.get(index), Some(BlockOutcome::Ignored(_)));
            match &block.kind {
                BlockKind::Table(table) if is_read => out.table(table),
                BlockKind::Code(code) => out.code(code, is_read && section.kind == SectionKind::Request),
                BlockKind::Annotation(annotation) => out.annotation(annotation),
                _ => {}
            }
            out.facts(&facts, first, last);
        }
    }
    out.text
}

struct Outline<'o, 't> {
    text: String,
    page: &'o DocPage<'t>,
    /// The line of the file for a byte of the English side.
    line: &'o dyn Fn(usize) -> usize,
}

/// The number of lines shown of a code block in which no line is a fact.
const LINES: usize = 4;
/// The number of characters shown of a text, a cell or a line.
const TEXT: usize = 60;
const CELL: usize = 90;
const CODE: usize = 120;

impl Outline<'_, '_> {
    fn head(&mut self, file: &DocFile, units: usize, malformed: usize) {
        let kind =
            if file.path.split('/').nth(1) == Some("resources") { "resource page" } else { "api page" };
        let malformed =
            if malformed == 0 { String::new() } else { format!(", {malformed} of them malformed") };
        _ = writeln!(self.text, "{}: {kind}, {}{malformed}", file.path, counted(units, "translation unit"));
        let front = &self.page.front_matter;
        if let Some(why) = &front.malformed {
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
                _ = writeln!(self.text, "from line {} on nothing is read: {why}", (self.line)(at));
            }
        }
    }

    /// Writes the facts on these lines.
    fn facts(&mut self, facts: &BTreeSet<(usize, String)>, first: usize, last: usize) {
        for (_, fact) in facts.range((first, String::new())..(last + 1, String::new())) {
            self.detail(&format!("=> {fact}"));
        }
    }

    /// Writes the heading of a section. Returns its line, if the section has a heading.
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
        let line = (self.line)(self.page.blocks[block].range.start);
        let marks = "#".repeat(usize::from(heading.level));
        let kind = match section.kind {
            SectionKind::Other => "Other: the anchor is not known".to_owned(),
            kind => format!("{kind:?}"),
        };
        _ = writeln!(
            self.text,
            "\n{line:>6}  {marks} {}  (#{})  [{kind}]",
            heading.content.trimmed(),
            heading.slug
        );
        Some(line)
    }

    fn block(&mut self, index: usize, line: usize, outcome: &str) {
        let block = &self.page.blocks[index];
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
                let annotated = code.annotation.map(|block| (self.line)(self.page.blocks[block].range.start));
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
            let line = (self.line)(row.range.start);
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
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::input::DocFile;

    #[test]
    fn an_outline_tells_what_became_of_each_block() {
        let text = "---\nms.prod: x\n---\n# Get it\n\nIt.\n\n## Permissions\n\n|Permission type|Permissions|\n|-|-|\n|Application|A.Read, B.Read|\n\n## HTTP request\n\n<!-- { \"blockType\": \"ignored\", } -->\n```http\nGET /x/{id}\n```\n\n## Odd\n\n> Text.\n";
        let expect = "\
v1.0/api/x.md: api page, 0 translation units
  ms.prod: x
  => trust English
  => request body not stated

     4  # Get it  (#get-it)  [Intro]
     6  text  It.                                                             extracted

     8  ## Permissions  (#permissions)  [Permissions]
    10  table 1 row, 2 columns                                                extracted
                | Permission type | Permissions |
             12 | Application | A.Read, B.Read |
          => permission Application: A.Read, B.Read

    14  ## HTTP request  (#http-request)  [Request]
    16  annotation                                                            extracted
          blockType: \"ignored\"
          read as it was meant; it is no JSON: trailing comma at line 1 column 27
    17  fence \"http\", 1 line, annotated in line 16                            extracted
              GET /x/{id}
          => request line GET /x/{id}

    21  ## Odd  (#odd)  [Other: the anchor is not known]
    23  text  > Text.                                                         ignored: prose
";
        let file = DocFile { path: "v1.0/api/x.md".to_owned(), text: text.to_owned() };
        let found = outline(&file);
        assert!(found == expect, "{found}");
    }
}
