//! Names the functions of all pages, so that each request line becomes a function of a module.

use super::names::{PageName, name_lines, page_name};
use super::parameter_names::parameter_names;
use super::sample::{encode_path, encode_query};
use super::shared::{OtherLine, Shared};
use super::spellings::Spellings;
use crate::corrections::Pins;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::fault::{on_page, without_faults};
use crate::hash::{HashMap, HashSet};
use crate::ir::{self, Api, ApiVersion, PathPart, Slot};
use crate::limits::NAME_BYTES;
use crate::limits::excerpt;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::{BTreeMap, hash_map::Entry};

codes! {
    static FUNCTION_UNNAMED: Code = Code {
        name: "function-unnamed",
        severity: Severity::Error,
        summary: "nothing tells the function of a request line apart",
        finds: "A request line for which no name can be made that no other line of the crate has.",
        why: "The client has no function for it.",
        cure: "Write the path of the line so that a word of it tells it apart from the others.",
        example: "Two pages with one name and one area that document the same path.",
    };

    static NAME_CUT: Code = Code {
        name: "name-cut",
        severity: Severity::Warning,
        summary: "a name is too long, and is cut in the crate",
        finds: "A module, function or type whose name has more than 140 bytes.",
        why: "File systems do not take longer names. The name in the crate ends with digits of the whole name.",
        cure: "Choose a shorter name under `rename` in the corrections.",
        example: "A title that is a whole sentence.",
    };

    static REQUEST_LINE_DUPLICATE: Code = Code {
        name: "request-line-duplicate",
        severity: Severity::Note,
        summary: "a request line repeats another one of its page",
        finds: "Two request lines of one page with the same method and the same path, names of \
             placeholders aside.",
        why: "Both are one function in the client. Often one of the two was meant to be another path.",
        cure: "Correct the path of one, or take it out.",
        example: "`GET /users/{id}` and `GET /users/{userId}` on one page.",
    };
}

/// The findings of naming the functions of all pages.
pub(crate) fn name_findings(api: &Api) -> Vec<Diagnostic> {
    let (mut found, faults) = without_faults(api, |api| {
        let mut found = Vec::new();
        for version in ApiVersion::ALL {
            name_modules(api, version, &Pins::default(), &mut found);
        }
        found
    });
    found.extend(faults);
    found
}

/// The request lines of a version with the names of their functions, by module.
pub(super) fn name_modules<'a>(
    api: &'a Api,
    api_version: ApiVersion,
    pins: &Pins,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, Vec<Named<'a>>)> {
    let pages: Vec<&[ir::Operation]> = api
        .operations
        .chunk_by(|one, next| one.page == next.page)
        .filter(|lines| lines[0].api_version == api_version)
        .collect();
    let spellings = Spellings::of(api, api_version);
    let mut pages: Vec<_> = pages
        .into_par_iter()
        .map(|lines| {
            on_page(&lines[0].page, || {
                #[cfg(test)]
                crate::fault::fail_in_tests(&lines[0].page, "failsname");
                (page_name(lines, &spellings), lines.iter().map(Unnamed::of).collect::<Vec<_>>())
            })
        })
        .collect();
    if !pins.is_empty() {
        keep_modules(api_version, pins, &mut pages);
    }
    let mut modules: BTreeMap<String, Vec<(PageName, Vec<Unnamed<'a>>)>> = BTreeMap::new();
    for (page, lines) in pages {
        modules.entry(page.module.clone()).or_default().push((page, lines));
    }
    let named: Vec<_> = modules
        .into_par_iter()
        .map(|(module, pages)| {
            let (mut functions, mut found) = (Vec::new(), Vec::new());
            // No other function gets the name of a pinned one.
            let mut taken: HashSet<String> =
                pins.of_module(api_version, &module).map(str::to_owned).collect();
            let mut used = HashSet::default();
            for (page, mut lines) in pages {
                for line in &mut lines {
                    let request = line.request();
                    let mut own = pins.of_request(api_version, &request);
                    let pin = own.find(|(number, pin)| pin.module == module && used.insert(*number));
                    line.pin = pin.map(|(number, pin)| (number, pin.function.clone()));
                }
                functions.extend(name_page(&page, lines, &mut taken, &mut found));
            }
            ((module, functions), found)
        })
        .collect();
    let (modules, found): (_, Vec<_>) = named.into_iter().unzip();
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    // Findings are in the order of the pages, not of the modules.
    found.sort_by(|a, b| a.location.page.cmp(&b.location.page));
    diagnostics.extend(found);
    modules
}

