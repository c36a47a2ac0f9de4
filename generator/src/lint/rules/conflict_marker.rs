//! Finds marks of a merge that was not finished.

use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "conflict-marker",
        severity: Severity::Error,
        summary: "a page has marks of a merge that was not finished",
        finds: "A line that begins with `<<<<<<< ` or `>>>>>>> `, as git writes it.",
        why: "The page says two things in one place, and the facts of both are read.",
        cure: "Finish the merge: keep one of the two sides, and take the marks out.",
        example: "`<<<<<<< HEAD`",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let raw = page.cx.bilingual.raw();
    let mut at = 0;
    for line in raw.split_inclusive('\n') {
        if (line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")) && !page.cx.is_full(LINT.code) {
            let message = "this line is a mark of a merge that was not finished";
            page.report_raw(at..at + line.trim_end().len(), message, "keep one of the two sides".to_owned());
        }
        at += line.len();
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn merges_are_finished() {
        check(
            LINT.code,
            r#"# T
<<<<<<< HEAD
a
=======
b
>>>>>>> other
"#,
            &["2:1 [<<<<<<< HEAD] this line is a mark", "6:1 [>>>>>>> other] this line"],
        );
        check(LINT.code, "# T\n> > > > > > > a\n=======\n", &[]);
    }
}
