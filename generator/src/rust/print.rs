//! What may be printed into Rust: newtypes that no text of a page can leave.

use crate::page::inline::parse_inline;
use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;
use std::fmt;

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
        // Keywords do not parse as identifiers, and `_` alone is none.
        if syn::parse_str::<syn::Ident>(&name).is_err() {
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
    pub fn line(&mut self, markdown: &str) {
        self.lines.push(clean(markdown));
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
    let source = format!("{lead}{}", markdown.replace(['\n', '\r'], " "));
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
    let text = clean(out.trim());
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
    clean(&out)
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
    for (i, word) in text.split(' ').enumerate() {
        if i > 0 {
            out.push(' ');
        }
        if word.contains("://") || word.contains("www.") {
            push_code(word, out);
            continue;
        }
        for c in word.chars() {
            if matches!(c, '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '`' | '|' | '&' | '~' | '$' | '!') {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

/// One line without anything that a comment cannot hold.
fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c })
        .filter(|c| !changes_direction(*c))
        .collect()
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
        for text in ["\"); fn x() {", "a\\", "\u{202E}x", "\r\n\0", "*/ 'x' `y` 用户"] {
            let printed = Lit::str(text).to_string();
            let parsed: syn::LitStr = syn::parse_str(&printed).expect("a string literal");
            assert_eq!(parsed.value(), text);
            assert!(!printed.chars().any(changes_direction));
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
    fn types_are_printed_as_written() {
        assert_eq!(Type::new(quote!(Request<Collection<Value>>)).to_string(), "Request<Collection<Value>>");
        assert_eq!(Type::new(quote!(Request<()>)).to_string(), "Request<()>");
        assert_eq!(Type::new(quote!(&str)).to_string(), "&str");
    }
}
