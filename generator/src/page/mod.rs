//! A page as a document: front matter, sections, blocks.

pub(crate) mod annotation;
pub(crate) mod block;
mod block_builder;
mod footnote_marks;
pub(crate) mod front_matter;
pub(crate) mod headings;
mod include;
pub(crate) mod inline;
mod inline_parser;
mod lines;
mod nesting;
pub(crate) mod section;
mod simple_blocks;
mod simple_inline;
pub(crate) mod table;
mod text;
mod unclosed;

pub(crate) use annotation::{Annotation, BlockType};
pub(crate) use block::{Block, BlockKind, CodeBlock, slugify};
pub(crate) use block_builder::parse_blocks;
pub(crate) use footnote_marks::without_superscripts;
pub(crate) use front_matter::{FrontMatter, parse_front_matter};
pub(crate) use headings::{Meaning, SectionKind};
pub(crate) use include::opt_include;
pub(crate) use inline::{Inline, Mark, MarkKind, is_blank};
pub(crate) use inline::{is_tidy, trim};
pub(crate) use inline_parser::{is_inline_tag, is_inline_tag_end, parse_inline};
pub(crate) use section::Section;
pub(crate) use simple_inline::opt_simple;
pub(crate) use table::single_spaced;
pub(crate) use table::{Row, Table, fold};
pub(crate) use text::{Fault, IncludeFault, PageText, Piece};

use crate::cut::Cut as _;
use std::ops::Range;

/// The document of one side of a page.
#[derive(Debug, Clone)]
pub(crate) struct DocPage<'t> {
    /// The text of this side; all ranges refer to it.
    pub source: &'t str,
    /// The front matter.
    pub front_matter: FrontMatter<'t>,
    /// The blocks in order.
    pub blocks: Vec<Block<'t>>,
    /// The sections in order. The first one holds the blocks before any heading.
    pub sections: Vec<Section>,
    /// The lines that open a fence or a comment which is never closed.
    pub unclosed: Vec<Range<usize>>,
    /// The place where reading stopped because lists and quotes nest too deeply.
    pub too_deep: Option<usize>,
    /// The place where reading stopped because the page has too much markup.
    pub too_long: Option<usize>,
}

impl<'t> DocPage<'t> {
    /// The block with this index.
    #[expect(clippy::indexing_slicing, reason = "an index of this table's own")]
    pub(crate) fn block(&self, index: usize) -> &Block<'t> {
        &self.blocks[index]
    }

    /// The section with this index.
    #[expect(clippy::indexing_slicing, reason = "an index of this table's own")]
    pub(crate) fn section(&self, index: usize) -> &Section {
        &self.sections[index]
    }

    /// The blocks of a section of this page.
    pub(crate) fn blocks_of(&self, section: &Section) -> &[Block<'t>] {
        self.blocks.cut(section.blocks.clone())
    }
}

/// Parses one side of a page that includes nothing.
#[cfg(test)]
pub(crate) fn parse(source: &str) -> DocPage<'_> {
    parse_with_cuts(source, &[])
}

/// Parses one side of a page. `cuts` are places that no block reaches across, in order.
pub(crate) fn parse_with_cuts<'t>(source: &'t str, cuts: &[usize]) -> DocPage<'t> {
    let front_matter = parse_front_matter(source);
    let body = front_matter.range.end;
    let too_deep = nesting::opt_too_deep(source.cut(body..)).map(|at| body + at);
    let end = too_deep.unwrap_or(source.len());
    let open = unclosed::scan_unclosed(source.cut(..end), body);
    let mut ends: Vec<usize> = open.iter().map(|open| open.end).chain(cuts.iter().copied()).collect();
    ends.sort_unstable();
    let (blocks, too_long) =
        parse_blocks(source.cut(..end), body, if open.is_empty() { cuts } else { &ends });
    let sections = section::parse_sections(&blocks);
    let unclosed = open.into_iter().map(|open| open.line).collect();
    DocPage { source, front_matter, blocks, sections, unclosed, too_deep, too_long }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits;

    #[test]
    fn a_page_of_more_markup_than_any_is_read_up_to_there() {
        let page = "# a\n".repeat(limits::EVENTS);
        let read = parse(&page);
        // Each heading takes three events: start, text, end.
        assert_eq!((read.blocks.len(), read.too_long), (limits::EVENTS / 3, Some(limits::EVENTS / 3 * 4)));
        assert_eq!(parse("# a\n").too_long, None);
    }
}
