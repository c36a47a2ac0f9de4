//! All calls into the library's stages: the flags of the command line become its settings here, and nowhere else.

use std::io::{self, Write};

use anyhow::{Context, Result};
use graph_docgen::ir::Api;
use graph_docgen::lint::LintConfig;
use graph_docgen::{ApiVersion, Diagnostic, DocSet, Generated, Packaging};

use crate::cli::{self, Stage};
use crate::report::lint::Linted;

/// How the client is to be made.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Versions of the API; none named means all found.
    pub(crate) api_versions: Vec<cli::ApiVersion>,
    /// Languages of the client's docs.
    pub(crate) doc_language: cli::DocLanguage,
    /// The runtime's files, for a client that is to build without this workspace.
    pub(crate) runtime: Option<Vec<(String, String)>>,
}

/// The client of these pages.
pub(crate) fn generate(docs: &DocSet, settings: Settings) -> Generated {
    let mut api_versions: Vec<ApiVersion> =
        settings.api_versions.into_iter().map(cli::ApiVersion::into).collect();
    if api_versions.is_empty() {
        api_versions = docs.files.iter().filter_map(|file| ApiVersion::of_page(&file.path)).collect();
    }
    api_versions.sort();
    api_versions.dedup();
    let packaging = match settings.runtime {
        Some(runtime) => Packaging::Standalone { runtime },
        None => Packaging::WorkspaceMember,
    };
    let doc_language = settings.doc_language.into();
    graph_docgen::generate(docs, &graph_docgen::Settings { api_versions, doc_language, packaging })
}

/// What these pages say, corrected, and what was not understood.
pub(crate) fn api(docs: &DocSet) -> (Api, Vec<Diagnostic>) {
    let (api, corrections, mut found) = graph_docgen::corrected_api(docs);
    let versions = [ApiVersion::V1_0, ApiVersion::Beta];
    // The names that corrections choose are no part of it, but are as wrong here as anywhere.
    let language = graph_docgen::DocLanguage::English;
    if docs.corrections.is_some() {
        let named = graph_docgen::rust::lower(&api, &corrections, &versions, language).1;
        found.extend(named.into_iter().filter(|found| docs.page(&found.location.page).is_none()));
    }
    (api, found)
}

/// What pages say, as JSON. It is never held as one text: that of a whole reference has tens of megabytes.
pub(crate) fn write_json(api: &Api, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, api)?;
    out.write_all(b"\n")
}

/// One side of a page.
pub(crate) fn strip(text: &str, side: cli::Side) -> String {
    graph_docgen::strip(text, side.into())
}

/// What is wrong in the pages of each set; the others are the same pages in other locales.
pub(crate) fn lint(sets: &mut [Linted], config: &LintConfig) {
    for at in 0..sets.len() {
        let others: Vec<&DocSet> =
            sets.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, set)| &set.docs).collect();
        sets[at].report = graph_docgen::lint::lint(&sets[at].docs, &others, config);
    }
}

/// One page after one stage, for people. The library sees this page alone.
pub(crate) fn show(stage: Stage, docs: &DocSet, page: &str) -> Result<String> {
    graph_docgen::show(stage.into(), docs, page, graph_docgen::DocLanguage::Both)
        .with_context(|| format!("there is no page {page}"))
}

impl From<cli::ApiVersion> for ApiVersion {
    fn from(version: cli::ApiVersion) -> Self {
        match version {
            cli::ApiVersion::V1_0 => Self::V1_0,
            cli::ApiVersion::Beta => Self::Beta,
        }
    }
}

impl From<cli::DocLanguage> for graph_docgen::DocLanguage {
    fn from(language: cli::DocLanguage) -> Self {
        match language {
            cli::DocLanguage::English => Self::English,
            cli::DocLanguage::Localized => Self::Localized,
            cli::DocLanguage::Both => Self::Both,
        }
    }
}

impl From<cli::Side> for graph_docgen::Side {
    fn from(side: cli::Side) -> Self {
        match side {
            cli::Side::Localized => Self::Localized,
            cli::Side::English => Self::English,
        }
    }
}

impl From<Stage> for graph_docgen::Stage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::English => Self::English,
            Stage::Localized => Self::Localized,
            Stage::Page => Self::Page,
            Stage::Ir => Self::Ir,
            Stage::Rust => Self::Rust,
        }
    }
}
