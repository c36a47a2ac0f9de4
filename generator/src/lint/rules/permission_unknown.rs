//! Finds rare names of permissions whose spelling is close to a frequent one.

use super::witness::place_of;
use crate::diagnostic::{Code, Severity};
use crate::extract::permissions::{has_capitals, parse_cell, permission_cells, with_stars};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::set::Set;
use std::collections::BTreeSet;
use strsim::levenshtein;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "permission-unknown",
        severity: Severity::Warning,
        summary: "the name of a permission is rare, and close to a frequent one",
        finds: "A name in a permission table that few pages of the set have, while many more have a name \
             that differs in one or two letters, in case, or in dots.",
        why: "Nobody can grant a permission that does not exist, so the call stays forbidden.",
        cure: "Look up the name in the permissions reference. If it is right, allow the finding.",
        example: "`Report.Read.All` beside hundreds of `Reports.Read.All`.",
    },
    check,
};

/// The limit of names on a page, many times the number on any real page.
const NAMES: usize = 2_000;

fn check(page: &mut Page<'_, '_, '_>) {
    let mut looked = 0;
    for (_, cell) in permission_cells(page.cx.page) {
        let mut reported = BTreeSet::new();
        if looked > NAMES {
            return;
        }
        for name in parse_cell(&with_stars(cell)).names {
            // A name without capitals is malformed, which has a lint of its own.
            if !reported.insert(name.clone()) || !has_capitals(&name) {
                continue;
            }
            looked += 1;
            if let Some((meant, pages)) = opt_meant(page.set, &name) {
                let count = page.set.permissions.get(name.as_str()).copied().unwrap_or(1);
                let message = format!(
                    "`{name}` is on {count} {} of the set, `{meant}` on {pages}",
                    if count == 1 { "page" } else { "pages" }
                );
                page.report(
                    place_of(page.cx, &cell.range, &name),
                    message,
                    format!("if you meant `{meant}`, write it"),
                );
            }
        }
    }
}

/// The name that was probably meant, and the number of pages that have it.
fn opt_meant<'a>(set: &Set<'a>, name: &str) -> Option<(&'a str, usize)> {
    let count = set.permissions.get(name).copied().unwrap_or(1);
    let frequent = set.frequent_permissions.iter().filter(|(_, pages)| *pages >= count * 2);
    let meant = |(known, pages): &(&'a str, usize)| {
        let times = opt_times(name, known).filter(|_| has_capitals(known))?;
        (*pages >= count * times).then_some((*known, *pages))
    };
    let near = frequent.filter_map(meant);
    near.min_by_key(|(known, pages)| (levenshtein(name, known), std::cmp::Reverse(*pages)))
}

/// The factor by which a known name must be more frequent for the other one to count as a misspelling; `None` if the
/// names are too different.
///
/// Names that are unlikely to be two real permissions need a smaller factor.
fn opt_times(name: &str, known: &str) -> Option<usize> {
    let bare = |name: &str| name.replace('.', "").to_ascii_lowercase();
    if name == known {
        return None;
    }
    // The names differ only in dots or case.
    if bare(name) == bare(known) {
        return Some(2);
    }
    let (left, right): (Vec<_>, Vec<_>) = (name.split('.').collect(), known.split('.').collect());
    let mut differing = left.iter().zip(&right).filter(|(a, b)| a != b);
    let (Some((a, b)), None, true) = (differing.next(), differing.next(), left.len() == right.len()) else {
        return None;
    };
    let length = a.chars().count().min(b.chars().count());
    let is_slip = a.chars().next() == b.chars().next() && levenshtein(a, b) <= 2;
    match length {
        _ if !is_slip => None,
        10.. => Some(2),
        5.. => Some(8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    fn check(name: &str, expect: &[&str]) {
        let page = |name: &str| {
            format!(
                r#"# T
## Permissions
|Permission type|Permissions|
|-|-|
|Application|{name}|
## HTTP request
```http
GET /x
```
"#
            )
        };
        let paths: Vec<_> = (10..20).map(|i| format!("v1.0/api/{i}.md")).collect();
        let texts: Vec<_> = std::iter::once(name)
            .chain(std::iter::repeat("Reports.Read.All, Mail.Read"))
            .take(paths.len())
            .map(page)
            .collect();
        let pages: Vec<_> = paths.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        check_set(LINT.code, &lint_pages(&pages), expect);
    }

    #[test]
    fn a_slip_is_told_from_another_name() {
        check(
            "Report.Read.All",
            &["5:14 [Report.Read.All] `Report.Read.All` is on 1 page of the set, `Reports.Read.All` on 9"],
        );
        // A name without capitals is malformed, which has a lint of its own.
        check("reports.read.all", &[]);
        check("Reports.ReadAll", &["5:14 [Reports.ReadAll]"]);
        check("Mail.Send, Main.Read, Reports.ReadWrite.All, Other.Read.All", &[]);
        check("Reports.Read.All", &[]);
    }
}
