//! Findings as SARIF 2.1.0, the format in which code scanners exchange results. Only the parts of the format that we write are
//! modelled.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::Result;
use graph_docgen::lint::{LintConfig, fingerprints, registry};
use graph_docgen::{Diagnostic, Edit, Severity};
use serde::Serialize;
use serde_json::{Value, json};

use super::Linted;
use super::line_hash::line_hashes;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'s> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'s>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'s> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<ResultOf<'s>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    information_uri: String,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message<'static>,
    full_description: Message<'static>,
    help: Help,
    default_configuration: Value,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Message<'s> {
    text: std::borrow::Cow<'s, str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultOf<'s> {
    rule_id: &'s str,
    rule_index: usize,
    level: &'static str,
    message: Message<'s>,
    locations: [Value; 1],
    partial_fingerprints: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Value>,
}

/// Prints the log: one run, with every lint as a rule and every finding as a result.
pub(crate) fn report(sets: &[Linted], config: &LintConfig) -> Result<String> {
    let rules: Vec<_> = registry()
        .into_iter()
        .map(|code| Rule {
            id: code.name,
            short_description: Message { text: code.summary.into() },
            full_description: Message { text: code.finds.into() },
            help: Help { text: code.explanation(), markdown: code.explanation() },
            default_configuration: match config.severity(code) {
                Some(severity) => json!({ "level": level(severity) }),
                None => json!({ "enabled": false }),
            },
        })
        .collect();
    let results = sets.iter().flat_map(|set| results(set, &rules)).collect();
    // The program has no site of its own.
    let (version, information_uri) = (env!("CARGO_PKG_VERSION"), graph_docgen::reference_url());
    let driver = Driver { name: "graph-docgen", version, information_uri, rules };
    let run = Run { tool: Tool { driver }, column_kind: "utf16CodeUnits", results };
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    Ok(serde_json::to_string_pretty(&Log { schema, version: "2.1.0", runs: [run] })? + "\n")
}

fn results<'s>(set: &'s Linted, rules: &[Rule]) -> Vec<ResultOf<'s>> {
    let all = &set.report.diagnostics;
    let numbers: HashMap<&str, usize> = rules.iter().enumerate().map(|(i, rule)| (rule.id, i)).collect();
    // The findings are sorted by page, so each page is hashed once.
    let mut page = ("", Vec::new());
    let result = |(found, fingerprint): (&'s Diagnostic, String)| {
        let place = &found.location;
        let text = set.text(found);
        if page.0 != place.page {
            page = (place.page.as_str(), line_hashes(text));
        }
        let hash = page.1.get((place.line as usize).saturating_sub(1));
        let artifact = json!({ "uri": uri(&set.path(found)) });
        let message = match &found.help {
            Some(help) => format!("{}; {help}", found.message).into(),
            None => found.message.as_str().into(),
        };
        let fixes = fixes(text, found, &artifact);
        ResultOf {
            rule_id: found.code.name,
            rule_index: numbers.get(found.code.name).copied().unwrap_or_default(),
            level: level(found.severity),
            message: Message { text: message },
            locations: [json!({
                "physicalLocation": { "artifactLocation": artifact, "region": region(text, found) }
            })],
            partial_fingerprints: json!({ "graphDocgen/v1": fingerprint, "primaryLocationLineHash": hash }),
            fixes,
        }
    };
    all.iter().zip(fingerprints(&set.docs, all)).map(result).collect()
}

/// The fix of a finding, if it has one.
fn fixes(text: &str, found: &Diagnostic, artifact: &Value) -> Vec<Value> {
    let replacement = |edit: &Edit| {
        let region = bytes(text, found, edit.start..edit.end);
        json!({ "deletedRegion": region, "insertedContent": { "text": edit.text } })
    };
    let replacements: Vec<Value> = found.fix.iter().map(replacement).collect();
    if replacements.is_empty() {
        return Vec::new();
    }
    let what = found.help.as_deref().unwrap_or("write the text that is meant");
    vec![json!({
        "description": { "text": what },
        "artifactChanges": [{ "artifactLocation": artifact, "replacements": replacements }],
    })]
}

/// The place of a finding.
fn region(text: &str, found: &Diagnostic) -> Value {
    let place = &found.location;
    bytes(text, found, place.start..place.end)
}

/// A range of bytes near a finding as a region. Columns are in UTF-16 code units, as most readers of the format count.
fn bytes(text: &str, found: &Diagnostic, range: Range<usize>) -> Value {
    // Lines are counted from the finding on, because it stands near.
    let known = &found.location;
    let lines = |range: Range<usize>| text.get(range).map_or(0, |text| text.matches('\n').count());
    let place = |at: usize| {
        let line = match at.checked_sub(known.start) {
            Some(_) => known.line as usize + lines(known.start..at),
            None => (known.line as usize).saturating_sub(lines(at..known.start)),
        };
        let before = text.get(..at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (line, before[line_start..].encode_utf16().count() + 1)
    };
    let ((start_line, start_column), (end_line, end_column)) = (place(range.start), place(range.end));
    json!({
        "startLine": start_line, "startColumn": start_column, "endLine": end_line, "endColumn": end_column,
        "byteOffset": range.start, "byteLength": range.end.saturating_sub(range.start),
    })
}

fn level(severity: Severity) -> &'static str {
    crate::report::diagnostics::name(severity)
}

/// A path as a relative URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use graph_docgen::Location;

    use super::super::testing::linted;
    use super::*;

    /// The schema of OASIS, as the crate serde-sarif ships it. One of its patterns has a superfluous bracket.
    const SCHEMA: &str = include_str!("../../../tests/fixtures/sarif-schema-2.1.0.json");

    #[test]
    fn the_log_is_valid_by_the_official_schema() {
        let schema = SCHEMA.replace("|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "(-[a-zA-Z]{2})?$");
        let schema = serde_json::from_str(&schema).unwrap();
        let log: Value = serde_json::from_str(&report(&linted(), &LintConfig::default()).unwrap()).unwrap();
        let validator = jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let mut broken = log.clone();
        broken["runs"][0]["results"][0]["level"] = "grave".into();
        assert!(!validator.is_valid(&broken));

        let run = &log["runs"][0];
        let first = &run["results"][0];
        let rule = first["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], first["ruleId"]);
        assert_eq!(
            first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "docs/v1.0/api/a%20b.md"
        );
        assert_eq!(run["columnKind"], "utf16CodeUnits");
        let hash = first["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap();
        assert!(hash.ends_with(":1"), "{hash}");
    }

    #[test]
    fn columns_are_in_utf_16() {
        let text = "x\n值𝕏 GTE\n";
        let at = text.find("GTE").unwrap();
        let location = Location { page: String::new(), line: 2, column: 4, start: at, end: at + 3 };
        let code = registry()[0];
        let fix = Vec::new();
        let found =
            Diagnostic { code, severity: Severity::Note, message: String::new(), location, help: None, fix };
        let region = region(text, &found);
        assert_eq!([&region["startColumn"], &region["endColumn"], &region["endLine"]], [5, 8, 2]);
        assert_eq!([&region["byteOffset"], &region["byteLength"]], [at, 3]);
    }
}
