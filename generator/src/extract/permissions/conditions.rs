//! Conditions of permissions, in sentences beside the tables of a section.

use super::prose::permissions_of;
use crate::extract::Context;
use crate::extract::joined_text::join;
use crate::ir::PermissionCondition;
use crate::page::{BlockKind, Inline};
use crate::prose::marks::COLONS;

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
    if let Some(lead) = lead
        && let BlockKind::Paragraph(words) = &cx.page.block(lead).kind
    {
        let own = std::mem::replace(&mut said, cx.text(words.range.clone()));
        join(&mut said, " ", &own);
        cx.extracted(lead);
    }
    out.push(PermissionCondition {
        text: said,
        names: permissions_of(&text.text, cx.localized),
        line: cx.line(text.range.start),
    });
}

/// The item of a list that introduces the items below it: the last less deep one before them that ends with a colon.
#[derive(Default)]
pub(super) struct Lead(Option<(usize, u8)>);

impl Lead {
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
