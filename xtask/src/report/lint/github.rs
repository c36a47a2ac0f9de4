//! Findings as workflow commands of GitHub Actions: `::warning file=..,line=..::message`.

use std::fmt::Write;

use graph_docgen::Severity;

use super::{Linted, all};
use crate::cli::lint::Max;
use crate::report::diagnostics::counted;

/// Prints one line for each finding. The most severe come first, because GitHub shows only a few. The last line says how many were
/// left out.
pub(crate) fn report(sets: &[Linted], max: Max) -> String {
    let mut found: Vec<_> = all(sets).collect();
    found.sort_by_key(|(_, found)| std::cmp::Reverse(found.severity));
    let mut text = String::new();
    for (set, found) in found.iter().take(max.0) {
        let command = match found.severity {
            Severity::Note => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let (end_line, end_column) = set.end(found);
        let place = &found.location;
        let mut properties = vec![
            ("file", set.path(found)),
            ("line", place.line.to_string()),
            ("endLine", end_line.to_string()),
            ("title", found.code.to_string()),
        ];
        // GitHub rejects columns of a range over several lines.
        if end_line == place.line {
            properties.push(("col", place.column.to_string()));
            properties.push(("endColumn", end_column.to_string()));
        }
        let properties: Vec<_> =
            properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
        let help = found.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        let message = data(&format!("{}{help}", found.message));
        _ = writeln!(text, "::{command} {}::{message}", properties.join(","));
    }
    if found.len() > max.0 {
        let cut = found.len() - max.0;
        let more = counted(cut, "more finding");
        _ = writeln!(text, "::notice::{more} not shown; --max all shows all");
    }
    text
}

/// Escapes the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn commands_are_escaped() {
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
        assert_eq!(data("a:b,c%\r\n"), "a:b,c%25%0D%0A");
    }

    #[test]
    fn the_gravest_come_first_and_the_cut_is_said() {
        let text = report(&linted(), Max(1));
        let expect = "\
::error file=docs/v1.0/api/a b.md,line=4,endLine=4,title=request-missing,col=1,endColumn=5::this page documents no request line
::notice::4 more findings not shown; --max all shows all
";
        assert_eq!(text, expect);
    }
}
