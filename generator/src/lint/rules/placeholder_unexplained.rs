//! Finds placeholders in a path that the page never mentions.

use crate::diagnostic::{Code, Severity};
use crate::hash::HashMap;
use crate::ir::{Operation, PathPart};
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::page::BlockKind;
use crate::prose::{Languages, Sense, says};
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "placeholder-unexplained",
        severity: Severity::Note,
        summary: "the text of the page never mentions a placeholder of the path",
        finds: "A placeholder in a request line of which no word occurs in the page's text, headings and \
             tables, or elsewhere in the path. The path is taken to explain `{id}`, `{name}` and `{key}`.",
        why: "Readers do not know which value belongs there.",
        cure: "Explain the placeholder in a sentence or a table of path parameters.",
        example: "`GET /reports/{x}` on a page that never says what `x` is.",
    },
    check,
};

/// The limit of words to search for, many times the number on any real page.
const WORDS: usize = 500;

fn check(page: &mut Page<'_, '_, '_>) {
    // The words of a translation are not those of the placeholder.
    if page.cx.localized {
        return;
    }
    let mut text: Option<String> = None;
    let mut reported = BTreeSet::new();
    let mut known: HashMap<String, bool> = HashMap::default();
    for operation in page.operations() {
        let literals: String = operation
            .path
            .parts
            .iter()
            .filter_map(|part| match part {
                PathPart::Literal(text) => Some(text.to_lowercase()),
                PathPart::Parameter(_) => None,
            })
            .collect();
        for parameter in operation.path.parameters() {
            // The name of a part like `...` is not on the page.
            let query = operation.path.query.as_deref().unwrap_or_default();
            if !operation.path.text.contains(&parameter.name) && !query.contains(&parameter.name) {
                continue;
            }
            let all = [Some(parameter.name.as_str()), parameter.argument.as_deref()];
            let words: Vec<_> = all.into_iter().flatten().flat_map(words).collect();
            let own: Vec<_> =
                words.iter().filter(|word| !says(Languages::English, Sense::PlaceholderWord, word)).collect();
            let text = text.get_or_insert_with(|| prose(page));
            let mut is_mentioned = |word: &String| {
                if let Some(known) = known.get(word) {
                    return *known;
                }
                let found = known.len() > WORDS || text.contains(word.as_str());
                known.insert(word.clone(), found);
                found
            };
            let mentioned = own.iter().any(|word| literals.contains(word.as_str()) || is_mentioned(word));
            if !own.is_empty() && !mentioned && reported.insert(parameter.name.clone()) {
                let message = format!("nothing on this page says what `{{{}}}` stands for", parameter.name);
                let help = "explain it in the text or in a table of path parameters".to_owned();
                page.report_raw(place_of(page, operation, &parameter.name), message, help);
            }
        }
    }
}

/// The place of a placeholder in the file; the whole request line if the placeholder is spelled differently there.
fn place_of(page: &Page<'_, '_, '_>, operation: &Operation, name: &str) -> Range<usize> {
    let line = page.cx.raw_of_place(&operation.line, operation.place);
    let text = page.cx.bilingual.raw().get(line.clone()).unwrap_or_default();
    match text.find(&format!("{{{name}}}")) {
        Some(at) => line.start + at..line.start + at + name.len() + 2,
        None => line,
    }
}

/// The words in lower case: `userPrincipalName`, `team-id`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before_lower = false;
    for c in name.chars() {
        let starts = !c.is_alphanumeric() || (c.is_uppercase() && before_lower);
        if starts {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(last) = words.last_mut()
        {
            last.extend(c.to_lowercase());
        }
        before_lower = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The text of the page outside of code blocks, in lower case.
fn prose(page: &Page<'_, '_, '_>) -> String {
    let mut text = String::new();
    for block in &page.cx.page.blocks {
        match &block.kind {
            BlockKind::Heading(heading) => text += &heading.content.text,
            BlockKind::Paragraph(inline) => text += &inline.text,
            BlockKind::Table(table) => {
                for cell in table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells)) {
                    text += &cell.text;
                    text.push('\n');
                }
            }
            _ => {}
        }
        text.push('\n');
    }
    text.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing;

    fn check(path: &str, expect: &[&str]) {
        let page = format!(
            r#"# Get the user's things
## HTTP request
```http
GET {path}
```
"#
        );
        testing::check(LINT.code, &page, expect);
    }

    #[test]
    fn placeholders_are_mentioned() {
        check("/x/{frobId}", &["4:8 [{frobId}] nothing on this page says what `{frobId}` stands for"]);
        check("/x/{frob}/y/{frob}", &["4:8 [{frob}]"]);
        check("/x/{id}", &[]);
        check("/x/.../y", &[]);
        check("/x/{userId}", &[]);
        check("/x/{thing-name}", &[]);
        check("/frobs/{frobId}", &[]);
    }
}
