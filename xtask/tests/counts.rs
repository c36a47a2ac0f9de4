//! Counts the constructs that are read from the whole real v1.0 reference, and compares the counts with `docs/reference.md`.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::fs;

use graph_docgen::ir::{
    Api, ExampleBody, HttpMethod, Operation, PageFacts, PathPart, Permission, PermissionScheme,
    PrivilegeOrder, QuerySupport, RequestBody, Resource, Response, ResponseBody, Slot,
};
use graph_docgen::{Diagnostic, DocSet, Facts};
use xtask::{corpus, load, workspace_root};

fn reference(test: &str) -> Option<DocSet> {
    let found = corpus::unpack().unwrap();
    if found.is_none() {
        eprintln!("skipped: {test}, because ../shared/corpus is not there");
    }
    Some(load(&found?.join("zh-cn/api-reference"), &[]).unwrap())
}

/// The facts of the pages, each page once.
fn pages(api: &Api) -> BTreeMap<&str, &PageFacts> {
    api.operations.iter().map(|operation| (&*operation.page, &*operation.facts)).collect()
}

/// The table of counts: a label and a number in each row.
fn facts(api: &Api) -> Vec<(String, usize)> {
    let pages = pages(api);
    let lines = |is: &dyn Fn(&Operation) -> bool| api.operations.iter().filter(|line| is(line)).count();
    let sum = |count: &dyn Fn(&PageFacts) -> usize| pages.values().map(|facts| count(facts)).sum();
    let of_pages = |is: &dyn Fn(&PageFacts) -> bool| pages.values().filter(|facts| is(facts)).count();
    let mut counts = Vec::new();
    let mut add = |what: &str, count: usize| counts.push((what.to_owned(), count));

    add("api pages", pages.len());
    add("request lines", api.operations.len());
    for method in HttpMethod::ALL {
        add(&format!("… `{}`", method.as_str()), lines(&|line| line.method == method));
    }
    let has_slot = |line: &Operation, slots: &[Slot]| {
        let mut parts = line.path.parts.iter().chain(&line.path.query_parts);
        parts.any(|part| matches!(part, PathPart::Parameter(parameter) if slots.contains(&parameter.slot)))
    };
    add(
        "… with parameters of a function",
        lines(&|line| has_slot(line, &[Slot::StringLiteral, Slot::Literal])),
    );
    add("… with a path in the path", lines(&|line| has_slot(line, &[Slot::Segments])));
    add("… with a query", lines(&|line| line.path.query.is_some()));
    add("… told apart by a text or heading", lines(&|line| line.variant.is_some()));

    add("rows of permissions", sum(&|facts| facts.permissions.len()));
    for (what, scheme) in [
        ("… of a work or school account", PermissionScheme::DelegatedWork),
        ("… of a personal Microsoft account", PermissionScheme::DelegatedPersonal),
        ("… of the application", PermissionScheme::Application),
    ] {
        add(what, sum(&|facts| facts.permissions.iter().filter(|row| row.scheme == scheme).count()));
    }
    let rows = |is: &dyn Fn(&Permission) -> bool| -> usize {
        sum(&|facts| facts.permissions.iter().filter(|row| is(row)).count())
    };
    let names_none =
        |row: &Permission| row.names.is_empty() && row.any_of.is_empty() && row.by_subject.is_empty();
    add("… that name none, as `Not supported.`", rows(&names_none));
    let needs_none = |row: &Permission| row.any_of.iter().any(Vec::is_empty);
    add("… that need none, as `None.`", rows(&needs_none));
    add("… from least to most privileged", rows(&|row| row.order == Some(PrivilegeOrder::LeastToMost)));
    add("… from most to least privileged", rows(&|row| row.order == Some(PrivilegeOrder::MostToLeast)));
    add("… of one of several subjects", rows(&|row| row.subject.is_some() || !row.by_subject.is_empty()));
    add("… with sets of names of which one will do", rows(&|row| row.any_of.iter().any(|set| set.len() > 1)));
    add("… with a footnote", rows(&|row| !row.footnotes.is_empty()));

    add("rows that explain parameters of paths", sum(&|facts| facts.path_parameters.len()));
    add("… parameters of functions", sum(&|facts| facts.function_parameters.len()));
    add("… query parameters", sum(&|facts| facts.query_parameters.len()));
    add("… headers", sum(&|facts| facts.headers.len()));
    add(
        "… properties of bodies",
        sum(&|facts| match &facts.request_body {
            RequestBody::Json { properties, .. } => properties.len(),
            _ => 0,
        }),
    );
    let support = |support| of_pages(&|facts| facts.query_options.support == support);
    add("pages that allow OData query options", support(QuerySupport::Supported));
    add("pages that allow none", support(QuerySupport::NotSupported));
    add(
        "pages with a body of JSON",
        of_pages(&|facts| matches!(facts.request_body, RequestBody::Json { .. })),
    );
    add(
        "pages with a body of bytes",
        of_pages(&|facts| matches!(facts.request_body, RequestBody::Binary { .. })),
    );
    add("pages that say that there is no body", of_pages(&|facts| facts.request_body == RequestBody::None));

    add("status codes", sum(&|facts| facts.responses.len()));
    let statuses: BTreeSet<u16> =
        pages.values().flat_map(|facts| &facts.responses).map(|response| response.status).collect();
    let answers = |is: &dyn Fn(&Response) -> bool| -> usize {
        sum(&|facts| facts.responses.iter().filter(|response| is(response)).count())
    };
    for status in statuses {
        add(&format!("… `{status}`"), answers(&|response| response.status == status));
    }
    let json = |body: &ResponseBody, wanted: bool| match body {
        ResponseBody::Json { type_ref: Some(ty), .. } => ty.collection == wanted,
        _ => false,
    };
    add("… with one resource", answers(&|response| json(&response.body, false)));
    add("… with a collection", answers(&|response| json(&response.body, true)));
    add("… with bytes", answers(&|response| response.body == ResponseBody::Binary));
    add("… with nothing", answers(&|response| response.body == ResponseBody::Empty));
    add("… under a condition", answers(&|response| response.condition.is_some()));
    add("… with error codes or messages", answers(&|response| !response.errors.is_empty()));

    add(
        "requests of examples",
        sum(&|facts| facts.examples.iter().filter(|one| one.request.is_some()).count()),
    );
    add(
        "answers of examples",
        sum(&|facts| facts.examples.iter().filter(|one| one.response.is_some()).count()),
    );
    let is_json = |body: &ExampleBody| usize::from(matches!(body, ExampleBody::Json(_)));
    add(
        "their bodies of JSON",
        sum(&|facts| {
            let bodies = facts.examples.iter().map(|one| {
                one.request.as_ref().map_or(0, |request| is_json(&request.body))
                    + one.response.as_ref().map_or(0, |response| is_json(&response.body))
            });
            bodies.sum()
        }),
    );
    add("deprecated pages of operations", of_pages(&|facts| facts.deprecated));

    let resources =
        |is: &dyn Fn(&Resource) -> bool| api.resources.iter().filter(|resource| is(resource)).count();
    add("resources", api.resources.len());
    add("… with a base type", resources(&|resource| resource.base_type.is_some()));
    add("… with derived types", resources(&|resource| !resource.derived_types.is_empty()));
    add("… that are open types", resources(&|resource| resource.open_type));
    add("… with a key", resources(&|resource| resource.key.is_some()));
    add("… with a JSON representation", resources(&|resource| resource.json_representation.is_some()));
    let properties = || api.resources.iter().flat_map(|resource| &resource.properties);
    add("properties", properties().count());
    add("… that are collections", properties().filter(|property| property.type_ref.collection).count());
    add(
        "… that say whether they may be null",
        properties().filter(|property| property.nullable.is_some()).count(),
    );
    add(
        "… that list their values",
        properties().filter(|property| !property.possible_values.is_empty()).count(),
    );
    add("… that are deprecated", properties().filter(|property| property.deprecated).count());
    add("relationships", api.resources.iter().map(|resource| resource.relationships.len()).sum());
    add("enumerations", api.enums.len());
    add("members of enumerations", api.enums.iter().map(|one| one.members.len()).sum());
    counts
}

