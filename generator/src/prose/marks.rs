//! Punctuation in the scripts of all languages.

use crate::cut::Cut as _;

/// The full stop of Chinese and Japanese, which translations also put into names: `callRecords。 userAgent`.
pub(crate) const IDEOGRAPHIC_STOP: char = '。';

/// Marks that end a sentence.
pub(crate) const STOPS: [char; 2] = ['.', IDEOGRAPHIC_STOP];

/// Marks between the items of a list.
pub(crate) const COMMAS: [char; 3] = [',', '，', '、'];

pub(crate) const SEMICOLONS: [char; 2] = [';', '；'];
pub(crate) const COLONS: [char; 2] = [':', '：'];
pub(crate) const OPENING_PARENTHESES: [char; 2] = ['(', '（'];
pub(crate) const CLOSING_PARENTHESES: [char; 2] = [')', '）'];

/// Marks within numbers: `1,000`, `1.5`.
pub(crate) const IN_NUMBERS: [char; 4] = [',', '.', '，', '．'];

/// Dashes that are longer than a hyphen.
pub(crate) const LONG_DASHES: [char; 3] = ['–', '—', '－'];

/// The double quotes that languages open a quotation with, each with those that close it.
const QUOTES: [(char, &[char]); 5] =
    [('"', &['"']), ('“', &['”']), ('„', &['“', '”']), ('«', &['»']), ('「', &['」'])];

/// The text between the first quotes.
pub(crate) fn opt_quoted(text: &str) -> Option<&str> {
    let (at, (open, close)) = text
        .char_indices()
        .find_map(|(at, c)| QUOTES.into_iter().find(|(open, _)| *open == c).map(|quotes| (at, quotes)))?;
    let rest = text.cut(at + open.len_utf8()..);
    Some(rest.cut(..rest.find(close)?).trim()).filter(|quoted| !quoted.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_close_as_they_were_opened() {
        for (text, quoted) in [
            ("It is \"so\" or \"not\".", Some("so")),
            ("Es ist „so“.", Some("so")),
            ("「次」です。", Some("次")),
            ("C'est « ainsi ».", Some("ainsi")),
            ("It is “so\".", None),
            ("It is \"\".", None),
        ] {
            assert_eq!(opt_quoted(text), quoted, "{text}");
        }
    }
}
