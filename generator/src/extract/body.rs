//! Request bodies, query options, headers: what a request carries besides its path.

use super::Context;
use super::parameters::{ReadRow, opt_columns, read_rows};
use super::response::{is_resource, stem};
use super::types::is_media_type;
use super::value_tables::opt_value_table;
use crate::diagnostic::Severity;
use crate::ir::{Parameter, QueryOptions, QuerySupport, RequestBody, TypeRef};
use crate::lexicon::{self, Search, search_for};
use crate::page::{BlockKind, Inline, MarkKind, Section, SectionKind, Table};
use regex::Regex;
use std::sync::LazyLock;

/// The parameters that the tables of a kind of section list.
pub(crate) fn extract_parameters(cx: &mut Context<'_, '_>, kind: SectionKind) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for (_, section) in cx.sections(kind) {
        // `In the request URL, provide the following required query parameters`, or the heading says so.
        let mut required = cx.heading(section).filter(|heading| is_of_required(&heading.text)).map(|_| true);
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind
                && is_of_required(&text.text)
            {
                required = Some(true);
            }
            let BlockKind::Table(table) = &block.kind else { continue };
            match opt_columns(table) {
                // `Prefer header values`, with the columns of a table of headers.
                Some(_)
                    if cx.heading(section).is_some_and(|heading| heading.trimmed().ends_with(" values"))
                        && attach_values(cx, section, index, table, &mut parameters) => {}
                Some(columns) => {
                    cx.extracted(index);
                    for ReadRow { mut parameter, .. } in read_rows(cx, table, &columns) {
                        parameter.required = parameter.required.or(required);
                        parameters.push(parameter);
                    }
                }
                None if attach_values(cx, section, index, table, &mut parameters) => {}
                None => unknown_table(cx, index),
            }
        }
    }
    if kind == SectionKind::RequestHeaders && cx.localized {
        for header in &mut parameters {
            if let Some(name) = lexicon::opt_header(&header.name) {
                name.clone_into(&mut header.name);
            }
        }
    }
    parameters
}

/// Gives the values that a table lists to the parameter that it names; `false` if it names none of these.
fn attach_values(
    cx: &mut Context<'_, '_>,
    section: &Section,
    index: usize,
    table: &Table<'_>,
    parameters: &mut [Parameter],
) -> bool {
    let Some(found) = opt_value_table(cx, section, index, table) else { return false };
    let known = parameters
        .iter()
        .map(|known| (known.name.as_str(), known.type_ref.as_ref().map(|type_ref| type_ref.name.as_str())));
    let Some(at) = found.position(known) else { return false };
    cx.extracted(index);
    let known = &mut parameters[at].possible_values;
    // `Set to one of the values below`: what the description lists comes first.
    if known.is_empty() {
        *known = found.values;
    }
    true
}

/// Tables of values outside of the sections of parameters: those that nobody has read, of all parameters of the page.
pub(crate) fn attach_values_elsewhere(cx: &mut Context<'_, '_>, lists: &mut [&mut [Parameter]]) {
    for section in &cx.page.sections {
        if !matches!(section.kind, SectionKind::Request | SectionKind::Other | SectionKind::Remarks) {
            continue;
        }
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            let _ = !cx.is_extracted(index)
                && lists.iter_mut().any(|list| attach_values(cx, section, index, table, list));
        }
    }
}

fn is_of_required(text: &str) -> bool {
    text.contains("equired query parameter")
        || text.contains("equired parameters")
        || text.contains("必需的查询参数")
        || text.contains("必需查询参数")
        || text.contains("必需的查询")
        || text.contains("所需的查询参数")
        || text.contains("parâmetros de consulta obrigatórios")
        || text.contains("必須のクエリ パラメーター")
        || text.contains("erforderlichen Abfrageparameter")
        || text.contains("обязательные параметры запроса")
}

