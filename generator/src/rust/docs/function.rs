//! The docs of a function.

use super::{Writer, documented, permissions};
use crate::hash::HashSet;
use crate::ir::{
    self, BodyList, Cloud, HttpMethod, Operation, PageFacts, Permission, RequestBody, Response, ResponseBody,
    RoleRequirement, Subject,
};
use crate::prose;
use crate::rust::markdown::{code_span, code_spans, page_markdown, place};
use crate::rust::optional_parameters::optional_parameters;
use crate::rust::print::Doc;
use crate::rust::shared::OtherLine;
use crate::rust::typed_page::statuses;
use crate::rust::{Parameter, Returns};

/// The docs that all functions of a page share.
#[derive(Debug)]
pub(in crate::rust) struct PageDoc {
    summary: Doc,
    /// The names of the properties of the body.
    body: Doc,
    /// Query options and headers.
    options: Doc,
    permissions: Doc,
    /// The path of the page, as a link to the published page.
    link: String,
}

impl Writer<'_> {
    /// The docs that all functions of a page share.
    pub(in crate::rust) fn page(&self, facts: &PageFacts, page: &str) -> PageDoc {
        let summary = self.text(documented(facts.summary.as_ref(), &facts.title), page);
        let mut options = Doc::default();
        self.parameters(&mut options, "# Query parameters", facts.query_parameters.iter(), page);
        let headers = facts.headers.iter().filter(|header| !is_of_client(header));
        self.parameters(&mut options, "# Headers", headers, page);
        let mut permissions = permissions::list(&facts.permissions, self.language().has_texts());
        self.footnotes(&mut permissions, &facts.permissions, page);
        let conditions = facts.conditions.iter().filter(|_| self.language().has_texts());
        for (i, condition) in conditions.enumerate() {
            if i == 0 {
                permissions.gap();
                permissions.line("Conditions:");
                permissions.gap();
            }
            permissions.item("", &self.text(&condition.text, page));
        }
        self.roles(&mut permissions, &facts.roles, page);
        if !facts.clouds.is_empty() {
            let clouds: Vec<&str> = facts.clouds.iter().map(|cloud| cloud_name(*cloud)).collect();
            permissions.gap();
            permissions.line(format_args!("Offered in {}.", clouds.join(", ")));
        }
        PageDoc { summary, body: body(&facts.request_body), options, permissions, link: self.published(page) }
    }

    /// Adds the roles of a signed-in user. Their text mostly names them.
    fn roles(&self, doc: &mut Doc, roles: &[RoleRequirement], page: &str) {
        let has_texts = self.language().has_texts();
        let roles = roles.iter().filter(|role| has_texts || !role.names.is_empty());
        for (i, role) in roles.enumerate() {
            if i == 0 {
                doc.gap();
                doc.line("Roles of a signed-in user:");
                doc.gap();
            }
            let is_named = |name: &String| has_texts && role.text.english.contains(name.as_str());
            let names = if role.names.iter().all(is_named) {
                String::new()
            } else {
                [&*page_markdown(&role.names.join(", ")), ". "].concat()
            };
            let subject = role
                .subject
                .as_ref()
                .filter(|_| has_texts)
                .map(|subject| format!("{}: ", page_markdown(subject)));
            let head = [subject.unwrap_or_default(), names].concat();
            doc.item(head, &self.text(&role.text, page));
        }
    }

    /// Adds the footnotes of permissions.
    fn footnotes(&self, doc: &mut Doc, permissions: &[Permission], page: &str) {
        let marked = permissions.iter().filter_map(|one| Some((one.footnote.as_ref()?, &one.footnotes)));
        let mut names: Vec<&str> = Vec::new();
        let mut footnote = None;
        for (text, marked) in marked {
            footnote = Some(text);
            names.extend(marked.iter().map(String::as_str));
        }
        if let Some(text) = footnote.filter(|_| self.language().has_texts()) {
            let mut seen = HashSet::default();
            names.retain(|name| seen.insert(*name));
            doc.gap();
            doc.item(format_args!("{}: ", code_spans(names, ", ")), &self.text(text, page));
        }
    }

    fn parameters<'p>(
        &self,
        doc: &mut Doc,
        title: &str,
        parameters: impl Iterator<Item = &'p ir::Parameter>,
        page: &str,
    ) {
        for (i, parameter) in parameters.enumerate() {
            if i == 0 {
                doc.gap();
                doc.line(title);
                doc.gap();
            }
            let required = if parameter.required == Some(true) { " (required)" } else { "" };
            let text = self.text(&parameter.description, page);
            let colon = if text.is_empty() { "" } else { ": " };
            doc.item(format_args!("{}{required}{colon}", code_span(&parameter.name)), &text);
        }
    }

    /// The docs of one function with these parameters.
    pub(in crate::rust) fn function(
        &self,
        operation: &Operation,
        page: &PageDoc,
        returns: &Returns,
        parameters: &[Parameter],
        others: &[OtherLine<'_>],
    ) -> Doc {
        // The typical length, in bytes, of the docs that are not shared.
        const OWN: usize = 512;
        let shared = [&page.summary, &page.options, &page.permissions];
        let mut doc = Doc::with_capacity(OWN + shared.iter().map(|doc| doc.len()).sum::<usize>());
        doc.extend(&page.summary);
        if let Some(variant) = &operation.variant {
            doc.gap();
            doc.extend(&self.text(variant, &operation.page));
        }
        doc.gap();
        doc.line(code_span(&operation.request_line()));
        self.placeholders(&mut doc, operation, parameters);
        if !matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
            doc.append(&page.body);
        }
        other_bodies(&mut doc, operation);
        doc.append(&page.options);
        doc.append(&page.permissions);
        self.responses(&mut doc, operation, returns);
        self.notes(&mut doc, &operation.page, || Subject::Page);
        self.notes(&mut doc, &operation.page, || Subject::Operation(operation.line.clone()));
        doc.gap();
        doc.line(place(&page.link, &operation.line));
        self.other_pages(&mut doc, operation, others);
        doc
    }

    /// Adds the other pages that document the request, each with its differing summary and facts.
    fn other_pages(&self, doc: &mut Doc, operation: &Operation, others: &[OtherLine<'_>]) {
        if others.is_empty() {
            return;
        }
        doc.gap();
        doc.line("# Other pages of this request");
        doc.gap();
        let codes = statuses(operation);
        for other in others {
            let Operation { facts, page, .. } = other.operation;
            let mut summary = self.short(documented(facts.summary.as_ref(), &facts.title));
            let mut add = |sentence: String| {
                let stop = if summary.is_empty() || prose::is_closed(&summary) { "" } else { "." };
                summary = format!("{summary}{stop} {sentence}");
            };
            if facts.permissions != operation.facts.permissions
                && let Some(needs) = permissions::short(&facts.permissions)
            {
                add(format!("Needs {needs}."));
            }
            let own = operation.facts.headers.iter().chain(&operation.facts.query_parameters);
            let own: HashSet<String> = own.map(|one| one.name.to_ascii_lowercase()).collect();
            let headers = facts.headers.iter().filter(|header| !is_of_client(header));
            let mut more: Vec<&str> =
                headers.chain(&facts.query_parameters).map(|one| one.name.as_str()).collect();
            more.retain(|name| !own.contains(&name.to_ascii_lowercase()));
            if !more.is_empty() {
                add(format!("Also explains {}.", code_spans(more, ", ")));
            }
            let of_other = statuses(other.operation);
            if of_other != codes {
                let codes: Vec<String> = of_other.iter().map(u16::to_string).collect();
                add(format!("Answers with {}.", code_spans(codes.iter().map(String::as_str), " or ")));
            }
            let lead = if summary.is_empty() { "" } else { ": " };
            doc.item(format_args!("{}{lead}", self.published(page)), &Doc::from(summary.trim()));
        }
    }

    /// Adds the parameters with their descriptions.
    fn placeholders(&self, doc: &mut Doc, operation: &Operation, parameters: &[Parameter]) {
        doc.gap();
        for Parameter { name, documented, .. } in parameters {
            let facts = &operation.facts;
            let explained = facts
                .function_parameters
                .iter()
                .chain(&facts.path_parameters)
                .find(|parameter| parameter.name.trim_matches(['{', '}']).eq_ignore_ascii_case(documented))
                .map(|parameter| self.text(&parameter.description, &operation.page))
                .unwrap_or_default();
            let stop = if explained.is_empty() { "" } else { ". " };
            let placeholder = ["{", documented, "}"].concat();
            doc.item(format_args!("`{name}`: {}{stop}", code_span(&placeholder)), &explained);
        }
        for parameter in optional_parameters(operation) {
            let name = code_span(&parameter.name);
            let lead = format!("{name}: optional, set by [`Request::parameter`]. ");
            doc.item(lead, &self.text(&parameter.description, &operation.page));
        }
    }

    /// Adds the documented status codes and their conditions.
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
            let status = response.status;
            let condition = response.condition.as_ref().map(|text| self.text(text, &operation.page));
            match condition {
                Some(lines) if !lines.is_empty() => doc.item(format_args!("`{status}`: "), &lines),
                _ => {
                    let what = content(response, returns, std::mem::replace(&mut is_first, false));
                    doc.item(format_args!("`{status}`{what}"), &Doc::default());
                }
            }
        }
    }
}

