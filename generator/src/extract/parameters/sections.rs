//! Reads sections of parameters: their tables of parameters and of values, and statements of the text about all parameters.

use super::query_options::explains_options;
use super::rows::{ReadRow, read_rows};
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::cells::{Candidates, opt_value_table};
use crate::ir::Parameter;
use crate::page::{BlockKind, Section, SectionKind, Table};
use crate::prose::{self, Languages, NameKind, Sense, says};

codes! {
    pub(crate) static TABLE_UNKNOWN: Code = Code {
        name: "table-unknown",
        severity: Severity::Note,
        summary: "a table is not of a kind that is read",
        finds: "A table whose header names neither parameters nor properties, in a section whose other blocks are read.",
        why: "If it holds facts, they are lost.",
        cure: "Head its first column `Name`, `Property`, `Parameter` or `Header`, or move it to another \
             section.",
        example: "`|Vendor name|$filter keyword|` below `## Optional query parameters`.",
    };
}

/// The parameters that the tables of a kind of section list.
pub(crate) fn extract_parameters(cx: &mut Context<'_, '_>, kind: SectionKind) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let languages = Languages::of(cx.localized);
    let mut candidates = Candidates::default();
    for (_, section) in cx.sections(kind) {
        // `In the request URL, provide the following required query parameters`; or the heading says that they are required.
        let heading = cx.heading(section).map(|heading| &*heading.text);
        let mut required = heading.filter(|heading| is_of_required(heading, languages)).map(|_| true);
        // `Optional query parameters` heads any parameters. Only `Optional request headers` makes them optional.
        if kind == SectionKind::RequestHeaders
            && heading.is_some_and(|text| says(Languages::English, Sense::OptionalThing, text.trim()))
        {
            required = Some(false);
        }
        for (index, block) in cx.blocks(section) {
            if let BlockKind::Paragraph(text) = &block.kind
                && is_of_required(&text.text, languages)
            {
                required = Some(true);
                cx.extracted(index);
            }
            let BlockKind::Table(table) = &block.kind else { continue };
            if kind == SectionKind::QueryParameters && explains_options(table) {
                cx.ignored(index, "table that explains query options");
                continue;
            }
            match cx.caches.opt_columns(table) {
                // `Prefer header values`, with the columns of a table of headers.
                Some(_)
                    if cx.english_heading(section).is_some_and(|heading| {
                        says(Languages::English, Sense::HeadingOfValues, heading.trim())
                    }) && attach_values(cx, section, index, table, &mut parameters, &mut candidates) => {}
                Some(columns) => {
                    cx.extracted(index);
                    for ReadRow { mut parameter, .. } in read_rows(cx, table, &columns) {
                        parameter.required = parameter.required.or(required);
                        parameters.push(parameter);
                    }
                }
                None if attach_values(cx, section, index, table, &mut parameters, &mut candidates) => {}
                None => unknown_table(cx, index),
            }
        }
    }
    if kind == SectionKind::RequestHeaders && cx.localized {
        for header in &mut parameters {
            if let Some(name) = prose::opt_name(NameKind::Header, &header.name) {
                name.clone_into(&mut header.name);
            }
        }
    }
    parameters
}

/// Gives the values that a table lists to the parameter that it names; `false` if that is not one of `parameters`. `candidates` are
/// their names.
pub(crate) fn attach_values(
    cx: &mut Context<'_, '_>,
    section: &Section,
    index: usize,
    table: &Table<'_>,
    parameters: &mut [Parameter],
    candidates: &mut Candidates,
) -> bool {
    let Some(found) = opt_value_table(cx, section, index, table) else { return false };
    candidates.update(parameters, |known| {
        (&*known.name, known.type_ref.as_ref().map(|type_ref| type_ref.name.as_str()))
    });
    let Some(parameter) = found.position(candidates).and_then(|at| parameters.get_mut(at)) else {
        return false;
    };
    cx.extracted(index);
    let known = &mut parameter.possible_values;
    // `Set to one of the values below`: values in the description come first.
    if known.is_empty() {
        *known = found.values;
    }
    true
}

/// Reads the tables of values outside of the sections of parameters, for all parameters of the page.
pub(crate) fn attach_values_elsewhere(cx: &mut Context<'_, '_>, lists: &mut [&mut [Parameter]]) {
    let mut candidates: Vec<Candidates> = lists.iter().map(|_| Candidates::default()).collect();
    for section in cx.all_sections() {
        if !matches!(section.kind, SectionKind::Request | SectionKind::Other | SectionKind::Remarks) {
            continue;
        }
        for (index, block) in cx.blocks(section) {
            let BlockKind::Table(table) = &block.kind else { continue };
            let _ = !cx.is_extracted(index)
                && lists
                    .iter_mut()
                    .zip(&mut candidates)
                    .any(|(list, candidates)| attach_values(cx, section, index, table, list, candidates));
        }
    }
}

fn is_of_required(text: &str, languages: Languages) -> bool {
    says(languages, Sense::RequiredParameters, text)
}

/// Reads parameters of the URL from the section on the body: `In the request URL, provide the following query parameters`.
pub(crate) fn extract_url_parameters(cx: &mut Context<'_, '_>) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let languages = Languages::of(cx.localized);
    for (_, section) in cx.sections(SectionKind::RequestBody) {
        let mut above = None;
        for (index, block) in cx.blocks(section) {
            match &block.kind {
                BlockKind::Paragraph(text) => above = Some(&text.text),
                BlockKind::Table(table) if above.is_some_and(|text| is_of_url(text, languages)) => {
                    if let Some(columns) = cx.caches.opt_columns(table) {
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

pub(crate) fn is_of_url(text: &str, languages: Languages) -> bool {
    says(languages, Sense::OfUrl, text)
}

pub(crate) fn unknown_table(cx: &mut Context<'_, '_>, index: usize) {
    let BlockKind::Table(table) = &cx.page.block(index).kind else { return };
    let head = table.header_words().collect::<Vec<_>>().join(" | ");
    let message = format!("this table is not of a kind that is read in this section: `{head}`");
    cx.report_block(index, &TABLE_UNKNOWN, message, None);
}
