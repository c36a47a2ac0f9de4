//! Compares request lines with the metadata: the targets of their paths, and the parameters and results of actions and functions.

use super::csdl::TypeUse;
use super::names::{Meaning, Names};
use super::ruling::{Item, Rulings, text};
use super::tally::{Compared, Outcome};
use super::types;
use super::walk::{End, Lost, Walked, respelled, walk};
use crate::extract::{graph_target, parse_path};
use crate::hash::{HashMap, HashSet};
use crate::ir::{
    HttpMethod, Operation, PageFacts, RequestBody, Response, ResponseBody, Scalar, Subject, TypeRef,
};
use std::sync::Arc;

/// The targets of the paths that were looked up.
#[derive(Default)]
pub(super) struct Reached {
    /// The outcome of each action and function.
    calls: HashMap<usize, Outcome>,
    /// The entity sets and singletons, in lower case.
    roots: HashSet<String>,
}

/// The body and the answer of a request line, by the metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
struct BodyAndAnswer {
    call: Option<usize>,
    body: Option<TypeUse>,
    answer: Option<TypeUse>,
}

/// Compares the request lines of one page, which share their other facts.
pub(super) fn page(names: &Names<'_>, rulings: &mut Rulings, reached: &mut Reached, lines: &mut [Operation]) {
    let mut groups: Vec<(BodyAndAnswer, Vec<usize>)> = Vec::new();
    let mut outcomes = vec![Outcome::OnlyPages; lines.len()];
    for (number, line) in lines.iter_mut().enumerate() {
        let is_function = line.method == HttpMethod::Get;
        let root = line.path.literals().next().unwrap_or_default().to_ascii_lowercase();
        match walk(names.csdl, &line.path, is_function) {
            Ok(walked) => {
                reached.roots.insert(root);
                outcomes[number] = path(rulings, line, &walked);
                let declared = body_and_answer(names, line, walked.end);
                match groups.iter_mut().find(|(other, _)| *other == declared) {
                    Some((_, group)) => group.push(number),
                    None => groups.push((declared, vec![number])),
                }
            }
            Err(Lost { segment, of }) => {
                if segment > 0 {
                    reached.roots.insert(root);
                }
                if segment > 0 && segment + 1 == of {
                    let kind = match line.method {
                        HttpMethod::Post => Some(Compared::Actions),
                        HttpMethod::Get if line.path.text.contains('(') => Some(Compared::Functions),
                        _ => None,
                    };
                    kind.into_iter().for_each(|kind| rulings.comparison.count(kind, Outcome::OnlyPages));
                }
            }
        }
    }
    for (declared, group) in &groups {
        let outcome = facts(names, rulings, declared, group, lines);
        if let Some(call) = declared.call {
            let known = reached.calls.entry(call).or_insert(Outcome::Agrees);
            *known = outcome.max(*known);
        }
        group.iter().for_each(|number| outcomes[*number] = outcomes[*number].max(outcome));
    }
    outcomes.into_iter().for_each(|outcome| rulings.comparison.count(Compared::Paths, outcome));
}

/// Writes a path in the case of the metadata.
fn path(rulings: &mut Rulings, line: &mut Operation, walked: &Walked) -> Outcome {
    let Some(respelled_path) =
        (!walked.respelled.is_empty()).then(|| respelled(&line.path, &walked.respelled)).flatten()
    else {
        return Outcome::Agrees;
    };
    let documented = line.path.with_query().into_owned();
    let respelled = documented.replacen(&line.path.text, &respelled_path, 1);
    let page = line.page.clone();
    let at = line.line.clone();
    let name = format!("request line `{}`", line.request_line());
    let item = Item { page: &page, line: &at, subject: Subject::Operation(at.clone()), name };
    let Some(made) = rulings.decide(&item, "path", text(&documented), text(&respelled)) else {
        return Outcome::Agrees;
    };
    if let Ok(target) = graph_target(&respelled) {
        let rows = line.facts.function_parameters.clone();
        line.path = parse_path(target, |name: &str| rows.iter().any(|row| row.name == name));
    }
    made
}

