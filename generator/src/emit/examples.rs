//! The report on documented examples: those that are not tests, by reason, and the keys without a field in those that are.

use super::EmittedFile;
use crate::rust::{Version, code_span, page_markdown};
use askama::Template;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "examples.md")]
struct ExamplesFile<'a> {
    version: &'a Version,
    bodies: usize,
    tested: usize,
    /// Each reason with the places of its examples, as code.
    reasons: Vec<(String, Vec<String>)>,
    keys: usize,
    /// The number of keys without a field.
    undocumented: usize,
    /// Each type with its keys that no field takes, and the number of each.
    types: Vec<(String, Vec<String>)>,
}

pub(super) fn files(version: &Version) -> Vec<EmittedFile> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut bodies, mut tested) = (0, 0);
    for report in version.modules.iter().map(|module| &module.report) {
        bodies += report.bodies;
        tested += report.tested;
        for left_out in &report.left_out {
            reasons
                .entry(page_markdown(&left_out.reason))
                .or_default()
                .push(code_span(&left_out.place).to_string());
        }
    }
    for places in reasons.values_mut() {
        places.sort();
    }
    let all = || version.modules.iter().map(|module| &module.report.keys);
    let mut counts: BTreeMap<(bool, &str, &str), usize> = BTreeMap::new();
    for key in all().flat_map(|keys| &keys.undocumented) {
        *counts.entry((key.is_open, &key.of, &key.name)).or_default() += 1;
    }
    let mut types: Vec<(String, Vec<String>)> = Vec::new();
    for ((is_open, of, name), count) in counts {
        let of = match (of, is_open) {
            ("", _) => "Parameters of actions".to_owned(),
            (of, true) => format!("{}, an open type", code_span(of)),
            (of, false) => code_span(of).to_string(),
        };
        if types.last().is_none_or(|(last, _)| *last != of) {
            types.push((of, Vec::new()));
        }
        if let Some((_, names)) = types.last_mut() {
            names.push(format!("{} {count}", code_span(name)));
        }
    }
    let examples = ExamplesFile {
        version,
        bodies,
        tested,
        reasons: reasons.into_iter().collect(),
        keys: all().map(|keys| keys.all).sum(),
        undocumented: all().map(|keys| keys.undocumented.len()).sum(),
        types,
    };
    vec![EmittedFile::new(format!("tests/{}/examples.md", version.name), &examples, &[])]
}
