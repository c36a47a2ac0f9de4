//! What pages gave, put together.

use super::PageResult;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, ApiVersion, EnumType, Operation, Resource};
use std::collections::BTreeSet;

/// What some pages gave, one after the other.
#[derive(Debug, Default)]
pub struct PageResults {
    operations: Vec<Operation>,
    resources: Vec<Resource>,
    enums: Vec<EnumType>,
    diagnostics: Vec<Diagnostic>,
    locale: Option<String>,
    /// The versions that they belong to.
    pub api_versions: BTreeSet<ApiVersion>,
}

impl PageResults {
    /// Adds what the next page gave.
    pub fn add(&mut self, page: PageResult) {
        self.operations.extend(page.operations);
        self.resources.extend(page.resource);
        self.enums.extend(page.enums);
        self.diagnostics.extend(page.diagnostics);
        self.locale = self.locale.take().or(page.locale);
        self.api_versions.extend(page.api_version);
    }

    /// The facts of all, as each page says them, and what there is to say.
    pub(crate) fn into_api(parts: Vec<Self>) -> (Api, Vec<Diagnostic>) {
        let mut api = Api {
            operations: Vec::with_capacity(parts.iter().map(|part| part.operations.len()).sum()),
            resources: Vec::with_capacity(parts.iter().map(|part| part.resources.len()).sum()),
            enums: Vec::with_capacity(parts.iter().map(|part| part.enums.len()).sum()),
            ..Api::empty()
        };
        let mut diagnostics = Vec::with_capacity(parts.iter().map(|part| part.diagnostics.len()).sum());
        for part in parts {
            api.operations.extend(part.operations);
            api.resources.extend(part.resources);
            api.enums.extend(part.enums);
            diagnostics.extend(part.diagnostics);
            api.locale = api.locale.or(part.locale);
        }
        (api, diagnostics)
    }
}
