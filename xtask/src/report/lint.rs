//! Prints the findings of `lint` in all its formats.

pub(crate) mod accounting;
pub(crate) mod by_page;
pub(crate) mod compared;
pub(crate) mod concise;
pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod json;
mod line_hash;
pub(crate) mod list;
pub(crate) mod sarif;

use std::collections::BTreeSet;
use std::path::PathBuf;

use graph_docgen::lint::LintReport;
use graph_docgen::{Diagnostic, DocSet};

/// One page set and the findings in it.
#[derive(Debug, Default)]
pub(crate) struct Linted {
    /// The name of the set in a baseline: a prefix of the paths of its pages.
    pub(crate) key: String,
    /// The folder of the set, with `/` at the end. Inside the workspace the path starts at its root.
    pub(crate) folder: String,
    /// The folder of the set as a path on the disk.
    pub(crate) root: PathBuf,
    /// The pages.
    pub(crate) docs: DocSet,
    /// The paths of the pages to judge; `None` for all.
    pub(crate) pages: Option<BTreeSet<String>>,
    /// The findings.
    pub(crate) report: LintReport,
    /// The number of findings that a baseline lists.
    pub(crate) known: usize,
}

impl Linted {
    /// The path of a finding's file, for people and other tools.
    pub(crate) fn path(&self, found: &Diagnostic) -> String {
        let page = &found.location.page;
        let metadata = self.docs.metadata.iter().map(|one| &one.file);
        let is_beside = self.docs.corrections.iter().chain(metadata).any(|file| file.path == *page);
        // Corrections and metadata are outside of the folder, and their paths are complete.
        if is_beside { page.clone() } else { format!("{}{page}", self.folder) }
    }

    /// The text of a finding's file.
    pub(crate) fn text(&self, found: &Diagnostic) -> &str {
        self.docs.file(&found.location.page).map_or("", |file| &file.text)
    }

    /// The line and the column behind the last marked character. Both count from 1, columns in characters.
    pub(crate) fn end(&self, found: &Diagnostic) -> (u32, u32) {
        let place = &found.location;
        let meant = self.text(found).get(place.start..place.end).unwrap_or_default();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        match meant.rsplit_once('\n') {
            Some((before, last)) => {
                (place.line + count(before.matches('\n').count()) + 1, count(last.chars().count()) + 1)
            }
            None => (place.line, place.column + count(meant.chars().count())),
        }
    }
}

/// All findings in order, each with its set.
pub(crate) fn all(sets: &[Linted]) -> impl Iterator<Item = (&Linted, &Diagnostic)> {
    sets.iter().flat_map(|set| set.report.diagnostics.iter().map(move |found| (set, found)))
}

#[cfg(test)]
pub(crate) mod testing {
    use graph_docgen::lint::{LintConfig, lint};
    use graph_docgen::{DocFile, DocSet};

    use super::Linted;

    /// A set of one page that has findings of all three severities.
    pub(crate) fn linted() -> Vec<Linted> {
        let text = "---\ntitle: x\n---\n# 标题\n\n## Respons:%\n\n## Permissions\n\n|Permission type|Permissions|\n|-|-|\n|Application|to be decided|\n";
        let path = "v1.0/api/a b.md".to_owned();
        let docs = DocSet::new(vec![DocFile { path, text: text.to_owned() }]);
        let report = lint(&docs, &[], &LintConfig::default());
        vec![Linted { folder: "docs/".to_owned(), docs, report, ..Linted::default() }]
    }
}
