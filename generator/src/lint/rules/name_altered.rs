//! Finds names of properties and types that the translation of a sentence loses.

use super::witness::{cells, part_of, short, translated_units};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::cells::Column;
use crate::extract::parameters::split_name;
use crate::hash::HashSet;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::has_name;
use crate::page::SectionKind;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "name-altered",
        severity: Severity::Note,
        summary: "the translation of a sentence loses a name",
        finds: "A name in an English sentence or title, in camel case or in bold type, that its translation does \
             not have. A bold word counts if the page documents a property or parameter of that name. A cell \
             that is the name alone has lints of its own.",
        why: "Readers do not learn which property or type is meant, and a search for its name does not find \
             the sentence.",
        cure: "Copy the name from the English text, preferably as inline code, which translators leave alone.",
        example: "`设置显示名称。` for `Set the **displayName**.`",
    },
    check,
};

/// `displayName`, but neither `iPhone` nor `macOS`, which are names of products.
static CAMEL_CASE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[a-z]{2,}(?:[A-Z][a-z0-9]+)+").expect("a pattern"));
static BOLD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\*\*([A-Za-z][A-Za-z0-9]*)\*\*").expect("a pattern"));

const SECTIONS: &[SectionKind] = &[
    SectionKind::Properties,
    SectionKind::Relationships,
    SectionKind::RequestBody,
    SectionKind::FunctionParameters,
    SectionKind::PathParameters,
    SectionKind::QueryParameters,
];

fn check(page: &mut Page<'_, '_, '_>) {
    let bilingual = page.cx.bilingual;
    if bilingual.units().is_empty() {
        return;
    }
    let known: HashSet<String> = cells(page.cx, SECTIONS, Column::Name)
        .into_iter()
        .map(|cell| split_name(cell).0.to_string())
        .collect();
    for (unit, source, translation) in translated_units(bilingual) {
        if page.cx.is_full(LINT.code) {
            return;
        }
        let mut lost: Vec<&str> = Vec::new();
        for name in names(source, &known) {
            let is_there =
                has_name(translation, name) || singulars(name).any(|one| has_name(translation, &one));
            if !is_there && !lost.contains(&name) && source.trim_matches(['*', '`', '_', ' ']) != name {
                lost.push(name);
            }
        }
        let Some(name) = lost.first() else { continue };
        let message = format!("the name `{name}` is not in the translation `{}`", short(translation));
        let (place, edits) = match (opt_in_other_case(translation, name), bold_of(translation)) {
            (Some(found), _) => {
                let place = unit.target.start + found.start..unit.target.start + found.end;
                (place.clone(), vec![(place, (*name).to_owned())])
            }
            (None, Some(bold)) if bold_of(source).is_some_and(|bold| source.cut(bold).contains(name)) => {
                (part_of(&unit.target, translation, translation.cut(bold)), Vec::new())
            }
            _ => (unit.target.clone(), Vec::new()),
        };
        page.report_fixable(place, message, format!("write `{name}` in the translation"), edits);
    }
}

/// The possible singulars of a name, because a translation may have no plural.
fn singulars(name: &str) -> impl Iterator<Item = String> {
    let y = name.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let es = name.strip_suffix("es").map(str::to_owned);
    let s = name.strip_suffix('s').map(str::to_owned);
    y.into_iter().chain(es).chain(s)
}

/// The only place of a name that differs in case from this one.
fn opt_in_other_case(text: &str, name: &str) -> Option<Range<usize>> {
    let excluded = excluded(text);
    let (lower, wanted) = (text.to_ascii_lowercase(), name.to_ascii_lowercase());
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let mut places = lower.match_indices(&wanted).map(|(at, _)| at..at + wanted.len()).filter(|range| {
        let before = range.start.checked_sub(1).map(|at| lower.as_bytes()[at]);
        let behind = lower.as_bytes().get(range.end).copied();
        let is_part = before.is_some_and(is_word) || behind.is_some_and(is_word);
        !is_part && !excluded.iter().any(|part| part.contains(&range.start))
    });
    places.next().filter(|_| places.next().is_none())
}

