//! The text of a file after the fixes of its findings.

use crate::diagnostic::{Diagnostic, Edit};
use std::collections::{BTreeMap, BTreeSet};

/// The new text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The text. All bytes outside of the edits are those of the old one.
    pub text: String,
    /// The number of findings whose fixes are in it.
    pub findings: usize,
}

/// Applies the fixes of findings in one file. A fix is applied as a whole. If two fixes change the same place in different ways,
/// the first one is applied. Returns `None` if no finding has a fix.
#[must_use]
pub fn fixed<'d>(text: &str, found: impl IntoIterator<Item = &'d Diagnostic>) -> Option<Fixed> {
    let mut edits: BTreeSet<&Edit> = BTreeSet::new();
    let mut ends: BTreeMap<usize, usize> = BTreeMap::new();
    let mut findings = 0;
    for Diagnostic { fix, .. } in found {
        let new: Vec<&Edit> = fix.iter().filter(|edit| !edits.contains(edit)).collect();
        let fits = new.iter().all(|edit| is_inside(text, edit) && is_free(&ends, edit));
        if new.is_empty() || !fits {
            continue;
        }
        findings += 1;
        ends.extend(new.iter().map(|edit| (edit.start, edit.end)));
        edits.extend(new);
    }
    if edits.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Edit { start, end, text: new } in edits {
        out.push_str(text.get(at..*start)?);
        out.push_str(new);
        at = *end;
    }
    out.push_str(text.get(at..)?);
    (out != text).then_some(Fixed { text: out, findings })
}

/// Returns true if an edit replaces whole characters of the text.
fn is_inside(text: &str, edit: &Edit) -> bool {
    text.get(edit.start..edit.end).is_some()
}

/// Returns true if no accepted edit touches the place of this one.
fn is_free(ends: &BTreeMap<usize, usize>, edit: &Edit) -> bool {
    let before = ends.range(..=edit.start).next_back();
    let after = ends.range(edit.start..).next();
    before.is_none_or(|(start, end)| *end <= edit.start && *start < edit.start)
        && after.is_none_or(|(start, _)| *start >= edit.end && *start > edit.start)
}

#[cfg(test)]
mod tests {
    use super::super::testing::lint_pages;
    use super::*;
    use expect_test::{ExpectFile, expect_file};

    /// Applies all fixes of a page, and expects the text of a file.
    fn check(path: &str, page: &str, expect: ExpectFile, count: usize) {
        let (docs, report) = lint_pages(&[(path, page)]);
        let fixed = fixed(&docs.files[0].text, &report.diagnostics).expect("a fix");
        expect.assert_eq(&fixed.text);
        assert_eq!(fixed.findings, count);
        let (_, again) = lint_pages(&[(path, &fixed.text)]);
        assert!(again.diagnostics.iter().all(|found| found.fix.is_empty()), "{:?}", again.diagnostics);
        assert_eq!(again.diagnostics.len() + count, report.diagnostics.len());
    }

    #[test]
    fn a_finding_with_one_cure_is_fixed_on_both_sides() {
        check(
            "v1.0/resources/x.md",
            include_str!("tests/both-sides.md"),
            expect_file!["tests/both-sides.fixed.md"],
            5,
        );
    }

    #[test]
    fn labels_and_names_of_permissions_are_those_of_the_english_text() {
        check(
            "v1.0/api/x.md",
            include_str!("tests/permission-labels.md"),
            expect_file!["tests/permission-labels.fixed.md"],
            2,
        );
    }

    #[test]
    fn of_two_fixes_for_one_place_the_first_is_applied() {
        let edit = |start, end, text: &str| Edit { start, end, text: text.to_owned() };
        let (_, report) = lint_pages(&[("v1.0/api/x.md", "# T\n")]);
        let with = |fix| Diagnostic { fix, ..report.diagnostics[0].clone() };
        let found = [
            with(vec![edit(2, 4, "x")]),
            with(vec![edit(0, 1, "y"), edit(3, 5, "z")]),
            with(vec![edit(4, 6, "")]),
            with(vec![edit(2, 4, "x")]),
            with(vec![edit(90, 91, "x")]),
        ];
        assert_eq!(fixed("abcdefg", &found), Some(Fixed { text: "abxg".to_owned(), findings: 2 }));
        assert_eq!(fixed("abcdefg", &found[4..]), None);
    }
}
