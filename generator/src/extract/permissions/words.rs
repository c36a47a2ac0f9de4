//! Finds the subjects and the denials in texts about permissions.

use crate::cut::Cut as _;
use crate::prose::marks::{CLOSING_PARENTHESES, IDEOGRAPHIC_STOP, OPENING_PARENTHESES, SEMICOLONS};
use crate::prose::{Languages, Sense, find, find_all, opt_end, opt_start, says, words};
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

/// The ends of the clauses of a text in lower case, each with the start of the next clause.
pub(super) fn clause_ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    static SEARCH: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let signs = [SEMICOLONS, OPENING_PARENTHESES, CLOSING_PARENTHESES];
        let signs = signs.into_iter().flatten().chain(['\n', IDEOGRAPHIC_STOP]).map(String::from);
        let words = words(Languages::All, Sense::EndsClause).chain([". "]).map(str::to_owned);
        let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(signs.chain(words));
        search.expect("a few words are no more than a search can hold")
    });
    SEARCH.find_iter(text).map(|found| (found.start(), found.end()))
}

/// The place from which a clause in lower case denies the permissions that it names.
pub(super) fn opt_denies_behind(clause: &str) -> Option<usize> {
    // `A.Read, but not B.Read`: `but` ends the clause before it.
    let begins = says(Languages::All, Sense::DeniesFirst, clause.trim_start()).then_some(0);
    begins.or_else(|| find(Languages::All, Sense::DeniesNext, clause).map(|words| words.start))
}

/// The places where a subject begins, in order: `(for chats)`, `. For chats: ..`. The flag is true for a sentence.
pub(super) fn subject_starts(text: &str) -> Vec<(usize, bool)> {
    let starts =
        |sense, is_sentence| find_all(Languages::English, sense, text).map(move |at| (at.start, is_sentence));
    let mut found: Vec<_> =
        starts(Sense::ThingInParentheses, false).chain(starts(Sense::ThingInSentence, true)).collect();
    found.sort_unstable();
    found
}

/// The subject without the words around it: `For .. resource`, `In ..`. `None` if a text has no subject.
pub(super) fn without_for(text: &str) -> Option<&str> {
    let rest = text.cut(opt_start(Languages::All, Sense::ForThing, text)?..);
    let end = opt_end(Languages::All, Sense::BehindThing, rest).unwrap_or(0);
    Some(rest.cut(..rest.len() - end))
}

/// Returns whether a text has words that not all texts above tables have.
pub(super) fn names_a_thing(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.into_iter().any(|word| !says(Languages::English, Sense::LeadsIn, word))
}

/// The scopes of OpenID Connect, whose names have no dot.
const OPEN_ID: &[&str] = &["openid", "profile", "email", "offline_access"];

/// Returns whether a name is a scope of OpenID Connect.
pub(super) fn is_open_id(name: &str) -> bool {
    OPEN_ID.contains(&name)
}
