//! From the IR to the crate: modules, functions, what each takes and gives, and its test.

use super::areas::{Feature, Gate};
use super::content::{Content, Got, Sent, Shown};
use super::docs::{Docs, PageDoc, Writer};
use super::examples::examples;
use super::links::Links;
use super::models::parameters_struct;
use super::naming::{Named, name_modules};
use super::notes::Notes;
use super::operation_text::{conditions, method, operation_text, permissions};
use super::print::{Ident, Lit};
use super::renames::Renames;
use super::sample::{Kind, Sample, SampleValue, sample, target};
use super::type_tree::{Primitive, Type};
use super::types::{Target, Types};
use super::version::NamedVersion;
use super::words::snake;
use super::{
    Body, Crate, DocLanguage, Example, ExampleReport, Function, Module, Operation, Parameter, Returns,
    Struct, TestCase,
};
use crate::corrections::Corrections;
use crate::diagnostic::Diagnostic;
use crate::fault::{on_page, without_faults};
use crate::ir::{self, Api, ApiVersion, QuerySupport, RequestBody, Slot};
use graph_client_operation::{Condition, Permission};
use std::mem;
use std::sync::Arc;

/// Decides all that the templates print. Request lines that repeat another line of their page share its function; a diagnostic
/// says which.
#[must_use]
pub fn lower(
    api: &Api,
    corrections: &Corrections,
    versions: &[ApiVersion],
    language: DocLanguage,
) -> (Crate, Vec<Diagnostic>) {
    let ((made, mut diagnostics), faults) =
        without_faults(api, |api| lower_all(api, corrections, versions, language));
    diagnostics.extend(faults);
    (made, diagnostics)
}

fn lower_all(
    api: &Api,
    corrections: &Corrections,
    versions: &[ApiVersion],
    language: DocLanguage,
) -> (Crate, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut renames: Vec<_> = versions.iter().map(|version| Renames::new(corrections, *version)).collect();
    let types = |(version, renames): (&ApiVersion, &mut Renames<'_>)| {
        let mut types = Types::of(api, *version);
        renames.types(&mut types);
        types
    };
    let name = |version: &ApiVersion| {
        let mut found = Vec::new();
        (name_modules(api, *version, &mut found), found)
    };
    let (types, modules): (Vec<Types<'_>>, Vec<_>) = rayon::join(
        || versions.iter().zip(&mut renames).map(types).collect(),
        || versions.iter().map(name).collect(),
    );
    let contents: Vec<Content<'_>> = types.iter().map(Content::of).collect();
    let mut named: Vec<NamedVersion<'_>> = contents
        .iter()
        .zip(versions)
        .zip(&mut renames)
        .zip(modules)
        .map(|(((content, version), renames), (modules, found))| {
            diagnostics.extend(found);
            NamedVersion::of(api, *version, content, modules, renames)
        })
        .collect();
    // A page may link to one of another version.
    let links = named.iter_mut().map(|version| mem::take(&mut version.links));
    let links = links.reduce(Links::with).unwrap_or_default();
    let docs = Docs { language, links: &links, notes: &Notes::of(api, corrections) };
    let versions = named
        .into_iter()
        .zip(&mut renames)
        .map(|(version, renames)| version.lower(api, docs, corrections, renames, &mut diagnostics))
        .filter(|version| !version.modules.is_empty())
        .collect();
    diagnostics.extend(renames.into_iter().flat_map(Renames::finish));
    (Crate { versions }, diagnostics)
}

/// The name of a module. The tests of a version have a `main.rs` of their own, and the types are in `models`.
pub(super) fn module_ident(words: &str) -> Ident {
    let reserved = matches!(words, "main" | "models");
    Ident::new(&if reserved { format!("{words}_") } else { words.to_owned() })
}

/// The functions of a module with what each takes and gives.
pub(super) struct TypedModule<'a> {
    pub(super) ident: Ident,
    /// In the order of the table of contents, those of a page together.
    pub(super) functions: Vec<Named<'a>>,
    /// By page, the lines of each in order.
    pub(super) typed: Vec<TypedPage>,
}

/// What the lines of a page take and give.
pub(super) struct TypedPage {
    pub(super) feature: Feature,
    lines: Vec<(Sent, Got)>,
    /// The types of the parameters that the page lists for a body.
    parameters: Vec<Target>,
    /// The tests that its examples are, by line.
    examples: Vec<Vec<Example>>,
    /// What became of them.
    report: ExampleReport,
}