/// Parameters of the URL that stand where the body is told: `In the request URL, provide the following query parameters`.
pub(crate) fn extract_url_parameters(cx: &mut Context<'_, '_>) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for (_, section) in cx.sections(SectionKind::RequestBody) {
        let mut of_url = false;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => of_url = is_of_url(&text.text),
                BlockKind::Table(table) if of_url => {
                    if let Some(columns) = opt_columns(table) {
                        cx.extracted(index);
                        let rows = read_rows(cx, table, &columns).into_iter().map(|row| row.parameter);
                        parameters.extend(rows);
                    }
                }
                _ => {}
            }
        }
    }
    parameters
}

fn is_of_url(text: &str) -> bool {
    static OF_URL: Search = LazyLock::new(|| {
        search_for(&[
            "in the request url",
            "在请求 url 中",
            "na url da solicitação",
            "要求 url で",
            "in der anforderungs-url",
            "в url-адресе запроса",
            // What the table shows is said again after it.
            "that can be used with this function",
        ])
    });
    OF_URL.is_match(&text.to_ascii_lowercase())
}

pub(crate) fn unknown_table(cx: &mut Context<'_, '_>, index: usize) {
    let BlockKind::Table(table) = &cx.page.blocks[index].kind else { return };
    let head = table.header_words().join(" | ");
    let message = format!("this table is none of the kinds that are read in this section: `{head}`");
    cx.report_block(index, "table-unknown", Severity::Note, message, None);
}

/// The options that OData and Graph know, without `$`.
const OPTIONS: [&str; 12] = [
    "select",
    "expand",
    "filter",
    "orderby",
    "top",
    "skip",
    "count",
    "search",
    "skiptoken",
    "deltatoken",
    "format",
    "apply",
];

