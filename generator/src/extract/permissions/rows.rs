//! Rows of permission tables: their schemes and subjects, and their missing or surplus cells.

use super::cell::{is_name, tokens};
use super::entry::{Entry, push, push_least};
use super::findings::{PERMISSION_CELL_EMPTY, PERMISSION_ROW_SHORT, PERMISSION_TYPE_UNKNOWN};
use super::layout::{ColumnContent, Label, Layout, is_workflow};
use crate::cut::Cut as _;
use crate::diagnostic::Severity;
use crate::extract::Context;
use crate::extract::parameters::TABLE_CELL_EXCESS;
use crate::extract::text_cache::TextCache;
use crate::ir::{Permission, PermissionScheme};
use crate::limits::label;
use crate::page::{Inline, Row, Table, fold, is_blank};
use crate::prose::is_none_word;
use std::ops::Range;

/// Adds the entries of a table. `heading` is the subject in a heading or text above the table.
pub(super) fn read_table(
    cx: &mut Context<'_, '_>,
    table: &Table<'_>,
    layout: &Layout,
    heading: Option<&str>,
    out: &mut Vec<Permission>,
) {
    match layout {
        Layout::SubjectRows { order, columns } => {
            for row in &table.rows {
                let subject = label(row.text(0)).replace('\n', " ").trim_end_matches(':').to_owned();
                for (at, scheme) in columns.iter().enumerate() {
                    let Some(scheme) = *scheme else { continue };
                    let entry = Entry { scheme, subject: Some(subject.clone()), order: *order };
                    match row.cell(at + 1) {
                        Some(cell) if !cell.is_blank() => push(cx, out, entry, cell),
                        cell => report_empty(cx, cell.map_or(&row.range, |cell| &cell.range), row, scheme),
                    }
                }
                excess_cells(cx, row, columns.len() + 1);
            }
        }
        Layout::SchemeRows { order, columns } => {
            let mut scheme = None;
            for (at, row) in table.rows.iter().enumerate() {
                let name = row.text(0);
                let named = Label::of(&cx.caches.labels, name).scheme;
                let workflow = named.is_none() && scheme.is_some() && is_workflow(row);
                if named.is_some() {
                    scheme = named;
                } else if !workflow {
                    scheme = scheme_by_place(table, at, &cx.caches.labels);
                    report_label(cx, row, scheme);
                }
                excess_cells(cx, row, columns.len() + 1);
                let Some(scheme) = scheme else { continue };
                if !workflow && heads_rows(table, at, &cx.caches.labels) {
                    continue;
                }
                let own = workflow.then(|| label(name.trim_matches(|c| is_blank(c) || c == '*')).to_owned());
                let subject = own.or_else(|| heading.map(str::to_owned));
                read_row(cx, row, columns, Entry { scheme, subject, order: *order }, out);
            }
        }
    }
}

/// Adds the entries of a scheme's row.
fn read_row(
    cx: &mut Context<'_, '_>,
    row: &Row<'_>,
    columns: &[ColumnContent],
    entry: Entry,
    out: &mut Vec<Permission>,
) {
    if row.cells.len() < 2 {
        return read_label(cx, row, entry, out);
    }
    if let Some(least) = columns.iter().position(|column| *column == ColumnContent::Least) {
        let higher = columns.iter().position(|column| *column == ColumnContent::Higher);
        let cell = |at: usize| row.cell(at + 1);
        if higher.is_some_and(|higher| cell(higher).is_none()) || cell(least).is_none() {
            let message = format!("this row lacks a cell; the header has {}", columns.len() + 1);
            let help = "write each cell, and `Not available.` if no permission is higher".to_owned();
            cx.report(&PERMISSION_ROW_SHORT, row.range.clone(), message, help);
        }
        let (least, higher) = (cell(least), higher.and_then(cell));
        match least.filter(|least| !least.is_blank()) {
            Some(least) => push_least(cx, out, entry, least, higher.filter(|cell| !cell.is_blank())),
            None => {
                let scheme = entry.scheme;
                report_empty(cx, least.map_or(&row.range, |cell| &cell.range), row, scheme);
                if let Some(higher) =
                    higher.filter(|cell| !cell.is_blank() && !is_none_word(&fold(&cell.text)))
                {
                    push(cx, out, entry, higher);
                }
            }
        }
        return;
    }
    let is_only = columns.iter().filter(|column| **column != ColumnContent::Description).count() == 1;
    for (at, column) in columns.iter().enumerate() {
        let ColumnContent::Names(subject) = column else { continue };
        // A surplus pipe moves the names into a cell without a header.
        let moved = row.cell(2).filter(|_| is_only && columns.len() == 1);
        let cell = [row.cell(at + 1), moved].into_iter().flatten().find(|cell| !cell.is_blank());
        let subject = entry.subject.clone().filter(|_| subject.is_none()).or_else(|| subject.clone());
        match cell {
            Some(cell) => push(cx, out, Entry { subject, ..entry.clone() }, cell),
            None => {
                report_empty(cx, row.cell(at + 1).map_or(&row.range, |cell| &cell.range), row, entry.scheme)
            }
        }
    }
}

