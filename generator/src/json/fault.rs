//! The faults of a text that is meant as JSON.

use std::ops::Range;

/// A fault and its place, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) range: Range<usize>,
    pub(crate) kind: FaultKind,
}

/// The kinds of faults that pages have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FaultKind {
    TrailingComma,
    MissingComma,
    MissingColon,
    MissingValue,
    BareName,
    BareWord,
    SingleQuote,
    TypographicQuote,
    EntityQuote,
    Comment,
    OddBlank,
    Ellipsis,
    LineBreakInText,
    TabInText,
    BadEscape,
    OpenText,
    OpenBracket,
    WrongBracket,
    SecondValue,
    TooDeep,
    /// A character that JSON does not allow in its place.
    Stray,
}

impl FaultKind {
    /// The description of the fault, as the end of a sentence that names the text.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::TrailingComma => "a comma that no element follows",
            Self::MissingComma => "no comma before this",
            Self::MissingColon => "no colon behind this name",
            Self::MissingValue => "no value before this",
            Self::BareName => "a name without quotes",
            Self::BareWord => "a word that is not a value",
            Self::SingleQuote => "single quotes",
            Self::TypographicQuote => "a typographic quote",
            Self::EntityQuote => "`&quot;` for a quote",
            Self::Comment => "a comment",
            Self::OddBlank => "a blank that JSON does not allow, such as a no-break space",
            Self::Ellipsis => "an ellipsis outside of a text",
            Self::LineBreakInText => "a text that goes on over the end of its line",
            Self::TabInText => "a tab or another control character in a text",
            Self::BadEscape => "a backslash that escapes nothing",
            Self::OpenText => "a text that does not end",
            Self::OpenBracket => "a bracket that is never closed",
            Self::WrongBracket => "a bracket that closes no other",
            Self::SecondValue => "more behind the end of the value",
            Self::TooDeep => "brackets that nest too deep",
            Self::Stray => "a character that cannot stand here",
        }
    }

    /// The text to write in place of the fault, if there is one cure only.
    pub(crate) const fn replacement(self) -> Option<&'static str> {
        match self {
            Self::TrailingComma => Some(""),
            Self::EntityQuote => Some("\""),
            Self::OddBlank => Some(" "),
            _ => None,
        }
    }

    /// The cure.
    pub(crate) const fn help(self) -> &'static str {
        match self {
            Self::TrailingComma => "take the comma out",
            Self::MissingComma => "write a comma before it",
            Self::MissingColon => "write a colon between the name and its value",
            Self::MissingValue => "write the value, or `null`",
            Self::BareName => "put the name in double quotes",
            Self::BareWord => "put it in double quotes, or write `true`, `false`, `null` or a number",
            Self::SingleQuote | Self::TypographicQuote => "write double quotes: `\"`",
            Self::EntityQuote => "write the quote itself: `\"`",
            Self::Comment => "JSON has no comments: move it to the text of the page",
            Self::OddBlank => "write a plain space",
            Self::Ellipsis => {
                "take it out, and say in the text or by `\"truncated\": true` that the example is cut short"
            }
            Self::LineBreakInText => "write `\\n` for the line break, or close the text",
            Self::TabInText => "write `\\t` for a tab",
            Self::BadEscape => "write `\\\\` for the backslash itself",
            Self::OpenText => "write the quote that ends it",
            Self::OpenBracket => "write the bracket that closes it",
            Self::WrongBracket => "take it out, or write the one that closes what is open",
            Self::SecondValue => "take it out, or put it in a fence of its own",
            Self::TooDeep => "write it less deep",
            Self::Stray => "take it out, or put it in double quotes",
        }
    }
}
