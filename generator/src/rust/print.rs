//! Values that are safe to print into Rust. Text of a page cannot escape from them.

use super::clean_text::{changes_direction, clean, push_display};
use crate::cut::Cut as _;
use crate::hash::stable_digits;
use crate::limits::NAME_BYTES;
use std::borrow::Cow;
use std::fmt;

/// The words that no identifier of edition 2024 can be, sorted.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

const LONGEST_KEYWORD: usize = "continue".len();

/// An identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Makes an identifier from words joined by `_`. A keyword gets a `_` appended, and a leading digit gets one prefixed.
    #[must_use]
    pub fn new(words: &str) -> Self {
        let mut name = String::with_capacity(words.len() + 1);
        if words.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            name.push_str(words);
        } else {
            name.extend(words.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_'));
        }
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert(0, '_');
        }
        cut_name(&mut name, "_");
        if name.len() <= LONGEST_KEYWORD && KEYWORDS.binary_search(&name.as_str()).is_ok() {
            name.push('_');
        }
        Self(name)
    }

    /// Makes a type name from words joined by `_`. `Type` is appended to the names of the standard prelude, and to names that
    /// the files of types use.
    #[must_use]
    pub fn type_name(words: &str) -> Self {
        const PRELUDE: &[&str] = &[
            "Box", "Default", "Err", "M", "None", "Ok", "Option", "P", "Result", "Self", "Some", "String",
            "Vec",
        ];
        let mut name = String::with_capacity(words.len());
        words.split('_').for_each(|word| push_capitalized(word, &mut name));
        if PRELUDE.contains(&name.as_str()) {
            name.push_str("Type");
        }
        cut_name(&mut name, "X");
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

/// Cuts a name that is too long. Digits derived from the whole name keep it distinct.
fn cut_name(name: &mut String, joint: &str) {
    if name.len() > NAME_BYTES {
        let digits = stable_digits(name);
        let mut end = NAME_BYTES - joint.len() - digits.len();
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        name.truncate(end);
        name.extend([joint, &digits]);
    }
}

/// Appends a word with a capital letter.
fn push_capitalized(word: &str, out: &mut String) {
    let mut letters = word.chars();
    out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    out.push_str(letters.as_str());
}

/// A literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lit(String);

impl Lit {
    /// A string literal. Characters that change the direction of text are escaped, because rustc rejects them.
    #[must_use]
    pub fn str(text: &str) -> Self {
        /// For each byte, whether it has to be escaped.
        static IS_ESCAPED: [bool; 256] = {
            let mut table = [true; 256];
            let mut byte = b' ';
            while byte <= b'~' {
                table[byte as usize] = matches!(byte, b'"' | b'\\');
                byte += 1;
            }
            table
        };
        let mut out = String::with_capacity(text.len() + text.len() / 8 + 2);
        out.push('"');
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| IS_ESCAPED[usize::from(byte)]) {
            let (before, escaped) = rest.split_at(at);
            out.push_str(before);
            let mut escaped = escaped.chars();
            match escaped.next().unwrap_or_default() {
                // Quotes are the most frequent.
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                // Ideographs are printable, which `escape_debug` would look up in a long table.
                c @ '\u{4E00}'..='\u{9FFF}' => out.push(c),
                c if changes_direction(c) => out.extend(c.escape_unicode()),
                c => out.extend(c.escape_debug()),
            }
            rest = escaped.as_str();
        }
        out.push_str(rest);
        out.push('"');
        Self(out)
    }

    /// A string literal with several lines, each indented by this text.
    #[must_use]
    pub fn lines(text: &str, indentation: usize) -> Self {
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let mut out = String::with_capacity(text.len() + (breaks + 1) * (indentation + 4) + 8);
        let indentation = " ".repeat(indentation);
        let is_plain = |text: &str| {
            let is_plain = |b: u8| matches!(b, b' '..=b'~' | b'\n') & (b != b'"') & (b != b'\\');
            text.bytes().fold(true, |all, b| all & is_plain(b))
        };
        let all_plain = is_plain(text);
        out.push_str("\"\\");
        let mut from = 0;
        for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
            let line = text.cut(from..end);
            out.push_str(if from > 0 { "\\n\\\n" } else { "\n" });
            from = end + 1;
            out.push_str(&indentation);
            // A literal's continuation skips leading blanks, so a blank of the text is escaped.
            let inner = line.strip_prefix(' ');
            out.push_str(if inner.is_some() { "\\x20" } else { "" });
            let inner = inner.unwrap_or(line);
            if all_plain || is_plain(inner) {
                out.push_str(inner);
            } else {
                let quoted = Self::str(inner).0;
                out.push_str(quoted.cut(1..quoted.len() - 1));
            }
        }
        out.push('"');
        Self(out)
    }

    /// The literal as Rust source.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Lines of documentation, as rustdoc's Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// The lines with their line breaks.
    text: String,
}

