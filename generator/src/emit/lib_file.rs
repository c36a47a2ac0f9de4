//! `src/lib.rs`

use super::{EmittedFile, Inputs, Packaging};
use crate::rust::{Doc, Feature, Filter, Version, code_span};
use askama::Template;
use std::collections::{BTreeMap, BTreeSet};

/// The number of modules that the crate's docs name for an area.
const NAMED: usize = 8;

#[derive(Template)]
#[template(path = "lib.rs")]
struct Lib<'a> {
    standalone: bool,
    /// The entries of the filter, as a list.
    filter: Doc,
    versions: &'a [Version],
    areas: Vec<Area<'a>>,
    /// The features that items depend on.
    all_features: Vec<&'a str>,
}

/// The content of an area, over all versions.
struct Area<'a> {
    name: &'a str,
    functions: usize,
    /// The first modules in it, as paths below the crate.
    named: Vec<String>,
    /// The number of further modules.
    more: usize,
}

pub(super) fn files(inputs: &Inputs<'_>) -> Vec<EmittedFile> {
    let versions = &inputs.client.versions;
    let areas: BTreeSet<&Feature> = versions.iter().flat_map(|version| &version.features).collect();
    let names = versions.iter().map(|version| version.name.as_str());
    let lib = Lib {
        filter: filter_doc(&inputs.client.filter),
        standalone: matches!(inputs.packaging, Packaging::Standalone { .. }),
        versions,
        all_features: names.chain(areas.iter().map(|area| area.as_str())).collect(),
        areas: content(versions),
    };
    vec![EmittedFile::new("src/lib.rs".to_owned(), &lib, &[])]
}

/// Counts the functions of each area and lists their modules. A module of several versions is named in the first one.
fn content(versions: &[Version]) -> Vec<Area<'_>> {
    let mut areas: BTreeMap<&Feature, (usize, BTreeMap<&str, &str>)> = BTreeMap::new();
    for version in versions {
        for module in &version.modules {
            for function in &module.functions {
                for feature in function.gate.as_ref().unwrap_or(&module.gate).features() {
                    let (functions, modules) = areas.entry(feature).or_default();
                    *functions += 1;
                    modules.entry(module.name.as_str()).or_insert(version.name.as_str());
                }
            }
        }
    }
    let mut content = Vec::with_capacity(areas.len());
    for (feature, (functions, modules)) in areas {
        let named = modules.iter().take(NAMED).map(|(module, version)| format!("{version}::{module}"));
        let named = named.collect();
        let more = modules.len().saturating_sub(NAMED);
        content.push(Area { name: feature.as_str(), functions, named, more });
    }
    content
}

fn filter_doc(filter: &Filter) -> Doc {
    let mut doc = Doc::default();
    for (kind, text) in filter.entries() {
        doc.line(format_args!("* `{}`: {}", kind.as_str(), code_span(text)));
    }
    doc
}
