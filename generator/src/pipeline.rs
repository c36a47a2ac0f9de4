//! The steps from facts to the files of a client.

use crate::diagnostic::{Diagnostic, Location};
use crate::emit::{Packaging, emit};
use crate::facts::Facts;
use crate::fault::PROGRAM_FAULT;
use crate::file_tree::{FileTree, OutputFile};
use crate::ir::{Api, ApiVersion, Operation};
use crate::rust::{Crate, DocLanguage, Filter, PublishedName, lower, wrong_names};
use std::borrow::Borrow;
use std::mem;

/// The choices that a client is made by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The versions that the client has. Pages of other versions are left out.
    pub api_versions: Vec<ApiVersion>,
    /// The languages of its docs.
    pub doc_language: DocLanguage,
    /// The packaging of the crate.
    pub packaging: Packaging,
    /// The operations of the client. Types that no operation reaches are left out.
    pub filter: Filter,
}

impl Default for Settings {
    /// All operations of all versions, with English docs.
    fn default() -> Self {
        let api_versions = ApiVersion::ALL.to_vec();
        Self {
            api_versions,
            doc_language: DocLanguage::default(),
            packaging: Packaging::default(),
            filter: Filter::default(),
        }
    }
}

/// A client before it is printed: every name, type and doc text is decided.
#[derive(Debug)]
pub struct Client {
    /// The crate.
    pub code: Crate,
    /// The findings about its names and types.
    pub diagnostics: Vec<Diagnostic>,
}

impl Client {
    /// Decides the client of these facts.
    #[must_use]
    pub fn of(facts: &Facts, settings: &Settings) -> Self {
        let Settings { api_versions, doc_language, filter, .. } = settings;
        let (code, diagnostics) = lower(&facts.api, &facts.corrections, api_versions, *doc_language, filter);
        Self { code, diagnostics }
    }

    /// The findings about the names that corrections choose, for callers that make no client.
    #[must_use]
    pub fn wrong_names(facts: &Facts) -> Vec<Diagnostic> {
        wrong_names(&facts.api, &facts.corrections)
    }

    /// Prints the files. Facts that are given by value are freed as soon as possible; facts that are given by reference remain.
    #[must_use]
    pub fn into_files(self, api: impl Borrow<Api> + Send, packaging: &Packaging) -> FileTree {
        emit(api, self.code, packaging)
    }

    fn functions(&self) -> usize {
        let modules = self.code.versions.iter().flat_map(|version| &version.modules);
        modules.map(|module| module.functions.len()).sum()
    }
}

/// The files of a client, with all findings.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The files of the crate.
    pub files: FileTree,
    /// The findings about the pages, and about the names and types of the client.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of request lines that the settings choose.
    pub request_lines: usize,
    /// The number of functions in the client.
    pub functions: usize,
    /// The names of the functions, for a file of pinned names.
    pub names: Vec<PublishedName>,
}

impl Generated {
    /// Makes the files of the client. The facts are freed on the way, because the files take their memory.
    #[must_use]
    pub fn of(facts: Facts, settings: &Settings) -> Self {
        let mut client = Client::of(&facts, settings);
        let Facts { api, mut diagnostics, .. } = facts;
        diagnostics.append(&mut client.diagnostics);
        let is_generated = |operation: &&Operation| {
            settings.api_versions.contains(&operation.api_version) && settings.filter.chooses(operation)
        };
        let request_lines = api.operations.iter().filter(is_generated).count();
        let functions = client.functions();
        let names = mem::take(&mut client.code.names);
        let files = client.into_files(api, &settings.packaging);
        diagnostics.extend(files.refused().map(refused));
        Self { files, diagnostics, request_lines, functions, names }
    }
}

/// The finding about a file that cannot be written. The names of all files are chosen so that it never happens.
fn refused((path, file): (&str, &OutputFile)) -> Diagnostic {
    let page = file.pages.first().map_or("", String::as_str);
    let message = format!(
        "the file `{path}` of the pages {} is left out: another one has its path",
        file.pages.join(", ")
    );
    let help = "this is a fault of the program: report it to the program's issue tracker with the pages";
    Diagnostic::new(&PROGRAM_FAULT, Location::of_line(page, 1), message, help.to_owned())
}
