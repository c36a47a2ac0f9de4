//! Finds links whose target the translation changes.

use super::witness::{part_of, short, translated_units};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::hash::HashSet;
use crate::lint::Lint;
use crate::lint::page::Page;
use std::borrow::Cow;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "link-target-altered",
        severity: Severity::Warning,
        summary: "the translation loses a link or changes its target",
        finds: "The target of a link in an English sentence that no link in its translation has.",
        why: "In the translation the link is broken, missing, or leads to another page.",
        cure: "Copy the target from the English text.",
        example: "`[用户](../资源/user.md)` should be `[用户](../resources/user.md)`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for (unit, source, translation) in translated_units(page.cx.bilingual) {
        if page.cx.is_full(LINT.code) {
            return;
        }
        let (meant, kept) = (targets(source), targets(translation));
        let (is_meant, is_kept): (HashSet<Cow<'_, str>>, HashSet<Cow<'_, str>>) = (
            meant.iter().map(|target| without_locale(target)).collect(),
            kept.iter().map(|target| without_locale(target)).collect(),
        );
        let lost: Vec<_> = meant.iter().filter(|target| !is_kept.contains(&without_locale(target))).collect();
        let others: Vec<_> =
            kept.iter().copied().filter(|other| !is_meant.contains(&without_locale(other))).collect();
        let is_pair = lost.len() == 1 && others.len() == 1;
        let mut others = others.into_iter();
        for target in lost {
            let help = format!("write `{}`, as the English text has it", short(target));
            match others.next() {
                Some(instead) => {
                    let message = format!("the link leads to `{}` in the English text", short(target));
                    let place = part_of(&unit.target, translation, instead);
                    let edits =
                        if is_pair { vec![(place.clone(), (*target).to_owned())] } else { Vec::new() };
                    page.report_fixable(place, message, help, edits);
                }
                None => {
                    let message = format!("the link to `{}` is not in the translation", short(target));
                    page.report_raw(unit.target.clone(), message, help);
                }
            }
        }
    }
}

/// A target without the locale in its path, because a translation leads to its own one: `/ja-jp/` for `/en-us/`.
fn without_locale(target: &str) -> Cow<'_, str> {
    let is_locale = |segment: &str| match segment.split_once('-') {
        Some((language, region)) => {
            let is_word = |word: &str, lengths: &[usize]| {
                lengths.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_alphabetic())
            };
            is_word(language, &[2, 3]) && is_word(region, &[2, 4])
        }
        None => false,
    };
    if !target.contains('-') || !target.split('/').any(is_locale) {
        return Cow::Borrowed(target);
    }
    Cow::Owned(target.split('/').filter(|segment| !is_locale(segment)).collect::<Vec<_>>().join("/"))
}

/// The targets in `](..)`, without titles. A target without a closing bracket is not a link.
fn targets(text: &str) -> Vec<&str> {
    let after = text.split("](").skip(1);
    let target = |rest: &'_ str| {
        let end = rest.find([')', ' '])?;
        let closed =
            rest.cut(end..).starts_with(')') || rest.cut(end..).trim_start().starts_with(['"', '\'']);
        closed.then_some(end).filter(|end| *end > 0)
    };
    after.filter_map(|rest| target(rest).map(|end| rest.cut(..end))).collect()
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn targets_stay() {
        check(
            LINT.code,
            "{{见[用户](../资源/user.md)。|See [user](../resources/user.md).}}\n",
            &[
                "1:37 [../资源/user.md] the link leads to `../resources/user.md` in the English text; write `../resources/user.md`",
            ],
        );
        check(
            LINT.code,
            "{{见用户。|See [user](../resources/user.md).}}\n",
            &["1:31 [见用户。] the link to `../resources/user.md` is not in the translation"],
        );
        check(LINT.code, "{{见用户。|See [user](../resources/user.md, or not.}}\n", &[]);
        check(LINT.code, "{{见[用户](../resources/user.md)。|See [user](../resources/user.md).}}\n", &[]);
        check(LINT.code, "[{{用户|user}}](user.md)\n", &[]);
        let locales = "{{[x](https://a.b/ja-jp/c)を参照|See [x](https://a.b/en-us/c)}}\n";
        check(LINT.code, locales, &[]);
        check(
            LINT.code,
            &locales.replace("ja-jp/c", "ja-jp/d"),
            &["1:35 [https://a.b/ja-jp/d] the link leads to"],
        );
    }
}