/// The name of a cloud in a sentence.
const fn cloud_name(cloud: Cloud) -> &'static str {
    match cloud {
        Cloud::Global => "the global service",
        Cloud::UsGovernmentL4 => "US Government L4",
        Cloud::UsGovernmentL5 => "US Government L5 (DOD)",
        Cloud::China => "China operated by 21Vianet",
    }
}

/// The documented properties of the body, the required ones first. The docs of the body's type have their descriptions.
fn body(body: &RequestBody) -> Doc {
    let mut doc = Doc::default();
    let RequestBody::Json { list, properties, .. } = body else { return doc };
    if let Some(list) = list {
        doc.line("# Body");
        doc.line("");
        doc.line(match list {
            BodyList::Array => "An array of objects:",
            BodyList::Value => "An object whose `value` is an array of objects:",
        });
        doc.line("");
    }
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required == Some(true));
    for (label, properties) in [("Required", required), ("Optional", optional)] {
        if properties.is_empty() {
            continue;
        }
        if doc.is_empty() {
            doc.line("# Body");
            doc.line("");
        }
        let names = code_spans(properties.iter().map(|property| property.name.as_str()), ", ");
        doc.line(format_args!("* {label}: {names}"));
    }
    doc
}

/// Adds the other bodies that the page allows in place of JSON, or in place of bytes of the first media type.
fn other_bodies(doc: &mut Doc, operation: &Operation) {
    let (in_place_of, others) = match &operation.facts.request_body {
        RequestBody::Json { other_media_types, .. } => ("JSON".to_owned(), other_media_types),
        RequestBody::Binary { media_type: Some(media_type), other_media_types } => {
            (code_span(media_type).to_string(), other_media_types)
        }
        RequestBody::Binary { .. } | RequestBody::None | RequestBody::Unstated => return,
    };
    if !others.is_empty() && !matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
        let others = code_spans(others.iter().map(String::as_str), " or ");
        doc.gap();
        doc.line(format_args!(
            "In place of {in_place_of} the body may be {others}: [`Request::bytes`] replaces what `body` is."
        ));
    }
}

/// The content of a response. The first successful response has the content that the function returns.
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
        (ResponseBody::Text, _) => ": text",
        (ResponseBody::Unstated, _) => "",
    }
}

/// Returns whether the client sends this header itself, with the value that the page requires.
fn is_of_client(header: &ir::Parameter) -> bool {
    let is = |name: &str| header.name.eq_ignore_ascii_case(name);
    is("Authorization")
        || is("Content-Type")
        || is("Content-Length")
        || is("Accept") && header.description.english.to_ascii_lowercase().contains("application/json")
}
