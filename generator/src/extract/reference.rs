//! One reference of an api page: its sections in the order in which they are read, and the operations that they document.

use super::Context;
use super::body::{extract_body, opt_list};
use super::clouds::extract_clouds;
use super::examples::extract_examples;
use super::intro::Intro as PageIntro;
use super::parameters::{
    attach_values_elsewhere, extract_parameters, extract_query_options, extract_url_parameters,
    headers_in_prose, opt_prefer,
};
use super::permissions::{PERMISSIONS_MISSING, PagePermissions, extract_permissions};
use super::requests::{RequestLine, extract_requests, place_function_parameters, quote_strings};
use super::responses::{
    add_further_codes, complete_answer, complete_bodies, complete_responses, extract_responses, fit_to_lines,
    shows_body,
};
use super::translated_names::{restore_body, restore_parameters};
use crate::diagnostic::{Code, Severity, codes};
use crate::hash::HashSet;
use crate::ir;
use crate::ir::{ApiVersion, Cloud, Example, HttpMethod, Operation, PageFacts, Parameter, QueryOptions};
use crate::page::SectionKind::{self, *};
use crate::page::{BlockKind, Section};
use std::sync::Arc;

codes! {
    static REQUEST_MISSING: Code = Code {
        name: "request-missing",
        severity: Severity::Error,
        summary: "an api page documents no request line",
        finds: "An api page without a request line that is read.",
        why: "The client has no function for the page.",
        cure: "Add the section `## HTTP request` with a fence that holds the request line.",
        example: "A page whose request line only stands in a sentence.",
    };

    static RESPONSE_MISSING: Code = Code {
        name: "response-missing",
        severity: Severity::Warning,
        summary: "an api page documents no status code",
        finds: "An api page whose response section names no status code, and that has no example of an \
             answer with a code of success.",
        why: "The client cannot tell which answers are expected.",
        cure: "Name the code in the section `## Response`: ``returns a `200 OK` response code``.",
        example: "`If successful, this method returns the user.`",
    };
}

/// The kinds of sections in the order in which they are read: each helps to read those behind it.
const ORDER: [SectionKind; 18] = [
    FunctionParameters,
    PathParameters,
    Request,
    Permissions,
    QueryParameters,
    RequestHeaders,
    RequestBody,
    Examples,
    Response,
    Errors,
    Remarks,
    Other,
    Intro,
    Properties,
    Relationships,
    Methods,
    JsonRepresentation,
    Members,
];

/// Reads one reference. `title` is the page's title, for a reference without one.
pub(super) fn reference(
    cx: &mut Context<'_, '_>,
    version: ApiVersion,
    title: &mut Option<PageIntro>,
) -> Vec<Operation> {
    let mut found = Reference::default();
    ORDER.into_iter().for_each(|kind| found.read(cx, kind));
    found.take_title(cx, title);
    found.report_missing(cx);
    found.complete_paths();
    found.into_operations(cx, version)
}

/// The facts of a reference; they grow as its sections are read.
#[derive(Default)]
struct Reference {
    function_parameters: Vec<Parameter>,
    path_parameters: Vec<Parameter>,
    lines: Vec<RequestLine>,
    permissions: PagePermissions,
    query_parameters: Vec<Parameter>,
    query_options: QueryOptions,
    headers: Vec<Parameter>,
    request_body: ir::RequestBody,
    examples: Vec<Example>,
    responses: Vec<ir::Response>,
    intro: PageIntro,
    clouds: Vec<Cloud>,
}

impl Reference {
    /// Reads the sections of one kind.
    fn read(&mut self, cx: &mut Context<'_, '_>, kind: SectionKind) {
        match kind {
            FunctionParameters => {
                self.function_parameters = extract_parameters(cx, kind);
                self.function_parameters.extend(extract_url_parameters(cx));
            }
            PathParameters => self.path_parameters = extract_parameters(cx, kind),
            Request => self.lines = self.requests(cx),
            Permissions => self.permissions = extract_permissions(cx, &self.lines),
            QueryParameters => {
                self.query_parameters = extract_parameters(cx, kind);
                self.query_options = extract_query_options(cx, &mut self.query_parameters);
            }
            RequestHeaders => {
                self.headers = extract_parameters(cx, kind);
                self.headers.extend(opt_prefer(cx, &self.headers));
                self.headers.extend(headers_in_prose(cx, &self.headers));
            }
            RequestBody => {
                self.request_body = extract_body(cx, &self.headers);
                self.take_query_parameters(cx);
                self.attach_values(cx);
            }
            Examples => {
                self.examples = extract_examples(cx);
                self.restore_names(cx);
                self.complete_body();
            }
            Response => self.responses = self.answers(cx),
            Intro => {
                self.intro = PageIntro::of(cx);
                self.clouds = extract_clouds(cx);
            }
            // The answers have been read from these sections too.
            Errors | Remarks | Other => {}
            // Only resource pages have these sections.
            Properties | Relationships | Methods | JsonRepresentation | Members => {}
        }
    }

    fn requests(&self, cx: &mut Context<'_, '_>) -> Vec<RequestLine> {
        let explained = self.function_parameters.iter().chain(&self.path_parameters);
        let explained: HashSet<String> =
            explained.map(|parameter| parameter.name.to_ascii_lowercase()).collect();
        extract_requests(cx, &|name| explained.contains(&name.to_ascii_lowercase()))
    }