/// What the text of the query section says of OData options.
pub(crate) fn extract_query_options(cx: &mut Context<'_, '_>) -> QueryOptions {
    let mut options = QueryOptions::default();
    for (_, section) in cx.sections(SectionKind::QueryParameters) {
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => {
                    cx.extracted(index);
                    query_text(text, cx.localized, &mut options);
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

fn query_text(text: &Inline<'_>, localized: bool, options: &mut QueryOptions) {
    let lower = text.text.to_lowercase();
    let alone = lower.trim_matches(['.', '。', ' ']);
    let none = matches!(alone, "none" | "not supported") || localized && lexicon::is_none_word(alone);
    let about = lower.contains("query parameter") || lower.contains("odata") || none;
    // `OData query parameters are supported. Filters are not.`: a sentence tells of what it names.
    let denies = |sentence: &str| {
        sentence.contains("not support")
            || sentence.contains("n't support")
            || sentence.contains("not** support")
            || sentence.contains("not currently support")
            || sentence.contains("no support")
    };
    let translated = if localized { lexicon::opt_query_support(&lower) } else { None };
    let first = lower.split(". ").next().unwrap_or_default();
    let negative = none || translated == Some(false) || denies(first) && about;
    if negative && options.support == QuerySupport::Unstated {
        options.support = QuerySupport::NotSupported;
    } else if about && lower.contains("support") && !denies(first) || translated == Some(true) {
        options.support = QuerySupport::Supported;
    }
    if negative {
        return;
    }
    let sentence = |at: usize| {
        let start = lower.get(..at).and_then(|before| before.rfind(". ")).map_or(0, |i| i + 2);
        let rest = lower.get(start..).unwrap_or_default();
        &rest[..rest.find(". ").unwrap_or(rest.len())]
    };
    // `Some operators are not supported: ..` names what does not work.
    let denied = |at: usize| denies(sentence(at)) || sentence(at).contains("不支持");
    for (range, code) in text.codes() {
        if let Some(name) = opt_option(code).filter(|_| !denied(range.start)) {
            add(options, name);
        }
    }
    // Outside of code the `$` alone tells an option from a word of the text.
    for (at, _) in lower.match_indices('$') {
        if let Some(name) = opt_option(&lower[at..]).filter(|_| !denied(at)) {
            add(options, name);
        }
    }
    // `requires owner [filter](/graph/query-parameters)`
    for (name, _) in text.links().filter(|(_, target)| target.contains("query-parameters")) {
        if let Some(name) = opt_option(name).filter(|option| name.trim().len() == option.len()) {
            add(options, name);
        }
    }
}

fn opt_option(text: &str) -> Option<&'static str> {
    let name = text.trim().trim_start_matches(['$', '\\', '?']);
    let end = name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len());
    let name = &name[..end];
    // These are words of every text; the `$` tells that they are options.
    let is_word = matches!(name, "format" | "apply") && !text.contains('$');
    OPTIONS.into_iter().find(|option| !is_word && option.eq_ignore_ascii_case(name))
}

fn add(options: &mut QueryOptions, name: &str) {
    if !options.named.iter().any(|known| known[1..] == *name) {
        options.named.push(format!("${name}"));
    }
    options.support = QuerySupport::Supported;
}

/// The request's body.
pub(crate) fn extract_body(cx: &mut Context<'_, '_>, headers: &[Parameter]) -> RequestBody {
    let mut body = RequestBody::Unstated;
    let mut resource: Option<TypeRef> = None;
    let mut required = None;
    let mut properties = Vec::new();
    for (_, section) in cx.sections(SectionKind::RequestBody) {
        let mut of_url = false;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Table(_) if of_url => {}
                BlockKind::Table(table) => match opt_columns(table) {
                    Some(columns) => {
                        cx.extracted(index);
                        let rows = read_rows(cx, table, &columns).into_iter().map(|row| row.parameter);
                        properties.extend(rows);
                    }
                    None if attach_values(cx, section, index, table, &mut properties) => {}
                    None => unknown_table(cx, index),
                },
                BlockKind::Paragraph(text) => {
                    cx.extracted(index);
                    of_url = is_of_url(&text.text);
                    if of_url {
                        continue;
                    }
                    match body_text(text, cx.localized) {
                        RequestBody::Json { resource: found, required: needed, .. } => {
                            resource = resource.or(found);
                            required = required.or(needed);
                            body =
                                RequestBody::Json { resource: None, required: None, properties: Vec::new() };
                        }
                        RequestBody::Unstated => {}
                        found if body == RequestBody::Unstated => body = found,
                        _ => {}
                    }
                }
                // A body that is shown in the section, as JSON.
                BlockKind::Code(code) if body == RequestBody::Unstated && code.language() == "json" => {
                    body = RequestBody::Json { resource: None, required: None, properties: Vec::new() };
                }
                _ => {}
            }
        }
    }
    let media_type = media_type(headers);
    match body {
        RequestBody::Binary { .. } if properties.is_empty() => RequestBody::Binary { media_type },
        RequestBody::None if properties.is_empty() => body,
        // What the header says of the media type outweighs a text that names no JSON.
        RequestBody::Unstated | RequestBody::Json { .. }
            if properties.is_empty()
                && resource.is_none()
                && media_type.as_deref().is_some_and(|media_type| !media_type.contains("json"))
                && cx.sections(SectionKind::RequestBody).next().is_some() =>
        {
            RequestBody::Binary { media_type }
        }
        RequestBody::Unstated if properties.is_empty() => body,
        RequestBody::None if !cx.localized => {
            RequestBody::Json { resource, required: required.or(Some(false)), properties }
        }
        _ => RequestBody::Json { resource, required, properties },
    }
}

/// The media type that the header `Content-Type` names; JSON if that is one of them.
fn media_type(headers: &[Parameter]) -> Option<String> {
    let header = headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type"))?;
    let text = header.description.english.to_ascii_lowercase();
    let mut types = text
        .split([' ', ',', ';', '`', '"', '<', '>', '。', '，', '、', '*'])
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            is_media_type(word) && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"/+-_.".contains(&b))
        })
        .peekable();
    let first = types.peek().copied()?;
    Some(types.find(|word| word.contains("json")).unwrap_or(first).to_owned())
}

