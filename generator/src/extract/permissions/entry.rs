//! Makes entries of the IR from one cell of a scheme, or from two if the least privileged names have a column of their own.

use super::cell::{Cell, parse_cell, with_stars};
use super::findings::{
    PERMISSION_CELL_BOUNDLESS, PERMISSION_CELL_MIXED, PERMISSION_CELL_UNREADABLE,
    PERMISSION_COLUMNS_CONTRADICT, PERMISSION_LEAST_REPEATED,
};
use super::parts::parts;
use super::repaired_names::with_names_repaired;
use crate::diagnostic::Code;
use crate::extract::Context;
use crate::ir::{Permission, PermissionPart, PermissionScheme, PrivilegeOrder};
use crate::page::{Inline, fold};
use crate::prose::{Languages, Sense, says};
use std::iter;
use std::sync::Arc;

/// A cell and its content.
type ReadIn<'c, 't> = (&'c Inline<'t>, &'c ReadCell);

/// The scheme and the subject of an entry.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) scheme: PermissionScheme,
    pub(super) subject: Option<String>,
    pub(super) order: Option<PrivilegeOrder>,
}

impl Entry {
    /// An entry of the IR that has the remarks of its cells and no names yet. `first` is the first cell.
    fn without_names(
        self,
        cx: &Context<'_, '_>,
        first: ReadIn<'_, '_>,
        second: Option<ReadIn<'_, '_>>,
    ) -> Permission {
        let Self { scheme, subject, order } = self;
        let cells: Vec<_> = iter::once(first).chain(second).collect();
        Permission {
            scheme,
            subject,
            order,
            names: [].into(),
            least: Vec::new(),
            any_of: Vec::new(),
            by_subject: Vec::new(),
            footnotes: cells.iter().flat_map(|(_, read)| &read.footnotes).cloned().collect(),
            footnote: None,
            note: note_of(&cells),
            line: cx.line(first.0.range.start),
        }
    }
}

/// The permissions of a cell, as a whole and by the subjects of its parts.
#[derive(Debug, Clone)]
pub(crate) struct ReadCell {
    names: Arc<[String]>,
    any_of: Vec<Vec<String>>,
    by_subject: Vec<PermissionPart>,
    footnotes: Vec<String>,
    /// True if it has words that are neither names nor conjunctions.
    says_more: bool,
    /// True if the cell has several names and text that is not understood.
    is_mixed: bool,
    boundless: bool,
}

impl ReadCell {
    fn of(text: &str, localized: bool) -> Self {
        let cell = parse_cell(&with_names_repaired(text, localized));
        let Cell { names, mut any_of, footnotes, words, says_more, is_ambiguous, boundless } = cell;
        let by_subject = if words.is_empty() && !text.contains(';') { Vec::new() } else { parts(text) };
        if !by_subject.is_empty() {
            any_of.clear();
        }
        let is_mixed = names.len() > 1 && (is_ambiguous || says_more && by_subject.is_empty());
        Self {
            names: names.into(),
            any_of,
            by_subject,
            footnotes,
            says_more: !words.is_empty(),
            is_mixed,
            boundless,
        }
    }

    /// The alternative sets of names. A cell without combined names has one set for each name.
    fn sets(&self) -> Vec<Vec<String>> {
        sets(&self.names, &self.any_of)
    }

    fn is_none_needed(&self) -> bool {
        self.any_of.iter().any(Vec::is_empty)
    }
}

fn sets(names: &[String], any_of: &[Vec<String>]) -> Vec<Vec<String>> {
    if any_of.is_empty() { names.iter().map(|name| vec![name.clone()]).collect() } else { any_of.to_vec() }
}

/// Reads a cell, and reports text that is not understood.
fn read(cx: &mut Context<'_, '_>, cell: &Inline<'_>) -> ReadCell {
    let text = with_stars(cell);
    let [english, localized] = &cx.caches.permissions;
    let known = if cx.localized { localized } else { english };
    let read = known.get(&text, || ReadCell::of(&text, cx.localized));
    let mut report = |code: &'static Code, message: String, help: Option<String>| {
        cx.report(code, cell.range.clone(), message, help);
    };
    if read.says_more && read.names.is_empty() {
        let message = format!("no permission name is read from this cell: `{}`", cell.trimmed());
        let help = "name the permissions, or write `Not supported.`".to_owned();
        report(&PERMISSION_CELL_UNREADABLE, message, Some(help));
    }
    if read.is_mixed {
        let message =
            "this cell says more of its permissions than is read: when which of them are needed".to_owned();
        let help = "write `A and B` for permissions needed together, `For thing: A` for those of one thing"
            .to_owned();
        report(&PERMISSION_CELL_MIXED, message, Some(help));
    }
    if read.boundless {
        let message =
            "this cell allows more sets of permissions than can be spelled out; only the names are read";
        report(&PERMISSION_CELL_BOUNDLESS, message.to_owned(), None);
    }
    read
}

