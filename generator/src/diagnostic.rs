//! What the program has to say about a page: a code, a message, a place and a cure.

mod code;

pub use code::Code;
pub(crate) use code::codes;

use serde::Serialize;
use std::ops::Range;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// A fact may be wrong or missing.
    Warning,
    /// A fact is lost.
    Error,
}

/// A place in a page as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Location {
    /// Path below `api-reference`.
    pub page: String,
    /// Line, counted from 1.
    pub line: u32,
    /// Column in characters, counted from 1.
    pub column: u32,
    /// First byte of the file that is meant.
    pub start: usize,
    /// The byte after the last one that is meant; 0 where only the line is known.
    pub end: usize,
}

impl Location {
    /// A line as a whole.
    pub(crate) fn of_line(page: impl Into<String>, line: u32) -> Self {
        Self { page: page.into(), line, column: 1, start: 0, end: 0 }
    }

    /// The bytes that are meant in the text of the page; those of its line where only that is known.
    #[must_use]
    pub fn bytes(&self, text: &str) -> Range<usize> {
        if self.end > 0 {
            return self.start..self.end;
        }
        let before = (self.line as usize).saturating_sub(1);
        let start = text.split_inclusive('\n').take(before).map(str::len).sum();
        let line = text[start..].lines().next().unwrap_or_default();
        start..start + line.trim_end().len()
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: &'static Code,
    /// How much it weighs.
    pub severity: Severity,
    /// What was found, in one sentence without a final stop.
    pub message: String,
    /// Where.
    pub location: Location,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding with the severity that its code has by default.
    pub(crate) fn new(
        code: &'static Code,
        location: Location,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) -> Self {
        Self { code, severity: code.severity, message: message.into(), location, help: help.into() }
    }
}
