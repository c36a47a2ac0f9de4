//! The blocks of a page: headings, paragraphs, tables, fences, comments.

use super::annotation::Annotation;
use super::inline::Inline;
use super::table::Table;
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// One block of a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block<'t> {
    /// The block's kind, with its content.
    pub kind: BlockKind<'t>,
    /// The block's place in the source.
    pub range: Range<usize>,
    /// The lists and quotes around the block.
    pub container: Container,
}

/// The lists and block quotes that enclose a block.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Container {
    /// The number of enclosing lists.
    pub lists: u8,
    /// The number of enclosing block quotes.
    pub quotes: u8,
}

/// The kinds of blocks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum BlockKind<'t> {
    /// `## <a name="anchor"></a>Text`
    Heading(Heading<'t>),
    /// `# <a name="http"></a>[HTTP](#tab/http)`: the start of a tab, with the name after `#tab/`.
    Tab(String),
    /// A paragraph, or the text of a list item.
    Paragraph(Inline<'t>),
    /// A table.
    Table(Table<'t>),
    /// A fenced or indented code block.
    Code(CodeBlock<'t>),
    /// An HTML comment that is an annotation of the page's source.
    Annotation(Annotation<'t>),
    /// The text of any other HTML comment.
    Comment(&'t str),
    /// Other HTML.
    Html(&'t str),
    /// `---`, which ends a group of tabs.
    Rule,
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading<'t> {
    /// The level, 1 to 6.
    pub level: u8,
    /// The page's English anchor, or a slug of the text if it has no anchor.
    pub slug: Cow<'t, str>,
    /// The heading's text.
    pub content: Inline<'t>,
}

/// A fenced or indented code block.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CodeBlock<'t> {
    /// The info string; `None` for an indented block.
    pub info: Option<CowStr<'t>>,
    /// The code, without the indentation of the fence.
    pub text: Cow<'t, str>,
    /// The place of the first line of code in the source.
    pub start: usize,
    /// The index of the block that annotates this one.
    pub annotation: Option<usize>,
}

impl CodeBlock<'_> {
    /// The first word of the info string in lower case.
    #[must_use]
    pub(crate) fn language(&self) -> String {
        let info = self.info.as_deref().unwrap_or_default();
        info.split_whitespace().next().unwrap_or_default().to_ascii_lowercase()
    }
}

/// The anchor that the publishing system derives from a heading: lower case, blanks become `-`, and only word
/// characters and `-` are kept.
#[must_use]
pub(crate) fn slugify(text: &str) -> String {
    let text = text.trim();
    let mut slug = String::with_capacity(text.len());
    if text.is_ascii() {
        slug.extend(text.bytes().filter_map(|b| match b {
            b' ' => Some('-'),
            b if b.is_ascii_alphanumeric() || b == b'_' || b == b'-' => Some(b.to_ascii_lowercase().into()),
            _ => None,
        }));
        return slug;
    }
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            ' ' | '\u{A0}' => Some('-'),
            c if c.is_alphanumeric() || c == '_' || c == '-' => Some(c),
            _ => None,
        })
        .collect()
}
