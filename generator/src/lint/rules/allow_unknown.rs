//! A comment allows a code that no finding has.

use crate::diagnostic::Severity;
use crate::lint::Lint;

pub(crate) static LINT: Lint = Lint {
    code: "allow-unknown",
    severity: Severity::Warning,
    summary: "a comment allows a code that no finding has",
    explanation: explain! {
        finds: "A comment `<!-- graph-docgen: allow(code) -->` in a page whose code is not that of any \
             finding, or a comment that begins so and goes on in another way.",
        why: "The comment does nothing, while its author believes that it does.",
        mend: "Spell the code as the finding has it; `lint --explain CODE` knows all of them.",
        example: "`<!-- graph-docgen: allow(section-unknwon) -->` should be `<!-- graph-docgen: \
             allow(section-unknown) -->`.",
    },
    check: None,
};

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn only_codes_that_exist() {
        check(
            &LINT,
            "<!-- graph-docgen: allow(request-mising) -->\n\n# Get\n",
            &[
                "1:1 [<!-- graph-docgen: allow(request-mising) -->] `request-mising` is the code of no finding",
            ],
        );
        check(&LINT, "<!-- graph-docgen: allow(request-missing) -->\n\n# Get\n", &[]);
    }
}
