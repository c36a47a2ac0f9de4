//! The phrases by which permission sections say what permissions are for, and which are denied.

use crate::prose::{Languages, Sense, find, find_all, opt_end, opt_start, says, says_in, words};
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

/// Signs that end a clause within a sentence.
const ENDS_CLAUSE: [&str; 8] = ["\n", ";", "；", "(", ")", "（", "）", "。"];

/// What ends the clauses of a text, which is in lower case: from where, to where the next clause begins.
pub(super) fn clause_ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    static SEARCH: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let ends = ENDS_CLAUSE.into_iter().chain([". "]).chain(words(Languages::All, Sense::EndsClause));
        let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(ends);
        search.expect("a few words are no more than a search can hold")
    });
    SEARCH.find_iter(text).map(|found| (found.start(), found.end()))
}

/// From where on a clause denies the permissions that it names. `clause` is in lower case.
pub(super) fn opt_denies_behind(clause: &str) -> Option<usize> {
    // `A.Read, but not B.Read`: `but` ends the clause before it.
    let begins = says(Sense::DeniesFirst, clause.trim_start()).then_some(0);
    begins.or_else(|| find(Sense::DeniesNext, clause).map(|words| words.start))
}

/// Where a text begins to say what permissions are for, in order, and whether a sentence does: `(for chats)`, `. For chats: ..`.
pub(super) fn subject_starts(text: &str) -> Vec<(usize, bool)> {
    let starts =
        |sense, is_sentence| find_all(Languages::English, sense, text).map(move |at| (at.start, is_sentence));
    let mut found: Vec<_> =
        starts(Sense::ThingInParentheses, false).chain(starts(Sense::ThingInSentence, true)).collect();
    found.sort_unstable();
    found
}

/// The words for what permissions are for, without those around them: `For .. resource`, `In ..`. `None` where a text does not say.
pub(super) fn without_for(text: &str) -> Option<&str> {
    let rest = &text[opt_start(Sense::ForThing, Languages::All, text)?..];
    let end = opt_end(Sense::BehindThing, Languages::All, rest).unwrap_or(0);
    Some(&rest[..rest.len() - end])
}

/// Whether a text names anything beside what all texts above tables speak of.
pub(super) fn names_a_thing(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.into_iter().any(|word| !says_in(Languages::English, Sense::LeadsIn, word))
}

/// The scopes of OpenID Connect, whose names have no dot.
const OPEN_ID: &[&str] = &["openid", "profile", "email", "offline_access"];

/// Whether a name is a scope of OpenID Connect.
pub(super) fn is_open_id(name: &str) -> bool {
    OPEN_ID.contains(&name)
}
