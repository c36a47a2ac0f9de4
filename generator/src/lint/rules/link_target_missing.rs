//! Finds links to pages that do not exist.

use super::links::page_links;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "link-target-missing",
        severity: Severity::Warning,
        summary: "a link leads to a page that is not in the set",
        finds: "A relative link to a page of the reference that is not in the page set. Folders without \
             any page in the set are ignored. In an excerpt of the reference many links lead elsewhere; \
             set the lint to `off` there.",
        why: "The link is broken on the published pages, and a fact that depends on it, such as the type \
             of a property, is lost.",
        cure: "Correct the link, or add the page.",
        example: "`[user](../resources/usr.md)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for link in page_links(page.cx) {
        let folder: String = link.path.split_inclusive('/').take(2).collect();
        let known_folder =
            page.set.paths.range(folder.as_str()..).next().is_some_and(|path| path.starts_with(&folder));
        if known_folder && !page.set.spellings.contains_key(&link.path.to_lowercase()) {
            let message = format!("there is no page `{}`", link.path);
            page.report(link.range, message, "correct the link, or add the page".to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    #[test]
    fn links_lead_to_pages() {
        testing::check(
            LINT.code,
            "[a](x.md) [b](X.md) [c](y.md#z) [c](y.md#z)\n",
            &["1:25 [y.md#z] there is no page `v1.0/api/y.md`"],
        );
        testing::check(
            LINT.code,
            "[a](../../beta/api/y.md) [b](../../includes/y.md) [c](https://x.y/z.md)\n",
            &[],
        );
        testing::check(
            LINT.code,
            "|a|\n|-|\n|[{{甲|a}}](y.md)|\n",
            &["3:113 [y.md] there is no page `v1.0/api/y.md`"],
        );
    }
}
