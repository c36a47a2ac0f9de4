//! Reads the base type and the derived types of a resource page's type, and whether it is abstract or open.

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::links::stem;
use crate::family::PageKind;
use crate::hash::HashSet;
use crate::ir::local_name;
use crate::page::{BlockKind, Inline, Mark, MarkKind, Meaning, SectionKind, Table, fold};
use crate::prose::marks::COLONS;
use crate::prose::{
    self, Form, Languages, Sense, find, find_all, says, sentence_before, sentence_end, words,
};
use std::ops::Range;

/// The most places of a text that are looked at. No page repeats the phrase as often.
const BASES_SAID: usize = 8;

/// The most bytes between the phrase and the name.
const REACH: usize = 80;

/// `Inherits from [entity](entity.md)`.
pub(crate) fn base_type_in_text(cx: &Context<'_, '_>) -> Option<String> {
    for (_, section) in cx.sections(SectionKind::Intro) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            let found = if cx.localized { localized_base(text) } else { base_in(text) };
            if found.is_some() {
                cx.extracted(index);
                return found;
            }
        }
    }
    if cx.localized { None } else { base_above_properties(cx) }
}

/// `x derives from [y](y.md)` above the properties of `x`.
fn base_above_properties(cx: &Context<'_, '_>) -> Option<String> {
    let title = cx.sections(SectionKind::Intro).find_map(|(_, section)| cx.heading(section))?;
    let own = title.trimmed().split(' ').next()?;
    let mut blocks = cx.sections(SectionKind::Properties).flat_map(|(_, section)| cx.blocks(section));
    blocks.find_map(|(index, block)| {
        let BlockKind::Paragraph(text) = &block.kind else { return None };
        let (subject, _) = text.trimmed().split_once(' ')?;
        let base = subject.eq_ignore_ascii_case(own).then(|| base_in(text)).flatten()?;
        cx.extracted(index);
        Some(base)
    })
}

fn base_in(text: &Inline<'_>) -> Option<String> {
    if !says(Languages::English, Sense::BeforeBase, &text.text) {
        return None;
    }
    let is_apart =
        |words: &Range<usize>| !text.text.cut(..words.start).ends_with(|c: char| c.is_ascii_alphanumeric());
    find_all(Languages::English, Sense::BeforeBase, &text.text).filter(is_apart).take(BASES_SAID).find_map(
        |words| {
            let end = words.end;
            let link = text.marks.iter().find_map(|mark| match &mark.kind {
                MarkKind::Link(target) if mark.range.start >= end => {
                    let near = mark.range.start - end <= REACH
                        && mark.range.start < sentence_end(&text.text, end, Form::Text);
                    near.then(|| (text.text.cut(mark.range.clone()).trim(), &**target))
                }
                _ => None,
            });
            match link {
                Some((name, target)) => {
                    let name = if name.is_empty() || name.contains(' ') { stem(target) } else { name };
                    Some(local_name(name).to_owned())
                }
                None => unlinked(text, end),
            }
        },
    )
}

/// A name that is marked, or ends the sentence: `Inherits from **entity**`, `Derived from microsoft.graph.entity.`
fn unlinked(text: &Inline<'_>, end: usize) -> Option<String> {
    let rest = text.text.get(end..)?;
    let start = end + rest.len() - rest.trim_start().len();
    let rest = text.text.get(start..)?;
    let length =
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).unwrap_or(rest.len());
    let name = rest.cut(..length).trim_end_matches('.');
    let marked =
        text.marks.iter().any(|mark| mark.range.start == start && mark.range.end >= start + name.len());
    let ends = rest.cut(name.len()..).trim_start_matches('.').trim().is_empty()
        || rest.cut(name.len()..).starts_with([',', ';'])
        || rest.cut(name.len()..).starts_with(". ");
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_name && (marked || ends)).then(|| local_name(name).to_owned())
}

/// `继承自 [entity](entity.md)`, on a page that has only a translation.
fn localized_base(text: &Inline<'_>) -> Option<String> {
    text.marks.iter().find_map(|mark| {
        let MarkKind::Link(target) = &mark.kind else { return None };
        let before = text.text.cut(..mark.range.start).to_lowercase();
        let after = text.text.cut(mark.range.end..).to_lowercase();
        let link = text.text.cut(mark.range.clone()).trim();
        let lower = link.to_lowercase();
        // The link may hold the name and the words, or the words alone: `[x 的子类](x.md)`, `x 的 [子类](x.md)`.
        let child = words(Languages::All, Sense::Subtype).find_map(|word| lower.strip_suffix(word));
        let is_base = prose::is_base(&before, &after) || child.is_some();
        let of_derived = prose::is_of_derived_types(&before, &after);
        if !is_base || of_derived || !(target.contains(".md") || PageKind::Resource.is_of_target(target)) {
            return None;
        }
        let is_name =
            |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
        let named = match child {
            Some("") => last_word(text.text.cut(..mark.range.start)),
            Some(_) => first_word(link),
            None => link,
        };
        let name = if is_name(named) { named } else { stem(target) };
        Some(local_name(name).to_owned())
    })
}

