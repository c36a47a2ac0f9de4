//! The facts and findings of pages that have been read.

use super::BlockOutcome;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, ApiVersion, EnumType, Operation, Resource};
use std::collections::BTreeSet;

/// The facts and findings of one page.
#[derive(Debug, Default)]
pub struct PageResult {
    /// Its request lines.
    pub operations: Vec<Operation>,
    /// Its resource.
    pub resource: Option<Resource>,
    /// Its enumerations.
    pub enums: Vec<EnumType>,
    /// The version that it belongs to.
    pub api_version: Option<ApiVersion>,
    /// The locale that its front matter names.
    pub locale: Option<String>,
    /// The findings in its own file.
    pub diagnostics: Vec<Diagnostic>,
    /// The findings in the files that it includes, which other pages may include too.
    pub in_includes: Vec<Diagnostic>,
    /// The outcome of each block, by its index in the English document.
    pub outcomes: Vec<BlockOutcome>,
}

impl PageResult {
    /// The result of a page on which the program failed.
    pub(crate) fn failed(page: &str, fault: Diagnostic) -> Self {
        Self { api_version: ApiVersion::of_page(page), diagnostics: vec![fault], ..Self::default() }
    }
}

/// The facts and findings of several pages, in the order in which they were added.
#[derive(Debug, Default)]
pub struct PageResults {
    operations: Vec<Operation>,
    resources: Vec<Resource>,
    enums: Vec<EnumType>,
    diagnostics: Vec<Diagnostic>,
    in_includes: Vec<Diagnostic>,
    locale: Option<String>,
    /// The versions that they belong to.
    pub api_versions: BTreeSet<ApiVersion>,
}

impl PageResults {
    /// Adds the facts and findings of the next page.
    pub fn add(&mut self, page: PageResult) {
        self.operations.extend(page.operations);
        self.resources.extend(page.resource);
        self.enums.extend(page.enums);
        self.diagnostics.extend(page.diagnostics);
        self.in_includes.extend(page.in_includes);
        self.locale = self.locale.take().or(page.locale);
        self.api_versions.extend(page.api_version);
    }

    /// The facts of all pages, as each page states them, and the findings.
    pub(crate) fn into_api(parts: Vec<Self>) -> (Api, Vec<Diagnostic>) {
        let mut api = Api {
            operations: Vec::with_capacity(parts.iter().map(|part| part.operations.len()).sum()),
            resources: Vec::with_capacity(parts.iter().map(|part| part.resources.len()).sum()),
            enums: Vec::with_capacity(parts.iter().map(|part| part.enums.len()).sum()),
            ..Api::empty()
        };
        let mut in_includes = Vec::new();
        let mut diagnostics = Vec::with_capacity(parts.iter().map(|part| part.diagnostics.len()).sum());
        for part in parts {
            api.operations.extend(part.operations);
            api.resources.extend(part.resources);
            api.enums.extend(part.enums);
            diagnostics.extend(part.diagnostics);
            in_includes.extend(part.in_includes);
            api.locale = api.locale.or(part.locale);
        }
        diagnostics.extend(shared(in_includes));
        (api, diagnostics)
    }
}

/// Findings in files that several pages include: each once, in order.
pub(crate) fn shared(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by(|a, b| (&a.location, a.code, &a.message).cmp(&(&b.location, b.code, &b.message)));
    found.dedup();
    found
}
