//! Looks for the words of a sense in a text.
//!
//! Texts are in lower case, unless a function says otherwise.

use super::languages::ALL;
use super::phrases::{Language, Phrases, Scope};
use super::place::Place;
use super::sense::Sense;
use super::sentences::sentence_before;
use crate::limits;
use aho_corasick::{AhoCorasick, Match};
use regex::Regex;
use std::cell::OnceCell;
use std::ops::Range;
use std::sync::OnceLock;

/// Marks that may stand around a text that is one word.
const MARKS: [char; 6] = ['.', '。', '．', '*', '_', ','];
/// The characters that may follow a word that is a sentence of its own.
const ENDS: [char; 8] = ['.', '。', '．', ',', '，', '、', ';', '<'];
/// The characters that may precede a word that is a sentence of its own within the text.
const STARTS: [char; 14] = ['.', '。', '．', ';', '；', '>', '}', ']', ')', '）', '`', ',', '，', '、'];
/// Emphasis and brackets that may stand before a sentence of one word.
const OPEN: [char; 9] = ['*', '_', '(', '（', '`', ' ', '\u{A0}', '：', ':'];
/// Emphasis and brackets that may stand behind one.
const CLOSE: [char; 6] = ['*', '_', ')', '）', '`', ' '];

/// The languages whose words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Languages {
    /// English alone.
    English,
    /// All languages: a page of one has no words of another.
    All,
}

impl Languages {
    /// The languages of a page: all of them where only a translation is at hand.
    pub(crate) const fn of(localized: bool) -> Self {
        if localized { Self::All } else { Self::English }
    }

    pub(super) fn has(self, language: &Language) -> bool {
        self == Self::All || language.subtag == "en"
    }
}

/// A word of a sense, the row that it stands in, and the language of the row.
struct Word {
    text: &'static str,
    row: &'static Phrases,
    language: &'static Language,
}

/// The words of one sense, and one search for all of them, which is made when it is first used: many senses are whole texts or the
/// beginnings of texts.
struct Lookup {
    languages: Languages,
    words: Vec<Word>,
    search: OnceLock<AhoCorasick>,
    /// The words of a sense of patterns as one pattern, made when it is first asked for.
    pattern: OnceLock<Regex>,
}

impl Lookup {
    fn of(sense: Sense, languages: Languages) -> Self {
        let known = ALL.iter().filter(|language| languages.has(language));
        let rows = known.flat_map(|language| language.rows().map(move |row| (*language, row)));
        let words: Vec<Word> = rows
            .filter(|(_, row)| row.sense == sense)
            .flat_map(|(language, row)| row.words.iter().map(move |text| Word { text, row, language }))
            .collect();
        Self { languages, words, search: OnceLock::new(), pattern: OnceLock::new() }
    }

    fn search(&self) -> &AhoCorasick {
        self.search.get_or_init(|| {
            let mut search = AhoCorasick::builder();
            if self.languages == Languages::English {
                // These words share their first letters with many others, so a search for those letters would stop at each word.
                search.ascii_case_insensitive(true).prefilter(false);
            }
            let search = search.build(self.words.iter().map(|word| word.text));
            search.expect("a few words are no more than a search can hold")
        })
    }

    /// The lookup of a sense, made when it is first asked for.
    fn get(sense: Sense, languages: Languages) -> &'static Self {
        static LOOKUPS: [[OnceLock<Lookup>; 2]; Sense::ALL.len()] =
            [const { [const { OnceLock::new() }; 2] }; Sense::ALL.len()];
        #[expect(clippy::indexing_slicing, reason = "each sense has a place in the table")]
        let [english, all] = &LOOKUPS[sense as usize];
        let lookup = match languages {
            Languages::English => english,
            Languages::All => all,
        };
        lookup.get_or_init(|| Self::of(sense, languages))
    }

    fn pattern(&self) -> &Regex {
        self.pattern.get_or_init(|| {
            let flags = match self.languages {
                Languages::English => "i-u",
                Languages::All => "i",
            };
            let words: Vec<&str> = self.words.iter().map(|word| word.text).collect();
            let pattern = Regex::new(&format!("(?{flags})(?:{})", words.join("|")));
            pattern.expect("a test makes each pattern")
        })
    }

    /// The word that the search has found.
    #[expect(clippy::indexing_slicing, reason = "the patterns of the search are the words")]
    fn word(&self, found: &Match) -> &Word {
        &self.words[found.pattern().as_usize()]
    }
}

