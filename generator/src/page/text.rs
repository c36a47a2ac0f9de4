//! The text of a page: the text of its file, with the files that it includes in place of the includes.
//!
//! Each stretch of the text knows its file and its place there, so that any byte leads back to a file and a line.

use super::front_matter::parse_front_matter;
use super::include::{Include, marker_length, scan_includes};
use crate::bilingual::{Side, split};
use crate::cut::Cut as _;
use crate::input::{DocText, Includes};
use crate::ir::IncludedFile;
use crate::limits;
use crate::page_path::opt_below;
use std::borrow::Cow;
use std::ops::Range;

/// The text of a page with its includes.
#[derive(Debug)]
pub(crate) struct PageText<'f> {
    /// The file of the page itself.
    pub(crate) file: DocText<'f>,
    /// The text.
    pub(crate) text: Cow<'f, str>,
    /// The pieces that the text is made of, in order; the first one starts at its first byte.
    pieces: Vec<Piece>,
    /// The bounds of files that stand in the text as blocks of their own. No block reaches across one.
    pub(crate) cuts: Vec<usize>,
    /// Includes that are not read, or that need a change.
    pub(crate) faults: Vec<IncludeFault<'f>>,
}

/// A stretch of the text that one file has in one piece.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Its first byte in the text.
    pub(crate) start: usize,
    /// The path of an included file; `None` for the page itself.
    pub(crate) include: Option<IncludedFile>,
    /// Its first byte in the file.
    pub(crate) at: usize,
    /// The line of that byte, counted from 1.
    pub(crate) line: usize,
    /// The column of that byte in characters, counted from 1.
    pub(crate) column: usize,
    /// True if it is indentation that only the page has. It stands for the first byte of the line behind it.
    is_indent: bool,
}

/// An include with a fault.
#[derive(Debug)]
pub(crate) struct IncludeFault<'f> {
    pub(crate) fault: Fault,
    /// The path as the include has it; the markup if it is not of the regular form.
    pub(crate) path: &'f str,
    /// The file that the include stands in.
    pub(crate) file: DocText<'f>,
    /// Its markup in that file.
    pub(crate) markup: Range<usize>,
    /// The first byte of the markup in the text of the page, if the include is not read.
    pub(crate) unread_at: Option<usize>,
}

/// The fault of an include.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The markup is not of the regular form.
    Malformed,
    /// There is no such file.
    Missing,
    /// The path leads out of the docs folder.
    Outside,
    /// The path has another case than the file of this path, which is read.
    Case(String),
    /// The file is being read already: it includes itself.
    Circular,
    /// Files include each other deeper than any page means to.
    TooDeep,
    /// The page includes more than any page means to.
    TooLong,
    /// The include stands in a sentence or a cell, and the file is more than one paragraph.
    NotInline,
}

impl<'f> PageText<'f> {
    /// The text of a page with the files that it includes.
    pub(crate) fn of(file: DocText<'f>, includes: &'f Includes) -> Self {
        let found = scan_includes(file.text, 0..file.text.len());
        if found.is_empty() {
            let text = Cow::Borrowed(file.text);
            return Self { file, text, pieces: vec![Piece::of_page()], cuts: Vec::new(), faults: Vec::new() };
        }
        let mut writer = Writer {
            includes,
            text: String::with_capacity(file.text.len() * 5 / 4),
            pieces: Vec::new(),
            cuts: Vec::new(),
            faults: Vec::new(),
            open: Vec::new(),
            count: 0,
            bytes: 0,
        };
        writer.file(&Source { file, include: None }, 0..file.text.len(), found, "");
        let Writer { text, mut pieces, cuts, faults, .. } = writer;
        if pieces.is_empty() {
            pieces.push(Piece::of_page());
        }
        Self { file, text: Cow::Owned(text), pieces, cuts, faults }
    }

    /// Returns whether all of the text is that of the page's own file.
    pub(crate) fn is_one_file(&self) -> bool {
        matches!(&*self.pieces, [only] if only.include.is_none() && only.start == 0 && only.line == 1)
    }

    /// The piece that holds a byte of the text, and its end.
    pub(crate) fn piece(&self, at: usize) -> (&Piece, usize) {
        let next = self.pieces.partition_point(|piece| piece.start <= at).max(1);
        let end = self.pieces.get(next).map_or(self.text.len(), |next| next.start);
        (self.piece_before(next), end)
    }

