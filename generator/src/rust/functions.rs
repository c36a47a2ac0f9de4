//! The module of a resource: its functions with final names, types and docs.

use super::aliases::aliases;
use super::areas::{Feature, Gate};
use super::content::{Content, Got, Sent};
use super::docs::{Docs, PageDoc, Writer};
use super::markdown::{code_span, code_spans};
use super::models::parameters_struct;
use super::naming::Named;
use super::operation_text::{Needs, method, operation_text};
use super::print::{Ident, Lit};
use super::renames::Renames;
use super::runtime_items::{Header, Offers, QueryOption, QueryOptions};
use super::sample::{Kind, Sample, sample};
use super::shared::{OtherLine, Shared as SharedLine, union};
use super::test_case::test_case;
use super::type_tree::{Primitive, Type};
use super::typed_page::{TypedModule, TypedPage, by_page, kind, statuses};
use super::types::Target;
use super::{
    Body, Example, ExampleReport, Function, Module, Operation, Parameter, Reexport, Returns, Struct,
};
use crate::corrections::Corrections;
use crate::fault::on_page;
use crate::hash::{HashMap, HashSet};
use crate::ir::{self, QuerySupport, RequestBody};
use std::mem;
use std::sync::Arc;

/// The inputs that all modules of a version share.
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
        let others = named.iter().flat_map(Named::others).map(feature_of);
        let gate = Gate::from_iter(typed.iter().map(|page| page.feature.clone()).chain(others));
        let (mut functions, mut reexports, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
        let mut stems: HashMap<&str, usize> = HashMap::default();
        for lines in by_page(&named) {
            let own: HashSet<&str> = lines.iter().map(|line| line.stem.as_str()).collect();
            own.into_iter().for_each(|stem| *stems.entry(stem).or_default() += 1);
        }
        let mut report = ExampleReport::default();
        for (lines, mut typed) in by_page(&named).zip(typed) {
            if !writer.language().has_texts() {
                // An example is a text of the page too.
                (typed.examples, typed.report) = (Vec::new(), ExampleReport::default());
            }
            report.add(mem::take(&mut typed.report));
            let feature = typed.feature.clone();
            let own = Gate::from_iter([feature.clone()]);
            let page = &lines[0].operation.page;
            let (made, body) = on_page(page, || self.page(&path, &writer, lines, typed, &stems));
            let own = (own != gate).then_some(own);
            reexports.extend(lines.iter().filter_map(|named| reexport(named, own.as_ref())));
            let others = lines.iter().flat_map(Named::others);
            pages.extend(others.map(|other| other.operation.page.to_string()));
            let functions_here = lines.iter().filter(|named| !matches!(named.shared, SharedLine::In { .. }));
            functions.extend(made.into_iter().zip(functions_here).map(|(function, named)| {
                let others = named.others().iter().map(feature_of);
                let own = Gate::from_iter([feature.clone()].into_iter().chain(others));
                Function { gate: (own != gate).then_some(own), ..function }
            }));
            bodies.extend(body.map(|body| Struct { gate: own.unwrap_or_default(), ..body }));
        }
        pages.sort();
        pages.dedup();
        let resource = resource.map(|resource| (resource, writer.main_item(&resource.page)));
        let shown = |named: &Named<'_>| Ident::new(&named.name);
        let listed =
            by_page(&named).map(|lines| lines.iter().map(|named| (shown(named), named.operation)).collect());
        Module {
            doc: writer.module(words, name.as_str(), resource, listed),
            name,
            functions,
            reexports,
            bodies,
            gate,
            pages,
            report,
        }
    }

    /// Documents how to find the items of the page's derived type in a list of its base type.
    fn document_kind(&self, function: &mut Function, named: &Named<'_>, got: Got) {
        let Got::Collection(Target::Item(listed)) = got else { return };
        let types = self.content.types;
        let stated = |operation: &ir::Operation| {
            let stated = operation.facts.responses.iter().find_map(|response| match &response.body {
                ir::ResponseBody::Json { type_ref: Some(ty), .. } if ty.collection => {
                    types.resource(&ty.name, operation.facts.namespace.as_deref())
                }
                _ => None,
            });
            stated.filter(|stated| *stated != listed && types.lineage(*stated).contains(&listed))
        };
        let stated = union(named.operations().map(|operation| stated(operation).into_iter().collect()));
        let Some(first) = stated.first() else { return };
        let name = |item: usize| ir::local_name(&types.items[item].odata_type).to_owned();
        let mut names: Vec<String> = stated.iter().map(|stated| name(*stated)).collect();
        names.sort();
        let pages = if named.others().is_empty() { "page is" } else { "pages are" };
        let doc = &mut function.doc;
        doc.gap();
        doc.line(format_args!(
            "The {pages} about {}. The list has every {}; `kind()` of an item tells which it is.",
            code_spans(names.iter().map(String::as_str), ", "),
            code_span(&name(listed)),
        ));
        let odata_type = &types.items[*first].odata_type;
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '.';
        if odata_type.chars().all(is_plain) {
            let literal = Lit::str(odata_type);
            let call = if function.offers.has(QueryOption::Filter) {
                format!("`.filter(odata::isof({literal}))`")
            } else {
                format!("`.query(\"$filter\", odata::isof({literal}))`")
            };
            doc.line(format_args!(
                "Where the service can filter by type, {call} asks for items of one type."
            ));
        }
    }

    /// The functions of one page. Their shared docs and permissions are made once.
    fn page(
        &self,
        module: &str,
        writer: &Writer<'_>,
        lines: &[Named<'_>],
        typed: TypedPage,
        stems: &HashMap<&str, usize>,
    ) -> (Vec<Function>, Option<Struct>) {
        #[cfg(test)]
        crate::fault::fail_in_tests(&lines[0].operation.page, "failslower");
        let facts = &lines[0].operation.facts;
        let shared = |facts: &Arc<ir::PageFacts>| Shared {
            doc: writer.page(facts, &lines[0].operation.page),
            needs: Needs::of(facts, writer.language().has_texts()),
            facts: facts.clone(),
        };
        let mut page = shared(facts);
        let first = lines.iter().zip(&typed.lines).find(|(_, (sent, _))| *sent == Sent::Parameters);
        let parameters = first.and_then(|(named, _)| match &facts.request_body {
            RequestBody::Json { properties, .. } => Some(parameters_struct(
                self.content.types,
                Renames::body(self.corrections, &named.operation.page, body_name(named, stems)),
                properties,
                facts.namespace.as_deref(),
                writer,
                &named.operation.page,
            )),
            _ => None,
        });
        let ty = parameters.as_ref().map(|body| Type::Parameters(body.name.clone()));
        let mut tests = typed.examples.into_iter();
        let has_texts = writer.language().has_texts();
        let functions = lines.iter().zip(&typed.lines).map(|(named, (sent, got))| {
            let body = self.content.body(sent, ty.clone());
            // Some lines have permissions of their own.
            if page.facts.permissions != named.operation.facts.permissions {
                page = shared(&named.operation.facts);
            }
            let examples = tests.next().unwrap_or_default();
            if matches!(named.shared, SharedLine::In { .. }) {
                return None;
            }
            let mut function =
                function(module, named, &page, (sent, body), self.content.returns(*got), writer);
            self.document_kind(&mut function, named, *got);
            Some(Function {
                examples: if has_texts { with_others(examples, named) } else { examples },
                ..function
            })
        });
        (functions.flatten().collect(), parameters)
    }
}

