//! Sentences: where one ends, for the whole program.
//!
//! A sentence ends
//!
//! * with a full stop, `!` or `?` before a blank, a tag that breaks the line, or the end of the text, together with the quotes,
//!   brackets and emphasis that close behind it,
//! * with `。` and the other full-width marks, whatever follows,
//! * at a tag that breaks the line or begins an item: `<br>`, `<li>`, `<p>`,
//! * at a line break, where that is one for the reader (see [`Form`]).
//!
//! A stop does not end a sentence within a word or a number (`v1.0`), in an abbreviation (`e.g.`, `z. B.`) or an ellipsis, or behind
//! the number that begins an item (`1. First`). Whether the next word begins with a capital does not matter, because many texts are
//! cut in lower case; it matters only behind brackets, and behind abbreviations such as `etc.`, which end some sentences and not others.

use super::languages::ALL;
use crate::cut::Cut as _;
use crate::hash::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// The form that a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Text as a reader sees it: a line break is one.
    Text,
    /// Markdown: a line break is a blank.
    Markdown,
}

/// The most bytes of a sentence that are read before a place in it: more than nearly all sentences have. The limit bounds the time
/// for a text that repeats a word.
const REACH: usize = 400;

/// The marks that may close behind a stop.
const CLOSE: [char; 12] = ['"', '\'', '`', '*', '_', '”', '’', ')', '）', ']', '」', '』'];

/// Those of them that no word begins with.
const ONLY_CLOSE: [char; 7] = ['”', '’', ')', '）', ']', '」', '』'];

/// The tags before which a sentence ends.
const TAGS: [&str; 11] = ["br", "li", "p", "ul", "ol", "div", "hr", "table", "tr", "td", "th"];

/// The sentences of a text, each without the blanks and tags around it.
pub(crate) fn sentences(text: &str, form: Form) -> impl Iterator<Item = Range<usize>> {
    let mut next = skip_blanks(text, 0);
    std::iter::from_fn(move || {
        let start = next;
        let mut end = sentence_end(text, start, form);
        if end == start {
            // A tag that is never closed, `<br`, is no blank: the sentence begins with it.
            end = sentence_end(text, start + 1, form);
        }
        next = skip_blanks(text, end);
        (start < text.len()).then_some(start..end)
    })
}

/// The sentence around a place, which is in it or among the blanks before it.
pub(crate) fn sentence_around(text: &str, at: usize, form: Form) -> Range<usize> {
    let at = at.min(text.len());
    let start = sentence_start(text, at, 0, form);
    let end = ends(text, start, form).find(|end| *end > at).unwrap_or(text.len());
    start..end
}

/// The words of a sentence before a place in it.
pub(crate) fn sentence_before(text: &str, at: usize) -> &str {
    let start = sentence_start(text, at, at.saturating_sub(REACH), Form::Text);
    text.get(start..at).unwrap_or_default()
}

/// Returns the end of the sentence that a place stands in.
pub(crate) fn sentence_end(text: &str, from: usize, form: Form) -> usize {
    ends(text, from, form).next().unwrap_or(text.len())
}

/// Returns whether a text ends with a mark that ends a sentence.
pub(crate) fn is_closed(text: &str) -> bool {
    text.trim_end_matches(CLOSE).ends_with(['.', '!', '?', '。', '．', '！', '？'])
}

/// Returns the start of the sentence that a place stands in, `from` at the earliest.
fn sentence_start(text: &str, at: usize, mut from: usize, form: Form) -> usize {
    let bytes = text.as_bytes();
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let mut before = at;
    while let Some(mark) = bytes.get(from..before).and_then(|bytes| bytes.iter().rposition(|b| may_end(*b))) {
        before = from + mark;
        if let Some(end) = opt_end(text, before, form).filter(|end| *end <= at) {
            return skip_blanks(text, end).min(at);
        }
    }
    if from == 0 { skip_blanks(text, 0).min(at) } else { from }
}