/// `Do not supply a request body for this method.` in its spellings.
static NO_BODY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:do not|don't|does not|doesn't|need not)(?: [a-z0-9_]+){1,3}(?: an?| any| the)? (?:request )?body\b|\bno (?:request )?body\b|\bno request content\b|\brequest body is(?: not|n't) (?:necessary|required|needed)").expect("a pattern")
});

fn body_text(text: &Inline<'_>, localized: bool) -> RequestBody {
    let lower = text.text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let alone = lower.trim_matches(['.', '。', ' ']);
    let none = NO_BODY.is_match(&lower)
        || matches!(alone, "none" | "empty")
        || localized && (lexicon::says_no_body(&lower) || lexicon::is_none_word(alone));
    // `No request body is required. However, you can specify ..`
    let optional = says(&["optionally", "_optionally_", "body is optional", "optional request body"])
        || none && says(&["however", "optional "]) && says(&["in the request body", "in the body", "json"]);
    if none && !optional {
        return RequestBody::None;
    }
    let required = optional.then_some(false);
    if says(&["binary", "byte", "contents of the"]) && says(&["body"]) && !says(&["json", "multipart"]) {
        return RequestBody::Binary { media_type: None };
    }
    let resource = linked_resource(text, &lower, localized).or_else(|| represented_resource(text, localized));
    let supplies = says(&[
        "json",
        "supply",
        "provide",
        "specify",
        "include ",
        "following propert",
        "following parameter",
        "body should",
        "body must",
        "body contains",
        "body defines",
        "body requires",
    ]) || localized
        && says(&[
            "提供",
            "指定",
            "forneça",
            "inclua",
            "指定します",
            "提供します",
            "geben sie",
            "укажите",
            "предоставьте",
        ]);
    if resource.is_some() || supplies || optional {
        return RequestBody::Json { resource, required, properties: Vec::new() };
    }
    RequestBody::Unstated
}

/// The resource that the text links to as what the body holds; not one of which it asks the identifier, or that it tells to see.
fn linked_resource(text: &Inline<'_>, lower: &str, localized: bool) -> Option<TypeRef> {
    if localized && lexicon::asks_for_identifier(lower) {
        return None;
    }
    for mark in &text.marks {
        let MarkKind::Link(target) = &mark.kind else { continue };
        if !is_resource(target) {
            continue;
        }
        // Lower case may have another length; the words before the link are then not known.
        let before = if lower.len() == text.text.len() { &lower[..mark.range.start] } else { "" };
        let words: Vec<&str> =
            before.split_whitespace().rev().take(5).map(|word| word.trim_matches(['`', '*', '"'])).collect();
        let is = |word: &str| words.contains(&word);
        let of_identifier =
            ["identifier", "identifiers", "id", "ids", "odata.id", "@odata.id"].into_iter().any(is);
        if of_identifier || is("reference") && is("to") {
            return None;
        }
        let sentence = before.rsplit(". ").next().unwrap_or_default();
        let is_other = words.first() == Some(&"see") && !sentence.contains("properties")
            || words.iter().take(3).any(|word| *word == "property") && is("of")
            || words.iter().take(2).any(|word| *word == "getting")
            // What comes back may be told beside what is sent.
            || sentence.contains("response");
        if is_other {
            continue;
        }
        let name = text.text[mark.range.clone()].trim();
        let is_other = name.is_empty() || name.contains(' ') || localized && !name.is_ascii();
        let name = if is_other { stem(target) } else { name.to_owned() };
        let collection = words.iter().take(3).any(|word| matches!(*word, "array" | "collection"));
        return Some(TypeRef { name, collection });
    }
    None
}

