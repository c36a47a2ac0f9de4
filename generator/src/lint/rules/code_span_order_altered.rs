//! Finds lists of inline code that the translation has in another order.

use super::witness::{short, translated_units};
use crate::diagnostic::{Code, Severity};
use crate::hash::HashSet;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "code-span-order-altered",
        severity: Severity::Note,
        summary: "the translation lists inline code in another order",
        finds: "A list of three or more pieces of inline code in an English sentence, with nothing but commas and \
             short words between them, whose translation has the same pieces in another order.",
        why: "The order of values often has a meaning: their numbers, or what is said of each of them later.",
        cure: "Put the pieces in the order of the English text.",
        example: "`` `b`、`a`、`c` `` for `` `a`, `b`, `c` ``.",
    },
    check,
};

/// The bytes that may stand between two pieces of a list.
const BETWEEN: usize = 6;

fn check(page: &mut Page<'_, '_, '_>) {
    for (unit, source, translation) in translated_units(page.cx.bilingual) {
        if !source.contains('`') {
            continue;
        }
        let (meant, found) = (codes(source), codes(translation));
        for list in lists(source, &meant) {
            let of_list: HashSet<&str> = list.iter().copied().collect();
            let kept: Vec<&str> = found.iter().copied().filter(|code| of_list.contains(code)).collect();
            let Some(at) = list.iter().zip(&kept).position(|(one, other)| one != other) else { continue };
            if of_list.len() != list.len() || kept.len() != list.len() || page.cx.is_full(LINT.code) {
                continue;
            }
            let message = format!(
                "the translation has `{}` in the place of `{}` in a list",
                short(kept[at]),
                short(list[at])
            );
            page.report_raw(unit.target.clone(), message, "write the list in the English order".to_owned());
        }
    }
}

/// The code between single backticks; empty if the backticks do not pair.
fn codes(text: &str) -> Vec<&str> {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len().is_multiple_of(2) || text.contains("``") {
        return Vec::new();
    }
    parts.into_iter().skip(1).step_by(2).collect()
}

/// The stretches of three or more pieces that stand close to one another.
fn lists<'t>(text: &str, codes: &[&'t str]) -> Vec<Vec<&'t str>> {
    let between: Vec<usize> = text.split('`').step_by(2).map(str::len).collect();
    let mut lists: Vec<Vec<&str>> = Vec::new();
    for (at, code) in codes.iter().enumerate() {
        let goes_on = at > 0 && between.get(at).is_some_and(|length| *length <= BETWEEN);
        match lists.last_mut() {
            Some(list) if goes_on => list.push(code),
            _ => lists.push(vec![code]),
        }
    }
    lists.retain(|list| list.len() > 2);
    lists
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn lists_keep_their_order() {
        check(
            LINT.code,
            "{{值为 `b`、`a`、`c`。|The values are `a`, `b`, or `c`.}}\n",
            &["1:31 [值为 `b`、`a`、`c`。] the translation has `b` in the place of `a` in a list"],
        );
        check(LINT.code, "{{值为 `a`、`b`、`c`。|The values are `a`, `b`, or `c`.}}\n", &[]);
        check(LINT.code, "{{用 `c` 时，`a` 在 `b` 前。|If `a` stands before `b`, use `c`.}}\n", &[]);
    }
}
