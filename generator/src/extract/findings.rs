//! What there is to say about one page, kept in proportion to the page.

use crate::diagnostic::{Diagnostic, Severity};
use crate::hash::HashMap;
use crate::limits;

/// The findings of a page. Of each code there are so many at most, and one that counts the others.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    listed: Vec<Diagnostic>,
    /// How many there are of a code, and where the first one is that is not listed.
    counts: HashMap<&'static str, (usize, Option<Diagnostic>)>,
}

impl Findings {
    /// Whether a further finding of this code would only be counted.
    pub(crate) fn is_full(&self, code: &str) -> bool {
        self.counts.get(code).is_some_and(|(_, cut)| cut.is_some())
    }

    /// Counts a finding that is not listed.
    pub(crate) fn count(&mut self, code: &'static str) {
        self.counts.entry(code).or_default().0 += 1;
    }

    pub(crate) fn push(&mut self, finding: Diagnostic) {
        let (count, cut) = self.counts.entry(finding.code).or_default();
        *count += 1;
        if *count <= limits::FINDINGS {
            self.listed.push(finding);
        } else {
            cut.get_or_insert(finding);
        }
    }

    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        let mut cut: Vec<_> = self
            .counts
            .into_iter()
            .filter_map(|(code, (count, first))| Some((code, count, first?)))
            .collect();
        cut.sort_by_key(|(code, ..)| *code);
        self.listed.extend(cut.into_iter().map(|(code, count, first)| Diagnostic {
            code: "findings-cut",
            severity: Severity::Note,
            message: format!(
                "`{code}` is found {} more times from here on; they are not listed",
                count - limits::FINDINGS
            ),
            location: first.location,
            help: Some("mend the ones that are listed first".to_owned()),
        }));
        self.listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Location;

    #[test]
    fn a_flood_of_one_code_is_counted_and_hides_no_other() {
        let finding = |code, line| Diagnostic {
            code,
            severity: Severity::Error,
            message: String::new(),
            location: Location::of_line(String::new(), line),
            help: None,
        };
        let mut findings = Findings::default();
        for line in 1..=5_000 {
            findings.push(finding("many", line));
        }
        findings.push(finding("few", 9_000));
        let found = findings.finish();
        assert_eq!(found.len(), limits::FINDINGS + 2);
        let last = &found[found.len() - 1];
        assert_eq!((last.code, last.location.line), ("findings-cut", 1_001));
        assert!(last.message.contains("4000 more"), "{}", last.message);
    }
}
