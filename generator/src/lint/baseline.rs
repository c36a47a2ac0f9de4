//! The baseline: a file of known findings, so that only new ones count.
//!
//! It has one sorted line for each finding: `code path fingerprint`. A fingerprint depends on the code, on the text at
//! the place of the finding, and on the number of equal texts before it on the page. It does not depend on the line
//! number, so a finding that moves within its page stays known.

use crate::diagnostic::Diagnostic;
use crate::input::DocSet;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Known findings, each with the number of times it was found again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    seen: BTreeMap<String, bool>,
}

/// A line that cannot be read as a known finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaselineError {
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for BaselineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} is not `code path fingerprint`", self.line)
    }
}

impl std::error::Error for BaselineError {}

impl Baseline {
    /// Reads the text of a baseline. Empty lines and lines that start with `#` are skipped.
    ///
    /// # Errors
    /// Returns the first line that does not have three parts.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        let mut seen = BTreeMap::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let parts = line.split_once(' ').and_then(|(code, rest)| Some((code, rest.rsplit_once(' ')?)));
            let Some((_, (_, fingerprint))) = parts else { return Err(BaselineError { line: at + 1 }) };
            if fingerprint.len() != 16 || !fingerprint.bytes().all(|b| b.is_ascii_hexdigit()) {
                return Err(BaselineError { line: at + 1 });
            }
            seen.insert(line.to_owned(), false);
        }
        Ok(Self { seen })
    }

    /// Removes the known findings from `found` and returns their number. `folder`, with its `/`, is put before the path
    /// of each page.
    pub fn apply(&mut self, folder: &str, docs: &DocSet, found: &mut Vec<Diagnostic>) -> usize {
        let before = found.len();
        let mut lines = lines(folder, docs, found).into_iter();
        found.retain(|_| match lines.next().and_then(|line| self.seen.get_mut(&line)) {
            Some(seen) => {
                *seen = true;
                false
            }
            None => true,
        });
        before - found.len()
    }

    /// The known findings that were not found again.
    pub fn stale(&self) -> impl Iterator<Item = &str> {
        self.seen.iter().filter(|(_, seen)| !**seen).map(|(line, _)| line.as_str())
    }

    /// Adds findings to a new baseline.
    pub fn extend(&mut self, folder: &str, docs: &DocSet, found: &[Diagnostic]) {
        self.seen.extend(lines(folder, docs, found).into_iter().map(|line| (line, false)));
    }
}

/// Writes the text of the file.
impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.seen.keys().collect::<BTreeSet<_>>().into_iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

fn lines(folder: &str, docs: &DocSet, found: &[Diagnostic]) -> Vec<String> {
    let fingerprints = fingerprints(docs, found);
    found
        .iter()
        .zip(fingerprints)
        .map(|(found, print)| format!("{} {folder}{} {print}", found.code, found.location.page))
        .collect()
}

/// The fingerprint of each finding, as 16 hexadecimal digits.
#[must_use]
pub fn fingerprints(docs: &DocSet, found: &[Diagnostic]) -> Vec<String> {
    let mut times: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut prints = Vec::with_capacity(found.len());
    for Diagnostic { code, location, .. } in found {
        let text = docs.file(&location.page).map_or("", |file| &file.text);
        let meant = text.get(location.start..location.end).unwrap_or_default().trim();
        let count = times.entry((code.name, location.page.as_str(), meant)).or_default();
        *count += 1;
        let parts = [code.name.as_bytes(), meant.as_bytes(), &count.to_le_bytes()];
        prints.push(format!("{:016x}", hash(parts.iter().flat_map(|part| part.iter().chain(&[0])))));
    }
    prints
}

/// 64-bit FNV-1a, which is the same on every machine and in every version.
fn hash<'a>(bytes: impl Iterator<Item = &'a u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::super::testing::set_of;
    use super::super::{LintConfig, lint};
    use super::*;

    const PAGE: &str = r#"---
title: x
---
# Get
## Respons
## Respons
"#;

    fn found(page: &str) -> (DocSet, Vec<Diagnostic>) {
        let docs = set_of(&[("v1.0/api/x.md", page)]);
        let found = lint(&docs, &[], &LintConfig::default()).diagnostics;
        (docs, found)
    }

    #[test]
    fn what_is_known_is_left_out_wherever_it_moves() {
        let (docs, findings) = found(PAGE);
        let mut baseline = Baseline::default();
        baseline.extend("zh/", &docs, &findings);
        let mut baseline = Baseline::parse(&baseline.to_string()).unwrap();
        let (docs, mut findings) = found(&PAGE.replace("# Get\n", "# Get\n\nText.\n\n"));
        let count = findings.len();
        assert_eq!(baseline.apply("zh/", &docs, &mut findings), count);
        assert_eq!((findings, baseline.stale().count()), (Vec::new(), 0));
    }

    #[test]
    fn what_is_new_stays_and_what_is_gone_is_stale() {
        let (docs, findings) = found(PAGE);
        let mut baseline = Baseline::default();
        baseline.extend("", &docs, &findings);
        let (docs, mut findings) = found(&PAGE.replacen("Respons", "Exampl", 1));
        baseline.apply("", &docs, &mut findings);
        assert_eq!(findings.len(), 1);
        let stale: Vec<_> = baseline.stale().collect();
        assert!(matches!(&*stale, [one] if one.starts_with("section-unknown v1.0/api/x.md ")), "{stale:?}");
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        assert_eq!(
            Baseline::parse("# known\n\na b.md 0123456789abcdef\nno\n"),
            Err(BaselineError { line: 4 })
        );
        assert!(Baseline::parse("a b.md 012345678\n").is_err());
    }
}
