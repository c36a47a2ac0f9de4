//! Finds the places of a fence's parts in the page, and reports invalid JSON.

use crate::cut::Cut as _;
use crate::diagnostic::{Code, Severity, codes};
use crate::extract::Context;
use crate::extract::requests::code_lines;
use crate::json::{self, FaultKind};
use crate::limits::excerpt;
use crate::page::{Block, CodeBlock};
use std::collections::BTreeMap;
use std::ops::Range;

codes! {
    pub(crate) static EXAMPLE_JSON_INVALID: Code = Code {
        name: "example-json-invalid",
        severity: Severity::Warning,
        summary: "the JSON of an example or of a resource's representation is not valid",
        finds: "A body of an example that is meant as JSON, or the JSON representation of a resource, \
             which a JSON parser refuses.",
        why: "Readers copy it, and their programs refuse it too. If the meaning is not plain, the body is \
             only kept as text.",
        cure: "Correct it at the line and column of the finding.",
        example: "`{ \"id\": \"1\", }` has a comma too many.",
    };
}

/// Maps places of a fence's text, which lacks the fence's indentation, to places of the side's text.
pub(crate) struct FencePlaces {
    /// The start of each line, in the fence's text and in the side's text.
    lines: Vec<(usize, usize)>,
}

impl FencePlaces {
    pub(crate) fn of(source: &str, block: &Block<'_>, code: &CodeBlock<'_>) -> Self {
        let mut at = 0;
        let texts = code.text.split_inclusive('\n').map(|line| {
            at += line.len();
            (at - line.len(), line.trim_end().len())
        });
        let lines = texts
            .zip(code_lines(source, block, code))
            // The source is longer by its indentation, or by the marks of a quote.
            .map(|((text, length), (_, place))| (text, place.start + place.len().saturating_sub(length)))
            .collect();
        Self { lines }
    }

    /// The place in the side for a byte of the fence's text.
    pub(crate) fn side(&self, at: usize) -> usize {
        let behind = self.lines.partition_point(|(text, _)| *text <= at);
        self.lines.cut(..behind).last().map_or(at, |(text, side)| side + at - text)
    }

    /// The stretch of the side for a stretch of the fence's text.
    pub(crate) fn range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.side(range.start);
        start..self.side(range.end).max(start)
    }
}

/// A text that is meant as JSON but is invalid: its code, its place, and words for its messages.
pub(crate) struct Unreadable<'a> {
    pub(crate) code: &'static Code,
    pub(crate) severity: Severity,
    /// `the JSON of this example`
    pub(crate) subject: &'a str,
    /// `fence`
    pub(crate) container: &'a str,
    /// The container's whole text, and the part that is meant as JSON.
    pub(crate) text: &'a str,
    pub(crate) json: Range<usize>,
    /// The parser's message, for faults that only the parser finds.
    pub(crate) error: &'a str,
}

/// Reports the first fault of each kind.
pub(crate) fn report_faults(
    cx: &mut Context<'_, '_>,
    unreadable: &Unreadable<'_>,
    side: &dyn Fn(&Range<usize>) -> Range<usize>,
) {
    let Unreadable { code, severity, subject, container, text, error, .. } = *unreadable;
    let start = unreadable.json.start;
    let json = text.cut(unreadable.json.clone());
    let mut kinds: BTreeMap<FaultKind, Vec<Range<usize>>> = BTreeMap::new();
    for fault in json::read(json, false).1 {
        kinds.entry(fault.kind).or_default().push(fault.range.start + start..fault.range.end + start);
    }
    let place = |at: usize| {
        let before = text.cut(..at);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("line {}, column {column} of the {container}", before.matches('\n').count() + 1)
    };
    if kinds.is_empty() {
        let first = start..start + json.split('\n').next().unwrap_or_default().trim_end().len();
        return cx.report_as(
            code,
            severity,
            side(&first),
            format!("{subject} is not valid: {}", excerpt(error)),
            None,
        );
    }
    for (kind, ranges) in kinds {
        let Some(range) = ranges.first().cloned() else { continue };
        let more = match ranges.len() {
            1 => String::new(),
            count => format!(", and {} more like it", count - 1),
        };
        let message = format!("{subject} is not valid: {} ({}{more})", kind.message(), place(range.start));
        let edit = |range: &Range<usize>| {
            let new = kind.replacement()?;
            // A fault inside of a sentence stands in its translation too, perhaps in other words.
            let raw = cx.raw_bytes(side(range));
            let is_same = cx.bilingual.unit_at(raw.start).is_none()
                && cx.bilingual.raw().get(raw.clone()) == text.get(range.clone());
            is_same.then(|| (raw, new.to_owned()))
        };
        let edits = ranges.iter().map(edit).collect::<Option<Vec<_>>>().unwrap_or_default();
        cx.report_fixable(code, severity, side(&range), message, kind.help().to_owned(), edits);
    }
}

#[cfg(test)]
mod tests {
    use crate::{DocFile, DocSet, Facts};

    /// The findings on a page's JSON, with line, column and the marked text.
    fn check(page: &str, expect: &[&str]) {
        let docs =
            DocSet::new(vec![DocFile { path: "v1.0/api/user-get.md".to_owned(), text: page.to_owned() }]);
        let found =
            Facts::of(&docs).diagnostics.into_iter().filter(|found| found.code.name.contains("-json-"));
        let found: Vec<_> = found
            .map(|found| {
                let place = &found.location;
                let meant = &page[place.start..place.end];
                format!("{}:{} `{meant}` {}", place.line, place.column, found.message)
            })
            .collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn a_fault_is_marked_where_it_is() {
        check(
            r#"# T
## Example
- a:
  ```http
  HTTP/1.1 200 OK

  {
    "a": 1,
  }
  ```
"#,
            &[
                "8:11 `,` the JSON of this example is not valid: a comma that no element follows (line 4, column 9 of the fence)",
            ],
        );
        check(
            r#"# T
## Example
```http
POST /a

{'a': 'b'}
```
"#,
            &[
                "6:2 `'` the JSON of this example is not valid: single quotes (line 3, column 2 of the fence, and 1 more like it)",
            ],
        );
        check(
            "# T\n<!-- {\n  \"blockType\": \"request\",\n} -->\n",
            &[
                "3:25 `,` the JSON of this annotation is not valid: a comma that no element follows (line 2, column 25 of the comment)",
            ],
        );
    }

    #[test]
    fn an_annotation_that_cannot_be_read_is_none_but_is_named() {
        check(
            "# T\n<!-- { \"blockType\": \"reque|x -->\n",
            &[
                "2:21 `\"reque|x` this annotation cannot be read: its JSON is not valid: a text that does not end (line 1, column 21 of the comment)",
            ],
        );
    }

    #[test]
    fn a_placeholder_in_braces_is_no_json() {
        check(
            r#"# T
## Example
```http
HTTP/1.1 200 OK

{Raw bytes of the file}
```
"#,
            &[],
        );
    }
}
