//! The configuration of the lints: which ones run, and the severity of their findings.

use crate::diagnostic::{Code, Diagnostic, Severity};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The level at which the findings of a code are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Level {
    /// The findings are dropped.
    Off,
    /// The findings have this severity.
    At(Severity),
}

impl Level {
    /// All levels, with their names in `docs.yaml`.
    pub const ALL: [(&'static str, Self); 4] = [
        ("off", Self::Off),
        ("note", Self::At(Severity::Note)),
        ("warning", Self::At(Severity::Warning)),
        ("error", Self::At(Severity::Error)),
    ];
}

impl TryFrom<String> for Level {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let known = Self::ALL.iter().find(|(known, _)| *known == name);
        let names = || Self::ALL.map(|(name, _)| name).join(", ");
        known
            .map(|(_, level)| *level)
            .ok_or_else(|| format!("unknown level `{name}`, expected one of {}", names()))
    }
}

/// The levels that differ from the defaults.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LintConfig {
    /// The configured levels by code.
    pub levels: BTreeMap<String, Level>,
}

impl LintConfig {
    /// The configured level of a code; `None` for the default.
    #[must_use]
    pub fn level(&self, code: &Code) -> Option<Level> {
        self.levels.get(code.name).copied()
    }

    /// The severity of the findings with this code, unless it depends on the finding; `None` if they are dropped.
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
        let page = r#"# Get a user
## HTTP request
```http
GET /users/{id}
```
"#;
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
