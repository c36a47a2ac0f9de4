//! The codes of findings. Each code is declared in the module that reports it.

use super::Severity;
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A kind of finding, with its explanation for people. Its name identifies it: two codes of the same name are equal.
#[derive(Debug)]
pub struct Code {
    /// The stable name in kebab case, such as `request-line-unreadable`.
    pub name: &'static str,
    /// The severity that its findings have by default. A single finding may be reported with another one.
    pub severity: Severity,
    /// A description of the finding in one line, without a final stop.
    pub summary: &'static str,
    /// A description of the finding in full sentences.
    pub finds: &'static str,
    /// The damage that the fault does.
    pub why: &'static str,
    /// The change to the page that removes the finding.
    pub cure: &'static str,
    /// A piece of a page that has the fault.
    pub example: &'static str,
}

impl Code {
    /// The explanation as Markdown: the finding, the reason why it matters, the cure and an example.
    #[must_use]
    pub fn explanation(&self) -> String {
        let Self { finds, why, cure, example, .. } = self;
        format!(
            "## What it finds\n\n{finds}\n\n## Why it matters\n\n{why}\n\n## How to fix it\n\n{cure}\n\n## Example\n\n{example}\n"
        )
    }
}

/// Declares the codes that a module reports, and lists them in `CODES` for [`crate::lint::registry`].
///
/// A module that is missing from the registry does not compile, because its `CODES` would be unused.
macro_rules! codes {
    ($($visibility:vis static $code:ident: Code = $value:expr;)+) => {
        $($visibility static $code: Code = $value;)+

        /// The codes that this module reports.
        #[deny(dead_code)]
        pub(crate) static CODES: &[&Code] = &[$(&$code),+];
    };
}
pub(crate) use codes;

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(other.name)
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, name: &str) -> bool {
        self.name == name
    }
}
