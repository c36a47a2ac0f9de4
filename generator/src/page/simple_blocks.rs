//! Fast path around the Markdown parser for nearly all of a page: headings, fences, comments, tables and paragraphs
//! that start at the start of a line and have no markup but code, links and strong text.
//!
//! The parser builds a tree and walks it again, which takes several times as long as all other work on a page. These
//! functions return exactly the same as the parser, which the tests check. Anything else is left to the parser, up to a
//! line where no open block can continue.

use super::inline::Inline;
use super::inline_parser::parse_inline;
use super::lines::{COMMENT, FENCE, LineKind, is_blank, line_of};
use super::simple_inline::opt_simple;
use super::table::{Row, Table, row};
use crate::bilingual::scan_anchor;
use crate::cut::Cut as _;
use memchr::memmem::Finder;
use std::ops::Range;
use std::sync::LazyLock;

/// A block that was read without the parser. Ranges refer to the page.
#[derive(Debug)]
pub(super) enum Simple<'t> {
    Heading {
        level: u8,
        anchor: Option<&'t str>,
        content: Inline<'t>,
    },
    Fence {
        info: &'t str,
        code: Range<usize>,
    },
    Comment,
    Table(Table<'t>),
    Paragraph(Inline<'t>),
    /// A quote that holds one paragraph.
    Quote(Inline<'t>),
    /// A list whose items are one line of text each.
    List(Vec<Inline<'t>>),
    Rule,
}

/// Returns true if the page defines no link references. A reference may be defined after its use, so its blocks cannot
/// be read one by one.
pub(super) fn is_readable(body: &str) -> bool {
    static DEFINES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]:"));
    memchr::memchr2(b'\r', b'\0', body.as_bytes()).is_none() && DEFINES.find(body.as_bytes()).is_none()
}

/// The start of the next line that is not blank.
pub(super) fn skip_blank_lines(source: &str, mut at: usize) -> usize {
    let bytes = source.as_bytes();
    loop {
        let blanks = bytes.cut(at..).iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match bytes.get(at + blanks) {
            Some(b'\n') => at += blanks + 1,
            Some(_) => return at,
            None => return source.len(),
        }
    }
}

/// Scans the block that starts at `at`. Returns the block, its range and the start of the next line, or `None` if the
/// block is for the parser.
pub(super) fn scan_block(source: &str, at: usize) -> Option<(Simple<'_>, Range<usize>, usize)> {
    let rest = source.as_bytes().cut(at..);
    match rest.first()? {
        b'#' => scan_heading(source, at),
        b'`' if rest.starts_with(FENCE) => scan_fence(source, at),
        b'<' if rest.starts_with(COMMENT) => {
            let end = line_of(source, at + COMMENT_END.find(rest)?).1;
            Some((Simple::Comment, at..end, end))
        }
        b'|' => scan_table(source, at),
        b'-' if line_of(source, at).0 == "---" => {
            let next = line_of(source, at).1;
            Some((Simple::Rule, at..next, next))
        }
        b'-' | b'*' if rest.get(1) == Some(&b' ') => scan_list(source, at),
        b'>' => {
            let (content, next) = scan_text(source, at, true)?;
            Some((Simple::Quote(content), at..next, next))
        }
        _ => {
            let (content, next) = scan_text(source, at, false)?;
            Some((Simple::Paragraph(content), at..next, next))
        }
    }
}

pub(super) static COMMENT_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("-->"));

/// `## <a name="anchor"></a>Text`
fn scan_heading(source: &str, at: usize) -> Option<(Simple<'_>, Range<usize>, usize)> {
    let (line, next) = line_of(source, at);
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let rest = line.cut(level..).strip_prefix(' ').filter(|_| level <= 6)?;
    let (anchor, text) = match scan_anchor(rest) {
        Some((range, name)) => (Some(name), rest.cut(range.end..)),
        None => (None, rest.trim_start_matches(' ')),
    };
    let is_word = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.') || !b.is_ascii();
    if !anchor.is_none_or(|name| name.bytes().all(is_word)) {
        return None;
    }
    let start = at + line.len() - text.len();
    let text = text.trim_end_matches(' ');
    // The parser may drop a `#` at the end.
    if text.is_empty() || text.ends_with('#') {
        return None;
    }
    let content = opt_simple(source, start..start + text.len())?;
    Some((Simple::Heading { level: level as u8, anchor, content }, at..next, next))
}

fn scan_fence(source: &str, at: usize) -> Option<(Simple<'_>, Range<usize>, usize)> {
    static FENCES: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(FENCE));
    let bytes = source.as_bytes();
    let ticks = |at: usize| bytes.cut(at..).iter().take_while(|byte| **byte == b'`').count();
    let (line, code_start) = line_of(source, at);
    let opening = ticks(at);
    let info = line.cut(opening..).trim_matches(' ');
    if info.bytes().any(|byte| matches!(byte, 0..b' ' | b'`' | b'\\' | b'&')) {
        return None;
    }
    let mut from = code_start;
    loop {
        let close = from + FENCES.find(bytes.get(from..)?)?;
        let closing = ticks(close);
        let line_start =
            close - bytes.cut(code_start..close).iter().rev().take_while(|byte| **byte == b' ').count();
        let starts_line = line_start == code_start || bytes.cut(..line_start).ends_with(b"\n");
        from = close + closing;
        if starts_line && close - line_start < 4 && closing >= opening {
            let (rest, next) = line_of(source, from);
            if rest.bytes().all(|byte| byte == b' ') {
                let code = code_start..line_start;
                return Some((Simple::Fence { info, code }, at..from + rest.len(), next));
            }
        }
    }
}