impl Doc {
    /// Wraps clean lines with their line breaks.
    pub(super) const fn of(lines: String) -> Self {
        Self { text: lines }
    }

    /// Empty docs with room for this many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes) }
    }

    /// The length in bytes.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// Appends a line of trusted Markdown.
    pub fn line(&mut self, markdown: impl fmt::Display) {
        self.push(markdown);
        self.text.push('\n');
    }

    /// Appends trusted Markdown to a line.
    fn push(&mut self, markdown: impl fmt::Display) {
        let from = self.text.len();
        push_display(markdown, &mut self.text);
        if let Cow::Owned(cleaned) = clean(self.text.cut(from..)) {
            self.text.replace_range(from.., &cleaned);
        }
    }

    /// Appends an empty line, unless the last line is empty.
    pub fn gap(&mut self) {
        if self.text.len() > 1 && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Appends a list item: the lead, and then the text, indented as Markdown requires.
    pub fn item(&mut self, lead: impl fmt::Display, text: &Self) {
        let mut lines = text.iter();
        self.text.push_str("* ");
        self.push(lead);
        self.text.push_str(lines.next().unwrap_or_default());
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
        for line in lines {
            self.text.push_str(if line.is_empty() { "" } else { "  " });
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Appends the lines of other docs.
    pub fn extend(&mut self, other: &Self) {
        self.text.push_str(&other.text);
    }

    /// Appends the lines of other docs as a new paragraph.
    pub fn append(&mut self, other: &Self) {
        if !other.is_empty() {
            self.gap();
            self.extend(other);
        }
    }

    /// Returns whether there are no lines.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The lines.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        memchr::memchr_iter(b'\n', self.text.as_bytes()).map(move |end| {
            let line = self.text.cut(from..end);
            from = end + 1;
            line
        })
    }
}

impl From<&str> for Doc {
    /// One line.
    fn from(markdown: &str) -> Self {
        let mut doc = Self::with_capacity(markdown.len() + 1);
        doc.line(markdown);
        doc
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::words;
    use proc_macro2::Literal;

    #[test]
    fn identifiers_are_identifiers_whatever_comes_in() {
        for (words, expect) in [
            ("user", "user"),
            ("move", "move_"),
            ("gen", "gen_"),
            ("self", "self_"),
            ("", "__"),
            ("9to5", "_9to5"),
            ("a b\"c", "abc"),
        ] {
            assert_eq!(Ident::new(words).as_str(), expect);
        }
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        for make in [Ident::new, Ident::type_name] {
            let [one, other] = ["one", "two"].map(|end| make(&format!("{}_{end}", "a".repeat(300))));
            assert_ne!(one, other);
            assert!(one.as_str().len() == NAME_BYTES && other.as_str().len() == NAME_BYTES);
            assert!(syn::parse_str::<syn::Ident>(one.as_str()).is_ok());
        }
    }

    #[test]
    fn keywords_are_those_that_do_not_parse_as_identifiers() {
        assert!(KEYWORDS.is_sorted());
        assert_eq!(KEYWORDS.iter().map(|word| word.len()).max(), Some(LONGEST_KEYWORD));
        let is_keyword = |name: &str| KEYWORDS.contains(&name);
        // `syn` does not know the edition and accepts `gen`, a keyword since 2024.
        let parses = |name: &str| name != "gen" && syn::parse_str::<syn::Ident>(name).is_ok();
        let words = words::all().filter(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
        for name in KEYWORDS.into_iter().chain(words) {
            assert_eq!(is_keyword(name), !parses(name), "{name}");
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
        }
        let ranges = ['\0'..'\u{3100}', '\u{4E00}'..'\u{A000}', '\u{FE00}'..'\u{10000}'];
        for c in ranges.into_iter().flatten().filter(|c| !changes_direction(*c)) {
            let text = format!("a{c}\"b");
            assert_eq!(Lit::str(&text).to_string(), Literal::string(&text).to_string());
        }
    }
}