    /// The piece before another one.
    #[expect(clippy::indexing_slicing, reason = "an index of this table's own")]
    fn piece_before(&self, next: usize) -> &Piece {
        &self.pieces[next - 1]
    }

    /// The pieces that a file has in the text, each with its end.
    pub(crate) fn pieces_of(&self, include: Option<&str>) -> impl Iterator<Item = (&Piece, usize)> {
        let ends = self.pieces.iter().skip(1).map(|piece| piece.start).chain([self.text.len()]);
        self.pieces.iter().zip(ends).filter(move |(piece, _)| piece.include.as_deref() == include)
    }

    /// The place in the text at which a file has this byte.
    pub(crate) fn opt_place(&self, include: Option<&str>, at: usize) -> Option<usize> {
        self.pieces_of(include).filter(|(piece, _)| !piece.is_indent).find_map(|(piece, end)| {
            let behind = at.checked_sub(piece.at)?;
            (piece.start + behind < end).then_some(piece.start + behind)
        })
    }
}

impl Piece {
    /// The whole of a page that includes nothing.
    const fn of_page() -> Self {
        Self { start: 0, include: None, at: 0, line: 1, column: 1, is_indent: false }
    }

    /// The byte of the file for a byte of the text.
    pub(crate) fn in_file(&self, at: usize) -> usize {
        if self.is_indent { self.at } else { self.at + (at - self.start) }
    }
}

/// A file that is written into the text.
struct Source<'f> {
    file: DocText<'f>,
    include: Option<IncludedFile>,
}

/// Puts a text together.
struct Writer<'f> {
    includes: &'f Includes,
    text: String,
    pieces: Vec<Piece>,
    cuts: Vec<usize>,
    faults: Vec<IncludeFault<'f>>,
    /// The paths of the included files that are being written, each in the one before.
    open: Vec<&'f str>,
    /// The number of files that were included, and the length of their texts.
    count: usize,
    bytes: usize,
}

impl<'f> Writer<'f> {
    /// Writes a part of a file. `indent` stands in front of each line but the first.
    fn file(&mut self, source: &Source<'f>, part: Range<usize>, found: Vec<Include<'f>>, indent: &str) {
        let mut cursor = Cursor::at(source.file.text, part.start);
        for include in found {
            let target = match self.target(source, &include, indent.len()) {
                Ok(target) => target,
                Err(fault) => {
                    self.copy(source, &mut cursor, include.markup.start, indent);
                    let unread_at = Some(self.text.len());
                    self.copy(source, &mut cursor, include.markup.end, indent);
                    self.fault(source, &include, fault, unread_at);
                    continue;
                }
            };
            self.copy(source, &mut cursor, include.markup.start, indent);
            if target.path != include_path(source, &include).unwrap_or_default() {
                self.fault(source, &include, Fault::Case(target.path.to_owned()), None);
            }
            self.include(source, &include, target, indent);
            cursor.advance(source.file.text.cut(include.markup.clone()));
        }
        self.copy(source, &mut cursor, part.end, indent);
    }

