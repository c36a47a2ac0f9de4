//! Lints: what is wrong in the pages.
//!
//! [`registry`] lists every code that a finding can have: those of the lints, a file each below `rules`, and those that the
//! earlier stages report (`stages`). [`lint`] runs all of them over one page set.

/// The four parts of an explanation.
macro_rules! explain {
    (finds: $finds:expr, why: $why:expr, mend: $mend:expr, example: $example:expr $(,)?) => {
        concat!(
            "## What it finds\n\n",
            $finds,
            "\n\n## Why it matters\n\n",
            $why,
            "\n\n## How to mend it\n\n",
            $mend,
            "\n\n## Example\n\n",
            $example,
            "\n"
        )
    };
}

mod accounting;
mod allow;
mod baseline;
mod config;
mod documented;
mod fit;
mod messages;
mod page;
mod rules;
mod set;
mod stages;
#[cfg(test)]
mod testing;
mod text;

pub use accounting::Accounting;
pub use baseline::{Baseline, BaselineError, fingerprints};
pub use config::{Level, LintConfig};
pub(crate) use text::distance;

use crate::diagnostic::{Diagnostic, Severity};
use crate::extract::{Memo, PageResult, extract_page, with_context};
use crate::fault::{caught, opt_fault};
use crate::input::{DocFile, DocSet};
use crate::ir::ApiVersion;
use crate::rust::Types;
use documented::Documented;
use page::Page;
use rayon::prelude::*;
use set::{Facts, Set};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// One kind of finding.
#[derive(Debug)]
pub struct Lint {
    /// Its stable name, in kebab case.
    pub code: &'static str,
    /// What it weighs where nobody says otherwise. The earlier stages may give single findings another weight.
    pub severity: Severity,
    /// What it finds, in one line without a final stop.
    pub summary: &'static str,
    /// What it finds, why it matters, how to mend it, and an example, as Markdown.
    pub explanation: &'static str,
    /// Looks at one page; none where an earlier stage reports the code.
    check: Option<fn(&mut Page<'_, '_, '_>)>,
}

/// What there is to say about one page set.
#[derive(Debug, Default)]
pub struct LintReport {
    /// The findings, in order of page, line, column, code; those of files that are no pages last.
    pub diagnostics: Vec<Diagnostic>,
    /// How many findings comments in the pages allow.
    pub allowed: usize,
    /// What became of the blocks of all pages.
    pub accounting: Accounting,
}

/// All lints, in order of their codes.
#[must_use]
pub fn registry() -> Vec<&'static Lint> {
    let mut lints: Vec<_> = rules::RULES.iter().copied().chain(stages::STAGES).collect();
    lints.sort_by_key(|lint| lint.code);
    lints
}

/// The lint of this code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Lint> {
    registry().into_iter().find(|lint| lint.code == code)
}

/// Codes that are spelled nearly so, the nearest first.
#[must_use]
pub fn near(code: &str) -> Vec<&'static str> {
    const LONGEST: usize = 64;
    if code.len() > LONGEST {
        return Vec::new();
    }
    let mut near: Vec<_> =
        registry().into_iter().map(|lint| (distance(lint.code, code), lint.code)).collect();
    near.retain(|(distance, known)| *distance <= 3 || known.contains(code));
    near.sort_unstable();
    near.into_iter().map(|(_, known)| known).collect()
}

/// Looks for what is wrong in the pages of one set. `others` are the same pages in other locales, as far as they are at hand.
#[must_use]
pub fn lint(docs: &DocSet, others: &[&DocSet], config: &LintConfig) -> LintReport {
    lint_some(docs, others, config, &|_| true)
}

/// The same of one page; the other pages of the set are what it is compared with.
#[must_use]
pub fn lint_one(docs: &DocSet, page: &str, config: &LintConfig) -> LintReport {
    lint_some(docs, &[], config, &|path| path == page)
}

