//! Request bodies, query options, headers: what a request carries besides its path.

use super::Context;
use super::parameters::{opt_columns, read_rows};
use super::response::{is_resource, stem};
use crate::diagnostic::Severity;
use crate::ir::{Parameter, QueryOptions, QuerySupport, RequestBody, TypeRef};
use crate::page::{BlockKind, Inline, SectionKind};
use regex::Regex;
use std::sync::LazyLock;

/// The parameters that the tables of a kind of section list.
pub(crate) fn extract_parameters(cx: &mut Context<'_, '_>, kind: SectionKind) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for (_, section) in cx.sections(kind) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            match opt_columns(table) {
                Some(columns) => {
                    cx.extracted(index);
                    parameters.extend(read_rows(cx, table, &columns));
                }
                None => unknown_table(cx, index),
            }
        }
    }
    parameters
}

pub(crate) fn unknown_table(cx: &mut Context<'_, '_>, index: usize) {
    let BlockKind::Table(table) = &cx.page.blocks[index].kind else { return };
    let head = table.header_words().join(" | ");
    let message = format!("this table is none of the kinds that are read in this section: `{head}`");
    cx.report_block(index, "table-unknown", Severity::Note, message, None);
}

/// The options that OData knows, without `$`.
const OPTIONS: [&str; 9] =
    ["select", "expand", "filter", "orderby", "top", "skip", "count", "search", "skiptoken"];

/// What the text of the query section says of OData options.
pub(crate) fn extract_query_options(cx: &mut Context<'_, '_>) -> QueryOptions {
    let mut options = QueryOptions::default();
    for (_, section) in cx.sections(SectionKind::QueryParameters) {
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    cx.extracted(index);
                    query_text(text, &mut options);
                }
                BlockKind::Table(table) => {
                    for row in &table.rows {
                        if let Some(name) = row.cell(0).and_then(|cell| opt_option(cell.trimmed())) {
                            add(&mut options, name);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    options
}

fn query_text(text: &Inline<'_>, options: &mut QueryOptions) {
    let lower = text.text.to_lowercase();
    let alone = lower.trim_matches(['.', ' ']);
    let about = lower.contains("query parameter")
        || lower.contains("odata")
        || matches!(alone, "none" | "not supported");
    let negative = matches!(alone, "none" | "not supported")
        || (lower.contains("not support") || lower.contains("n't support")) && about;
    if negative && options.support == QuerySupport::Unstated {
        options.support = QuerySupport::NotSupported;
    } else if about && lower.contains("support") {
        options.support = QuerySupport::Supported;
    }
    if !negative {
        for (range, code) in text.codes() {
            // `Some operators are not supported: ..` names what does not work.
            let sentence =
                lower.get(..range.start).unwrap_or_default().rsplit(". ").next().unwrap_or_default();
            if let Some(name) = opt_option(code).filter(|_| !sentence.contains("not supported")) {
                add(options, name);
            }
        }
    }
}

fn opt_option(text: &str) -> Option<&'static str> {
    let name = text.trim().trim_start_matches(['$', '\\', '?']);
    let name = name.split(['=', ' ', '(', ',']).next().unwrap_or_default();
    OPTIONS.into_iter().find(|option| option.eq_ignore_ascii_case(name))
}

fn add(options: &mut QueryOptions, name: &str) {
    let name = format!("${name}");
    if !options.named.contains(&name) {
        options.named.push(name);
    }
    if options.support != QuerySupport::Supported {
        options.support = QuerySupport::Supported;
    }
}

/// The request's body.
pub(crate) fn extract_body(cx: &mut Context<'_, '_>, headers: &[Parameter]) -> RequestBody {
    let mut body = RequestBody::Unstated;
    let mut resource: Option<TypeRef> = None;
    let mut properties = Vec::new();
    for (_, section) in cx.sections(SectionKind::RequestBody) {
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(table) => match opt_columns(table) {
                    Some(columns) => {
                        cx.extracted(index);
                        properties.extend(read_rows(cx, table, &columns));
                    }
                    None => unknown_table(cx, index),
                },
                BlockKind::Paragraph(text) => {
                    cx.extracted(index);
                    match body_text(text) {
                        RequestBody::Json { resource: found, .. } => {
                            resource = resource.or(found);
                            body = RequestBody::Json { resource: None, properties: Vec::new() };
                        }
                        RequestBody::Unstated => {}
                        found if body == RequestBody::Unstated => body = found,
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }
    match body {
        RequestBody::Binary { .. } if properties.is_empty() => {
            RequestBody::Binary { media_type: media_type(headers) }
        }
        RequestBody::None if properties.is_empty() => body,
        RequestBody::Unstated if properties.is_empty() => body,
        _ => RequestBody::Json { resource, properties },
    }
}

/// The media type that the header `Content-Type` names.
fn media_type(headers: &[Parameter]) -> Option<String> {
    let header = headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type"))?;
    let text = header.description.english.to_ascii_lowercase();
    let is_type = |word: &&str| {
        word.contains('/') && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"/+-_.".contains(&b))
    };
    text.split([' ', ',', ';', '`', '"'])
        .map(|word| word.trim_end_matches('.'))
        .find(is_type)
        .map(str::to_owned)
}

/// `Do not supply a request body for this method.` in its spellings.
static NO_BODY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:do not|don't|does not|doesn't|need not)(?: [a-z0-9_]+){1,3}(?: an?| any| the)? (?:request )?body\b|\bno (?:request )?body\b|\brequest body is(?: not|n't) (?:necessary|required|needed)").expect("a pattern")
});

fn body_text(text: &Inline<'_>) -> RequestBody {
    let lower = text.text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let alone = lower.trim_matches(['.', ' ']);
    let none = NO_BODY.is_match(&lower)
        || matches!(alone, "none" | "empty")
        || says(&["请勿提供此方法的请求正文", "请勿提供请求正文"]);
    if none {
        return RequestBody::None;
    }
    if says(&["binary", "byte", "contents of the"]) && says(&["body"]) {
        return RequestBody::Binary { media_type: None };
    }
    let resource = text.links().find(|(_, target)| is_resource(target)).map(|(name, target)| {
        let name = if name.trim().is_empty() || name.trim().contains(' ') {
            stem(target)
        } else {
            name.trim().to_owned()
        };
        TypeRef { name, collection: false }
    });
    if resource.is_some() || says(&["json", "supply", "provide", "specify"]) {
        return RequestBody::Json { resource, properties: Vec::new() };
    }
    RequestBody::Unstated
}
