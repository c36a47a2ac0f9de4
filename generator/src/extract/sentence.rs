//! Sentences: which stretch of a text belongs to a place in it.

use std::ops::Range;

/// The bytes of the sentence around a place.
pub(super) fn sentence(text: &str, at: usize) -> Range<usize> {
    sentence_of(text, at, true)
}

/// The same of a text, in which a line break ends a sentence, or of Markdown, in which it is a blank.
pub(super) fn sentence_of(text: &str, at: usize, is_text: bool) -> Range<usize> {
    let mut start = 0;
    for range in sentences(text, is_text) {
        if range.end > at {
            return range;
        }
        start = range.end;
    }
    start..text.len()
}

/// The sentences of a text, each without the blanks before it.
pub(super) fn sentences(text: &str, is_text: bool) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let mut chars = text.char_indices();
    std::iter::from_fn(move || {
        if start >= text.len() {
            return None;
        }
        for (i, c) in chars.by_ref() {
            let next = i + c.len_utf8();
            if next > start && ends(text, start, i, c, is_text) {
                let range = start..next;
                start = next + text[next..].len() - text[next..].trim_start().len();
                return Some(range);
            }
        }
        let range = start..text.len();
        start = text.len();
        Some(range)
    })
}

/// Whether a character ends the sentence that starts at `start`.
fn ends(text: &str, start: usize, at: usize, c: char, is_text: bool) -> bool {
    match c {
        '。' => true,
        '\n' => is_text,
        '>' => !is_text && ["<br", "<br/", "<br /", "</br"].iter().any(|tag| text[..at].ends_with(tag)),
        '.' | '!' | '?' => {
            let rest = &text[at + 1..];
            let word = rest.trim_start();
            let before = &text[start..at];
            (rest.is_empty() || rest.starts_with([' ', '\n']))
                && !word.starts_with(|c: char| c.is_ascii_lowercase())
                && !before.ends_with("e.g")
                && !before.ends_with("i.e")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_another_one_can_start() {
        let split = |text: &str, is_text| -> Vec<String> {
            sentences(text, is_text).map(|range| text[range].to_owned()).collect()
        };
        assert_eq!(split("A b, e.g. c. D v1.0 e.  F", true), ["A b, e.g. c.", "D v1.0 e.", "F"]);
        assert_eq!(split("A\nb. C", true), ["A\n", "b.", "C"]);
        assert_eq!(split("A\nb.<br/>C", false), ["A\nb.<br/>", "C"]);
        assert_eq!(split("甲。乙", true), ["甲。", "乙"]);
        assert_eq!(split("", true), [""; 0]);
        assert_eq!(sentence("A. B. C.", 4), 3..5);
        assert_eq!(sentence("A. B. C.", 99), 8..8);
    }
}