/// Returns whether a text, in any case, says this in one of these languages.
pub(crate) fn says(languages: Languages, sense: Sense, text: &str) -> bool {
    match languages {
        Languages::All if text.contains(char::is_uppercase) => {
            says_in_case(languages, sense, &text.to_lowercase())
        }
        _ => says_in_case(languages, sense, text),
    }
}

/// Does the same for a text in lower case. It may have any case if only English is looked for.
fn says_in_case(languages: Languages, sense: Sense, text: &str) -> bool {
    match sense.place() {
        Place::Whole => {
            let alone = text.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
            words(languages, sense).any(|word| alone.eq_ignore_ascii_case(word))
        }
        Place::Start => opt_start(languages, sense, text).is_some(),
        Place::End => opt_end(languages, sense, text).is_some(),
        Place::Anywhere | Place::OwnSentence => find(languages, sense, text).is_some(),
        Place::Pattern => find_pattern(languages, sense, text, 0).is_some(),
    }
}

/// Returns whether a text in lower case consists of words of the sense alone. The place at which the words count does not matter.
pub(crate) fn is_whole(sense: Sense, lower: &str) -> bool {
    words(Languages::All, sense).any(|word| word == lower)
}

/// Returns the length of the words of a sense that a text begins with.
pub(crate) fn opt_start(languages: Languages, sense: Sense, text: &str) -> Option<usize> {
    let found = Lookup::get(sense, languages).words.iter().find(|word| {
        let start = text.get(..word.text.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word.text))
            && !is_undone_in(languages, beginning(text), &(0..word.text.len()), word.row)
    });
    found.map(|word| word.text.len())
}

/// Finds where a text says this in one of these languages: the first of the words that count. The text is in lower case, or in any case
/// where only English is looked for.
pub(crate) fn find(languages: Languages, sense: Sense, text: &str) -> Option<Range<usize>> {
    find_all(languages, sense, text).next()
}

/// All places where a text says this in one of these languages; it may have any case where only English is looked for.
pub(crate) fn find_all(languages: Languages, sense: Sense, text: &str) -> impl Iterator<Item = Range<usize>> {
    let lookup = Lookup::get(sense, languages);
    let lower = OnceCell::new();
    // Five of six texts hold none of the words, and a search for any of them is faster than a search for all.
    let search = Some(lookup.search()).filter(|search| search.is_match(text));
    let hits = search.into_iter().flat_map(move |search| search.find_overlapping_iter(text));
    hits.take(limits::HITS).filter_map(move |found| {
        let lower = || -> &str {
            match languages {
                Languages::English => lower.get_or_init(|| text.to_ascii_lowercase()),
                Languages::All => text,
            }
        };
        let word = lookup.word(&found);
        let range = found.range();
        let is_placed = match sense.place() {
            Place::OwnSentence => is_own_sentence(text, &range, word.language),
            _ => true,
        };
        (is_placed && (word.row.is_plain() || !is_undone(lower(), &range, word.row))).then_some(range)
    })
}

/// Finds where a text says this from a place on, for a sense whose words are patterns.
pub(crate) fn find_pattern(
    languages: Languages,
    sense: Sense,
    text: &str,
    from: usize,
) -> Option<Range<usize>> {
    Lookup::get(sense, languages).pattern().find_at(text, from).map(|found| found.range())
}

/// All places where a text says this, for a sense whose words are patterns.
pub(crate) fn find_patterns(
    languages: Languages,
    sense: Sense,
    text: &str,
) -> impl Iterator<Item = Range<usize>> {
    Lookup::get(sense, languages).pattern().find_iter(text).map(|found| found.range())
}

/// Returns whether a text ends with words of this.
pub(crate) fn ends_with(sense: Sense, lower: &str) -> bool {
    Lookup::get(sense, Languages::All).words.iter().any(|word| lower.ends_with(word.text))
}

/// Returns the length of the words of a sense that a text ends with. The text has any case where only English is looked for.
pub(crate) fn opt_end(languages: Languages, sense: Sense, text: &str) -> Option<usize> {
    let found = Lookup::get(sense, languages).words.iter().find(|word| {
        let start = text.len().checked_sub(word.text.len());
        let end = start.and_then(|start| Some((start, text.get(start..)?)));
        end.is_some_and(|(_, end)| {
            end.eq_ignore_ascii_case(word.text) && {
                let text = ending(text);
                !is_undone_in(languages, text, &(text.len() - word.text.len()..text.len()), word.row)
            }
        })
    });
    found.map(|word| word.text.len())
}

