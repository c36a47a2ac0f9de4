//! What the program has to say about a page: a code, a message, a place and a cure.

use serde::Serialize;

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
    /// The byte after the last one that is meant.
    pub end: usize,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable name of the kind of finding, in kebab case: `request-line-unreadable`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What was found, in one sentence without a final stop.
    pub message: String,
    /// Where.
    pub location: Location,
    /// What to do about it.
    pub help: Option<String>,
}
