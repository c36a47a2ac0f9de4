//! Counts the blocks of the pages by kind and outcome.

use crate::extract::BlockOutcome;
use crate::page::{Block, BlockKind};
use std::collections::BTreeMap;

/// The number of blocks by kind and outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accounting {
    /// The number of blocks of each kind with each outcome.
    pub counts: BTreeMap<(&'static str, BlockOutcome), usize>,
}

impl Accounting {
    /// Counts the blocks of one page. `outcomes` runs parallel to `blocks`; a block without an outcome counts as
    /// reported.
    pub(super) fn of(blocks: &[Block<'_>], outcomes: &[BlockOutcome]) -> Self {
        let mut account = Self::default();
        for (at, block) in blocks.iter().enumerate() {
            let outcome = outcomes.get(at).copied().unwrap_or(BlockOutcome::Reported);
            *account.counts.entry((kind(&block.kind), outcome)).or_default() += 1;
        }
        account
    }

    /// Adds the counts of other pages to these.
    pub fn add(&mut self, other: &Self) {
        for (entry, count) in &other.counts {
            *self.counts.entry(*entry).or_default() += count;
        }
    }

    /// The total number of blocks.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counts.values().sum()
    }
}

const fn kind(kind: &BlockKind<'_>) -> &'static str {
    match kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Tab(_) => "tab",
        BlockKind::Paragraph(_) => "text",
        BlockKind::Table(_) => "table",
        BlockKind::Code(_) => "fence",
        BlockKind::Annotation(_) => "annotation",
        BlockKind::Comment(_) => "comment",
        BlockKind::Html(_) => "html",
        BlockKind::Rule => "rule",
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::lint_pages;
    use super::*;

    #[test]
    fn every_block_is_counted_once() {
        let page =
            "# T\n<!-- x -->\n## Permissions\n|a|\n|-|\n|b|\n\n## HTTP request\n```http\nGET /x\n```\n";
        let account = lint_pages(&[("v1.0/api/x.md", page)]).1.accounting;
        let expect = [
            (("comment", BlockOutcome::Ignored("comment")), 1),
            (("fence", BlockOutcome::Extracted), 1),
            (("heading", BlockOutcome::Extracted), 3),
            (("table", BlockOutcome::Reported), 1),
        ];
        assert_eq!(account.counts, expect.into());
        assert_eq!(account.total(), 6);
    }
}
