//! Finds rows of tables that are read as text.

use super::witness::short;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::BlockKind;

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
    let source = page.cx.page.source;
    for block in &page.cx.page.blocks {
        let BlockKind::Paragraph(_) = &block.kind else { continue };
        let text = source.cut(block.range.clone());
        let mut at = block.range.start;
        let mut rows = text.split_inclusive('\n').filter_map(|line| {
            at += line.len();
            let row = line.trim_matches([' ', '\t', '\r', '\n', '>']);
            let is_row = row.len() > 1 && row.starts_with('|') && row.cut(1..).contains('|');
            is_row
                .then(|| at - line.len() + (row.as_ptr() as usize - line.as_ptr() as usize)..at)
                .map(|range| (range, row))
        });
        let Some((range, row)) = rows.next() else { continue };
        let count = 1 + rows.count();
        let message = match count {
            1 => format!("this row of a table is shown as text: `{}`", short(row)),
            count => format!("these {count} rows of a table are shown as text"),
        };
        let help = "write the line of dashes below the header, and take out what stands between the rows";
        page.report(range.start..range.start + row.len(), message, help.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn rows_stand_in_a_table() {
        check(
            LINT.code,
            "# T\n\n|a|b|\n|-|-|\n|1|2|\n\nText.\n\n|3|4|\n|5|6|\n",
            &["9:1 [|3|4|] these 2 rows of a table are shown as text"],
        );
        check(LINT.code, "# T\n\n|a|b|\n|-|-|\n|1|2|\n\nOne of a | b.\n", &[]);
    }
}