    /// Returns the file of an include, if it can stand there, behind so many bytes of indentation.
    fn target(
        &mut self,
        source: &Source<'f>,
        include: &Include<'f>,
        indent: usize,
    ) -> Result<DocText<'f>, Fault> {
        if include.link.is_none() {
            return Err(Fault::Malformed);
        }
        let path = include_path(source, include).ok_or(Fault::Outside)?;
        let target = DocText::from(self.includes.in_any_case(&path).ok_or(Fault::Missing)?);
        if self.open.contains(&target.path) {
            Err(Fault::Circular)
        } else if self.open.len() == limits::INCLUDE_DEPTH {
            Err(Fault::TooDeep)
        } else if !self.has_room_for(target.text, indent + include.markup.start - include.line_start) {
            Err(Fault::TooLong)
        } else if !include.is_alone && !is_one_paragraph(target.text.cut(without_comments(target.text))) {
            Err(Fault::NotInline)
        } else {
            Ok(target)
        }
    }

    /// Counts one more file, each line of which has so many bytes of indentation, unless the page includes too much already.
    fn has_room_for(&mut self, text: &str, indent: usize) -> bool {
        let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count() + 1;
        let bytes = text.len() + lines * indent;
        let has_room = self.count < limits::INCLUDES && self.bytes + bytes <= limits::INCLUDED_BYTES;
        if has_room {
            self.count += 1;
            self.bytes += bytes;
        }
        has_room
    }

    /// Writes an included file.
    fn include(&mut self, source: &Source<'f>, include: &Include<'f>, target: DocText<'f>, indent: &str) {
        let marks = source.file.text.cut(include.line_start..include.markup.start);
        let is_block = include.is_alone && indent.is_empty() && marks.is_empty();
        let indent = match include.is_alone {
            true => indent.to_owned() + &continuation(marks),
            false => indent.to_owned(),
        };
        self.cuts.extend(is_block.then_some(self.text.len()));
        self.open.push(target.path);
        let inner = Source { file: target, include: Some(IncludedFile::new(target.path)) };
        if include.is_alone {
            let part = body(target.text);
            self.file(&inner, part.clone(), scan_includes(target.text, part), &indent);
        } else {
            let parts = inline_parts(target.text, opt_side(source.file.text, include.markup.start));
            self.one_line(&inner, parts);
        }
        self.open.pop();
        self.cuts.extend(is_block.then_some(self.text.len()));
    }

    /// Writes the parts of a paragraph on one line.
    fn one_line(&mut self, source: &Source<'f>, parts: Vec<Range<usize>>) {
        let start = self.text.len();
        for part in parts {
            let mut cursor = Cursor::at(source.file.text, part.start);
            self.copy(source, &mut cursor, part.end, "");
        }
        // A line break and a blank have the same length, so that all places stay right.
        let line = self.text.split_off(start).replace(['\r', '\n'], " ");
        self.text.push_str(&line);
    }

    /// Copies a file from the cursor up to `end`.
    fn copy(&mut self, source: &Source<'f>, cursor: &mut Cursor, end: usize, indent: &str) {
        let text = source.file.text.cut(cursor.at..end);
        if indent.is_empty() {
            self.piece(source, cursor, text, false);
            return;
        }
        for line in text.split_inclusive('\n') {
            if cursor.column == 1 && !self.text.is_empty() && self.text.ends_with('\n') {
                self.piece(source, &mut cursor.clone(), indent, true);
            }
            self.piece(source, cursor, line, false);
        }
    }

    /// Adds a stretch of a file.
    fn piece(&mut self, source: &Source<'f>, cursor: &mut Cursor, text: &str, is_indent: bool) {
        if !text.is_empty() {
            let include = source.include.clone();
            let Cursor { at, line, column } = *cursor;
            self.pieces.push(Piece { start: self.text.len(), include, at, line, column, is_indent });
            self.text.push_str(text);
            cursor.advance(text);
        }
    }

    fn fault(&mut self, source: &Source<'f>, include: &Include<'f>, fault: Fault, unread_at: Option<usize>) {
        let markup = include.markup.clone();
        let path = include.link.map_or(source.file.text.cut(markup.clone()), |(_, path)| path);
        self.faults.push(IncludeFault { fault, path, file: source.file, markup, unread_at });
    }
}

/// The path below the docs folder that an include leads to.
fn include_path(source: &Source<'_>, include: &Include<'_>) -> Option<String> {
    let (_, path) = include.link?;
    opt_below(source.file.path, path)
}

/// A place in a file.
#[derive(Debug, Clone)]
struct Cursor {
    at: usize,
    line: usize,
    column: usize,
}

impl Cursor {
    /// The cursor at a byte of a text.
    fn at(text: &str, at: usize) -> Self {
        let mut cursor = Self { at: 0, line: 1, column: 1 };
        cursor.advance(text.cut(..at));
        cursor
    }

    /// Goes on behind this text.
    fn advance(&mut self, text: &str) {
        self.at += text.len();
        match memchr::memrchr(b'\n', text.as_bytes()) {
            Some(newline) => {
                self.line += memchr::memchr_iter(b'\n', text.as_bytes()).count();
                self.column = 1 + text.cut(newline + 1..).chars().count();
            }
            None => self.column += text.chars().count(),
        }
    }
}

/// The part of a file that replaces its include: everything behind the front matter, without blanks around it.
fn body(text: &str) -> Range<usize> {
    let rest = text.cut(parse_front_matter(text).range.end..).trim_start_matches('\u{FEFF}').trim_start();
    let start = text.len() - rest.len();
    start..start + rest.trim_end().len()
}

/// The part of a file that can stand in a sentence: its body without the comments at its start.
fn without_comments(text: &str) -> Range<usize> {
    let Range { start, end } = body(text);
    let mut rest = text.cut(start..end);
    while let Some((_, behind)) = rest.strip_prefix("<!--").and_then(|open| open.split_once("-->")) {
        rest = behind.trim_start();
    }
    end - rest.len()..end
}

