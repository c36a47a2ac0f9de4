//! graph-docgen: Microsoft Graph's API reference pages in, a typed Rust client out.
//!
//! A pure library, one value per stage: no IO, no clock, no printing.

pub mod bilingual;
pub mod corrections;
pub mod diagnostic;
pub mod emit;
pub mod extract;
mod fault;
pub mod file_tree;
mod hash;
pub mod input;
pub mod ir;
mod json;
mod lexicon;
mod limits;
pub mod lint;
pub mod page;
mod page_path;
mod prose;
pub mod rust;
pub mod show;
mod toc;
mod type_names;

pub use bilingual::{Side, strip};
pub use corrections::Corrections;
pub use diagnostic::{Code, Diagnostic, Location, Severity};
pub use emit::Packaging;
pub use extract::{PageReader, PageResult, PageResults};
pub use fault::keep_place;
pub use file_tree::{FileTree, OutputFile};
pub use input::{Beside, DocFile, DocSet, DocText};
pub use ir::ApiVersion;
pub use rust::DocLanguage;
pub use show::{Stage, show};

use corrections::read_corrections;
use rayon::prelude::*;
use std::borrow::Borrow;

/// How many pages a thread reads before another one may take over the rest: so few that no thread is left alone for long.
pub const PAGES_AT_ONCE: usize = 8;

/// Reads all pages: from documents to the IR, and what there is to say about them.
#[must_use]
pub fn api(docs: &DocSet) -> (ir::Api, Vec<Diagnostic>) {
    let read = |reader: &mut PageReader, pages: &[DocFile]| {
        let mut results = PageResults::default();
        pages.iter().for_each(|page| results.add(reader.read(page)));
        results
    };
    let stretches = docs.files.par_chunks(PAGES_AT_ONCE).map_init(PageReader::default, read);
    put_together(stretches.collect(), &docs.beside())
}

/// Puts together what the pages of one locale, given in order of path, and their tables of contents say.
#[must_use]
pub fn put_together(pages: Vec<PageResults>, beside: &Beside<'_>) -> (ir::Api, Vec<Diagnostic>) {
    let of_pages = || {
        let (mut api, diagnostics) = PageResults::into_api(pages);
        type_names::unify(&mut api);
        (api, diagnostics)
    };
    let ((api, mut diagnostics), (contents, in_contents)) =
        rayon::join(of_pages, || toc::read_contents(beside));
    diagnostics.extend(in_contents);
    (ir::Api { contents, ..api }, diagnostics)
}

/// Corrects facts. What the corrections say of names holds only when these are chosen, so they are given on.
#[must_use]
pub fn correct(api: &mut ir::Api, beside: &Beside<'_>) -> (Corrections, Vec<Diagnostic>) {
    let (corrections, mut diagnostics) = read_corrections(beside);
    diagnostics.extend(corrections::apply(&corrections, api));
    (corrections, diagnostics)
}

/// What is wrong with the names that corrections choose, which are held against all names of the crate.
#[must_use]
pub fn wrong_names(api: &ir::Api, corrections: &Corrections) -> Vec<Diagnostic> {
    let Some(file) = corrections.file() else { return Vec::new() };
    let versions = [ApiVersion::V1_0, ApiVersion::Beta];
    let mut found = rust::lower(api, corrections, &versions, DocLanguage::English).1;
    found.retain(|found| found.location.page == file.path);
    found
}

/// The facts that hold: those that the pages say, corrected; with the corrections, of which the names are still to be chosen.
#[must_use]
pub fn corrected_api(docs: &DocSet) -> (ir::Api, Corrections, Vec<Diagnostic>) {
    let (mut api, mut diagnostics) = api(docs);
    let (corrections, more) = correct(&mut api, &docs.beside());
    diagnostics.extend(more);
    (api, corrections, diagnostics)
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
    let (api, corrections, found) = corrected_api(docs);
    let mut generated = generate_from(api, &corrections, settings);
    generated.diagnostics.splice(0..0, found);
    generated
}

/// Facts in, files out. Facts given by reference remain for what else is made of them; facts given by value are freed early.
#[must_use]
pub fn generate_from(
    api: impl Borrow<ir::Api> + Send,
    corrections: &Corrections,
    settings: &Settings,
) -> Generated {
    let facts = api.borrow();
    let (client, mut diagnostics) =
        rust::lower(facts, corrections, &settings.api_versions, settings.doc_language);
    let is_generated = |operation: &&ir::Operation| settings.api_versions.contains(&operation.api_version);
    let request_lines = facts.operations.iter().filter(is_generated).count();
    let modules = client.versions.iter().flat_map(|version| &version.modules);
    let functions = modules.map(|module| module.functions.len()).sum();
    let files = emit::emit(api, client, &settings.packaging);
    diagnostics.extend(files.refused().map(refused));
    Generated { files, diagnostics, request_lines, functions }
}

/// That a file of the crate cannot be written. The names of all files are chosen so that it never happens.
fn refused((path, file): (&str, &OutputFile)) -> Diagnostic {
    let page = file.pages.first().map_or("", String::as_str);
    let message = format!(
        "the file `{path}` of the pages {} is left out: another one has its path",
        file.pages.join(", ")
    );
    let help = "this is a fault of the program: report it to the program's issue tracker with the pages";
    Diagnostic::new(&fault::PROGRAM_FAULT, Location::of_line(page, 1), message, help.to_owned())
}
