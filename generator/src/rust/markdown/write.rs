//! Writes nodes as lines of rustdoc's Markdown.

use super::code_span;
use super::nodes::{Level, Node};
use crate::cut::Cut as _;
use crate::page::is_blank;
use crate::rust::clean_text::{changes_direction, push_display};
use std::fmt;

/// The separator before the next text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Blank,
    Break,
    Paragraph,
    Item(Level),
}

/// Writes nodes to lines.
pub(super) struct Writer {
    /// The finished lines with their line breaks, and the current line.
    text: String,
    /// The offset at which the text of the current line starts, after indentation and bullet.
    start: usize,
    gap: Gap,
    /// The list that the current line belongs to.
    item: Option<Level>,
    /// True if the output may have several lines.
    multiline: bool,
}

impl Writer {
    /// A writer with room for a text of about this length.
    pub(super) fn new(multiline: bool, length: usize) -> Self {
        let text = String::with_capacity(length + length / 8);
        Self { text, start: 0, gap: Gap::None, item: None, multiline }
    }

    /// The lines with their line breaks.
    pub(super) fn finish(mut self) -> String {
        self.end_line("");
        self.text
    }

    /// The only line, without a line break.
    pub(super) fn finish_line(self) -> String {
        let mut text = self.finish();
        text.pop();
        text
    }

