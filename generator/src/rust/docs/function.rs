//! The docs of a function.

use super::{Writer, documented, permissions};
use crate::hash::HashSet;
use crate::ir::{
    HttpMethod, Operation, PageFacts, Parameter, Permission, RequestBody, Response, ResponseBody, Subject,
};
use crate::rust::Returns;
use crate::rust::markdown::code_span;
use crate::rust::print::Doc;

/// What the docs of all functions of a page share.
#[derive(Debug)]
pub(in crate::rust) struct PageDoc {
    summary: Doc,
    /// What is sent beside the path and the body.
    options: Doc,
    permissions: Doc,
}

impl Writer<'_> {
    /// What the docs of all functions of a page share.
    pub(in crate::rust) fn page(&self, facts: &PageFacts, page: &str) -> PageDoc {
        let summary = self.text(documented(facts.summary.as_ref(), &facts.title), page);
        let mut options = Doc::default();
        self.parameters(&mut options, "# Query parameters", facts.query_parameters.iter(), page);
        let headers = facts.headers.iter().filter(|header| !is_of_client(header));
        self.parameters(&mut options, "# Headers", headers, page);
        let mut permissions = permissions::list(&facts.permissions);
        self.footnotes(&mut permissions, &facts.permissions, page);
        PageDoc { summary, options, permissions }
    }

    /// What a page says of some of the permissions more than their names.
    fn footnotes(&self, doc: &mut Doc, permissions: &[Permission], page: &str) {
        let marked = permissions.iter().filter_map(|one| Some((one.footnote.as_ref()?, &one.footnotes)));
        let mut names: Vec<&str> = Vec::new();
        let mut footnote = None;
        for (text, marked) in marked {
            footnote = Some(text);
            names.extend(marked.iter().map(String::as_str));
        }
        if let Some(text) = footnote {
            let mut seen = HashSet::default();
            names.retain(|name| seen.insert(*name));
            let names: Vec<String> = names.into_iter().map(code_span).collect();
            doc.gap();
            doc.item(&format!("{}: ", names.join(", ")), &self.text(text, page));
        }
    }

    fn parameters<'p>(
        &self,
        doc: &mut Doc,
        title: &str,
        parameters: impl Iterator<Item = &'p Parameter>,
        page: &str,
    ) {
        for (i, parameter) in parameters.enumerate() {
            if i == 0 {
                doc.gap();
                doc.line(title);
                doc.gap();
            }
            let required = if parameter.required == Some(true) { " (required)" } else { "" };
            let lead = format!("{}{required}: ", code_span(&parameter.name));
            doc.item(&lead, &self.text(&parameter.description, page));
        }
    }

    /// The docs of a function; `names` are those of its parameters, with what stands in their placeholders.
    pub(in crate::rust) fn function(
        &self,
        operation: &Operation,
        page: &PageDoc,
        returns: &Returns,
        names: &[(String, String)],
    ) -> Doc {
        let mut doc = page.summary.clone();
        if let Some(variant) = &operation.variant {
            doc.gap();
            doc.extend(&self.text(variant, &operation.page));
        }
        doc.gap();
        let query = operation.path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        doc.line(code_span(&format!("{} {}{query}", operation.method.as_str(), operation.path.text)));
        self.placeholders(&mut doc, operation, names);
        other_bodies(&mut doc, operation);
        doc.append(&page.options);
        doc.append(&page.permissions);
        self.responses(&mut doc, operation, returns);
        self.notes(&mut doc, &operation.page, || Subject::Page);
        self.notes(&mut doc, &operation.page, || Subject::Operation(operation.line));
        doc.gap();
        doc.line(format!("Page: {}, line {}.", code_span(&operation.page), operation.line));
        doc
    }

    /// The parameters, with what tables say of them.
    fn placeholders(&self, doc: &mut Doc, operation: &Operation, names: &[(String, String)]) {
        doc.gap();
        for (name, documented) in names {
            let facts = &operation.facts;
            let explained = facts
                .function_parameters
                .iter()
                .chain(&facts.path_parameters)
                .find(|parameter| parameter.name.trim_matches(['{', '}']).eq_ignore_ascii_case(documented))
                .map(|parameter| self.text(&parameter.description, &operation.page))
                .unwrap_or_default();
            let stop = if explained.is_empty() { "" } else { ". " };
            let lead = format!("{}: {}{stop}", code_span(name), code_span(&format!("{{{documented}}}")));
            doc.item(&lead, &explained);
        }
    }

    /// The documented codes, and when each comes.
    fn responses(&self, doc: &mut Doc, operation: &Operation, returns: &Returns) {
        let responses = &operation.facts.responses;
        if responses.is_empty() {
            return;
        }
        doc.gap();
        doc.line("# Responses");
        doc.gap();
        let mut is_first = true;
        for response in responses {
            let code = code_span(&response.status.to_string());
            let condition = response.condition.as_ref().map(|text| self.text(text, &operation.page));
            match condition {
                Some(lines) if !lines.is_empty() => doc.item(&format!("{code}: "), &lines),
                _ => {
                    let what = content(response, returns, std::mem::replace(&mut is_first, false));
                    doc.item(&format!("{code}{what}"), &Doc::default());
                }
            }
        }
    }
}

/// What the page takes in place of JSON, or of bytes of the first type that it names.
fn other_bodies(doc: &mut Doc, operation: &Operation) {
    let (in_place_of, others) = match &operation.facts.request_body {
        RequestBody::Json { other_media_types, .. } => ("JSON".to_owned(), other_media_types),
        RequestBody::Binary { media_type: Some(media_type), other_media_types } => {
            (code_span(media_type), other_media_types)
        }
        RequestBody::Binary { .. } | RequestBody::None | RequestBody::Unstated => return,
    };
    if !others.is_empty() && !matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
        let others: Vec<String> = others.iter().map(|ty| code_span(ty)).collect();
        doc.gap();
        doc.line(format!(
            "In place of {in_place_of} the body may be {}: [`Request::bytes`] replaces what `body` is.",
            others.join(" or ")
        ));
    }
}

/// What comes with a code; with the first one of success, what the function gives.
fn content(response: &Response, returns: &Returns, is_first: bool) -> &'static str {
    match (&response.body, returns) {
        _ if response.status >= 400 => "",
        (_, Returns::Nothing) if is_first => ": nothing",
        (_, Returns::One(_) | Returns::ValueOf(_)) if is_first => ": JSON",
        (_, Returns::Collection(_)) if is_first => ": a collection",
        (_, Returns::Bytes) if is_first => ": bytes",
        (_, Returns::Accepted) if is_first => ": the operation goes on after the answer",
        (ResponseBody::Empty, _) => ": nothing",
        (ResponseBody::Json { .. }, _) => ": JSON",
        (ResponseBody::Binary, _) => ": bytes",
        (ResponseBody::Unstated, _) => "",
    }
}

/// Whether the client sends a header by itself, as the page says it must be.
fn is_of_client(header: &Parameter) -> bool {
    let is = |name: &str| header.name.eq_ignore_ascii_case(name);
    is("Authorization")
        || is("Content-Type")
        || is("Content-Length")
        || is("Accept") && header.description.english.to_ascii_lowercase().contains("application/json")
}