/// The text in bold type, if there is one such text.
fn bold_of(text: &str) -> Option<Range<usize>> {
    let marks: Vec<usize> = text.match_indices("**").map(|(at, _)| at).collect();
    let [open, close] = marks[..] else { return None };
    (!text.contains("***") && open + 2 < close).then_some(open + 2..close)
}

/// The names in a sentence, outside of code and targets of links.
fn names<'t>(text: &'t str, known: &HashSet<String>) -> Vec<&'t str> {
    let bytes = text.as_bytes();
    let is_alone = |range: &Range<usize>| {
        let is_part = |b: u8| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'_' | b'.' | b'/' | b'@' | b'-' | b'#' | b'=' | b'(' | b'$')
        };
        let before = range.start.checked_sub(1).map(|at| bytes[at]);
        let behind = bytes.get(range.end).copied();
        let goes_on = match behind {
            Some(b'.') => bytes.get(range.end + 1).is_some_and(u8::is_ascii_alphanumeric),
            behind => behind.is_some_and(is_part),
        };
        !goes_on && !before.is_some_and(|b| is_part(b) && b != b'(')
    };
    let excluded = excluded(text);
    let is_outside = |at: usize| {
        let before = excluded.partition_point(|range| range.start <= at);
        before.checked_sub(1).is_none_or(|i| !excluded[i].contains(&at))
    };
    let camel = CAMEL_CASE.find_iter(text).map(|found| found.range()).filter(is_alone);
    let bold = BOLD.captures_iter(text).filter_map(|found| found.get(1)).map(|found| found.range());
    let bold = bold.filter(|range| known.contains(text.cut(range.clone())));
    let mut ranges: Vec<Range<usize>> = camel.chain(bold).filter(|range| is_outside(range.start)).collect();
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    ranges.into_iter().map(|range| text.cut(range)).collect()
}

/// The ranges of code, link targets and HTML tags.
fn excluded(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let close = match bytes[at] {
            b'`' => b'`',
            b'<' => b'>',
            b']' if bytes.get(at + 1) == Some(&b'(') => b')',
            _ => {
                at += 1;
                continue;
            }
        };
        let Some(end) = memchr::memchr(close, bytes.cut(at + 1..)) else {
            at += 1;
            // Nothing of this kind ends behind this place.
            if close == b'`' {
                break;
            }
            continue;
        };
        found.push(at..at + end + 2);
        at += end + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check_resource;

    fn check(text: &str, expect: &[&str]) {
        let page = format!(
            r#"# x resource type
{text}
## Properties
|Property|Type|
|-|-|
|id|String|
"#
        );
        check_resource(LINT.code, &page, expect);
    }

    #[test]
    fn names_stay_in_sentences() {
        check(
            "{{设置显示名称。|Set the **displayName**.}}",
            &[
                "2:31 [设置显示名称。] the name `displayName` is not in the translation `设置显示名称。`; write",
            ],
        );
        check(
            "{{它有**标识**。|It has an **id**.}}",
            &["2:35 [标识] the name `id` is not in the translation"],
        );
        check("{{**UserPage** [x](userpage.md)|A **userPage**}}", &["2:33 [UserPage] the name `userPage`"]);
        check("{{每个 usersPage|Each userPage}}", &["2:31 [每个 usersPage] the name `userPage`"]);
        for fine in [
            "{{设置 `displayName`。|Set the displayName.}}",
            "{{列出 userPolicy|List userPolicies}}",
            "{{不|**not** on macOS or an iPhone}}",
            "{{见 [x](a.md)|See [x](userPage.md) and `otherName`, a.someName, someName()}}",
        ] {
            check(fine, &[]);
        }
    }
}