    /// Writes nodes. `after` is the character that follows them.
    pub(super) fn nodes(&mut self, nodes: &[Node<'_>], after: Option<char>) {
        for (i, node) in nodes.iter().enumerate() {
            let next = || nodes.cut(i + 1..).iter().find_map(Node::first_char).or(after);
            match node {
                Node::Text(text) => self.text(text),
                Node::Code(code) => self.code(code),
                Node::Strong(inner) => self.emphasis(inner, "**", next()),
                Node::Emphasis(inner) => self.emphasis(inner, "*", next()),
                Node::Link(target, inner) => self.link(target, inner),
                Node::Break => self.open(if self.gap == Gap::Break { Gap::Paragraph } else { Gap::Break }),
                Node::Paragraph => self.open(Gap::Paragraph),
                Node::Item(level) => self.open(Gap::Item(*level)),
                // A list item without text is dropped.
                Node::EndList => self.gap = Gap::Paragraph,
                Node::Cell => self.text(": "),
            }
        }
    }

    /// Opens a gap, unless a wider one is open.
    fn open(&mut self, gap: Gap) {
        let width = |gap| match gap {
            Gap::None => 0,
            Gap::Blank => 1,
            Gap::Break => 2,
            Gap::Paragraph => 3,
            Gap::Item(_) => 4,
        };
        if width(gap) >= width(self.gap) {
            self.gap = gap;
        }
    }

    /// Writes the open gap before visible text.
    fn close(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let is_first = self.text.is_empty();
        match gap {
            _ if !self.multiline => {
                let between = match gap {
                    Gap::None => "",
                    Gap::Item(_) if self.item.is_some() => "; ",
                    _ => " ",
                };
                self.item = if let Gap::Item(level) = gap { Some(level) } else { self.item };
                if !is_first {
                    self.text.push_str(between);
                }
            }
            Gap::None => {}
            Gap::Item(level) => {
                let follows = self.item.is_some();
                self.end_line("");
                if !is_first && !follows {
                    self.text.push('\n');
                }
                self.item = Some(level);
                self.begin_line(2 * level.depth, if level.numbered { "1. " } else { "* " });
            }
            Gap::Blank | Gap::Break | Gap::Paragraph if is_first => {}
            Gap::Blank => self.text.push(' '),
            Gap::Break => {
                self.end_line("\\");
                let indent = self.item.map_or(0, |item| item.depth * 2 + if item.numbered { 3 } else { 2 });
                self.begin_line(indent, "");
            }
            Gap::Paragraph => {
                self.end_line("");
                self.item = None;
                self.text.push('\n');
                self.start = self.text.len();
            }
        }
    }

    fn begin_line(&mut self, indent: usize, bullet: &str) {
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.text.push_str(bullet);
        self.start = self.text.len();
    }

    /// Ends the current line, unless it is empty.
    fn end_line(&mut self, end: &str) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            if let Some(at) = opt_unsafe(self.text.cut(self.start..)) {
                self.text.insert(self.start + at, '\\');
            }
            self.text.push_str(end);
            self.text.push('\n');
        }
        self.start = self.text.len();
    }

    /// The character before the next text.
    fn before(&self) -> Option<char> {
        match self.gap {
            Gap::None => self.text.cut(self.start..).chars().next_back(),
            _ => None,
        }
    }

    fn text(&mut self, text: &str) {
        let has_urls = memchr::memmem::find(text.as_bytes(), b"http").is_some();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let words = words(rest, has_urls);
            if words > 0 {
                self.close();
                self.text.push_str(rest.cut(..words));
                rest = rest.cut(words..);
                continue;
            }
            if let Some(length) = opt_url(rest, self.before()).filter(|_| has_urls) {
                self.code(rest.cut(..length));
                rest = rest.cut(length..);
                continue;
            }
            rest = rest.cut(c.len_utf8()..);
            if is_gap(c) {
                if !is_invisible(c) {
                    self.open(Gap::Blank);
                }
                continue;
            }
            self.close();
            let before = self.before();
            if needs_escape(c, before, rest) {
                self.text.push('\\');
            }
            self.text.push(c);
        }
    }

    fn code(&mut self, code: &str) {
        if code.trim().is_empty() {
            return self.open(Gap::Blank);
        }
        self.close();
        // Two adjacent code spans would merge.
        if self.text.ends_with('`') {
            self.text.push(' ');
        }
        push_display(code_span(code), &mut self.text);
    }

    fn link(&mut self, target: &str, inner: &[Node<'_>]) {
        let mut writer = Self::new(false, 64);
        writer.nodes(inner, None);
        let text = writer.finish_line();
        let (leads, trails) = blanks_around(inner);
        if leads || text.is_empty() {
            self.open(Gap::Blank);
        }
        if !text.is_empty() {
            self.close();
            // `!` before a link would make it an image.
            if self.text.ends_with('!') {
                self.text.insert(self.text.len() - 1, '\\');
            }
            self.text.extend(["[", &text, "](", target, ")"]);
        }
        if trails {
            self.open(Gap::Blank);
        }
    }

    /// Writes emphasis if a Markdown parser would recognize it here, and otherwise its text.
    fn emphasis(&mut self, inner: &[Node<'_>], mark: &str, after: Option<char>) {
        if inner.iter().any(Node::has_blocks) {
            return self.nodes(inner, after);
        }
        let mut writer = Self::new(false, 64);
        writer.nodes(inner, None);
        let text = writer.finish_line();
        let (leads, trails) = blanks_around(inner);
        if leads || text.is_empty() {
            self.open(Gap::Blank);
        }
        let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) else { return };
        let free = |c: Option<char>| c.is_none_or(|c| is_blank(c) || is_mark(c));
        let before = self.before();
        let after = if trails { Some(' ') } else { after };
        let touches = before == Some('*') || after == Some('*') || first == '*' || last == '*';
        let opens = !is_mark(first) || free(before);
        let closes = !is_mark(last) || free(after);
        if opens && closes && !touches {
            self.close();
            self.text.extend([mark, &text, mark]);
        } else {
            self.nodes(inner, after);
        }
        if trails {
            self.open(Gap::Blank);
        }
    }
}

