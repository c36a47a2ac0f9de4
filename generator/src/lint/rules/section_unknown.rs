//! A section of an api page whose heading says nothing that is known.

use crate::diagnostic::Severity;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, SectionKind};
use std::collections::BTreeSet;

pub(super) static LINT: Lint = Lint {
    code: "section-unknown",
    severity: Severity::Note,
    summary: "a section of an api page has a heading that is not known",
    explanation: explain! {
        finds: "A heading of the second level on an api page whose English anchor is none of those that tell \
             what a section holds, and that has no section below it of which the anchor does.",
        why: "What stands below it is taken for text: tables of parameters in it are not read, nor request \
             lines if another section has them.",
        mend: "Give the heading one of the names that the pages use: Permissions, HTTP request, Optional \
             query parameters, Function parameters, Path parameters, Request headers, Request body, \
             Response, Error responses, Example, Examples, Remarks, See also.",
        example: "`## Http requset` should be `## HTTP request`.",
    },
    check: Some(check),
};

fn check(page: &mut Page<'_, '_, '_>) {
    if !page.is_api() {
        return;
    }
    let document = page.cx.page;
    // A heading in words of its own over sections that are known is fine.
    let known = document.sections.iter().filter(|inner| inner.kind != SectionKind::Other);
    let above_known: BTreeSet<usize> = known.filter_map(|inner| inner.parent).collect();
    for (at, section) in document.sections.iter().enumerate() {
        if section.level != 2 || section.kind != SectionKind::Other || above_known.contains(&at) {
            continue;
        }
        let Some(block) = section.heading.map(|at| &document.blocks[at]) else { continue };
        let BlockKind::Heading(heading) = &block.kind else { continue };
        let message = format!("`{}` is no heading by which it is known what a section holds", heading.slug);
        let help = "use a heading of the other pages, as `HTTP request` or `Response`".to_owned();
        page.report(heading.content.range.clone(), message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check, check_resource};

    #[test]
    fn second_level_headings_of_api_pages_are_known() {
        check(&LINT, "# T\n## Permission list\n", &["2: `permission-list` is no heading"]);
        check(
            &LINT,
            "# T\n## <a name=\"permissions\"></a>{{权限|Permissions}}\n### For channels\n## Example\n### Odd\n",
            &[],
        );
        check(&LINT, "# T\n## Get a drive by its name\n### HTTP request\n", &[]);
        check_resource(&LINT, "# T\n## Odd\n", &[]);
    }
}
