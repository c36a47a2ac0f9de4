//! Tables, also those that GitHub's Markdown would not take: a delimiter row with a cell too many, cells broken over lines,
//! rows longer than the header.

use super::inline::{Inline, is_blank, is_tidy, trim};
use super::inline_parser::parse_inline;
use std::ops::Range;

/// A table: its header and its rows, each cell in place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table<'t> {
    /// The header's cells.
    pub header: Vec<Inline<'t>>,
    /// The rows; a row may have fewer or more cells than the header.
    pub rows: Vec<Row<'t>>,
}

/// One row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row<'t> {
    /// The cells that the row has.
    pub cells: Vec<Inline<'t>>,
    /// Where the row stands in the side's text.
    pub range: Range<usize>,
}

impl<'t> Row<'t> {
    /// The text of a cell, trimmed; empty where the row has no such cell.
    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trimmed())
    }

    /// A cell that the row has.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Inline<'t>> {
        self.cells.get(column)
    }
}

impl Table<'_> {
    /// The header's texts in lower case, blanks folded. Often the first one tells.
    pub fn header_words(&self) -> impl Iterator<Item = String> {
        self.header.iter().map(|cell| fold(&cell.text))
    }
}

/// Lower case, every run of blanks one blank, none at the ends.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = single_spaced(text);
    if out.is_ascii() {
        out.make_ascii_lowercase();
        return out;
    }
    out.chars().flat_map(char::to_lowercase).collect()
}

/// The text with every run of blanks one space, none at the ends.
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

/// A row as the Markdown parser gives it, mended by what its source shows.
pub(crate) enum RowPart<'t> {
    /// A row of its own.
    Row(Row<'t>),
    /// The rest of the row above, whose last cell was broken over two lines.
    Continuation(Row<'t>),
    /// A line below the table without any pipe: text, not a row.
    Text(Range<usize>),
}

/// Decides what a parsed row is. `cells` are the parser's, cut or padded to the header's width.
pub(crate) fn mend_row<'t>(
    source: &'t str,
    range: Range<usize>,
    cells: Vec<Inline<'t>>,
    above: Option<&Row<'_>>,
    piped: bool,
) -> RowPart<'t> {
    let line = source[range.clone()].trim_matches(['\n', '\r', ' ', '\t', '>']);
    let row = row(source, range.clone(), cells);
    if !piped || line.starts_with('|') {
        return RowPart::Row(row);
    }
    match above {
        Some(above) if !source[above.range.clone()].trim_end().ends_with('|') => RowPart::Continuation(row),
        _ if line.contains('|') => RowPart::Row(row),
        _ => RowPart::Text(range),
    }
}

/// A row of the parser's cells as its source shows them.
pub(crate) fn row<'t>(source: &'t str, range: Range<usize>, cells: Vec<Inline<'t>>) -> Row<'t> {
    Row { cells: cells_of_line(source, range.clone(), cells), range }
}

/// The parser's cells without the padding it adds and with the cells it cuts off.
fn cells_of_line<'t>(source: &'t str, row: Range<usize>, mut cells: Vec<Inline<'t>>) -> Vec<Inline<'t>> {
    let line_end = row.start + source[row.clone()].trim_end().len();
    while cells.last().is_some_and(|cell| cell.range.is_empty() && cell.range.start >= line_end) {
        cells.pop();
    }
    let parsed_end = cells.last().map_or(row.start, |cell| cell.range.end);
    if parsed_end < line_end {
        let rest = source[parsed_end..line_end].trim_start_matches([' ', '\t']);
        if let Some(rest) = rest.strip_prefix('|')
            && !rest.trim().is_empty()
        {
            cells.extend(split_cells(rest, line_end - rest.len()).map(|range| parse_inline(source, range)));
        }
    }
    cells
}

/// Splits a table line at its unescaped pipes, the outer ones left out. Ranges are offset by `base`.
fn split_cells(line: &str, base: usize) -> impl Iterator<Item = Range<usize>> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let start = indent + usize::from(line[indent..].starts_with('|'));
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
                Some(i) if line.as_bytes()[..search + i].ends_with(b"\\") => search += i + 1,
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

/// Reads a paragraph whose lines form a table that the parser did not take: the text before it, and the table.
///
/// A table is a line with a pipe, a delimiter row of any number of cells, and the lines that follow.
pub(crate) fn opt_table_in_text(source: &str, range: Range<usize>) -> Option<(Range<usize>, Table<'_>)> {
    memchr::memchr(b'|', source[range.clone()].as_bytes())?;
    if !source[range.clone()].contains("-|")
        && !source[range.clone()].contains("|-")
        && !source[range.clone()].contains("| -")
    {
        return None;
    }
    let mut at = range.start;
    let lines: Vec<Range<usize>> = source[range.clone()]
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            at - line.len()..at
        })
        .collect();
    let delimiter = lines.iter().position(|line| is_delimiter_row(&source[line.clone()]))?;
    let head = delimiter.checked_sub(1)?;
    if !source[lines[head].clone()].contains('|') {
        return None;
    }
    let cells = |line: &Range<usize>| {
        split_cells(&source[line.clone()], line.start)
            .map(|cell| parse_inline(source, cell))
            .collect::<Vec<_>>()
    };
    let mut table = Table { header: cells(&lines[head]), rows: Vec::new() };
    for line in &lines[delimiter + 1..] {
        let row = Row { cells: cells(line), range: line.clone() };
        match table.rows.last_mut() {
            Some(above)
                if !source[line.clone()].trim_start().starts_with('|')
                    && !source[above.range.clone()].trim_end().ends_with('|') =>
            {
                continue_row(above, row);
            }
            _ => table.rows.push(row),
        }
    }
    Some((range.start..lines[head].start, table))
}

/// The rows of lines that stand behind their table. Rows that were glued into one line, which ends none of them, are cut where
/// the table's width and a blank cell say so.
pub(crate) fn rows_in_text(source: &str, range: Range<usize>, width: usize) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut at = range.start;
    for line in source[range].split_inclusive('\n') {
        let cells: Vec<Range<usize>> = split_cells(line, at).collect();
        at += line.len();
        let is_gap = |cell: &Range<usize>| source[cell.clone()].trim().is_empty();
        let glued = width > 0
            && cells.len() > width
            && cells.iter().skip(width).step_by(width + 1).all(is_gap)
            && (cells.len() + 1).is_multiple_of(width + 1);
        for cells in cells.chunks(if glued { width + 1 } else { cells.len().max(1) }) {
            let cells = &cells[..if glued { width } else { cells.len() }];
            let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
            rows.push(Row {
                range: first.start..last.end,
                cells: cells.iter().map(|cell| parse_inline(source, cell.clone())).collect(),
            });
        }
    }
    rows
}

/// Adds the rest of a broken row: its first cell goes on where the last one stopped.
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
        check(&format!("{table}\n|b|2|\n"), &[&["a", "1"]]);
    }

    #[test]
    fn a_heading_without_its_blank_stands_above_its_table() {
        check("###<a name=\"x\"></a>X\n|A|B|\n|-|-|\n|a|1|\n", &[&["a", "1"]]);
    }
}