/// The most bytes at the beginning or the end of a text that can undo the words there. The limit bounds the time for texts that
/// repeat their first or last words.
const NEAR: usize = 400;

fn beginning(text: &str) -> &str {
    let end = (NEAR..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

fn ending(text: &str) -> &str {
    let start = text.len().saturating_sub(NEAR);
    let start = (start..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    text.get(start..).unwrap_or(text)
}

/// The words of a sense in these languages, for a pattern that has more than words.
pub(crate) fn words(languages: Languages, sense: Sense) -> impl Iterator<Item = &'static str> {
    Lookup::get(sense, languages).words.iter().map(|word| word.text)
}

/// Calls [`is_undone`] for a text that may have any case if only English is looked for.
fn is_undone_in(languages: Languages, text: &str, range: &Range<usize>, row: &Phrases) -> bool {
    match languages {
        _ if row.is_plain() => false,
        Languages::English => is_undone(&text.to_ascii_lowercase(), range, row),
        Languages::All => is_undone(text, range, row),
    }
}

/// Returns whether a row's words do not count: a word that the row also needs is missing, or another word undoes them.
fn is_undone(lower: &str, range: &Range<usize>, row: &Phrases) -> bool {
    let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let before = lower.get(..range.start).unwrap_or_default();
    !row.with.is_empty() && !has(lower, row.with)
        || row.unless.iter().filter(|(_, words)| !words.is_empty()).any(|(scope, words)| match scope {
            Scope::Text => has(lower, words),
            Scope::SentenceBefore => has(sentence_before(lower, range.start), words),
            Scope::SentenceStart => {
                let sentence = sentence_before(lower, range.start).trim_start_matches(['*', '_', '(', ' ']);
                words.iter().any(|word| sentence.starts_with(word))
            }
            Scope::DirectlyBefore => words.iter().any(|word| before.ends_with(word)),
            Scope::DirectlyBehind => {
                let behind =
                    lower.get(range.end..).unwrap_or_default().trim_start_matches(['*', '_', '`', ')']);
                words.iter().any(|word| behind.starts_with(word))
            }
        })
}

/// Returns whether a word is a sentence of its own, or a clause set apart by commas or brackets.
fn is_own_sentence(lower: &str, range: &Range<usize>, language: &Language) -> bool {
    let (Some(before), Some(behind)) = (lower.get(..range.start), lower.get(range.end..)) else {
        return false;
    };
    let before = before.trim_end_matches(|c| OPEN.contains(&c) || language.fillers.before.contains(&c));
    let behind = behind.trim_start_matches(|c| CLOSE.contains(&c) || language.fillers.behind.contains(&c));
    (before.is_empty() || before.ends_with(STARTS)) && (behind.is_empty() || behind.starts_with(ENDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_says_what_its_examples_say() {
        for language in ALL {
            for row in language.rows() {
                for text in row.says {
                    assert!(
                        says(Languages::All, row.sense, text),
                        "{}: {:?} should match `{text}`",
                        language.subtag,
                        row.sense
                    );
                }
                for text in row.says_not {
                    assert!(
                        !says(Languages::All, row.sense, text),
                        "{}: {:?} should not match `{text}`",
                        language.subtag,
                        row.sense
                    );
                }
            }
        }
    }

    #[test]
    fn nothing_undoes_a_pattern() {
        for row in ALL.iter().flat_map(|language| language.rows()) {
            if row.sense.place() == Place::Pattern {
                assert!(row.is_plain(), "{:?}: a pattern has no `with` and no `unless`", row.sense);
                find_pattern(Languages::English, row.sense, "", 0);
            }
        }
    }

    #[test]
    fn words_are_in_lower_case_and_stand_once() {
        for language in ALL {
            for row in language.rows() {
                for (at, word) in row.words.iter().enumerate() {
                    assert_eq!(*word, word.to_lowercase(), "{}: {:?}", language.subtag, row.sense);
                    assert!(
                        !row.words[..at].contains(word),
                        "{}: {:?}: `{word}` stands twice",
                        language.subtag,
                        row.sense
                    );
                }
            }
            let rows: Vec<Sense> = language.rows().map(|row| row.sense).collect();
            let (first, rest) = rows.split_first().unwrap();
            rest.iter().fold(*first, |before, sense| {
                assert!(before <= *sense, "{}: {sense:?} stands before {before:?}", language.subtag);
                *sense
            });
        }
    }
}
