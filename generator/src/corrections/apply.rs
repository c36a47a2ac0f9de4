//! Applies corrections to the facts of the pages.

use super::entry::{Correct, Drop};
use super::fact::fact;
use super::item::{Item, ParameterList, PropertyList};
use super::select::{PageView, Target, parameters, rows, select};
use super::{CORRECTION_CONFLICT, CORRECTION_INVALID, CORRECTION_STALE, Corrections, Place, Wrong};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::hash::HashSet;
use crate::ir::{
    Api, Change, Correction, FactSource, Line, Operation, PageFacts, Permission, Property, Response, Subject,
};
use crate::limits;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

codes! {
    static FACT_CORRECTED: Code = Code {
        name: "fact-corrected",
        severity: Severity::Note,
        summary: "a fact of the page is corrected elsewhere",
        finds: "A fact that `corrections.yaml` changes, or an item that it leaves out.",
        why: "The page is still wrong for those who read it.",
        cure: "Mend the page, and remove the entry.",
        example: "A misspelt permission.",
    };
}

/// Corrects the facts of all pages. An entry that does not apply changes nothing and is reported.
///
/// Every entry finds its items in the facts as the page documents them, so an entry does not see the changes of another.
pub(crate) fn apply(corrections: &Corrections, api: &mut Api) -> Vec<Diagnostic> {
    let mut pages: BTreeMap<&str, (Vec<&Correct>, Vec<&Drop>)> = BTreeMap::new();
    for entry in &corrections.correct {
        pages.entry(&entry.page).or_default().0.push(entry);
    }
    for entry in &corrections.drop {
        pages.entry(&entry.page).or_default().1.push(entry);
    }
    let mut diagnostics = Vec::new();
    let mut applied = Vec::new();
    for (number, (page, (correct, drop))) in pages.into_iter().enumerate() {
        let Some((mut view, at)) = take(api, page) else {
            let places = correct.iter().map(|entry| entry.place).chain(drop.iter().map(|entry| entry.place));
            let near = (number < limits::NEAR_PAGES).then(|| opt_near_page(api, page)).flatten();
            let wrong = no_page(page, near);
            diagnostics.extend(places.map(|place| corrections.diagnostic(place, wrong.clone())));
            continue;
        };
        let mut plan = Plan { corrections, taken: BTreeMap::new() };
        let mut tell = |place, wrong: Wrong| diagnostics.push(corrections.diagnostic(place, wrong));
        let mut changes: Vec<(&Correct, Vec<Target>)> = Vec::new();
        for entry in correct {
            match plan.correct(&mut view, entry) {
                Ok(targets) => changes.push((entry, targets)),
                Err(wrong) => tell(entry.place, wrong),
            }
        }
        let mut losses: Vec<(&Drop, Vec<Target>)> = Vec::new();
        for entry in drop {
            match plan.drop(&mut view, entry) {
                Ok(targets) => losses.push((entry, targets)),
                Err(wrong) => tell(entry.place, wrong),
            }
        }
        let page: Arc<str> = page.into();
        for (entry, targets) in changes {
            match change(&mut view, entry, &targets) {
                Ok(()) => applied.push(corrected(&view, &page, entry, &targets[0])),
                Err(wrong) => tell(entry.place, wrong),
            }
        }
        applied.extend(losses.iter().map(|(entry, targets)| dropped(&view, &page, entry, &targets[0])));
        let lost: BTreeSet<Target> = losses.into_iter().flat_map(|(_, targets)| targets).collect();
        lost.iter().rev().for_each(|target| remove(&mut view, target));
        put_back(api, view, at);
    }
    diagnostics.extend(applied.iter().map(note));
    api.corrections = applied;
    diagnostics
}

/// The items and facts that the entries of a page change.
struct Plan<'c> {
    corrections: &'c Corrections,
    /// The entry that changes a fact of an item. An entry that drops an item has the key `None`, which stands for all facts.
    taken: BTreeMap<Target, BTreeMap<Option<String>, Place>>,
}

