//! The page that a lint checks, with the functions that report findings on it.

use super::Lint;
use super::documented::DocumentedTypes;
use super::messages::{Message, messages};
use super::set::Set;
use crate::diagnostic::Diagnostic;
use crate::extract::{BlockOutcome, Context};
use crate::family::PageKind;
use crate::ir::{EnumType, Operation, PageFacts, Resource};
use std::cell::OnceCell;
use std::ops::Range;

/// A page, its facts, and its page set.
pub(super) struct Page<'p, 'c, 's> {
    pub(super) cx: &'p mut Context<'c, 'c>,
    pub(super) set: &'s Set<'s>,
    /// The index of the page in its set.
    pub(super) at: usize,
    /// The running lint.
    pub(super) lint: &'static Lint,
    pub(super) messages: &'p OnceCell<Vec<Message<'s>>>,
}

impl<'p, 'c, 's> Page<'p, 'c, 's> {
    /// Reports a finding at a range of the English text.
    pub(super) fn report(
        &mut self,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.cx.report(self.lint.code, range, message, help);
    }

    /// Reports a finding at a range of the file.
    pub(super) fn report_raw(
        &mut self,
        raw: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.report_fixable(raw, message, help, Vec::new());
    }

    /// Reports a finding at a range of the file, with the edits that remove it: ranges of the file and the text for each.
    pub(super) fn report_fixable(
        &mut self,
        raw: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
        edits: Vec<(Range<usize>, String)>,
    ) {
        let code = self.lint.code;
        if self.cx.is_full(code) {
            return self.cx.count(code);
        }
        let location = self.cx.location(raw);
        let fix = self.cx.fix(&location, edits);
        self.cx.push(Diagnostic { fix, ..Diagnostic::new(code, location, message, help) });
    }

    /// The path of the page below `api-reference`.
    pub(super) fn path(&self) -> &'c str {
        self.cx.path()
    }

    /// Returns true if the page is in the `api` folder.
    pub(super) fn is_api(&self) -> bool {
        PageKind::of_page(self.path()) != Some(PageKind::Resource)
    }

    /// The operations of the page.
    pub(super) fn operations(&self) -> &'s [Operation] {
        self.set.facts.operations(self.at)
    }

    /// The facts that its operations share.
    pub(super) fn facts(&self) -> Option<&'s PageFacts> {
        self.operations().first().map(|operation| &*operation.facts)
    }

    /// The resource of the page.
    pub(super) fn resource(&self) -> Option<&'s Resource> {
        self.set.facts.resource(self.at)
    }

    /// The enumerations of the page.
    pub(super) fn enums(&self) -> &'s [EnumType] {
        self.set.facts.enums(self.at)
    }

    /// The outcome of each block.
    pub(super) fn outcomes(&self) -> &'s [BlockOutcome] {
        self.set.facts.outcomes(self.at)
    }

    /// The documented types of the page's version.
    pub(super) fn documented(&self) -> Option<&'s DocumentedTypes<'s>> {
        self.set.documented(self.path())
    }

    /// The messages of the examples, in order.
    pub(super) fn messages(&self) -> &'p [Message<'s>] {
        let examples = self.facts().map_or(&[][..], |facts| &facts.examples);
        self.messages.get_or_init(|| messages(self.cx, examples))
    }
}
