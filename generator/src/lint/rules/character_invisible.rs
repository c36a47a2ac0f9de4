//! Finds invisible characters.

use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::is_invisible;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "character-invisible",
        severity: Severity::Note,
        summary: "a page has a character that no reader sees",
        finds: "A control character, such as NUL or ESC, a character without width, or a mark that changes the \
             direction of text. Each character is named once, at its first place.",
        why: "In a name or a path it makes another name that looks the same. Terminals obey control characters.",
        cure: "Take it out.",
        example: "`display<U+200B>Name`.",
    },
    check,
};

/// The limit of different characters that are reported.
const KINDS: usize = 16;

fn check(page: &mut Page<'_, '_, '_>) {
    let raw = page.cx.bilingual.raw();
    let mut reported: Vec<char> = Vec::new();
    for (at, c) in raw.char_indices() {
        let is_mark = c == '\u{FEFF}' && at == 0;
        if !is_invisible(c) || is_mark || reported.contains(&c) || reported.len() == KINDS {
            continue;
        }
        reported.push(c);
        let message = format!("the character U+{:04X} cannot be seen", u32::from(c));
        page.report_raw(at..at + c.len_utf8(), message, "take it out".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn all_characters_can_be_seen() {
        check(
            LINT.code,
            "# T\u{200B}\na\0b\u{200B}\n",
            &["1:4 [\u{200B}] the character U+200B cannot be seen", "2:2 [\0] the character U+0000"],
        );
        check(LINT.code, "\u{FEFF}# T\r\n\tvalue é 值\n", &[]);
    }
}
