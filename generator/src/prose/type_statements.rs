//! The statements of a translation on how types derive from each other. All texts are in lower case, unless a function says otherwise.

use super::languages::ALL;
use super::{Languages, Sense, ends_with, find, says, sentence_before};

/// Returns whether the text around a link says that it leads to the base type.
pub(crate) fn is_base(before: &str, behind: &str) -> bool {
    let before = before.trim_end_matches([' ', '：', ':', '*', '\u{A0}']);
    let behind = behind.trim_start_matches(|c| matches!(c, ' ' | '*' | '\u{A0}') || is_noun_letter(c));
    ends_with(Sense::BeforeBase, before) || says(Languages::All, Sense::BehindBase, behind)
}

/// Returns whether a character is one of a noun that may stand behind the name of a type.
fn is_noun_letter(c: char) -> bool {
    ALL.iter().any(|language| language.fillers.behind_type.contains(&c))
}

/// Returns whether the text around a link says that others inherit from the type that it leads to, or that others derive from this
/// one.
pub(crate) fn is_of_derived_types(before: &str, behind: &str) -> bool {
    let before = before.trim_end_matches([' ', '\u{A0}']);
    let sentence = sentence_before(before, before.len());
    let behind = behind.trim_start();
    ends_with(Sense::AllInherit, before)
        || says(Languages::All, Sense::InheritsFromThis, behind.trim_start_matches(|c| c == ' ' || is_noun_letter(c)))
        // `由 x 继承`
        || says(Languages::All, Sense::Agent, sentence) && says(Languages::All, Sense::Inherited, behind)
}

/// Returns where a text begins to name the types that derive from its subject: `派生类型包括：`. The text has its own case.
pub(crate) fn opt_behind_derived_types(text: &str) -> Option<usize> {
    let end = find(Languages::All, Sense::DerivedTypes, text)?.end;
    // `.. 的派生类型` says of its subject that it is one.
    says(Languages::All, Sense::Includes, text.get(end..)?.trim_start()).then_some(end)
}