fn first_word(text: &str) -> &str {
    text.cut(..text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(text.len()))
}

/// The last word in Latin letters.
fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    text.cut(
        text.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
            .map_or(0, |at| at + text.cut(at..).chars().next().map_or(1, char::len_utf8))..,
    )
}

/// The derived types that the page lists: in a table of types, or behind words such as `derived types:`, in the same sentence or
/// in the list below it.
pub(crate) fn derived_types(cx: &Context<'_, '_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut seen = HashSet::default();
    for section in &cx.page.sections {
        let is_list = || cx.slug(section).is_some_and(|slug| Meaning::DerivedTypes.is_named(slug));
        let in_tables = section.kind == SectionKind::Properties || is_list();
        let mut lists = false;
        for (index, block) in cx.blocks(section) {
            let found: Vec<String> = match &block.kind {
                BlockKind::Table(table) if in_tables && lists_derived_types(table) => {
                    table.rows.iter().filter_map(|row| opt_linked_type(row.cell(0)?)).collect()
                }
                BlockKind::Paragraph(text) if lists && block.container.lists > 0 => {
                    opt_linked_type(text).into_iter().collect()
                }
                BlockKind::Paragraph(text) if section.kind == SectionKind::Intro => {
                    let derived = derived_in_text(text, cx.localized);
                    lists = derived.is_some() && leads_to_list(text);
                    derived.map_or(Vec::new(), |range| linked_types(text, range))
                }
                _ => continue,
            };
            if !found.is_empty() {
                cx.extracted(index);
            }
            names.extend(found.into_iter().filter(|name| seen.insert(name.clone())));
        }
    }
    names
}

fn leads_to_list(text: &Inline<'_>) -> bool {
    text.trimmed().ends_with(COLONS) || says(Languages::All, Sense::ListFollows, &text.text)
}

/// The part of a text that names the derived types.
fn derived_in_text(text: &Inline<'_>, localized: bool) -> Option<Range<usize>> {
    let translated = || {
        if !localized {
            return None;
        }
        if let Some(from) = prose::opt_behind_derived_types(&text.text) {
            return Some(from..sentence_end(&text.text, from, Form::Text));
        }
        let at = find(Languages::All, Sense::DerivedTypesBefore, &text.text)?.start;
        Some(at - sentence_before(&text.text, at).len()..at)
    };
    derived_in_english(&text.text, &text.marks).or_else(translated)
}

/// The part of an English text that names the derived types.
fn derived_in_english(text: &str, marks: &[Mark]) -> Option<Range<usize>> {
    let opt_said = |sense| find(Languages::English, sense, text);
    let from = opt_said(Sense::DerivedTypes).map(|words| words.end).or_else(|| {
        let at = opt_said(Sense::DerivedTypesThat)?.start;
        Some(at + find(Languages::English, Sense::IncludeWord, text.cut(at..))?.start)
    });
    if let Some(from) = from.or_else(|| behind_base(text, marks)) {
        return Some(from..sentence_end(text, from, Form::Text));
    }
    let at = opt_said(Sense::DerivedTypesBefore)?.start;
    Some(at - sentence_before(text, at).len()..at)
}

/// `Base type for [x](x.md)`, `base class for operation types such as [x](x.md)`; not `base class for the actions in a [x](x.md)`.
fn behind_base(text: &str, marks: &[Mark]) -> Option<usize> {
    find_all(Languages::English, Sense::BaseOf, text).take(BASES_SAID).find_map(|words| {
        let link = marks.iter().find_map(|mark| match mark.kind {
            MarkKind::Link(_) if mark.range.start >= words.end => Some(mark.range.start),
            _ => None,
        })?;
        let between = text.cut(words.end..link).trim();
        let is_near = link < sentence_end(text, words.end, Form::Text)
            && says(Languages::English, Sense::SuchAs, between);
        (between.is_empty() || is_near).then_some(words.end)
    })
}

/// Returns whether a table lists derived types: `Type | Description` above links to other types.
pub(crate) fn lists_derived_types(table: &Table<'_>) -> bool {
    table.header.len() <= 2
        && table
            .header_words()
            .next()
            .is_some_and(|word| says(Languages::All, Sense::ColumnDerivedType, &word))
        && !table.rows.is_empty()
        && table.rows.iter().all(|row| row.cell(0).is_some_and(|cell| cell.links().next().is_some()))
}

