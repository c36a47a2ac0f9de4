//! graph-docgen: Microsoft Graph's API reference pages in, a typed Rust client out.
//!
//! A pure library, one value per stage: no IO, no clock, no printing.

pub mod bilingual;
pub mod diagnostic;
pub mod emit;
pub mod extract;
pub mod file_tree;
pub mod input;
pub mod ir;
mod json;
pub mod lexicon;
mod limits;
pub mod lint;
pub mod page;
pub mod rust;
pub mod show;

pub use bilingual::{Side, strip};
pub use diagnostic::{Diagnostic, Location, Severity};
pub use emit::Packaging;
pub use extract::PageResult;
pub use file_tree::{FileTree, OutputFile};
pub use input::{DocFile, DocSet};
pub use ir::ApiVersion;
pub use rust::DocLanguage;
pub use show::{Stage, show};

use rayon::prelude::*;

/// Reads all pages: from documents to the IR, and what there is to say about them.
#[must_use]
pub fn api(docs: &DocSet) -> (ir::Api, Vec<Diagnostic>) {
    put_together(docs.files.par_iter().map(read_page).collect())
}

/// Reads one page, which needs no other one: whoever reads pages from a disk can let go of each text when its facts are out.
#[must_use]
pub fn read_page(file: &DocFile) -> PageResult {
    // What became of each block is not asked here, and not kept until all pages are read.
    PageResult { fates: Vec::new(), ..extract::extract_page(file) }
}

/// Puts together what the pages of one locale say, given in order of path.
#[must_use]
pub fn put_together(pages: Vec<PageResult>) -> (ir::Api, Vec<Diagnostic>) {
    let mut api = ir::Api {
        schema_version: ir::SCHEMA_VERSION,
        locale: pages.iter().find_map(|page| page.locale.clone()),
        operations: Vec::with_capacity(pages.iter().map(|page| page.operations.len()).sum()),
        resources: Vec::with_capacity(pages.iter().filter(|page| page.resource.is_some()).count()),
        enums: Vec::with_capacity(pages.iter().map(|page| page.enums.len()).sum()),
    };
    let mut diagnostics = Vec::with_capacity(pages.iter().map(|page| page.diagnostics.len()).sum());
    for page in pages {
        api.operations.extend(page.operations);
        api.resources.extend(page.resource);
        api.enums.extend(page.enums);
        diagnostics.extend(page.diagnostics);
    }
    (api, diagnostics)
}

/// What is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The versions that the client has; pages of others are left out.
    pub api_versions: Vec<ApiVersion>,
    /// The languages of its docs.
    pub doc_language: DocLanguage,
    /// How it is packed.
    pub packaging: Packaging,
}

/// What generating gave.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The files of the crate.
    pub files: FileTree,
    /// What there is to say about what it was made from.
    pub diagnostics: Vec<Diagnostic>,
    /// How many request lines were read.
    pub request_lines: usize,
    /// How many functions they became.
    pub functions: usize,
}

/// Pages in, files out.
#[must_use]
pub fn generate(docs: &DocSet, settings: &Settings) -> Generated {
    let (api, found) = api(docs);
    let mut generated = generate_from(api, settings);
    generated.diagnostics.splice(0..0, found);
    generated
}

/// What the pages say in, files out.
#[must_use]
pub fn generate_from(api: ir::Api, settings: &Settings) -> Generated {
    let (client, diagnostics) = rust::lower(&api, &settings.api_versions, settings.doc_language);
    let is_generated = |operation: &&ir::Operation| settings.api_versions.contains(&operation.api_version);
    let request_lines = api.operations.iter().filter(is_generated).count();
    // The files take the memory that the facts held.
    drop(api);
    let files = emit::emit(&client, &settings.packaging);
    let functions = client
        .versions
        .iter()
        .flat_map(|version| &version.modules)
        .map(|module| module.functions.len())
        .sum();
    Generated { files, diagnostics, request_lines, functions }
}
