//! Doc comments: what a page says of an operation, in the languages asked for.

use super::print::{Doc, code_span, page_markdown};
use super::{DocLanguage, Returns};
use crate::ir::{
    HttpMethod, Operation, PageFacts, Permission, PermissionScheme, PrivilegeOrder, Property, Resource, Text,
};
use crate::limits;
use std::borrow::Cow;

/// What the docs of all functions of a page share.
#[derive(Debug)]
pub(super) struct PageDoc {
    summary: Doc,
    permissions: Doc,
}

impl PageDoc {
    /// Reads it off the page's facts.
    pub(super) fn of(facts: &PageFacts, language: DocLanguage) -> Self {
        let mut summary = Doc::default();
        text(&mut summary, facts.summary.as_ref().unwrap_or(&facts.title), language);
        let mut table = Doc::default();
        permissions(&mut table, &facts.permissions);
        Self { summary, permissions: table }
    }
}

/// The docs of a function.
pub(super) fn function_doc(
    operation: &Operation,
    page: &PageDoc,
    returns: &Returns,
    names: &[(String, String)],
    language: DocLanguage,
) -> Doc {
    let mut doc = page.summary.clone();
    if let Some(variant) = &operation.variant {
        text(&mut doc, variant, language);
    }
    if operation.facts.deprecated {
        doc.gap();
        doc.line("**Deprecated** by its page.");
    }
    doc.gap();
    let query = operation.path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    doc.line(code_span(&format!("{} {}{query}", operation.method.as_str(), operation.path.text)));
    parameters(&mut doc, operation, names);
    doc.append(&page.permissions);
    responses(&mut doc, operation, returns);
    doc.gap();
    doc.line(format!("Page: {}, line {}.", code_span(&operation.page), operation.line));
    doc
}

/// The docs of a module.
pub(super) fn module_doc(name: &str, resource: Option<&Resource>, language: DocLanguage) -> Doc {
    let mut doc = Doc::default();
    match resource {
        Some(resource) => {
            text(&mut doc, resource.summary.as_ref().unwrap_or(&resource.title), language);
            doc.gap();
            doc.line(format!(
                "Operations of {}. Page: {}.",
                code_span(&resource.name),
                code_span(&resource.page)
            ));
        }
        None => doc.line(format!("Operations of {}.", code_span(name))),
    }
    doc
}

/// The docs of a resource's struct.
pub(super) fn resource_doc(resource: &Resource, language: DocLanguage) -> Doc {
    let mut doc = Doc::default();
    text(&mut doc, resource.summary.as_ref().unwrap_or(&resource.title), language);
    if resource.deprecated {
        doc.gap();
        doc.line("**Deprecated** by its page.");
    }
    doc.gap();
    doc.line(format!("Resource {}. Page: {}.", code_span(&resource.name), code_span(&resource.page)));
    doc
}

/// The docs of an enumeration.
pub(super) fn enum_doc(name: &str) -> Doc {
    let mut doc = Doc::default();
    doc.line(format!("The values of {}.", code_span(name)));
    doc
}

/// The docs of a property's field.
pub(super) fn description_doc(property: &Property, language: DocLanguage) -> Doc {
    let mut doc = text_doc(&property.description, language);
    if property.read_only {
        doc.gap();
        doc.line("Read-only.");
    }
    if property.deprecated {
        doc.gap();
        doc.line("**Deprecated** by its page.");
    }
    if doc.is_empty() {
        doc.line(code_span(&property.name));
    }
    doc
}

/// A text in the languages asked for.
pub(super) fn text_doc(described: &Text, language: DocLanguage) -> Doc {
    let mut doc = Doc::default();
    if !described.english.trim().is_empty() {
        text(&mut doc, described, language);
    }
    doc
}

/// A text in the languages asked for, a paragraph each.
fn text(doc: &mut Doc, text: &Text, language: DocLanguage) {
    let localized = text.localized.as_deref().filter(|_| language != DocLanguage::English);
    if language != DocLanguage::Localized || localized.is_none() {
        doc.gap();
        doc.page_text(&cut(&text.english));
    }
    if let Some(localized) = localized {
        doc.gap();
        doc.page_text(&cut(localized));
    }
}

