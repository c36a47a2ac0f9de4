//! Which lints run, and what their findings weigh.

use crate::diagnostic::{Code, Diagnostic, Severity};
use std::collections::BTreeMap;

/// What is to become of the findings of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// They are left out.
    Off,
    /// They weigh this much.
    At(Severity),
}

/// The levels that differ from the lints' own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LintConfig {
    /// By code.
    pub levels: BTreeMap<String, Level>,
}

impl LintConfig {
    /// The level that is set for a code; none where its own holds.
    #[must_use]
    pub fn level(&self, code: &Code) -> Option<Level> {
        self.levels.get(code.name).copied()
    }

    /// The severity of a code's findings, as far as it is the same for all; none where they are left out.
    #[must_use]
    pub fn severity(&self, code: &Code) -> Option<Severity> {
        match self.level(code) {
            Some(Level::Off) => None,
            Some(Level::At(severity)) => Some(severity),
            None => Some(code.severity),
        }
    }

    pub(super) fn apply(&self, found: &mut Vec<Diagnostic>) {
        found.retain_mut(|diagnostic| match self.level(diagnostic.code) {
            Some(Level::Off) => false,
            Some(Level::At(severity)) => {
                diagnostic.severity = severity;
                true
            }
            None => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::found_with;
    use super::*;

    #[test]
    fn a_level_changes_the_weight_or_leaves_out() {
        let page = "# Get a user\n## HTTP request\n```http\nGET /users/{id}\n```\n";
        let severity = |level: Option<Level>| {
            let levels = level.map(|level| ("permissions-missing".to_owned(), level)).into_iter().collect();
            found_with(page, &LintConfig { levels })
                .iter()
                .find(|found| found.code == "permissions-missing")
                .map(|found| found.severity)
        };
        assert_eq!(severity(None), Some(Severity::Warning));
        assert_eq!(severity(Some(Level::At(Severity::Error))), Some(Severity::Error));
        assert_eq!(severity(Some(Level::Off)), None);
    }
}
