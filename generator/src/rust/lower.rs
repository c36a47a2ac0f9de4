//! From the IR to the crate: modules, functions, what each takes and gives, and its test.

use super::docs::{PageDoc, function_doc, module_doc};
use super::names::{LinesBefore, PageName, base_name, line_name, page_name, parameter_names};
use super::print::{Ident, Lit, Type};
use super::sample::{Kind, Sample, SampleValue, encode_path, encode_query, sample, target};
use super::{
    Body, Crate, DocLanguage, Function, Module, Operation, Parameter, Permission, Returns, TestCase, Version,
    method_name,
};
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::ir::{
    self, Api, ApiVersion, ExampleBody, HttpMethod, PathPart, PrivilegeOrder, RequestBody, ResponseBody, Slot,
};
use quote::quote;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Decides all that the templates print. Request lines that repeat another line of their page share its function; a diagnostic
/// says which.
#[must_use]
pub fn lower(api: &Api, versions: &[ApiVersion], language: DocLanguage) -> (Crate, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let versions = versions
        .iter()
        .filter_map(|version| {
            let version = lower_version(api, *version, language, &mut diagnostics);
            (!version.modules.is_empty()).then_some(version)
        })
        .collect();
    (Crate { versions }, diagnostics)
}

fn lower_version(
    api: &Api,
    api_version: ApiVersion,
    language: DocLanguage,
    diagnostics: &mut Vec<Diagnostic>,
) -> Version {
    let name = Ident::new(&api_version.as_str().replace('.', "_"));
    let resources: HashMap<String, &ir::Resource> = api
        .resources
        .iter()
        .filter(|resource| resource.api_version == api_version)
        .map(|resource| (super::words::snake(&resource.name), resource))
        .collect();
    let mut modules: BTreeMap<String, Vec<Named<'_>>> = BTreeMap::new();
    let mut taken: HashMap<String, HashSet<String>> = HashMap::new();
    let mut operations = api.operations.as_slice();
    while let Some(first) = operations.first() {
        let count = operations.iter().take_while(|operation| operation.page == first.page).count();
        let (page, rest) = operations.split_at(count);
        operations = rest;
        if first.api_version == api_version {
            let named = page_name(&first.page, first.facts.area.as_deref(), first);
            let taken = taken.entry(named.module.clone()).or_default();
            let functions = name_page(&named, page, taken, diagnostics);
            modules.entry(named.module).or_default().extend(functions);
        }
    }
    let modules: Vec<_> = modules.into_iter().collect();
    let modules = modules
        .into_par_iter()
        .map(|(words, functions)| {
            // The tests of a version have a `main.rs` of their own.
            let module = Ident::new(if words == "main" { "main_" } else { &words });
            let path = format!("{name}::{module}");
            let mut pages: Vec<String> =
                functions.iter().map(|named| named.operation.page.to_string()).collect();
            pages.dedup();
            let functions =
                by_page(&functions).flat_map(|lines| page_functions(&path, lines, language)).collect();
            Module {
                doc: module_doc(&words, resources.get(&words).copied(), language),
                name: module,
                functions,
                pages,
            }
        })
        .collect();
    Version { api_version, name, modules }
}

/// The lines of each page, one after the other.
fn by_page<'n, 'a>(functions: &'n [Named<'a>]) -> impl Iterator<Item = &'n [Named<'a>]> {
    functions.chunk_by(|a, b| a.operation.page == b.operation.page)
}

/// The functions of one page; what they share is made once.
fn page_functions(module: &str, lines: &[Named<'_>], language: DocLanguage) -> Vec<Function> {
    let Some(first) = lines.first() else { return Vec::new() };
    let facts = &first.operation.facts;
    let doc = PageDoc::of(facts, language);
    let permissions: Arc<[Permission]> = facts.permissions.iter().map(permission).collect();
    lines.iter().map(|named| function(module, named, &doc, &permissions, language)).collect()
}

/// An operation with the name of its function.
struct Named<'a> {
    name: String,
    operation: &'a ir::Operation,
    parameters: Vec<String>,
    template: String,
}