/// Returns whether the text of nodes starts with a blank, and whether it ends with one.
fn blanks_around(nodes: &[Node<'_>]) -> (bool, bool) {
    (text_of(nodes.first()).starts_with(is_blank), text_of(nodes.last()).ends_with(is_blank))
}

/// The text of a text node, and `""` for any other node.
fn text_of<'n>(node: Option<&'n Node<'_>>) -> &'n str {
    match node {
        Some(Node::Text(text)) => text.trim_matches(is_invisible),
        _ => "",
    }
}

/// Returns whether a character is written as a blank or not at all.
pub(super) fn is_gap(c: char) -> bool {
    is_invisible(c) || is_blank(c) || c.is_control()
}

/// Returns whether a character has no width. Pages use such characters as glue.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{FEFF}') || changes_direction(c)
}

/// Returns whether Markdown may treat a character as punctuation.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !is_blank(c)
}

/// Returns whether a character would be markup here. `rest` is the text after it.
fn needs_escape(c: char, before: Option<char>, rest: &str) -> bool {
    let after = rest.chars().next();
    match c {
        '\\' | '[' | ']' | '*' | '`' | '~' => true,
        // A tag begins with a name.
        '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        // Within a word, `_` is not markup.
        '_' => {
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !(is_letter(before) && is_letter(after))
        }
        '&' => {
            let name = rest.trim_start_matches(|c: char| c == '#' || c.is_ascii_alphanumeric());
            name.len() < rest.len() && name.starts_with(';')
        }
        _ => false,
    }
}

/// The offset to escape if the line would start a heading, a list, a quote, a rule or a fence.
pub(super) fn opt_unsafe(line: &str) -> Option<usize> {
    match line.as_bytes().first()? {
        b'#' | b'-' | b'+' | b'=' | b'>' | b':' | b'|' => Some(0),
        b'0'..=b'9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            line.cut(digits..).starts_with(['.', ')']).then_some(digits)
        }
        _ => None,
    }
}

/// Fast path: the length of the plain words at the start, with single blanks between them. None of their characters can be
/// markup.
fn words(text: &str, has_urls: bool) -> usize {
    /// For each byte, whether it can be a part of a plain word. Those of letters and ideographs in other scripts can.
    static IS_OF_WORD: [bool; 256] = {
        let mut table = [false; 256];
        let mut at = 0;
        while at < table.len() {
            let byte = at as u8;
            let is_mark = matches!(
                byte,
                b'.' | b',' | b':' | b';' | b'\'' | b'"' | b'(' | b')' | b'/' | b'-' | b'$' | b'@'
            );
            table[at] = byte.is_ascii_alphanumeric() || is_mark || matches!(byte, 0x80..=0xBF | 0xE4..=0xE9);
            at += 1;
        }
        table
    };
    let is_of_word = |byte: u8| IS_OF_WORD[usize::from(byte)];
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b'h') if has_urls => return at,
            Some(byte) if is_of_word(*byte) => at += 1,
            Some(b' ') if at > 0 && bytes.get(at + 1).is_some_and(|byte| is_of_word(*byte)) => at += 1,
            _ => return at,
        }
    }
}

/// The length of the URL that starts here. It is written as code, because rustdoc warns about bare URLs and most of them are
/// examples.
fn opt_url(text: &str, before: Option<char>) -> Option<usize> {
    let starts = text.starts_with("http://") || text.starts_with("https://");
    if !starts || before.is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let in_url = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|' | '\\' | '^');
    let length = text.find(|c| !in_url(c)).unwrap_or(text.len());
    Some(text.cut(..length).trim_end_matches(['.', ',', ';', ':', ')', '\'', '!', '?', ']', '*']).len())
}

/// Writes a clean text as a code span.
pub(super) fn write_code(code: &str, out: &mut impl fmt::Write) -> fmt::Result {
    let code = code.trim();
    // Nearly all code has no backtick.
    if memchr::memchr(b'`', code.as_bytes()).is_none() && !code.is_empty() {
        out.write_char('`')?;
        out.write_str(code)?;
        return out.write_char('`');
    }
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') || code.is_empty() { " " } else { "" };
    write!(out, "{fence}{pad}{code}{pad}{fence}")
}
