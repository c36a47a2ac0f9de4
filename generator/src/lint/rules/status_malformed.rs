//! Finds status codes with a letter in the place of a digit.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::{BlockKind, SectionKind};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "status-malformed",
        severity: Severity::Warning,
        summary: "a status code has a letter in the place of a digit",
        finds: "Inline code in the response section that begins like a status code, with the letter O, l or I for \
             a digit.",
        why: "The code is not read, so the client does not expect it.",
        cure: "Write the digit.",
        example: "`` `20O OK` `` should be `` `200 OK` ``.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    let sections = document
        .sections
        .iter()
        .filter(|section| matches!(section.kind, SectionKind::Response | SectionKind::Errors));
    for block in sections.flat_map(|section| &document.blocks[section.blocks.clone()]) {
        let BlockKind::Paragraph(text) = &block.kind else { continue };
        for (_, code) in text.codes() {
            let Some(meant) = opt_meant(code) else { continue };
            if page.cx.is_full(LINT.code) {
                return;
            }
            let place = super::witness::place_of(page.cx, &text.range, code.cut(..3));
            let message = format!("`{}` has a letter in the place of a digit", code.cut(..3));
            page.report(place, message, format!("write `{meant}`"));
        }
    }
}

/// The status code that was meant, if the text begins with a damaged one.
fn opt_meant(code: &str) -> Option<String> {
    let (status, rest) = (code.get(..3)?, code.get(3..)?);
    let digit = |c: char| match c {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        c => c.is_ascii_digit().then_some(c),
    };
    let meant: String = status.chars().map(digit).collect::<Option<_>>()?;
    let is_damaged = meant != status && status.bytes().filter(u8::is_ascii_digit).count() >= 1;
    let ends = rest.is_empty() || rest.starts_with([' ', ',']);
    (is_damaged && ends && meant.starts_with(['1', '2', '3', '4', '5'])).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn codes_are_digits() {
        let page = |code: &str| format!("# T\n## Response\nReturns `{code}` and more.\n");
        check(
            LINT.code,
            &page("20O OK"),
            &["3:10 [20O] `20O` has a letter in the place of a digit; write `200`"],
        );
        for fine in ["200 OK", "4l", "OIl", "2O15x"] {
            check(LINT.code, &page(fine), &[]);
        }
    }
}