impl TypedModule<'_> {
    /// The types that its functions name, by feature.
    pub(super) fn used(&self, types: &Types<'_>) -> Vec<(&Feature, usize)> {
        let mut used = Vec::new();
        for page in &self.typed {
            let mut add = |target: Target| {
                if let Target::Item(item) = target {
                    used.push((&page.feature, item));
                }
            };
            for (sent, got) in &page.lines {
                match sent {
                    Sent::Model(item, _) => add(Target::Item(*item)),
                    Sent::Parameters => page.parameters.iter().copied().for_each(&mut add),
                    Sent::None | Sent::Json | Sent::Reference | Sent::Bytes(_) => {}
                }
                match got {
                    Got::One(target) | Got::ValueOf(target) | Got::Collection(target) => add(*target),
                    Got::Nothing | Got::Bytes | Got::Accepted => {}
                }
            }
        }
        debug_assert!(used.iter().all(|(_, item)| *item < types.items.len()));
        used
    }
}

pub(super) fn type_page(content: &Content<'_>, module: &str, lines: &[Named<'_>]) -> TypedPage {
    #[cfg(test)]
    crate::fault::fail_in_tests(&lines[0].operation.page, "failstype");
    let facts = &lines[0].operation.facts;
    let shown = Shown::of(facts);
    let parameters = match &facts.request_body {
        RequestBody::Json { properties, .. } => properties.as_slice(),
        _ => &[],
    };
    let resolve = |parameter: &ir::Parameter| match &parameter.type_ref {
        Some(ty) => content.types.resolve_any(&ty.name, &parameter.alternatives, facts.namespace.as_deref()),
        None => Target::Json,
    };
    let typed = |named: &Named<'_>| {
        let operation = named.operation;
        let got = content.got(operation, &shown, &statuses(operation), module);
        (content.sent(operation, &shown, module), got)
    };
    let mut typed: Vec<(Sent, Got)> = lines.iter().map(typed).collect();
    let operations: Vec<&ir::Operation> = lines.iter().map(|named| named.operation).collect();
    content.got_by_paths(&operations, typed.iter_mut().map(|(_, got)| got));
    let kinds: Vec<Vec<Kind>> = lines.iter().map(|named| kinds(named.operation)).collect();
    let called = lines.iter().zip(&typed).zip(&kinds);
    let called: Vec<_> =
        called.map(|((named, (sent, got)), kinds)| (named.operation, sent, *got, kinds.as_slice())).collect();
    let mut report = ExampleReport::default();
    TypedPage {
        feature: Feature::of_area(facts.area.as_deref()),
        examples: examples(content, &shown, &called, &mut report),
        parameters: parameters.iter().map(resolve).collect(),
        lines: typed,
        report,
    }
}

/// The lines of each page, one after the other.
pub(super) fn by_page<'n, 'a>(functions: &'n [Named<'a>]) -> impl Iterator<Item = &'n [Named<'a>]> {
    functions.chunk_by(|a, b| a.operation.page == b.operation.page)
}

/// What all modules of a version are printed with.
pub(super) struct Printer<'p, 'a> {
    pub(super) content: &'p Content<'a>,
    pub(super) version: &'p Ident,
    pub(super) docs: Docs<'p>,
    pub(super) corrections: &'p Corrections,
}

impl Printer<'_, '_> {
    pub(super) fn module(
        &self,
        words: &str,
        TypedModule { ident: name, functions: named, typed }: TypedModule<'_>,
        resource: Option<&ir::Resource>,
    ) -> Module {
        let path = format!("{}::{name}", self.version);
        let writer = self.docs.within(path.clone());
        let mut pages: Vec<String> =
            by_page(&named).map(|lines| lines[0].operation.page.to_string()).collect();
        pages.sort();
        pages.dedup();
        let gate = Gate::from_iter(typed.iter().map(|page| page.feature.clone()));
        let (mut functions, mut bodies) = (Vec::new(), Vec::new());
        let mut report = ExampleReport::default();
        for (lines, mut typed) in by_page(&named).zip(typed) {
            report.add(mem::take(&mut typed.report));
            let own = Gate::from_iter([typed.feature.clone()]);
            let page = &lines[0].operation.page;
            let (made, body) = on_page(page, || self.page(&path, &writer, lines, typed));
            let own = (own != gate).then_some(own);
            functions.extend(made.into_iter().map(|function| Function { gate: own.clone(), ..function }));
            bodies.extend(body.map(|body| Struct { gate: own.unwrap_or_default(), ..body }));
        }
        let resource = resource.map(|resource| (resource, writer.main_item(&resource.page)));
        let shown = |named: &Named<'_>| Ident::new(&named.name);
        let listed =
            by_page(&named).map(|lines| lines.iter().map(|named| (shown(named), named.operation)).collect());
        Module {
            doc: writer.module(words, name.as_str(), resource, listed),
            name,
            functions,
            bodies,
            gate,
            pages,
            report,
        }
    }

