//! `README.md`

use super::{EmittedFile, Inputs, Packaging};
use crate::rust::Version;
use askama::Template;

#[derive(Template)]
#[template(path = "readme.md", escape = "none")]
struct Readme<'a> {
    standalone: bool,
    versions: &'a [Version],
    functions: usize,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let modules = versions.iter().flat_map(|version| &version.modules);
    let readme = Readme {
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        functions: modules.map(|module| module.functions.len()).sum(),
    };
    vec![EmittedFile::new("README.md".to_owned(), &readme, &[])]
}
