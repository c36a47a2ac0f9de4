//! The lints' view of the whole page set.

use super::documented::DocumentedTypes;
use crate::corrections::{Corrections, Wrong, correct};
use crate::diagnostic::{Diagnostic, Location};
use crate::extract::{BlockOutcome, ParsedPage, ReadPage};
use crate::hash::HashMap;
use crate::input::{DocFile, DocSet};
use crate::ir::{Api, ApiVersion, EnumType, Operation, PathPart, Resource};
use crate::metadata;
use crate::rust::{TYPE_UNKNOWN, Types, name_findings, wrong_names};
use crate::toc::read_contents;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;
use std::sync::Arc;

/// The facts of all pages as one IR, with the share of each page.
pub(super) struct SharedFacts<'p> {
    pub(super) api: Api,
    pages: Vec<PageShare<'p>>,
}

/// The facts of one page.
struct PageShare<'p> {
    parsed: Option<ParsedPage<'p>>,
    operations: Range<usize>,
    resource: Option<usize>,
    enums: Range<usize>,
    outcomes: Vec<BlockOutcome>,
    diagnostics: Vec<Diagnostic>,
    in_includes: Vec<Diagnostic>,
}

impl<'p> SharedFacts<'p> {
    pub(super) fn of(pages: Vec<ReadPage<'p>>) -> Self {
        let mut api = Api::empty();
        let pages = pages.into_iter().map(|ReadPage { parsed, result: page }| {
            let operations = api.operations.len()..api.operations.len() + page.operations.len();
            let resource = page.resource.is_some().then_some(api.resources.len());
            let enums = api.enums.len()..api.enums.len() + page.enums.len();
            api.operations.extend(page.operations);
            api.resources.extend(page.resource);
            api.enums.extend(page.enums);
            let (outcomes, diagnostics) = (page.outcomes, page.diagnostics);
            PageShare {
                parsed,
                operations,
                resource,
                enums,
                outcomes,
                diagnostics,
                in_includes: page.in_includes,
            }
        });
        let pages = pages.collect();
        Self { api, pages }
    }

    /// The document of a page; `None` if it was not read or not kept.
    pub(super) fn parsed(&self, page: usize) -> Option<&ParsedPage<'p>> {
        self.pages[page].parsed.as_ref()
    }

    /// The operations of a page.
    pub(super) fn operations(&self, page: usize) -> &[Operation] {
        &self.api.operations[self.pages[page].operations.clone()]
    }

    /// The resource of a page.
    pub(super) fn resource(&self, page: usize) -> Option<&Resource> {
        self.pages[page].resource.map(|at| &self.api.resources[at])
    }

    /// The enumerations of a page.
    pub(super) fn enums(&self, page: usize) -> &[EnumType] {
        &self.api.enums[self.pages[page].enums.clone()]
    }

    /// The outcome of each block of a page.
    pub(super) fn outcomes(&self, page: usize) -> &[BlockOutcome] {
        &self.pages[page].outcomes
    }

    /// The findings from reading a page.
    pub(super) fn diagnostics(&self, page: usize) -> impl Iterator<Item = &Diagnostic> {
        let PageShare { diagnostics, in_includes, .. } = &self.pages[page];
        diagnostics.iter().chain(in_includes)
    }
}

/// The number of frequent permissions to compare with. Microsoft Graph has some five hundred in all.
const FREQUENT: usize = 2_000;

/// The pages, their facts, and indices over both.
pub(super) struct Set<'a> {
    /// The same pages in other locales.
    pub(super) others: &'a [&'a DocSet],
    /// The facts of the pages.
    pub(super) facts: &'a SharedFacts<'a>,
    /// The paths of the pages.
    pub(super) paths: BTreeSet<&'a str>,
    /// The paths of the pages, keyed by their lower case.
    pub(super) spellings: HashMap<String, &'a str>,
    /// The number of pages that name each permission.
    pub(super) permissions: BTreeMap<&'a str, usize>,
    /// The permissions that several pages name, with the number of pages, the most frequent first.
    pub(super) frequent_permissions: Vec<(&'a str, usize)>,
    /// The first page of each request line.
    request_lines: HashMap<String, &'a Arc<str>>,
    operations: HashMap<&'a str, Vec<&'a Operation>>,
    /// The first definition of each type.
    resources: HashMap<TypeKey<'a>, &'a Resource>,
    enums: HashMap<TypeKey<'a>, &'a EnumType>,
    documented: &'a [DocumentedTypes<'a>],
    of_set: HashMap<String, Vec<Diagnostic>>,
}

/// A type of a version: its namespace and its name.
pub(super) type TypeKey<'a> = (ApiVersion, Option<&'a str>, &'a str);

/// The key of a resource.
pub(super) fn resource_key(resource: &Resource) -> TypeKey<'_> {
    (resource.api_version, resource.namespace.as_deref(), &resource.name)
}

/// The key of an enumeration.
pub(super) fn enum_key(of: &EnumType) -> TypeKey<'_> {
    (of.api_version, of.namespace.as_deref(), &of.name)
}

/// The key of a request line: version, method and path, with `{}` for each placeholder.
pub(super) fn request_key(operation: &Operation) -> String {
    let mut key = format!("{} {} ", operation.api_version.as_str(), operation.method.as_str());
    let mut parts = operation.path.parts.iter().chain(&operation.path.query_parts);
    parts
        .try_for_each(|part| match part {
            PathPart::Literal(text) => key.write_str(&text.to_lowercase()),
            PathPart::Parameter(_) => key.write_str("{}"),
        })
        .unwrap_or_default();
    key
}