/// A text as long as docs can take: the docs of each line of a page hold it.
fn cut(text: &str) -> Cow<'_, str> {
    if text.len() <= limits::DOC_CHARS {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(limits::DOC_CHARS) {
        Some((end, _)) => Cow::Owned(format!("{} …", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The parameters whose name is not the documented one, or that a table explains.
fn parameters(doc: &mut Doc, operation: &Operation, names: &[(String, String)]) {
    if names.is_empty() {
        return;
    }
    doc.gap();
    for (name, documented) in names {
        let facts = &operation.facts;
        let explained = facts
            .function_parameters
            .iter()
            .chain(&facts.path_parameters)
            .find(|parameter| parameter.name.trim_matches(['{', '}']).eq_ignore_ascii_case(documented))
            .map(|parameter| page_markdown(&cut(&parameter.description.english)))
            .filter(|text| !text.is_empty());
        let shown = code_span(&format!("{{{documented}}}"));
        match explained {
            Some(text) => doc.line(format!("* {}: {shown}. {text}", code_span(name))),
            None => doc.line(format!("* {}: {shown}", code_span(name))),
        }
    }
}

fn permissions(doc: &mut Doc, permissions: &[Permission]) {
    if permissions.is_empty() {
        return;
    }
    doc.line("# Permissions");
    doc.gap();
    let order = match permissions.iter().find_map(|permission| permission.order) {
        Some(PrivilegeOrder::LeastToMost | PrivilegeOrder::MostToLeast) => "From least to most privileged",
        None => "Permissions",
    };
    doc.line(format!("| Signed in | {order} |"));
    doc.line("|---|---|");
    for permission in permissions {
        let scheme = match permission.scheme {
            PermissionScheme::DelegatedWork => "Work or school account",
            PermissionScheme::DelegatedPersonal => "Personal Microsoft account",
            PermissionScheme::Application => "Application",
            PermissionScheme::Unstated => "Not stated",
        };
        for (subject, names, any_of) in permission.parts() {
            let subject = subject.map(|subject| format!(", {}", page_markdown(subject))).unwrap_or_default();
            let mut shown: Vec<String> = names.iter().map(|name| code_span(name)).collect();
            if permission.order == Some(PrivilegeOrder::MostToLeast) {
                shown.reverse();
            }
            let cell = if names.is_empty() {
                let note = permission.note.as_deref().filter(|_| permission.by_subject.is_empty());
                note.map_or_else(|| "not supported".to_owned(), page_markdown)
            } else if any_of.is_empty() {
                shown.join(", ")
            } else {
                let set = |set: &Vec<String>| {
                    set.iter().map(|name| code_span(name)).collect::<Vec<_>>().join(" and ")
                };
                any_of.iter().map(set).collect::<Vec<_>>().join(", or ")
            };
            doc.line(format!("| {scheme}{subject} | {} |", cell.replace('\n', " ")));
        }
    }
}

fn responses(doc: &mut Doc, operation: &Operation, returns: &Returns) {
    let responses = &operation.facts.responses;
    if responses.is_empty() {
        return;
    }
    doc.gap();
    doc.line("# Responses");
    doc.gap();
    let codes = responses
        .iter()
        .map(|response| code_span(&response.status.to_string()))
        .collect::<Vec<_>>()
        .join(", ");
    let what = match returns {
        Returns::Nothing => "nothing comes back",
        Returns::One(_) | Returns::ValueOf(_) => "JSON comes back",
        Returns::Collection(_) => "a collection comes back",
        Returns::Bytes => "bytes come back",
        Returns::Accepted => "the operation goes on after the answer",
    };
    let verb = if operation.method == HttpMethod::Get { "read" } else { "done" };
    doc.line(format!("Documented codes: {codes}; when {verb}, {what}."));
}
