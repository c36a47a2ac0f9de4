//! What may be printed into Rust: newtypes that no text of a page can leave.

use crate::page::inline::parse_inline;
use memchr::memmem::Finder;
use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;
use std::fmt;
use std::sync::LazyLock;

/// The bytes of `continue`, of which no keyword has more.
const LONGEST_KEYWORD: usize = 8;

/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Makes an identifier of words joined by `_`; a keyword gets a `_` behind it, a leading digit one before.
    #[must_use]
    pub fn new(words: &str) -> Self {
        let mut name: String = words.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        // Keywords do not parse as identifiers, and `_` alone is none; what is longer than any needs no parser.
        if name.len() <= LONGEST_KEYWORD && syn::parse_str::<syn::Ident>(&name).is_err() {
            name.push('_');
        }
        Self(name)
    }

    /// Makes the name of a type of words. One that the standard prelude has, or a file of a type, gets `Type` behind it.
    #[must_use]
    pub fn type_name(words: &[String]) -> Self {
        const PRELUDE: &[&str] = &[
            "Box", "Default", "Err", "M", "None", "Ok", "Option", "P", "Result", "Self", "Some", "String",
            "Vec",
        ];
        let mut name: String = words.iter().map(|word| capitalized(word)).collect();
        if PRELUDE.contains(&name.as_str()) {
            name.push_str("Type");
        }
        Self::new(&name)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A word with a capital.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lit(String);

impl Lit {
    /// A string literal. Characters that change the direction of text are escaped: rustc refuses them.
    #[must_use]
    pub fn str(text: &str) -> Self {
        if let Some(literal) = opt_ascii_literal(text) {
            return Self(literal);
        }
        let literal = Literal::string(text).to_string();
        if literal.chars().any(changes_direction) {
            let escaped = literal.chars().fold(String::new(), |mut out, c| {
                if changes_direction(c) {
                    out.extend(c.escape_unicode());
                } else {
                    out.push(c);
                }
                out
            });
            return Self(escaped);
        }
        Self(literal)
    }

    /// A string literal of several lines, each on a line of its own with this indentation.
    #[must_use]
    pub fn lines(lines: &[String], indentation: usize) -> Self {
        let mut out = String::from("\"\\");
        for (i, line) in lines.iter().enumerate() {
            let quoted = Self::str(line).0;
            // Blanks at the start of a line are part of the source and not of the text.
            let inner = match quoted[1..quoted.len() - 1].strip_prefix(' ') {
                Some(rest) => format!("\\x20{rest}"),
                None => quoted[1..quoted.len() - 1].to_owned(),
            };
            let end = if i + 1 < lines.len() { "\\n\\" } else { "\"" };
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indentation));
            out.push_str(&inner);
            out.push_str(end);
        }
        Self(out)
    }
}

/// The literal of a text that has nothing to be escaped but quotes, backslashes and line breaks: nearly all have not, and need
/// no look at each of their characters.
fn opt_ascii_literal(text: &str) -> Option<String> {
    if !text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\n')) {
        return None;
    }
    let mut out = String::with_capacity(text.len() + text.len() / 8 + 2);
    out.push('"');
    let mut from = 0;
    for at in memchr::memchr3_iter(b'"', b'\\', b'\n', text.as_bytes()) {
        out.push_str(&text[from..at]);
        out.push_str(match text.as_bytes()[at] {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            _ => "\\n",
        });
        from = at + 1;
    }
    out.push_str(&text[from..]);
    out.push('"');
    Some(out)
}

impl fmt::Display for Lit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type(String);

impl Type {
    /// Takes the tokens of a type. They are the program's own, never a page's.
    #[must_use]
    pub fn new(tokens: TokenStream) -> Self {
        let printed = tokens.into_token_stream().to_string();
        Self(
            printed
                .replace(" < ", "<")
                .replace(" > ", ">")
                .replace(" >", ">")
                .replace("& ", "&")
                .replace("( )", "()"),
        )
    }

