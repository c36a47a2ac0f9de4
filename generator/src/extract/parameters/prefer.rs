//! Reads the header `Prefer` from sentences, if no table lists it.

use super::rows::append;
use crate::cut::Cut as _;
use crate::extract::Context;
use crate::ir::{Parameter, Text};
use crate::page::{BlockKind, Inline, MarkKind};
use crate::prose::{Form, sentence_around};
use memchr::memmem::Finder;
use std::sync::LazyLock;

/// The most sentences that the description is made of. No page has as many.
const SENTENCES: usize = 16;

/// The header, if a sentence names it in code or bold: ``With the `Prefer: respond-async` header ..``.
pub(crate) fn opt_prefer(cx: &Context<'_, '_>, headers: &[Parameter]) -> Option<Parameter> {
    static NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("Prefer"));
    if headers.iter().any(|header| header.name.eq_ignore_ascii_case("Prefer"))
        || NAME.find(cx.page.source.as_bytes()).is_none()
    {
        return None;
    }
    let mut description = Text::default();
    let mut line = None;
    let mut read = 0;
    let mut last = 0..0;
    for (index, block) in cx.all_sections().iter().flat_map(|section| cx.blocks(section)) {
        let BlockKind::Paragraph(text) = &block.kind else { continue };
        if !names_prefer(text) {
            continue;
        }
        let Some(source) = cx.page.source.get(text.range.clone()) else { continue };
        cx.extracted(index);
        for (at, _) in source.match_indices("Prefer").take(SENTENCES - read) {
            let sentence = sentence_around(source, at, Form::Markdown);
            let range = text.range.start + sentence.start..text.range.start + sentence.end;
            if range != last {
                read += 1;
                line.get_or_insert_with(|| cx.line(range.start));
                append(&mut description, cx.text(range.clone()));
                last = range;
            }
        }
    }
    Some(Parameter {
        name: "Prefer".to_owned(),
        type_ref: None,
        alternatives: Vec::new(),
        required: None,
        possible_values: Vec::new(),
        description,
        line: line?,
    })
}

/// Returns whether the text has the name in code or bold, alone or with a value behind it.
fn names_prefer(text: &Inline<'_>) -> bool {
    let is_name = |words: &str| {
        words.strip_prefix("Prefer").is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '=']))
    };
    text.marks.iter().any(|mark| {
        matches!(mark.kind, MarkKind::Code | MarkKind::Strong)
            && is_name(text.text.cut(mark.range.clone()).trim())
    })
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    #[test]
    fn sentences_that_name_the_header_describe_it() {
        let headers_of = |headers: &str, response: &str| {
            let text = format!(
                r#"# T
## HTTP request
```http
GET /a
```
{headers}## Response
Returns `200 OK`. {response}
"#
            );
            let file = DocFile { path: "v1.0/api/a-get.md".to_owned(), text };
            let api = Facts::of(&DocSet::new(vec![file])).api;
            let header = |one: &crate::ir::Parameter| format!("{}: {}", one.name, one.description.english);
            api.operations[0].facts.headers.iter().map(header).collect::<Vec<_>>()
        };
        let text = "With the `Prefer: respond-async` header, it waits. Other. The `Prefer` header is sent.";
        let both = "Prefer: With the `Prefer: respond-async` header, it waits. The `Prefer` header is sent.";
        assert_eq!(headers_of("", text), [both]);
        assert_eq!(headers_of("", "Prefer what is short."), [""; 0]);
        let table = "## Request headers\n|Name|Description|\n|-|-|\n|Prefer|It.|\n";
        assert_eq!(headers_of(table, text), ["Prefer: It."]);
    }
}