impl Plan<'_> {
    /// Finds the items of a correction. It is an error if the page does not document the value that the entry expects.
    fn correct(&mut self, view: &mut PageView, entry: &Correct) -> Result<Vec<Target>, Wrong> {
        let targets = select(view, &entry.item, &entry.page)?;
        for target in &targets {
            let says = fact(view, target, &entry.fact)?.get();
            if says == entry.correct {
                return Err(Wrong::new(
                    &CORRECTION_STALE,
                    format!("`{}` already documents `{says}`: {}, `{}`", entry.page, entry.item, entry.fact),
                    "remove the entry",
                )
                .at("correct"));
            }
            if says != entry.documented {
                return Err(Wrong::new(
                    &CORRECTION_STALE,
                    format!(
                        "`{}` says `{says}`, not `{}`: {}, `{}`",
                        entry.page, entry.documented, entry.item, entry.fact
                    ),
                    "check whether the correction is still right; if so, set `documented` to what the page says",
                )
                .at("documented"));
            }
            self.take(target, Some(&entry.fact), entry.place)?;
        }
        Ok(targets)
    }

    /// Finds the items that an entry drops.
    fn drop(&mut self, view: &mut PageView, entry: &Drop) -> Result<Vec<Target>, Wrong> {
        let targets = select(view, &entry.item, &entry.page)?;
        if let Item::Page = entry.item {
            return Err(Wrong::new(
                &CORRECTION_INVALID,
                "a page is left out by taking it out of the set",
                "name an item",
            ));
        }
        targets.iter().try_for_each(|target| self.take(target, None, entry.place))?;
        Ok(targets)
    }

    fn take(&mut self, target: &Target, fact: Option<&str>, place: Place) -> Result<(), Wrong> {
        let fact = fact.map(str::to_owned);
        let facts = self.taken.entry(target.clone()).or_default();
        let other = match &fact {
            None => facts.values().next(),
            Some(_) => facts.get(&None).or_else(|| facts.get(&fact)),
        };
        if let Some(other) = other {
            let line = self.corrections.line(*other);
            return Err(Wrong::new(
                &CORRECTION_CONFLICT,
                format!("line {line} corrects or drops the same"),
                "keep one of the two entries",
            ));
        }
        facts.insert(fact, place);
        Ok(())
    }
}

/// Writes the correct value of an entry into its items.
fn change(view: &mut PageView, entry: &Correct, targets: &[Target]) -> Result<(), Wrong> {
    targets.iter().try_for_each(|target| {
        fact(view, target, &entry.fact)?.set(&entry.correct).map_err(|wrong| wrong.at("correct"))
    })
}

fn corrected(view: &PageView, page: &Arc<str>, entry: &Correct, target: &Target) -> Correction {
    Correction {
        page: page.clone(),
        line: line(view, target),
        subject: subject(view, target),
        item: entry.item.to_string(),
        change: Some(Change {
            fact: entry.fact.clone(),
            documented: entry.documented.clone(),
            corrected: entry.correct.clone(),
        }),
        reason: entry.reason.clone(),
        source: FactSource::Corrections,
    }
}

fn dropped(view: &PageView, page: &Arc<str>, entry: &Drop, target: &Target) -> Correction {
    // A dropped item is reported at the item that it belonged to.
    let subject = match (target, subject(view, target)) {
        (Target::Operation(_) | Target::Resource | Target::Enum(_), _) => Subject::Version,
        (_, Subject::Property(_)) => Subject::Resource,
        (_, Subject::BodyParameter(_)) => Subject::Page,
        (_, Subject::Member(of, _)) => Subject::Enum(of),
        (_, other) => other,
    };
    let line = line(view, target);
    let item = entry.item.to_string();
    let reason = entry.reason.clone();
    let source = FactSource::Corrections;
    Correction { page: page.clone(), line, subject, item, change: None, reason, source }
}

/// Makes the note that a fact of a page was corrected.
fn note(correction: &Correction) -> Diagnostic {
    let Correction { item, change, reason, .. } = correction;
    let what = match change {
        Some(Change { fact, documented, corrected }) => {
            format!("{item}: `{fact}` is corrected from `{documented}` to `{corrected}`")
        }
        None => format!("{item} is left out"),
    };
    let location = Location::of(&correction.page, &correction.line);
    let message = format!("{what}: {}", reason.trim_end_matches('.'));
    let help = "correct the page, and remove the correction".to_owned();
    Diagnostic::new(&FACT_CORRECTED, location, message, help)
}

/// Returns the page with the most similar path, if one is similar enough.
fn opt_near_page<'a>(api: &'a Api, page: &str) -> Option<&'a str> {
    let operations = api.operations.iter().map(|operation| &*operation.page);
    let resources = api.resources.iter().map(|resource| &*resource.page);
    let pages: BTreeSet<&str> =
        operations.chain(resources).chain(api.enums.iter().map(|one| &*one.page)).collect();
    let near = pages.into_iter().map(|other| (strsim::levenshtein(other, page), other)).min();
    near.filter(|(distance, _)| *distance <= 3).map(|(_, other)| other)
}

