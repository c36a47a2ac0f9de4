//! Restores the capitals of names that stand in lower case in file names, from the page's own spelling.

use crate::hash::HashMap;
use std::cell::{Cell, OnceCell};

/// The number of names for which a page is searched. From the next one on, an index of all of its names is made.
const SEARCHES: u8 = 4;

/// The names of a page that have capitals.
#[derive(Debug)]
pub(crate) struct Spellings<'a> {
    source: &'a str,
    searches: Cell<u8>,
    noted: OnceCell<HashMap<String, String>>,
}

impl<'a> Spellings<'a> {
    pub(crate) fn of(source: &'a str) -> Self {
        Self { source, searches: Cell::new(0), noted: OnceCell::new() }
    }

    /// A name in the page's first spelling with capitals, or as it is if the page has no such spelling.
    pub(crate) fn in_full(&self, name: &str) -> String {
        if self.searches.get() < SEARCHES {
            self.searches.set(self.searches.get() + 1);
            let spelled = self.words_like(name).find(|word| has_inner_capital(word));
            return spelled.unwrap_or(name).to_owned();
        }
        let noted = self.noted.get_or_init(|| {
            let mut noted = HashMap::default();
            for word in words(self.source).filter(|word| has_inner_capital(word)) {
                noted.entry(word.to_ascii_lowercase()).or_insert_with(|| word.to_owned());
            }
            noted
        });
        noted.get(&name.to_ascii_lowercase()).map_or(name, String::as_str).to_owned()
    }

    /// The words of the page that differ from this name in case only, and start with a small letter.
    fn words_like(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let bytes = self.source.as_bytes();
        let is_of_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        let first = name.bytes().next().filter(|_| name.bytes().all(|b| b.is_ascii_alphanumeric()));
        let starts = first.map(|first| memchr::memchr_iter(first.to_ascii_lowercase(), bytes));
        starts.into_iter().flatten().filter_map(move |at| {
            let end = at + name.len();
            // Only whole words are compared, so no byte of the page is compared twice.
            let is_word = !is_of_word(at.wrapping_sub(1)) && !is_of_word(end);
            self.source.get(at..end).filter(|word| is_word && word.eq_ignore_ascii_case(name))
        })
    }
}

fn words(source: &str) -> impl Iterator<Item = &str> {
    source.split(|c: char| !c.is_ascii_alphanumeric())
}

fn has_inner_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && word.bytes().any(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_the_page_does_first() {
        let spellings = Spellings::of("# ChatMessage\n`chatMessage` and chatmEssage, team");
        // More names than `SEARCHES`, so that the index is used.
        for _ in 0..=SEARCHES {
            assert_eq!(spellings.in_full("chatmessage"), "chatMessage");
            assert_eq!(spellings.in_full("team"), "team");
            assert_eq!(spellings.in_full("none"), "none");
        }
    }
}
