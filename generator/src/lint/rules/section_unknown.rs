//! Finds sections of api pages with an unknown heading.

use crate::diagnostic::{Code, Severity};
use crate::extract::BlockOutcome;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::headings::usual_of_api_pages;
use crate::page::{BlockKind, Section, SectionKind};
use std::collections::BTreeSet;
use strsim::levenshtein;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "section-unknown",
        severity: Severity::Note,
        summary: "a section of an api page has an unknown heading",
        finds: "A second-level heading on an api page with an unknown English anchor, if it is spelled \
             like a known one, or if a table or code block stands below it. Headings over text only and \
             headings over known sections are ignored.",
        why: "The section is taken for plain text, so its tables of parameters are not read, and neither \
             are its request lines if another section has some.",
        cure: "Use a heading that other pages use: Permissions, HTTP request, Optional query parameters, \
             Function parameters, Path parameters, Request headers, Request body, Response, Error \
             responses, Example, Examples, Remarks, See also.",
        example: "`## Http requset` should be `## HTTP request`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    if !page.is_api() {
        return;
    }
    let document = page.cx.page;
    // A custom heading above known sections is fine.
    let known = document.sections.iter().filter(|inner| inner.kind != SectionKind::Other);
    let above_known: BTreeSet<usize> = known.filter_map(|inner| inner.parent).collect();
    let mut holding = vec![Holds::default(); document.sections.len()];
    for (at, section) in document.sections.iter().enumerate() {
        let own = Holds::of(page, section);
        let mut above = Some(at);
        // Headings have six levels, so the loop is short.
        while let Some(section) = above {
            holding[section].add(own);
            above = document.sections[section].parent;
        }
    }
    for (at, section) in document.sections.iter().enumerate() {
        if section.level != 2 || section.kind != SectionKind::Other || above_known.contains(&at) {
            continue;
        }
        let Some(block) = section.heading.map(|at| &document.blocks[at]) else { continue };
        let BlockKind::Heading(heading) = &block.kind else { continue };
        let meant = usual_of_api_pages().find(|known| (1..=2).contains(&levenshtein(known, &heading.slug)));
        let (what, help) = match (meant, holding[at]) {
            (Some(meant), _) => (String::new(), format!("did you mean `{meant}`?")),
            (None, Holds { unread: true, .. }) => {
                let what = "; the table or code block below it is not read".to_owned();
                (what, "use a heading of other pages, such as `HTTP request` or `Response`".to_owned())
            }
            (None, Holds { requests: true, .. }) => {
                let what =
                    "; the requests below it are read, for lack of a section `HTTP request`".to_owned();
                (what, "put the request lines below a heading `HTTP request`".to_owned())
            }
            (None, _) => continue,
        };
        let message = format!("`{}` is not a known heading{what}", heading.slug);
        page.report(heading.content.range.clone(), message, help);
    }
}

/// The content of a section besides text.
#[derive(Debug, Clone, Copy, Default)]
struct Holds {
    unread: bool,
    requests: bool,
}

impl Holds {
    fn of(page: &Page<'_, '_, '_>, section: &Section) -> Self {
        let mut holds = Self::default();
        for at in section.blocks.clone() {
            let is_extracted = page.outcomes().get(at) == Some(&BlockOutcome::Extracted);
            match &page.cx.page.blocks[at].kind {
                BlockKind::Table(_) => holds.unread |= !is_extracted,
                BlockKind::Code(code) => {
                    holds.unread |= !is_extracted;
                    let lines = page.cx.line(code.start)..=page.cx.line(page.cx.page.blocks[at].range.end);
                    holds.requests |=
                        page.operations().iter().any(|operation| lines.contains(&operation.line));
                }
                _ => {}
            }
        }
        holds
    }

    fn add(&mut self, other: Self) {
        self.unread |= other.unread;
        self.requests |= other.requests;
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::{check, check_resource};

    #[test]
    fn second_level_headings_of_api_pages_are_known() {
        check(
            LINT.code,
            "# T\n## Http requset\n",
            &["2:4 [Http requset] `http-requset` is not a known heading; did you mean `http-request`?"],
        );
        check(
            LINT.code,
            r#"# T
## Sizes
|a|
|-|
|b|
## HTTP request
```http
GET /x
```
"#,
            &["2:4 [Sizes] "],
        );
        check(
            LINT.code,
            r#"# T
## Get it
```http
GET /x
```
"#,
            &["2:4 [Get it] `get-it` is not a known heading; the requests below it are read"],
        );
        check(LINT.code, "# T\n## Best practices\nText.\n", &[]);
        check(
            LINT.code,
            r#"# T
## <a name="permissions"></a>{{权限|Permissions}}
### For channels
## Example
### Odd
"#,
            &[],
        );
        check(LINT.code, "# T\n## Get a drive by its name\n### HTTP request\n", &[]);
        check_resource(
            LINT.code,
            r#"# T
## Odd
|a|
|-|
|b|
"#,
            &[],
        );
    }
}