fn feature_of(other: &OtherLine<'_>) -> Feature {
    Feature::of_area(other.operation.facts.area.as_deref())
}

/// The name under which a module re-exports the function of another line.
fn reexport(named: &Named<'_>, gate: Option<&Gate>) -> Option<Reexport> {
    let SharedLine::In { module, name } = &named.shared else { return None };
    Some(Reexport {
        name: Ident::new(&named.name),
        module: Ident::new(module),
        function: Ident::new(name),
        gate: gate.cloned(),
    })
}

/// The examples of a line and of the other lines of its function. The docs show only the first of them.
fn with_others(mut examples: Vec<Example>, named: &Named<'_>) -> Vec<Example> {
    examples.extend(named.others().iter().flat_map(|other| other.examples.clone()));
    let mut is_shown = false;
    for example in &mut examples {
        example.shown = example.shown.take().filter(|_| !is_shown);
        is_shown |= example.shown.is_some();
    }
    examples
}

/// The name of the struct for the parameters of a page's action. It has no words of the path, unless another page of
/// the module has the same act.
fn body_name(named: &Named<'_>, stems: &HashMap<&str, usize>) -> Ident {
    let is_alone = stems.get(named.stem.as_str()).is_none_or(|pages| *pages == 1);
    Ident::type_name(&format!("{}_body", if is_alone { &named.stem } else { &named.name }))
}

/// The parts that functions with the same permissions share.
struct Shared {
    doc: PageDoc,
    needs: Needs,
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
    let statuses = union(named.operations().map(statuses));
    let samples: Vec<Sample> =
        kinds.iter().enumerate().map(|(i, (kind, slot))| sample(*slot, *kind, i)).collect();
    Function {
        doc: writer.function(operation, &page.doc, &returns, &parameters, named.others()),
        aliases: union(named.operations().map(|operation| aliases(operation, &name, writer.language()))),
        deprecated: writer.deprecation(operation.facts.deprecated, operation.facts.deprecation.as_ref()),
        operation: Operation {
            method: method(operation.method),
            api_version: Lit::str(operation.api_version.url_segment()),
            text: operation_text(
                &[module, "::", name.as_str()].concat(),
                operation,
                &named.template,
                &statuses,
                &page
                    .needs
                    .with(named.others().iter().map(|other| other.operation), writer.language().has_texts()),
            ),
        },
        test: test_case(operation, sent, &returns, &samples, &statuses),
        is_optional: is_optional(operation, &returns),
        offers: Offers {
            options: named
                .operations()
                .map(|operation| options(operation, &returns))
                .reduce(QueryOptions::or)
                .unwrap_or(QueryOptions::Any),
            headers: headers(named.operations().flat_map(|operation| &operation.facts.headers)),
        },
        examples: Vec::new(),
        gate: None,
        name,
        parameters,
        body,
        returns,
    }
}

