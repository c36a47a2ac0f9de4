//! Finds links that are not closed, so that readers see their markup.

use super::links::inlines;
use super::witness::short;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::MarkKind;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "link-malformed",
        severity: Severity::Warning,
        summary: "a link is not closed, so readers see its markup",
        finds: "A `](` in text outside of code that does not belong to a link: the closing bracket is \
             missing, or the target contains a blank.",
        why: "Readers see brackets and a path instead of a link.",
        cure: "Close the link: `[text](target)`.",
        example: "`See [user](../resources/user.md, and [group](../resources/group.md).`",
    },
    check,
};

/// The number of bytes of a target to check.
const TARGET: usize = 200;

fn check(page: &mut Page<'_, '_, '_>) {
    for inline in inlines(page.cx) {
        let codes = inline.marks.iter().filter(|mark| mark.kind == MarkKind::Code);
        let codes: Vec<_> = codes.map(|mark| mark.range.clone()).collect();
        let is_code = |at: usize| {
            let before = codes.partition_point(|range| range.start <= at);
            before.checked_sub(1).is_some_and(|code| codes[code].contains(&at))
        };
        let mut from = 0;
        for (at, _) in inline.text.match_indices("](").filter(|(at, _)| !is_code(*at)) {
            if page.cx.is_full(LINT.code) {
                return;
            }
            let rest = inline.text.cut(at + 2..);
            let end = rest.char_indices().find(|(i, c)| c.is_whitespace() || *i >= TARGET);
            let rest = rest.cut(..end.map_or(rest.len(), |(i, _)| i));
            let target = rest.trim_end_matches([',', '.', ';']);
            let markup = format!("]({target}");
            let text = page.cx.page.source.cut(inline.range.clone());
            let found = text.get(from..).and_then(|rest| rest.find(&markup)).map(|found| from + found);
            from = found.map_or(from, |found| found + markup.len());
            let range = found.map_or(inline.range.clone(), |found| {
                inline.range.start + found..inline.range.start + found + markup.len()
            });
            let message = format!("the link `{}` is not closed", short(&markup));
            page.report(range, message, format!("write `]({target})`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn links_are_closed() {
        check(
            LINT.code,
            "See [user](user.md, and [group](group.md).\n",
            &["1:10 [](user.md] the link `](user.md` is not closed; write `](user.md)`"],
        );
        check(LINT.code, "See [user](user.md) and `[x](y`.\n", &[]);
    }
}
