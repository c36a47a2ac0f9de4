//! A tree of pieces as lines of rustdoc's Markdown.

use super::nodes::{Level, Node};
use super::{changes_direction, clean};
use crate::page::is_blank;

/// What stands between the text that is written and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Blank,
    Break,
    Paragraph,
    Item(Level),
}

/// Writes lines.
pub(super) struct Writer {
    lines: Vec<String>,
    /// The line that is being written.
    line: String,
    /// How many bytes of it are its indentation and bullet.
    start: usize,
    gap: Gap,
    /// The list that the line is in.
    item: Option<Level>,
    /// Whether there may be several lines.
    multiline: bool,
}

impl Writer {
    pub(super) fn new(multiline: bool) -> Self {
        Self { lines: Vec::new(), line: String::new(), start: 0, gap: Gap::None, item: None, multiline }
    }

    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_line("");
        self.lines
    }

    /// Writes pieces; `after` is the character that follows them.
    pub(super) fn nodes(&mut self, nodes: &[Node], after: Option<char>) {
        for (i, node) in nodes.iter().enumerate() {
            let next = || nodes[i + 1..].iter().find_map(Node::first_char).or(after);
            match node {
                Node::Text(text) => self.text(text),
                Node::Code(code) => self.code(code),
                Node::Strong(inner) => self.emphasis(inner, "**", next()),
                Node::Emphasis(inner) => self.emphasis(inner, "*", next()),
                Node::Link(target, inner) => self.link(target, inner),
                Node::Break => self.open(if self.gap == Gap::Break { Gap::Paragraph } else { Gap::Break }),
                Node::Paragraph => self.open(Gap::Paragraph),
                Node::Item(level) => self.open(Gap::Item(*level)),
                // An item that was begun and has no text is none.
                Node::EndList => self.gap = Gap::Paragraph,
                Node::Cell => self.text(": "),
            }
        }
    }

    /// Opens a gap, unless there is a wider one.
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

    /// Closes the gap before something visible.
    fn close(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        let is_first = self.lines.is_empty() && self.line.is_empty();
        match gap {
            _ if !self.multiline => {
                let between = match gap {
                    Gap::None => "",
                    Gap::Item(_) if self.item.is_some() => "; ",
                    _ => " ",
                };
                self.item = if let Gap::Item(level) = gap { Some(level) } else { self.item };
                if !is_first {
                    self.line.push_str(between);
                }
            }
            Gap::None => {}
            Gap::Item(level) => {
                let follows = self.item.is_some();
                self.end_line("");
                if !is_first && !follows {
                    self.lines.push(String::new());
                }
                self.item = Some(level);
                let bullet = if level.numbered { "1. " } else { "* " };
                self.begin_line(&format!("{}{bullet}", "  ".repeat(level.depth)));
            }
            Gap::Blank | Gap::Break | Gap::Paragraph if is_first => {}
            Gap::Blank => self.line.push(' '),
            Gap::Break => {
                self.end_line("\\");
                let indent = self.item.map_or(0, |item| item.depth * 2 + if item.numbered { 3 } else { 2 });
                self.begin_line(&" ".repeat(indent));
            }
            Gap::Paragraph => {
                self.end_line("");
                self.item = None;
                self.lines.push(String::new());
            }
        }
    }

    fn begin_line(&mut self, start: &str) {
        self.line = start.to_owned();
        self.start = start.len();
    }

    fn end_line(&mut self, end: &str) {
        let text = std::mem::take(&mut self.line);
        if !text.is_empty() {
            let (start, text) = text.split_at(self.start.min(text.len()));
            self.lines.push(format!("{start}{}{end}", safe_start(text)));
        }
        self.start = 0;
    }

    /// The character before what is written next.
    fn before(&self) -> Option<char> {
        match self.gap {
            Gap::None => self.line[self.start.min(self.line.len())..].chars().next_back(),
            _ => None,
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(length) = opt_url(rest, self.before()) {
                self.code(&rest[..length]);
                rest = &rest[length..];
                continue;
            }
            rest = &rest[c.len_utf8()..];
            if is_invisible(c) {
                continue;
            }
            if is_blank(c) || c.is_control() {
                self.open(Gap::Blank);
                continue;
            }
            self.close();
            let before = self.before();
            if needs_escape(c, before, rest) {
                self.line.push('\\');
            }
            self.line.push(c);
        }
    }

    fn code(&mut self, code: &str) {
        if code.trim().is_empty() {
            return self.open(Gap::Blank);
        }
        self.close();
        // Two spans side by side would be one.
        if self.line.ends_with('`') {
            self.line.push(' ');
        }
        push_code(&clean(code.to_owned()), &mut self.line);
    }

    fn link(&mut self, target: &str, inner: &[Node]) {
        let mut writer = Self::new(false);
        writer.nodes(inner, None);
        let text = writer.finish().pop().unwrap_or_default();
        let (leads, trails) = blanks_around(inner);
        if leads || text.is_empty() {
            self.open(Gap::Blank);
        }
        if !text.is_empty() {
            self.close();
            // An exclamation mark before it would make it an image.
            if self.line.ends_with('!') {
                self.line.insert(self.line.len() - 1, '\\');
            }
            self.line.push_str(&format!("[{text}]({target})"));
        }
        if trails {
            self.open(Gap::Blank);
        }
    }

    /// Emphasis, if a reader's parser would see it start and end; else its stars, or just its text.
    fn emphasis(&mut self, inner: &[Node], mark: &str, after: Option<char>) {
        if inner.iter().any(Node::has_blocks) {
            return self.nodes(inner, after);
        }
        let mut writer = Self::new(false);
        writer.nodes(inner, None);
        let text = writer.finish().pop().unwrap_or_default();
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
            self.line.push_str(&format!("{mark}{text}{mark}"));
        } else {
            self.nodes(inner, after);
        }
        if trails {
            self.open(Gap::Blank);
        }
    }
}

