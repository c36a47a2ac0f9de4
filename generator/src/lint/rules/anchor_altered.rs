//! Finds headings whose anchor is not derived from their English text.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, slugify};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "anchor-altered",
        severity: Severity::Note,
        summary: "the anchor of a heading does not match its English text",
        finds: "A heading with an anchor `<a name=\"..\"></a>` other than its English text in lower case, \
             with blanks as `-` and without punctuation.",
        why: "Links to the heading are broken. The anchor also tells the kind of section, so facts in it \
             are read wrongly or not at all.",
        cure: "Write the anchor that follows from the English text.",
        example: "`## <a name=\"qingqiu\"></a>请求正文` over `Request body` should have the anchor \
             `request-body`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    if page.cx.localized {
        return;
    }
    for block in &page.cx.page.blocks {
        let BlockKind::Heading(heading) = &block.kind else { continue };
        let meant = slugify(&heading.content.text);
        // On a page without units, a heading in another script is a translation of the anchor.
        let is_translated = page.cx.bilingual.units().is_empty() && !heading.content.text.is_ascii();
        if *heading.slug == *meant || meant.is_empty() || is_translated {
            continue;
        }
        let text = page.cx.page.source.cut(block.range.clone());
        let Some(at) = text.find(&*heading.slug).filter(|_| !heading.slug.is_empty()) else { continue };
        let start = block.range.start + at;
        let message = format!(
            "the anchor `{}` does not match the heading `{}`",
            heading.slug,
            heading.content.trimmed()
        );
        page.report(start..start + heading.slug.len(), message, format!("write `{meant}`"));
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn anchors_are_those_of_the_english_text() {
        check(
            LINT.code,
            "# T\n## <a name=\"qingqiu\"></a>{{请求正文|Request body}}\n",
            &[
                "2:13 [qingqiu] the anchor `qingqiu` does not match the heading `Request body`; write `request-body`",
            ],
        );
        check(
            LINT.code,
            "# T\n## <a name=\"request-body\"></a>{{请求正文|Request body}}\n## What's new?\n",
            &[],
        );
        check(
            LINT.code,
            "---\nms.contentlocale: zh-CN\n---\n## <a name=\"request-body\"></a>请求正文\n",
            &[],
        );
        check(LINT.code, "## <a name=\"request-body\"></a>请求正文\n", &[]);
    }
}
