//! The places in a text where words count.

/// The place in a text where the words of a sense count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Anywhere in the text.
    Anywhere,
    /// The words are the whole text, but for blanks, full stops and emphasis around them.
    Whole,
    /// The text begins with the words.
    Start,
    /// The text ends with the words.
    End,
    /// The words are a sentence of their own, but for the filler words of the language.
    OwnSentence,
    /// The words are regular expressions, for words that others may stand between.
    Pattern,
}