/// `JSON representation of the x object`, where nothing is linked.
fn represented_resource(text: &Inline<'_>, localized: bool) -> Option<TypeRef> {
    if localized && text.text.contains("JSON") {
        let name = lexicon::opt_represented(&text.text)?;
        return Some(TypeRef { name: name.to_owned(), collection: false });
    }
    let at = text.text.find("representation ")?;
    let mut words = text.text[at..].split_whitespace().skip(1);
    let mut name = words.next()?;
    while matches!(name, "of" | "for" | "a" | "an" | "the" | "new" | "your") {
        name = words.next()?;
    }
    let next = words.next().unwrap_or_default().trim_end_matches(['.', ',', ':']);
    let name = name.trim_matches(['*', '`', ',', '.']);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
    (is_name && matches!(next, "object" | "resource" | "entity" | "objects"))
        .then(|| TypeRef { name: name.to_owned(), collection: false })
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, api};
    use serde_json::{Value, json};

    fn facts(sections: &str) -> Value {
        let text = format!("# T\n## HTTP request\n```http\nPOST /a\n```\n{sections}\n");
        let file = DocFile { path: "v1.0/api/a-post.md".to_owned(), text };
        let mut value = serde_json::to_value(api(&DocSet::new(vec![file])).0).expect("a value");
        value["operations"][0].take()
    }

    fn check(text: &str, expect: Value) {
        assert_eq!(facts(&format!("## Request body\n{text}"))["requestBody"], expect, "{text}");
    }

    #[test]
    fn bodies_in_their_spellings() {
        check("Do not supply a request body for this method.", json!({ "kind": "none" }));
        check("This operation has no request content.", json!({ "kind": "none" }));
        check(
            "Supply a JSON representation for the fooBar object.",
            json!({ "kind": "json", "resource": { "type": "fooBar", "collection": false }, "properties": [] }),
        );
        check(
            "No request body is required. However, you can specify properties in the request body.",
            json!({ "kind": "json", "required": false, "properties": [] }),
        );
        check(
            "Supply the identifier of the [foo](../resources/foo.md) object.",
            json!({ "kind": "json", "properties": [] }),
        );
        check(
            "Supply a JSON representation of [foo](../resources/foo.md).",
            json!({ "kind": "json", "resource": { "type": "foo", "collection": false }, "properties": [] }),
        );
    }

    #[test]
    fn the_header_names_the_media_type_of_what_is_no_json() {
        let facts = facts(
            "## Request headers\n|Header|Value|\n|-|-|\n|Content-Type|application/zip. Required.|\n## Request body\nInclude the payload.",
        );
        assert_eq!(facts["requestBody"], json!({ "kind": "binary", "mediaType": "application/zip" }));
    }

    #[test]
    fn parameters_of_the_url_are_none_of_the_body() {
        let facts = facts(
            "## Request body\nIn the request URL, provide the following query parameters with values.\n\n|Property|Type|Description|\n|-|-|-|\n|scope|String|It.|\n",
        );
        assert_eq!(facts["requestBody"], json!({ "kind": "unstated" }));
        assert_eq!(facts["functionParameters"][0]["name"], "scope");
    }

    #[test]
    fn options_that_the_text_names_and_those_it_denies() {
        let options =
            |text: &str| facts(&format!("## Optional query parameters\n{text}"))["queryOptions"].clone();
        assert_eq!(
            options("This method supports the $filter and $select [OData query parameters](/x)."),
            json!({ "support": "supported", "named": ["$filter", "$select"] })
        );
        assert_eq!(
            options("This method supports the [$select query parameter](/x)."),
            json!({ "support": "supported", "named": ["$select"] })
        );
        assert_eq!(
            options("This method supports the OData query parameters.\n\n> Note: $filter is not supported."),
            json!({ "support": "supported", "named": [] })
        );
        assert_eq!(
            options(
                "This method does **not** support the OData query parameters, e.g. $filter is not supported here."
            ),
            json!({ "support": "notSupported", "named": [] })
        );
        assert_eq!(
            options("This method requires the owner [filter](/graph/query-parameters)."),
            json!({ "support": "supported", "named": ["$filter"] })
        );
    }
}
