//! In which order the functions of a module stand: that of the version's table of contents. Names do not depend on it.

use crate::hash::HashMap;
use crate::ir::{Api, ApiVersion};

/// The ranks of the pages of one version.
pub(super) struct Order<'a>(HashMap<&'a str, usize>);

impl<'a> Order<'a> {
    /// The order of a version: that of its tables of contents, one behind the other. The first entry of a page counts.
    pub(super) fn of(api: &'a Api, version: ApiVersion) -> Self {
        let contents = api.contents.iter().filter(|contents| contents.api_version == version);
        let pages = contents.flat_map(|contents| &contents.pages);
        let mut ranks = HashMap::default();
        for (rank, page) in pages.enumerate() {
            ranks.entry(page.as_str()).or_insert(rank);
        }
        Self(ranks)
    }

    /// Where a page stands. Pages that the table does not name stand behind all others; what has the same rank keeps its order,
    /// which is that of the paths.
    pub(super) fn rank(&self, page: &str) -> usize {
        self.0.get(page).copied().unwrap_or(usize::MAX)
    }
}
