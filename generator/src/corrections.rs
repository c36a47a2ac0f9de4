//! What is known better than the pages say: facts that are corrected, items that are left out, names that are chosen.
//!
//! An entry says which item of which page it is about, what it expects to find there, what holds instead, and why. One that no
//! longer applies is an error: a page that has been mended must not be corrected for ever.

mod apply;
mod entry;
mod fact;
mod item;
mod lines;
mod select;

pub(crate) use apply::apply;
pub use entry::Scalar;
pub(crate) use entry::{List, Rename};
pub(crate) use item::{Item, PropertyList};

use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::input::{Beside, DocFile};
use crate::ir::ApiVersion;
use entry::{Correct, Drop, Yaml};

/// The entries of a file of corrections.
#[derive(Debug, Clone, Default)]
pub struct Corrections {
    file: Option<DocFile>,
    correct: Vec<Correct>,
    drop: Vec<Drop>,
    pub(crate) rename: Vec<Rename>,
    /// Whether the pages at hand are a part of a set, so that a module may be among the others.
    pub(crate) is_part: bool,
}

/// What can be wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    code: &'static str,
}

impl Fault {
    /// It is not of the form that entries have.
    pub(crate) const INVALID: Self = Self { code: "correction-invalid" };
    /// What it expects is not there.
    pub(crate) const STALE: Self = Self { code: "correction-stale" };
    /// Several things may be meant.
    pub(crate) const AMBIGUOUS: Self = Self { code: "correction-ambiguous" };
    /// Another entry says something else of the same, or another item has the name.
    pub(crate) const CONFLICT: Self = Self { code: "correction-conflict" };
}

/// What is wrong with an entry, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) fault: Fault,
    pub(crate) message: String,
    pub(crate) help: String,
}

impl Wrong {
    pub(crate) fn new(fault: Fault, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { fault, message: message.into(), help: help.into() }
    }
}

/// Where an entry stands: in which list, and as which of its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) list: List,
    pub(crate) index: usize,
}

/// Reads the corrections of a page set. Entries that are wrong in themselves are left out.
#[must_use]
pub(crate) fn read_corrections(beside: &Beside<'_>) -> (Corrections, Vec<Diagnostic>) {
    let Some(file) = beside.corrections else { return Default::default() };
    let is_part = beside.is_part;
    let mut corrections = Corrections { file: Some(file.clone()), is_part, ..Corrections::default() };
    let yaml: Yaml = match serde_yaml::from_str::<Option<Yaml>>(&file.text) {
        Ok(yaml) => yaml.unwrap_or_default(),
        Err(error) => {
            let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            let help = "docs/corrections.md tells which keys there are".to_owned();
            let unreadable = Fault { code: "corrections-unreadable" };
            let found = corrections.diagnostic_at(line, column, unreadable, message, help);
            return (corrections, vec![found]);
        }
    };
    let mut diagnostics = Vec::new();
    for (list, entries) in
        [(List::Correct, yaml.correct), (List::Drop, yaml.drop), (List::Rename, yaml.rename)]
    {
        for (index, entry) in entries.into_iter().enumerate() {
            let place = Place { list, index };
            if !concerns(beside, entry.page.as_deref(), entry.version.as_deref()) {
                continue;
            }
            let added = match list {
                List::Correct => entry.into_correct(place).map(|entry| corrections.correct.push(entry)),
                List::Drop => entry.into_drop(place).map(|entry| corrections.drop.push(entry)),
                List::Rename => entry.into_rename(place).map(|entry| corrections.rename.push(entry)),
            };
            if let Err(wrong) = added {
                diagnostics.push(corrections.diagnostic(place, wrong));
            }
        }
    }
    (corrections, diagnostics)
}

/// Whether an entry is about what is at hand: of a version of which no page was read, and of the other pages of a set of which one
/// was taken, nothing can be said.
fn concerns(beside: &Beside<'_>, page: Option<&str>, version: Option<&str>) -> bool {
    match (page, version) {
        (Some(page), _) if beside.is_part => beside.pages.contains(&page),
        (Some(path), _) | (None, Some(path)) => match ApiVersion::of_page(path) {
            Some(version) => beside.pages.iter().any(|page| ApiVersion::of_page(page) == Some(version)),
            None => true,
        },
        (None, None) => true,
    }
}

impl Corrections {
    /// The file that they stand in, if there is one.
    #[must_use]
    pub fn file(&self) -> Option<&DocFile> {
        self.file.as_ref()
    }

    /// What is wrong with an entry, as a message.
    pub(crate) fn diagnostic(&self, place: Place, wrong: Wrong) -> Diagnostic {
        let (line, column) = self.line(place);
        self.diagnostic_at(line, column, wrong.fault, wrong.message, wrong.help)
    }

    /// Line and column of an entry.
    pub(crate) fn line(&self, place: Place) -> (usize, usize) {
        let text = self.file.as_ref().map_or("", |file| &file.text);
        lines::place_of(text, place.list.key(), place.index)
    }

    fn diagnostic_at(
        &self,
        line: usize,
        column: usize,
        Fault { code }: Fault,
        message: String,
        help: String,
    ) -> Diagnostic {
        let file = self.file.clone().unwrap_or_else(|| DocFile { path: String::new(), text: String::new() });
        let start: usize = file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let text = file.text[start..].lines().next().unwrap_or_default();
        let skipped: usize = text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        let end = start + text.trim_end().len().max(skipped);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Diagnostic {
            code,
            severity: Severity::Error,
            message,
            location: Location {
                page: file.path,
                line: number(line),
                column: number(column),
                start: start + skipped,
                end,
            },
            help: Some(help),
        }
    }
}

#[cfg(test)]
mod tests;
