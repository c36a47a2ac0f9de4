//! Sections: the blocks below one heading, and the kind of each section.

use super::block::{Block, BlockKind, Heading, slugify};
use super::headings::{Meaning, SectionKind, opt_kind};
use std::ops::Range;

/// One section, without its subsections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// The block of the heading; `None` for the part before the first heading.
    pub heading: Option<usize>,
    /// The heading's level; 0 without a heading.
    pub level: u8,
    /// The section's purpose.
    pub kind: SectionKind,
    /// The enclosing section.
    pub parent: Option<usize>,
    /// The blocks from the heading up to the next one.
    pub blocks: Range<usize>,
}

/// Cuts the blocks of a page into sections.
#[must_use]
pub(crate) fn parse_sections(blocks: &[Block<'_>]) -> Vec<Section> {
    // Nearly all pages have fewer than 16 sections.
    let mut sections = Vec::with_capacity(16);
    sections.push(Section { heading: None, level: 0, kind: SectionKind::Intro, parent: None, blocks: 0..0 });
    let (mut title, mut has_request) = ("", false);
    for (at, block) in blocks.iter().enumerate() {
        let BlockKind::Heading(heading) = &block.kind else { continue };
        let parent = enclosing(&sections, heading.level);
        if heading.level == 1 && title.is_empty() {
            title = heading.slug.split('-').next().unwrap_or_default();
        }
        let kind = classify(
            heading,
            title,
            parent.and_then(|i| sections.get(i)).map(|around| around.kind),
            has_request,
        );
        has_request |= kind == SectionKind::Request;
        if let Some(last) = sections.last_mut() {
            last.blocks.end = at;
        }
        sections.push(Section {
            heading: Some(at),
            level: heading.level,
            kind,
            parent,
            blocks: at + 1..at + 1,
        });
    }
    if let Some(last) = sections.last_mut() {
        last.blocks.end = blocks.len();
    }
    sections
}

/// Finds the nearest earlier section with a lower level. Pages skip levels, so the depth cannot be used.
fn enclosing(sections: &[Section], level: u8) -> Option<usize> {
    let mut at = sections.len().checked_sub(1);
    while let Some(i) = at {
        let section = sections.get(i)?;
        if section.level < level && section.heading.is_some() {
            return Some(i);
        }
        // All sections between a section and its parent have at least the section's level, so the search can skip them.
        at = section.parent;
    }
    None
}

/// The slug of a heading without the remark in brackets that ends the heading: `response` of `Response (v1.0)`.
fn opt_without_remark<'h>(heading: &'h Heading<'_>) -> Option<&'h str> {
    let text = heading.content.trimmed().strip_suffix([')', ']'])?;
    let remark = text.get(text.rfind(['(', '['])?..)?;
    let bare = heading.slug.strip_suffix(&*slugify(remark))?.trim_end_matches('-');
    (!bare.is_empty()).then_some(bare)
}

fn classify(
    heading: &Heading<'_>,
    title: &str,
    parent: Option<SectionKind>,
    has_request: bool,
) -> SectionKind {
    use SectionKind::*;
    if heading.level == 1 {
        return Intro;
    }
    let parent = parent.unwrap_or(Intro);
    // Below an example, an `http-request` section holds the request lines only if the page has no other.
    if parent == Examples && (has_request || !Meaning::Section(Request).is_all_of(&heading.slug)) {
        return Examples;
    }
    let bare = || opt_without_remark(heading);
    let kind = opt_kind(&heading.slug, title, parent).or_else(|| opt_kind(bare()?, title, parent));
    match (kind, parent) {
        (Some(kind), _) => kind,
        (None, Intro | Other) => Other,
        (None, kind) => kind,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_blocks;
    use super::*;

    fn check(page: &str, kinds: &[SectionKind]) {
        let sections = parse_sections(&parse_blocks(page, 0, &[]).0);
        let found: Vec<_> = sections.iter().skip(1).map(|section| section.kind).collect();
        assert_eq!(found, kinds, "{page}");
    }

    #[test]
    fn level_and_parent_tell_sections_of_one_name_apart() {
        use SectionKind::*;
        check(
            r#"# T
## Response
## Example
##### Response
## Response
"#,
            &[Intro, Response, Examples, Examples, Response],
        );
        check(
            "# T\n## Permissions\n### For channels\n## HTTP request\n",
            &[Intro, Permissions, Permissions, Request],
        );
        check(
            "# T\n## Get a drive\n### HTTP request\n### Path parameters\n",
            &[Intro, Other, Request, PathParameters],
        );
    }

    #[test]
    fn a_remark_in_brackets_says_nothing_of_the_kind() {
        use SectionKind::*;
        check(
            r#"# T
## Response (v1.0)
## <a name="request-body-beta"></a>Corpo (beta)
## Sizes (Response)
## (x)
"#,
            &[Intro, Response, RequestBody, Other, Other],
        );
    }

    #[test]
    fn sections_of_one_kind_have_several_names() {
        use SectionKind::*;
        check(
            r#"# T
## Required query parameters
## Parameters
## Error codes
## Response
### Error conditions
### Error responses
"#,
            &[Intro, QueryParameters, RequestBody, Errors, Response, Response, Errors],
        );
    }

    #[test]
    fn sections_of_resources_have_several_names() {
        use SectionKind::*;
        check(
            r#"# user resource type
## user Properties
## Instance Attributes
## Navigation properties
## other properties
"#,
            &[Intro, Properties, Properties, Relationships, Other],
        );
    }

    #[test]
    fn a_request_below_an_example_is_part_of_it_unless_the_page_has_no_other() {
        use SectionKind::*;
        check(
            r#"# T
## HTTP request
## Example
### HTTP request
### Response
"#,
            &[Intro, Request, Examples, Examples, Examples],
        );
        check("# T\n## Example\n### HTTP request\n", &[Intro, Examples, Request]);
    }

    #[test]
    fn anchors_win_over_the_heading_text() {
        check("## <a name=\"http-request\"></a>HTTP 请求\n", &[SectionKind::Request]);
    }

    #[test]
    fn tabs_and_fences_and_comments_hold_no_headings() {
        check(
            "# T\n# <a name=\"http\"></a>[HTTP](#tab/http)\n```\n# x\n```\n<!-- \n## x\n-->\n",
            &[SectionKind::Intro],
        );
    }
}
