//! Finds pages whose paths differ in case only.

use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "page-name-collides",
        severity: Severity::Warning,
        summary: "the path of a page differs from another one in case only",
        finds: "Two pages of a set whose paths are the same but for upper and lower case.",
        why: "Many file systems hold only one of them, and links to them cannot be told apart.",
        cure: "Rename one of them, or remove the one that is older.",
        example: "`thing-get.md` beside `Thing-get.md`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let path = page.path();
    let Some(other) = page.set.spellings.get(&path.to_lowercase()).filter(|other| **other != path) else {
        return;
    };
    let message = format!("the path of this page differs from `{other}` in case only");
    page.report(0..0, message, "rename one of the two pages".to_owned());
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check_set, lint_pages};

    #[test]
    fn paths_differ_in_more_than_case() {
        let page = "# T\n";
        let pages =
            [("v1.0/api/Thing-get.md", page), ("v1.0/api/thing-get.md", page), ("v1.0/api/x.md", page)];
        check_set(
            LINT.code,
            &lint_pages(&pages),
            &["1:1 [#] the path of this page differs from `v1.0/api/thing-get.md` in case only"],
        );
    }
}