    /// A table below `Parameters`, without a text on a body, has the query parameters of a request that sends no body.
    fn take_query_parameters(&mut self, cx: &Context<'_, '_>) {
        let sends_none =
            !self.lines.is_empty() && self.lines.iter().all(|line| line.method == HttpMethod::Get);
        let is_of_any = |(_, section)| cx.slug(section) == Some("parameters") && !has_text(cx, section);
        if let ir::RequestBody::Json { resource: None, properties, .. } = &mut self.request_body
            && sends_none
            && !properties.is_empty()
            && cx.sections(RequestBody).all(is_of_any)
        {
            self.query_parameters.append(properties);
            self.request_body = ir::RequestBody::Unstated;
        }
    }

    /// Gives the parameters the values that tables elsewhere on the page list.
    fn attach_values(&mut self, cx: &mut Context<'_, '_>) {
        let of_body = match &mut self.request_body {
            ir::RequestBody::Json { properties, .. } => &mut **properties,
            _ => &mut [],
        };
        attach_values_elsewhere(
            cx,
            &mut [
                of_body,
                &mut self.function_parameters,
                &mut self.path_parameters,
                &mut self.query_parameters,
                &mut self.headers,
            ],
        );
    }

    /// Restores names that a translation hid.
    fn restore_names(&mut self, cx: &mut Context<'_, '_>) {
        if !cx.localized {
            return;
        }
        if let ir::RequestBody::Json { properties, .. } = &mut self.request_body {
            restore_body(cx, properties, &self.examples);
        }
        for parameters in
            [&mut self.function_parameters, &mut self.path_parameters, &mut self.query_parameters]
        {
            restore_parameters(cx, parameters);
        }
    }

    /// Adds a body that only an example shows.
    fn complete_body(&mut self) {
        let is_shown = || self.examples.iter().any(|example| shows_body(example, &self.lines));
        if self.request_body == ir::RequestBody::Unstated && is_shown() {
            self.request_body = ir::RequestBody::JSON;
        }
        let found = opt_list(&self.request_body, &self.examples);
        if let ir::RequestBody::Json { list, .. } = &mut self.request_body {
            *list = found;
        }
    }

    /// The answers that text and examples document, which complete each other.
    fn answers(&mut self, cx: &mut Context<'_, '_>) -> Vec<ir::Response> {
        let (mut responses, without_code) = extract_responses(cx, &self.examples);
        complete_responses(&mut responses, &self.examples, without_code);
        add_further_codes(cx, &self.examples, &mut responses);
        complete_bodies(&mut responses, &self.examples);
        let shown = self.examples.iter_mut().filter_map(|example| example.response.as_mut());
        shown.for_each(|answer| complete_answer(answer, &responses));
        responses
    }

    /// Takes the title of the page where the reference has none, and gives the title to the references behind it.
    fn take_title(&mut self, cx: &Context<'_, '_>, title: &mut Option<PageIntro>) {
        if let Some(first) = title
            && self.intro.plain_title.is_empty()
        {
            self.intro = first.clone();
        }
        let is_last = cx.scope.end == cx.page.sections.len();
        if title.is_none() && !is_last {
            *title = Some(self.intro.clone());
        }
    }

    fn report_missing(&self, cx: &mut Context<'_, '_>) {
        if self.lines.is_empty() {
            cx.report_title(&REQUEST_MISSING, "this page documents no request line");
        }
        if self.permissions.is_empty() {
            cx.report_title(&PERMISSIONS_MISSING, "this page documents no permissions in a table");
        }
        if self.responses.is_empty() {
            cx.report_title(&RESPONSE_MISSING, "this page documents no status code");
        }
    }

    /// Completes the paths by what the tables of parameters say.
    fn complete_paths(&mut self) {
        let paths = self.lines.iter_mut().map(|line| (line.method, &mut line.path));
        place_function_parameters(paths, &self.function_parameters);
        self.lines.iter_mut().for_each(|line| quote_strings(&mut line.path, &self.function_parameters));
    }

    /// One operation for each request line.
    fn into_operations(self, cx: &mut Context<'_, '_>, version: ApiVersion) -> Vec<Operation> {
        let facts = PageFacts {
            title: self.intro.title,
            summary: self.intro.summary,
            namespace: self.intro.namespace,
            area: cx.page.front_matter.area(),
            deprecated: self.intro.deprecated,
            deprecation: self.intro.deprecation,
            trust: cx.trust(),
            permissions: Vec::new(),
            conditions: Vec::new(),
            roles: Vec::new(),
            clouds: self.clouds,
            path_parameters: self.path_parameters,
            function_parameters: self.function_parameters,
            query_parameters: self.query_parameters,
            query_options: self.query_options,
            headers: self.headers,
            request_body: self.request_body,
            responses: self.responses,
            examples: self.examples,
        };
        let mut facts = self.permissions.facts_by_line(cx, facts, &self.lines);
        fit_to_lines(&self.lines, &mut facts);
        let page: Arc<str> = cx.path().into();
        let several = self.lines.len() > 1;
        let operation = |(line, facts): (RequestLine, Arc<PageFacts>)| Operation {
            page: page.clone(),
            line: line.line,
            place: line.place,
            api_version: version,
            method: line.method,
            path: line.path,
            variant: line.variant.filter(|_| several),
            facts,
        };
        self.lines.into_iter().zip(facts).map(operation).collect()
    }
}

fn has_text(cx: &Context<'_, '_>, section: &Section) -> bool {
    cx.blocks(section).any(|(_, block)| matches!(block.kind, BlockKind::Paragraph(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::HashSet;

    #[test]
    fn each_kind_of_section_is_read_once() {
        let kinds: HashSet<SectionKind> = ORDER.into_iter().collect();
        assert_eq!(kinds.len(), ORDER.len());
        // The last kind of the list has the number of kinds before it.
        assert_eq!(ORDER.len(), Other as usize + 1);
    }
}