/// The types that the links in a part of a text lead to.
fn linked_types(text: &Inline<'_>, part: Range<usize>) -> Vec<String> {
    let links = text.marks.iter().filter_map(|mark| match &mark.kind {
        MarkKind::Link(target) if mark.range.start >= part.start && mark.range.end <= part.end => {
            opt_type_of_link(text.text.cut(mark.range.clone()), target)
        }
        _ => None,
    });
    links.collect()
}

/// The type that the first link leads to.
fn opt_linked_type(text: &Inline<'_>) -> Option<String> {
    linked_types(text, 0..sentence_end(&text.text, 0, Form::Text)).into_iter().next()
}

fn opt_type_of_link(text: &str, target: &str) -> Option<String> {
    let name = local_name(text);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (is_name && target.contains(".md") && !PageKind::Api.is_of_target(target)).then(|| name.to_owned())
}

/// The name of the base type if text and annotation differ. All entities derive from `entity` in the end, so any other name
/// says more.
pub(crate) fn nearest_base(stated: Option<String>, annotated: Option<String>) -> Option<String> {
    match (stated, annotated) {
        (Some(stated), Some(annotated)) if fold(&annotated) == "entity" => Some(stated),
        (stated, annotated) => annotated.or(stated),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::parse;

    fn check(text: &str, base: Option<&str>) {
        let page = parse(text);
        let BlockKind::Paragraph(inline) = &page.blocks[0].kind else { panic!("a paragraph") };
        assert_eq!(base_in(inline).as_deref(), base, "{text}");
    }

    #[test]
    fn base_types_in_their_wordings() {
        check("A thing. Inherits from [entity](entity.md).", Some("entity"));
        check("Inherits from base class [userFlow](../resources/userflow.md).", Some("userFlow"));
        check("It derives from the [x][] type.\n\n[x]: x.md", Some("x"));
        check("This resource is a subclass of [x](x.md).", Some("x"));
        check("It is a subclass from [microsoft.graph.x](x.md).", Some("x"));
        check("**x**, derived from [User flow](userflow.md).", Some("userflow"));
        check("Base type: [x](x.md)", Some("x"));
        check("Inherits from **x**.", Some("x"));
        check("Each of them will inherit from [x](x.md).", Some("x"));
        check("It is the derivative of [x](x.md).", Some("x"));
        check("Each is a subtype of this, either [x](x.md) or [y](y.md).", None);
        check("Inherits from microsoft.graph.x.", Some("x"));
        check("It inherits from base policy type, and always exists.", None);
        check("A base class that others inherit from, see [x](x.md).", None);
        check("The derived types are [x](x.md).", None);
        check("It extends what has been said. And [x](x.md).", None);
    }

    #[test]
    fn derived_types_in_their_wordings() {
        let derived = |text: &str| {
            let page = parse(text);
            let BlockKind::Paragraph(inline) = &page.blocks[0].kind else { panic!("a paragraph") };
            derived_in_text(inline, true).map_or(Vec::new(), |part| linked_types(inline, part))
        };
        for text in [
            "A [z](z.md). The derived types are [x](x.md) and [y](y.md). See [z](z.md).",
            "An abstract type that is inherited by [x](x.md), [y](y.md).",
            "It is the base type for [x](x.md) and [y](y.md). The [z](z.md) is another.",
            "Base class for operation types such as [x](x.md) or [y](y.md).",
            "Each is a subtype of this, either [x](x.md) or [y](y.md).",
            "In a [z](z.md). The [x](x.md) and [y](y.md) types inherit from this type.",
            "[x](x.md) and [y](y.md) resources are subclasses of this superclass.",
            "表示 [z](z.md)。 [x](x.md) 和 [y](y.md) 类型继承自此类型。",
            "所有 [z](z.md)。派生类型包括：[x](x.md) 和 [y](y.md)。 另请参阅 [z](z.md)。",
        ] {
            assert_eq!(derived(text), ["x", "y"], "{text}");
        }
        for text in [
            "A base class for actions in the [x](x.md) of a [y](y.md).",
            "Base type for policies. See [x](x.md).",
            "It inherits from [x](x.md).",
        ] {
            assert_eq!(derived(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_base_that_says_more() {
        let some = |name: &str| Some(name.to_owned());
        assert_eq!(nearest_base(some("x"), some("entity")), some("x"));
        assert_eq!(nearest_base(some("x"), some("y")), some("y"));
        assert_eq!(nearest_base(None, some("entity")), some("entity"));
        assert_eq!(nearest_base(some("x"), None), some("x"));
    }
}