/// The side of the translation unit that a place of a file stands in.
fn opt_side(text: &str, at: usize) -> Option<Side> {
    let units = split(text);
    let unit = units.unit_at(at)?;
    Some(if unit.source.contains(&at) { Side::English } else { Side::Localized })
}

/// The parts of a file that replace an include in a sentence or a cell. Units do not nest, so within one side of a unit only that
/// side of the file is written.
fn inline_parts(text: &str, side: Option<Side>) -> Vec<Range<usize>> {
    let whole = without_comments(text);
    let Some(side) = side else { return vec![whole] };
    let mut parts = Vec::new();
    let mut at = whole.start;
    for unit in split(text).units_in(whole.clone()) {
        parts.push(at.min(unit.whole.start)..unit.whole.start);
        parts.push(match side {
            Side::English if !unit.source.is_empty() => unit.source.clone(),
            _ => unit.target.clone(),
        });
        at = unit.whole.end;
    }
    parts.push(at..whole.end.max(at));
    parts
}

/// Returns whether a text can stand in a sentence or a cell.
fn is_one_paragraph(text: &str) -> bool {
    let is_block = |line: &str| {
        line.trim().is_empty()
            || marker_length(line) > 0
            || line.starts_with(['#', '|', '`', '~'])
            || line.starts_with('<') && !line.starts_with("<span")
            || line.contains("[!")
    };
    !text.lines().any(is_block) && !text.contains('|')
}

