//! Fences and comments that are never closed.
//!
//! In Markdown they reach to the end of the page, or to the next mark of their kind, and everything in between is lost. The page is
//! read as if they ended before the next heading.

use super::lines::{COMMENT, FENCE, line_of};
use crate::cut::Cut as _;
use memchr::memmem::Finder;
use std::ops::Range;
use std::sync::LazyLock;

/// A fence or a comment that is never closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// The line that opens it.
    pub(super) line: Range<usize>,
    /// The start of the heading before which it ends.
    pub(super) end: usize,
}

/// Scans a page, which starts at `body` in `source`, for fences and comments without an end.
///
/// A fence is taken for unclosed if the end of the page, or a line that opens another fence with an info string, comes before its
/// closing line, and a heading of the second level or deeper stands in it. A line of text in a fence may look like a heading of the
/// first level. Without a heading it ends before the annotation of the other fence, or before that fence.
pub(super) fn scan_unclosed(source: &str, body: usize) -> Vec<Unclosed> {
    static FENCES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(FENCE));
    static COMMENTS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(COMMENT));
    static ENDS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-->"));
    let bytes = source.as_bytes();
    // Nearly all pages have as many closing lines as opening ones, and close their last comment.
    let last_comment = memchr::memmem::rfind(bytes.cut(body..), COMMENT).map(|at| body + at);
    let comment_is_open = last_comment.is_some_and(|at| ENDS.find(bytes.cut(at..)).is_none());
    let fences =
        FENCES.find_iter(bytes.cut(body..)).filter(|at| *at == 0 || bytes.cut(..body + at).ends_with(b"\n"));
    let (mut opening, mut closing) = (0, 0);
    for at in fences {
        let is_bare = line_of(source, body + at).0.trim_end().bytes().all(|b| b == b'`');
        *(if is_bare { &mut closing } else { &mut opening }) += 1;
    }
    if opening <= closing && (opening + closing) % 2 == 0 && !comment_is_open
        || COMMENTS.find(bytes).is_none() && opening + closing == 0
    {
        return Vec::new();
    }
    scan(source, body)
}

/// The number of unclosed fences and comments that are looked for. No real page has more than one.
const UNCLOSED: usize = 16;

/// The markup that is open at a line.
enum Open {
    Nothing,
    /// A fence: its line, the number of its ticks, and the first heading and the first comment in it.
    Fence(Range<usize>, usize, [Option<usize>; 2]),
    /// A comment: its line, and the first heading in it.
    Comment(Range<usize>, Option<usize>),
}

fn scan(source: &str, body: usize) -> Vec<Unclosed> {
    let mut found = Vec::new();
    let mut open = Open::Nothing;
    let mut at = body;
    // After each find, the scan goes back to a heading. The limit keeps the time linear.
    while at < source.len() && found.len() < UNCLOSED {
        let start = at;
        let line;
        (line, at) = line_of(source, at);
        // The parser allows a fence three blanks before its ticks.
        let blanks = line.bytes().take_while(|b| *b == b' ').count();
        let line_start = if blanks <= 3 { blanks } else { 0 };
        let line = line.cut(line_start..);
        let ticks = line.bytes().take_while(|b| *b == b'`').count();
        let info = line.cut(ticks..).trim();
        let is_heading = line.starts_with("##") && line.trim_start_matches('#').starts_with(' ');
        match &mut open {
            Open::Nothing if ticks >= FENCE.len() && !info.contains('`') => {
                open = Open::Fence(
                    start + line_start..start + line_start + line.trim_end().len(),
                    ticks,
                    [None; 2],
                );
            }
            Open::Nothing => {
                if let Some(comment) = opt_open_comment(line) {
                    let start = start + line_start;
                    open = Open::Comment(start + comment..start + line.trim_end().len(), None);
                }
            }
            Open::Fence(of, length, [heading, comment]) => {
                let opens = ticks >= FENCE.len() && !info.contains('`');
                let end = heading.or_else(|| (!info.is_empty()).then(|| comment.unwrap_or(start)));
                if ticks >= *length && info.is_empty() {
                    open = Open::Nothing;
                } else if let (true, Some(end)) = (opens, end) {
                    // Everything from there on is read again, outside of the fence.
                    found.push(Unclosed { line: of.clone(), end });
                    open = Open::Nothing;
                    at = end;
                } else if is_heading {
                    heading.get_or_insert(start);
                } else if line.starts_with("<!--") {
                    comment.get_or_insert(start);
                }
            }
            Open::Comment(_, heading) => {
                if line.contains("-->") {
                    open = Open::Nothing;
                } else if is_heading && heading.is_none() {
                    *heading = Some(start);
                }
            }
        }
        if at >= source.len()
            && let Open::Fence(of, _, [Some(end), _]) | Open::Comment(of, Some(end)) = &open
        {
            let end = *end;
            found.push(Unclosed { line: of.clone(), end });
            open = Open::Nothing;
            at = end;
        }
    }
    found
}

/// The place of a comment that a line opens and does not close.
fn opt_open_comment(line: &str) -> Option<usize> {
    let at = line.rfind("<!--")?;
    let in_code = line.cut(..at).matches('`').count() % 2 == 1;
    (!in_code && !line.cut(at..).contains("-->")).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{BlockKind, parse};

    fn check(page: &str, lines: &[&str], headings: &[&str]) {
        let found: Vec<&str> = scan_unclosed(page, 0).into_iter().map(|open| &page[open.line]).collect();
        assert_eq!(found, lines, "{page}");
        let read = parse(page);
        let slugs = read.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Heading(heading) => Some(&*heading.slug),
            _ => None,
        });
        assert_eq!(slugs.collect::<Vec<_>>(), headings, "{page}");
    }

    #[test]
    fn what_is_never_closed_ends_before_the_next_heading() {
        check(
            r#"# T
```http
GET /x

## A

```json
{}
```
## B
"#,
            &["```http"],
            &["t", "a", "b"],
        );
        check(
            r#"# T
```http
GET /x
## A
text
"#,
            &["```http"],
            &["t", "a"],
        );
        check(
            r#"# T
<!-- {

## A
text
"#,
            &["<!-- {"],
            &["t", "a"],
        );
        check(
            r#"# T
```http
GET /x

```
## A
```json
## no
"#,
            &["```json"],
            &["t", "a", "no"],
        );
    }

    #[test]
    fn a_stray_fence_ends_before_the_next_one() {
        let page = r#"# T
```http
> text

<!-- {"blockType": "response"} -->
```http
HTTP/1.1 200 OK
```
## A
"#;
        check(page, &["```http"], &["t", "a"]);
        let codes =
            parse(page).blocks.iter().filter(|block| matches!(block.kind, BlockKind::Code(_))).count();
        assert_eq!(codes, 2);
        check(
            r#"# T
```json
{}
```json
{}
```
## A
"#,
            &["```json"],
            &["t", "a"],
        );
    }

    #[test]
    fn what_is_closed_is_left_alone() {
        check(
            r#"# T
```md
## no
```
## A
<!-- ## no
## no
-->
## B
"#,
            &[],
            &["t", "a", "b"],
        );
        check(
            r#"# T
````md
```http
## no
```
````
## A
"#,
            &[],
            &["t", "a"],
        );
        check(
            r#"# T
```
## no
```
`<!--`
## A
"#,
            &[],
            &["t", "a"],
        );
        check(
            r#"# T
```http
## no
  ```
## A
"#,
            &[],
            &["t", "a"],
        );
        // No heading shows where it was meant to end.
        check("# T\n```http\nGET /x\n", &[], &["t"]);
    }
}
