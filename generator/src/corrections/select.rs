//! Finds the items of a page that an entry names.

use super::item::{Item, ParameterList, PropertyList};
use super::{CORRECTION_AMBIGUOUS, CORRECTION_STALE, Wrong};
use crate::ir::{EnumType, Operation, PageFacts, Parameter, RequestBody, Resource};
use std::sync::Arc;

/// The facts of one page, taken out of the IR to be changed.
#[derive(Debug)]
pub(super) struct PageView {
    pub(super) operations: Vec<Operation>,
    /// The facts of the first request line as the page documents them.
    pub(super) first: Option<Arc<PageFacts>>,
    /// The facts that the request lines share. `None` on a page without request lines.
    pub(super) facts: Option<PageFacts>,
    pub(super) resource: Option<Resource>,
    pub(super) enums: Vec<EnumType>,
}

/// An item of a page, as its index in the lists of the IR.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Page,
    Operation(usize),
    /// A row of the permissions.
    Row(usize),
    /// A name in a row.
    Name(usize, usize),
    Parameter(ParameterList, usize),
    Response(usize),
    Example(usize),
    Resource,
    Property(PropertyList, usize),
    Enum(usize),
    Member(usize, usize),
}

/// Returns the rows of a table of parameters, for changing.
pub(super) fn parameters(facts: &mut PageFacts, list: ParameterList) -> Option<&mut Vec<Parameter>> {
    match list {
        ParameterList::Path => Some(&mut facts.path_parameters),
        ParameterList::Function => Some(&mut facts.function_parameters),
        ParameterList::Query => Some(&mut facts.query_parameters),
        ParameterList::Header => Some(&mut facts.headers),
        ParameterList::Body => match &mut facts.request_body {
            RequestBody::Json { properties, .. } => Some(properties),
            RequestBody::Unstated | RequestBody::None | RequestBody::Binary { .. } => None,
        },
    }
}

/// Returns the rows of a table of parameters, for reading.
pub(super) fn rows(facts: &PageFacts, list: ParameterList) -> &[Parameter] {
    match list {
        ParameterList::Path => &facts.path_parameters,
        ParameterList::Function => &facts.function_parameters,
        ParameterList::Query => &facts.query_parameters,
        ParameterList::Header => &facts.headers,
        ParameterList::Body => match &facts.request_body {
            RequestBody::Json { properties, .. } => properties,
            RequestBody::Unstated | RequestBody::None | RequestBody::Binary { .. } => &[],
        },
    }
}