fn note_of(cells: &[(&Inline<'_>, &ReadCell)]) -> Option<String> {
    let incomplete = cells.iter().filter(|(_, read)| read.says_more || read.boundless || read.is_mixed);
    let texts: Vec<_> = incomplete.map(|(cell, _)| cell.trimmed().replace('\n', " ")).collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

/// Adds the permissions of a cell. It is also used for permissions in prose, which have no table cell.
pub(super) fn push(cx: &mut Context<'_, '_>, out: &mut Vec<Permission>, entry: Entry, cell: &Inline<'_>) {
    let read = read(cx, cell);
    let begun = entry.without_names(cx, (cell, &read), None);
    let ReadCell { names, any_of, by_subject, .. } = read;
    out.push(Permission { names, any_of, by_subject, ..begun });
}

/// Adds the permissions of a row with a cell of least privileged names and a cell of higher ones.
pub(super) fn push_least(
    cx: &mut Context<'_, '_>,
    out: &mut Vec<Permission>,
    entry: Entry,
    least: &Inline<'_>,
    higher: Option<&Inline<'_>>,
) {
    let low = read(cx, least);
    let Some((cell, high)) = higher.map(|cell| (cell, read(cx, cell))) else {
        return push_both(cx, out, entry, (least, &low), None);
    };
    let is_unavailable = says(Languages::All, Sense::NotAvailable, &fold(&cell.text));
    let contradicts = match (low.names.is_empty(), high.names.is_empty()) {
        (true, false) => Some("the least privileged cell names no permission, the higher one does"),
        // `Not available.` only says that no permission is higher.
        (false, true) if !is_unavailable && !high.says_more => Some(
            "the least privileged cell names a permission, the higher one says that no permission suffices",
        ),
        _ => None,
    };
    if let Some(message) = contradicts {
        let help =
            "write `Not supported.` in both, or `Not available.` if no permission is higher".to_owned();
        cx.report(&PERMISSION_COLUMNS_CONTRADICT, cell.range.clone(), message, help);
    }
    push_both(cx, out, entry, (least, &low), Some((cell, &high)));
}

fn push_both(
    cx: &mut Context<'_, '_>,
    out: &mut Vec<Permission>,
    entry: Entry,
    (least, low): ReadIn<'_, '_>,
    higher: Option<ReadIn<'_, '_>>,
) {
    let none = Vec::new();
    let high_parts = higher.map_or(&none, |(_, high)| &high.by_subject);
    let high_sets = higher.map(|(_, high)| high.sets()).unwrap_or_default();
    let whole = Both::of(low.sets(), high_sets);
    let by_subject = if low.by_subject.is_empty() && high_parts.is_empty() {
        Vec::new()
    } else {
        both_parts(low, higher.map(|(_, high)| high))
    };
    if let Some((cell, _)) = higher.filter(|_| by_subject.is_empty() && !whole.repeated.is_empty()) {
        let message = format!("{} stands in both cells", whole.repeated.join(", "));
        let help = "name it as the least privileged only".to_owned();
        cx.report(&PERMISSION_LEAST_REPEATED, cell.range.clone(), message, help);
    }
    let any_of = match (&*by_subject, low.is_none_needed()) {
        ([], true) => vec![Vec::new()],
        ([], false) => whole.any_of,
        _ => Vec::new(),
    };
    let begun = entry.without_names(cx, (least, low), higher);
    out.push(Permission { names: whole.names.into(), least: whole.least, any_of, by_subject, ..begun });
}

/// The parts of two cells by their subjects. A cell without subjects holds for all subjects that the other does not name.
fn both_parts(low: &ReadCell, high: Option<&ReadCell>) -> Vec<PermissionPart> {
    let parts = |cell: &ReadCell| -> Vec<PermissionPart> {
        let whole = || PermissionPart {
            subject: None,
            names: cell.names.to_vec(),
            least: Vec::new(),
            any_of: cell.any_of.clone(),
        };
        if cell.by_subject.is_empty() { vec![whole()] } else { cell.by_subject.clone() }
    };
    let low = parts(low);
    let mut high = high.map(parts).unwrap_or_default();
    let mut both: Vec<PermissionPart> = Vec::new();
    for part in low {
        let same = high.iter().position(|other| other.subject == part.subject).map(|at| high.remove(at));
        let more = same.map(|other| sets(&other.names, &other.any_of)).unwrap_or_default();
        let Both { names, least, any_of, .. } = Both::of(sets(&part.names, &part.any_of), more);
        let any_of = if part.any_of.iter().any(Vec::is_empty) { part.any_of } else { any_of };
        both.push(PermissionPart { subject: part.subject, names, least, any_of });
    }
    both.extend(high.into_iter().filter(|part| !part.names.is_empty()));
    both
}

/// The permissions that two cells allow together.
struct Both {
    names: Vec<String>,
    least: Vec<String>,
    any_of: Vec<Vec<String>>,
    /// Names that the second cell repeats.
    repeated: Vec<String>,
}

impl Both {
    fn of(low: Vec<Vec<String>>, high: Vec<Vec<String>>) -> Self {
        let (more, again): (Vec<_>, Vec<_>) = high.into_iter().partition(|set| !low.contains(set));
        let repeated = again.iter().filter(|set| !set.is_empty()).map(|set| set.join(" and ")).collect();
        let least = once(&low);
        let all: Vec<Vec<String>> = low.into_iter().chain(more).filter(|set| !set.is_empty()).collect();
        let names = once(&all);
        let any_of = if all.iter().any(|set| set.len() > 1) { all } else { Vec::new() };
        Self { names, least, any_of, repeated }
    }
}

/// The names of all sets, each once.
fn once(sets: &[Vec<String>]) -> Vec<String> {
    let mut seen = crate::hash::HashSet::default();
    sets.iter().flatten().filter(|name| seen.insert(name.as_str())).cloned().collect()
}
