//! Findings about a page, each with a code, a message, a place and a cure.

mod code;

pub use code::Code;
pub(crate) use code::codes;

use crate::cut::Cut as _;
use crate::ir::Line;
use crate::limits;
use serde::Serialize;
use std::ops::Range;

/// The weight of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// No fact is lost.
    Note,
    /// A fact may be wrong or missing.
    Warning,
    /// A fact is lost.
    Error,
}

/// A place in a file of the input.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Location {
    /// The path below `api-reference`.
    pub page: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// The first byte of the place.
    pub start: usize,
    /// The byte after the last one. 0 if only the line is known.
    pub end: usize,
}

impl Location {
    /// A line of a page or of one of its includes as a whole.
    pub(crate) fn of(page: &str, line: &Line) -> Self {
        Self::of_line(line.file_of(page), line.number)
    }

    /// A location for a whole line.
    pub(crate) fn of_line(page: impl Into<String>, line: u32) -> Self {
        Self { page: page.into(), line, column: 1, start: 0, end: 0 }
    }

    /// The bytes of the place in the text of the page. If only the line is known, the bytes of the line.
    #[must_use]
    pub fn bytes(&self, text: &str) -> Range<usize> {
        if self.end > 0 {
            return self.start..self.end;
        }
        let before = (self.line as usize).saturating_sub(1);
        let start = text.split_inclusive('\n').take(before).map(str::len).sum();
        let line = text.cut(start..).lines().next().unwrap_or_default();
        start..start + line.trim_end().len()
    }
}

/// A change of a file's text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Edit {
    /// The first byte that is replaced.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
    /// The text that stands there afterwards.
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: &'static Code,
    /// The severity of this finding.
    pub severity: Severity,
    /// One sentence without a final stop that says what was found.
    pub message: String,
    /// The place of the finding.
    pub location: Location,
    /// The change that removes the finding.
    pub help: Option<String>,
    /// The edits of the finding's file that remove the finding. The list is empty if a person has to choose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fix: Vec<Edit>,
}

impl Diagnostic {
    /// Makes a finding with the default severity of its code.
    pub(crate) fn new(
        code: &'static Code,
        location: Location,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) -> Self {
        let (message, help) = (limits::short_message(message.into()), help.into().map(limits::short_message));
        Self { code, severity: code.severity, message, location, help, fix: Vec::new() }
    }
}