/// Finds the body and the answer of a request line.
fn body_and_answer(names: &Names<'_>, line: &Operation, end: End) -> BodyAndAnswer {
    let nothing = BodyAndAnswer { call: None, body: None, answer: None };
    let is_get = line.method == HttpMethod::Get;
    match end {
        End::Other => nothing,
        End::Call(calls) => {
            let call = best_overload(names, line, &calls);
            let answer = call.and_then(|call| names.csdl.operations[call].returns.clone());
            BodyAndAnswer { call, body: None, answer }
        }
        End::Value(ty) => {
            let is_struct = matches!(names.own(&ty), Meaning::Struct(_));
            let one = TypeUse { name: ty.name.clone(), collection: false };
            match line.method {
                _ if is_get => BodyAndAnswer { answer: Some(ty), ..nothing },
                HttpMethod::Post if ty.collection && is_struct => {
                    BodyAndAnswer { call: None, body: Some(one.clone()), answer: Some(one) }
                }
                HttpMethod::Patch | HttpMethod::Put if !ty.collection && is_struct => {
                    BodyAndAnswer { call: None, body: Some(one.clone()), answer: Some(one) }
                }
                _ => nothing,
            }
        }
    }
}

/// The overload whose parameters the path or the page names best.
fn best_overload(names: &Names<'_>, line: &Operation, calls: &[usize]) -> Option<usize> {
    let facts = &line.facts;
    let mut named: Vec<&str> =
        line.path.parameters().filter_map(|parameter| parameter.argument.as_deref()).collect();
    named.extend(facts.function_parameters.iter().map(|row| &*row.name));
    if let RequestBody::Json { properties, .. } = &facts.request_body {
        named.extend(properties.iter().map(|row| &*row.name));
    }
    let is_named = |name: &str| named.iter().any(|one| one.eq_ignore_ascii_case(name));
    calls.iter().copied().rev().max_by_key(|call| {
        let given = names.csdl.operations[*call].given();
        let found = given.iter().filter(|parameter| is_named(&parameter.name)).count();
        (found, usize::MAX - given.len())
    })
}

/// Compares the shared facts with the bodies and answers of some lines of the page.
fn facts(
    names: &Names<'_>,
    rulings: &mut Rulings,
    declared: &BodyAndAnswer,
    group: &[usize],
    lines: &mut [Operation],
) -> Outcome {
    let Some(first) = group.first().and_then(|first| lines.get(*first)) else { return Outcome::Agrees };
    let page = first.page.clone();
    let line = first.line.clone();
    let before = Arc::clone(&first.facts);
    let mut facts = Shared { facts: Arc::clone(&before) };
    let of_line = Item {
        page: &page,
        line: &line,
        subject: Subject::Operation(line.clone()),
        name: format!("request line `{}`", first.request_line()),
    };
    let mut outcome = Outcome::Agrees;
    if let Some(call) = declared.call {
        outcome = outcome.max(parameters(names, rulings, &page, call, &mut facts));
    }
    if let Some(body) = &declared.body {
        outcome = outcome.max(request_body(names, rulings, &of_line, body, &mut facts));
    }
    if let Some(answer) = &declared.answer {
        outcome = outcome.max(responses(names, rulings, &page, answer, &mut facts));
    }
    if !Arc::ptr_eq(&before, &facts.facts) {
        for number in group {
            // Permissions may differ from line to line.
            let changed = match &lines[*number].facts {
                own if Arc::ptr_eq(own, &before) => Arc::clone(&facts.facts),
                own => {
                    let permissions = own.permissions.clone();
                    Arc::new(PageFacts { permissions, ..(*facts.facts).clone() })
                }
            };
            lines[*number].facts = changed;
        }
    }
    outcome
}

/// Facts that are copied when they are changed.
struct Shared {
    facts: Arc<PageFacts>,
}

impl Shared {
    fn open(&mut self) -> &mut PageFacts {
        Arc::make_mut(&mut self.facts)
    }
}

/// Compares the parameters that a page lists with those of the action or function.
fn parameters(
    names: &Names<'_>,
    rulings: &mut Rulings,
    page: &Arc<str>,
    call: usize,
    facts: &mut Shared,
) -> Outcome {
    let operation = &names.csdl.operations[call];
    let namespace = facts.facts.namespace.clone();
    let of_body = match &facts.facts.request_body {
        RequestBody::Json { properties, .. } => properties.clone(),
        _ => Vec::new(),
    };
    let of_path = facts.facts.function_parameters.clone();
    let mut outcome = Outcome::Agrees;
    for (rows, is_body) in [(of_body, true), (of_path, false)] {
        for (number, row) in rows.iter().enumerate() {
            let known = operation.given().iter().find(|one| one.name.eq_ignore_ascii_case(&row.name));
            let Some(known) = known else { continue };
            let (subject, kind) = if is_body {
                (Subject::BodyParameter(known.name.clone()), "body-parameter")
            } else {
                (Subject::Page, "function-parameter")
            };
            let line = row.line.clone();
            let name = format!("{kind} `{}`", row.name);
            let item = Item { page, line: &line, subject, name };
            let mut changed = row.clone();
            let made = types::parameter(names, rulings, &item, namespace.as_deref(), &mut changed, known);
            if changed != *row {
                let facts = facts.open();
                let rows = match &mut facts.request_body {
                    RequestBody::Json { properties, .. } if is_body => properties,
                    _ => &mut facts.function_parameters,
                };
                rows[number] = changed;
            }
            outcome = outcome.max(made);
        }
    }
    outcome
}

