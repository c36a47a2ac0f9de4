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

/// Declares the senses, each with the place at which its words count.
macro_rules! senses {
    ($($(#[$doc:meta])* $name:ident: $place:ident,)+) => {
        /// Something that a text can say.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Sense {
            $($(#[$doc])* $name,)+
        }

        impl Sense {
            /// All senses, in order.
            pub(super) const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The place in a text where the words of the sense count.
            pub(super) const fn place(self) -> Place {
                match self {
                    $(Self::$name => Place::$place,)+
                }
            }
        }
    };
}
pub(super) use senses;
