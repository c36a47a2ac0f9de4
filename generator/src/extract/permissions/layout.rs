//! The layout of a permission table: the sense of its rows and its columns.

use super::subject::subject;
use crate::cut::Cut as _;
use crate::extract::text_cache::TextCache;
use crate::ir::{PermissionScheme, PrivilegeOrder};
use crate::page::{BlockKind, DocPage, Inline, MarkKind, Row, Section, SectionKind, Table, fold, trim};
use crate::prose::marks::OPENING_PARENTHESES;
use crate::prose::{Languages, Sense, opt_order, opt_scheme, says};

/// The layout of a table.
pub(super) enum Layout {
    /// Each row is a scheme. The columns behind the first hold names; several such columns each have a subject.
    SchemeRows { order: Option<PrivilegeOrder>, columns: Vec<ColumnContent> },
    /// Each row is a resource, and each column a scheme.
    SubjectRows { order: Option<PrivilegeOrder>, columns: Vec<Option<PermissionScheme>> },
}

impl Layout {
    pub(super) fn of(table: &Table<'_>, labels: &TextCache<Label>) -> Option<Self> {
        let header: Vec<Label> = table.header.iter().map(|cell| Label::of(labels, &cell.text)).collect();
        let (first, rest) = header.split_first()?;
        let order = header.iter().find_map(|label| label.order);
        let schemes: Vec<_> = rest.iter().map(|label| label.scheme).collect();
        if schemes.iter().flatten().count() >= 2 {
            return Some(Self::SubjectRows { order, columns: schemes });
        }
        let has_scheme = |row: &Row<'_>| Label::of(labels, row.text(0)).scheme.is_some();
        let says_permissions =
            first.of_types || header.iter().any(|label| label.of_permissions) || order.is_some();
        if rest.is_empty() || !says_permissions || !table.rows.iter().any(has_scheme) {
            return None;
        }
        let mut columns: Vec<ColumnContent> = rest.iter().map(|label| label.column.clone()).collect();
        if !columns.contains(&ColumnContent::Least) {
            // A header may have a column that no row has.
            let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
            columns.truncate(width.saturating_sub(1).max(1));
            columns
                .iter_mut()
                .filter(|column| **column == ColumnContent::Higher)
                .for_each(|column| *column = ColumnContent::Names(None));
        }
        let is_names = |column: &&ColumnContent| matches!(column, ColumnContent::Names(_));
        if columns.iter().filter(is_names).count() < 2 {
            columns
                .iter_mut()
                .filter(|column| is_names(&&**column))
                .for_each(|column| *column = ColumnContent::Names(None));
        }
        let order =
            if columns.contains(&ColumnContent::Least) { Some(PrivilegeOrder::LeastFirst) } else { order };
        Some(Self::SchemeRows { order, columns })
    }

    /// Returns whether a table can have no other purpose: its header names permission types, or two of its rows do.
    pub(super) fn is_plain(&self, table: &Table<'_>, labels: &TextCache<Label>) -> bool {
        let label = |cell: &Inline<'_>| Label::of(labels, &cell.text);
        let mut rows = table.rows.iter().filter_map(|row| label(row.cell(0)?).scheme);
        let first = rows.next();
        match self {
            Self::SubjectRows { .. } => true,
            Self::SchemeRows { .. } => {
                table.header.first().is_some_and(|first| label(first).of_types)
                    || rows.any(|scheme| Some(scheme) != first)
            }
        }
    }
}

/// The content of a column, in a table whose rows are schemes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ColumnContent {
    /// Names of permissions, with the header's subject if there are several such columns.
    Names(Option<String>),
    /// The least privileged permissions that suffice.
    Least,
    /// Permissions that grant more than is needed.
    Higher,
    /// A description of the permissions.
    Description,
}

impl ColumnContent {
    /// The content of a column with this header. `words` is the folded header.
    fn of(header: &str, words: &str) -> Self {
        let claim = words.rfind(OPENING_PARENTHESES).filter(|open| opt_order(words.cut(*open..)).is_some());
        let words = claim.map_or(words, |open| words.cut(..open));
        let is_order = opt_order(words).is_some();
        if says(Languages::All, Sense::Higher, words) && !is_order {
            Self::Higher
        } else if says(Languages::All, Sense::Least, words) && !is_order {
            Self::Least
        } else if says(Languages::All, Sense::DescribesPermission, words) {
            Self::Description
        } else {
            Self::Names(subject(trim(header)))
        }
    }
}

/// The meaning of a row's or a column's label.
#[derive(Debug, Clone)]
pub(crate) struct Label {
    pub(super) scheme: Option<PermissionScheme>,
    order: Option<PrivilegeOrder>,
    /// True if it labels the column of schemes.
    of_types: bool,
    /// True if it labels a column of permissions.
    of_permissions: bool,
    /// The content of the column that it heads, in a table whose rows are schemes.
    column: ColumnContent,
}

