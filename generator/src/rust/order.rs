//! The order of functions in a module, which follows the version's table of contents. Names do not depend on it.

use crate::hash::HashMap;
use crate::ir::{Api, ApiVersion};

/// The ranks of the pages of one version.
pub(super) struct Order<'a>(HashMap<&'a str, usize>);

impl<'a> Order<'a> {
    /// The order of a version: its tables of contents, one after the other. If a page has several entries, the first one
    /// counts.
    pub(super) fn of(api: &'a Api, version: ApiVersion) -> Self {
        let contents = api.contents.iter().filter(|contents| contents.api_version == version);
        let pages = contents.flat_map(|contents| &contents.pages);
        let mut ranks = HashMap::default();
        for (rank, page) in pages.enumerate() {
            ranks.entry(page.as_str()).or_insert(rank);
        }
        Self(ranks)
    }

    /// The rank of a page. Pages outside of the table come last. Pages of equal rank stay in the order of their paths.
    pub(super) fn rank(&self, page: &str) -> usize {
        self.0.get(page).copied().unwrap_or(usize::MAX)
    }
}