/// Returns the text in front of the further lines of a block whose first line stands behind these marks of lists and quotes.
fn continuation(marks: &str) -> String {
    marks.chars().map(|mark| if matches!(mark, '>' | '\t') { mark } else { ' ' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::DocFile;

    /// Expects the text of a page, and its faults.
    fn check(page: &str, files: &[(&str, &str)], text: &str, faults: &[Fault]) {
        let file =
            |(path, text): &(&str, &str)| DocFile { path: (*path).to_owned(), text: (*text).to_owned() };
        let includes = Includes::new(files.iter().map(file).collect());
        let page = DocText { path: "v1.0/api/a.md", text: page };
        let found = PageText::of(page, &includes);
        assert_eq!(found.text, text);
        assert_eq!(
            found.faults.iter().map(|found| &found.fault).collect::<Vec<_>>(),
            faults.iter().collect::<Vec<_>>()
        );
        // Every byte is the byte of its file, but for line breaks and indentation.
        for (at, byte) in found.text.bytes().enumerate() {
            let (piece, end) = found.piece(at);
            let path = piece.include.as_deref().unwrap_or(page.path);
            let file = includes.get(path).map_or(page.text, |file| &file.text);
            let original = file.as_bytes().get(piece.in_file(at)).copied().unwrap_or(b'\n');
            assert!(at < end && (original == byte || matches!(byte, b' ' | b'>')), "{at} of {text}");
            let before = &file[..piece.at];
            assert_eq!(piece.line, before.matches('\n').count() + 1);
            assert_eq!(piece.column, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
        }
    }

    #[test]
    fn a_file_stands_in_the_place_of_its_include() {
        check("# A\nb\n", &[], "# A\nb\n", &[]);
        check(
            r#"# A

[!INCLUDE [x](../includes/x.md)]

Z
"#,
            &[(
                "v1.0/includes/x.md",
                r#"---
a: b
---

|x|
|-|

"#,
            )],
            r#"# A

|x|
|-|

Z
"#,
            &[],
        );
        check("[!INCLUDE [x](../../includes/x.md)]", &[("includes/x.md", "用é\nü")], "用é\nü", &[]);
        check(
            "[!INCLUDE [x](../includes/x.md)]\n[!INCLUDE [x](../includes/x.md)]",
            &[("v1.0/includes/x.md", "x")],
            "x\nx",
            &[],
        );
    }

    #[test]
    fn a_path_is_relative_to_the_file_that_it_stands_in() {
        check(
            "[!INCLUDE [x](../includes/p/x.md)]\nA\n",
            &[("v1.0/includes/p/x.md", "X\n\n[!INCLUDE [y](../r/y.md)]\n"), ("v1.0/includes/r/y.md", "Y\n")],
            "X\n\nY\nA\n",
            &[],
        );
    }

    #[test]
    fn a_file_stands_in_the_list_or_the_quote_of_its_include() {
        let file = &[("v1.0/includes/x.md", "X\n\n- Y\nZ")];
        check("> A\n> [!INCLUDE [x](../includes/x.md)]\n> B\n", file, "> A\n> X\n> \n> - Y\n> Z\n> B\n", &[]);
        check("1. [!INCLUDE [x](../includes/x.md)]\n", file, "1. X\n   \n   - Y\n   Z\n", &[]);
        check("- A\n\n  [!INCLUDE [x](../includes/x.md)]", file, "- A\n\n  X\n  \n  - Y\n  Z", &[]);
    }

    #[test]
    fn a_paragraph_stands_in_a_sentence_or_a_cell() {
        let one = &[("v1.0/includes/x.md", "<!-- markdownlint-disable MD041-->\n\nOne\nsentence.\n")];
        check("|a|B. [!INCLUDE [x](../includes/x.md)] C.|", one, "|a|B. One sentence. C.|", &[]);
        // In one side of a unit, the file has this side.
        let unit = |target: &str, source: &str| {
            format!(
                "<span data-ttu-id=\"1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"1\">{source}</span></span>"
            )
        };
        let include = "[!INCLUDE [x](../includes/x.md)]";
        let file = format!("{} {}", unit("E", "B"), unit("F", "C"));
        check(
            &format!("|{}|", unit(&format!("A {include}"), &format!("D {include}"))),
            &[("v1.0/includes/x.md", &file)],
            &format!("|{}|", unit("A E F", "D B C")),
            &[],
        );
        let table = &[("v1.0/includes/x.md", "|a|\n|-|\n")];
        check(
            "B. [!INCLUDE [x](../includes/x.md)]",
            table,
            "B. [!INCLUDE [x](../includes/x.md)]",
            &[Fault::NotInline],
        );
    }

    #[test]
    fn what_cannot_be_included_stays_and_is_a_fault() {
        let file = ("v1.0/includes/x.md", "X");
        for (include, fault) in [
            ("[!INCLUDE [x](../includes/y.md)]", Fault::Missing),
            ("[!INCLUDE [x](../../../includes/x.md)]", Fault::Outside),
            ("[!INCLUDE [x](/v1.0/includes/x.md)]", Fault::Outside),
            ("[!INCLUDE [x](https://example.com/x.md)]", Fault::Outside),
            ("[!INCLUDE x.md]", Fault::Malformed),
        ] {
            check(include, &[file], include, &[fault]);
        }
        check(
            "[!INCLUDE [x](../Includes/X.md)]",
            &[file],
            "X",
            &[Fault::Case("v1.0/includes/x.md".to_owned())],
        );
    }

    #[test]
    fn no_include_goes_on_for_ever() {
        let [a, b] = ["[!INCLUDE [b](b.md)]", "[!INCLUDE [a](a.md)]"];
        let files = &[("v1.0/includes/a.md", a), ("v1.0/includes/b.md", b)];
        check("[!INCLUDE [a](../includes/a.md)]", files, b, &[Fault::Circular]);
        let deep: Vec<_> = (0..40)
            .map(|i| (format!("v1.0/includes/{i}.md"), format!("[!INCLUDE [x]({}.md)]", i + 1)))
            .collect();
        let deep: Vec<(&str, &str)> = deep.iter().map(|(path, text)| (&**path, &**text)).collect();
        check("[!INCLUDE [x](../includes/0.md)]", &deep, "[!INCLUDE [x](16.md)]", &[Fault::TooDeep]);
    }

    #[test]
    fn a_few_files_do_not_become_a_huge_text() {
        let bomb = |i: usize| format!("[!INCLUDE [x]({}.md)]\n", i + 1).repeat(100);
        let files = (0..8).map(|i| DocFile { path: format!("v1.0/includes/{i}.md"), text: bomb(i) });
        let quotes = DocFile { path: "v1.0/includes/q.md".to_owned(), text: "\n".repeat(100_000) + "x" };
        let includes = Includes::new(files.chain([quotes]).collect());
        for page in [
            "[!INCLUDE [x](../includes/0.md)]\n".repeat(1_000),
            format!("{}[!INCLUDE [x](../includes/q.md)]\n", "> ".repeat(1_000)),
            "[!INCLUDE [x](../includes/q.md)] ".repeat(10_000),
        ] {
            let text = PageText::of(DocText { path: "v1.0/api/a.md", text: &page }, &includes).text;
            assert!(text.len() < 2 * page.len() + limits::INCLUDED_BYTES, "{}", text.len());
        }
    }
}
