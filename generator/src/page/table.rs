//! Tables, including those that GitHub's Markdown rejects: a delimiter row with too many cells, cells broken over
//! lines, rows longer than the header.

use super::inline::{Inline, is_blank, is_tidy, trim};
use super::inline_parser::parse_inline;
use crate::cut::Cut as _;
use std::ops::Range;

/// A table: its header and its rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Table<'t> {
    /// The header's cells.
    pub header: Vec<Inline<'t>>,
    /// The rows, which may have fewer or more cells than the header.
    pub rows: Vec<Row<'t>>,
}

/// One row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Row<'t> {
    /// The cells of the row.
    pub cells: Vec<Inline<'t>>,
    /// The row's place in the source.
    pub range: Range<usize>,
}

impl<'t> Row<'t> {
    /// The trimmed text of a cell; empty if the row has no such cell.
    #[must_use]
    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trimmed())
    }

    /// The cell in a column, if the row has it.
    #[must_use]
    pub(crate) fn cell(&self, column: usize) -> Option<&Inline<'t>> {
        self.cells.get(column)
    }
}

impl Table<'_> {
    /// The texts of the header in lower case with single spaces. Lazy, since callers often need only the first one.
    pub(crate) fn header_words(&self) -> impl Iterator<Item = String> {
        self.header.iter().map(|cell| fold(&cell.text))
    }
}

/// The text in lower case and trimmed, with each run of blanks replaced by one space.
#[must_use]
pub(crate) fn fold(text: &str) -> String {
    let mut out = single_spaced(text);
    if out.is_ascii() {
        out.make_ascii_lowercase();
        return out;
    }
    out.chars().flat_map(char::to_lowercase).collect()
}

/// The trimmed text, with each run of blanks replaced by one space.
pub(crate) fn single_spaced(text: &str) -> String {
    let text = trim(text);
    if is_tidy(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_blank).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A row of the Markdown parser, classified by its source.
pub(crate) enum RowPart<'t> {
    /// A separate row.
    Row(Row<'t>),
    /// The rest of the row above, whose last cell was broken over two lines.
    Continuation(Row<'t>),
    /// A line below the table without any pipe, which is text.
    Text(Range<usize>),
}

/// Classifies a parsed row. `cells` come from the parser, cut or padded to the header's width.
pub(crate) fn classify_row<'t>(
    source: &'t str,
    range: Range<usize>,
    cells: Vec<Inline<'t>>,
    above: Option<&Row<'_>>,
    piped: bool,
) -> RowPart<'t> {
    let line = source.cut(range.clone()).trim_matches(['\n', '\r', ' ', '\t', '>']);
    let row = row(source, range.clone(), cells);
    if !piped || line.starts_with('|') {
        return RowPart::Row(row);
    }
    match above {
        Some(above) if !source.cut(above.range.clone()).trim_end().ends_with('|') => {
            RowPart::Continuation(row)
        }
        _ if line.contains('|') => RowPart::Row(row),
        _ => RowPart::Text(range),
    }
}

/// A row with the cells that its source has.
pub(crate) fn row<'t>(source: &'t str, range: Range<usize>, cells: Vec<Inline<'t>>) -> Row<'t> {
    Row { cells: cells_of_line(source, range.clone(), cells), range }
}

/// The parser's cells, without its padding and with the cells that it cut off.
fn cells_of_line<'t>(source: &'t str, row: Range<usize>, mut cells: Vec<Inline<'t>>) -> Vec<Inline<'t>> {
    let line_end = row.start + source.cut(row.clone()).trim_end().len();
    while cells.last().is_some_and(|cell| cell.range.is_empty() && cell.range.start >= line_end) {
        cells.pop();
    }
    let parsed_end = cells.last().map_or(row.start, |cell| cell.range.end);
    if parsed_end < line_end {
        let rest = source.cut(parsed_end..line_end).trim_start_matches([' ', '\t']);
        if let Some(rest) = rest.strip_prefix('|')
            && !rest.trim().is_empty()
        {
            cells.extend(split_cells(rest, line_end - rest.len()).map(|range| parse_inline(source, range)));
        }
    }
    cells
}