fn name_page<'a>(
    page: &PageName,
    lines: &'a [ir::Operation],
    taken: &mut HashSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Named<'a>> {
    let mut named: Vec<Named<'a>> = Vec::new();
    let mut by_template: HashMap<(&str, String), &ir::Operation> = HashMap::new();
    let mut by_base: HashMap<String, LinesBefore<'a>> = HashMap::new();
    for operation in lines {
        let parameters = parameter_names(&operation.path);
        let template = uri_template(&operation.path, &parameters);
        if let Some(first) = by_template.get(&(operation.method.as_str(), template.clone())) {
            diagnostics.push(duplicate(operation, first));
            continue;
        }
        let base = base_name(page, operation, &lines[0]);
        let before = by_base.entry(base.clone()).or_default();
        // The first line of a page has the bare name, unless another page has it: then the area tells it apart.
        let bare = before.is_empty().then(|| base.clone());
        let by_area = page.area.iter().filter(|_| before.is_empty()).map(|area| format!("{base}_for_{area}"));
        let is_free = |name: &str| !taken.contains(name);
        let mut short = bare.into_iter().chain(by_area);
        match short.find(|name| is_free(name)).or_else(|| line_name(&base, operation, before, is_free)) {
            Some(name) => {
                taken.insert(name.clone());
                before.push(operation);
                by_template.insert((operation.method.as_str(), template.clone()), operation);
                named.push(Named { name, operation, parameters, template });
            }
            None => diagnostics.push(unnamed(operation)),
        }
    }
    named
}

fn location(operation: &ir::Operation) -> Location {
    Location { page: operation.page.to_string(), line: operation.line, column: 1, start: 0, end: 0 }
}

fn duplicate(operation: &ir::Operation, first: &ir::Operation) -> Diagnostic {
    Diagnostic {
        code: "request-line-duplicate",
        severity: Severity::Note,
        message: format!(
            "`{} {}` repeats line {}; both are one function",
            operation.method.as_str(),
            operation.path.text,
            first.line
        ),
        location: location(operation),
        help: None,
    }
}

fn unnamed(operation: &ir::Operation) -> Diagnostic {
    Diagnostic {
        code: "function-unnamed",
        severity: Severity::Error,
        message: format!(
            "nothing in `{} {}` tells its function apart from others",
            operation.method.as_str(),
            operation.path.text
        ),
        location: location(operation),
        help: Some("use another placeholder or file name".to_owned()),
    }
}

/// The path and query that are sent, as the runtime's subset of RFC 6570.
fn uri_template(path: &ir::PathTemplate, names: &[String]) -> String {
    let mut names = names.iter();
    let mut write = |parts: &[PathPart], encode: fn(&str) -> String, out: &mut String| {
        for part in parts {
            match part {
                PathPart::Literal(text) => out.push_str(&encode(text)),
                PathPart::Parameter(parameter) => {
                    let sign = if parameter.slot == Slot::Segments { "+" } else { "" };
                    let name = names.next().map_or("value", String::as_str);
                    out.push('{');
                    out.push_str(sign);
                    out.push_str(name);
                    out.push('}');
                }
            }
        }
    };
    let mut out = String::new();
    write(&path.parts, encode_path, &mut out);
    if path.query.is_some() {
        out.push('?');
        write(&path.query_parts, encode_query, &mut out);
    }
    out
}

fn function(
    module: &str,
    named: &Named<'_>,
    page: &PageDoc,
    permissions: &Arc<[Permission]>,
    language: DocLanguage,
) -> Function {
    let operation = named.operation;
    let name = Ident::new(&named.name);
    let mut kinds = Vec::new();
    let parameters: Vec<Parameter> = named
        .parameters
        .iter()
        .zip(operation.path.parameters())
        .map(|(words, parameter)| {
            let kind = kind(operation, parameter);
            kinds.push((kind, parameter.slot));
            let ty = match kind {
                Kind::Text => quote!(&str),
                Kind::Number => quote!(i64),
                Kind::Flag => quote!(bool),
            };
            Parameter { name: Ident::new(words), documented: parameter.name.clone(), ty: Type::new(ty) }
        })
        .collect();
    let body = body(operation);
    let returns = returns(operation);
    let shown: Vec<(String, String)> = parameters
        .iter()
        .map(|parameter| (parameter.name.to_string(), parameter.documented.clone()))
        .collect();
    let statuses = statuses(operation);
    let samples: Vec<Sample> =
        kinds.iter().enumerate().map(|(i, (kind, slot))| sample(*slot, *kind, i)).collect();
    let query = operation.path.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    Function {
        constant: name.to_constant(),
        doc: function_doc(operation, page, returns, &shown, language),
        operation: Operation {
            name: Lit::str(&format!("{module}::{name}")),
            method: method_name(operation.method),
            api_version: Lit::str(operation.api_version.as_str()),
            path: Lit::str(&format!("{}{query}", operation.path.text)),
            uri_template: Lit::str(&named.template),
            page: Lit::str(&operation.page),
            permissions: permissions.clone(),
            statuses: statuses.clone(),
        },
        test: test_case(operation, returns, &samples, &statuses),
        name,
        parameters,
        body,
        returns,
    }
}

