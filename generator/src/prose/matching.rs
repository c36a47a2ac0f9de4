//! Looks for the words of a sense in a text.
//!
//! All texts are in lower case. The words of all languages are searched at once: a page of one language has no words of another.

use super::languages::ALL;
use super::phrases::{Language, Phrases, Scope};
use super::sense::{Place, Sense};
use aho_corasick::AhoCorasick;
use std::ops::Range;
use std::sync::LazyLock;

/// Marks that may stand around a text that is one word.
const MARKS: [char; 6] = ['.', '。', '．', '*', '_', ','];
/// What stands behind a word that is a sentence of its own.
const ENDS: [char; 8] = ['.', '。', '．', ',', '，', '、', ';', '<'];
/// What stands before one that does not begin the text.
const STARTS: [char; 14] = ['.', '。', '．', ';', '；', '>', '}', ']', ')', '）', '`', ',', '，', '、'];
/// Emphasis and brackets that may stand before a sentence of one word.
const OPEN: [char; 9] = ['*', '_', '(', '（', '`', ' ', '\u{A0}', '：', ':'];
/// Emphasis and brackets that may stand behind one.
const CLOSE: [char; 6] = ['*', '_', ')', '）', '`', ' '];

/// A word of a sense, the row that it stands in, and the language of the row.
struct Word {
    text: &'static str,
    row: &'static Phrases,
    language: &'static Language,
}

/// The words of one sense in all languages, and one search for all of them.
struct Lookup {
    words: Vec<Word>,
    search: AhoCorasick,
}

impl Lookup {
    fn of(sense: Sense) -> Self {
        let rows = ALL.iter().flat_map(|language| language.phrases.iter().map(move |row| (*language, row)));
        let words: Vec<Word> = rows
            .filter(|(_, row)| row.sense == sense)
            .flat_map(|(language, row)| row.words.iter().map(move |text| Word { text, row, language }))
            .collect();
        let search = AhoCorasick::new(words.iter().map(|word| word.text));
        Self { search: search.expect("a few words are no more than a search can hold"), words }
    }

    /// The lookup of a sense.
    fn get(sense: Sense) -> &'static Self {
        static LOOKUPS: LazyLock<Vec<Lookup>> =
            LazyLock::new(|| Sense::ALL.iter().map(|sense| Lookup::of(*sense)).collect());
        &LOOKUPS[sense as usize]
    }
}

/// Whether a text says this.
pub(crate) fn says(sense: Sense, lower: &str) -> bool {
    let words = &Lookup::get(sense).words;
    match sense.place() {
        Place::Whole => {
            let alone = lower.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
            words.iter().any(|word| word.text == alone)
        }
        Place::Start => words.iter().any(|word| lower.starts_with(word.text)),
        Place::Anywhere | Place::OwnSentence => find(sense, lower).is_some(),
    }
}

/// Where a text says this: the first of the words that count.
pub(crate) fn find(sense: Sense, lower: &str) -> Option<Range<usize>> {
    let lookup = Lookup::get(sense);
    lookup.search.find_overlapping_iter(lower).find_map(|found| {
        let word = &lookup.words[found.pattern().as_usize()];
        let range = found.range();
        let is_placed = sense.place() != Place::OwnSentence || is_own_sentence(lower, &range, word.language);
        (is_placed && !is_undone(lower, &range, word.row)).then_some(range)
    })
}

/// Whether a text ends with words of this.
pub(crate) fn ends_with(sense: Sense, lower: &str) -> bool {
    Lookup::get(sense).words.iter().any(|word| lower.ends_with(word.text))
}

/// Whether what a row needs besides its words is missing, or something undoes them.
fn is_undone(lower: &str, range: &Range<usize>, row: &Phrases) -> bool {
    let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let before = lower.get(..range.start).unwrap_or_default();
    !row.with.is_empty() && !has(lower, row.with)
        || match row.scope {
            Scope::Text => has(lower, row.unless),
            Scope::SentenceBefore => has(last_sentence(before), row.unless),
            Scope::DirectlyBefore => row.unless.iter().any(|word| before.ends_with(word)),
        }
}

/// What stands behind the last end of a sentence.
fn last_sentence(text: &str) -> &str {
    text.rsplit(['。', '.', '>', '\n']).next().unwrap_or(text)
}

/// Whether a word is a sentence of its own, or a clause set apart by commas or brackets.
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
            for row in language.phrases {
                for text in row.says {
                    assert!(
                        says(row.sense, text),
                        "{}: {:?} should match `{text}`",
                        language.subtag,
                        row.sense
                    );
                }
                for text in row.says_not {
                    assert!(
                        !says(row.sense, text),
                        "{}: {:?} should not match `{text}`",
                        language.subtag,
                        row.sense
                    );
                }
            }
        }
    }

    #[test]
    fn words_are_in_lower_case_and_stand_once() {
        for language in ALL {
            for row in language.phrases {
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
            let rows: Vec<Sense> = language.phrases.iter().map(|row| row.sense).collect();
            let (first, rest) = rows.split_first().unwrap();
            rest.iter().fold(*first, |before, sense| {
                assert!(before <= *sense, "{}: {sense:?} stands before {before:?}", language.subtag);
                *sense
            });
        }
    }
}