impl<'a> Set<'a> {
    pub(super) fn new(
        docs: &'a DocSet,
        others: &'a [&'a DocSet],
        facts: &'a SharedFacts<'a>,
        documented: &'a [DocumentedTypes<'a>],
    ) -> Self {
        let mut permissions = BTreeMap::new();
        for page in 0..docs.files.len() {
            let all =
                facts.operations(page).first().into_iter().flat_map(|operation| &operation.facts.permissions);
            for name in all.flat_map(|permission| permission.names.iter()).collect::<BTreeSet<_>>() {
                *permissions.entry(name.as_str()).or_default() += 1;
            }
        }
        let mut frequent: Vec<(&str, usize)> = permissions
            .iter()
            .filter(|(_, pages)| **pages > 1)
            .map(|(name, pages)| (*name, *pages))
            .collect();
        frequent.sort_by_key(|(name, pages)| (std::cmp::Reverse(*pages), *name));
        frequent.truncate(FREQUENT);
        let mut by_file: HashMap<String, Vec<Diagnostic>> = HashMap::default();
        for mut found in of_set(docs, &facts.api) {
            let text = docs.file(&found.location.page).map_or("", |file| &file.text);
            let Range { start, end } = found.location.bytes(text);
            found.location = Location { start, end, ..found.location };
            by_file.entry(found.location.page.clone()).or_default().push(found);
        }
        let (mut request_lines, mut operations) = (HashMap::default(), HashMap::<_, Vec<_>>::default());
        for operation in &facts.api.operations {
            request_lines.entry(request_key(operation)).or_insert(&operation.page);
            operations.entry(&*operation.page).or_default().push(operation);
        }
        let (mut resources, mut enums) = (HashMap::default(), HashMap::default());
        facts
            .api
            .resources
            .iter()
            .for_each(|resource| _ = resources.entry(resource_key(resource)).or_insert(resource));
        facts.api.enums.iter().for_each(|of| _ = enums.entry(enum_key(of)).or_insert(of));
        Self {
            frequent_permissions: frequent,
            request_lines,
            operations,
            resources,
            enums,
            others,
            facts,
            paths: docs.files.iter().map(|file| file.path.as_str()).collect(),
            spellings: docs.files.iter().map(|file| (file.path.to_lowercase(), file.path.as_str())).collect(),
            permissions,
            documented,
            of_set: by_file,
        }
    }

    /// The documented types in the version of a page.
    pub(super) fn documented(&self, path: &str) -> Option<&'a DocumentedTypes<'a>> {
        let version = ApiVersion::of_page(path)?;
        self.documented.iter().find(|documented| documented.version == version)
    }

    /// The first page that has the request line of an operation.
    pub(super) fn opt_first_page(&self, operation: &Operation) -> Option<&'a Arc<str>> {
        self.request_lines.get(&request_key(operation)).copied()
    }

    /// The operations of a page.
    pub(super) fn operations_of(&self, page: &str) -> &[&'a Operation] {
        self.operations.get(page).map_or(&[], Vec::as_slice)
    }

    /// The first definition of a resource.
    pub(super) fn opt_first_resource(&self, key: &TypeKey<'_>) -> Option<&'a Resource> {
        self.resources.get(key).copied()
    }

    /// The first definition of an enumeration.
    pub(super) fn opt_first_enum(&self, key: &TypeKey<'_>) -> Option<&'a EnumType> {
        self.enums.get(key).copied()
    }

    /// The findings on a file that come from naming all functions, from the tables of contents, or from the
    /// corrections.
    pub(super) fn of_set(&self, path: &str) -> impl Iterator<Item = &Diagnostic> {
        self.of_set.get(path).into_iter().flatten()
    }

    /// The same page in other locales.
    pub(super) fn elsewhere(&self, path: &str) -> impl Iterator<Item = &'a DocFile> {
        self.others.iter().filter_map(move |docs| docs.page(path))
    }
}

/// Collects the findings from naming the functions of all pages, from the tables of contents, and from the corrections.
fn of_set(docs: &DocSet, api: &Api) -> Vec<Diagnostic> {
    let beside = docs.beside();
    let mut found = read_contents(&beside).1;
    if beside.corrections.is_none() && beside.metadata.is_empty() {
        found.extend(name_findings(api));
        return found;
    }
    let mut api = api.clone();
    let (corrections, wrong) = correct(&mut api, &beside);
    found.extend(wrong);
    found.extend(metadata::apply(&mut api, &beside).1);
    found.extend(unknown_types(&api, &corrections));
    found.extend(name_findings(&api));
    found.extend(wrong_names(&api, &corrections));
    found
}

/// The types in corrections that no page documents.
fn unknown_types(api: &Api, corrections: &Corrections) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for version in ApiVersion::ALL {
        let of_version =
            corrections.types().filter(|(_, page, _)| ApiVersion::of_page(page) == Some(version));
        let of_version: Vec<_> = of_version.collect();
        if of_version.is_empty() {
            continue;
        }
        let types = Types::of(api, version);
        for (place, _, name) in of_version.into_iter().filter(|(.., name)| types.is_undocumented(name, None))
        {
            let message = format!("no page documents the type `{name}`");
            let help = "correct the name, or add the page that documents the type";
            found.push(corrections.diagnostic(place, Wrong::new(&TYPE_UNKNOWN, message, help).at("correct")));
        }
    }
    found
}
