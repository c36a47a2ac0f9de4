//! A permission's name is broken.

use crate::diagnostic::Severity;
use crate::extract::permissions::{has_capitals, parse_cell, permission_cells, with_stars};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: "permission-malformed",
    severity: Severity::Warning,
    summary: "a permission's name is broken",
    explanation: explain! {
        finds: "A cell of a permission table in which a word and the name behind it make a name that other \
             pages have, were they joined by a dot, or a name whose words do not all begin with a capital \
             letter.",
        why: "The name is read wrongly: as a shorter one that does not exist.",
        mend: "Join the parts with a dot, without a blank, and write each with a capital letter.",
        example: "`Directory AccessAsUser.All` should be `Directory.AccessAsUser.All`.",
    },
    check: Some(check),
};

fn check(page: &mut Page<'_, '_, '_>) {
    let set = page.set;
    for (_, cell) in permission_cells(page.cx.page) {
        let read = parse_cell(&with_stars(cell));
        let mut say = |name: &str, meant: &str| {
            let help = format!("write `{meant}`");
            page.report(cell.range.clone(), format!("`{name}` is no permission's name"), help);
        };
        for name in &read.names {
            let joined = read.words.iter().map(|word| (word, format!("{word}.{name}")));
            let joined = joined.into_iter().find(|(_, joined)| set.permissions.contains_key(joined.as_str()));
            if let Some((word, joined)) = joined {
                say(&format!("{word} {name}"), &joined);
            } else if !has_capitals(name) {
                say(name, &capitalised(name));
            }
        }
    }
}

fn capitalised(name: &str) -> String {
    let word = |word: &str| {
        word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>()
    };
    name.split('.').map(word).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(names: &str, expect: &[&str]) {
        let rows = format!(
            "|Delegated (work or school account)|A.Read.All, Directory.X.All|\n|Application|{names}|\n"
        );
        let page = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|-|-|\n{rows}## HTTP request\n```http\nGET /x\n```\n"
        );
        testing::check(&LINT, &page, expect);
    }

    #[test]
    fn names_are_whole() {
        check("Directory X.All", &["6: `Directory X.All` is no permission's name"]);
        check("files.read", &["6: `files.read` is no permission's name"]);
        check("Directory.X.All, A.Read.All", &[]);
        check("For user: A.Read.All", &[]);
    }
}
