//! The subject of a permission table, from a sub-heading, a text above the table, or a label.

use super::words::names_a_thing;
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::limits::label;
use crate::page::{BlockKind, Inline, MarkKind, Meaning, Section, SectionKind};
use crate::prose::marks::COLONS;
use crate::prose::{Languages, Sense, opt_order, opt_start, says};

/// `### Permissions for channel`: the resource that a sub-heading names.
pub(super) fn subject_of_heading(cx: &Context<'_, '_>, section: &Section) -> Option<String> {
    let BlockKind::Heading(heading) = &cx.page.block(section.heading?).kind else { return None };
    if Meaning::Section(SectionKind::Permissions).is_all_of(&heading.slug) {
        return None;
    }
    subject(heading.content.trimmed())
}

/// The subject of the table below a text that is wholly bold, or like `For applications:`.
pub(super) fn subject_of_text(text: &Inline<'_>) -> Option<String> {
    let words = text.trimmed();
    let is_bold =
        || text.marks.iter().any(|mark| mark.kind == MarkKind::Strong && mark.range.len() == words.len());
    let is_short = words.len() <= 60 && !words.contains('\n');
    // `One of the following permissions is required:` names no subject: it may stand above any table.
    let tells_apart = !says(Languages::English, Sense::LeadsInText, words);
    (is_short && (words.ends_with(COLONS) || is_bold()) && tells_apart).then(|| subject(words)).flatten()
}

/// The text of a heading or header without the words that all of them share; `None` if no other word is left.
pub(super) fn subject(text: &str) -> Option<String> {
    let mut rest = text.trim();
    if let Some(open) = rest.rfind('(').filter(|open| opt_order(&rest.cut(*open..).to_lowercase()).is_some())
    {
        rest = rest.cut(..open).trim_end();
    }
    while let Some(length) = opt_start(Languages::English, Sense::PermissionsFor, rest) {
        rest = rest.cut(length..).trim_start();
    }
    let rest = rest.trim_end_matches(COLONS);
    names_a_thing(rest).then(|| label(rest).to_owned())
}