/// The ends of sentences from a place on.
fn ends(text: &str, from: usize, form: Form) -> impl Iterator<Item = usize> {
    let mut at = from;
    std::iter::from_fn(move || {
        loop {
            let mark = at + text.as_bytes().get(at..)?.iter().position(|byte| may_end(*byte))?;
            at = mark + 1;
            if let Some(end) = opt_end(text, mark, form) {
                at = end.max(at);
                return Some(end);
            }
        }
    })
}

/// Returns whether a character that may end a sentence begins with this byte.
const fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | b'\n' | b'<' | 0xE3 | 0xEF)
}

/// Returns the end of the sentence that the character at `mark` ends; `None` if it ends none.
fn opt_end(text: &str, mark: usize, form: Form) -> Option<usize> {
    match *text.as_bytes().get(mark)? {
        b'\n' => (form == Form::Text).then_some(mark),
        b'<' => is_breaking_tag(text.cut(mark..)).then_some(mark),
        b'.' | b'!' | b'?' => {
            let rest = text.cut(mark + 1..);
            let behind = rest.trim_start_matches(CLOSE);
            // A stop that is quoted alone does not end the sentence: it is the thing that is spoken of.
            let is_quoted = behind.len() < rest.len() && !text.cut(..mark).ends_with(char::is_alphanumeric);
            let is_end = is_break(behind);
            // `It comes (when late.) and goes.`
            let is_inserted = rest.starts_with([')', ']']) && goes_on(behind);
            (is_end && !is_quoted && !is_inserted && !is_within(text, mark))
                .then(|| text.len() - behind.len())
        }
        _ => {
            let behind = text.get(mark..)?.strip_prefix(['。', '．', '！', '？'])?;
            let closed = behind.trim_start_matches(CLOSE);
            let closed = if is_break(closed) { closed } else { behind.trim_start_matches(ONLY_CLOSE) };
            Some(text.len() - closed.len())
        }
    }
}

/// Returns whether a stop is one of an abbreviation, of an ellipsis, or of the number of an item.
fn is_within(text: &str, mark: usize) -> bool {
    let before = text.cut(..mark);
    let lead = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbers = lead.len() < before.len() && (lead.is_empty() || lead.ends_with(['\n', '>']));
    let goes_on = || {
        text.cut(mark + 1..).trim_start_matches(CLOSE).trim_start().starts_with(|c: char| c.is_lowercase())
    };
    let is_abbreviated = || {
        let last = before.as_bytes().last().map(u8::to_ascii_lowercase);
        let mut stops = last.and_then(|last| STOPS.get(&last)).into_iter().flatten();
        stops.any(|stop| stop.is_at(text, mark) && (!stop.is_last || goes_on()))
    };
    numbers || before.ends_with("..") || is_abbreviated()
}

/// Returns whether a small letter follows.
fn goes_on(behind: &str) -> bool {
    behind.trim_start().starts_with(char::is_lowercase)
}

/// A stop of an abbreviation.
struct Stop {
    word: &'static str,
    /// Its place in the word.
    at: usize,
    /// True if the word may be the last one of a sentence.
    is_last: bool,
}

/// The stops of all abbreviations by the byte before them: few words end as an abbreviation does.
static STOPS: LazyLock<HashMap<u8, Vec<Stop>>> = LazyLock::new(|| {
    let mut stops: HashMap<u8, Vec<Stop>> = HashMap::default();
    for language in ALL {
        let within = language.abbreviations.within.iter().map(|word| (*word, false));
        let last = language.abbreviations.last.iter().map(|word| (*word, true));
        for (word, is_last) in within.chain(last) {
            for (before, at) in
                word.bytes().zip(1..).filter(|(_, at)| word.as_bytes().get(*at) == Some(&b'.'))
            {
                stops.entry(before).or_default().push(Stop { word, at, is_last });
            }
        }
    }
    stops
});

impl Stop {
    /// Returns whether the stop at `mark` is this one.
    fn is_at(&self, text: &str, mark: usize) -> bool {
        let start = mark.wrapping_sub(self.at);
        let found = text.get(start..start.wrapping_add(self.word.len()));
        found.is_some_and(|found| found.eq_ignore_ascii_case(self.word))
            && !text.cut(..start).ends_with(char::is_alphanumeric)
    }
}