/// The type of a parameter, where a table of the page gives one and the place takes a bare literal.
fn kind(operation: &ir::Operation, parameter: &ir::PathParameter) -> Kind {
    let names = [parameter.argument.as_deref(), Some(parameter.name.as_str())];
    let documented = operation.facts.function_parameters.iter().find(|row| {
        names.iter().flatten().any(|name| row.name.trim_matches(['{', '}']).eq_ignore_ascii_case(name))
    });
    let ty = documented
        .and_then(|row| row.type_ref.as_ref())
        .map(|ty| ty.name.to_ascii_lowercase())
        .unwrap_or_default();
    match (parameter.slot, ty.trim_start_matches("edm.")) {
        (Slot::Literal, "int32" | "int64" | "int" | "integer") => Kind::Number,
        (Slot::Literal, "boolean" | "bool") => Kind::Flag,
        _ => Kind::Text,
    }
}

fn permission(permission: &ir::Permission) -> Permission {
    let lits = |names: &[String]| names.iter().map(|name| Lit::str(name)).collect::<Vec<_>>();
    Permission {
        scheme: match permission.scheme {
            ir::PermissionScheme::DelegatedWork => "DelegatedWork",
            ir::PermissionScheme::DelegatedPersonal => "DelegatedPersonal",
            ir::PermissionScheme::Application => "Application",
        },
        subject: permission.subject.as_deref().map(Lit::str),
        order: match permission.order {
            Some(PrivilegeOrder::LeastToMost) => "LeastToMost",
            Some(PrivilegeOrder::MostToLeast) => "MostToLeast",
            None => "Unspecified",
        },
        names: lits(&permission.names),
        any_of: permission.any_of.iter().map(|set| lits(set)).collect(),
    }
}

/// What the function sends. Where the page does not say, its examples do.
fn body(operation: &ir::Operation) -> Body {
    if matches!(operation.method, HttpMethod::Get | HttpMethod::Delete) {
        return Body::None;
    }
    let examples = || operation.facts.examples.iter().filter_map(|example| example.request.as_ref());
    let sent =
        || examples().filter(|request| request.method == operation.method).map(|request| &request.body);
    let is_content = operation.path.text.ends_with("/content") || operation.path.text.ends_with("/$value");
    match &operation.facts.request_body {
        RequestBody::Binary { media_type } => {
            Body::Bytes(Lit::str(media_type.as_deref().unwrap_or("application/octet-stream")))
        }
        _ if is_content && operation.method == HttpMethod::Put => {
            Body::Bytes(Lit::str("application/octet-stream"))
        }
        RequestBody::None if !sent().any(|body| matches!(body, ExampleBody::Json(_))) => Body::None,
        RequestBody::Json { .. } => Body::Json,
        RequestBody::None => Body::Json,
        RequestBody::Unstated => {
            let any = sent().any(|body| *body != ExampleBody::Empty) || operation.method != HttpMethod::Post;
            if any { Body::Json } else { Body::None }
        }
    }
}

/// The documented codes of success: those of the text and those of the examples, which at times contradict each other.
fn statuses(operation: &ir::Operation) -> Vec<u16> {
    let told = operation.facts.responses.iter().map(|response| response.status);
    let shown = operation.facts.examples.iter().filter_map(|example| Some(example.response.as_ref()?.status));
    let mut statuses: Vec<u16> = told.chain(shown).filter(|status| (200..400).contains(status)).collect();
    let mut seen = HashSet::new();
    statuses.retain(|status| seen.insert(*status));
    statuses
}