/// Whether the text of pieces starts and ends with a blank.
fn blanks_around(nodes: &[Node]) -> (bool, bool) {
    let text = |node: Option<&Node>| match node {
        Some(Node::Text(text)) => text.trim_matches(is_invisible).to_owned(),
        _ => String::new(),
    };
    (text(nodes.first()).starts_with(is_blank), text(nodes.last()).ends_with(is_blank))
}

/// Marks of no width, which the pages use as glue.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{FEFF}') || changes_direction(c)
}

/// Whether Markdown may take it for punctuation.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !is_blank(c)
}

/// Whether a character of text would be markup where it stands; `rest` follows it.
fn needs_escape(c: char, before: Option<char>, rest: &str) -> bool {
    let after = rest.chars().next();
    match c {
        '\\' | '[' | ']' | '*' | '`' | '~' => true,
        // A tag begins with a name.
        '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        // Within a word it is a letter.
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

/// Escapes what would start a heading, a list, a quote, a rule or a fence at the start of a line.
fn safe_start(text: &str) -> String {
    match text.chars().next() {
        Some('#' | '-' | '+' | '=' | '>' | ':' | '|') => format!("\\{text}"),
        Some(c) if c.is_ascii_digit() => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            match &text[digits..] {
                rest if rest.starts_with(['.', ')']) => format!("{}\\{rest}", &text[..digits]),
                _ => text.to_owned(),
            }
        }
        _ => text.to_owned(),
    }
}

/// How long the URL is that starts here: rustdoc warns of those that are no link, and most of them are examples.
fn opt_url(text: &str, before: Option<char>) -> Option<usize> {
    let starts = text.starts_with("http://") || text.starts_with("https://");
    if !starts || before.is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let in_url = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|' | '\\' | '^');
    let length = text.find(|c| !in_url(c)).unwrap_or(text.len());
    Some(text[..length].trim_end_matches(['.', ',', ';', ':', ')', '\'', '!', '?', ']', '*']).len())
}

/// Adds a code span.
pub(in crate::rust) fn push_code(code: &str, out: &mut String) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let code = code.trim();
    let pad = if code.starts_with('`') || code.ends_with('`') || code.is_empty() { " " } else { "" };
    out.push_str(&fence);
    out.push_str(pad);
    out.push_str(code);
    out.push_str(pad);
    out.push_str(&fence);
}
