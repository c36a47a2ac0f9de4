//! Corrections of the pages: facts to change, items to leave out, and names to choose.
//!
//! An entry names a page and an item, the value that the page documents, the correct value, and a reason. An entry that no
//! longer fits its page is an error, so that no entry outlives the fault that it corrects.

mod apply;
mod entry;
mod fact;
mod item;
mod lines;
mod pins;
mod select;

use apply::apply;
pub(crate) use entry::{List, Rename};
pub(crate) use item::{Item, PropertyList};
pub(crate) use pins::Pins;

use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::input::{Beside, DocFile};
use crate::ir::{Api, ApiVersion, Scalar};
use entry::{Correct, Drop, Yaml};
use lines::{LinePlace, Places, line_start};

codes! {
    pub(crate) static CORRECTION_AMBIGUOUS: Code = Code {
        name: "correction-ambiguous",
        severity: Severity::Error,
        summary: "a correction fits several items",
        finds: "An entry of `corrections.yaml` whose keys fit several items of the page.",
        why: "It is not known which of them is wrong, so none is changed.",
        cure: "Describe the item further: the `scheme` and `subject` of a row of permissions, the `title`, \
             `request` and `status` of an example.",
        example: "`scheme: application` on a page that has a table of permissions for each of two resources.",
    };

    pub(crate) static CORRECTION_CONFLICT: Code = Code {
        name: "correction-conflict",
        severity: Severity::Error,
        summary: "two corrections, or a chosen name and another, contradict each other",
        finds: "Two entries of `corrections.yaml` about one fact, one that corrects what another drops, or \
             a chosen name that something beside it has.",
        why: "Only one of them can hold; neither is taken for the better one.",
        cure: "Keep one of the two entries, or choose another name.",
        example: "`to: list` for a function of a module that has a `list`.",
    };

    pub(crate) static CORRECTION_INVALID: Code = Code {
        name: "correction-invalid",
        severity: Severity::Error,
        summary: "a correction is malformed",
        finds: "An entry of `corrections.yaml` without a reason, with keys that do not go together, with a \
             fact that the item does not have, with a value of the wrong kind, or with a name that is no \
             Rust identifier or differs from another by a number alone.",
        why: "It changes nothing.",
        cure: "`docs/corrections.md` shows how an entry is written.",
        example: "`to: list_2`.",
    };

    pub(crate) static CORRECTION_STALE: Code = Code {
        name: "correction-stale",
        severity: Severity::Error,
        summary: "a correction no longer fits its page",
        finds: "An entry of `corrections.yaml` whose page or item is gone, or whose page documents another \
             value than `documented`, or already the correct one.",
        why: "The page has changed since the entry was written. If it is correct now, the entry is not \
             needed any more; if not, the entry may no longer be right.",
        cure: "Look at the page. If it is correct now, remove the entry; if the correction is still \
             right, set `documented` to the page's present value.",
        example: "`documented: String` where the page says `Int32`.",
    };

    static CORRECTIONS_UNREADABLE: Code = Code {
        name: "corrections-unreadable",
        severity: Severity::Error,
        summary: "`corrections.yaml` cannot be read",
        finds: "A file of corrections that is no YAML, or has keys that no entry has.",
        why: "None of its entries is applied.",
        cure: "Correct the file at the named line; `docs/corrections.md` lists all keys.",
        example: "`propery: displayName`.",
    };
}

/// The lists of codes that the modules of this layer declare.
pub(crate) static LISTS: &[&[&Code]] = &[CODES, apply::CODES, pins::CODES];

/// The entries of a file of corrections.
#[derive(Debug, Clone, Default)]
pub struct Corrections {
    file: Option<DocFile>,
    correct: Vec<Correct>,
    drop: Vec<Drop>,
    pub(crate) rename: Vec<Rename>,
    /// The places of the entries in the file, and the number of entries in each list.
    places: Places,
    entries: [usize; 3],
    /// True if only a part of the page set was read. A module that is not found may then belong to the other pages.
    pub(crate) is_part: bool,
    /// The names of functions that were published.
    pub(crate) pins: Pins,
}

/// A fault of an entry, with its cure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) code: &'static Code,
    pub(crate) message: String,
    pub(crate) help: String,
    /// The key of the entry that has the fault, if it is one.
    pub(crate) key: Option<&'static str>,
}

impl Wrong {
    /// The same fault at a key of the entry.
    pub(crate) fn at(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
    }

    pub(crate) fn new(code: &'static Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: help.into(), key: None }
    }
}

/// The list that an entry belongs to, and its index in that list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) list: List,
    pub(crate) index: usize,
}