/// The most cells to pad in a table whose rows are shorter than its header. Larger tables go to the parser, which has a
/// limit of its own.
const PADDED: usize = 1_000;

fn scan_table(source: &str, at: usize) -> Option<(Simple<'_>, Range<usize>, usize)> {
    let (head, delimiters) = line_of(source, at);
    let (delimiter_row, mut next) = line_of(source, delimiters);
    let width = opt_width(delimiter_row)?;
    let header = opt_cells(source, at, head)?;
    if header.len() != width {
        return None;
    }
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut padded = 0;
    loop {
        let start = next;
        let line;
        (line, next) = line_of(source, start);
        if is_blank(line) {
            return Some((Simple::Table(Table { header, rows }), at..start, start));
        }
        let mut cells = opt_cells(source, start, line)?;
        padded += width.saturating_sub(cells.len());
        if padded > PADDED {
            return None;
        }
        cells.resize_with(width, || Inline { range: next..next, ..Inline::default() });
        rows.push(row(source, start..next, cells));
    }
}

/// The number of columns in a delimiter row, `|---|:--|`.
fn opt_width(line: &str) -> Option<usize> {
    let cells = line.strip_prefix('|')?.trim_end_matches(' ');
    let cells = cells.strip_suffix('|').unwrap_or(cells);
    let mut width = 0;
    let is_cell = |cell: &str| {
        width += 1;
        let dashes = cell.trim_matches(' ').trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    cells.split('|').all(is_cell).then_some(width)
}

/// The cells of a row, as the parser would return them; `None` if the row is for the parser.
fn opt_cells<'t>(source: &'t str, at: usize, line: &str) -> Option<Vec<Inline<'t>>> {
    let bytes = line.as_bytes();
    if bytes.first() != Some(&b'|') {
        return None;
    }
    let mut cells = Vec::with_capacity(4);
    let mut start = 1;
    loop {
        let end = memchr::memchr(b'|', bytes.cut(start..)).map_or(line.len(), |length| start + length);
        let cell = line.cut(start..end);
        let text = cell.trim_start_matches(' ');
        let blanks = cell.len() - text.len();
        let text = text.trim_end_matches(' ');
        if text.is_empty() && end == line.len() {
            // A row without cells is not a row.
            return Some(cells).filter(|cells: &Vec<_>| !cells.is_empty());
        }
        // A backslash may escape the pipe.
        if end < line.len() && bytes.cut(..end).ends_with(b"\\") {
            return None;
        }
        let place = at + start + blanks..at + start + blanks + text.len();
        let mut inline = match opt_simple(source, place.clone()) {
            Some(inline) => inline,
            // Parsed by itself, such a text would start a list or a quote.
            None if LineKind::of(text) == LineKind::Text && !text.starts_with(char::is_whitespace) => {
                parse_inline(source, place.clone())
            }
            None => return None,
        };
        // An empty cell has the range of the cell.
        if inline.text.is_empty() {
            inline.range = at + start..at + end;
        } else if inline.range.start == place.start {
            inline.range.start = at + start;
        }
        cells.push(inline);
        if end == line.len() {
            return Some(cells);
        }
        start = end + 1;
    }
}

