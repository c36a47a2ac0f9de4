//! Searches for several words at once, and the words of permission tables.

use crate::prose::{NameKind, Sense, opt_name, says};
pub(crate) use crate::prose::{is_none_word, opt_order, opt_scheme};
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

/// A search for all of some words at once, which takes as long as one for a single word.
pub(crate) type Search = LazyLock<AhoCorasick>;

/// The search for the words of a list.
pub(crate) fn search_for(words: &[&str]) -> AhoCorasick {
    let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words);
    search.expect("a few words are no more than a search can hold")
}

/// The search for words in any case that start as many others do: a look for their first letters would find some in each word.
pub(crate) fn search_in_any_case(words: &[&str]) -> AhoCorasick {
    let search = AhoCorasick::builder().ascii_case_insensitive(true).prefilter(false).build(words);
    search.expect("a few words are no more than a search can hold")
}

/// Whether a cell says that no permission is needed. `text` is in lower case.
pub(crate) fn says_none(text: &str) -> bool {
    says(Sense::NoneOfList, text)
}

/// Whether a header names the column of permission types. `label` is in lower case.
pub(crate) fn is_permission_type(label: &str) -> bool {
    says(Sense::PermissionType, label)
}

/// Whether a header speaks of permissions. `label` is in lower case.
pub(crate) fn is_permission_word(label: &str) -> bool {
    says(Sense::Permission, label)
}

/// Whether a word between permissions asks for both.
pub(crate) fn is_plus(word: &str) -> bool {
    says(Sense::Plus, &word.to_lowercase())
}

/// The word of a permission's name that a translation stands for.
pub(crate) fn opt_permission_word(word: &str) -> Option<&'static str> {
    opt_name(NameKind::PermissionWord, word)
}
