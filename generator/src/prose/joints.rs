//! The words that join the items of a list: *or* and *and*, in every language.

use super::{Languages, Sense, says, words};
use crate::cut::Cut as _;

/// Returns whether a word between two things says that either will do, or that both are meant.
pub(crate) fn is_joint(word: &str) -> bool {
    let lower = word.to_lowercase();
    says(Languages::All, Sense::Or, &lower) || says(Languages::All, Sense::And, &lower)
}

/// Returns the length of such a word at the start of a text, the blank behind it included. A script without blanks has no such blank.
pub(crate) fn opt_joint(text: &str) -> Option<usize> {
    all().find_map(|word| {
        let rest = text.strip_prefix(word)?;
        match rest.strip_prefix(' ') {
            _ if sets_no_blanks(word) => Some(word.len()),
            rest => rest.map(|_| word.len() + 1),
        }
    })
}

/// The parts of a text between such words.
pub(crate) fn split_at_joints(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.char_indices() {
        let joint = if at < start { None } else { opt_joint(text.cut(at..)) };
        let Some(length) = joint else { continue };
        // Letters of the same script may make one word with it.
        let no_blanks = text.cut(at..).starts_with(is_of_no_blanks);
        let is_letter = |c: char| if no_blanks { is_of_no_blanks(c) } else { c.is_alphanumeric() };
        let is_part = text.cut(..at).ends_with(is_letter)
            || no_blanks && text.cut(at + length..).starts_with(is_letter);
        if !is_part && at > start {
            parts.push(text.cut(start..at));
            start = at + length;
        }
    }
    parts.push(text.cut(start..));
    parts
}

fn all() -> impl Iterator<Item = &'static str> {
    words(Languages::All, Sense::Or).chain(words(Languages::All, Sense::And))
}

fn sets_no_blanks(word: &str) -> bool {
    word.starts_with(is_of_no_blanks)
}

/// Returns whether a character is of a script that sets no blanks.
const fn is_of_no_blanks(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_join_stand_apart() {
        for (text, length) in
            [("or b", Some(3)), ("order", None), ("和 b", Some(3)), ("und b", Some(4)), ("b", None)]
        {
            assert_eq!(opt_joint(text), length, "{text}");
        }
        for (text, parts) in [
            ("a or b", &["a ", "b"] as &[_]),
            ("ordering and b", &["ordering ", "b"]),
            ("a和b", &["a", "b"]),
            ("a 或 b", &["a ", " b"]),
            ("和平 b", &["和平 b"]),
        ] {
            assert_eq!(split_at_joints(text), parts, "{text}");
        }
        assert!(is_joint("Or") && is_joint("или") && !is_joint("more"));
    }
}