fn no_page(page: &str, near: Option<&str>) -> Wrong {
    let near = near.map(|other| format!("; near it is `{other}`"));
    Wrong::new(
        &CORRECTION_STALE,
        format!("no fact is read from a page `{page}`{}", near.unwrap_or_default()),
        "if the page is gone, remove the entry; else write its path below api-reference",
    )
}

/// Takes a page out of the facts. Returns its values and their places.
fn take(api: &mut Api, page: &str) -> Option<(PageView, [usize; 3])> {
    let operations = range(&api.operations, |operation| &*operation.page == page);
    let resources = range(&api.resources, |resource| &*resource.page == page);
    let enums = range(&api.enums, |one| &*one.page == page);
    if operations.is_empty() && resources.is_empty() && enums.is_empty() {
        return None;
    }
    let at = [operations.start, resources.start, enums.start];
    let operations: Vec<_> = api.operations.drain(operations).collect();
    let mut facts = operations.first().map(|operation| (*operation.facts).clone());
    if let Some(facts) = &mut facts {
        add_permissions(facts, &operations);
    }
    let resource = api.resources.drain(resources).next();
    let enums = api.enums.drain(enums).collect();
    let first = operations.first().map(|operation| operation.facts.clone());
    Some((PageView { operations, first, facts, resource, enums }, at))
}

/// Adds the permissions of the request lines that do not share those of the first line.
fn add_permissions(facts: &mut PageFacts, operations: &[Operation]) {
    for pair in operations.windows(2).filter(|pair| !Arc::ptr_eq(&pair[0].facts, &pair[1].facts)) {
        for entry in &pair[1].facts.permissions {
            if !facts.permissions.contains(entry) {
                facts.permissions.push(entry.clone());
            }
        }
    }
    // Line numbers give an order within one file only.
    if facts.permissions.iter().all(|entry| entry.line.file.is_none()) {
        facts.permissions.sort_by_key(|entry| entry.line.number);
    }
}

fn put_back(api: &mut Api, view: PageView, at: [usize; 3]) {
    let facts = view.facts.map(Arc::new);
    let is_shared = view.operations.windows(2).all(|pair| Arc::ptr_eq(&pair[0].facts, &pair[1].facts));
    let operations = view.operations.into_iter().map(|operation| {
        let facts = match &facts {
            None => operation.facts.clone(),
            Some(facts) if is_shared => facts.clone(),
            Some(facts) => Arc::new(fitted_to(facts, view.first.as_deref(), &operation)),
        };
        Operation { facts, ..operation }
    });
    api.operations.splice(at[0]..at[0], operations);
    api.resources.splice(at[1]..at[1], view.resource);
    api.enums.splice(at[2]..at[2], view.enums);
}

/// Returns the facts with the permissions and the answers that a request line had before they were corrected. `first` has the facts of
/// the first line before that.
fn fitted_to(facts: &PageFacts, first: Option<&PageFacts>, operation: &Operation) -> PageFacts {
    // Corrections change the names and the order of an entry, but not the fields compared here.
    let place = |entry: &Permission| (entry.line.clone(), entry.scheme, entry.subject.clone());
    let own: HashSet<_> = operation.facts.permissions.iter().map(place).collect();
    let permissions = facts.permissions.iter().filter(|entry| own.contains(&place(entry))).cloned().collect();
    let mut fitted = PageFacts { permissions, ..facts.clone() };
    let own = &operation.facts.responses;
    if let Some(first) = first.filter(|first| first.responses != *own) {
        // An answer that the lines share is corrected for both of them.
        let of_line = |answer: &Response| match first.responses.contains(answer) {
            true => facts.responses.iter().find(|other| other.status == answer.status).cloned(),
            false => Some(answer.clone()),
        };
        fitted.responses = own.iter().filter_map(of_line).collect();
    }
    fitted
}

/// The places of the values of one page, which follow each other in each list.
fn range<T>(values: &[T], is_of_page: impl Fn(&T) -> bool) -> std::ops::Range<usize> {
    let start = values.iter().position(&is_of_page).unwrap_or(values.len());
    let count = values.cut(start..).iter().take_while(|value| is_of_page(value)).count();
    start..start + count
}

