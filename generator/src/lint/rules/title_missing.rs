//! Finds pages without a title.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::BlockKind;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "title-missing",
        severity: Severity::Warning,
        summary: "a page has no title",
        finds: "A page without a heading of the first level.",
        why: "The title names the type of a resource page, and the docs of a function begin with it.",
        cure: "Begin the page with `# Title`.",
        example: "A page whose first heading is `## Permissions`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let blocks = &page.cx.page.blocks;
    let is_title = |kind: &BlockKind<'_>| matches!(kind, BlockKind::Heading(heading) if heading.level == 1);
    if blocks.is_empty() || blocks.iter().any(|block| is_title(&block.kind)) {
        return;
    }
    let start = blocks[0].range.start;
    let line = page.cx.page.source.cut(start..).lines().next().unwrap_or_default();
    let help = "begin the page with `# Title`".to_owned();
    page.report(start..start + line.len(), "this page has no title", help);
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn a_page_has_a_title() {
        check(LINT.code, "## Permissions\nText.\n", &["1:1 [## Permissions] this page has no title"]);
        check(LINT.code, "# T\n## Permissions\n", &[]);
    }
}