/// Compares the documented type of a body.
fn request_body(
    names: &Names<'_>,
    rulings: &mut Rulings,
    item: &Item<'_>,
    declared: &TypeUse,
    facts: &mut Shared,
) -> Outcome {
    let namespace = facts.facts.namespace.clone();
    let RequestBody::Json { resource: Some(documented), alternatives, .. } = &facts.facts.request_body else {
        return Outcome::Agrees;
    };
    let mut all = std::iter::once(&documented.name).chain(alternatives);
    if all.any(|name| names.fits(names.meaning(name, namespace.as_deref()), names.own(declared))) {
        return Outcome::Agrees;
    }
    let Some(written) = names.opt_written(declared, namespace.as_deref()) else {
        rulings.keep(item, &documented.name, &declared.name);
        return Outcome::Agrees;
    };
    let Some(made) = rulings.decide(item, "body-type", text(&documented.name), text(&written)) else {
        return Outcome::Agrees;
    };
    if let RequestBody::Json { resource, alternatives, .. } = &mut facts.open().request_body {
        *resource = Some(TypeRef { name: written, collection: false });
        alternatives.clear();
    }
    made
}

/// Compares the documented type of the first successful response.
fn responses(
    names: &Names<'_>,
    rulings: &mut Rulings,
    page: &Arc<str>,
    declared: &TypeUse,
    facts: &mut Shared,
) -> Outcome {
    let namespace = facts.facts.namespace.clone();
    let is_success = |response: &Response| (200..300).contains(&response.status);
    let Some(at) = facts.facts.responses.iter().position(is_success) else { return Outcome::Agrees };
    let response = &facts.facts.responses[at];
    let ResponseBody::Json { type_ref, alternatives } = &response.body else { return Outcome::Agrees };
    let meaning = names.own(declared);
    if matches!(meaning, Meaning::Unknown | Meaning::Vague) || names.is_root(declared) {
        return Outcome::Agrees;
    }
    let line = response.line.clone();
    let name = format!("response `{}`", response.status);
    let item = Item { page, line: &line, subject: Subject::Page, name };
    let mut outcome = Outcome::Agrees;
    let written = names.opt_written(declared, namespace.as_deref());
    let mut changed = type_ref.clone();
    match &mut changed {
        None => {
            if let Some(name) = written
                && let Some(made) = rulings.decide(&item, "type", Scalar::Null, text(&name))
            {
                changed = Some(TypeRef { name, collection: declared.collection });
                outcome = outcome.max(made);
            }
        }
        Some(documented) => {
            let mut all = std::iter::once(&documented.name).chain(alternatives);
            if !all.any(|name| names.fits(names.meaning(name, namespace.as_deref()), names.own(declared))) {
                match written {
                    None => rulings.keep(&item, &documented.name, &declared.name),
                    Some(written) => {
                        let says = text(&documented.name);
                        if let Some(made) = rulings.decide(&item, "type", says, text(&written)) {
                            documented.name = written;
                            outcome = outcome.max(made);
                        }
                    }
                }
            }
            if documented.collection != declared.collection {
                let (says, is) = (Scalar::Flag(documented.collection), Scalar::Flag(declared.collection));
                if let Some(made) = rulings.decide(&item, "collection", says, is) {
                    documented.collection = declared.collection;
                    outcome = outcome.max(made);
                }
            }
        }
    }
    if changed != facts.facts.responses[at].body.type_ref().cloned() {
        let facts = facts.open();
        if let ResponseBody::Json { type_ref, alternatives } = &mut facts.responses[at].body {
            alternatives.clear();
            *type_ref = changed;
        }
    }
    outcome
}

/// Counts the actions, functions and beginnings of paths.
pub(super) fn count(names: &Names<'_>, rulings: &mut Rulings, reached: &Reached) {
    for (at, operation) in names.csdl.operations.iter().enumerate() {
        let kind = if operation.is_function { Compared::Functions } else { Compared::Actions };
        let outcome = reached.calls.get(&at).copied().unwrap_or(Outcome::OnlyMetadata);
        rulings.comparison.count(kind, outcome);
    }
    for root in names.csdl.roots.keys() {
        if !reached.roots.contains(root) {
            rulings.comparison.count(Compared::Paths, Outcome::OnlyMetadata);
        }
    }
}
