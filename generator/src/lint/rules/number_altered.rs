//! Finds numbers that the translation loses or changes.

use super::witness::{part_of, short, translated_units};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::prose::marks::IN_NUMBERS;
use crate::prose::{Languages, Sense, opt_start};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "number-altered",
        severity: Severity::Warning,
        summary: "the translation loses or changes a number",
        finds: "A number of two digits or more in an English sentence that its translation does not have. \
             Inline code, targets of links, parts of names, times of day and numbers before a word such as \
             `million` are ignored, and so are separators of thousands.",
        why: "Limits, sizes and codes are facts. A reader of the translation learns a wrong one.",
        cure: "Copy the number from the English text.",
        example: "`最多 10 个` for `at most 100`.",
    },
    check,
};

/// The limit of numbers in a unit, enough for a table of codes.
const NUMBERS: usize = 256;

fn check(page: &mut Page<'_, '_, '_>) {
    for (unit, source, translation) in translated_units(page.cx.bilingual) {
        if !source.bytes().any(|b| b.is_ascii_digit()) {
            continue;
        }
        if page.cx.is_full(LINT.code) {
            return;
        }
        let meant = numbers(source);
        let kept = numbers(translation);
        if meant.len() > NUMBERS || kept.len() > NUMBERS {
            continue;
        }
        let has = |of: &[Number<'_>], value: &str| of.iter().any(|other| other.value == value);
        let all = digits(translation);
        let lost: Vec<_> = meant
            .iter()
            .filter(|number| number.is_plain && number.value.len() > 1)
            .filter(|number| !has(&kept, &number.value) && !all.contains(&number.value))
            .collect();
        let [number, ..] = lost[..] else { continue };
        let english = digits(source);
        let added = kept.iter().find(|other| {
            other.is_plain
                && !has(&meant, &other.value)
                && !english.split(' ').any(|known| known == other.value)
        });
        let help = format!("write {} in the translation", number.text);
        match added.filter(|_| lost.len() == 1) {
            Some(other) => {
                let message = format!("the number {} is {} in the translation", number.text, other.text);
                page.report_raw(part_of(&unit.target, translation, other.text), message, help);
            }
            None => {
                let message = format!(
                    "the number {} of the English text is not in the translation `{}`",
                    number.text,
                    short(translation)
                );
                page.report_raw(unit.target.clone(), message, help);
            }
        }
    }
}

/// A number in a text.
struct Number<'t> {
    text: &'t str,
    /// Its digits, without separators and zeros before it.
    value: String,
    /// False for a number that a translation may write in another way.
    is_plain: bool,
}

/// The numbers of a text outside of code and targets of links.
fn numbers(text: &str) -> Vec<Number<'_>> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let (mut at, mut in_code) = (0, false);
    while at < bytes.len() {
        if bytes[at] == b'`' {
            in_code = !in_code;
        }
        if bytes.cut(at..).starts_with(b"](") {
            at += memchr::memchr(b')', bytes.cut(at..)).unwrap_or(1);
        }
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while is_digit(at) || matches!(bytes.get(at), Some(b',' | b'.')) && is_digit(at + 1) {
            at += 1;
        }
        let part_of_name = |byte: Option<&u8>| {
            byte.is_some_and(|b| {
                b.is_ascii_alphanumeric()
                    || matches!(b, b'_' | b'-' | b'/' | b':' | b'.' | b'\\' | b'&' | b'#' | b'$' | b'=')
            })
        };
        let behind = text.cut(at..).trim_start();
        let is_scaled = opt_start(Languages::English, Sense::Scale, behind).is_some();
        let stop = bytes.get(at).filter(|b| {
            !matches!(b, b'.' | b':')
                || is_digit(at + 1)
                || bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
        });
        let before = start.checked_sub(1).map(|before| &bytes[before]);
        let is_plain = !in_code && !part_of_name(before) && !part_of_name(stop) && !is_scaled;
        let digits: String = text.cut(start..at).chars().filter(char::is_ascii_digit).collect();
        let value = digits.trim_start_matches('0').to_owned();
        found.push(Number { text: text.cut(start..at), value, is_plain });
    }
    found
}

/// All digits of a text in order, also those of full width, with single blanks for everything between them.
fn digits(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => out.push(c),
            '\u{FF10}'..='\u{FF19}' => out.extend(char::from_u32(u32::from(c) - 0xFEE0)),
            '\u{A0}' | '\u{202F}' | ' ' => {}
            c if IN_NUMBERS.contains(&c) => {}
            _ if !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn numbers_stay() {
        check(
            LINT.code,
            "{{最多 10 个。|At most 100.}}\n",
            &["1:34 [10] the number 100 is 10 in the translation; write 100 in the translation"],
        );
        check(
            LINT.code,
            "{{最多几个。|At most 1,000 or 25.}}\n",
            &["1:31 [最多几个。] the number 1,000 of the English text is not in the translation"],
        );
        for same in [
            "{{最多 1.000 个。|At most 1,000.}}\n",
            "{{最多１００个。|At most 100.}}\n",
            "{{最多 1，000 个。|At most 1,000.}}\n",
            "{{500 万|5 million or 50 million}}\n",
            "{{三个|3 of them at 10:30 PM}}\n",
            "{{类型|[x](y12.md) `A 25` type42 v1.10}}\n",
            "{{2014年1月1日|January 01, 2014}}\n",
        ] {
            check(LINT.code, same, &[]);
        }
    }
}
