//! One page as the lints see it, and how they report.

use super::Lint;
use super::set::Set;
use crate::diagnostic::Diagnostic;
use crate::extract::{Context, PageResult};
use std::ops::Range;

/// One page, what was read of it, and the set it is in.
pub(super) struct Page<'p, 'c, 't> {
    pub(super) cx: &'p mut Context<'c, 't>,
    pub(super) facts: &'p PageResult,
    pub(super) set: &'p Set<'p>,
    /// The lint that looks.
    pub(super) lint: &'static Lint,
}

impl Page<'_, '_, '_> {
    /// Says something about a stretch of the English text.
    pub(super) fn report(
        &mut self,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.cx.report(self.lint.code, self.lint.severity, range, message, help);
    }

    /// Says something about a stretch of the file.
    pub(super) fn report_raw(
        &mut self,
        raw: Range<usize>,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        let location = self.cx.location(raw);
        let Lint { code, severity, .. } = *self.lint;
        self.cx.push(Diagnostic { code, severity, message: message.into(), location, help: help.into() });
    }

    /// Says something about a line of the file, counted from 1.
    pub(super) fn report_line(
        &mut self,
        line: u32,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.report_raw(self.cx.line_range(line), message, help);
    }

    /// Path of the page below `api-reference`.
    pub(super) fn path(&self) -> &str {
        self.cx.path()
    }

    /// Whether the page is one of the `api` folder.
    pub(super) fn is_api(&self) -> bool {
        self.path().split('/').nth(1) != Some("resources")
    }
}