/// Removes an item. Items at greater places must have been removed before.
fn remove(view: &mut PageView, target: &Target) {
    fn take_at<T>(values: &mut Vec<T>, at: usize) {
        if at < values.len() {
            values.remove(at);
        }
    }
    let facts = view.facts.as_mut();
    match target {
        Target::Page => {}
        Target::Operation(at) => take_at(&mut view.operations, *at),
        Target::Resource => view.resource = None,
        Target::Enum(at) => take_at(&mut view.enums, *at),
        Target::Member(of, at) => {
            if let Some(one) = view.enums.get_mut(*of) {
                take_at(&mut one.members, *at);
            }
        }
        Target::Property(list, at) => {
            if let Some(resource) = &mut view.resource {
                take_at(
                    match list {
                        PropertyList::Properties => &mut resource.properties,
                        PropertyList::Relationships => &mut resource.relationships,
                    },
                    *at,
                );
            }
        }
        Target::Parameter(list, at) => {
            if let Some(rows) = facts.and_then(|facts| parameters(facts, *list)) {
                take_at(rows, *at);
            }
        }
        Target::Row(at) => facts.into_iter().for_each(|facts| take_at(&mut facts.permissions, *at)),
        Target::Response(at) => facts.into_iter().for_each(|facts| take_at(&mut facts.responses, *at)),
        Target::Example(at) => facts.into_iter().for_each(|facts| take_at(&mut facts.examples, *at)),
        Target::Name(row, at) => {
            let Some(row) = facts.and_then(|facts| facts.permissions.get_mut(*row)) else { return };
            let Some(name) = row.names.get(*at).cloned() else { return };
            let others = row.names.iter().enumerate().filter(|(place, _)| place != at);
            row.names = others.map(|(_, name)| name.clone()).collect();
            let others = |names: &mut Vec<String>| names.retain(|other| *other != name);
            let of_sets = |sets: &mut Vec<Vec<String>>| {
                sets.iter_mut().for_each(others);
                sets.retain(|set| !set.is_empty());
            };
            of_sets(&mut row.any_of);
            others(&mut row.least);
            others(&mut row.footnotes);
            for part in &mut row.by_subject {
                others(&mut part.names);
                others(&mut part.least);
                of_sets(&mut part.any_of);
            }
        }
    }
}

/// Returns the line of the page on which an item stands.
fn line(view: &PageView, target: &Target) -> Line {
    let facts = view.facts.as_ref();
    let line = match target {
        // Nearly all corrections of a whole page correct its permissions.
        Target::Page => facts.and_then(|facts| facts.permissions.first()).map(|row| &row.line),
        Target::Operation(at) => view.operations.get(*at).map(|operation| &operation.line),
        Target::Row(at) | Target::Name(at, _) => {
            facts.and_then(|facts| facts.permissions.get(*at)).map(|row| &row.line)
        }
        Target::Parameter(list, at) => {
            facts.and_then(|facts| rows(facts, *list).get(*at)).map(|row| &row.line)
        }
        Target::Response(at) => facts.and_then(|facts| facts.responses.get(*at)).map(|answer| &answer.line),
        Target::Example(at) => facts.and_then(|facts| facts.examples.get(*at)).and_then(|example| {
            let request = example.request.as_ref().map(|request| &request.line);
            request.or(example.response.as_ref().map(|answer| &answer.line))
        }),
        Target::Resource => view.resource.as_ref().map(|resource| &resource.line),
        Target::Property(list, at) => property(view, *list, *at).map(|property| &property.line),
        Target::Enum(at) => view.enums.get(*at).map(|one| &one.line),
        Target::Member(of, at) => {
            view.enums.get(*of).and_then(|one| one.members.get(*at)).map(|member| &member.line)
        }
    };
    line.cloned().unwrap_or(Line { number: 1, file: None })
}

/// Returns the documented item beside which docs show a correction.
fn subject(view: &PageView, target: &Target) -> Subject {
    let named = match target {
        Target::Page | Target::Row(_) | Target::Name(..) | Target::Response(_) | Target::Example(_) => None,
        Target::Operation(_) => Some(Subject::Operation(line(view, target))),
        Target::Parameter(ParameterList::Body, at) => {
            let facts = view.facts.as_ref();
            let row = facts.and_then(|facts| rows(facts, ParameterList::Body).get(*at));
            row.map(|row| Subject::BodyParameter(row.name.clone()))
        }
        Target::Parameter(..) => None,
        Target::Resource => Some(Subject::Resource),
        Target::Property(list, at) => {
            property(view, *list, *at).map(|property| Subject::Property(property.name.clone()))
        }
        Target::Enum(at) => view.enums.get(*at).map(|one| Subject::Enum(one.name.clone())),
        Target::Member(of, at) => view.enums.get(*of).and_then(|one| {
            let member = one.members.get(*at)?;
            Some(Subject::Member(one.name.clone(), member.name.clone()))
        }),
    };
    named.unwrap_or(Subject::Page)
}

fn property(view: &PageView, list: PropertyList, at: usize) -> Option<&Property> {
    let resource = view.resource.as_ref()?;
    match list {
        PropertyList::Properties => resource.properties.get(at),
        PropertyList::Relationships => resource.relationships.get(at),
    }
}
