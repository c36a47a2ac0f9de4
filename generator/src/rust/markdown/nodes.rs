//! Parses a page's inline Markdown, with the HTML in it, to a tree.

use super::Resolve;
use crate::cut::Cut as _;
use crate::page::{Inline, Mark, MarkKind, opt_simple};
use crate::page::{is_inline_tag, is_inline_tag_end};
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};
use std::borrow::Cow;
use std::ops::Range;

/// A node of the tree.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node<'t> {
    /// Plain text.
    Text(Cow<'t, str>),
    /// A code span.
    Code(Cow<'t, str>),
    /// Strong emphasis.
    Strong(Vec<Node<'t>>),
    /// Emphasis.
    Emphasis(Vec<Node<'t>>),
    /// A link with its resolved target.
    Link(String, Vec<Node<'t>>),
    /// A line break.
    Break,
    /// The end of a paragraph.
    Paragraph,
    /// The start of a list item.
    Item(Level),
    /// The end of a list.
    EndList,
    /// A cell of a table row, except the first.
    Cell,
}

/// The position of a list item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Level {
    /// The number of enclosing lists around the item's own list.
    pub(super) depth: usize,
    /// True if the list is numbered.
    pub(super) numbered: bool,
}

impl Node<'_> {
    /// Returns whether the node is, or has in it, something that does not fit on one line.
    pub(super) fn has_blocks(&self) -> bool {
        match self {
            Self::Text(_) | Self::Code(_) => false,
            Self::Strong(inner) | Self::Emphasis(inner) | Self::Link(_, inner) => {
                inner.iter().any(Self::has_blocks)
            }
            Self::Break | Self::Paragraph | Self::Item(_) | Self::EndList | Self::Cell => true,
        }
    }

    /// The first character of the node's Markdown. Markup before it depends on that character.
    pub(super) fn first_char(&self) -> Option<char> {
        match self {
            Self::Text(text) => text.chars().next(),
            Self::Code(_) => Some('`'),
            Self::Strong(inner) | Self::Emphasis(inner) => (!inner.is_empty()).then_some('*'),
            Self::Link(_, inner) => (!inner.is_empty()).then_some('['),
            Self::Break | Self::Paragraph | Self::Item(_) | Self::EndList | Self::Cell => Some(' '),
        }
    }
}

/// The greatest list depth that is written. Deeper lists are written at this depth.
const DEEPEST: usize = 3;

/// Parses a text and passes the nodes to `then`.
pub(super) fn read<R>(markdown: &str, resolve: Resolve<'_>, then: impl FnOnce(&[Node<'_>]) -> R) -> R {
    let text = without_marks(markdown);
    let lines = opt_lines(&text);
    let nodes = lines.as_deref().and_then(|lines| opt_plain_to_see(lines, resolve));
    then(&nodes.unwrap_or_else(|| parse_all(&text, resolve)))
}

/// Fast path: splits a text at `<br>` if its only markup is code, links, strong text and breaks. That holds for nearly all
/// texts with markup, and the parser would take several times as long. `None` if the text needs the parser.
fn opt_lines(text: &str) -> Option<Vec<Inline<'_>>> {
    let mut lines = Vec::with_capacity(1);
    let mut rest = text.trim_end_matches(' ');
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        let tag =
            ["<br>", "<br/>", "<br />", "</br>"].into_iter().find(|tag| rest.cut(at..).starts_with(tag))?;
        lines.push(opt_simple(rest.cut(..at), 0..at)?);
        rest = rest.cut(at + tag.len()..);
    }
    lines.push(opt_simple(rest, 0..rest.len())?);
    Some(lines)
}

/// The nodes of lines. `None` if a line needs the parser.
fn opt_plain_to_see<'l>(lines: &'l [Inline<'_>], resolve: Resolve<'_>) -> Option<Vec<Node<'l>>> {
    let mut nodes = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        if i > 0 {
            nodes.push(Node::Break);
        }
        push_line(line, &mut nodes, resolve)?;
    }
    Some(nodes)
}

/// Adds the nodes of one line.
fn push_line<'l>(line: &'l Inline<'_>, nodes: &mut Vec<Node<'l>>, resolve: Resolve<'_>) -> Option<()> {
    let Inline { text, marks, .. } = line;
    // The nodes so far, with their ranges. Marks are sorted by their end.
    let mut read: Vec<(Range<usize>, Node<'l>)> = Vec::with_capacity(marks.len());
    for Mark { range, kind } in marks {
        let target = match kind {
            MarkKind::Code => {
                let code = without_escaped_pipes(Cow::Borrowed(text.cut(range.clone())));
                read.push((range.clone(), Node::Code(code)));
                continue;
            }
            MarkKind::Superscript => continue,
            MarkKind::Strong => None,
            MarkKind::Link(target) => match resolve(target) {
                Some(target) => Some(target),
                None => continue,
            },
            MarkKind::Emphasis | MarkKind::Image(_) => return None,
        };
        let inner = read.split_off(read.partition_point(|(other, _)| other.start < range.start));
        let mut within = Vec::with_capacity(2 * inner.len() + 1);
        push_all(text, range.clone(), inner, &mut within);
        let node = match target {
            Some(target) => Node::Link(target, within),
            None => Node::Strong(within),
        };
        read.push((range.clone(), node));
    }
    nodes.reserve(2 * read.len() + 1);
    push_all(text, 0..text.len(), read, nodes);
    Some(())
}

