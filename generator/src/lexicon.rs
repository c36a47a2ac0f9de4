//! Searches for several words at once.

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
