//! What the lints know of the whole page set.

use crate::corrections::{apply, read_corrections};
use crate::diagnostic::Diagnostic;
use crate::extract::PageResult;
use crate::input::{DocFile, DocSet};
use crate::ir::{self, ApiVersion, Resource};
use crate::rust::{DocLanguage, lower};
use crate::toc::read_contents;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The pages, what was read of each, and indices over both.
pub(super) struct Set<'a> {
    /// The same pages in other locales.
    pub(super) others: &'a [&'a DocSet],
    /// What was read, page by page.
    pub(super) facts: &'a [PageResult],
    /// Paths of the pages.
    pub(super) paths: BTreeSet<&'a str>,
    /// Paths of the pages, by their lower case.
    pub(super) spellings: HashMap<String, &'a str>,
    /// How many pages name a permission.
    pub(super) permissions: BTreeMap<&'a str, usize>,
    /// Those that several pages name, with how many.
    pub(super) frequent_permissions: Vec<(&'a str, usize)>,
    resources: HashMap<(ApiVersion, String), Vec<&'a Resource>>,
    lowering: HashMap<String, Vec<Diagnostic>>,
}

impl<'a> Set<'a> {
    pub(super) fn new(docs: &'a DocSet, others: &'a [&'a DocSet], facts: &'a [PageResult]) -> Self {
        let mut permissions = BTreeMap::new();
        let mut resources: HashMap<_, Vec<_>> = HashMap::new();
        for page in facts {
            let all = page.operations.first().into_iter().flat_map(|operation| &operation.facts.permissions);
            for name in all.flat_map(|permission| &permission.names).collect::<BTreeSet<_>>() {
                *permissions.entry(name.as_str()).or_default() += 1;
            }
            if let Some(resource) = &page.resource {
                resources
                    .entry((resource.api_version, resource.name.to_lowercase()))
                    .or_default()
                    .push(resource);
            }
        }
        let frequent = permissions.iter().filter(|(_, pages)| **pages > 1);
        Self {
            frequent_permissions: frequent.map(|(name, pages)| (*name, *pages)).collect(),
            others,
            facts,
            paths: docs.files.iter().map(|file| file.path.as_str()).collect(),
            spellings: docs.files.iter().map(|file| (file.path.to_lowercase(), file.path.as_str())).collect(),
            permissions,
            resources,
            lowering: lowering(docs, facts),
        }
    }

    /// The resources of this name, without its namespace, whatever its case.
    pub(super) fn resources(&self, version: ApiVersion, name: &str) -> &[&'a Resource] {
        self.resources.get(&(version, name.to_lowercase())).map_or(&[], Vec::as_slice)
    }

    /// What making the crate, and what goes with the pages, says about a page or another file of the set.
    pub(super) fn lowering(&self, path: &str) -> impl Iterator<Item = &Diagnostic> {
        self.lowering.get(path).into_iter().flatten()
    }

    /// The same page in other locales.
    pub(super) fn elsewhere(&self, path: &str) -> impl Iterator<Item = &'a DocFile> {
        self.others.iter().filter_map(move |docs| docs.page(path))
    }
}

/// What making the crate of all pages says, and what the tables of contents and the corrections do, by file. The IR has lines only,
/// so the places are widened to whole lines.
fn lowering(docs: &DocSet, facts: &[PageResult]) -> HashMap<String, Vec<Diagnostic>> {
    let operations = facts.iter().flat_map(|page| page.operations.iter().cloned()).collect();
    let mut api = ir::Api { operations, ..ir::Api::empty() };
    let (corrections, mut diagnostics) = read_corrections(docs);
    if docs.corrections.is_some() {
        api.resources = facts.iter().filter_map(|page| page.resource.clone()).collect();
        api.enums = facts.iter().flat_map(|page| page.enums.iter().cloned()).collect();
        diagnostics.extend(apply(&corrections, &mut api));
    }
    let versions = [ApiVersion::V1_0, ApiVersion::Beta];
    diagnostics.extend(lower(&api, &corrections, &versions, DocLanguage::English).1);
    diagnostics.extend(read_contents(docs).1);
    let mut found: HashMap<String, Vec<Diagnostic>> = HashMap::new();
    for mut diagnostic in diagnostics {
        let place = &mut diagnostic.location;
        if let Some(file) = docs.page(&place.page)
            && place.end == 0
        {
            let before = place.line.saturating_sub(1) as usize;
            place.start = file.text.split_inclusive('\n').take(before).map(str::len).sum();
            place.end =
                place.start + file.text[place.start..].lines().next().map_or(0, |line| line.trim_end().len());
        }
        found.entry(diagnostic.location.page.clone()).or_default().push(diagnostic);
    }
    found
}