fn lint_some(
    docs: &DocSet,
    others: &[&DocSet],
    config: &LintConfig,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> LintReport {
    // A page that makes the program fail where all pages are looked at together is left out, and all is done again.
    let mut faults = BTreeMap::new();
    loop {
        match opt_fault(|| lint_without(&faults, docs, others, config, is_wanted)) {
            Ok(report) => return report,
            Err(fault) => {
                let is_new = faults.insert(fault.location.page.clone(), fault).is_none();
                assert!(is_new, "a page that is left out cannot fail");
            }
        }
    }
}

/// The same without the facts of the pages that made the program fail before.
fn lint_without(
    faults: &BTreeMap<String, Diagnostic>,
    docs: &DocSet,
    others: &[&DocSet],
    config: &LintConfig,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> LintReport {
    let read = |file: &DocFile| match faults.get(&file.path) {
        Some(fault) => PageResult::failed(&file.path, fault.clone()),
        None => extract_page(file),
    };
    let facts = Facts::of(docs.files.par_iter().map(read).collect());
    let types = VERSIONS.map(|version| (version, Types::of(&facts.api, version)));
    let documented: Vec<_> = types.iter().map(|(version, types)| Documented::of(*version, types)).collect();
    let set = Set::new(docs, others, &facts, &documented);
    let pages: Vec<_> = docs
        .files
        .par_iter()
        .enumerate()
        .filter(|(_, file)| is_wanted(&file.path))
        .map(|(at, file)| lint_page(file, at, &set, config))
        .collect();
    let mut report = LintReport::default();
    for page in pages {
        report.diagnostics.extend(page.diagnostics);
        report.allowed += page.allowed;
        report.accounting.add(&page.accounting);
    }
    let others = docs.tocs.iter().chain(&docs.corrections).filter(|file| is_wanted(&file.path));
    let mut found: Vec<_> = others.flat_map(|file| set.of_set(&file.path).cloned()).collect();
    config.apply(&mut found);
    report.diagnostics.extend(found);
    report
}

const VERSIONS: [ApiVersion; 2] = [ApiVersion::V1_0, ApiVersion::Beta];

fn lint_page<'s>(file: &DocFile, at: usize, set: &'s Set<'s>, config: &LintConfig) -> LintReport {
    let look = || {
        #[cfg(test)]
        crate::fault::fail_in_tests(&file.path, "failslint");
        with_context(file, &Memo::default(), |cx| {
            let messages = OnceCell::new();
            for lint in rules::RULES {
                if let Some(check) = lint.check
                    && config.level(lint.code) != Some(Level::Off)
                {
                    check(&mut Page { cx, set, at, lint, messages: &messages });
                }
            }
            (Accounting::of(&cx.page.blocks, set.facts.fates(at)), allow::scan_allows(cx))
        })
    };
    let ((accounting, allows), mut found, _) = caught(look)
        .unwrap_or_else(|fault| (Default::default(), vec![fault.finding(&file.path)], Vec::new()));
    found.extend(set.facts.diagnostics(at).iter().cloned());
    found.extend(set.of_set(&file.path).cloned());
    let before = found.len();
    let unused = allow::apply(&allows, &mut found);
    let allowed = before - found.len();
    found.extend(unused);
    config.apply(&mut found);
    found.sort_by(|a, b| {
        (a.location.line, a.location.column, a.code).cmp(&(b.location.line, b.location.column, b.code))
    });
    LintReport { diagnostics: found, allowed, accounting }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_kebab_case_and_each_stands_once() {
        let codes: Vec<_> = registry().into_iter().map(|lint| lint.code).collect();
        assert_eq!(codes.len(), codes.iter().collect::<BTreeSet<_>>().len(), "{codes:?}");
        for code in codes {
            let plain = code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                && !code.starts_with('-')
                && !code.ends_with('-');
            assert!(plain, "{code}");
        }
    }

    #[test]
    fn every_explanation_has_its_four_parts() {
        for lint in registry() {
            for part in ["What it finds", "Why it matters", "How to mend it", "Example"] {
                assert!(lint.explanation.contains(&format!("## {part}\n")), "{}: {part}", lint.code);
            }
            assert!(!lint.summary.ends_with('.') && !lint.summary.is_empty(), "{}", lint.code);
        }
    }

    /// The codes that stand in the sources of the stages, so that none can be reported that no one can look up.
    #[test]
    fn every_code_that_a_stage_reports_is_registered() {
        let pattern = r#"(?:\breport\(|\breport_block\(\s*\w+,|\bmissing\(\s*cx,|\bcode:)\s*"([a-z-]+)""#;
        let pattern = regex::Regex::new(pattern).unwrap();
        let mut reported = BTreeSet::new();
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.extend((!path.ends_with("src/lint")).then_some(path));
                } else {
                    let source = std::fs::read_to_string(&path).unwrap();
                    reported.extend(pattern.captures_iter(&source).map(|found| found[1].to_owned()));
                }
            }
        }
        let of_stages: BTreeSet<_> = stages::STAGES.iter().map(|lint| lint.code.to_owned()).collect();
        let is_lint = |code: &&String| rules::RULES.iter().any(|lint| lint.code == code.as_str());
        let only_reported: BTreeSet<_> = reported.iter().filter(|code| !is_lint(code)).cloned().collect();
        assert_eq!(only_reported, of_stages);
    }

    #[test]
    fn a_mistyped_code_is_told_its_neighbours() {
        assert_eq!(near("section-unknwon").first(), Some(&"section-unknown"));
        assert_eq!(near("nothing like it"), [""; 0]);
    }
}