/// What comes back: what the examples show; where they show nothing, what the text says.
fn returns(operation: &ir::Operation) -> Returns {
    let facts = &operation.facts;
    let path = &operation.path.text;
    let first = statuses(operation).first().copied();
    if first == Some(302)
        || operation.method == HttpMethod::Get && (path.ends_with("/$value") || path.ends_with("/content"))
    {
        return Returns::Bytes;
    }
    // A 204 has no content, whatever an example shows below it.
    let answers = || {
        let all = facts.examples.iter().filter_map(|example| example.response.as_ref());
        all.filter(|answer| answer.status < 300 && !matches!(answer.status, 204 | 205))
    };
    let header = |wanted: &str| {
        answers().any(|answer| answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(wanted)))
    };
    if first == Some(204) && !answers().any(|answer| matches!(answer.body, ExampleBody::Json(_))) {
        return Returns::Nothing;
    }
    if first == Some(202) && (header("location") || header("operation-location")) {
        return Returns::Accepted;
    }
    for answer in answers() {
        match &answer.body {
            ExampleBody::Json(json) if is_collection(json.as_str()) => return Returns::Collection,
            ExampleBody::Json(_) => return Returns::Json,
            ExampleBody::Text(_) if !is_json_type(&answer.headers) => return Returns::Bytes,
            ExampleBody::Text(_) => {
                let collection = answer.type_ref.as_ref().is_some_and(|ty| ty.collection);
                return if collection { Returns::Collection } else { Returns::Json };
            }
            ExampleBody::Empty => {}
        }
    }
    let told = facts.responses.iter().find(|response| response.status < 300).map(|response| &response.body);
    match told {
        Some(ResponseBody::Json { type_ref }) => {
            if type_ref.as_ref().is_some_and(|ty| ty.collection) {
                Returns::Collection
            } else {
                Returns::Json
            }
        }
        Some(ResponseBody::Empty) => Returns::Nothing,
        Some(ResponseBody::Binary) => Returns::Bytes,
        _ if first == Some(202) => Returns::Nothing,
        _ if operation.method == HttpMethod::Get => Returns::Json,
        _ => Returns::Nothing,
    }
}

fn is_json_type(headers: &[(String, String)]) -> bool {
    headers.iter().any(|(name, value)| {
        name.eq_ignore_ascii_case("content-type") && value.to_ascii_lowercase().contains("json")
    })
}

/// Whether an answer is an OData collection: an object with an array `value`.
fn is_collection(json: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct Shape {
        #[serde(default)]
        value: Option<Array>,
    }
    struct Array;
    impl<'de> serde::Deserialize<'de> for Array {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Vec::<serde::de::IgnoredAny>::deserialize(deserializer).map(|_| Self)
        }
    }
    serde_json::from_str::<Shape>(json).is_ok_and(|shape| shape.value.is_some())
}

fn test_case(operation: &ir::Operation, returns: Returns, samples: &[Sample], statuses: &[u16]) -> TestCase {
    let arguments = samples.iter().map(|sample| match &sample.value {
        SampleValue::Text(text) => Lit::str(text).to_string(),
        SampleValue::Number(number) => number.to_string(),
        SampleValue::Flag => "true".to_owned(),
    });
    let status = match (returns, statuses) {
        (Returns::Bytes, statuses) if statuses.contains(&302) => 302,
        (Returns::Nothing | Returns::Accepted, [first, ..]) => *first,
        // An answer with content cannot have a code that allows none.
        (_, statuses) => {
            let with_content =
                statuses.iter().copied().find(|status| *status < 300 && !matches!(status, 204 | 205));
            with_content.or(statuses.first().copied()).unwrap_or(200)
        }
    };
    let (answer, answer_body) = match returns {
        Returns::Nothing => ("Empty", None),
        Returns::Json => ("Json", Some("{\"id\":\"1\",\"ü\":[null]}")),
        Returns::Collection => ("Collection", Some("{\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}]}")),
        Returns::Bytes if status == 302 => ("Redirect", None),
        Returns::Bytes => ("Bytes", None),
        Returns::Accepted => ("Accepted", None),
    };
    TestCase {
        arguments: arguments.collect(),
        target: Lit::str(&target(&operation.path, samples)),
        answer,
        status,
        answer_body: answer_body.map(Lit::str),
    }
}