/// Reads the corrections of a page set and corrects the facts. The corrections are returned too, because chosen names are applied
/// later, when names are made.
pub(crate) fn correct(api: &mut Api, beside: &Beside<'_>) -> (Corrections, Vec<Diagnostic>) {
    let (corrections, mut diagnostics) = read_corrections(beside);
    diagnostics.extend(apply(&corrections, api));
    (corrections, diagnostics)
}

/// Reads the corrections of a page set. Entries that are wrong in themselves are left out.
fn read_corrections(beside: &Beside<'_>) -> (Corrections, Vec<Diagnostic>) {
    let Some(file) = beside.corrections else { return Default::default() };
    let is_part = beside.is_part;
    let mut corrections = Corrections { file: Some(file.clone()), is_part, ..Corrections::default() };
    let yaml: Yaml = match serde_yaml::from_str::<Option<Yaml>>(&file.text) {
        Ok(yaml) => yaml.unwrap_or_default(),
        Err(error) => {
            let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
            let place = LinePlace { line, column, start: line_start(&file.text, line) };
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            let help = "docs/corrections.md lists the keys".to_owned();
            let found = corrections.diagnostic_at(place, &CORRECTIONS_UNREADABLE, message, help);
            return (corrections, vec![found]);
        }
    };
    corrections.places = Places::scan(&file.text);
    corrections.entries = [yaml.correct.len(), yaml.drop.len(), yaml.rename.len()];
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

/// Returns whether the pages that an entry is about were read. If not, the entry is neither applied nor reported: no page of its
/// version was read, or only another page of the set.
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
    /// The file that the entries were read from, if there is one.
    #[must_use]
    pub fn file(&self) -> Option<&DocFile> {
        self.file.as_ref()
    }

    /// The types that entries put in place of documented ones, each with its page.
    pub(crate) fn types(&self) -> impl Iterator<Item = (Place, &str, &str)> {
        const TYPES: [&str; 3] = ["type", "body-type", "base-type"];
        let of_types = self.correct.iter().filter(|entry| TYPES.contains(&&*entry.fact));
        of_types.filter_map(|entry| match &entry.correct {
            Scalar::Text(name) => Some((entry.place, &*entry.page, &**name)),
            _ => None,
        })
    }

    /// Makes the finding that reports a fault of an entry.
    pub(crate) fn diagnostic(&self, place: Place, wrong: Wrong) -> Diagnostic {
        let mut at = self.place(place);
        if let Some(key) = wrong.key {
            at = self.place_of_key(at, key).unwrap_or(at);
        }
        self.diagnostic_at(at, wrong.code, wrong.message, wrong.help)
    }

    /// The line of an entry.
    pub(crate) fn line(&self, place: Place) -> usize {
        self.place(place).line
    }

    fn place(&self, Place { list, index }: Place) -> LinePlace {
        let [correct, drop, rename] = self.entries;
        let entries = match list {
            List::Correct => correct,
            List::Drop => drop,
            List::Rename => rename,
        };
        self.places.of(list.key(), index, entries)
    }

    /// The place of a key of the entry that begins here.
    fn place_of_key(&self, entry: LinePlace, key: &str) -> Option<LinePlace> {
        /// The number of lines of the longest entry.
        const LINES: usize = 100;
        let text = self.file.as_ref()?.text.get(entry.start..)?;
        let mut start = entry.start;
        for (number, whole) in text.split_inclusive('\n').take(LINES).enumerate() {
            let skipped = if number == 0 { entry.column.saturating_sub(1).min(whole.len()) } else { 0 };
            let line = whole.get(skipped..)?;
            let content = line.trim_start_matches(' ');
            let column = whole.len() - content.len() + 1;
            let is_other = number > 0
                && (content.starts_with('-') || column < entry.column && !content.trim().is_empty());
            if is_other {
                return None;
            }
            if content.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':')) {
                return Some(LinePlace { line: entry.line + number, column, start });
            }
            start += whole.len();
        }
        None
    }

    fn diagnostic_at(
        &self,
        LinePlace { line, column, start }: LinePlace,
        code: &'static Code,
        message: String,
        help: String,
    ) -> Diagnostic {
        let (path, text) = self.file.as_ref().map_or(("", ""), |file| (&file.path, &file.text));
        let text = text.get(start..).and_then(|text| text.lines().next()).unwrap_or_default();
        let skipped: usize = text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        let end = start + text.trim_end().len().max(skipped);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let location = Location {
            page: path.to_owned(),
            line: number(line),
            column: number(column),
            start: start + skipped,
            end,
        };
        Diagnostic::new(code, location, message, help)
    }
}

#[cfg(test)]
mod tests;
