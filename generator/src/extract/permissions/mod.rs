//! Permissions: tables of names by scheme, in all forms that the pages have, and conditions in prose.

mod cell;
mod conditions;
mod entry;
mod findings;
mod footnotes;
mod layout;
mod parts;
mod prose;
mod repaired_names;
mod requests;
mod role_names;
mod roles;
mod rows;
mod sets;
mod subject;
mod words;

use super::requests::RequestLine;
use crate::diagnostic::{Code, Diagnostic};
use crate::extract::Context;
use crate::ir::{PageFacts, Permission, PermissionCondition, RoleRequirement};
use crate::page::{BlockKind, SectionKind, Table};
use conditions::{IntroducingItem, condition, elsewhere, says_besides};
use findings::PERMISSION_TABLE_UNKNOWN;
pub(super) use findings::PERMISSIONS_MISSING;
use footnotes::{Footnotes, is_footnote};
use layout::Layout;
use prose::{names_permission, prose};
use requests::{BoundLines, Claim, bind, lines_of};
use roles::Roles;
use rows::read_table;
use std::mem;
use std::sync::Arc;
use subject::{subject_of_heading, subject_of_text};

pub(crate) use cell::{has_capitals, is_name, parse_cell, with_stars};
pub(crate) use entry::ReadCell;
pub(crate) use layout::{Label, permission_cells, permission_types};

/// The lists of codes that the modules of this room declare.
pub(super) static LISTS: &[&[&Code]] = &[findings::CODES];

/// The permissions of a page.
#[derive(Default)]
pub(crate) struct PagePermissions {
    /// The entries, one for each scheme of a table, with the request lines for which they hold.
    entries: Vec<(Permission, BoundLines)>,
    /// Conditions in sentences beside the tables.
    pub(crate) conditions: Vec<PermissionCondition>,
    /// Roles that the signed-in user needs as well.
    roles: Vec<RoleRequirement>,
}

impl PagePermissions {
    /// Returns whether the page has no permission in a table or list.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The facts of each request line, with its permissions. Lines with the same permissions share them.
    pub(crate) fn facts_by_line(
        self,
        cx: &mut Context<'_, '_>,
        mut facts: PageFacts,
        lines: &[RequestLine],
    ) -> Vec<Arc<PageFacts>> {
        facts.conditions = self.conditions;
        facts.roles = self.roles;
        if self.entries.iter().all(|(_, bound)| bound.is_none()) {
            facts.permissions = self.entries.into_iter().map(|(entry, _)| entry).collect();
            let shared = Arc::new(facts);
            return vec![shared; lines.len()];
        }
        let mut known: Vec<Arc<PageFacts>> = Vec::new();
        let of_line = |(index, line): (usize, &RequestLine)| {
            let holds = |bound: &BoundLines| bound.as_ref().is_none_or(|lines| lines.contains(&index));
            let own = self.entries.iter().filter(|(_, bound)| holds(bound)).map(|(entry, _)| entry);
            if let Some(known) = known.iter().find(|known| known.permissions.iter().eq(own.clone())) {
                return known.clone();
            }
            if own.clone().next().is_none() {
                missing(cx, line);
            }
            let of_line = Arc::new(PageFacts { permissions: own.cloned().collect(), ..facts.clone() });
            known.push(Arc::clone(&of_line));
            of_line
        };
        lines.iter().enumerate().map(of_line).collect()
    }
}

fn missing(cx: &mut Context<'_, '_>, line: &RequestLine) {
    let location = cx.location(cx.raw_of_place(&line.line, line.place));
    let message = "no permission table of this page holds for this request line";
    let help = "name the line above the table that holds for it".to_owned();
    cx.push(Diagnostic::new(&PERMISSIONS_MISSING, location, message, help));
}

/// A permission table and its surroundings.
struct PlacedTable<'c, 't> {
    table: &'c Table<'t>,
    layout: Layout,
    /// The subject of its sub-heading.
    heading: Option<String>,
    above: Above,
}

/// The content between a table and the table or heading before it.
#[derive(Default)]
struct Above {
    /// The text directly above, if it may say what the table is for.
    text: Option<(usize, String)>,
    claim: Claim,
}

