//! The report on the documented examples that are not tests, sorted by reason.

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
    let examples = ExamplesFile { version, bodies, tested, reasons: reasons.into_iter().collect() };
    vec![EmittedFile::new(format!("tests/{}/examples.md", version.name), &examples, &[])]
}
