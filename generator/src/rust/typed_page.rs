//! The pages of a module with the types of the bodies and answers of their request lines.

use super::areas::Feature;
use super::content::{Content, Got, ReadExamples, Sent};
use super::examples::examples;
use super::filter::Filter;
use super::naming::Named;
use super::print::Ident;
use super::sample::Kind;
use super::types::{Target, Types};
use super::{Example, ExampleReport};
use crate::ir::{self, PrimitiveType, RequestBody, Slot};

/// The name of a module. `main` and `models` are reserved for the `main.rs` of a version's tests and the module of its types.
pub(super) fn module_ident(words: &str) -> Ident {
    let reserved = matches!(words, "main" | "models");
    Ident::new(&if reserved { format!("{words}_") } else { words.to_owned() })
}

/// The functions of a module with their types.
pub(super) struct TypedModule<'a> {
    pub(super) ident: Ident,
    /// In the order of the table of contents, grouped by page.
    pub(super) functions: Vec<Named<'a>>,
    /// One entry for each page.
    pub(super) typed: Vec<TypedPage>,
}

/// The bodies and answers of a page's lines.
pub(super) struct TypedPage {
    pub(super) feature: Feature,
    pub(super) lines: Vec<(Sent, Got)>,
    /// The types of the parameters that the page lists for a body.
    pub(super) parameters: Vec<Target>,
    /// The tests made from its examples, by line.
    pub(super) examples: Vec<Vec<Example>>,
    /// The outcome of its examples.
    pub(super) report: ExampleReport,
}

impl TypedModule<'_> {
    /// The types that its functions name, each with the feature of its page.
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
                    Got::Nothing | Got::Count | Got::Bytes | Got::Accepted => {}
                }
            }
        }
        debug_assert!(used.iter().all(|(_, item)| *item < types.items.len()));
        used
    }
}

/// Types the lines of a page that a filter chooses. `None` if it chooses none of them.
pub(super) fn type_page(
    content: &Content<'_>,
    module: &str,
    lines: &[Named<'_>],
    filter: &Filter,
) -> Option<TypedPage> {
    #[cfg(test)]
    crate::fault::fail_in_tests(&lines[0].operation.page, "failstype");
    let facts = &lines[0].operation.facts;
    let shown = ReadExamples::of(facts);
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
    // A line is typed in the same way whether the others are chosen or not.
    let chosen = operations.iter().zip(typed).filter(|(operation, _)| filter.chooses(operation));
    let (operations, typed): (Vec<&ir::Operation>, Vec<(Sent, Got)>) = chosen.unzip();
    if operations.is_empty() {
        return None;
    }
    let kinds: Vec<Vec<Kind>> = operations.iter().map(|operation| kinds(operation)).collect();
    let called = operations.iter().zip(&typed).zip(&kinds);
    let called: Vec<_> =
        called.map(|((operation, (sent, got)), kinds)| (*operation, sent, *got, kinds.as_slice())).collect();
    let mut report = ExampleReport::default();
    Some(TypedPage {
        feature: Feature::of_area(facts.area.as_deref()),
        examples: examples(content, &shown, &called, &mut report),
        parameters: parameters.iter().map(resolve).collect(),
        lines: typed,
        report,
    })
}

/// The lines of each page.
pub(super) fn by_page<'n, 'a>(functions: &'n [Named<'a>]) -> impl Iterator<Item = &'n [Named<'a>]> {
    functions.chunk_by(|a, b| a.operation.page == b.operation.page)
}

/// The documented codes of success, in the text and in the examples. The two sometimes contradict each other.
pub(super) fn statuses(operation: &ir::Operation) -> Vec<u16> {
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

/// The types of all parameters.
pub(super) fn kinds(operation: &ir::Operation) -> Vec<Kind> {
    operation.path.parameters().map(|parameter| kind(operation, parameter)).collect()
}

/// The type of a parameter, if a table gives it and the parameter is a bare literal in the path.
pub(super) fn kind(operation: &ir::Operation, parameter: &ir::PathParameter) -> Kind {
    let names = [parameter.argument.as_deref(), Some(parameter.name.as_str())];
    let documented = operation.facts.function_parameters.iter().find(|row| {
        names.iter().flatten().any(|name| row.name.trim_matches(['{', '}']).eq_ignore_ascii_case(name))
    });
    let ty = documented.and_then(|row| row.type_ref.as_ref()).and_then(|ty| PrimitiveType::of(&ty.name));
    match (parameter.slot, ty) {
        (Slot::Literal, Some(ty)) if ty.is_whole_number() => Kind::Number,
        (Slot::Literal, Some(PrimitiveType::Boolean)) => Kind::Flag,
        _ => Kind::Text,
    }
}