/// The permissions of a page. `lines` are its request lines.
pub(crate) fn extract_permissions(cx: &mut Context<'_, '_>, lines: &[RequestLine]) -> PagePermissions {
    // On a page without a request section, the fences of this section are its request lines.
    let has_requests = cx.sections(SectionKind::Request).next().is_some();
    let mut tables: Vec<PlacedTable<'_, '_>> = Vec::new();
    let mut texts = Vec::new();
    let mut besides = Vec::new();
    let mut footnotes = Footnotes::default();
    let roles = Roles::of(cx);
    for section in layout::sections(cx.page, cx.all_sections(), &cx.caches.labels) {
        let is_headed = section.kind == SectionKind::Permissions;
        let heading = if is_headed { subject_of_heading(cx, section) } else { None };
        let mut above = Above::default();
        let mut lead = IntroducingItem::default();
        for (index, block) in cx.blocks(section).filter(|(index, _)| !roles.has_taken(*index)) {
            match &block.kind {
                BlockKind::Table(table) => match Layout::of(table, &cx.caches.labels) {
                    Some(layout) if is_headed || layout.is_plain(table, &cx.caches.labels) => {
                        cx.extracted(index);
                        let above = mem::take(&mut above);
                        tables.push(PlacedTable { table, layout, heading: heading.clone(), above });
                    }
                    None | Some(_) if !is_headed => {}
                    None | Some(_) => {
                        let message = "this table of the permissions section has no column of permissions";
                        cx.report_block(index, &PERMISSION_TABLE_UNKNOWN, message, None);
                    }
                },
                _ if !is_headed => {}
                BlockKind::Code(code) if has_requests && !lines_of(code).is_empty() => {
                    cx.extracted(index);
                    above.claim.shown.extend(lines_of(code));
                    above.claim.place = block.range.clone();
                }
                BlockKind::Annotation(annotation) => {
                    let urls = annotation.texts("requestUrls");
                    if !urls.is_empty() {
                        above.claim.annotated.extend(urls.into_iter().map(str::to_owned));
                        if above.claim.place.is_empty() {
                            above.claim.place = block.range.clone();
                        }
                    }
                }
                BlockKind::Paragraph(text) if !text.is_blank() => {
                    let lead = lead.next(cx, index, text);
                    above.text = subject_of_text(text).map(|subject| (index, subject));
                    if names_permission(text) {
                        texts.push((index, text, heading.clone(), lead));
                    } else if says_besides(cx, text) {
                        besides.push((index, text, lead));
                    } else if is_footnote(text) {
                        footnotes.add(cx, index, text);
                    }
                }
                _ => {}
            }
        }
    }
    let mut page = PagePermissions { roles: roles.asked, ..PagePermissions::default() };
    read_tables(cx, tables, lines, &mut page.entries);
    let is_bare = page.entries.is_empty();
    let has_marks = page.entries.iter().any(|(entry, _)| !entry.footnotes.is_empty());
    let mut in_prose = Vec::new();
    for (index, text, lead) in besides {
        condition(cx, index, text, lead, &mut page.conditions);
    }
    for (index, text, subject, lead) in texts {
        if is_bare {
            prose(cx, index, text, subject.as_deref(), &mut in_prose);
        } else if has_marks && is_footnote(text) {
            footnotes.add(cx, index, text);
        } else {
            condition(cx, index, text, lead, &mut page.conditions);
        }
    }
    elsewhere(cx, &mut page.conditions);
    page.entries.extend(in_prose.into_iter().map(|entry| (entry, None)));
    footnotes.attach(cx, page.entries.iter_mut().map(|(entry, _)| entry));
    page
}

fn read_tables(
    cx: &mut Context<'_, '_>,
    mut tables: Vec<PlacedTable<'_, '_>>,
    lines: &[RequestLine],
    out: &mut Vec<(Permission, BoundLines)>,
) {
    // A text only distinguishes a table if another table has another text.
    let first = tables.first().and_then(|found| found.above.text.as_ref()).map(|(_, text)| text.clone());
    let differ = tables.iter().any(|found| found.above.text.as_ref().map(|(_, text)| text) != first.as_ref());
    let claims: Vec<Claim> = tables.iter_mut().map(|found| mem::take(&mut found.above.claim)).collect();
    let bound = bind(cx, &claims, lines);
    for (found, bound) in tables.into_iter().zip(bound) {
        let text = found.above.text.filter(|_| differ);
        if let Some((at, _)) = &text {
            cx.extracted(*at);
        }
        let subject = text.map(|(_, subject)| subject).or(found.heading);
        let mut entries = Vec::new();
        read_table(cx, found.table, &found.layout, subject.as_deref(), &mut entries);
        out.extend(entries.into_iter().map(|entry| (entry, bound.clone())));
    }
}

#[cfg(test)]
mod tests;
