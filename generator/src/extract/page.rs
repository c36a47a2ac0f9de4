//! One page from its text to its facts.

use super::account::account;
use super::includes::check_includes;
use super::markup::check_markup;
use super::read_page::read_facts;
use super::reference::reference;
use super::resources::resource_page;
use super::{BlockOutcome, Caches, Context, PageResult};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::family::{Family, PageKind};
use crate::input::{DocText, Includes};
use crate::ir::ApiVersion;
use crate::page::{PageText, Section, SectionKind};
use std::ops::Range;

codes! {
    static PAGE_OUTSIDE_VERSION: Code = Code {
        name: "page-outside-version",
        severity: Severity::Error,
        summary: "a page is not in the folder of a version",
        finds: "A page whose path begins neither with `v1.0/` nor with `beta/`.",
        why: "It is not read.",
        cure: "Move it to the folder of its version.",
        example: "`v2.0/api/user-get.md`.",
    };
}

/// Reads the pages of a set one by one. Text that several pages have in common is read only once.
#[derive(Debug)]
pub struct PageReader<'i> {
    includes: &'i Includes,
    caches: Caches,
}

impl<'i> PageReader<'i> {
    /// A reader of pages that include these files.
    #[must_use]
    pub fn new(includes: &'i Includes) -> Self {
        Self { includes, caches: Caches::of_many() }
    }

    /// Takes the facts out of one page. They do not depend on the pages that were read before.
    #[must_use]
    pub fn read<'a>(&mut self, file: impl Into<DocText<'a>>) -> PageResult {
        let text = PageText::of(file.into(), self.includes);
        // Only the facts and the findings are kept until all pages are read.
        PageResult { outcomes: Vec::new(), ..read_facts(&text, &self.caches) }
    }
}

/// Takes the facts out of one page that includes nothing.
#[cfg(test)]
pub(super) fn extract_page(file: &crate::input::DocFile) -> PageResult {
    read_facts(&PageText::of(file.into(), &Includes::default()), &Caches::default())
}

/// Reads the facts of a document, and gives every block an outcome.
pub(super) fn extract(mut cx: Context<'_, '_>) -> PageResult {
    #[cfg(test)]
    crate::fault::fail_in_tests(cx.path(), "failsread");
    let mut result = facts(&mut cx);
    let page = cx.path();
    let (mut diagnostics, outcomes) = cx.finish();
    diagnostics.sort_by(|a, b| a.location.cmp(&b.location));
    (result.diagnostics, result.in_includes) =
        diagnostics.into_iter().partition(|found| found.location.page == page);
    let has_facts = !result.operations.is_empty() || result.resource.is_some() || !result.enums.is_empty();
    let outcome = |outcome: Option<BlockOutcome>| match outcome.unwrap_or(BlockOutcome::Reported) {
        BlockOutcome::Extracted if !has_facts => BlockOutcome::Ignored("page of no operation and no type"),
        outcome => outcome,
    };
    result.outcomes = outcomes.into_iter().map(outcome).collect();
    result
}

fn facts(cx: &mut Context<'_, '_>) -> PageResult {
    let Some(version) = ApiVersion::of_page(cx.path()) else {
        let message = "this page is not in the folder of a version, and is not read";
        cx.report_title(&PAGE_OUTSIDE_VERSION, message);
        (0..cx.page.blocks.len()).for_each(|block| cx.ignored(block, "page of no version"));
        return PageResult::default();
    };
    check_markup(cx);
    check_includes(cx);
    let mut result = match PageKind::of_page(cx.path()) {
        Some(PageKind::Resource) => resource_page(cx, version),
        Some(PageKind::Api) | None if is_resource(cx) => resource_page(cx, version),
        Some(PageKind::Api) | None => api_page(cx, version),
    };
    result.api_version = Some(version);
    result.locale = cx.page.front_matter.locale().map(str::to_owned);
    account(cx);
    result
}

/// Returns whether a page describes a type, though its folder is that of operations: its front matter and its sections say so.
fn is_resource(cx: &Context<'_, '_>) -> bool {
    let has = |kind| cx.page.sections.iter().any(|section| section.kind == kind);
    let said = cx.page.front_matter.get(Family::GRAPH.front_matter.page_type);
    said.is_some_and(|said| said.trim().eq_ignore_ascii_case(PageKind::Resource.page_type()))
        && has(SectionKind::Properties)
        && !has(SectionKind::Request)
        && !has(SectionKind::Permissions)
}

fn api_page(cx: &mut Context<'_, '_>, version: ApiVersion) -> PageResult {
    let mut operations = Vec::new();
    let mut title = None;
    for scope in references(&cx.page.sections) {
        cx.scope = scope;
        operations.extend(reference(cx, version, &mut title));
    }
    cx.scope = 0..cx.page.sections.len();
    PageResult { operations, ..PageResult::default() }
}

/// The sections of each reference of a page. Nearly all pages have one reference; another one begins with its own permissions
/// behind a request, or with the title above them.
fn references(sections: &[Section]) -> Vec<Range<usize>> {
    let has = |range: Range<usize>, kind: SectionKind| {
        sections.cut(range).iter().any(|section| section.kind == kind)
    };
    let mut found = Vec::new();
    let mut start = 0;
    for (at, section) in sections.iter().enumerate() {
        let begins = section.kind == SectionKind::Permissions && section.level <= 2;
        if begins
            && has(start..at, SectionKind::Permissions)
            && has(start..at, SectionKind::Request)
            && has(at..sections.len(), SectionKind::Request)
        {
            let is_titled = sections.cut(..at).last().is_some_and(|above| above.level == 1);
            let cut = if is_titled { at - 1 } else { at };
            found.push(start..cut);
            start = cut;
        }
    }
    found.push(start..sections.len());
    found
}

#[cfg(test)]
mod tests;