/// Scans a paragraph. In a quote, each of its lines starts with a marker.
fn scan_text(source: &str, at: usize, is_quote: bool) -> Option<(Inline<'_>, usize)> {
    let mut content: Option<Inline<'_>> = None;
    let (mut start, mut breaks) = (at, false);
    while start < source.len() {
        let (whole, next) = line_of(source, start);
        let ends = || matches!(LineKind::of(whole), LineKind::Blank | LineKind::Block);
        if start > at && (ends() || !is_quote && whole.starts_with('>')) {
            break;
        }
        let line = if is_quote { opt_quoted(whole)? } else { whole };
        if !is_text(line) {
            return None;
        }
        let start_of_text = start + whole.len() - line.len();
        let text = line.trim_end_matches(' ');
        let more = opt_simple(source, start_of_text..start_of_text + text.len())?;
        match &mut content {
            Some(content) => content.join(if breaks { "\n" } else { " " }, more),
            None => content = Some(more),
        }
        breaks = line.len() - text.len() > 1;
        start = next;
    }
    Some((content?, start))
}

/// Scans list items on adjacent lines, up to a line that cannot belong to the list.
fn scan_list(source: &str, at: usize) -> Option<(Simple<'_>, Range<usize>, usize)> {
    let marker = source.get(at..at + 2)?;
    let (mut items, mut start) = (Vec::new(), at);
    loop {
        let (line, next) = line_of(source, start);
        match line.strip_prefix(marker) {
            Some(item) if is_text(item) => {
                let text = item.trim_end_matches(' ');
                let start_of_text = start + marker.len();
                items.push(opt_simple(source, start_of_text..start_of_text + text.len())?);
                start = next;
            }
            _ if matches!(LineKind::of(line), LineKind::Blank | LineKind::Block) => break,
            _ => return None,
        }
    }
    // After a blank line, an indented line or another item continues the list.
    let behind = line_of(source, skip_blank_lines(source, start)).0;
    let ends = matches!(LineKind::of(behind), LineKind::Blank | LineKind::Block | LineKind::Text);
    ends.then_some((Simple::List(items), at..start, start))
}

/// Returns true if the line is text, and neither the underline of a heading nor part of a table.
fn is_text(line: &str) -> bool {
    LineKind::of(line) == LineKind::Text && !line.starts_with(['|', '=', ':'])
}

/// The line of a quote without its marker.
fn opt_quoted(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('>')?;
    Some(inner.strip_prefix(' ').unwrap_or(inner))
}

