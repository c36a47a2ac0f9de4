//! Finds enumeration members that the translation renames.

use super::witness::{copy_edit, copy_help, is_only, opt_translation, short, target};
use crate::diagnostic::{Code, Severity};
use crate::extract::resources::is_members;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::has_name;
use crate::page::BlockKind;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "enum-member-translated",
        severity: Severity::Warning,
        summary: "the translation renames a member of an enumeration",
        finds: "A row in a table of members or values whose translated cell does not contain the exact \
             English name.",
        why: "Members are values in the JSON. A reader of the translation sends a value that the service \
             rejects.",
        cure: "Write the English name in the translation, preferably as inline code, which translators \
             leave alone.",
        example: "`|未知|0|` should be `|unknown|0|`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let page_blocks = &page.cx.page.blocks;
    for block in page_blocks {
        let BlockKind::Table(table) = &block.kind else { continue };
        if !is_members(table) {
            continue;
        }
        for cell in table.rows.iter().filter_map(|row| row.cell(0)) {
            let name = cell.trimmed().trim_matches(['"', '\'', '`', '*']);
            let is_name =
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b));
            let Some(translation) = opt_translation(page.cx, &cell.range).filter(|_| is_name) else {
                continue;
            };
            if !has_name(&translation, name) {
                let message = format!("the member `{name}` is translated as `{}`", short(&translation));
                let edits = copy_edit(page.cx, &cell.range, |text| is_only(text, name));
                page.report_fixable(target(page.cx, &cell.range), message, copy_help(name), edits);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    fn check(cell: &str, expect: &[&str]) {
        let page = format!(
            r#"# x enum type
## Members
|{{{{成员|Member}}}}|{{{{值|Value}}}}|
|-|-|
|{cell}|0|
"#
        );
        check_resource(LINT.code, &page, expect);
    }

    #[test]
    fn members_stay() {
        check("{{未知|unknown}}", &["5:32 [未知] the member `unknown` is translated as `未知`"]);
        check("{{Unknown|unknown}}", &["5:32 [Unknown] the member `unknown`"]);
        check("{{unknown |unknown}}", &[]);
        check("unknown", &[]);
    }
}
