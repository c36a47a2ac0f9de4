//! The permissions of a page, as a list and in a short form.

use crate::hash::HashMap;
use crate::ir::{Permission, PermissionScheme, PermissionView, PrivilegeOrder};
use crate::rust::markdown::{code_span, code_spans, page_markdown};
use crate::rust::print::Doc;

/// Lists a page's permissions, from least to most privileged. Callers with the same permissions share an entry. Without texts,
/// only the names of a cell are listed.
pub(super) fn list(permissions: &[Permission], has_texts: bool) -> Doc {
    if permissions.is_empty() {
        return Doc::default();
    }
    let mut doc = Doc::with_capacity(512);
    doc.line("# Permissions");
    doc.gap();
    let is_ordered = |permission: &Permission| {
        permission.order.is_some_and(|order| order != PrivilegeOrder::LeastFirst)
            && permission.names.len() > 1
    };
    if permissions.iter().any(is_ordered) {
        doc.line("From least to most privileged:");
        doc.gap();
    }
    let mut subjects: Vec<(Option<&str>, Needs<'_>)> = Vec::new();
    let mut known: HashMap<Option<&str>, usize> = HashMap::default();
    for permission in permissions {
        let caller = match permission.scheme {
            PermissionScheme::DelegatedWork => "work or school account",
            PermissionScheme::DelegatedPersonal => "personal Microsoft account",
            PermissionScheme::Application => "application",
            PermissionScheme::Unstated => "any caller",
        };
        for part in parts(permission) {
            let note = permission.note.as_deref().filter(|_| has_texts && permission.by_subject.is_empty());
            let needed = match note {
                // A note is the whole text of a cell that has more than names.
                Some(note) => page_markdown(note),
                None => names(&part),
            };
            let at = *known.entry(part.subject).or_insert(subjects.len());
            if at == subjects.len() {
                subjects.push((part.subject, Needs::default()));
            }
            subjects[at].1.add(needed, caller);
        }
    }
    for (subject, Needs { needs, .. }) in subjects {
        let subject = subject.map(|subject| format!("{}, ", page_markdown(subject))).unwrap_or_default();
        for (needed, callers) in needs {
            let callers = capital([&*subject, &callers.join(", ")].concat());
            doc.item(format_args!("{callers}: "), &Doc::from(&*needed));
        }
    }
    doc
}

/// The permissions that a row has for one subject.
struct Part<'p> {
    subject: Option<&'p str>,
    /// From least to most privileged.
    names: Vec<&'p str>,
    /// The permissions that the page calls the least privileged.
    least: &'p [String],
    any_of: &'p [Vec<String>],
}

fn parts(permission: &Permission) -> impl Iterator<Item = Part<'_>> {
    permission.parts().map(|PermissionView { subject, names, least, any_of }| {
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        if permission.order == Some(PrivilegeOrder::MostToLeast) {
            names.reverse();
        }
        Part { subject, names, least, any_of }
    })
}

/// Distinct permissions in order, each with the callers that need them.
#[derive(Default)]
struct Needs<'c> {
    needs: Vec<(String, Vec<&'c str>)>,
    known: HashMap<String, usize>,
}

impl<'c> Needs<'c> {
    fn add(&mut self, needed: String, caller: &'c str) {
        match self.known.get(&needed) {
            Some(at) => self.needs[*at].1.push(caller),
            None => {
                self.known.insert(needed.clone(), self.needs.len());
                self.needs.push((needed, vec![caller]));
            }
        }
    }
}

/// Capitalizes the first letter.
fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn names(part: &Part<'_>) -> String {
    if part.names.is_empty() {
        let says_none_needed = part.any_of.iter().any(Vec::is_empty);
        if says_none_needed { "no permission needed" } else { "not supported" }.to_owned()
    } else {
        let separator = if part.any_of.is_empty() { ", " } else { ", or " };
        let single: Vec<Vec<&str>> = part.names.iter().map(|name| vec![*name]).collect();
        let sets: Vec<Vec<&str>> = match part.any_of {
            [] => single,
            sets => sets.iter().map(|set| set.iter().map(String::as_str).collect()).collect(),
        };
        let is_least = |set: &&Vec<&str>| set.iter().all(|name| part.least.iter().any(|least| least == name));
        let least = if part.least.is_empty() { 0 } else { sets.iter().take_while(is_least).count() };
        let join = |sets: &[Vec<&str>]| {
            let each: Vec<_> = sets.iter().map(|set| code_spans(set.iter().copied(), " and ")).collect();
            each.join(separator)
        };
        match sets.split_at(least) {
            ([], sets) => join(sets),
            (least, []) => join(least),
            (least, higher) => format!("{} (least privileged), or {}", join(least), join(higher)),
        }
    }
}

fn all_of(set: &[String]) -> String {
    code_spans(set.iter().map(String::as_str), " and ")
}

/// The least privileged permission of each scheme, short enough for part of a line. `None` if the page has no permissions.
///
/// A table may have several rows of one scheme, each for another resource. The caller then needs one of the first names.
pub(super) fn short(permissions: &[Permission]) -> Option<String> {
    const SCHEMES: [(PermissionScheme, &str); 4] = [
        (PermissionScheme::DelegatedWork, "work"),
        (PermissionScheme::DelegatedPersonal, "personal"),
        (PermissionScheme::Application, "application"),
        (PermissionScheme::Unstated, "any caller"),
    ];
    // Callers with the same permissions share an entry.
    let mut all = Needs::default();
    for (scheme, word) in SCHEMES {
        let rows = permissions.iter().filter(|permission| permission.scheme == scheme);
        let mut each: Vec<String> = Vec::new();
        for least in rows.flat_map(parts).filter_map(|part| least(&part)) {
            // Four or more alternatives are too many to name.
            if each.len() < 4 && !each.contains(&least) {
                each.push(least);
            }
        }
        let needed = match each.as_slice() {
            [] => continue,
            [one] => one.clone(),
            many if many.len() <= 3 => many.join(" or "),
            _ => "by resource".to_owned(),
        };
        all.add(needed, word);
    }
    let needs = all.needs;
    let clause = |(needed, words): &(String, Vec<&str>)| format!("{needed} ({})", words.join(", "));
    (!needs.is_empty()).then(|| needs.iter().map(clause).collect::<Vec<_>>().join("; "))
}

/// The permission that suffices: the least privileged name, or the first set of names.
fn least(part: &Part<'_>) -> Option<String> {
    match part.any_of.first() {
        Some(set) => (!set.is_empty()).then(|| all_of(set)),
        None => part.names.first().map(|name| code_span(name).to_string()),
    }
}
