//! Reads the headers that the text of the query section names: ``the request header **ConsistencyLevel** set to `eventual` ``.

use crate::cut::Cut as _;
use crate::extract::Context;
use crate::extract::cells::tail;
use crate::ir::Parameter;
use crate::limits;
use crate::page::{BlockKind, Inline, MarkKind, SectionKind};
use crate::prose::{Form, Languages, Sense, find_all, opt_end, sentence_around};
use std::ops::Range;

/// The most bytes between a header and its value.
const REACH: usize = 60;

/// The headers that no table lists.
pub(crate) fn headers_in_prose(cx: &Context<'_, '_>, headers: &[Parameter]) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (_, section) in cx.sections(SectionKind::QueryParameters) {
        for (index, block) in cx.blocks(section) {
            let BlockKind::Paragraph(text) = &block.kind else { continue };
            for words in find_all(Languages::English, Sense::HeaderWord, &text.text) {
                let Some((name, range)) = opt_header(text, &words) else { continue };
                let is_known =
                    headers.iter().chain(&found).any(|known| known.name.eq_ignore_ascii_case(name));
                if is_known || found.len() == limits::QUERY_PARAMETERS {
                    continue;
                }
                let sentence = sentence_around(&text.text, range.start, Form::Text);
                let behind = range.end.max(words.end)..sentence.end.max(words.end);
                let source = cx.page.source.get(text.range.clone()).unwrap_or_default();
                let Some(at) = source.find(name) else { continue };
                let in_source = sentence_around(source, at, Form::Markdown);
                let start = text.range.start;
                found.push(Parameter {
                    name: name.to_owned(),
                    type_ref: None,
                    alternatives: Vec::new(),
                    required: None,
                    possible_values: opt_value(text, behind).map(str::to_owned).into_iter().collect(),
                    description: cx.text(start + in_source.start..start + in_source.end),
                    line: cx.line(start + at),
                });
                cx.extracted(index);
            }
        }
    }
    found
}

/// The name directly before or behind the word for a header: marked, or with a capital within it.
fn opt_header<'i>(text: &'i Inline<'_>, words: &Range<usize>) -> Option<(&'i str, Range<usize>)> {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let before = text.text.cut(..words.start).strip_suffix(' ').map(|before| {
        let length = tail(before, REACH).chars().rev().take_while(|c| is_letter(*c)).count();
        before.len() - length..before.len()
    });
    let behind = text.text.cut(words.end..).strip_prefix(' ').map(|behind| {
        let start = words.end + 1;
        start..start + behind.find(|c| !is_letter(c)).unwrap_or(behind.len())
    });
    before.into_iter().chain(behind).find_map(|range| {
        let name = text.text.cut(range.clone());
        let is_marked = || {
            text.marks.iter().any(|mark| {
                matches!(mark.kind, MarkKind::Code | MarkKind::Strong | MarkKind::Emphasis)
                    && mark.range.start == range.start
            })
        };
        let has_inner = name.get(1..).is_some_and(|rest| {
            rest.contains(|c: char| c.is_ascii_uppercase()) && rest.contains(|c: char| c.is_ascii_lowercase())
        });
        let is_name = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.len() > 2;
        (is_name && (has_inner || is_marked())).then_some((name, range))
    })
}

/// The marked value that words such as `set to` lead to.
fn opt_value<'i>(text: &'i Inline<'_>, within: Range<usize>) -> Option<&'i str> {
    let mark = text.marks.iter().find(|mark| {
        matches!(mark.kind, MarkKind::Code | MarkKind::Strong | MarkKind::Emphasis)
            && within.contains(&mark.range.start)
    })?;
    let between = text.text.get(within.start..mark.range.start)?;
    let leads =
        between.len() <= REACH && opt_end(Languages::English, Sense::SetTo, between.trim_end()).is_some();
    let value = text.text.cut(mark.range.clone()).trim();
    (leads && !value.contains(char::is_whitespace)).then_some(value)
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    #[test]
    fn a_header_is_read_with_the_options_that_need_it() {
        let headers_of = |query: &str, headers: &str| {
            let text = format!(
                r#"# T
## HTTP request
```http
GET /a
```
## Optional query parameters
{query}
## Request headers
{headers}
"#
            );
            let file = DocFile { path: "v1.0/api/a-list.md".to_owned(), text };
            let api = Facts::of(&DocSet::new(vec![file])).api;
            let header =
                |one: &crate::ir::Parameter| format!("{}: {}", one.name, one.possible_values.join(", "));
            api.operations[0].facts.headers.iter().map(header).collect::<Vec<_>>()
        };
        for text in [
            "It needs the request header **ConsistencyLevel** set to `eventual`.",
            "`$search` needs the **ConsistencyLevel** header set to `eventual` and `$count`.",
            "Set the ConsistencyLevel header to `eventual`.",
        ] {
            assert_eq!(headers_of(text, ""), ["ConsistencyLevel: eventual"], "{text}");
            let table = "|Name|Description|\n|-|-|\n|ConsistencyLevel|It.|\n";
            assert_eq!(headers_of(text, table), ["ConsistencyLevel: "], "{text}");
        }
        assert_eq!(headers_of("Use `$top`. The header is large. See Request headers.", ""), [""; 0]);
    }
}
