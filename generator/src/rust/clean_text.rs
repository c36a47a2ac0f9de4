//! Text that may stand in a comment of generated code.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// Makes a text safe for a comment of one line.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|c| if c.is_control() || c == '\u{2028}' || c == '\u{2029}' { ' ' } else { c })
        .filter(|c| !changes_direction(*c))
        .collect()
}

/// Returns whether [`clean`] has nothing to remove. The checks do not stop at the first hit, so that each runs over many bytes at
/// once.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.iter().fold(false, |found, a| found | (*a < b' ') | (*a == 0x7F)) {
        return false;
    }
    if text.is_ascii() {
        return true;
    }
    let second = bytes.get(1..).unwrap_or_default();
    let third = bytes.get(2..).unwrap_or_default();
    // U+0080 to U+009F and U+061C.
    let of_two = bytes
        .iter()
        .zip(second)
        .fold(false, |found, (a, b)| found | ((*a == 0xC2) & (*b < 0xA0)) | ((*a == 0xD8) & (*b == 0x9C)));
    // U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069.
    let of_three = bytes.iter().zip(second).zip(third).fold(false, |found, ((a, b), c)| {
        let in_2000 = (*b == 0x80) & ((*c == 0x8E) | (*c == 0x8F) | (*c >= 0xA8) & (*c <= 0xAE))
            | (*b == 0x81) & (*c >= 0xA6) & (*c <= 0xA9);
        found | ((*a == 0xE2) & in_2000)
    });
    !(of_two | of_three)
}

/// Returns whether a character changes the direction of text. Such characters can make code look like other code.
pub(super) const fn changes_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

/// Appends the printed form of a value.
pub(super) fn push_display(what: impl fmt::Display, out: &mut String) {
    write!(out, "{what}").expect("printing into a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_no_character_that_a_comment_cannot() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}é");
            let expect = match c {
                c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => "a é".to_owned(),
                c if changes_direction(c) => "aé".to_owned(),
                _ => text.clone(),
            };
            assert_eq!(clean(&text), expect, "{c:?}");
        }
    }
}
