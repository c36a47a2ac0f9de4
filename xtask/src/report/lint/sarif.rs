//! Findings as SARIF 2.1.0, the format in which code scanners exchange results. Only the parts that are written are here.

use anyhow::Result;
use graph_docgen::Severity;
use graph_docgen::lint::{LintConfig, fingerprints, registry};
use serde::Serialize;
use serde_json::{Value, json};

use super::Linted;

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
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message<'static>,
    help: Help,
    default_configuration: Value,
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: &'static str,
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
}

/// The log: one run, all lints as rules, all findings as results.
pub(crate) fn report(sets: &[Linted], config: &LintConfig) -> Result<String> {
    let rules: Vec<_> = registry()
        .into_iter()
        .map(|lint| Rule {
            id: lint.code,
            short_description: Message { text: lint.summary.into() },
            help: Help { text: lint.explanation, markdown: lint.explanation },
            default_configuration: match config.severity(lint) {
                Some(severity) => json!({ "level": level(severity) }),
                None => json!({ "enabled": false }),
            },
        })
        .collect();
    let results = sets.iter().flat_map(|set| results(set, &rules)).collect();
    let driver = Driver { name: "graph-docgen", version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    Ok(serde_json::to_string_pretty(&Log { schema, version: "2.1.0", runs: [run] })? + "\n")
}

fn results<'s>(set: &'s Linted, rules: &[Rule]) -> Vec<ResultOf<'s>> {
    let all = &set.report.diagnostics;
    let result = |(found, fingerprint): (&'s graph_docgen::Diagnostic, String)| {
        let place = &found.location;
        let (end_line, end_column) = set.end(found);
        let region = json!({
            "startLine": place.line, "startColumn": place.column, "endLine": end_line, "endColumn": end_column,
            "byteOffset": place.start, "byteLength": place.end - place.start,
        });
        let artifact = json!({ "uri": uri(&set.path(found)) });
        let text = match &found.help {
            Some(help) => format!("{}; {help}", found.message).into(),
            None => found.message.as_str().into(),
        };
        ResultOf {
            rule_id: found.code,
            rule_index: rules.iter().position(|rule| rule.id == found.code).unwrap_or_default(),
            level: level(found.severity),
            message: Message { text },
            locations: [json!({ "physicalLocation": { "artifactLocation": artifact, "region": region } })],
            partial_fingerprints: json!({ "graphDocgen/v1": fingerprint }),
        }
    };
    all.iter().zip(fingerprints(&set.docs, all)).map(result).collect()
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
    use super::super::testing::linted;
    use super::*;

    /// The schema of OASIS, as the crate serde-sarif ships it. One of its patterns has a bracket too many.
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
    }
}
