//! Applies the fixes of findings to the pages themselves.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};
use graph_docgen::lint::fixed;
use graph_docgen::{Diagnostic, DocFile, Includes};
use similar::TextDiff;

use crate::interrupt::Writing;
use crate::report::diagnostics::counted;
use crate::report::lint::Linted;
use crate::{atomic_file, console, files, interrupt};

/// The limit of rounds, each of which applies fixes and lints again. A fix rarely makes another one possible, so the second round is
/// nearly always the last.
const ROUNDS: usize = 8;

/// The files that fixes change.
pub(super) struct Fixes {
    /// The old text of each file, by the index of its set and its path.
    old: BTreeMap<(usize, String), String>,
    /// The number of findings that were fixed.
    findings: usize,
}

impl Fixes {
    /// Applies fixes to the pages in memory until no finding has a fix. `judge` lints the pages again.
    pub(super) fn of(sets: &mut [Linted], mut judge: impl FnMut(&mut [Linted])) -> Self {
        let mut fixes = Self { old: BTreeMap::new(), findings: 0 };
        for _ in 0..ROUNDS {
            let mut is_changed = false;
            for (at, set) in sets.iter_mut().enumerate() {
                is_changed |= fixes.apply(at, set);
            }
            if !is_changed {
                break;
            }
            judge(sets);
        }
        fixes
    }

    /// Applies the fixes of one set, and returns whether there were any.
    fn apply(&mut self, at: usize, set: &mut Linted) -> bool {
        let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for found in set.report.diagnostics.iter().filter(|found| !found.fix.is_empty()) {
            by_file.entry(&found.location.page).or_default().push(found);
        }
        let mut new = BTreeMap::new();
        for (path, found) in by_file {
            let file = set.docs.page(path).or_else(|| set.docs.includes.get(path));
            if let Some(file) = file
                && let Some(fixed) = fixed(&file.text, found)
            {
                self.old.entry((at, path.to_owned())).or_insert_with(|| file.text.clone());
                self.findings += fixed.findings;
                new.insert(path.to_owned(), fixed.text);
            }
        }
        if new.is_empty() {
            return false;
        }
        let mut put = |file: &mut DocFile| {
            if let Some(text) = new.remove(&file.path) {
                file.text = text;
            }
        };
        set.docs.files.iter_mut().for_each(&mut put);
        let mut includes: Vec<DocFile> = set.docs.includes.iter().cloned().collect();
        includes.iter_mut().for_each(&mut put);
        set.docs.includes = Includes::new(includes);
        true
    }

    /// Returns whether no file changes.
    pub(super) fn is_empty(&self) -> bool {
        self.old.is_empty()
    }

    /// The changes as a unified diff.
    pub(super) fn diff(&self, sets: &[Linted]) -> String {
        let mut text = String::new();
        for ((at, path), old) in &self.old {
            let set = &sets[*at];
            let new = set.docs.file(path).map_or("", |file| &file.text);
            let name = format!("{}{path}", set.folder);
            let diff = TextDiff::from_lines(old.as_str(), new);
            _ = write!(text, "{}", diff.unified_diff().context_radius(1).header(&name, &name));
        }
        text
    }

    /// Writes the changed files, each at once. A file that was changed since it was read stays as it is.
    pub(super) fn write(&self, sets: &[Linted]) -> Result<()> {
        let _writing = Writing::begin();
        for ((at, path), old) in &self.old {
            let set = &sets[*at];
            if interrupt::is_requested() {
                bail!("stopped by Ctrl-C; each page is fixed as a whole or not at all");
            }
            // A link stays a link: the file behind it is written.
            let file = set.root.join(path);
            let file = fs::canonicalize(&file).unwrap_or(file);
            if files::read(&file)? != *old {
                bail!("{}{path} was changed during the run; run the command again", set.folder);
            }
            let new = set.docs.file(path).map_or("", |file| &file.text);
            atomic_file::replace(&file, new).with_context(|| format!("cannot write {}", file.display()))?;
        }
        console::note(&format!(
            "fixed {} in {}",
            counted(self.findings, "finding"),
            counted(self.old.len(), "file")
        ));
        Ok(())
    }
}