/// Gives pages the modules that their functions are pinned in. A page that got another name stays where it was.
fn keep_modules(version: ApiVersion, pins: &Pins, pages: &mut [(PageName, Vec<Unnamed<'_>>)]) {
    let requests: HashSet<(String, String)> = pages
        .iter()
        .flat_map(|(page, lines)| lines.iter().map(|line| (page.module.clone(), line.request())))
        .collect();
    for (page, lines) in pages {
        let pinned = lines.iter().flat_map(|line| {
            let request = line.request();
            let modules = pins.of_request(version, &request).map(|(_, pin)| pin.module.clone());
            modules.map(|module| (module, request.clone())).collect::<Vec<_>>()
        });
        let pinned: Vec<(String, String)> = pinned.collect();
        let stays = pinned.is_empty() || pinned.iter().any(|(module, _)| *module == page.module);
        if let Some((module, _)) = pinned.iter().find(|pinned| !stays && !requests.contains(*pinned)) {
            page.module.clone_from(module);
        }
    }
}

/// An operation with the name of its function.
pub(super) struct Named<'a> {
    pub(super) name: String,
    /// The part of the name without words of the path.
    pub(super) stem: String,
    pub(super) operation: &'a ir::Operation,
    pub(super) parameters: Vec<String>,
    pub(super) template: String,
    /// The number of its pin.
    pub(super) pin: Option<usize>,
    pub(super) shared: Shared<'a>,
}

/// An operation before its function has a name.
struct Unnamed<'a> {
    operation: &'a ir::Operation,
    parameters: Vec<String>,
    template: String,
    /// The number of its pin, and the pinned name.
    pin: Option<(usize, String)>,
}

impl<'a> Unnamed<'a> {
    fn of(operation: &'a ir::Operation) -> Self {
        let parameters = parameter_names(&operation.path);
        let template = uri_template(&operation.path, &parameters);
        Self { operation, parameters, template, pin: None }
    }

    fn request(&self) -> String {
        request(self.operation, &self.template)
    }
}

/// The method and the template of a request, with `{}` for each placeholder, whatever its name.
fn request(operation: &ir::Operation, template: &str) -> String {
    let mut out = format!("{} ", operation.method.as_str());
    for (index, part) in template.split('{').enumerate() {
        let behind = if index == 0 { part } else { part.split_once('}').map_or("", |(_, behind)| behind) };
        out.push_str(if index == 0 { "" } else { "{}" });
        out.push_str(behind);
    }
    out
}

impl<'a> Named<'a> {
    /// The lines of other pages that share its function.
    pub(super) fn others(&self) -> &[OtherLine<'a>] {
        match &self.shared {
            Shared::With(others) => others,
            Shared::Alone | Shared::In { .. } => &[],
        }
    }

    /// The operations of its function.
    pub(super) fn operations(&self) -> impl Iterator<Item = &'a ir::Operation> {
        std::iter::once(self.operation).chain(self.others().iter().map(|other| other.operation))
    }

    /// Its request, as a file of pinned names has it.
    pub(super) fn request(&self) -> String {
        request(self.operation, &self.template)
    }

    /// The names of its parameters.
    pub(super) fn parameters(&self) -> &[String] {
        &self.parameters
    }

    /// Renames a parameter.
    pub(super) fn rename_parameter(&mut self, at: usize, name: &str) {
        name.clone_into(&mut self.parameters[at]);
        self.template = uri_template(&self.operation.path, &self.parameters);
    }
}

