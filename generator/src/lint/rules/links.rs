//! The targets of a page's links.

use crate::extract::Context;
use crate::hash::{HashMap, HashSet};
use crate::page::{BlockKind, Inline, MarkKind};
use crate::page_path::opt_page;
use std::ops::Range;

/// A link to another page of the reference.
pub(super) struct PageLink {
    /// The path of the target below `api-reference`.
    pub(super) path: String,
    /// The place of the target in the English text, or that of the text around the link.
    pub(super) range: Range<usize>,
}

/// The links to pages of the reference. Each target is listed once, at its first place.
pub(super) fn page_links(cx: &Context<'_, '_>) -> Vec<PageLink> {
    let mut links = Vec::new();
    let mut seen = HashSet::default();
    let definitions = definitions(cx.page.source);
    for inline in inlines(cx) {
        // Marks are ordered like the text, so search behind the previous target.
        let mut at = inline.range.start;
        for mark in &inline.marks {
            let MarkKind::Link(target) = &mark.kind else { continue };
            // The target of a reference link stands elsewhere. The limit keeps the search for it short.
            let near = cx.page.source.as_bytes().get(at..inline.range.end.min(at + 4_096));
            let range = match near.and_then(|text| memchr::memmem::find(text, target.as_bytes())) {
                Some(found) => {
                    at += found;
                    at..at + target.len()
                }
                None => definitions.get(&**target).cloned().unwrap_or_else(|| inline.range.clone()),
            };
            if let Some(path) = opt_page(cx.path(), target)
                && seen.insert(&**target)
            {
                links.push(PageLink { path, range });
            }
        }
    }
    links
}

/// The first place of each target in link definitions, `[label]: target`.
fn definitions(source: &str) -> HashMap<&str, Range<usize>> {
    let mut definitions = HashMap::default();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if line.starts_with('[')
            && let Some((label, rest)) = line.split_once("]: ")
            && let Some(target) = rest.split_whitespace().next()
        {
            let start = at + label.len() + 3 + rest.len() - rest.trim_start().len();
            definitions.entry(target).or_insert(start..start + target.len());
        }
        at += line.len();
    }
    definitions
}

/// The running text of a page: headings, paragraphs and cells.
pub(super) fn inlines<'c, 't>(cx: &Context<'c, 't>) -> Vec<&'c Inline<'t>> {
    let mut inlines = Vec::new();
    for block in &cx.page.blocks {
        match &block.kind {
            BlockKind::Heading(heading) => inlines.push(&heading.content),
            BlockKind::Paragraph(text) => inlines.push(text),
            BlockKind::Table(table) => {
                inlines.extend(&table.header);
                inlines.extend(table.rows.iter().flat_map(|row| &row.cells));
            }
            _ => {}
        }
    }
    inlines
}