    /// The functions of one page; what they share is made once.
    fn page(
        &self,
        module: &str,
        writer: &Writer<'_>,
        lines: &[Named<'_>],
        typed: TypedPage,
    ) -> (Vec<Function>, Option<Struct>) {
        #[cfg(test)]
        crate::fault::fail_in_tests(&lines[0].operation.page, "failslower");
        let facts = &lines[0].operation.facts;
        let shared = |facts: &Arc<ir::PageFacts>| Shared {
            doc: writer.page(facts, &lines[0].operation.page),
            permissions: permissions(&facts.permissions),
            conditions: conditions(&facts.conditions),
            facts: facts.clone(),
        };
        let mut page = shared(facts);
        let first = lines.iter().zip(&typed.lines).find(|(_, (sent, _))| *sent == Sent::Parameters);
        let parameters = first.and_then(|(named, _)| match &facts.request_body {
            RequestBody::Json { properties, .. } => Some(parameters_struct(
                self.content.types,
                Renames::body(
                    self.corrections,
                    &named.operation.page,
                    Ident::type_name(&format!("{}_body", snake(&named.name))),
                ),
                properties,
                facts.namespace.as_deref(),
                writer,
                &named.operation.page,
            )),
            _ => None,
        });
        let ty = parameters.as_ref().map(|body| Type::Parameters(body.name.clone()));
        let mut tests = typed.examples.into_iter();
        let functions = lines.iter().zip(&typed.lines).map(|(named, (sent, got))| {
            let body = self.content.body(sent, ty.clone());
            // Some lines have permissions of their own.
            if page.facts.permissions != named.operation.facts.permissions {
                page = shared(&named.operation.facts);
            }
            let function = function(module, named, &page, (sent, body), self.content.returns(*got), writer);
            Function { examples: tests.next().unwrap_or_default(), ..function }
        });
        (functions.collect(), parameters)
    }
}

/// What the functions of request lines with the same permissions share.
struct Shared {
    doc: PageDoc,
    permissions: Vec<Permission>,
    conditions: Vec<Condition>,
    facts: Arc<ir::PageFacts>,
}

fn function(
    module: &str,
    named: &Named<'_>,
    page: &Shared,
    (sent, body): (&Sent, Body),
    returns: Returns,
    writer: &Writer<'_>,
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
            Parameter {
                name: Ident::new(words),
                documented: parameter.name.clone(),
                ty: argument_type(kind),
                is_text: kind == Kind::Text,
            }
        })
        .collect();
    let statuses = statuses(operation);
    let samples: Vec<Sample> =
        kinds.iter().enumerate().map(|(i, (kind, slot))| sample(*slot, *kind, i)).collect();
    Function {
        doc: writer.function(operation, &page.doc, &returns, &parameters),
        deprecated: writer.deprecation(operation.facts.deprecated, operation.facts.deprecation.as_ref()),
        operation: Operation {
            method: method(operation.method),
            api_version: Lit::str(operation.api_version.as_str()),
            text: operation_text(
                &[module, "::", name.as_str()].concat(),
                operation,
                &named.template,
                &statuses,
                (&page.permissions, &page.conditions),
            ),
        },
        test: test_case(operation, sent, &returns, &samples, &statuses),
        is_optional: is_optional(operation, &returns),
        options: options(&operation.facts.query_options),
        headers: headers(&operation.facts.headers),
        examples: Vec::new(),
        gate: None,
        name,
        parameters,
        body,
        returns,
    }
}

/// What a function takes for a parameter.
const fn argument_type(kind: Kind) -> Type {
    match kind {
        Kind::Text => Type::Str,
        Kind::Number => Type::Primitive(Primitive::Int64),
        Kind::Flag => Type::Primitive(Primitive::Boolean),
    }
}

/// The types of all parameters.
fn kinds(operation: &ir::Operation) -> Vec<Kind> {
    operation.path.parameters().map(|parameter| kind(operation, parameter)).collect()
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

/// The headers that the page documents, as the runtime names them; those of the runtime's own are left out.
fn headers(documented: &[ir::Parameter]) -> Vec<&'static str> {
    const ALL: [(&str, &str); 5] = [
        ("If-Match", "IfMatch"),
        ("If-None-Match", "IfNoneMatch"),
        ("Prefer", "Prefer"),
        ("ConsistencyLevel", "ConsistencyLevel"),
        ("Workbook-Session-Id", "WorkbookSessionId"),
    ];
    let is_there = |name: &str| documented.iter().any(|header| header.name.eq_ignore_ascii_case(name));
    ALL.iter().filter(|(name, _)| is_there(name)).map(|(_, marker)| *marker).collect()
}

