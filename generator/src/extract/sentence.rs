//! Sentences: which stretch of a text belongs to a place in it.

use std::ops::Range;

/// The bytes of the sentence around a place, which is among them or at their end. Blanks between two sentences belong to the
/// second one.
pub(super) fn sentence(text: &str, at: usize) -> Range<usize> {
    sentence_of(text, at, true)
}

/// The same of a text, in which a line break ends a sentence, or of Markdown, in which it is a blank.
pub(super) fn sentence_of(text: &str, at: usize, is_text: bool) -> Range<usize> {
    let mut start = 0;
    for range in sentences(text, is_text) {
        if range.end > at {
            return range.start.min(at)..range.end;
        }
        start = range.end;
    }
    start..text.len()
}

/// The sentences of a text, each without the blanks before it.
pub(super) fn sentences(text: &str, is_text: bool) -> impl Iterator<Item = Range<usize>> {
    /// The first bytes of what may end a sentence.
    const fn may_end(byte: u8) -> bool {
        matches!(byte, b'.' | b'!' | b'?' | b'\n' | b'>' | 0xE3)
    }
    let mut start = 0;
    let mut at = 0;
    std::iter::from_fn(move || {
        if start >= text.len() {
            return None;
        }
        while let Some(more) = text.as_bytes()[at..].iter().position(|byte| may_end(*byte)) {
            let mark = at + more;
            let length = if text.as_bytes()[mark] == 0xE3 { '。'.len_utf8() } else { 1 };
            at = mark + length;
            if ends(text, start, mark, is_text) {
                let range = start..at;
                start = at + text[at..].len() - text[at..].trim_start().len();
                at = start;
                return Some(range);
            }
        }
        let range = start..text.len();
        start = text.len();
        Some(range)
    })
}

/// Whether the character at `at` ends the sentence that starts at `start`.
fn ends(text: &str, start: usize, at: usize, is_text: bool) -> bool {
    match text.as_bytes()[at] {
        0xE3 => text[at..].starts_with('。'),
        b'\n' => is_text,
        b'>' => !is_text && ["<br", "<br/", "<br /", "</br"].iter().any(|tag| text[..at].ends_with(tag)),
        b'.' | b'!' | b'?' => {
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
        assert_eq!(sentence("A.  B.", 2), 2..6);
    }
}
