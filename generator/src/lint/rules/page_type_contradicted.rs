//! Finds pages whose front matter names the type of another folder.

use super::front_matter::place_of_key;
use crate::diagnostic::{Code, Severity};
use crate::family::{Family, PageKind};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "page-type-contradicted",
        severity: Severity::Note,
        summary: "the front matter names another type of page than the folder",
        finds: "A page type in the front matter that is the one of the other folder: that of resources in the \
             folder of api pages, or the other way round.",
        why: "The folder decides what the page is read as, unless its sections are those of a type; other tools \
             believe the front matter.",
        cure: "Correct the type, or move the page.",
        example: "`doc_type: resourcePageType` in the folder `api`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let key = Family::GRAPH.front_matter.page_type;
    let Some(kind) = PageKind::of_page(page.path()) else { return };
    let Some(said) = page.cx.page.front_matter.get(key) else { return };
    let other = PageKind::ALL.into_iter().find(|other| other.page_type().eq_ignore_ascii_case(said.trim()));
    if other.is_some_and(|other| other != kind) {
        let message = format!("the type of this page is `{said}`, but its folder is `{}`", kind.folder());
        let range = place_of_key(page.cx, key);
        page.report(range, message, format!("write `{}`, or move the page", kind.page_type()));
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn the_type_is_that_of_the_folder() {
        check(
            LINT.code,
            r#"---
title: x
doc_type: resourcePageType
---
# T
"#,
            &[
                "3:1 [doc_type: resourcePageType] the type of this page is `resourcePageType`, but its folder is `api`",
            ],
        );
        check(LINT.code, "---\ndoc_type: apiPageType\n---\n# T\n", &[]);
        check(LINT.code, "---\ndoc_type: conceptualPageType\n---\n# T\n", &[]);
    }
}
