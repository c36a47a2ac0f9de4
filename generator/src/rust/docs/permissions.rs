//! Who may call, as a list and in short.

use crate::ir::{Permission, PermissionScheme, PrivilegeOrder};
use crate::rust::markdown::{code_span, page_markdown};
use crate::rust::print::Doc;

/// A page's permissions, from least to most privileged. Callers that need the same stand together.
pub(super) fn list(permissions: &[Permission]) -> Doc {
    let mut doc = Doc::default();
    if permissions.is_empty() {
        return doc;
    }
    doc.line("# Permissions");
    doc.gap();
    if permissions.iter().any(|permission| permission.order.is_some() && permission.names.len() > 1) {
        doc.line("From least to most privileged:");
        doc.gap();
    }
    let mut subjects: Vec<Option<&str>> = Vec::new();
    for permission in permissions {
        let subject = permission.subject.as_deref();
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    for subject in subjects {
        let mut needs: Vec<(String, Vec<&str>)> = Vec::new();
        for permission in permissions.iter().filter(|permission| permission.subject.as_deref() == subject) {
            let caller = match permission.scheme {
                PermissionScheme::DelegatedWork => "work or school account",
                PermissionScheme::DelegatedPersonal => "personal Microsoft account",
                PermissionScheme::Application => "application",
            };
            let needed = match &permission.note {
                // The whole text of the cell, where it says more than names.
                Some(note) => page_markdown(note),
                None => names(permission),
            };
            together(&mut needs, needed, caller);
        }
        let subject = subject.map(|subject| format!("{}, ", page_markdown(subject))).unwrap_or_default();
        for (needed, callers) in needs {
            doc.item(&format!("{}: ", capital(&format!("{subject}{}", callers.join(", ")))), vec![needed]);
        }
    }
    doc
}

/// Adds a caller to those that need the same.
fn together<'c>(needs: &mut Vec<(String, Vec<&'c str>)>, needed: String, caller: &'c str) {
    match needs.iter_mut().find(|(other, _)| *other == needed) {
        Some((_, callers)) => callers.push(caller),
        None => needs.push((needed, vec![caller])),
    }
}

/// The text with a capital.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

fn names(permission: &Permission) -> String {
    let names = ordered(permission);
    if names.is_empty() {
        "not supported".to_owned()
    } else if permission.any_of.is_empty() {
        names.iter().map(|name| code_span(name)).collect::<Vec<_>>().join(", ")
    } else {
        permission.any_of.iter().map(|set| all_of(set)).collect::<Vec<_>>().join(", or ")
    }
}

fn all_of(set: &[String]) -> String {
    set.iter().map(|name| code_span(name)).collect::<Vec<_>>().join(" and ")
}

/// The names from least to most privileged.
fn ordered(permission: &Permission) -> Vec<&str> {
    let mut names: Vec<&str> = permission.names.iter().map(String::as_str).collect();
    if permission.order == Some(PrivilegeOrder::MostToLeast) {
        names.reverse();
    }
    names
}

/// The least privileged permission of each scheme on a part of a line; nothing where the page tells none.
///
/// Where a table has several rows of a scheme, each for another resource, the first name of each is one of several needed.
pub(super) fn short(permissions: &[Permission]) -> Option<String> {
    const SCHEMES: [(PermissionScheme, &str); 3] = [
        (PermissionScheme::DelegatedWork, "work"),
        (PermissionScheme::DelegatedPersonal, "personal"),
        (PermissionScheme::Application, "application"),
    ];
    // Schemes that need the same stand together.
    let mut needs: Vec<(String, Vec<&str>)> = Vec::new();
    for (scheme, word) in SCHEMES {
        let rows = permissions.iter().filter(|permission| permission.scheme == scheme);
        let mut each: Vec<String> = Vec::new();
        for least in rows.filter_map(least) {
            if !each.contains(&least) {
                each.push(least);
            }
        }
        let needed = match each.as_slice() {
            [] => continue,
            [one] => one.clone(),
            many if many.len() <= 3 => many.join(" or "),
            _ => "by resource".to_owned(),
        };
        together(&mut needs, needed, word);
    }
    let clause = |(needed, words): &(String, Vec<&str>)| format!("{needed} ({})", words.join(", "));
    (!needs.is_empty()).then(|| needs.iter().map(clause).collect::<Vec<_>>().join("; "))
}

/// What suffices for a row: its least privileged name, or the first set of names.
fn least(permission: &Permission) -> Option<String> {
    match permission.any_of.first() {
        Some(set) => Some(all_of(set)),
        None => ordered(permission).first().map(|name| code_span(name)),
    }
}
