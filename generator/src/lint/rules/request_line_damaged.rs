//! Finds request lines with characters that no URL has.

use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "request-line-damaged",
        severity: Severity::Warning,
        summary: "a request line has characters that no URL has",
        finds: "Full-width punctuation, typographic quotes, blanks of other kinds, entities or backslashes in a \
             request line.",
        why: "Readers copy the line. The program reads it as it was meant where that is plain.",
        cure: "Write the character of ASCII.",
        example: "`GET /users/｛id｝` should be `GET /users/{id}`.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    for operation in page.operations() {
        if page.cx.is_full(LINT.code) {
            return;
        }
        let line = page.cx.raw_of_place(&operation.line, operation.place);
        let text = page.cx.bilingual.raw().get(line.clone()).unwrap_or_default();
        if let Some((at, length)) = opt_odd(text) {
            let odd = &text[at..at + length];
            let message = format!("`{}` is no part of a URL", odd.escape_debug());
            let help = opt_meant(odd).map(|meant| format!("write `{meant}`"));
            page.report_raw(line.start + at..line.start + at + length, message, help);
        }
    }
}

/// The place and the length of the first such character or entity.
fn opt_odd(text: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(at, c)| match c {
        '&' => {
            let entity = text[at..].find(';').filter(|end| *end <= 8).map(|end| &text[at..=at + end])?;
            let inner = &entity[1..entity.len() - 1];
            let is_entity = inner.starts_with('#') || inner.bytes().all(|b| b.is_ascii_lowercase());
            (is_entity && !inner.is_empty()).then_some((at, entity.len()))
        }
        '\\' => Some((at, 1)),
        c if is_odd(c) => Some((at, c.len_utf8())),
        _ => None,
    })
}

fn is_odd(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FF5E}' | '\u{2018}'..='\u{201F}' | '\u{3000}' | '\u{A0}' | '\u{2000}'..='\u{200F}')
}

/// The character of ASCII that was meant.
fn opt_meant(odd: &str) -> Option<char> {
    Some(match odd.chars().next()? {
        c @ '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0)?,
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        '&' => match odd {
            "&lt;" => '<',
            "&gt;" => '>',
            "&amp;" => '&',
            "&quot;" => '"',
            _ => return None,
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing;

    #[test]
    fn lines_have_the_characters_of_urls() {
        let page = |line: &str| format!("# T\n## HTTP request\n```http\nGET {line}\n```\n");
        testing::check(LINT.code, &page("/users/{id}?$filter=a eq 'b'&$top=2"), &[]);
        assert_eq!(opt_odd("GET /users/｛id｝"), Some((11, 3)));
        assert_eq!(opt_odd("GET /x(a=&quot;b&quot;)"), Some((9, 6)));
        assert_eq!(opt_odd("GET /x?a=b&c=d;e"), None);
        assert_eq!(
            [opt_meant("｛"), opt_meant("’"), opt_meant("&lt;"), opt_meant("\\")],
            [Some('{'), Some('\''), Some('<'), None]
        );
    }
}
