//! The translation changes what stands in inline code.

use super::witness::short;
use crate::diagnostic::Severity;
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: "code-span-altered",
    severity: Severity::Warning,
    summary: "the translation loses or changes what stands in inline code",
    explanation: explain! {
        finds: "Inline code of the English text that is nowhere in the translation of the same sentence.",
        why: "Inline code is what one types: a value, a name, a status. Translated it is wrong, and left \
             out it is missed.",
        mend: "Copy the code from the English text.",
        example: "`` 返回 `204 无内容` `` should be `` 返回 `204 No Content` ``.",
    },
    check: Some(check),
};

/// How many bytes a unit's text has at most: some sentences. A longer one is broken markup.
const SENTENCES: usize = 16_384;

fn check(page: &mut Page<'_, '_, '_>) {
    let bilingual = page.cx.bilingual;
    let raw = bilingual.raw();
    for unit in bilingual.units() {
        let (source, translation) = (&raw[unit.source.clone()], &raw[unit.target.clone()]);
        if source == translation || source.len() > SENTENCES || !source.contains('`') {
            continue;
        }
        for code in codes(source) {
            if !is_in(translation, code) {
                let message =
                    format!("the code `{}` of the English text is not in the translation", short(code));
                let help = "copy the code from the English text".to_owned();
                page.report_raw(unit.target.clone(), message, help);
            }
        }
    }
}

/// What stands between single backticks; nothing where they do not pair.
fn codes(text: &str) -> Vec<&str> {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len().is_multiple_of(2) || text.contains("``") || text.contains("\\`") {
        return Vec::new();
    }
    parts.into_iter().skip(1).step_by(2).map(str::trim).filter(|code| !code.is_empty()).collect()
}

/// Whether a text has the code. Blanks are left out of account, and so are the stars that the bilingual edition escapes.
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
            &LINT,
            "{{返回 `204 无内容`。|Returns `204 No Content`.}}\n",
            &["1:31 [返回 `204 无内容`。] the code `204 No Content` of the English"],
        );
        check(&LINT, "{{返回 `204  No Content`。|Returns `204 No Content`.}}\n", &[]);
        check(&LINT, "{{返回 204 No Content。|Returns `204 No Content`.}}\n", &[]);
        check(&LINT, "{{一个 ` 符号|one ` alone}}\n", &[]);
    }
}
