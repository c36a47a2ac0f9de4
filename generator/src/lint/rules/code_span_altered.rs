//! Finds inline code that the translation changes.

use super::witness::{part_of, short, translated_units};
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "code-span-altered",
        severity: Severity::Warning,
        summary: "the translation loses or changes inline code",
        finds: "Inline code in an English sentence that is missing from its translation.",
        why: "Readers type inline code: a value, a name, a status. A translated one is wrong, and a \
             missing one is missed.",
        cure: "Copy the code from the English text.",
        example: "`` 返回 `204 无内容` `` should be `` 返回 `204 No Content` ``.",
    },
    check,
};

/// The limit of code spans in a unit, enough for the members of a large enumeration.
const CODES: usize = 512;

fn check(page: &mut Page<'_, '_, '_>) {
    for (unit, source, translation) in translated_units(page.cx.bilingual) {
        if !source.contains('`') {
            continue;
        }
        let meant = codes(source);
        if meant.len() > CODES || page.cx.is_full(LINT.code) {
            continue;
        }
        let mut translated = codes(translation);
        translated.truncate(CODES);
        let lost: Vec<_> = meant.into_iter().filter(|code| !is_in(translation, code)).collect();
        if lost.is_empty() {
            continue;
        }
        let others = translated.into_iter().filter(|other| !is_in(source, other));
        let mut others = others.collect::<Vec<_>>().into_iter();
        let is_pair = lost.len() == 1 && others.len() == 1;
        for code in lost {
            let help = format!("write `` `{}` `` in the translation", short(code));
            match others.next() {
                Some(instead) => {
                    let message = format!("the code `{}` is translated as `{}`", short(code), short(instead));
                    let place = part_of(&unit.target, translation, instead);
                    let edits = if is_pair { vec![(place.clone(), code.to_owned())] } else { Vec::new() };
                    page.report_fixable(place, message, help, edits);
                }
                None => {
                    let message =
                        format!("the code `{}` of the English text is not in the translation", short(code));
                    page.report_raw(unit.target.clone(), message, help);
                }
            }
        }
    }
}

/// The code between single backticks; empty if the backticks do not pair.
fn codes(text: &str) -> Vec<&str> {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len().is_multiple_of(2) || text.contains("``") || text.contains("\\`") {
        return Vec::new();
    }
    parts.into_iter().skip(1).step_by(2).map(str::trim).filter(|code| !code.is_empty()).collect()
}

/// Returns true if the text contains the code. Ignores blanks, and the backslashes with which the bilingual edition
/// escapes stars.
fn is_in(text: &str, code: &str) -> bool {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '\\').collect::<String>();
    text.contains(code) || plain(text).contains(&plain(code))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn code_stays() {
        check(
            LINT.code,
            "{{返回 `204 无内容`。|Returns `204 No Content`.}}\n",
            &[
                "1:35 [204 无内容] the code `204 No Content` is translated as `204 无内容`; write `` `204 No Content` ``",
            ],
        );
        check(
            LINT.code,
            "{{返回响应代码。|Returns `204 No Content`.}}\n",
            &[
                "1:31 [返回响应代码。] the code `204 No Content` of the English text is not in the translation",
            ],
        );
        check(LINT.code, "{{返回 `204  No Content`。|Returns `204 No Content`.}}\n", &[]);
        check(LINT.code, "{{返回 204 No Content。|Returns `204 No Content`.}}\n", &[]);
        check(LINT.code, "{{一个 ` 符号|one ` alone}}\n", &[]);
    }
}
