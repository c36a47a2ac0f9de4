//! All calls into the library's stages. Only here do the flags of the command line become the library's settings.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use graph_docgen::ir::Api;
use graph_docgen::lint::LintConfig;
use graph_docgen::{
    ApiVersion, Beside, Comparison, Diagnostic, DocFile, DocLanguage, DocSet, DocText, Facts, Filter,
    Generated, MetadataFile, Packaging, PageReader, PageResults, Side, Stage,
};

use crate::load::{self, LoadError};
use crate::report::lint::Linted;

/// The settings of a client.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Versions of the API. An empty list means every version found.
    pub(crate) api_versions: Vec<ApiVersion>,
    /// Languages of the client's docs.
    pub(crate) doc_language: DocLanguage,
    /// The runtime's files, for a client that builds without this workspace.
    pub(crate) runtime: Option<Vec<(String, String)>>,
    /// The operations of the client.
    pub(crate) filter: Filter,
}

impl Settings {
    /// The versions of the client.
    pub(crate) fn versions(&self, facts: &Facts) -> Vec<ApiVersion> {
        let named: BTreeSet<ApiVersion> = self.api_versions.iter().copied().collect();
        let versions = if named.is_empty() { facts.api_versions.clone() } else { named };
        versions.into_iter().collect()
    }
}

/// Reads the pages of these versions, corrects their facts and compares them with the metadata. An empty list means every version
/// found. No text of a page stays in memory.
///
/// # Errors
/// Fails as [`load::load_each`] does, also if an included file cannot be read.
pub fn read_pages(
    docs: &Path,
    versions: &[ApiVersion],
    corrections: Option<&DocFile>,
    metadata: &[MetadataFile],
) -> Result<Facts, LoadError> {
    type Taken = (Vec<String>, PageResults);
    let take = |reader: &mut PageReader<'_>, (paths, results): &mut Taken, page: DocText<'_>| {
        paths.push(page.path.to_owned());
        results.add(reader.read(page));
    };
    let includes = load::load_includes(docs)?;
    let (read, tocs) = rayon::join(
        || load::load_each(docs, versions, || PageReader::new(&includes), take),
        || load::load_contents(docs, versions),
    );
    let (paths, pages): (Vec<Vec<String>>, Vec<PageResults>) = read?.into_iter().unzip();
    let tocs = tocs?;
    let pages_at_hand = paths.iter().flatten().map(String::as_str).collect();
    let beside = Beside { pages: pages_at_hand, tocs: &tocs, corrections, metadata, is_part: false };
    Ok(Facts::of_pages(pages, &beside))
}

/// Makes the client of these pages, with all findings about them.
pub(crate) fn generate(facts: Facts, settings: Settings) -> Generated {
    let api_versions = settings.versions(&facts);
    let packaging = match settings.runtime {
        Some(runtime) => Packaging::Standalone { runtime },
        None => Packaging::WorkspaceMember,
    };
    let settings = graph_docgen::Settings {
        api_versions,
        doc_language: settings.doc_language,
        packaging,
        filter: settings.filter,
    };
    Generated::of(facts, &settings)
}

/// Writes the IR as JSON. The JSON of a whole reference has tens of megabytes, so it is never in memory as one text.
pub(crate) fn write_json(api: &Api, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, api)?;
    out.write_all(b"\n")
}

/// Keeps one side of a page.
pub(crate) fn strip(text: &str, side: Side) -> String {
    graph_docgen::strip(text, side)
}

/// Lints the wanted pages of each set. The other sets hold the same pages in other locales.
pub(crate) fn lint(sets: &mut [Linted], config: &LintConfig) {
    for at in 0..sets.len() {
        let others: Vec<&DocSet> =
            sets.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, set)| &set.docs).collect();
        let docs = &sets[at].docs;
        sets[at].report = match &sets[at].pages {
            Some(pages) => graph_docgen::lint::lint_pages(docs, &others, config, pages),
            None => graph_docgen::lint::lint(docs, &others, config),
        };
    }
}

/// Compares the pages of a set with its metadata.
///
/// # Errors
/// The findings about metadata that cannot be read.
pub(crate) fn compare(docs: &DocSet) -> Result<Comparison, Vec<Diagnostic>> {
    let Facts { comparison, mut diagnostics, .. } = Facts::of(docs);
    diagnostics.retain(|found| docs.metadata.iter().any(|one| one.file.path == found.location.page));
    match comparison {
        Some(comparison) if diagnostics.is_empty() => Ok(comparison),
        _ => Err(diagnostics),
    }
}

/// Lints one page, compared with the other pages of its set.
pub(crate) fn lint_one(docs: &DocSet, page: &str) -> Vec<Diagnostic> {
    let pages = BTreeSet::from([page.to_owned()]);
    graph_docgen::lint::lint_pages(docs, &[], &LintConfig::default(), &pages).diagnostics
}

/// Prints one page after one stage.
pub(crate) fn show(stage: Stage, docs: &DocSet, page: &str, language: DocLanguage) -> Result<String> {
    graph_docgen::show(stage, docs, page, language).with_context(|| format!("there is no page {page}"))
}