/// The query options that the page allows, as the runtime names them; nothing if it allows all.
///
/// Most pages say that options are supported as a whole, and name some to explain what they do, or some that do not work. One that
/// names how to order or to cut a collection lists what it allows.
fn options(options: &ir::QueryOptions) -> Option<Vec<&'static str>> {
    const ALL: [(&str, &str); 8] = [
        ("$select", "Select"),
        ("$expand", "Expand"),
        ("$filter", "Filter"),
        ("$orderby", "OrderBy"),
        ("$top", "Top"),
        ("$skip", "Skip"),
        ("$count", "Count"),
        ("$search", "Search"),
    ];
    let has = |names: &[String], name: &str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    let markers = |is_allowed: &dyn Fn(&str) -> bool| -> Vec<&'static str> {
        ALL.iter().filter(|(name, _)| is_allowed(name)).map(|(_, marker)| *marker).collect()
    };
    let named = markers(&|name| has(&options.named, name));
    match options.support {
        QuerySupport::NotSupported => Some(Vec::new()),
        QuerySupport::Unstated => Some(named),
        QuerySupport::Supported if options.only_named => Some(named),
        QuerySupport::Supported if named.iter().any(|name| matches!(*name, "OrderBy" | "Top" | "Skip")) => {
            Some(named)
        }
        QuerySupport::Supported if options.denied.is_empty() => None,
        QuerySupport::Supported => Some(markers(&|name| !has(&options.denied, name))),
    }
}

/// The documented codes of success: those of the text and those of the examples, which at times contradict each other.
fn statuses(operation: &ir::Operation) -> Vec<u16> {
    let told = operation.facts.responses.iter().map(|response| response.status);
    let shown = operation.facts.examples.iter().filter_map(|example| Some(example.response.as_ref()?.status));
    let mut statuses = Vec::new();
    for status in told.chain(shown).filter(|status| (200..400).contains(status) && *status != 304) {
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    statuses
}

/// Whether one value may come, or none, as the text of the page says: an example may be of another request. An empty
/// collection, or no bytes, is a value.
fn is_optional(operation: &ir::Operation, returns: &Returns) -> bool {
    let is_empty = |response: &ir::Response| {
        matches!(response.status, 204 | 205)
            || response.status < 300 && response.body == ir::ResponseBody::Empty
    };
    matches!(returns, Returns::One(_) | Returns::ValueOf(_)) && operation.facts.responses.iter().any(is_empty)
}

fn test_case(
    operation: &ir::Operation,
    sent: &Sent,
    returns: &Returns,
    samples: &[Sample],
    statuses: &[u16],
) -> TestCase {
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
        Returns::One(Type::Json) => ("Json", Some(r#"{"id":"1","ü":[null]}"#)),
        Returns::One(_) => ("Json", Some(r#"{"@odata.etag":"1","ü":[null]}"#)),
        Returns::ValueOf(ty) => ("Json", Some(sample_value_of(ty))),
        Returns::Collection(ty) => ("Collection", Some(sample_collection(ty))),
        Returns::Bytes if status == 302 => ("Redirect", None),
        Returns::Bytes => ("Bytes", None),
        Returns::Accepted => ("Accepted", None),
    };
    TestCase {
        arguments: arguments.collect(),
        target: Lit::str(&target(&operation.path, samples)),
        answer,
        status,
        sent: Lit::str(&sent_model(sent)),
        answer_body: answer_body.map(Lit::str),
    }
}

/// What arrives where a model holds nothing but one property that is not documented.
fn sent_model(sent: &Sent) -> String {
    let mut body = serde_json::Map::new();
    if let Sent::Model(_, Some(odata_type)) = sent {
        body.insert("@odata.type".to_owned(), format!("#{odata_type}").into());
    }
    body.insert("sent".to_owned(), true.into());
    serde_json::Value::Object(body).to_string()
}

/// A value of a type, wrapped as OData does.
const fn sample_value_of(ty: &Type) -> &'static str {
    match ty {
        Type::Primitive(Primitive::Boolean) => r#"{"@odata.context":"c","value":true}"#,
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => r#"{"@odata.context":"c","value":7}"#,
        Type::Primitive(Primitive::Double) => r#"{"@odata.context":"c","value":0.5}"#,
        Type::Struct(_) => r#"{"@odata.context":"c","value":{}}"#,
        _ => r#"{"@odata.context":"c","value":"x"}"#,
    }
}

/// Two values of a type.
const fn sample_collection(ty: &Type) -> &'static str {
    match ty {
        Type::Primitive(Primitive::Boolean) => r#"{"value":[true,false]}"#,
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => r#"{"value":[7,8]}"#,
        Type::Primitive(Primitive::Double) => r#"{"value":[0.5,1.5]}"#,
        Type::Struct(_) | Type::Json => r#"{"value":[{"@odata.etag":"1"},{"@odata.etag":"2"}]}"#,
        _ => r#"{"value":["x","y"]}"#,
    }
}
