//! Helpers for the tests of the lints, which use minimal pages.

use super::{LintConfig, LintReport, lint};
use crate::diagnostic::{Code, Diagnostic};
use crate::input::{DocFile, DocSet};

/// Makes a page set. In its pages `{{target|source}}` stands for a translation unit.
pub(super) fn set_of(pages: &[(&str, &str)]) -> DocSet {
    let file = |(path, text): &(&str, &str)| DocFile { path: (*path).to_owned(), text: with_units(text) };
    DocSet::new(pages.iter().map(file).collect())
}

fn with_units(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (unit, after) = after.split_once("}}").expect("a unit ends");
        let (target, source) = unit.split_once('|').expect("a unit has two sides");
        out += before;
        out += &format!(
            "<span data-ttu-id=\"0a1b2-103\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-103\">{source}</span></span>"
        );
        rest = after;
    }
    out + rest
}

pub(super) fn lint_pages(pages: &[(&str, &str)]) -> (DocSet, LintReport) {
    let docs = set_of(pages);
    let report = lint(&docs, &[], &LintConfig::default());
    (docs, report)
}

/// The findings on an api page with this configuration.
pub(super) fn found_with(page: &str, config: &LintConfig) -> Vec<Diagnostic> {
    lint(&set_of(&[("v1.0/api/x.md", page)]), &[], config).diagnostics
}

/// The codes of all findings on an api page.
pub(super) fn codes(page: &str) -> Vec<&'static str> {
    found_with(page, &LintConfig::default()).into_iter().map(|found| found.code.name).collect()
}

/// Checks the findings of one code in a set: `line:column [marked text] message; help`, or a prefix of it.
pub(super) fn check_set(code: &Code, (docs, report): &(DocSet, LintReport), expect: &[&str]) {
    let found = report.diagnostics.iter().filter(|found| found.code == code);
    let found: Vec<_> = found
        .map(|found| {
            let Diagnostic { location: place, message, help, .. } = found;
            let marked = docs.file(&place.page).map_or("", |file| &file.text[place.start..place.end]);
            let help = help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            format!("{}:{} [{marked}] {message}{help}", place.line, place.column)
        })
        .collect();
    let fits = found.len() == expect.len()
        && found.iter().zip(expect).all(|(found, expect)| found.starts_with(expect));
    assert!(fits, "found {found:#?}, not {expect:#?}");
}

/// Checks the findings of one code on an api page.
pub(super) fn check(code: &Code, page: &str, expect: &[&str]) {
    check_set(code, &lint_pages(&[("v1.0/api/x.md", page)]), expect);
}

/// Checks the findings of one code on a resource page.
pub(super) fn check_resource(code: &Code, page: &str, expect: &[&str]) {
    check_set(code, &lint_pages(&[("v1.0/resources/x.md", page)]), expect);
}

/// Checks the findings of one code on a page that exists in another locale too.
pub(super) fn check_locales(code: &Code, page: &str, other: &str, expect: &[&str]) {
    let [page, other] = [page, other].map(|page| set_of(&[("v1.0/api/x.md", page)]));
    let report = lint(&page, &[&other], &LintConfig::default());
    check_set(code, &(page, report), expect);
}
