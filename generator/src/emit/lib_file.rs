//! `src/lib.rs`

use super::{EmittedFile, Inputs, Packaging};
use crate::rust::{Feature, Version};
use askama::Template;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    standalone: bool,
    versions: &'a [Version],
    /// The features that items depend on.
    all_features: Vec<&'a str>,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let areas: BTreeSet<&Feature> = versions.iter().flat_map(|version| &version.features).collect();
    let names = versions.iter().map(|version| version.name.as_str());
    let lib = Lib {
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        all_features: names.chain(areas.iter().map(|area| area.as_str())).collect(),
    };
    vec![EmittedFile::new("src/lib.rs".to_owned(), &lib, &[])]
}
