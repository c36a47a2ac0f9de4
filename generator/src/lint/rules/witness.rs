//! Looks up the translation of a name in the English text.

use crate::bilingual::{Bilingual, TranslationUnit};
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::cells::{Column, opt_columns};
use crate::lint::text::find_name;
use crate::page::parse_inline;
use crate::page::{BlockKind, Inline, SectionKind};
use std::ops::Range;

/// The limit of a unit's text in bytes, enough for several sentences. A longer unit is broken markup.
const SENTENCES: usize = 16_384;

/// The sections whose tables list names with types: properties, and parameters of bodies, functions and paths.
pub(super) const TYPED_SECTIONS: &[SectionKind] = &[
    SectionKind::Properties,
    SectionKind::Relationships,
    SectionKind::RequestBody,
    SectionKind::FunctionParameters,
    SectionKind::PathParameters,
];

/// Returns the units of a page whose sides differ, each with its English text and its translation.
pub(super) fn translated_units<'b>(
    bilingual: &'b Bilingual<'_>,
) -> impl Iterator<Item = (&'b TranslationUnit, &'b str, &'b str)> {
    let raw = bilingual.raw();
    let texts = move |unit: &'b TranslationUnit| {
        let (source, translation) = (raw.cut(unit.source.clone()), raw.cut(unit.target.clone()));
        let is_short = source.len() <= SENTENCES && translation.len() <= SENTENCES;
        (is_short && source != translation).then_some((unit, source, translation))
    };
    bilingual.units().iter().filter_map(texts)
}

/// The translation of a range of the English text, as plain text; `None` if both are the same.
pub(super) fn opt_translation(cx: &Context<'_, '_>, range: &Range<usize>) -> Option<String> {
    let localized = cx.text(range.clone()).localized?;
    let text = parse_inline(&localized, 0..localized.len()).trimmed().to_owned();
    Some(text)
}

/// The place in the file of the translation of a range of the English text.
pub(super) fn target(cx: &Context<'_, '_>, range: &Range<usize>) -> Range<usize> {
    let raw = cx.raw_of(range.clone());
    match cx.bilingual.units_in(raw.clone()) {
        [] => raw,
        [first, ..] => first.target.start..first.target.end.max(first.target.start),
    }
}

/// The place of a name within a range of the English text. If the name is spelled differently there, the whole range
/// without blanks at its ends.
pub(super) fn place_of(cx: &Context<'_, '_>, range: &Range<usize>, name: &str) -> Range<usize> {
    let text = cx.page.source.cut(range.clone());
    if let Some(at) = find_name(text, name) {
        return range.start + at..range.start + at + name.len();
    }
    let start = range.start + text.len() - text.trim_start().len();
    start..(range.start + text.trim_end().len()).max(start)
}

/// The places in the file of all translated units within a range of the English text.
pub(super) fn units_of<'c>(
    cx: &Context<'c, '_>,
    range: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'c> {
    cx.bilingual.units_in(cx.raw_of(range.clone())).iter().map(|unit| unit.target.clone())
}

/// The place in the file of a name's translation: the unit that has the name, or else the first unit of the range.
pub(super) fn target_of(cx: &Context<'_, '_>, range: &Range<usize>, name: &str) -> Range<usize> {
    let units = cx.bilingual.units_in(cx.raw_of(range.clone()));
    let raw = cx.bilingual.raw();
    let of_name = units.iter().find(|unit| raw.cut(unit.source.clone()).contains(name));
    of_name.map_or_else(|| target(cx, range), |unit| unit.target.clone())
}

/// The cells of one column in the tables of these sections that list parameters, headers or properties.
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

/// The edit that writes the English text of a cell in place of its translation, if both are one unit, and the English text is
/// only the name in its markup.
pub(super) fn copy_edit(
    cx: &Context<'_, '_>,
    range: &Range<usize>,
    is_whole: impl Fn(&str) -> bool,
) -> Vec<(Range<usize>, String)> {
    let [unit] = cx.bilingual.units_in(cx.raw_of(range.clone())) else { return Vec::new() };
    let raw = cx.bilingual.raw();
    let (source, translation) = (raw.cut(unit.source.clone()).trim(), raw.cut(unit.target.clone()));
    let is_plain = !source.contains(['\\', '\n', '|']) && !translation.contains(['\n', '|']);
    // The translation of the cell is that of the unit alone.
    let is_alone = cx.page.source.cut(range.clone()).trim() == source;
    if !is_plain || !is_alone || !is_whole(source) {
        return Vec::new();
    }
    let start = unit.target.start + translation.len() - translation.trim_start().len();
    let end = start + translation.trim().len();
    vec![(start..end, source.to_owned())]
}

/// The edit that writes a label in place of the translation of a cell, if the cell is one unit without markup.
pub(super) fn label_edit(
    cx: &Context<'_, '_>,
    range: &Range<usize>,
    label: Option<&str>,
) -> Vec<(Range<usize>, String)> {
    let is_plain = |text: &str| !text.contains(['*', '`', '[', '<', '&']);
    let edits = copy_edit(cx, range, is_plain);
    label.map_or_else(Vec::new, |label| {
        edits.into_iter().map(|(range, _)| (range, label.to_owned())).collect()
    })
}

/// Returns true if a text is a name, perhaps in bold type or as inline code.
pub(super) fn is_only(text: &str, name: &str) -> bool {
    text.trim_matches(['*', '`', '_']) == name
}

/// The cure for a translated name.
pub(super) fn copy_help(name: &str) -> Option<String> {
    Some(format!("write `{name}` in the translation, as the English text has it"))
}

/// The place in the file of a part of a text, where `whole` is the place of the text.
pub(super) fn part_of(whole: &Range<usize>, text: &str, part: &str) -> Range<usize> {
    // Both are slices of the same text.
    let at = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if at <= text.len() && part.len() <= text.len() - at {
        whole.start + at..whole.start + at + part.len()
    } else {
        whole.clone()
    }
}

/// Shortens a text for a message.
pub(super) fn short(text: &str) -> String {
    crate::limits::excerpt(text)
}
