//! What the translation says where the English names something.

use crate::extract::Context;
use crate::extract::cells::{Column, opt_columns};
use crate::lint::text::find_name;
use crate::page::parse_inline;
use crate::page::{BlockKind, Inline, SectionKind};
use std::ops::Range;

/// The translation of a stretch of the English text, as plain text; none where the two are the same.
pub(super) fn opt_translation(cx: &Context<'_, '_>, range: &Range<usize>) -> Option<String> {
    let localized = cx.text(range.clone()).localized?;
    let text = parse_inline(&localized, 0..localized.len()).trimmed().to_owned();
    Some(text)
}

/// Where the translation of a stretch of the English text stands in the file.
pub(super) fn target(cx: &Context<'_, '_>, range: &Range<usize>) -> Range<usize> {
    let raw = cx.raw_of(range.clone());
    match cx.bilingual.units_in(raw.clone()) {
        [] => raw,
        [first, ..] => first.target.start..first.target.end.max(first.target.start),
    }
}

/// Where a name stands in a stretch of the English text; the whole of it, without blanks at its ends, where it is written there in
/// another way.
pub(super) fn place_of(cx: &Context<'_, '_>, range: &Range<usize>, name: &str) -> Range<usize> {
    let text = &cx.page.source[range.clone()];
    if let Some(at) = find_name(text, name) {
        return range.start + at..range.start + at + name.len();
    }
    let start = range.start + text.len() - text.trim_start().len();
    start..(range.start + text.trim_end().len()).max(start)
}

/// Where the translations of the units of a stretch of the English text stand in the file.
pub(super) fn units_of<'c>(
    cx: &Context<'c, '_>,
    range: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'c> {
    cx.bilingual.units_in(cx.raw_of(range.clone())).iter().map(|unit| unit.target.clone())
}

/// Where the translation of a name stands in the file: that of the unit that has it, else the first of the stretch.
pub(super) fn target_of(cx: &Context<'_, '_>, range: &Range<usize>, name: &str) -> Range<usize> {
    let units = cx.bilingual.units_in(cx.raw_of(range.clone()));
    let raw = cx.bilingual.raw();
    let of_name = units.iter().find(|unit| raw[unit.source.clone()].contains(name));
    of_name.map_or_else(|| target(cx, range), |unit| unit.target.clone())
}

/// The cells of one column of the tables of such sections, where the tables list parameters, headers or properties.
pub(super) fn cells<'c, 't>(
    cx: &Context<'c, 't>,
    kinds: &[SectionKind],
    column: Column,
) -> Vec<&'c Inline<'t>> {
    let sections = cx.page.sections.iter().filter(|section| kinds.contains(&section.kind));
    let blocks = sections.flat_map(|section| cx.page.blocks[section.blocks.clone()].iter());
    let tables = blocks.filter_map(|block| match &block.kind {
        BlockKind::Table(table) => Some((table, opt_columns(table)?)),
        _ => None,
    });
    let column = tables
        .filter_map(|(table, columns)| Some((table, columns.iter().position(|found| *found == column)?)));
    column.flat_map(|(table, at)| table.rows.iter().filter_map(move |row| row.cell(at))).collect()
}

/// What to do where a name was translated.
pub(super) fn copy_help(name: &str) -> Option<String> {
    Some(format!("write `{name}` in the translation, as the English text has it"))
}

/// Where a part of a text stands in the file, `whole` being where the text does.
pub(super) fn part_of(whole: &Range<usize>, text: &str, part: &str) -> Range<usize> {
    // Both are slices of one text.
    let at = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if at <= text.len() && part.len() <= text.len() - at {
        whole.start + at..whole.start + at + part.len()
    } else {
        whole.clone()
    }
}

/// A text short enough for a message.
pub(super) fn short(text: &str) -> String {
    crate::extract::excerpt(text)
}
