//! Finds rows of tables that are read as text.

use super::witness::short;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, Table};
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "table-rows-lost",
        severity: Severity::Warning,
        summary: "rows of a table are shown as text",
        finds: "Lines of a paragraph that begin with `|` and have another `|`: rows whose table lacks its line \
             of dashes, or that a blank line or a text separates from their table.",
        why: "Readers see the bars as text, and the facts in the rows may be lost.",
        cure: "Write the line of dashes below the header, or take out what stands between the rows.",
        example: "`|Name|Type|` directly above `|id|String|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for block in &page.cx.page.blocks {
        match &block.kind {
            BlockKind::Paragraph(_) => check_text(page, block.range.clone()),
            BlockKind::Table(table) => check_table(page, block.range.start, table),
            _ => {}
        }
    }
}

const HELP: &str = "write the line of dashes below the header, and take out what stands between the rows";

fn check_text(page: &mut Page<'_, '_, '_>, range: Range<usize>) {
    let text = page.cx.page.source.cut(range.clone());
    let mut at = range.start;
    let mut rows = text.split_inclusive('\n').filter_map(|line| {
        at += line.len();
        let row = line.trim_matches([' ', '\t', '\r', '\n', '>']);
        let is_row = row.len() > 1 && row.starts_with('|') && row.cut(1..).contains('|');
        is_row
            .then(|| at - line.len() + (row.as_ptr() as usize - line.as_ptr() as usize)..at)
            .map(|range| (range, row))
    });
    let Some((range, row)) = rows.next() else { return };
    let count = 1 + rows.count();
    let message = match count {
        1 => format!("this row of a table is shown as text: `{}`", short(row)),
        count => format!("these {count} rows of a table are shown as text"),
    };
    page.report(range.start..range.start + row.len(), message, HELP.to_owned());
}

/// Reports the rows of a table that are read, but that a reader sees as text.
fn check_table(page: &mut Page<'_, '_, '_>, start: usize, table: &Table<'_>) {
    let source = page.cx.page.source;
    let line_at = |at: usize| {
        let line = source.cut(at..).lines().next().unwrap_or_default();
        at..at + line.trim_end().len()
    };
    let Some(first) = table.rows.first() else { return };
    let mut between = source.get(start..first.range.start).unwrap_or_default().lines();
    if between.next().is_some() && !between.any(|line| line.contains('-')) {
        let message = format!("the {} rows of this table are shown as text", table.rows.len());
        return page.report(line_at(start), message, HELP.to_owned());
    }
    let mut above = first.range.start;
    let mut apart = Vec::new();
    let header_end = table.header.last().map_or(start, |cell| cell.range.end);
    if is_apart(source.cut(header_end..first.range.start.max(header_end))) {
        apart.push(first.range.start);
    }
    for row in table.rows.iter().skip(1) {
        let between = source.cut(above..row.range.start.max(above));
        if is_apart(between) {
            apart.push(row.range.start);
        }
        above = row.range.start;
    }
    let Some(first) = apart.first() else { return };
    let message = match apart.len() {
        1 => "a blank line stands before this row of a table, which is shown as text".to_owned(),
        count => format!("blank lines stand before {count} rows of this table, which are shown as text"),
    };
    page.report(line_at(*first), message, HELP.to_owned());
}

/// Returns whether a blank line ends the text between two rows.
fn is_apart(between: &str) -> bool {
    let mut lines = between.rsplit('\n');
    lines.next();
    lines.next().is_some_and(|line| line.trim_matches([' ', '\t', '\r', '>']).is_empty())
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn rows_stand_in_a_table() {
        check(
            LINT.code,
            r#"# T

|a|b|
|-|-|
|1|2|

Text.

|3|4|
|5|6|x|
"#,
            &["9:1 [|3|4|] these 2 rows of a table are shown as text"],
        );
        check(
            LINT.code,
            r#"# T

|a|b|
|-|-|
|1|2|

|3|4|

|5|6|
|7|8|
"#,
            &["7:2 [3|4|] blank lines stand before 2 rows of this table, which are shown as text"],
        );
        check(
            LINT.code,
            r#"# T

|a|b|
|-|-|

|1|2|
"#,
            &["6:2 [1|2|] a blank line stands before this row of a table, which is shown as text"],
        );
        check(
            LINT.code,
            r#"# T

|a|b|
|1|2|
|3|4|
"#,
            &["3:1 [|a|b|] the 2 rows of this table are shown as text"],
        );
        check(
            LINT.code,
            r#"# T

|a|b|
|-|-|
|1|2|
|3|4|
"#,
            &[],
        );
        check(
            LINT.code,
            r#"# T

|a|b|
|-|-|
|1|2|

One of a | b.
"#,
            &[],
        );
    }
}
