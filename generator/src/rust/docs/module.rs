//! The docs of modules: their contents, in the order of the table of contents.

use super::{Writer, documented, permissions};
use crate::ir::{Operation, Resource, Text};
use crate::prose;
use crate::prose::marks::COLONS;
use crate::rust::Feature;
use crate::rust::markdown::code_span;
use crate::rust::print::{Doc, Ident};
use std::sync::Arc;

/// A module as the docs of its version list it.
pub(in crate::rust) struct ListedModule<'a> {
    pub(in crate::rust) name: Ident,
    pub(in crate::rust) area: Feature,
    /// The summary on the resource's page.
    pub(in crate::rust) summary: Option<&'a Text>,
}

impl Writer<'_> {
    /// The docs of a module. `pages` has the functions of each page with their operations.
    pub(in crate::rust) fn module<'o>(
        &self,
        words: &str,
        name: &str,
        resource: Option<(&Resource, Option<String>)>,
        pages: impl Iterator<Item = Vec<(Ident, &'o Operation)>>,
    ) -> Doc {
        let mut doc = Doc::default();
        let mut is_first = true;
        match resource {
            Some((resource, path)) => {
                doc.extend(
                    &self.text(documented(resource.summary.as_ref(), &resource.title), &resource.page),
                );
                doc.gap();
                let name = code_span(&resource.name);
                let name = path.map_or_else(|| name.to_string(), |path| format!("[{name}]({path})"));
                doc.line(format_args!("Operations of {name}. Page: {}.", code_span(&resource.page)));
            }
            None => doc.line(format_args!("Operations of {}.", code_span(words))),
        }
        doc.gap();
        for functions in pages {
            if let Some((_, first)) = functions.first().filter(|_| is_first) {
                for note in self.docs.notes.module(first.api_version, name) {
                    doc.line(note);
                    doc.gap();
                }
            }
            is_first = false;
            self.page_of_module(&mut doc, &functions);
        }
        doc
    }

    /// Adds the functions of one page: a line with the summary and the permissions, and then a line for each function.
    fn page_of_module(&self, doc: &mut Doc, functions: &[(Ident, &Operation)]) {
        let Some((_, first)) = functions.first() else { return };
        let facts = &first.facts;
        let mut summary = self.short(documented(facts.summary.as_ref(), &facts.title));
        // If the permissions differ between the lines, each line lists its own.
        let is_same = |(_, one): &(Ident, &Operation)| {
            Arc::ptr_eq(&one.facts, facts) || one.facts.permissions == facts.permissions
        };
        let differ = !functions.iter().all(is_same);
        if !differ && let Some(needs) = permissions::short(&facts.permissions) {
            let is_closed = summary.is_empty() || prose::is_closed(&summary) || summary.ends_with(COLONS);
            let stop = if is_closed { "" } else { "." };
            summary = format!("{summary}{stop} Needs {needs}.");
        }
        let request = |(name, operation): &(Ident, &Operation)| {
            ["[`", name.as_str(), "()`]: ", &code_span(&operation.request_line()).to_string()].concat()
        };
        match functions {
            [one] => doc.item(format_args!("{}. ", request(one)), &Doc::from(summary.trim())),
            many => {
                let summary = match summary.trim() {
                    "" => code_span(&first.page).to_string(),
                    summary => summary.to_owned(),
                };
                doc.item("", &Doc::from(&*summary));
                for one in many {
                    let needs = differ.then(|| permissions::short(&one.1.facts.permissions)).flatten();
                    let needs = needs.map(|needs| format!(". Needs {needs}.")).unwrap_or_default();
                    doc.line(format_args!("  * {}{needs}", request(one)));
                }
            }
        }
    }

    /// The docs of a version: its modules by area, and the items that corrections drop.
    pub(in crate::rust) fn version(
        &self,
        title: &str,
        modules: &[ListedModule<'_>],
        left_out: &[String],
    ) -> Doc {
        let mut doc = Doc::default();
        doc.line(title);
        let mut areas: Vec<&Feature> = Vec::new();
        for module in modules {
            if !areas.contains(&&module.area) {
                areas.push(&module.area);
            }
        }
        for area in areas {
            doc.gap();
            doc.line(format_args!("# Area {}", code_span(area.as_str())));
            doc.gap();
            for module in modules.iter().filter(|module| module.area == *area) {
                // `mod@` is needed because a module may have the name of a macro.
                let link = format!("[`{0}`](mod@{0})", module.name);
                let short = module.summary.map(|text| self.short(text));
                match short.filter(|short| !short.is_empty()) {
                    Some(short) => doc.item(format_args!("{link}: "), &Doc::from(&*short)),
                    None => doc.item(&link, &Doc::default()),
                }
            }
        }
        for (i, note) in left_out.iter().enumerate() {
            if i == 0 {
                doc.gap();
                doc.line("# Left out");
                doc.gap();
            }
            doc.line(format_args!("* {note}"));
        }
        doc
    }
}