fn name_page<'a>(
    page: &PageName,
    lines: Vec<Unnamed<'a>>,
    taken: &mut HashSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Named<'a>> {
    let mut by_template: HashMap<(&str, String), &ir::Operation> = HashMap::default();
    let mut distinct = Vec::with_capacity(lines.len());
    for line in lines {
        let operation = line.operation;
        match by_template.entry((operation.method.as_str(), line.template.clone())) {
            Entry::Vacant(entry) => {
                entry.insert(operation);
                distinct.push(Some(line));
            }
            Entry::Occupied(first) => {
                // An example between the request lines naturally repeats one of them.
                let requests = operation.facts.examples.iter().filter_map(|example| example.request.as_ref());
                if !requests.into_iter().any(|request| request.line == operation.line) {
                    diagnostics.push(duplicate(operation, first.get()));
                }
            }
        }
    }
    let operations: Vec<(&ir::Operation, Option<String>)> = distinct
        .iter()
        .flatten()
        .map(|line| (line.operation, line.pin.as_ref().map(|(_, name)| name.clone())))
        .collect();
    let mut named: Vec<Named<'a>> = Vec::with_capacity(distinct.len());
    for line in name_lines(page, &operations, taken) {
        let Some(Unnamed { operation, parameters, template, pin }) = distinct[line.number].take() else {
            continue;
        };
        let Some(name) = line.name else {
            diagnostics.push(unnamed(operation));
            continue;
        };
        for (what, long) in [("module", &page.module), ("function", &name)] {
            if long.len() > NAME_BYTES && (named.is_empty() || what == "function") {
                diagnostics.push(name_cut(what, long, location(operation)));
            }
        }
        let pin = pin.map(|(number, _)| number);
        named.push(Named {
            name,
            stem: line.stem,
            operation,
            parameters,
            template,
            pin,
            shared: Shared::Alone,
        });
    }
    named
}

fn location(operation: &ir::Operation) -> Location {
    let ir::Place { column, start, end } = operation.place;
    let ir::Line { file, number } = &operation.line;
    let page = file.as_deref().unwrap_or(&operation.page).to_owned();
    Location { page, line: *number, column, start, end }
}

/// The finding that a name was cut because it is too long.
pub(super) fn name_cut(what: &str, name: &str, location: Location) -> Diagnostic {
    let message = format!(
        "the name of a {what}, `{}`, has {} bytes; it is cut to {NAME_BYTES}",
        excerpt(name),
        name.len()
    );
    let help = "choose a shorter name under `rename` in the corrections".to_owned();
    Diagnostic::new(&NAME_CUT, location, message, help)
}

fn duplicate(operation: &ir::Operation, first: &ir::Operation) -> Diagnostic {
    let message = format!(
        "`{} {}` repeats line {}; both are one function",
        operation.method.as_str(),
        operation.path.text,
        first.line.number
    );
    Diagnostic::new(&REQUEST_LINE_DUPLICATE, location(operation), message, None)
}

fn unnamed(operation: &ir::Operation) -> Diagnostic {
    let message = format!(
        "nothing in `{} {}` tells its function apart from others",
        operation.method.as_str(),
        operation.path.text
    );
    let help = "use another placeholder or file name".to_owned();
    Diagnostic::new(&FUNCTION_UNNAMED, location(operation), message, help)
}

/// The path and query of a request, in the runtime's subset of RFC 6570.
fn uri_template(path: &ir::PathTemplate, names: &[String]) -> String {
    let mut names = names.iter();
    let mut write = |parts: &[PathPart], encode: fn(&str) -> Cow<'_, str>, out: &mut String| {
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