/// Table cells escape pipes even in code, so the backslashes are removed.
fn without_escaped_pipes(code: Cow<'_, str>) -> Cow<'_, str> {
    if memchr::memchr(b'|', code.as_bytes()).is_none() {
        return code;
    }
    code.replace("\\|", "|").into()
}

/// Adds the nodes of a range of the text, with the plain text between them.
fn push_all<'l>(
    text: &'l str,
    stretch: Range<usize>,
    read: Vec<(Range<usize>, Node<'l>)>,
    nodes: &mut Vec<Node<'l>>,
) {
    let mut from = stretch.start;
    let push_text = |nodes: &mut Vec<Node<'l>>, from: usize, to: usize| {
        if from < to {
            nodes.push(Node::Text(Cow::Borrowed(text.cut(from..to))));
        }
    };
    for (range, node) in read {
        push_text(nodes, from, range.start);
        from = range.end;
        nodes.push(node);
    }
    push_text(nodes, from, stretch.end);
}

/// Parses any text.
fn parse_all(text: &str, resolve: Resolve<'_>) -> Vec<Node<'static>> {
    // After a word, no heading, list or quote can start.
    const LEAD: &str = "x ";
    let source = format!("{LEAD}{}", text.replace(['\n', '\r'], " "));
    let mut tree = Tree { resolve, frames: vec![(Frame::Root, Vec::new())], lists: Vec::new(), cells: 0 };
    // A reference link whose label is not defined is still meant as a link.
    let defined = |link: BrokenLink<'_>| {
        let is_meant = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed);
        is_meant.then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(&source, Options::empty(), Some(defined));
    for (event, range) in parser.into_offset_iter() {
        match event {
            // The lead may be merged with the text after it.
            Event::Text(_) if range.start < LEAD.len() => {
                tree.text(source.get(LEAD.len()..range.end).unwrap_or_default());
            }
            Event::Text(_) if is_lost_emphasis(&source, range.start) => {}
            event => tree.event(event),
        }
    }
    tree.finish()
}

/// Returns whether these stars were meant as emphasis but do not parse as it. Literal stars are escaped.
fn is_lost_emphasis(source: &str, at: usize) -> bool {
    let bytes = source.as_bytes();
    let before = bytes.cut(..at).iter().rev().take_while(|b| **b == b'*').count();
    let behind = bytes.cut(at..).iter().take_while(|b| **b == b'*').count();
    let is_escaped = at > before && bytes[at - before - 1] == b'\\';
    behind > 0 && before + behind > 1 && !is_escaped
}

/// Appends the text of nodes without markup.
pub(super) fn plain(nodes: &[Node<'_>], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) | Node::Code(text) => out.push_str(text),
            Node::Strong(inner) | Node::Emphasis(inner) | Node::Link(_, inner) => plain(inner, out),
            Node::Break | Node::Paragraph | Node::Item(_) | Node::EndList => out.push(' '),
            Node::Cell => out.push_str(": "),
        }
    }
}

/// Removes `[!INCLUDE [a](b)]`, which includes another file, and `[!NOTE]`, which only marks a style.
fn without_marks(markdown: &str) -> Cow<'_, str> {
    let mut out = Cow::Borrowed(markdown);
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(out.as_bytes().cut(from..), b"[!") {
        let start = from + at;
        from = start + 2;
        if !out.cut(from..).starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let mut depth = 0_usize;
        let end = out.cut(start..).char_indices().find_map(|(at, c)| {
            match c {
                '[' => depth += 1,
                ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            (depth == 0).then_some(start + at + 1)
        });
        if let Some(end) = end {
            out = Cow::Owned(format!("{}{}", out.cut(..start), out.cut(end..)));
            from = start;
        }
    }
    out
}

/// An open element that encloses nodes.
enum Frame {
    Root,
    Strong,
    Emphasis,
    Link(Option<String>),
    /// An image, which is dropped.
    Image,
    /// `<code>`
    Code,
}

struct Tree<'r> {
    resolve: Resolve<'r>,
    frames: Vec<(Frame, Vec<Node<'static>>)>,
    /// The open lists, with whether each is numbered.
    lists: Vec<bool>,
    /// The number of cells in the open row.
    cells: usize,
}