    /// The type of a name.
    pub(super) fn of(name: &Ident) -> Self {
        Self(name.to_string())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A type that the program knows by name.
    pub(super) fn known(name: &'static str) -> Self {
        Self(name.to_owned())
    }

    /// The type in a generic one.
    pub(super) fn within(&self, open: &'static str, close: &'static str) -> Self {
        Self(format!("{open}{self}{close}"))
    }

    /// A path with one segment more.
    pub(super) fn then(&self, segment: &Ident) -> Self {
        Self(format!("{self}::{segment}"))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Lines of documentation, as rustdoc's Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Adds a paragraph of our own Markdown, on one line.
    pub fn line(&mut self, markdown: impl Into<String>) {
        self.lines.push(clean(markdown.into()));
    }

    /// Adds an empty line, unless there is one already.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Adds a paragraph of a page. Its code stays code; all other markup becomes plain text.
    pub fn page_text(&mut self, markdown: &str) {
        self.lines.push(page_markdown(markdown));
    }

    /// Adds another's lines behind an empty one.
    pub fn append(&mut self, other: &Self) {
        if !other.lines.is_empty() {
            self.gap();
            self.lines.extend(other.lines.iter().cloned());
        }
    }

    /// Whether there is no line.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }
}

/// A page's Markdown as Markdown of which only code spans are left, on one line.
#[must_use]
pub fn page_markdown(markdown: &str) -> String {
    // Behind a word, nothing starts a heading, a list or a quote.
    let lead = "x ";
    let mut source = String::with_capacity(lead.len() + markdown.len());
    source.push_str(lead);
    for line in markdown.split_inclusive(['\n', '\r']) {
        match line.strip_suffix(['\n', '\r']) {
            Some(line) => source.extend([line, " "]),
            None => source.push_str(line),
        }
    }
    let inline = parse_inline(&source, 0..source.len());
    let mut out = String::with_capacity(markdown.len() + 16);
    let mut at = lead.len().min(inline.text.len());
    let mut codes: Vec<_> = inline.codes().collect();
    codes.sort_by_key(|(range, _)| range.start);
    for (range, code) in codes {
        if range.start < at {
            continue;
        }
        escape(&inline.text[at..range.start], &mut out);
        push_code(code, &mut out);
        at = range.end;
    }
    escape(&inline.text[at..], &mut out);
    let text = clean(out.trim().to_owned());
    // What would start a heading, a list or a quote at the start of a line is text.
    match text.chars().next() {
        Some('#' | '-' | '+' | '=' | '~' | ':') => format!("\\{text}"),
        Some(c) if c.is_ascii_digit() => text.replacen(". ", "\\. ", 1).replacen(") ", "\\) ", 1),
        _ => text,
    }
}

/// A code span that holds any text.
#[must_use]
pub fn code_span(text: &str) -> String {
    let mut out = String::new();
    push_code(text, &mut out);
    clean(out)
}

fn push_code(code: &str, out: &mut String) {
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

/// Escapes what Markdown would read as markup; a URL becomes code, as rustdoc warns of bare ones.
fn escape(text: &str, out: &mut String) {
    if !has_url(text) {
        return escape_marks(text, out);
    }
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        if has_url(word) {
            push_code(word, out);
        } else {
            escape_marks(word, out);
        }
    }
}

fn has_url(text: &str) -> bool {
    static SCHEME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("://"));
    static WWW: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("www."));
    SCHEME.find(text.as_bytes()).is_some() || WWW.find(text.as_bytes()).is_some()
}

fn escape_marks(text: &str, out: &mut String) {
    let is_mark = |b: u8| {
        matches!(b, b'\\' | b'[' | b']' | b'<' | b'>' | b'*' | b'_' | b'`' | b'|' | b'&' | b'~' | b'$' | b'!')
    };
    let mut from = 0;
    for at in text.bytes().enumerate().filter_map(|(at, b)| is_mark(b).then_some(at)) {
        out.push_str(&text[from..at]);
        out.push('\\');
        from = at;
    }
    out.push_str(&text[from..]);
}

