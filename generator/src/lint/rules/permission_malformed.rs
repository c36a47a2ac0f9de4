//! Finds broken names of permissions.

use super::witness::place_of;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::{has_capitals, is_name, permission_cells, with_stars};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::Set;
use crate::page::{fold, is_blank};
use crate::prose::is_none_word;
use std::ops::Bound;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-malformed",
        severity: Severity::Warning,
        summary: "the name of a permission is malformed",
        finds: "In a cell of a permission table: a name with a blank beside a dot or in its place, if \
             other pages have the correct name; a name with a word that does not start with a capital \
             letter; two names without a comma between them; only the first part of a name; a comma \
             without a name after it.",
        why: "The name is lost, or read as a shorter one that does not exist.",
        cure: "Join the parts of a name with dots and without blanks, start each part with a capital \
             letter, and put one comma between names.",
        example: "`Directory AccessAsUser.All` should be `Directory.AccessAsUser.All`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let set = page.set;
    for (_, cell) in permission_cells(page.cx.page) {
        let text = with_stars(cell);
        if is_none_word(&fold(&text)) {
            continue;
        }
        for piece in text.split([',', ';', '\n']).map(trim).filter(|piece| !piece.is_empty()) {
            if let Some((message, help)) = opt_fault(set, piece) {
                page.report(place_of(page.cx, &cell.range, piece), message, help);
            }
        }
        if let Some(comma) = opt_lone_comma(page.cx.page.source.cut(cell.range.clone())) {
            let at = cell.range.start + comma;
            let help = "take the comma out, or write the name that is meant".to_owned();
            page.report(at..at + 1, "this comma has no name after it", help);
        }
    }
}

/// The limit of two joined names, in bytes.
const NAME: usize = 200;

/// A list item without blanks, stars and final stop.
fn trim(piece: &str) -> &str {
    piece.trim_matches(|c: char| is_blank(c) || matches!(c, '*' | '`')).trim_end_matches('.')
}

/// The fault of a list item, and its cure.
fn opt_fault(set: &Set<'_>, piece: &str) -> Option<(String, String)> {
    let is_known = |name: &str| set.permissions.contains_key(name);
    let no_name = || format!("`{piece}` is not the name of a permission");
    if is_name(piece) {
        if !has_capitals(piece) {
            let known = set
                .frequent_permissions
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(piece) && has_capitals(name));
            let meant = known.map_or_else(|| capitalised(piece), |(name, _)| (*name).to_owned());
            return Some((no_name(), format!("write `{meant}`")));
        }
        // `A.Read.AllB.Read.All` is two names if only its parts are known.
        let is_odd = piece.len() <= NAME && set.permissions.get(piece).is_none_or(|pages| *pages < 2);
        let mut cuts = 1..if is_odd { piece.len() } else { 1 };
        let cut = cuts.find(|at| is_known(piece.cut(..*at)) && is_known(piece.cut(*at..)))?;
        let help = format!("write `{}, {}`", piece.cut(..cut), piece.cut(cut..));
        return Some((format!("`{piece}` is two names without a comma between them"), help));
    }
    let words = piece.split(|c: char| is_blank(c) || c == '.').filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join(".");
    if is_known(&joined) && joined != piece {
        return Some((no_name(), format!("write `{joined}`")));
    }
    let whole = opt_whole(set, piece)?;
    Some((
        format!("`{piece}` is only the beginning of a name"),
        format!("write the whole name, as in `{whole}`"),
    ))
}

/// A known name of which this word is the first part.
fn opt_whole<'a>(set: &Set<'a>, word: &str) -> Option<&'a str> {
    let start = format!("{word}.");
    let (name, _) = set.permissions.range::<str, _>((Bound::Included(&*start), Bound::Unbounded)).next()?;
    (word.len() > 3 && name.starts_with(&start)).then_some(*name)
}

/// The first comma of a cell that is followed by another comma or by the end.
fn opt_lone_comma(text: &str) -> Option<usize> {
    let mut commas = text.match_indices(',').map(|(at, _)| at);
    commas.find(|at| {
        let rest = text.cut(at + 1..).trim_start_matches(is_blank);
        rest.is_empty() || rest.starts_with(',')
    })
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
            "|Delegated (work or school account)|Alpha.Read.All, Directory.X.All|\n|Application|{names}|\n"
        );
        let page = format!(
            r#"# T
## Permissions
|Permission type|Permissions|
|-|-|
{rows}## HTTP request
```http
GET /x
```
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn names_are_whole() {
        check(
            "Directory X.All",
            &[
                "6:14 [Directory X.All] `Directory X.All` is not the name of a permission; write `Directory.X.All`",
            ],
        );
        check("Alpha. Read.All.", &["6:14 [Alpha. Read.All] `Alpha. Read.All` is no"]);
        check(
            "Beta.Read, files.read",
            &["6:25 [files.read] `files.read` is not the name of a permission; write `Files.Read`"],
        );
        check(
            "Alpha.Read.AllDirectory.X.All",
            &["6:14 [Alpha.Read.AllDirectory.X.All] `Alpha.Read.AllDirectory.X.All` is two names"],
        );
        check(
            "Directory",
            &[
                "6:14 [Directory] `Directory` is only the beginning of a name; write the whole name, as in `Directory.X.All`",
            ],
        );
        check("Alpha.Read.All, , Directory.X.All", &["6:28 [,] this comma has no name after it"]);
        check("Alpha.Read.All,", &["6:28 [,] this comma"]);
        check("Directory.X.All, Alpha.Read.All and Beta.Read", &[]);
        check("For user: Alpha.Read.All<br/><br/>For group: Alpha.Read.All, Beta.Read", &[]);
        check("Not supported.", &[]);
    }
}
