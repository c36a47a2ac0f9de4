//! The account: what became of the blocks of the pages, by kind.

use crate::extract::BlockOutcome;
use crate::page::{Block, BlockKind};
use std::collections::BTreeMap;

/// How many blocks of which kind had which outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accounting {
    /// Counts by kind of block and outcome.
    pub counts: BTreeMap<(&'static str, BlockOutcome), usize>,
}

impl Accounting {
    /// The account of one page. `outcomes` go with `blocks`; a block beyond them counts as reported.
    pub(super) fn of(blocks: &[Block<'_>], outcomes: &[BlockOutcome]) -> Self {
        let mut account = Self::default();
        for (at, block) in blocks.iter().enumerate() {
            let outcome = outcomes.get(at).copied().unwrap_or(BlockOutcome::Reported);
            *account.counts.entry((kind(&block.kind), outcome)).or_default() += 1;
        }
        account
    }

    /// Adds another account to this one.
    pub fn add(&mut self, other: &Self) {
        for (entry, count) in &other.counts {
            *self.counts.entry(*entry).or_default() += count;
        }
    }

    /// How many blocks there are.
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
