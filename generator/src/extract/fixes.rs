//! Fixes of findings: edits of the file, made from places of the text that is read.

use super::Context;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Edit, Location, Severity};
use std::ops::Range;

/// The most edits for one finding. A fault that occurs more often is left to a person.
const EDITS: usize = 64;

impl Context<'_, '_> {
    /// Reports a finding with the edits that remove it: ranges of the text and the new text for each.
    pub(crate) fn report_fixable(
        &mut self,
        code: &'static Code,
        severity: Severity,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
        edits: Vec<(Range<usize>, String)>,
    ) {
        if self.is_full(code) {
            return self.count(code);
        }
        let location = self.location(self.raw_bytes(range));
        let fix = self.fix(&location, edits);
        self.push(Diagnostic { severity, fix, ..Diagnostic::new(code, location, message, help) });
    }

    /// The edits of a finding's file that replace these ranges of the text. The list is empty if a range is not wholly in the file.
    pub(crate) fn fix(&self, of: &Location, edits: Vec<(Range<usize>, String)>) -> Vec<Edit> {
        if edits.len() > EDITS {
            return Vec::new();
        }
        let edit = |(raw, text): (Range<usize>, String)| {
            let length = raw.len();
            let Location { page, start, end, .. } = self.location(raw);
            (page == of.page && end - start == length).then_some(Edit { start, end, text })
        };
        edits.into_iter().map(edit).collect::<Option<_>>().unwrap_or_default()
    }

    /// Edits that replace a range of the English text, and the same characters in the translation of its sentence.
    pub(crate) fn on_both_sides(&self, range: Range<usize>, text: &str) -> Vec<(Range<usize>, String)> {
        let raw = self.raw_bytes(range.clone());
        let source = self.bilingual.raw();
        let old = self.page.source.cut(range);
        if source.get(raw.clone()) != Some(old) || old.is_empty() {
            return Vec::new();
        }
        let mut edits = vec![(raw.clone(), text.to_owned())];
        if let Some(unit) = self.bilingual.unit_at(raw.start)
            && unit.source.contains(&raw.start)
        {
            let translation = source.cut(unit.target.clone());
            let found = translation.match_indices(old).take(EDITS);
            edits.extend(found.map(|(at, _)| {
                (unit.target.start + at..unit.target.start + at + old.len(), text.to_owned())
            }));
        }
        edits
    }
}
