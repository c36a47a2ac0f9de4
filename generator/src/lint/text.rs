//! Compares names.

use crate::cut::Cut as _;
use strsim::levenshtein;

/// The longest name to guess, in characters, and the number of names to compare it with.
const NAME: usize = 100;
const NAMES: usize = 5_000;

/// The known name that was probably meant: it differs only in case or in a few letters.
pub(super) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let length = name.chars().count();
    if length > NAME {
        return None;
    }
    let slip = |known: &&'k str| {
        let distance = if known.eq_ignore_ascii_case(name) { 0 } else { levenshtein(name, known) };
        let allowed = if length < 5 { 1 } else { 2 };
        // In two short names, swapped letters cost two.
        let swapped = length > 2 && length == known.chars().count() && sorted(name) == sorted(known);
        (distance <= allowed || swapped).then_some((distance, *known))
    };
    known
        .take(NAMES)
        .filter(|known| *known != name && known.len().abs_diff(name.len()) <= 6)
        .filter_map(|known| slip(&known))
        .min()
        .map(|(_, known)| known)
}

fn sorted(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.to_lowercase().chars().collect();
    letters.sort_unstable();
    letters
}

/// Returns true if the text contains the name, and not only as part of a longer one. A dot may precede the name: the
/// translation may have a more complete name than the English text.
pub(super) fn has_name(text: &str, name: &str) -> bool {
    find_name(text, name).is_some()
}

/// The first place where the text contains the name by itself.
pub(super) fn find_name(text: &str, name: &str) -> Option<usize> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let at = *at;
        let mut after = text.cut(at + name.len()..).chars();
        let goes_on = match after.next() {
            Some('.' | '-') => after.next().is_some_and(is_word),
            next => next.is_some_and(is_word),
        };
        !text.cut(..at).ends_with(is_word) && !goes_on
    })
}

/// Like [`has_name`], but ignores case.
pub(super) fn has_name_in_any_case(text: &str, name: &str) -> bool {
    has_name(&text.to_ascii_lowercase(), &name.to_ascii_lowercase())
}

/// Returns true for a control character, a character without width, or a mark that changes the direction of text.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{B}'..='\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Lists names as `` `a`, `b` and `c` ``, at most eight of them.
pub(super) fn list(names: &[&str]) -> String {
    const SHOWN: usize = 8;
    let quoted: Vec<_> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        _ if names.len() > SHOWN => format!("{} and {} more", quoted.join(", "), names.len() - SHOWN),
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_only() {
        for text in ["User.Read", "、User.Read，", "User.Read.", "`User.Read`", "Y.User.Read"] {
            assert!(has_name(text, "User.Read"), "{text}");
        }
        for text in ["User.ReadWrite", "User.Read.All", "XUser.Read", "User. Read"] {
            assert!(!has_name(text, "User.Read"), "{text}");
        }
        assert!(has_name_in_any_case("content-type", "Content-Type"));
    }

    #[test]
    fn lists() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` and `c`");
        assert!(list(&["a"; 12]).ends_with("`a` and 4 more"));
    }
}
