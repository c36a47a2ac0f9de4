//! Finds rows of tables that lack a cell.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, Inline, Row, SectionKind, Table};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "table-row-short",
        severity: Severity::Warning,
        summary: "a row of a table lacks a cell",
        finds: "A row with fewer cells than its header, mostly because a `|` is missing. A row of one cell \
             that groups the rows below it is fine. Tables of permissions have `permission-row-short`.",
        why: "Two cells are read as one, so that a name gets its type as a part of itself, and the \
             description is lost.",
        cure: "Write the missing `|`.",
        example: "`|reason String|Why it is asked for.|` below `|Name|Type|Description|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    let sections = document.sections.iter().filter(|section| section.kind != SectionKind::Permissions);
    for block in sections.flat_map(|section| &document.blocks[section.blocks.clone()]) {
        let BlockKind::Table(table) = &block.kind else { continue };
        let width = width(table);
        for row in table.rows.iter().filter(|row| is_short(row, width)) {
            if page.cx.is_full(LINT.code) {
                return;
            }
            let text = document.source.cut(row.range.clone());
            let start = row.range.start + text.len() - text.trim_start().len();
            let end = row.range.start + text.trim_end().len();
            let message = format!("this row has {} cells, the header has {width}", row.cells.len());
            page.report(start..end.max(start), message, "write the `|` that is missing".to_owned());
        }
    }
}

/// The number of columns that have a header.
fn width(table: &Table<'_>) -> usize {
    table.header.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1)
}

fn is_short(row: &Row<'_>, width: usize) -> bool {
    row.cells.len() > 1 && row.cells.len() < width && !row.cells.iter().skip(1).all(Inline::is_blank)
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(row: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## Request body
|Name|Type|Description|
|-|-|-|
{row}
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn rows_are_whole() {
        check(
            "|reason String|Why it is.|",
            &["5:1 [|reason String|Why it is.|] this row has 2 cells, the header has 3; write the `|`"],
        );
        check("|**Group**|", &[]);
        check("|reason|String||", &[]);
        check("|reason|String|Why it is.|", &[]);
    }
}