/// Finds the items that an entry names. A permission may stand in several cells of the tables, which together are one fact of the
/// page; any other item must be unique.
pub(super) fn select(view: &PageView, item: &Item, page: &str) -> Result<Vec<Target>, Wrong> {
    let mut choices: Vec<String> = Vec::new();
    let found: Vec<Target> = match item {
        Item::Page => view.facts.iter().map(|_| Target::Page).collect(),
        Item::Operation(wanted) => {
            choices = view.operations.iter().map(|operation| operation.request_line()).collect();
            matching(&choices, |request| request == wanted).map(Target::Operation).collect()
        }
        Item::Permission { name, scheme, subject } => {
            let rows = view.facts.as_ref().map_or(&[][..], |facts| &facts.permissions);
            let fits = |row: &&(usize, &crate::ir::Permission)| {
                scheme.is_none_or(|scheme| scheme == row.1.scheme)
                    && subject.as_ref().is_none_or(|subject| row.1.subject.as_ref() == Some(subject))
            };
            let rows: Vec<_> = rows.iter().enumerate().collect();
            let rows = rows.iter().filter(fits);
            match name {
                None => rows.map(|(row, _)| Target::Row(*row)).collect(),
                Some(name) => {
                    let mut found = Vec::new();
                    for (row, permission) in rows {
                        choices.extend(permission.names.iter().cloned());
                        found.extend(
                            matching(&permission.names, |other| other == name)
                                .map(|at| Target::Name(*row, at)),
                        );
                    }
                    found
                }
            }
        }
        Item::Parameter { list, name } => {
            let rows = view.facts.as_ref().map_or(&[][..], |facts| rows(facts, *list));
            choices = rows.iter().map(|row| row.name.clone()).collect();
            matching(&choices, |other| other == name).map(|at| Target::Parameter(*list, at)).collect()
        }
        Item::Response(status) => {
            let responses = view.facts.as_ref().map_or(&[][..], |facts| &facts.responses);
            choices = responses.iter().map(|response| response.status.to_string()).collect();
            matching(responses, |response| response.status == *status).map(Target::Response).collect()
        }
        Item::Example { title, request, status } => {
            let examples = view.facts.as_ref().map_or(&[][..], |facts| &facts.examples);
            let fits = |example: &crate::ir::Example| {
                let line = example
                    .request
                    .as_ref()
                    .map(|request| format!("{} {}", request.method.as_str(), request.url));
                let answer = example.response.as_ref().map(|answer| answer.status);
                title.as_ref().is_none_or(|title| example.title.as_ref() == Some(title))
                    && request.as_ref().is_none_or(|request| line.as_ref() == Some(request))
                    && status.is_none_or(|status| answer == Some(status))
            };
            matching(examples, fits).map(Target::Example).collect()
        }
        Item::Resource(name) => {
            choices = view.resource.iter().map(|resource| resource.name.clone()).collect();
            matching(&choices, |other| other == name).map(|_| Target::Resource).collect()
        }
        Item::Property { list, name } => {
            let rows = view.resource.as_ref().map(|resource| match list {
                PropertyList::Properties => &resource.properties,
                PropertyList::Relationships => &resource.relationships,
            });
            choices = rows.map_or_else(Vec::new, |rows| rows.iter().map(|row| row.name.clone()).collect());
            matching(&choices, |other| other == name).map(|at| Target::Property(*list, at)).collect()
        }
        Item::Enum(name) => {
            choices = view.enums.iter().map(|one| one.name.clone()).collect();
            matching(&choices, |other| other == name).map(Target::Enum).collect()
        }
        Item::Member { of, name } => {
            let mut found = Vec::new();
            for (number, one) in view.enums.iter().enumerate().filter(|(_, one)| one.name == *of) {
                choices.extend(one.members.iter().map(|member| member.name.clone()));
                found.extend(
                    matching(&one.members, |member| member.name == *name)
                        .map(|at| Target::Member(number, at)),
                );
            }
            found
        }
        Item::Placeholder { .. } | Item::Body | Item::Module { .. } => Vec::new(),
    };
    let is_names = matches!(item, Item::Permission { name: Some(_), .. });
    match found.as_slice() {
        [] => Err(missing(item, page, &choices)),
        [_] => Ok(found),
        _ if is_names => Ok(found),
        many => Err(Wrong::new(
            &CORRECTION_AMBIGUOUS,
            format!("`{page}` has {} items that may be meant: {item}", many.len()),
            match item {
                Item::Permission { .. } => "add the `scheme` and the `subject` of the row",
                Item::Example { .. } => "add its `title`, `request` or `status`",
                _ => "correct the page: the item stands there twice",
            },
        )),
    }
}

fn matching<'v, T>(values: &'v [T], fits: impl Fn(&T) -> bool + 'v) -> impl Iterator<Item = usize> + 'v {
    values.iter().enumerate().filter(move |(_, value)| fits(value)).map(|(at, _)| at)
}

/// The greatest number of names that a message lists.
const LISTED: usize = 8;

fn missing(item: &Item, page: &str, choices: &[String]) -> Wrong {
    let mut there: Vec<&str> = Vec::new();
    for choice in choices {
        if !there.contains(&choice.as_str()) {
            there.push(choice);
        }
    }
    let more = if there.len() > LISTED { ", …" } else { "" };
    let list = there.iter().take(LISTED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let list = if list.is_empty() { String::new() } else { format!("; there are {list}{more}") };
    Wrong::new(
        &CORRECTION_STALE,
        format!("`{page}` has no {item}{list}"),
        "if the page has been corrected, remove the entry; else write the name as the page does",
    )
}