/// The type of a function's argument.
const fn argument_type(kind: Kind) -> Type {
    match kind {
        Kind::Text => Type::Str,
        Kind::Number => Type::Primitive(Primitive::Int64),
        Kind::Flag => Type::Primitive(Primitive::Boolean),
    }
}

/// The documented headers that the runtime has markers for.
fn headers<'h>(documented: impl Iterator<Item = &'h ir::Parameter>) -> Vec<Header> {
    let documented: Vec<&ir::Parameter> = documented.collect();
    let is_there = |name: &str| documented.iter().any(|header| header.name.eq_ignore_ascii_case(name));
    Header::ALL.into_iter().filter(|header| is_there(header.name())).collect()
}

/// The query options that the page allows.
///
/// Most pages say that options are supported as a whole, and name some of them only to explain them or to exclude them. Every value
/// in JSON can be cut to some properties, so a page that says nothing allows that.
fn options(operation: &ir::Operation, returns: &Returns) -> QueryOptions {
    let options = &operation.facts.query_options;
    let is_read = operation.method == ir::HttpMethod::Get
        && matches!(returns, Returns::One(_) | Returns::Collection(_))
        && !matches!(returns, Returns::One(Type::Primitive(_)));
    let has = |names: &[String], option: QueryOption| {
        names.iter().any(|name| name.eq_ignore_ascii_case(option.name()))
    };
    let only = |is_allowed: &dyn Fn(QueryOption) -> bool| {
        QueryOptions::Only(QueryOption::ALL.into_iter().filter(|option| is_allowed(*option)).collect())
    };
    let is_named = |option| has(&options.named, option);
    let is_denied = |option| has(&options.denied, option);
    let cuts = |option| is_read && matches!(option, QueryOption::Select | QueryOption::Expand);
    match options.support {
        QuerySupport::NotSupported => QueryOptions::Only(Vec::new()),
        QuerySupport::Unstated => only(&|option| is_named(option) || cuts(option) && !is_denied(option)),
        QuerySupport::Supported if options.only_named => only(&is_named),
        QuerySupport::Supported if options.denied.is_empty() => QueryOptions::Any,
        QuerySupport::Supported => only(&|option| !is_denied(option)),
    }
}

/// Returns whether the answer may have no value. Only the text of the page counts, because an example may belong to another
/// request. An empty collection and zero bytes are values.
pub(super) fn is_optional(operation: &ir::Operation, returns: &Returns) -> bool {
    let is_empty = |response: &ir::Response| {
        matches!(response.status, 204 | 205)
            || response.status < 300 && response.body == ir::ResponseBody::Empty
    };
    matches!(returns, Returns::One(_) | Returns::ValueOf(_)) && operation.facts.responses.iter().any(is_empty)
}

#[cfg(test)]
mod tests {
    use crate::{Client, DocFile, DocSet, Facts, Settings};

    /// Checks the options of a function whose page says this of query parameters.
    fn check(line: &str, said: &str, expect: &str) {
        let text = format!(
            r#"# T
## HTTP request
```http
{line}
```
## Optional query parameters
{said}
## Response
Returns `200 OK` and an item.
"#
        );
        let file = DocFile { path: "v1.0/api/item-get.md".to_owned(), text };
        let client = Client::of(&Facts::of(&DocSet::new(vec![file])), &Settings::default()).code;
        let offers = &client.versions[0].modules[0].functions[0].offers;
        assert_eq!(offers.to_string(), expect, "{line}: {said}");
    }

    #[test]
    fn a_page_narrows_the_options_only_where_it_says_so() {
        let all = "This method supports the OData query parameters.";
        check("GET /items", all, ", Any");
        check("GET /items", &format!("{all} Use `$top` to page, and `$filter` to search."), ", Any");
        check(
            "GET /items",
            &format!("{all} `$top` is not supported."),
            ", (Select, Expand, Filter, OrderBy, Skip, Count, Search)",
        );
        check("GET /items", "This method supports the `$top` query parameter.", ", (Top,)");
        check("GET /items", "", ", (Select, Expand)");
        check("GET /items", "This method does not support the OData query parameters.", "");
        check("POST /items", "", "");
        check("GET /items/{id}/$value", "", "");
    }
}
