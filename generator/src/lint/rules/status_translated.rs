//! Finds status codes that the translation loses.

use super::witness::{copy_help, opt_translation, part_of, target_of};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity};
use crate::extract::status_codes::codes;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::list;
use crate::page::{BlockKind, SectionKind};

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "status-translated",
        severity: Severity::Warning,
        summary: "the translation loses a status code",
        finds: "A paragraph in the response section whose translation lacks a status code of the English \
             text.",
        why: "A reader of the translation does not learn the status code of the response.",
        cure: "Write the code in the translation, as inline code like in the English text.",
        example: "`返回响应代码` for `` returns a `204 No Content` response code ``.",
    },
    check,
};

fn check(page: &mut Page<'_, '_, '_>) {
    let document = page.cx.page;
    for section in document.sections.iter().filter(|section| section.kind == SectionKind::Response) {
        for block in &document.blocks[section.blocks.clone()] {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            let codes: Vec<_> = codes(text, false).into_iter().map(|(code, _)| code.to_string()).collect();
            let Some(translation) = opt_translation(page.cx, &text.range).filter(|_| !codes.is_empty())
            else {
                continue;
            };
            let lost: Vec<_> =
                codes.iter().map(String::as_str).filter(|code| !translation.contains(code)).collect();
            let Some(first) = lost.first() else { continue };
            let unit = target_of(page.cx, &text.range, first);
            let translated = page.cx.bilingual.raw().cut(unit.clone());
            let others: Vec<_> =
                numbers(translated).filter(|other| !codes.iter().any(|code| code == other)).collect();
            match others.first() {
                Some(instead) => {
                    let message = format!("the status {first} is translated as {instead}");
                    let place = part_of(&unit, translated, instead);
                    let is_pair = lost.len() == 1 && others.len() == 1;
                    let edits = if is_pair { vec![(place.clone(), (*first).to_owned())] } else { Vec::new() };
                    page.report_fixable(place, message, copy_help(first), edits);
                }
                None => {
                    let message = format!("the translation of this text does not name {}", list(&lost));
                    page.report_raw(unit, message, copy_help(first));
                }
            }
        }
    }
}

/// The numbers in a text that may be status codes.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_ascii_digit());
    words.filter(|word| word.len() == 3 && word.starts_with(['1', '2', '3', '4', '5']))
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(text: &str, expect: &[&str]) {
        testing::check(LINT.code, &format!("# T\n## Response\n{text}\n"), expect);
    }

    #[test]
    fn codes_stay() {
        check(
            "{{返回响应代码。|Returns `204 No Content`.}}",
            &["3:31 [返回响应代码。] the translation of this text does not name `204`"],
        );
        check(
            "{{返回 `200 OK`。|Returns `204 No Content`.}}",
            &["3:35 [200] the status 204 is translated as 200; write `204` in the translation"],
        );
        check("{{返回“204 无内容”。|Returns `204 No Content`.}}", &[]);
        check("Returns `204 No Content`.", &[]);
    }
}
