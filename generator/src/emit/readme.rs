//! `README.md`

use super::programs::{Program, programs};
use super::{EmittedFile, Inputs, Packaging};
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(path = "readme.md", escape = "none")]
struct Readme<'a> {
    standalone: bool,
    versions: &'a [Version],
    functions: usize,
    /// Whether the docs have texts of the pages.
    has_texts: bool,
    programs: Vec<Program<'a>>,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let modules = versions.iter().flat_map(|version| &version.modules);
    let readme = Readme {
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        functions: modules.map(|module| module.functions.len()).sum(),
        has_texts: inputs.client.doc_language.has_texts(),
        programs: programs(inputs.client),
    };
    vec![EmittedFile::new("README.md".to_owned(), &readme, &[])]
}
