//! Problems found on one page, limited in number so that they stay in proportion to the page.

use crate::diagnostic::{Code, Diagnostic, Severity, codes};
use crate::hash::HashMap;
use crate::limits;

codes! {
    static FINDINGS_CUT: Code = Code {
        name: "findings-cut",
        severity: Severity::Note,
        summary: "a page has more findings of one kind than are listed",
        finds: "More findings of one code on one page than a list can hold for a reader.",
        why: "The rest is not listed. Nearly always all of them have one cause.",
        cure: "Correct the first ones and look again.",
        example: "A file of spans that never close.",
    };
}

/// The findings of a page. Each code has a limited number, and one more finding that counts the rest.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    listed: Vec<Diagnostic>,
    /// The number of findings by code, and the first finding that is not listed.
    counts: HashMap<&'static Code, (usize, Option<Diagnostic>)>,
}

impl Findings {
    /// Returns whether a further finding of this code would only be counted.
    pub(crate) fn is_full(&self, code: &'static Code) -> bool {
        self.counts.get(code).is_some_and(|(_, cut)| cut.is_some())
    }

    /// Counts a finding that is not listed.
    pub(crate) fn count(&mut self, code: &'static Code) {
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
        self.listed.extend(cut.into_iter().map(|(code, count, first)| {
            let more = count - limits::FINDINGS;
            let message = format!("`{code}` is found {more} more times from here on; they are not listed");
            let help = "correct the ones that are listed first".to_owned();
            Diagnostic::new(&FINDINGS_CUT, first.location, message, help)
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
        const fn code(name: &'static str) -> Code {
            Code { name, severity: Severity::Error, summary: "", finds: "", why: "", cure: "", example: "" }
        }
        static MANY: Code = code("many");
        static FEW: Code = code("few");
        let finding =
            |code, line| Diagnostic::new(code, Location::of_line(String::new(), line), String::new(), None);
        let mut findings = Findings::default();
        for line in 1..=5_000 {
            findings.push(finding(&MANY, line));
        }
        findings.push(finding(&FEW, 9_000));
        let found = findings.finish();
        assert_eq!(found.len(), limits::FINDINGS + 2);
        let last = &found[found.len() - 1];
        assert_eq!((last.code, last.location.line), (&FINDINGS_CUT, 1_001));
        assert!(last.message.contains("4000 more"), "{}", last.message);
    }
}
