//! Findings as one JSON object: `{ "schemaVersion": 1, "findings": [..], "counts": {..}, "pages": {..} }`.

use std::collections::BTreeMap;

use anyhow::Result;
use graph_docgen::lint::fingerprints;
use graph_docgen::{Edit, Severity};
use serde::Serialize;

use super::{Linted, all};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'s> {
    schema_version: u32,
    findings: Vec<Finding<'s>>,
    /// The number of findings by code.
    counts: BTreeMap<&'s str, usize>,
    /// The number of findings by path.
    pages: BTreeMap<String, usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'s> {
    code: &'s str,
    severity: Severity,
    message: &'s str,
    help: Option<&'s str>,
    path: String,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    /// The marked bytes of the file: the first byte, and the byte after the last.
    start: usize,
    end: usize,
    fingerprint: String,
    /// The edits that remove the finding, in bytes of the file.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    fix: &'s [Edit],
}

/// Prints the object. Lines and columns count from 1, columns in characters.
pub(crate) fn report(sets: &[Linted]) -> Result<String> {
    let (mut counts, mut pages) = (BTreeMap::new(), BTreeMap::new());
    for (set, found) in all(sets) {
        *counts.entry(found.code.name).or_default() += 1;
        *pages.entry(set.path(found)).or_default() += 1;
    }
    let findings = sets.iter().flat_map(findings).collect();
    Ok(serde_json::to_string_pretty(&Report { schema_version: 1, findings, counts, pages })? + "\n")
}

fn findings(set: &Linted) -> Vec<Finding<'_>> {
    let found = &set.report.diagnostics;
    let finding = |(found, fingerprint)| {
        let found: &graph_docgen::Diagnostic = found;
        let (end_line, end_column) = set.end(found);
        let place = &found.location;
        Finding {
            code: found.code.name,
            severity: found.severity,
            message: &found.message,
            help: found.help.as_deref(),
            path: set.path(found),
            line: place.line,
            column: place.column,
            end_line,
            end_column,
            start: place.start,
            end: place.end,
            fingerprint,
            fix: &found.fix,
        }
    };
    found.iter().zip(fingerprints(&set.docs, found)).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::linted;
    use super::*;

    #[test]
    fn findings_have_places_and_counts() {
        let value: serde_json::Value = serde_json::from_str(&report(&linted()).unwrap()).unwrap();
        let first = &value["findings"][0];
        assert_eq!((&first["code"], &first["severity"]), (&"request-missing".into(), &"error".into()));
        assert_eq!(first["path"], "docs/v1.0/api/a b.md");
        assert_eq!([&first["line"], &first["column"], &first["endLine"], &first["endColumn"]], [4, 1, 4, 5]);
        assert_eq!(value["counts"]["section-unknown"], 1);
        assert_eq!(value["pages"]["docs/v1.0/api/a b.md"], 5);
    }
}