/// The number of pages that lack a fact, by the code of the finding that names them.
fn lacking(found: &[Diagnostic]) -> Vec<(String, usize)> {
    let codes = [
        "request-missing",
        "permissions-missing",
        "permissions-in-prose",
        "permission-cell-unreadable",
        "permission-table-unknown",
        "response-missing",
        "resource-without-name",
        "enum-without-name",
    ];
    let pages = |code: &str| {
        let pages = found.iter().filter(|found| found.code == code).map(|found| &found.location.page);
        pages.collect::<HashSet<_>>().len()
    };
    codes.iter().map(|code| (format!("`{code}`"), pages(code))).collect()
}

fn table(head: &str, rows: &[(String, usize)]) -> String {
    let mut out = format!("| {head} | |\n|---|---:|\n");
    for (what, count) in rows {
        let digits = count.to_string();
        let grouped = match digits.len() {
            length @ 4.. => format!("{},{}", &digits[..length - 3], &digits[length - 3..]),
            _ => digits,
        };
        writeln!(out, "| {what} | {grouped} |").unwrap();
    }
    out
}

#[test]
fn the_docs_count_what_is_read() {
    let Some(docs) = reference("the counts of docs/reference.md") else { return };
    let Facts { api, diagnostics: found, .. } = Facts::of(&docs);
    let page = fs::read_to_string(workspace_root().join("docs/reference.md")).unwrap();
    for table in [table("what is read", &facts(&api)), table("pages named by", &lacking(&found))] {
        assert!(page.contains(&table), "docs/reference.md should have this table:\n{table}");
    }
}