impl Tree<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.push(Node::Code(without_escaped_pipes(Cow::Owned(code.into_string()))));
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.push(Node::Break),
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
            Event::Start(tag) if is_inline_tag(&tag) => {
                let frame = match tag {
                    Tag::Strong => Frame::Strong,
                    Tag::Emphasis => Frame::Emphasis,
                    Tag::Link { dest_url, .. } => Frame::Link((self.resolve)(&dest_url)),
                    Tag::Image { .. } => Frame::Image,
                    _ => Frame::Root,
                };
                self.frames.push((frame, Vec::new()));
            }
            Event::End(tag) if is_inline_tag_end(tag) => {
                // An open `<code>` ends with its enclosing element.
                while let Some((Frame::Code, _)) = self.frames.last() {
                    self.close();
                }
                self.close();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.push(Node::Text(Cow::Owned(text.to_owned())));
        }
    }

    fn push(&mut self, node: Node<'static>) {
        let Some((_, nodes)) = self.frames.last_mut() else { return };
        match (nodes.last_mut(), node) {
            (Some(Node::Text(before)), Node::Text(more)) => before.to_mut().push_str(&more),
            (_, node) => nodes.push(node),
        }
    }

    /// Closes the innermost frame.
    fn close(&mut self) {
        if self.frames.len() < 2 {
            return;
        }
        let Some((frame, nodes)) = self.frames.pop() else { return };
        match frame {
            Frame::Strong => self.push(Node::Strong(nodes)),
            Frame::Emphasis => self.push(Node::Emphasis(nodes)),
            Frame::Link(Some(target)) if !nodes.iter().any(Node::has_blocks) => {
                self.push(Node::Link(target, nodes));
            }
            Frame::Link(_) | Frame::Root => nodes.into_iter().for_each(|node| self.push(node)),
            Frame::Code => {
                let mut code = String::new();
                plain(&nodes, &mut code);
                self.push(Node::Code(code.into()));
            }
            Frame::Image => {}
        }
    }

    /// Tags of HTML are layout. Other tags, such as `<country>`, are text.
    fn html(&mut self, html: &str) {
        const LAYOUT: &[&str] = &[
            "a", "b", "i", "em", "strong", "sup", "sub", "img", "span", "div", "u", "font", "tbody", "thead",
        ];
        if html.starts_with("<!--") {
            return;
        }
        let ends = html.starts_with("</");
        let name = html.trim_start_matches(['<', '/']);
        let name = name
            .cut(..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len()))
            .to_ascii_lowercase();
        match &*name {
            // Pages often write `</br>` for `<br>`.
            "br" => self.push(Node::Break),
            "p" => self.push(Node::Paragraph),
            "ul" | "ol" | "table" => {
                if ends {
                    self.lists.pop();
                    self.push(Node::EndList);
                } else {
                    self.lists.push(name == "ol");
                    self.push(Node::Paragraph);
                }
            }
            "li" | "tr" if ends => {}
            "li" | "tr" => {
                self.cells = 0;
                let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
                let numbered = self.lists.last().copied().unwrap_or_default();
                self.push(Node::Item(Level { depth, numbered }));
            }
            "td" | "th" if ends => {}
            "td" | "th" => {
                self.cells += 1;
                if self.cells > 1 {
                    self.push(Node::Cell);
                }
            }
            "code" if ends => {
                if let Some((Frame::Code, _)) = self.frames.last() {
                    self.close();
                }
            }
            "code" => self.frames.push((Frame::Code, Vec::new())),
            name if LAYOUT.contains(&name) => {}
            _ => self.text(html),
        }
    }

    fn finish(mut self) -> Vec<Node<'static>> {
        while self.frames.len() > 1 {
            self.close();
        }
        self.frames.pop().map(|(_, nodes)| nodes).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of up to three pieces of markup.
    #[test]
    fn what_is_plain_to_see_is_what_the_parser_says() {
        const PIECES: &[&str] = &[
            "a",
            " ",
            "é",
            "`b`",
            "` c |`",
            "**d**",
            "**",
            "*e*",
            "[f](g.md)",
            "[`h` **i**](h.md)",
            "[j](no)",
            "[",
            "]",
            "(k)",
            "<br>",
            "</br>",
            "<b>",
            "&lt;",
            "&x",
            "_",
            "\\",
            "!",
            "。",
            "[!NOTE]",
        ];
        let resolve = |target: &str| target.ends_with(".md").then(|| target.to_uppercase());
        let mut seen = 0;
        for (one, two, three) in PIECES
            .iter()
            .flat_map(|one| PIECES.iter().map(move |two| (one, two)))
            .flat_map(|(one, two)| PIECES.iter().map(move |three| (one, two, three)))
        {
            let text = format!("{one}{two}{three}");
            let lines = opt_lines(&text);
            if let Some(nodes) = lines.as_deref().and_then(|lines| opt_plain_to_see(lines, &resolve)) {
                seen += 1;
                assert_eq!(nodes, parse_all(&text, &resolve), "{text}");
            }
        }
        assert!(seen > PIECES.len().pow(3) / 5, "{seen}");
    }
}
