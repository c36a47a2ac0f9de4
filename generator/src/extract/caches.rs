//! The caches that the pages of a set share.

use super::cells::{Column, Remarks, TypeCell, column, opt_columns_by};
use super::examples::HeadingWords;
use super::parameters::Described;
use super::permissions::{Label, ReadCell};
use super::text_cache::TextCache;
use crate::ir::RequestBody;
use crate::page::Table;

/// The caches of all rooms.
#[derive(Debug, Default)]
pub(crate) struct Caches {
    /// By description: the first cache is for types without a link, the second for types with one.
    pub(super) descriptions: [TextCache<Described>; 2],
    /// By the Markdown of a type cell.
    pub(super) types: TextCache<Option<TypeCell>>,
    /// By the cell of a permission table: the first for pages with English words, the second for pages without.
    pub(super) permissions: [TextCache<ReadCell>; 2],
    /// By the label of a row or of a column of a permission table.
    pub(super) labels: TextCache<Label>,
    /// By the description of a property: the first for pages with English words, the second for pages without.
    pub(super) remarks: [TextCache<Remarks>; 2],
    /// By a text on the request body, without links: the first for pages with English words, the second for pages without.
    pub(super) bodies: [TextCache<RequestBody>; 2],
    /// By the heading of a section.
    pub(super) headings: TextCache<HeadingWords>,
    /// By the header of a column in lower case: the second cache is for the first columns of tables, the first for all others.
    pub(super) columns: [TextCache<Column>; 2],
}

impl Caches {
    /// Caches for a whole reference. Their capacity suits its number of descriptions, because growing would hash all texts again.
    pub(super) fn of_many() -> Self {
        const DESCRIPTIONS: usize = 1 << 13;
        let descriptions =
            [TextCache::with_capacity(DESCRIPTIONS), TextCache::with_capacity(DESCRIPTIONS / 4)];
        Self { descriptions, ..Self::default() }
    }

    /// Calls [`opt_columns`](super::cells::opt_columns) once for each header. A few headers stand above nearly all tables.
    pub(super) fn opt_columns(&self, table: &Table<'_>) -> Option<Vec<Column>> {
        let [others, first] = &self.columns;
        opt_columns_by(table, |header, at| {
            let known = if at == 0 { first } else { others };
            known.get(header, || column(header, at))
        })
    }
}