/// Splits a table line at its unescaped pipes, without the outer ones. `base` is added to the ranges.
fn split_cells(line: &str, base: usize) -> impl Iterator<Item = Range<usize>> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let start = indent + usize::from(line.cut(indent..).starts_with('|'));
    let line = line.trim_end();
    let end = if line.len() > start && line.ends_with('|') && !line.ends_with("\\|") {
        line.len() - 1
    } else {
        line.len()
    };
    let mut at = start;
    let mut done = start > end;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let mut search = at;
        let cut = loop {
            match line.get(search..end).and_then(|rest| rest.find('|')) {
                Some(i) if line.as_bytes().cut(..search + i).ends_with(b"\\") => search += i + 1,
                Some(i) => break Some(search + i),
                None => break None,
            }
        };
        let cell = at..cut.unwrap_or(end);
        match cut {
            Some(cut) => at = cut + 1,
            None => done = true,
        }
        Some(cell.start + base..cell.end + base)
    })
}

/// Reads a paragraph whose lines form a table that the parser rejected: a line with a pipe, a delimiter row of any
/// number of cells, and the lines that follow. Returns the range of the text before the table, and the table.
pub(crate) fn opt_table_in_text(source: &str, range: Range<usize>) -> Option<(Range<usize>, Table<'_>)> {
    memchr::memchr(b'|', source.cut(range.clone()).as_bytes())?;
    if !source.cut(range.clone()).contains("-|")
        && !source.cut(range.clone()).contains("|-")
        && !source.cut(range.clone()).contains("| -")
    {
        return None;
    }
    let mut at = range.start;
    let lines: Vec<Range<usize>> = source
        .cut(range.clone())
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            at - line.len()..at
        })
        .collect();
    let delimiter = lines.iter().position(|line| is_delimiter_row(source.cut(line.clone())))?;
    let head = lines.get(delimiter.checked_sub(1)?)?;
    if !source.cut(head.clone()).contains('|') {
        return None;
    }
    let cells = |line: &Range<usize>| {
        split_cells(source.cut(line.clone()), line.start)
            .map(|cell| parse_inline(source, cell))
            .collect::<Vec<_>>()
    };
    let mut table = Table { header: cells(head), rows: Vec::new() };
    for line in lines.cut(delimiter + 1..) {
        let row = Row { cells: cells(line), range: line.clone() };
        match table.rows.last_mut() {
            Some(above)
                if !source.cut(line.clone()).trim_start().starts_with('|')
                    && !source.cut(above.range.clone()).trim_end().ends_with('|') =>
            {
                continue_row(above, row);
            }
            _ => table.rows.push(row),
        }
    }
    Some((range.start..head.start, table))
}

/// Returns whether all lines of a text are rows of this many cells, each with its outer bars.
pub(crate) fn are_rows(text: &str, width: usize) -> bool {
    let is_row = |line: &str| {
        let row = line.trim_matches(|c: char| c.is_whitespace() || c == '>');
        row.len() > 1 && row.starts_with('|') && row.ends_with('|') && split_cells(row, 0).count() == width
    };
    width > 1 && text.lines().all(is_row)
}

/// Reads a paragraph of rows as a table whose line of dashes is missing.
pub(crate) fn opt_table_without_dashes(source: &str, range: Range<usize>) -> Option<Table<'_>> {
    let text = source.cut(range.clone());
    let width = if text.starts_with('|') { split_cells(text.lines().next()?, 0).count() } else { 0 };
    if text.lines().nth(1).is_none() || !are_rows(text, width) {
        return None;
    }
    let mut rows = rows_in_text(source, range, width).into_iter();
    Some(Table { header: rows.next()?.cells, rows: rows.collect() })
}

