//! `Cargo.toml`

use super::programs::{Program, programs};
use super::{EmittedFile, Inputs, Packaging};
use crate::rust::{Crate, Feature, Version};
use askama::Template;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "manifest.toml")]
struct Manifest<'a> {
    standalone: bool,
    versions: &'a [Version],
    features: Vec<&'a Feature>,
    default_features: Vec<&'a str>,
    programs: Vec<Program<'a>>,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let features: BTreeSet<&Feature> = versions.iter().flat_map(|version| &version.features).collect();
    let manifest = Manifest {
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        default_features: default_features(inputs.client, &features),
        features: features.into_iter().collect(),
        programs: programs(inputs.client),
    };
    vec![EmittedFile::new("Cargo.toml".to_owned(), &manifest, &[])]
}

/// The features that are on by default: the first version, and the areas that most programs begin with. A client of chosen
/// operations has all its areas.
fn default_features<'a>(client: &'a Crate, features: &BTreeSet<&'a Feature>) -> Vec<&'a str> {
    const COMMON: &[&str] = &["groups", "outlook", "users"];
    let all = || features.iter().map(|feature| feature.as_str());
    let mut areas: Vec<&str> = all().filter(|name| COMMON.contains(name)).collect();
    if areas.is_empty() || !client.filter.is_empty() {
        areas = all().collect();
    }
    client.versions.first().map(|version| version.name.as_str()).into_iter().chain(areas).collect()
}
