//! Lints: checks for faults in the pages.
//!
//! Each lint is a file below `rules`; [`lint`] runs all of them on a page set. Earlier stages report findings too.
//! [`registry`] lists the codes of all findings.

mod accounting;
mod allow;
mod baseline;
mod config;
mod documented;
mod fit;
mod fixed;
mod messages;
mod page;
mod registry;
mod rules;
mod set;
#[cfg(test)]
mod testing;
mod text;

pub use accounting::Accounting;
pub use baseline::{Baseline, BaselineError, fingerprints};
pub use config::{Level, LintConfig};
pub use fixed::{Fixed, fixed};
pub use registry::{find, near, registry};
pub use text::is_invisible;

use crate::diagnostic::{Code, Diagnostic};
use crate::extract::{Caches, Context, ParsedPage, ReadPage, TextSlot, read_facts, shared};
use crate::fault::{caught, opt_fault};
use crate::input::{DocFile, DocSet};
use crate::ir::ApiVersion;
use crate::page::PageText;
use crate::rust::Types;
use allow::Allow;
use documented::DocumentedTypes;
use page::Page;
use rayon::prelude::*;
use set::{Set, SharedFacts};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// A lint: a check of one page, with the code of its findings.
#[derive(Debug)]
struct Lint {
    code: &'static Code,
    check: fn(&mut Page<'_, '_, '_>),
}

/// The findings on a page set.
#[derive(Debug, Default)]
pub struct LintReport {
    /// The findings, ordered by page, line, column and code. Findings in files that are not pages come last. A finding in a file
    /// that several pages include stands here once.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of findings that comments in the pages allow.
    pub allowed: usize,
    /// The number of blocks by kind and outcome.
    pub accounting: Accounting,
}

/// Runs all lints on a page set. `others` are the same pages in other locales.
#[must_use]
pub fn lint(docs: &DocSet, others: &[&DocSet], config: &LintConfig) -> LintReport {
    lint_some(docs, others, config, &|_| true)
}

/// Runs all lints on some pages, compared with the other pages of their set and with the same pages in other locales.
#[must_use]
pub fn lint_pages(
    docs: &DocSet,
    others: &[&DocSet],
    config: &LintConfig,
    pages: &BTreeSet<String>,
) -> LintReport {
    lint_some(docs, others, config, &|path| pages.contains(path))
}

fn lint_some(
    docs: &DocSet,
    others: &[&DocSet],
    config: &LintConfig,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> LintReport {
    // If a page makes the program panic while all pages are processed together, everything runs again without that
    // page.
    let mut faults = BTreeMap::new();
    loop {
        match opt_fault(|| lint_without(&faults, docs, others, config, is_wanted)) {
            Ok(report) => return report,
            Err(fault) => {
                let is_new = faults.insert(fault.location.page.clone(), *fault).is_none();
                assert!(is_new, "a page that is left out cannot fail");
            }
        }
    }
}

/// Runs the lints without the facts of pages that made the program panic before.
fn lint_without(
    faults: &BTreeMap<String, Diagnostic>,
    docs: &DocSet,
    others: &[&DocSet],
    config: &LintConfig,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> LintReport {
    let texts: Vec<_> = docs.files.par_iter().map(|file| PageText::of(file.into(), &docs.includes)).collect();
    let slots: Vec<_> = docs.files.iter().map(|_| TextSlot::new()).collect();
    let read = |(text, slot)| read_page(text, slot, faults, is_wanted);
    let facts = SharedFacts::of(texts.par_iter().zip(&slots).map(read).collect());
    let types = ApiVersion::ALL.map(|version| (version, Types::of(&facts.api, version)));
    let documented: Vec<_> =
        types.iter().map(|(version, types)| DocumentedTypes::of(*version, types)).collect();
    let set = Set::new(docs, others, &facts, &documented);
    let pages: Vec<_> = docs
        .files
        .par_iter()
        .enumerate()
        .filter(|(_, file)| is_wanted(&file.path))
        .map(|(at, file)| lint_page(file, at, &set, config))
        .collect();
    let mut report = LintReport::default();
    let (mut in_includes, mut used) = (Vec::new(), BTreeSet::new());
    for page in pages {
        report.diagnostics.extend(page.report.diagnostics);
        report.allowed += page.report.allowed;
        report.accounting.add(&page.report.accounting);
        in_includes.extend(page.in_includes);
        used.extend(page.used.into_iter().map(|found| (found.location, found.message)));
    }
    in_includes.retain(|found| !used.contains(&(found.location.clone(), found.message.clone())));
    report.diagnostics.extend(shared(in_includes));
    let others = docs
        .tocs
        .iter()
        .chain(&docs.corrections)
        .chain(docs.metadata.iter().map(|one| &one.file))
        .filter(|file| is_wanted(&file.path));
    let mut found: Vec<_> = others.flat_map(|file| set.of_set(&file.path).cloned()).collect();
    config.apply(&mut found);
    report.diagnostics.extend(found);
    report
}

/// Reads a page, and keeps its document if the page is wanted.
fn read_page<'p, 'f: 'p>(
    text: &'f PageText<'f>,
    slot: &'p TextSlot<'f>,
    faults: &BTreeMap<String, Diagnostic>,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> ReadPage<'p> {
    let path = text.file.path;
    if let Some(fault) = faults.get(path) {
        return ReadPage::failed(path, fault.clone());
    }
    if !is_wanted(path) {
        return ReadPage { parsed: None, result: read_facts(text, &Caches::default()) };
    }
    ReadPage::of(text, slot, &Caches::default())
}

/// The findings on a page and on its includes.
struct Linted {
    report: LintReport,
    /// Findings in files that other pages may include too.
    in_includes: Vec<Diagnostic>,
    /// Findings about comments in such files that another page would report as unused. They are dropped, because this page needs
    /// the comment.
    used: Vec<Diagnostic>,
}

fn lint_page<'s>(file: &DocFile, at: usize, set: &'s Set<'s>, config: &LintConfig) -> Linted {
    let PageFindings { accounting, allows, mut found } = match set.facts.parsed(at) {
        Some(page) => caught(|| run_lints(page, at, set, config)).unwrap_or_else(|fault| PageFindings {
            found: vec![fault.finding(&file.path)],
            ..PageFindings::default()
        }),
        None => PageFindings::default(),
    };
    found.extend(set.facts.diagnostics(at).cloned());
    found.extend(set.of_set(&file.path).cloned());
    let before = found.len();
    let (unused, used) = allow::apply(&allows, &mut found);
    let allowed = before - found.len();
    found.extend(unused);
    config.apply(&mut found);
    let (mut found, in_includes): (Vec<_>, _) =
        found.into_iter().partition(|found| found.location.page == file.path);
    found.sort_by(|a, b| {
        (a.location.line, a.location.column, a.code).cmp(&(b.location.line, b.location.column, b.code))
    });
    Linted { report: LintReport { diagnostics: found, allowed, accounting }, in_includes, used }
}

/// The findings of all lints on one page.
#[derive(Default)]
struct PageFindings {
    accounting: Accounting,
    /// The comments that allow findings.
    allows: Vec<Allow>,
    found: Vec<Diagnostic>,
}

fn run_lints<'s>(page: &ParsedPage<'s>, at: usize, set: &'s Set<'s>, config: &LintConfig) -> PageFindings {
    #[cfg(test)]
    crate::fault::fail_in_tests(page.file.path, "failslint");
    let caches = Caches::default();
    let mut cx = Context::new(page, &caches);
    let messages = OnceCell::new();
    for lint in rules::RULES {
        if config.level(lint.code) != Some(Level::Off) {
            (lint.check)(&mut Page { cx: &mut cx, set, at, lint, messages: &messages });
        }
    }
    PageFindings {
        accounting: Accounting::of(&page.document.blocks, set.facts.outcomes(at)),
        allows: allow::scan_allows(&cx),
        found: cx.finish().0,
    }
}