/// One line without anything that a comment cannot hold.
fn clean(text: String) -> String {
    if is_clean(&text) {
        return text;
    }
    text.chars()
        .map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c })
        .filter(|c| !changes_direction(*c))
        .collect()
}

/// Whether a text holds nothing that [`clean`] takes out. No test ends early, so that each looks at many bytes at once.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.iter().fold(false, |found, a| found | (*a < b' ') | (*a == 0x7F)) {
        return false;
    }
    if text.is_ascii() {
        return true;
    }
    let second = bytes.get(1..).unwrap_or_default();
    let third = bytes.get(2..).unwrap_or_default();
    // U+0080 to U+009F and U+061C.
    let of_two = bytes
        .iter()
        .zip(second)
        .fold(false, |found, (a, b)| found | ((*a == 0xC2) & (*b < 0xA0)) | ((*a == 0xD8) & (*b == 0x9C)));
    // U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069.
    let of_three = bytes.iter().zip(second).zip(third).fold(false, |found, ((a, b), c)| {
        let in_2000 = (*b == 0x80) & ((*c == 0x8E) | (*c == 0x8F) | (*c >= 0xA8) & (*c <= 0xAE))
            | (*b == 0x81) & (*c >= 0xA6) & (*c <= 0xA9);
        found | ((*a == 0xE2) & in_2000)
    });
    !(of_two | of_three)
}

/// The characters that turn the direction of text around, by which code can be made to look like other code.
const fn changes_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn identifiers_are_identifiers_whatever_comes_in() {
        for (words, expect) in [
            ("user", "user"),
            ("move", "move_"),
            ("self", "self_"),
            ("", "__"),
            ("9to5", "_9to5"),
            ("a b\"c", "abc"),
        ] {
            assert_eq!(Ident::new(words).as_str(), expect);
        }
    }

    #[test]
    fn literals_hold_any_text() {
        let ascii = ('\0'..='\x7F').collect::<String>();
        for text in
            ["\"); fn x() {", "a\\", "\u{202E}x", "\r\n\0", "*/ 'x' `y` 用户", &ascii, &ascii[32..127]]
        {
            let printed = Lit::str(text).to_string();
            let parsed: syn::LitStr = syn::parse_str(&printed).expect("a string literal");
            assert_eq!(parsed.value(), text);
            assert!(!printed.chars().any(changes_direction));
            if let Some(printed) = opt_ascii_literal(text) {
                assert_eq!(printed, Literal::string(text).to_string());
            }
        }
    }

    #[test]
    fn docs_keep_code_and_nothing_else() {
        assert_eq!(page_markdown("See [user](../user.md) and `id | x` **now**"), "See user and `id | x` now");
        assert_eq!(page_markdown("Bearer <token> at https://x.y/z"), "Bearer \\<token\\> at `https://x.y/z`");
        assert_eq!(page_markdown("# x */ y"), "\\# x \\*/ y");
        assert_eq!(page_markdown("1. x"), "1\\. x");
        assert_eq!(page_markdown("\n\né\n===\n\n# b"), "é ===  # b");
    }

    #[test]
    fn lines_hold_no_character_that_a_comment_cannot() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}é");
            let expect = match c {
                c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => "a é".to_owned(),
                c if changes_direction(c) => "aé".to_owned(),
                _ => text.clone(),
            };
            assert_eq!(clean(text), expect, "{c:?}");
        }
    }

    #[test]
    fn types_are_printed_as_written() {
        assert_eq!(Type::new(quote!(Request<Collection<Value>>)).to_string(), "Request<Collection<Value>>");
        assert_eq!(Type::new(quote!(Request<()>)).to_string(), "Request<()>");
        assert_eq!(Type::new(quote!(&str)).to_string(), "&str");
    }
}
