//! The translation changes a permission's name.

use super::witness::{copy_help, opt_translation, short, target, target_of};
use crate::diagnostic::Severity;
use crate::extract::permissions::{has_capitals, parse_cell, permission_cells, with_stars};
use crate::lexicon::is_none_word;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::{has_name, list};
use crate::page::fold;
use std::collections::HashSet;

pub(super) static LINT: Lint = Lint {
    code: "permission-translated",
    severity: Severity::Warning,
    summary: "the translation changes a permission's name",
    explanation: explain! {
        finds: "A cell of a permission table in which names of the English text are not to be found, to the \
             letter, in the translation; or one that names permissions in the translation where the English \
             text says that there are none.",
        why: "Permissions are granted by name. Who reads only the translation asks an administrator for one \
             that does not exist, or for fewer than are needed.",
        mend: "Copy the names from the English text; commas between them may be those of the language.",
        example: "`任务.读取，任务.ReadWrite` should be `Tasks.Read，Tasks.ReadWrite`.",
    },
    check: Some(check),
};

/// How many names of a cell are looked for: many times those that any cell has.
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
            page.report_raw(target_of(page.cx, &cell.range, first), message, copy_help(&lost.join(", ")));
        } else if is_none_word(&fold(&cell.text)) {
            let added: Vec<String> = parse_cell(&translation)
                .names
                .into_iter()
                .filter(|name| has_capitals(name) && page.set.permissions.contains_key(name.as_str()))
                .collect();
            if !added.is_empty() {
                let names: Vec<&str> = added.iter().map(String::as_str).collect();
                let message = format!(
                    "the translation names {}, where the English text says `{}`",
                    list(&names),
                    short(cell.trimmed())
                );
                let help = Some("say in the translation what the English text says".to_owned());
                page.report_raw(target(page.cx, &cell.range), message, help);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(cell: &str, expect: &[&str]) {
        let page = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|-|-|\n|{{{{应用程序|Application}}}}|{cell}|\n"
        );
        testing::check(&LINT, &page, expect);
    }

    #[test]
    fn names_of_permissions_stay() {
        check(
            "{{所有用户读写。|User.ReadWrite.All}}",
            &[
                "5:154 [所有用户读写。] the translation does not have `User.ReadWrite.All`; it says `所有用户读写。`",
            ],
        );
        check(
            "{{任务.读取、Tasks.ReadWrite|Tasks.Read, Tasks.ReadWrite}}",
            &["5:154 [任务.读取、Tasks.ReadWrite] the translation does not have `Tasks.Read`;"],
        );
        check("{{User. Read|User.Read}}", &["5:154 [User. Read] the translation does not have `User.Read`;"]);
        check("{{Tasks.Read、Tasks.ReadWrite。|Tasks.Read, Tasks.ReadWrite}}", &[]);
        check("{{Directory.AccessAsUser.All|Directory AccessAsUser.All}}", &[]);
        check("{{不支持。|Not supported.}}", &[]);
    }
}
