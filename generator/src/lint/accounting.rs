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
    use super::super::{LintConfig, lint};
    use super::*;
    use crate::bilingual::{Side, split};
    use crate::input::{DocFile, DocSet};
    use crate::page::parse;
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_block_is_counted_once() {
        let page = r#"# T
<!-- x -->
## Permissions
|a|
|-|
|b|

## HTTP request
```http
GET /x
```
"#;
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

    /// The pages of the committed sets, without the files that they include.
    fn committed_sets() -> Vec<Vec<DocFile>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-input");
        let entries = |path: &Path| -> Vec<_> {
            let entries = fs::read_dir(path).into_iter().flatten();
            entries.map(|entry| entry.expect("an entry").path()).collect()
        };
        let pages = |set: &Path| {
            let root = set.join("api-reference");
            let folders = entries(&root).into_iter().flat_map(|version| entries(&version));
            let files = folders.flat_map(|kind| entries(&kind));
            let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "md"));
            let mut pages: Vec<DocFile> = files
                .map(|file| DocFile {
                    path: file
                        .strip_prefix(&root)
                        .expect("a page of the set")
                        .display()
                        .to_string()
                        .replace('\\', "/"),
                    text: fs::read_to_string(&file).expect("a page"),
                })
                .collect();
            pages.sort_by(|a, b| a.path.cmp(&b.path));
            pages
        };
        entries(&folder).iter().map(|set| pages(set)).filter(|pages| !pages.is_empty()).collect()
    }

    #[test]
    fn the_counts_cover_every_block_of_the_committed_pages() {
        let sets = committed_sets();
        assert!(sets.len() >= 2);
        for files in sets {
            let blocks = |file: &DocFile| parse(&split(&file.text).side(Side::English).text).blocks.len();
            let expect: usize = files.iter().map(blocks).sum();
            let report = lint(&DocSet::new(files), &[], &LintConfig::default());
            assert_eq!(report.accounting.total(), expect);
        }
    }
}
