//! A comment allows what is not found.

use crate::diagnostic::Severity;
use crate::lint::Lint;

pub(crate) static LINT: Lint = Lint {
    code: "allow-unused",
    severity: Severity::Note,
    summary: "a comment allows what is not found",
    explanation: explain! {
        finds: "A comment `<!-- graph-docgen: allow(code) -->` for a code that is not found on the page, or \
             not in the block below the comment where it stands directly above one.",
        why: "What it excused is mended. Left in place, it would hide the same fault when it comes back.",
        mend: "Take the code out of the comment, or the comment out of the page.",
        example: "`<!-- graph-docgen: allow(request-missing) -->` on a page that has its request line.",
    },
    check: None,
};

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn only_what_is_found_is_allowed() {
        let page = |lines: &str| {
            format!("<!-- graph-docgen: allow(request-missing) -->\n\n# Get\n## HTTP request\n{lines}")
        };
        check(
            &LINT,
            &page("```http\nGET /x\n```\n"),
            &[
                "1:1 [<!-- graph-docgen: allow(request-missing) -->] this comment allows `request-missing`, which is not found here",
            ],
        );
        check(&LINT, &page(""), &[]);
    }
}
