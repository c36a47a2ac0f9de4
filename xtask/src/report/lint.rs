//! Says what `lint` found, in all its forms.

pub(crate) mod accounting;
pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod json;
mod line_hash;
pub(crate) mod list;
pub(crate) mod sarif;

use graph_docgen::lint::LintReport;
use graph_docgen::{Diagnostic, DocSet};

/// One page set and what was found in it.
#[derive(Debug, Default)]
pub(crate) struct Linted {
    /// How a baseline names the set: what stands before the paths of its pages.
    pub(crate) key: String,
    /// Where it lies, from the workspace's root if it is in it, with `/` at the end.
    pub(crate) folder: String,
    /// The pages.
    pub(crate) docs: DocSet,
    /// What was found.
    pub(crate) report: LintReport,
    /// How many findings a baseline knows.
    pub(crate) known: usize,
}

impl Linted {
    /// The path of a finding's file, as people and other tools know it.
    pub(crate) fn path(&self, found: &Diagnostic) -> String {
        format!("{}{}", self.folder, found.location.page)
    }

    /// The text of a finding's file.
    pub(crate) fn text(&self, found: &Diagnostic) -> &str {
        self.docs.file(&found.location.page).map_or("", |file| &file.text)
    }

    /// Line and column, counted from 1 in characters, behind the last character that is meant.
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

/// All findings with their sets, in order.
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