/// Reads a row without its inner bar: `|Application Calendars.ReadWrite|`. The text behind the label is read if it names permissions.
fn read_label(cx: &mut Context<'_, '_>, row: &Row<'_>, entry: Entry, out: &mut Vec<Permission>) {
    let Some(cell) = row.cell(0) else { return };
    let first = tokens(&cell.text).find(|token| is_name(token.trim_end_matches(['.', '*', '`'])));
    let names = first.map(|first| first.as_ptr().addr() - cell.text.as_ptr().addr());
    let message = match names {
        Some(_) => "this row has no bar between the permission type and the names",
        None => "this row has a permission type, but no cell of permissions",
    };
    let help = "write `|`, and the names or `Not supported.` behind it".to_owned();
    cx.report(&PERMISSION_ROW_SHORT, row.range.clone(), message, help);
    if let Some(names) = names.and_then(|at| cell.text.get(at..)) {
        let cell = Inline { range: cell.range.clone(), text: names.into(), marks: Vec::new() };
        push(cx, out, entry, &cell);
    }
}

/// Returns whether a row has only a label, as the heading of the workflows in the rows below it.
fn heads_rows(table: &Table<'_>, at: usize, labels: &TextCache<Label>) -> bool {
    let [row, rest @ ..] = table.rows.cut(at..) else { return false };
    row.cells.iter().skip(1).all(Inline::is_blank)
        && rest
            .first()
            .is_some_and(|next| is_workflow(next) && Label::of(labels, next.text(0)).scheme.is_none())
}

/// The scheme of a row whose label is unknown. The tables list work account, personal account and application in this order, so
/// the place of the row decides.
fn scheme_by_place(table: &Table<'_>, at: usize, labels: &TextCache<Label>) -> Option<PermissionScheme> {
    if table.rows.len() != 3 || at != 2 {
        return None;
    }
    let before: Vec<_> =
        table.rows.cut(..at).iter().map(|row| Label::of(labels, row.text(0)).scheme).collect();
    (before == [Some(PermissionScheme::DelegatedWork), Some(PermissionScheme::DelegatedPersonal)])
        .then_some(PermissionScheme::Application)
}

fn report_label(cx: &mut Context<'_, '_>, row: &Row<'_>, taken_for: Option<PermissionScheme>) {
    let label = row.text(0);
    if label.is_empty() && row.cells.iter().all(Inline::is_blank) {
        return;
    }
    let message = match taken_for {
        Some(scheme) => format!("`{label}` is not a permission type; by its place it is read as {scheme:?}"),
        None => format!("`{label}` is not a permission type; the row is left out"),
    };
    let severity = if taken_for.is_some() { Severity::Warning } else { Severity::Error };
    let help =
        "write Delegated (work or school account), Delegated (personal Microsoft account) or Application"
            .to_owned();
    cx.report_as(&PERMISSION_TYPE_UNKNOWN, severity, row.range.clone(), message, help);
}

/// Reports an empty cell, which does not say whether the scheme is supported.
fn report_empty(cx: &mut Context<'_, '_>, place: &Range<usize>, row: &Row<'_>, scheme: PermissionScheme) {
    let message = format!("the cell of `{}` is empty", label(row.text(0)));
    let help = "name the permissions, or write `Not supported.`".to_owned();
    let place = if place.is_empty() { row.range.clone() } else { place.clone() };
    let _ = scheme;
    cx.report(&PERMISSION_CELL_EMPTY, place, message, help);
}

fn excess_cells(cx: &mut Context<'_, '_>, row: &Row<'_>, width: usize) {
    for cell in row.cells.iter().skip(width).filter(|cell| !cell.is_blank()) {
        let message = format!("this row has one cell more than the header: `{}`", cell.trimmed());
        cx.report(&TABLE_CELL_EXCESS, cell.range.clone(), message, None);
    }
}
