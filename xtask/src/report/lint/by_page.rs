//! The number of findings on each page, the pages with most findings first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Linted, all};
use crate::report::diagnostics::counted;

/// Prints one line for each file that has findings: the number and the path.
pub(crate) fn report(sets: &[Linted]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    all(sets).for_each(|(set, found)| *counts.entry(set.path(found)).or_default() += 1);
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let mut text = String::new();
    for (path, count) in &counts {
        _ = writeln!(text, "{count:8}  {path}");
    }
    let total = counts.iter().map(|(_, count)| count).sum();
    _ = writeln!(text, "{} in {}", counted(total, "finding"), counted(counts.len(), "file"));
    text
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn each_page_has_a_line() {
        assert_eq!(report(&linted()), "       5  docs/v1.0/api/a b.md\n5 findings in 1 file\n");
    }
}