/// Reads lines behind their table as rows. Several rows glued into one line are cut by the table's width if a blank
/// cell stands between them.
pub(crate) fn rows_in_text(source: &str, range: Range<usize>, width: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut at = range.start;
    for line in source.cut(range).split_inclusive('\n') {
        let cells: Vec<Range<usize>> = split_cells(line, at).collect();
        at += line.len();
        let is_gap = |cell: &Range<usize>| source.cut(cell.clone()).trim().is_empty();
        let glued = width > 0
            && cells.len() > width
            && cells.iter().skip(width).step_by(width + 1).all(is_gap)
            && (cells.len() + 1).is_multiple_of(width + 1);
        for cells in cells.chunks(if glued { width + 1 } else { cells.len().max(1) }) {
            let cells = cells.cut(..if glued { width } else { cells.len() });
            let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
            rows.push(Row {
                range: first.start..last.end,
                cells: cells.iter().map(|cell| parse_inline(source, cell.clone())).collect(),
            });
        }
    }
    rows
}

/// Appends the rest of a broken row. Its first cell continues the last cell above.
pub(crate) fn continue_row<'t>(above: &mut Row<'t>, rest: Row<'t>) {
    let mut cells = rest.cells.into_iter();
    if let (Some(last), Some(first)) = (above.cells.last_mut(), cells.next()) {
        last.append(first);
    }
    above.cells.extend(cells);
    above.range.end = rest.range.end;
}

fn is_delimiter_row(line: &str) -> bool {
    let line = line.trim_matches(|c: char| c.is_whitespace() || c == '>');
    line.contains('|')
        && line.contains('-')
        && line.trim_matches('|').split('|').all(|cell| {
            let cell = cell.trim();
            let dashes = cell.trim_start_matches(':').trim_end_matches(':');
            !dashes.is_empty() && dashes.bytes().all(|b| b == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{BlockKind, parse};

    fn check(page: &str, rows: &[&[&str]]) {
        let page = parse(page);
        let found: Vec<Vec<&str>> = page
            .blocks
            .iter()
            .filter_map(|block| match &block.kind {
                BlockKind::Table(table) => Some(table),
                _ => None,
            })
            .flat_map(|table| &table.rows)
            .map(|row| row.cells.iter().map(Inline::trimmed).collect())
            .collect();
        assert_eq!(found, rows, "{}", page.source);
    }

    #[test]
    fn a_table_goes_on_behind_a_comment_in_it() {
        let table = "|A|B|\n|-|-|\n|a|1|\n";
        check(&format!("{table}<!-- x -->\n|b|2|\n|c|3|\n"), &[&["a", "1"], &["b", "2"], &["c", "3"]]);
        check(&format!("{table}<!-- x -->\n\n|b|2| |c|3|\n"), &[&["a", "1"], &["b", "2"], &["c", "3"]]);
    }

    #[test]
    fn a_blank_line_does_not_end_the_rows() {
        let table = "|A|B|\n|-|-|\n|a|1|\n";
        check(&format!("{table}\n|b|2|\n|c|3|\n"), &[&["a", "1"], &["b", "2"], &["c", "3"]]);
        check(
            r#"|A|B|
|-|-|

|a|1|

|b|2|
"#,
            &[&["a", "1"], &["b", "2"]],
        );
        check(&format!("{table}\n|b|2|x|\n"), &[&["a", "1"]]);
        check(&format!("{table}\nText.\n\n|b|2|\n"), &[&["a", "1"]]);
    }

    #[test]
    fn a_table_without_its_line_of_dashes_is_one() {
        check(
            r#"# T

|A|B|
|a|1|
|b|2|
"#,
            &[&["a", "1"], &["b", "2"]],
        );
        check("|A|B|\n|a|1|x|\n", &[]);
        check("|A|B|\n", &[]);
        check("|x|\n|y|\n", &[]);
    }

    #[test]
    fn a_heading_without_its_blank_stands_above_its_table() {
        check("###<a name=\"x\"></a>X\n|A|B|\n|-|-|\n|a|1|\n", &[&["a", "1"]]);
    }
}