/// The lines of the rows of permission tables, each with the line of its header. Only pipes and headings decide: the table is below
/// the heading of the permissions, or its header names permission types.
fn rows_in_plain_sight(text: &str) -> Vec<(u32, u32)> {
    let (mut rows, mut is_section, mut table) = (Vec::new(), false, Vec::new());
    for (number, line) in (1..).zip(text.lines().chain([""])) {
        let line = line.trim_start_matches(['>', ' ']);
        if line.starts_with('|') {
            table.push((number, line));
            continue;
        }
        if let [(first, header), _, body @ ..] = &table[..]
            && (is_section || header.contains(">Permission type<"))
        {
            rows.extend(body.iter().map(|(number, _)| (*first, *number)));
        }
        table.clear();
        if line.starts_with('#') {
            is_section = line.contains("name=\"permissions");
        }
    }
    rows
}

#[test]
fn every_row_of_a_permission_table_is_an_entry() {
    let Some(docs) = reference("the rows of permission tables") else { return };
    let Facts { api, diagnostics: found, .. } = Facts::of(&docs);
    let mut rows = 0;
    for (page, facts) in pages(&api) {
        let is_reported = |code: &str, line: u32| {
            let mut of_page = found.iter().filter(|found| found.location.page == page);
            of_page.any(|found| found.code == code && found.location.line == line)
        };
        let entries: HashSet<u32> = facts.permissions.iter().map(|row| row.line.number).collect();
        for (header, row) in rows_in_plain_sight(&docs.file(page).unwrap().text) {
            rows += 1;
            // The table is not a list of permissions, or a cell of it does not name one.
            let is_named = || {
                is_reported("permission-table-unknown", header)
                    || is_reported("permission-cell-unreadable", row)
            };
            assert!(entries.contains(&row) || is_named(), "{page}:{row} is no entry");
        }
    }
    assert_eq!(rows, 6_404);
}
