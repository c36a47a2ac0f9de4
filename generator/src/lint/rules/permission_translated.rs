//! Finds names of permissions that the translation changes.

use super::witness::{copy_edit, copy_help, opt_translation, short, target, target_of, units_of};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::{has_capitals, is_name, parse_cell, permission_cells, with_stars};
use crate::hash::HashSet;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::{has_name, list};
use crate::page::single_spaced;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-translated",
        severity: Severity::Warning,
        summary: "the translation changes the name of a permission",
        finds: "A cell of a permission table whose translation lacks a name of the English text, or has a \
             name that the English text lacks. The spelling has to be the same.",
        why: "Permissions are granted by name. A reader of the translation asks an administrator for a \
             permission that does not exist, or for too few.",
        cure: "Copy the names from the English text. The commas between them may be those of the language.",
        example: "`任务.读取，任务.ReadWrite` should be `Tasks.Read，Tasks.ReadWrite`.",
    },
    check,
};

/// The limit of names in a cell, many times the number in any real cell.
const NAMES: usize = 200;

fn check(page: &mut Page<'_, '_, '_>) {
    for (_, cell) in permission_cells(page.cx.page) {
        let Some(translation) = opt_translation(page.cx, &cell.range) else { continue };
        let names = parse_cell(&with_stars(cell)).names;
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let kept: HashSet<&str> =
            translation.split(|c| !is_part(c)).map(|word| word.trim_matches(['.', '-'])).collect();
        let names_left =
            names.iter().map(String::as_str).filter(|name| has_capitals(name) && !kept.contains(name));
        let lost: Vec<&str> = names_left.take(NAMES).filter(|name| !has_name(&translation, name)).collect();
        if let Some(first) = lost.first() {
            let message =
                format!("the translation does not have {}; it says `{}`", list(&lost), short(&translation));
            let edits = copy_edit(page.cx, &cell.range, is_list_of_names);
            let place = target_of(page.cx, &cell.range, first);
            page.report_fixable(place, message, copy_help(&lost.join(", ")), edits);
            continue;
        }
        // The English text may spell a dot as a blank.
        let english = single_spaced(&cell.text).replace(' ', ".");
        let has = |name: &str| names.iter().any(|own| own == name) || english.contains(name);
        let mut added: Vec<&str> = kept
            .into_iter()
            .filter(|name| page.set.permissions.contains_key(*name) && has_capitals(name) && !has(name))
            .take(NAMES)
            .collect();
        added.sort_unstable();
        if let Some(first) = added.first() {
            let message = format!("the translation names {}, which the English text does not", list(&added));
            let help = Some("remove it from the translation, or add it to the English text".to_owned());
            let unit = units_of(page.cx, &cell.range)
                .find(|unit| page.cx.bilingual.raw().cut(unit.clone()).contains(first));
            let place = unit.unwrap_or_else(|| target(page.cx, &cell.range));
            page.report_raw(place, message, help);
        }
    }
}

/// Returns true if a text has nothing but names and commas, so that its translation is the same text.
fn is_list_of_names(text: &str) -> bool {
    text.trim_end_matches('.').split(',').all(|name| is_name(name.trim()))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(cell: &str, expect: &[&str]) {
        let page = format!(
            r#"# T
## HTTP request
```http
GET /x
```
## Permissions
|Permission type|Permissions|
|-|-|
|{{{{应用程序|Application}}}}|{cell}|
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn names_of_permissions_stay() {
        check(
            "{{所有用户读写。|User.ReadWrite.All}}",
            &[
                "9:154 [所有用户读写。] the translation does not have `User.ReadWrite.All`; it says `所有用户读写。`",
            ],
        );
        check(
            "{{任务.读取、Tasks.ReadWrite|Tasks.Read, Tasks.ReadWrite}}",
            &["9:154 [任务.读取、Tasks.ReadWrite] the translation does not have `Tasks.Read`;"],
        );
        check("{{User. Read|User.Read}}", &["9:154 [User. Read] the translation does not have `User.Read`;"]);
        check("{{Tasks.Read、Tasks.ReadWrite。|Tasks.Read, Tasks.ReadWrite}}", &[]);
        check("{{Directory.AccessAsUser.All|Directory AccessAsUser.All}}", &[]);
        check("{{不支持。|Not supported.}}", &[]);
        check(
            "{{Tasks.Read、Tasks.Other|Tasks.Read}}|\n|Delegated (work or school account)|Tasks.Other",
            &[
                "9:154 [Tasks.Read、Tasks.Other] the translation names `Tasks.Other`, which the English text does not",
            ],
        );
    }
}
