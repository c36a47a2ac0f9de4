//! Finds links without text.

use super::links::inlines;
use super::witness::translated_units;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::MarkKind;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "link-text-empty",
        severity: Severity::Warning,
        summary: "a link has no text",
        finds: "A link `[](url)` in a translation or in the English text. In a translation, its text was \
             moved to another place in the sentence, or dropped.",
        why: "Readers do not see the link, and the sentence often lacks its word.",
        cure: "Put the word of the link between the brackets.",
        example: "`创建新的 printJob。[](../resources/printer.md)` for `Create a new printJob for a \
             [printer](../resources/printer.md).`",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let raw = page.cx.bilingual.raw();
    for (unit, source, target) in translated_units(page.cx.bilingual) {
        for (place, url) in empty_links(target) {
            if page.cx.is_full(LINT.code) {
                return;
            }
            report(
                page,
                unit.target.start + place.start..unit.target.start + place.end,
                opt_text(source, url),
                url,
            );
        }
        // The brackets stand outside of the unit.
        if target.trim().is_empty()
            && raw.cut(..unit.whole.start).ends_with('[')
            && let Some(rest) = raw.cut(unit.whole.end..).strip_prefix("](")
            && let Some(end) = rest.find([')', '\n'])
        {
            report(page, unit.whole.start - 1..unit.whole.end + 2 + end + 1, Some(source), rest.cut(..end));
        }
    }
    for inline in inlines(page.cx) {
        let images = inline.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Image(_)));
        let images: BTreeSet<usize> = images.map(|mark| mark.range.start).collect();
        for mark in &inline.marks {
            let MarkKind::Link(url) = &mark.kind else { continue };
            if page.cx.is_full(LINT.code) {
                return;
            }
            let has_text = !inline.text.cut(mark.range.clone()).trim().is_empty();
            if has_text || images.range(mark.range.start..=mark.range.end).next().is_some() {
                continue;
            }
            let text = page.cx.page.source.cut(inline.range.clone());
            let at = text.find(&format!("[]({url}")).map_or(inline.range.clone(), |at| {
                inline.range.start + at..inline.range.start + at + url.len() + 4
            });
            let place = page.cx.raw_bytes(at);
            report(page, place, None, url);
        }
    }
}

fn report(page: &mut Page<'_, '_, '_>, raw: Range<usize>, text: Option<&str>, url: &str) {
    let help = match text {
        Some(text) => format!("the English text has `[{text}]({url})`: write its word in the brackets"),
        None => "write the word of the link between the brackets".to_owned(),
    };
    page.report_raw(raw, format!("the link to `{url}` has no text"), help);
}

/// The links without text, with their targets.
fn empty_links(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.match_indices("[](").filter_map(move |(at, open)| {
        let rest = text.cut(at + open.len()..);
        let end = rest.find(')')?;
        let is_image = text.cut(..at).ends_with('!');
        (!is_image)
            .then(|| (at..at + open.len() + end + 1, rest.cut(..end).split(' ').next().unwrap_or_default()))
    })
}

/// The text of the link with this target.
fn opt_text<'t>(source: &'t str, url: &str) -> Option<&'t str> {
    let end = source.find(&format!("]({url}"))?;
    let text = source.cut(..end).rsplit('[').next()?;
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn links_have_texts() {
        check(
            LINT.code,
            "{{为打印机创建作业。[](printer.md)|Create a job for a [printer](printer.md).}}\n",
            &[
                "1:40 [[](printer.md)] the link to `printer.md` has no text; the English text has `[printer](printer.md)`",
            ],
        );
        check(LINT.code, "[{{|printer}}](printer.md)\n", &["1:1 "]);
        check(
            LINT.code,
            "See [](printer.md).\n",
            &["1:5 [[](printer.md)] the link to `printer.md` has no text; write the word"],
        );
        check(
            LINT.code,
            "{{见 [打印机](printer.md)。|See [printer](printer.md).}} [{{打印机|printer}}](x.md)\n",
            &[],
        );
        check(LINT.code, "[![](x.png)](x.md) ![](x.png)\n", &[]);
    }
}