/// Returns whether no word goes on here.
fn is_break(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '\u{A0}', '\n']) || is_breaking_tag(rest)
}

/// Returns whether a text begins with a tag before which a sentence ends.
fn is_breaking_tag(text: &str) -> bool {
    let Some(tag) = text.strip_prefix('<') else { return false };
    let tag = tag.strip_prefix('/').unwrap_or(tag).as_bytes();
    let length = tag.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(tag.len());
    TAGS.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(tag.cut(..length)))
}

/// The place behind the blanks, and the tags that break the line, that stand at a place.
fn skip_blanks(text: &str, at: usize) -> usize {
    let mut rest = text.cut(at..);
    loop {
        rest = rest.trim_start();
        match is_breaking_tag(rest).then(|| rest.find('>')).flatten() {
            Some(end) => rest = rest.cut(end + 1..),
            None => return text.len() - rest.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_where_sentences_end() {
        use Form::*;
        for (text, form, expected) in [
            ("A b. C d!  E f? G", Text, &["A b.", "C d!", "E f?", "G"] as &[_]),
            ("It has v1.0 and 2.5. Next", Text, &["It has v1.0 and 2.5.", "Next"]),
            ("in lower case. it ends too", Text, &["in lower case.", "it ends too"]),
            ("One, e.g. Two, i.e. Three. Four", Text, &["One, e.g. Two, i.e. Three.", "Four"]),
            ("eins, z. B. Zwei, d. h. Drei. Vier", Text, &["eins, z. B. Zwei, d. h. Drei.", "Vier"]),
            ("one vs. two. Three", Text, &["one vs. two.", "Three"]),
            ("a, b, etc. of it. Next", Text, &["a, b, etc. of it.", "Next"]),
            ("a, b, etc. Next", Text, &["a, b, etc.", "Next"]),
            ("Wait ... for it. Next", Text, &["Wait ... for it.", "Next"]),
            ("It is \"so.\" Next (or not.) Last", Text, &["It is \"so.\"", "Next (or not.)", "Last"]),
            ("It is (if so.) and is", Text, &["It is (if so.) and is"]),
            ("**Bold.** Next `.` is a stop. Last", Text, &["**Bold.**", "Next `.` is a stop.", "Last"]),
            ("甲。乙。 “丙。”丁！戊", Text, &["甲。", "乙。", "“丙。”", "丁！", "戊"]),
            ("甲。`a`、**乙。** 丙", Text, &["甲。", "`a`、**乙。**", "丙"]),
            ("A\nb. C", Text, &["A", "b.", "C"]),
            ("A. <br/b `c` d. E", Text, &["A.", "<br/b `c` d.", "E"]),
            ("A. <br", Markdown, &["A.", "<br"]),
            ("A\nb. C", Markdown, &["A\nb.", "C"]),
            ("A<br/>b.<br> <br />C</br>D <b>E</b>", Markdown, &["A", "b.", "C", "D <b>E</b>"]),
            ("A:<ul><li>b</li><li>c. D</li></ul>", Markdown, &["A:", "b", "c.", "D"]),
            ("1. First. 2", Markdown, &["1. First.", "2"]),
            (" <br>", Markdown, &[]),
            ("", Text, &[]),
        ] {
            let cut: Vec<&str> = sentences(text, form).map(|range| &text[range]).collect();
            assert_eq!(cut, expected, "{text}");
            // A search from any place of a sentence finds the same one.
            for range in sentences(text, form) {
                for at in range.clone().filter(|at| text.is_char_boundary(*at)) {
                    assert_eq!(sentence_around(text, at, form), range, "{text} at {at}");
                }
            }
        }
    }

    #[test]
    fn blanks_before_a_sentence_are_of_it() {
        assert_eq!(sentence_around("A.  B.", 2, Form::Text), 2..6);
        assert_eq!(sentence_around("A. B.", 99, Form::Text), 5..5);
        assert_eq!(sentence_before("A b. C d, e", 9), "C d,");
        assert_eq!(sentence_end("A b. C d. E", 6, Form::Text), 9);
    }
}
