//! The rows of a language: its words for each sense, what undoes them, and examples.

use super::sense::Sense;

/// The kinds of names that a translation may replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum NameKind {
    /// A header, such as `Content-Type`.
    Header,
    /// A primitive type, such as `String`.
    Primitive,
    /// A word of a permission's name, such as `Tasks`.
    PermissionWord,
    /// A property whose name is a word of any text, such as `description`.
    Property,
    /// A member of an enumeration, such as `none`.
    Member,
}

/// A name, and the words that translations put in its place.
pub(super) type Translations = (&'static str, &'static [&'static str]);

/// The phrases of one language.
#[derive(Debug)]
pub(crate) struct Language {
    /// The language subtag of BCP 47, such as `zh`.
    pub(crate) subtag: &'static str,
    /// The words for each sense that the language has words for, in one or more lists.
    pub(super) phrases: &'static [&'static [Phrases]],
    /// Words that the titles of resource pages share, at either end; a longer one stands before its parts.
    pub(super) title_words: &'static [&'static str],
    /// Names that translations of this language replace by a word.
    pub(super) names: &'static [(NameKind, &'static [Translations])],
    /// Words that may stand before and behind a sentence of one word: `此为必需`, `必需的属性`.
    pub(super) fillers: Fillers,
    /// The labels that the pages of the language use in permission tables.
    pub(super) labels: Labels,
    /// Abbreviations whose stops end no sentence.
    pub(super) abbreviations: Abbreviations,
}

impl Language {
    /// The rows of all lists, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = &'static Phrases> + use<> {
        self.phrases.iter().copied().flatten()
    }
}

/// Abbreviations in lower case, with their stops.
#[derive(Debug)]
pub(super) struct Abbreviations {
    /// Those that more words follow: `e.g.`.
    pub(super) within: &'static [&'static str],
    /// Those that may be the last word of a sentence: `etc.`. The sentence goes on where a small letter follows.
    pub(super) last: &'static [&'static str],
}

impl Abbreviations {
    pub(super) const NONE: Self = Self { within: &[], last: &[] };
}

/// Characters that a sentence of one word may begin or end with.
#[derive(Debug)]
pub(super) struct Fillers {
    pub(super) before: &'static [char],
    pub(super) behind: &'static [char],
    /// Those of the words that stand behind the name of a type.
    pub(super) behind_type: &'static [char],
    /// Those of the words around a list of values.
    pub(super) around_values: &'static [char],
}

impl Fillers {
    pub(super) const NONE: Self = Self { before: &[], behind: &[], behind_type: &[], around_values: &[] };
}

/// Labels of permission tables, for suggestions in messages; empty where no known page has the label.
#[derive(Debug)]
pub(super) struct Labels {
    pub(super) delegated_work: &'static str,
    pub(super) delegated_personal: &'static str,
    pub(super) application: &'static str,
    /// The header that claims an order from least to most privileged.
    pub(super) least_to_most: &'static str,
    /// The header that claims an order from most to least privileged.
    pub(super) most_to_least: &'static str,
}

impl Labels {
    pub(super) const NONE: Self = Self {
        delegated_work: "",
        delegated_personal: "",
        application: "",
        least_to_most: "",
        most_to_least: "",
    };
}

/// The words of one language for one sense. All words are in lower case.
#[derive(Debug)]
pub(super) struct Phrases {
    pub(super) sense: Sense,
    /// Any one of these says it.
    pub(super) words: &'static [&'static str],
    /// If this is not empty, one of these must stand in the text as well.
    pub(super) with: &'static [&'static str],
    /// Any one of these words undoes it, in its scope.
    pub(super) unless: [(Scope, &'static [&'static str]); UNLESS],
    /// Texts that say it, which the tests hold the row to.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests alone"))]
    pub(super) says: &'static [&'static str],
    /// Texts that do not say it, though they look like it.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests alone"))]
    pub(super) says_not: &'static [&'static str],
}

/// The part of a text in which words undo others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Anywhere in the text.
    Text,
    /// In the same sentence, before the words.
    SentenceBefore,
    /// In the same sentence, at its start.
    SentenceStart,
    /// Directly before the words.
    DirectlyBefore,
    /// Directly behind the words.
    DirectlyBehind,
}

/// The most scopes in which words may undo a row.
const UNLESS: usize = 4;

impl Phrases {
    /// A row without anything that undoes it.
    pub(super) const fn new(sense: Sense, words: &'static [&'static str]) -> Self {
        Self { sense, words, with: &[], unless: [(Scope::Text, &[]); UNLESS], says: &[], says_not: &[] }
    }

    /// Adds words, one of which must stand in the text as well.
    pub(super) const fn with(self, with: &'static [&'static str]) -> Self {
        Self { with, ..self }
    }

    /// Words that undo it in a scope. A row may have several such scopes.
    #[expect(clippy::indexing_slicing, reason = "rows are made when the program is compiled")]
    pub(super) const fn unless(mut self, scope: Scope, words: &'static [&'static str]) -> Self {
        let mut free = 0;
        while !self.unless[free].1.is_empty() {
            free += 1;
        }
        self.unless[free] = (scope, words);
        self
    }

    /// Returns whether the words count wherever they stand.
    pub(super) const fn is_plain(&self) -> bool {
        let [(_, first), ..] = &self.unless;
        self.with.is_empty() && first.is_empty()
    }

    /// Examples that say it.
    pub(super) const fn says(self, says: &'static [&'static str]) -> Self {
        Self { says, ..self }
    }

    /// Examples that do not say it.
    pub(super) const fn says_not(self, says_not: &'static [&'static str]) -> Self {
        Self { says_not, ..self }
    }
}
