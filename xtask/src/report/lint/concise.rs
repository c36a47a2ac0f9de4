//! One line for each finding, `path:line:column: code message`, a form that editors and grep read.

use std::fmt::Write;

use super::{Linted, all};
use crate::cli::lint::Max;
use crate::report::diagnostics::counted;

/// Prints the findings in order of path and place. A last line says how many were left out.
pub(crate) fn report(sets: &[Linted], max: Max) -> String {
    let mut text = String::new();
    let mut total = 0;
    for (set, found) in all(sets) {
        total += 1;
        if total > max.0 {
            continue;
        }
        let place = &found.location;
        let message = found.message.replace(['\r', '\n'], " ");
        let path = set.path(found);
        _ = writeln!(text, "{path}:{}:{}: {} {message}", place.line, place.column, found.code);
    }
    if total > max.0 {
        _ = writeln!(text, "… and {}", counted(total - max.0, "more finding"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn each_finding_has_a_line_with_its_place() {
        let text = report(&linted(), Max(1));
        let expect = "docs/v1.0/api/a b.md:4:1: request-missing this page documents no request line\n… and 4 more findings\n";
        assert_eq!(text, expect);
        assert_eq!(report(&linted(), Max::ALL).lines().count(), 5);
    }
}
