//! Conditions of permissions, in sentences beside the tables of a section, and in other sections.

use super::prose::{names_permission, permissions_of};
use crate::extract::Context;
use crate::extract::examples::is_plain;
use crate::extract::joined_text::join;
use crate::ir::PermissionCondition;
use crate::page::{BlockKind, Inline, Section, SectionKind, slugify};
use crate::prose::marks::COLONS;
use crate::prose::{Languages, Sense, says};

/// Adds a paragraph, or an item of a list, as a condition of the permissions that it names. `lead` is the item that it stands
/// below: `To update the **tags** property:`.
pub(super) fn condition(
    cx: &Context<'_, '_>,
    index: usize,
    text: &Inline<'_>,
    lead: Option<usize>,
    out: &mut Vec<PermissionCondition>,
) {
    let mut said = cx.text(text.range.clone());
    cx.extracted(index);
    let lead = lead.and_then(|lead| match &cx.page.block(lead).kind {
        BlockKind::Paragraph(words) => Some((lead, words.range.clone(), " ")),
        BlockKind::Heading(heading) => Some((lead, heading.content.range.clone(), ": ")),
        _ => None,
    });
    if let Some((lead, words, between)) = lead {
        let own = std::mem::replace(&mut said, cx.text(words));
        join(&mut said, between, &own);
        cx.extracted(lead);
    }
    out.push(PermissionCondition {
        text: said,
        names: permissions_of(&text.text, cx.localized),
        line: cx.line(text.range.start),
    });
}

/// Returns whether a text asks for more than the permissions of the tables: `In addition to the permissions, the tenant must ..`.
pub(super) fn says_besides(cx: &Context<'_, '_>, text: &Inline<'_>) -> bool {
    says(Languages::of(cx.localized), Sense::BesidesPermissions, &text.text.to_lowercase())
}

/// Adds the paragraphs of the other sections that name permissions, such as a note that an example needs one, with the heading of the
/// example.
pub(super) fn elsewhere(cx: &Context<'_, '_>, out: &mut Vec<PermissionCondition>) {
    for section in cx.all_sections() {
        let is_other = !matches!(
            section.kind,
            SectionKind::Permissions | SectionKind::Response | SectionKind::Errors | SectionKind::Methods
        );
        for (index, block) in cx.blocks(section).filter(|_| is_other) {
            if let BlockKind::Paragraph(text) = &block.kind
                && names_permission(text)
                && says(Languages::of(cx.localized), Sense::NeedsPermission, &text.text.to_lowercase())
            {
                condition(cx, index, text, opt_example(cx, section), out);
            }
        }
    }
}

/// The heading of the example that a section belongs to.
fn opt_example(cx: &Context<'_, '_>, section: &Section) -> Option<usize> {
    let mut section = section;
    while section.level > 2 {
        if !is_plain(&slugify(cx.heading(section)?.trimmed())) {
            return section.heading;
        }
        section = cx.page.section(section.parent?);
    }
    None
}

/// The item of a list that introduces the items below it: the last item before them that is less deep and ends with a colon.
#[derive(Default)]
pub(super) struct IntroducingItem(Option<(usize, u8)>);

impl IntroducingItem {
    /// Takes the next paragraph, and returns the one that introduces it.
    pub(super) fn next(&mut self, cx: &Context<'_, '_>, index: usize, text: &Inline<'_>) -> Option<usize> {
        let depth = cx.page.block(index).container.lists;
        let lead = self.0.filter(|(_, outer)| *outer < depth).map(|(lead, _)| lead);
        if lead.is_none() {
            self.0 = text.trimmed().ends_with(COLONS).then_some((index, depth));
        }
        lead
    }
}
