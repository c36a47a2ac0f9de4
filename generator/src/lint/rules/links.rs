//! Where the links of a page lead.

use crate::extract::Context;
use crate::hash::{HashMap, HashSet};
use crate::page::{BlockKind, Inline, MarkKind};
use crate::page_path::opt_page;
use std::ops::Range;

/// A link to another page of the reference.
pub(super) struct PageLink {
    /// The path below `api-reference` that it leads to.
    pub(super) path: String,
    /// Where the target, or the text that the link is in, stands in the English text.
    pub(super) range: Range<usize>,
}

/// The links of a page to pages of the reference, each target once, where it stands first.
pub(super) fn page_links(cx: &Context<'_, '_>) -> Vec<PageLink> {
    let mut links = Vec::new();
    let mut seen = HashSet::default();
    let definitions = definitions(cx.page.source);
    for inline in inlines(cx) {
        // The marks are in the order of the text, so each target is looked for behind the one before.
        let mut at = inline.range.start;
        for mark in &inline.marks {
            let MarkKind::Link(target) = &mark.kind else { continue };
            // That of a reference link is not there; looking for it must not cost the rest of a long text each time.
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

/// Where the targets of link definitions stand, `[label]: target`, each where it is first.
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

/// The running text of a page: that of headings, paragraphs and cells.
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
