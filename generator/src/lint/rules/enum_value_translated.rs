//! Finds numbers of enumeration members that the translation changes.

use super::witness::{copy_edit, copy_help, opt_translation, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::resources::is_members;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::BlockKind;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "enum-value-translated",
        severity: Severity::Warning,
        summary: "the translation changes the number of a member of an enumeration",
        finds: "A cell in a table of members that is a number in English, and whose translation is not that number.",
        why: "A reader of the translation takes one member for another.",
        cure: "Copy the number from the English text.",
        example: "`|unknown|1|` for `|unknown|0|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for block in &page.cx.page.blocks {
        let BlockKind::Table(table) = &block.kind else { continue };
        if !is_members(table) {
            continue;
        }
        for cell in table.rows.iter().flat_map(|row| row.cells.iter().skip(1)) {
            let number = cell.trimmed();
            let is_number = !number.is_empty()
                && number.strip_prefix('-').unwrap_or(number).bytes().all(|b| b.is_ascii_digit());
            let Some(translation) = opt_translation(page.cx, &cell.range).filter(|_| is_number) else {
                continue;
            };
            if translation.trim() != number {
                let message = format!(
                    "the number {number} is `{}` in the translation",
                    super::witness::short(&translation)
                );
                let edits = copy_edit(page.cx, &cell.range, |text| text == number);
                page.report_fixable(target(page.cx, &cell.range), message, copy_help(number), edits);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    #[test]
    fn numbers_of_members_stay() {
        let page = |cell: &str| {
            format!(
                r#"# x enum type
## Members
|Member|Value|
|-|-|
|one|{cell}|
"#
            )
        };
        check_resource(
            LINT.code,
            &page("{{2|1}}"),
            &["5:36 [2] the number 1 is `2` in the translation; write `1`"],
        );
        check_resource(LINT.code, &page("{{1 |1}}"), &[]);
        check_resource(LINT.code, &page("1"), &[]);
    }
}