/// The end of a stretch for the parser that starts at `at`: a line where no open block can continue.
pub(super) fn end_of_other(source: &str, at: usize) -> usize {
    let mut start = at;
    // True while a list or quote may be open, and true if the line before is blank.
    let (mut contained, mut behind_blank) = (false, false);
    while start < source.len() {
        let (line, next) = line_of(source, start);
        match LineKind::of(line) {
            LineKind::Block if start > at => return start,
            LineKind::Block if line.starts_with('#') => return next,
            LineKind::Block | LineKind::Open => return source.len(),
            LineKind::Blank if !contained => return start,
            LineKind::Text if contained && behind_blank => return start,
            LineKind::Contained => contained = true,
            LineKind::Blank | LineKind::Text => {}
        }
        behind_blank = is_blank(line);
        start = next;
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use crate::page::block::{Block, BlockKind};
    use crate::page::block_builder::{parse_blocks, parse_blocks_with_parser};
    use crate::page::inline_parser::parse_inline;

    /// Checks that the page is the same with and without the parser.
    fn check(page: &str) {
        assert_eq!(parse_blocks(page, 0, &[]), parse_blocks_with_parser(page, 0), "{page}");
    }

    /// Lines of all kinds, to be combined in any order.
    const LINES: &[&str] = &[
        "",
        "",
        " ",
        "text",
        "用户 text  ",
        "text with `code` and [a link](../x_y.md) in it",
        "> [!NOTE]",
        "> quoted `code`",
        "> **Note:** more",
        ">tight",
        "> > deeper",
        ">",
        "> - item",
        "- item",
        "- ",
        "  more of the item",
        "* **item**",
        "1. first",
        "12) item",
        "2020 is a year",
        "    code",
        "\tcode",
        "# <a name=\"title\"></a>Title",
        "## Two #",
        "###  Three  ",
        "#### *Four*",
        "##",
        "####### seven",
        "#tag",
        "# <a name=\"http\"></a>[HTTP](#tab/http)",
        "---",
        "***",
        "***\t",
        "- - -",
        "===",
        "```json",
        "```",
        "  ```",
        "\\`\\`\\`http",
        "````",
        "~~~",
        "``` a`b",
        "{ \"a\": [\"b\"] }",
        "<!-- { \"blockType\": \"response\" } -->",
        "<!--",
        "-->",
        "--> text",
        "text <!-- comment --> text",
        "<br>",
        "<p>text",
        "|a|b|",
        "|:--|--|",
        "|:--|--",
        "|--",
        "|---|",
        "| `a` | [b](c.md) | d",
        "||x|",
        "|",
        "| a\\|b | c |",
        "a | b",
        "--|--",
        "**bold** text",
        "[!INCLUDE [text](../a.md)]",
        "[a] and [b][c] and ![d](e)",
        "text\\",
        "&lt; a_b_c",
    ];

    /// Pieces of lines, to be combined in any order.
    const PIECES: &[&str] = &[
        "a",
        "b c",
        " ",
        "用",
        ".",
        "!",
        "(",
        ")",
        "[",
        "]",
        "[",
        "]",
        "](",
        "](d)",
        "[e](f_g.md)",
        "`",
        "``",
        "` ",
        "`h`",
        "*",
        "_",
        "**",
        "<br/>",
        "&amp;",
        "&lt;",
        "\\",
        ":",
        "\"",
        "#",
        "|",
        "-",
        ">",
        "1.",
        "\u{A0}",
        "\t",
        "  ",
    ];

    /// Pseudo-random numbers below the argument, the same in each run.
    fn random() -> impl FnMut(usize) -> usize {
        let mut state = 1_u64;
        move |below| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        }
    }

    #[test]
    fn pages_of_any_lines_are_what_the_parser_says() {
        let mut random = random();
        for _ in 0..40_000 {
            let lines: Vec<&str> = (0..=random(9)).map(|_| LINES[random(LINES.len())]).collect();
            let end = if random(4) == 0 { "" } else { "\n" };
            check(&(lines.join("\n") + end));
        }
    }

    #[test]
    fn lines_of_any_pieces_are_what_the_parser_says() {
        let mut random = random();
        for _ in 0..40_000 {
            let line: String = (0..=random(12)).map(|_| PIECES[random(PIECES.len())]).collect();
            for page in
                [format!("x {line}"), line.clone(), format!("# {line}"), format!("|a|\n|-|\n|{line}|\n")]
            {
                check(&page);
            }
            let text = format!("x{line}");
            if let [Block { kind: BlockKind::Paragraph(inline), .. }] =
                &parse_blocks_with_parser(&text, 0).0[..]
            {
                assert_eq!(parse_inline(&text, 0..text.len()), *inline, "{text}");
            }
        }
    }
}
