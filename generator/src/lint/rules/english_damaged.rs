//! Finds sentences whose English text is damaged while the translation is not.

use super::witness::translated_units;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "english-damaged",
        severity: Severity::Warning,
        summary: "the English text of a sentence is damaged, its translation is not",
        finds: "An English sentence with an odd number of backticks, or with a link that is not closed, whose \
             translation has both whole.",
        why: "Facts come from the English text. A name in it may be lost or read wrongly.",
        cure: "Copy the markup from the translation into the English text.",
        example: "`` Returns `204 No Content. `` beside `` 返回 `204 No Content`。 ``",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for (unit, source, translation) in translated_units(page.cx.bilingual) {
        let what = if has_open_code(source) && translation.contains('`') && !has_open_code(translation) {
            "a backtick"
        } else if has_open_link(source) && translation.contains("](") && !has_open_link(translation) {
            "the bracket that closes a link"
        } else {
            continue;
        };
        let message = format!("the English text lacks {what}, which the translation has");
        page.report_raw(unit.source.clone(), message, "correct the English text".to_owned());
    }
}

/// Returns true if a piece of inline code is not closed.
fn has_open_code(text: &str) -> bool {
    // A backtick between blanks is the character itself.
    let alone = text.matches(" ` ").count();
    !text.contains("\\`") && (text.matches('`').count() - alone) % 2 == 1
}

/// Returns true if a target of a link is not closed.
fn has_open_link(text: &str) -> bool {
    let mut targets = text.split("](").skip(1);
    targets.any(|rest| {
        let target = rest.find([')', '[', ' ']);
        !target.is_some_and(|at| {
            rest.cut(at..).starts_with(')') || rest.cut(at..).trim_start().starts_with(['"', '\''])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn the_damaged_side_is_blamed() {
        check(
            LINT.code,
            "{{返回 `204`。|Returns `204.}}\n",
            &["1:102 [Returns `204.] the English text lacks a backtick, which the translation has"],
        );
        check(
            LINT.code,
            "{{见 [x](y.md)。|See [x](y.md, or not.}}\n",
            &["1:105 [See [x](y.md, or not.] the English text lacks the bracket"],
        );
        check(LINT.code, "{{返回 `204`。|Returns `204`.}}\n", &[]);
        check(LINT.code, "{{^ ' 和 `a`|^ ` and `a`}}\n", &[]);
        check(LINT.code, "{{见 [x](y.md)。|See [x](y.md \"z\").}}\n", &[]);
    }
}