/// Returns whether a label names a workflow of the scheme above: it is indented or bold.
pub(super) fn is_workflow(row: &Row<'_>) -> bool {
    row.cell(0).is_some_and(|cell| {
        cell.text.starts_with(['\u{A0}', ' ']) || cell.marks.iter().any(|mark| mark.kind == MarkKind::Strong)
    })
}

impl Label {
    pub(super) fn of(labels: &TextCache<Label>, text: &str) -> Self {
        labels.get(text, || {
            let words = fold(text);
            Self {
                scheme: opt_scheme(&words),
                order: opt_order(&words),
                of_types: says(Languages::All, Sense::PermissionType, &words),
                of_permissions: says(Languages::All, Sense::Permission, &words),
                column: ColumnContent::of(text, &words),
            }
        })
    }
}

/// The sections that hold permission tables: those below a heading of permissions. If these have no table, a table in
/// another section counts if its header shows what it is.
pub(super) fn sections<'p>(
    page: &'p DocPage<'_>,
    sections: &'p [Section],
    labels: &TextCache<Label>,
) -> Vec<&'p Section> {
    let tables = |section: &Section| {
        let blocks = page.blocks.get(section.blocks.clone()).unwrap_or_default();
        blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(table),
            _ => None,
        })
    };
    let mut found: Vec<&Section> =
        sections.iter().filter(|section| section.kind == SectionKind::Permissions).collect();
    if !found.iter().any(|section| tables(section).next().is_some()) {
        let may_hold = |section: &Section| {
            matches!(section.kind, SectionKind::Intro | SectionKind::Request | SectionKind::Other)
        };
        let is_plain = |table: &Table<'_>| {
            Layout::of(table, labels).is_some_and(|layout| layout.is_plain(table, labels))
        };
        found.extend(sections.iter().filter(|section| may_hold(section) && tables(section).any(is_plain)));
    }
    found
}

/// The permission tables of a page, each with its layout.
fn tables<'p, 't>(
    page: &'p DocPage<'t>,
    labels: &TextCache<Label>,
) -> impl Iterator<Item = (&'p Table<'t>, Layout)> {
    let sections = sections(page, &page.sections, labels).into_iter();
    let blocks = sections.flat_map(|section| page.blocks.get(section.blocks.clone()).unwrap_or_default());
    blocks.filter_map(move |block| match &block.kind {
        BlockKind::Table(table) => Some((table, Layout::of(table, labels)?)),
        _ => None,
    })
}

/// The cells of a page's permission tables that hold names, with the order of privilege that their table claims.
pub(crate) fn permission_cells<'p, 't>(
    page: &'p DocPage<'t>,
) -> Vec<(Option<PrivilegeOrder>, &'p Inline<'t>)> {
    let labels = TextCache::default();
    let cells = tables(page, &labels).flat_map(|(table, layout)| {
        let (Layout::SchemeRows { order, .. } | Layout::SubjectRows { order, .. }) = layout;
        let describes = |column: usize| match &layout {
            Layout::SchemeRows { columns, .. } => columns.get(column) == Some(&ColumnContent::Description),
            Layout::SubjectRows { .. } => false,
        };
        let described: Vec<bool> = (0..table.header.len()).map(describes).collect();
        let is_of_names = move |column: &usize| !described.get(*column).copied().unwrap_or(false);
        table.rows.iter().flat_map(move |row| {
            let cells = row.cells.iter().skip(1).enumerate();
            let of_names: Vec<_> = cells.filter(|(column, _)| is_of_names(column)).collect();
            of_names.into_iter().map(move |(_, cell)| (order, cell))
        })
    });
    cells.collect()
}

/// A permission table with the labels of its permission types.
pub(crate) struct PermissionTypes<'p, 't> {
    /// Its header.
    pub(crate) header: &'p [Inline<'t>],
    /// The cells that name a permission type, each with that type: labels of rows, or headers of columns.
    pub(crate) labels: Vec<(PermissionScheme, &'p Inline<'t>)>,
    /// True if the labels are headers of columns.
    pub(crate) of_columns: bool,
    /// True if every row and column has a type that is known.
    pub(crate) is_known: bool,
}

/// The permission tables of a page with the labels of their permission types.
pub(crate) fn permission_types<'p, 't>(page: &'p DocPage<'t>) -> Vec<PermissionTypes<'p, 't>> {
    let known = TextCache::default();
    let types = tables(page, &known).map(|(table, layout)| {
        let header = table.header.as_slice();
        let of_columns = matches!(layout, Layout::SubjectRows { .. });
        let cells: Vec<_> = if of_columns {
            header.iter().skip(1).collect()
        } else {
            let own = table.rows.iter().filter(|row| !is_workflow(row) && !row.text(0).is_empty());
            own.filter_map(|row| row.cell(0)).collect()
        };
        let labels = cells.iter().filter_map(|cell| Some((Label::of(&known, cell.trimmed()).scheme?, *cell)));
        let labels: Vec<_> = labels.collect();
        PermissionTypes { header, of_columns, is_known: labels.len() == cells.len(), labels }
    });
    types.collect()
}
