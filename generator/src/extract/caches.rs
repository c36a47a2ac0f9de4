//! The caches that the pages of a set share.

use super::cells::TypeCell;
use super::parameters::Described;
use super::permissions::{Label, ReadCell};
use super::text_cache::TextCache;

/// The caches of all rooms.
#[derive(Debug, Default)]
pub(crate) struct Caches {
    /// By description: the first of what has a type without a link, the second of what has a type with one.
    pub(super) descriptions: [TextCache<Described>; 2],
    /// By the Markdown of a type cell.
    pub(super) types: TextCache<Option<TypeCell>>,
    /// By the cell of a permission table: the first for pages with English words, the second for pages without.
    pub(super) permissions: [TextCache<ReadCell>; 2],
    /// By the label of a row or of a column of a permission table.
    pub(super) labels: TextCache<Label>,
}

impl Caches {
    /// Caches for a whole reference. Their capacity suits its number of descriptions, because growing would hash all texts again.
    pub(super) fn of_many() -> Self {
        const DESCRIPTIONS: usize = 1 << 13;
        let descriptions =
            [TextCache::with_capacity(DESCRIPTIONS), TextCache::with_capacity(DESCRIPTIONS / 4)];
        Self { descriptions, ..Self::default() }
    }
}
