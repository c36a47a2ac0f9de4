//! Statements of a page about its type: its base type, and whether it is abstract or open. All texts are in lower
//! case, unless a function says otherwise.

use super::languages::ALL;
use super::{Languages, Sense, ends_with, find, find_all, opt_end, opt_joint, says, sentence_before};
use crate::cut::Cut as _;

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

/// Returns whether an English text says that the type, and not its base type, is abstract: `An abstract class`, `is abstract`.
pub(crate) fn says_abstract(text: &str) -> bool {
    is_said(Sense::AbstractType, text)
        || find_all(Languages::English, Sense::AbstractWord, text).any(|word| {
            let before = text.cut(..word.start).trim_end();
            let after = text.cut(word.end..).trim_start();
            let noun = is_said(Sense::TypeNoun, after);
            let starts = before.is_empty()
                || before.ends_with(['.', '\n', ':'])
                || is_said(Sense::TypeArticle, before);
            let lead = without_article(before);
            let of_itself = lead.len() < before.len() && !is_said(Sense::BeforeOtherType, lead);
            let is_predicate = is_said(Sense::BeforeAdjective, before);
            let ends = || !after.starts_with(char::is_alphabetic) || opt_joint(after).is_some();
            noun && (starts || of_itself || is_predicate) || is_predicate && ends()
        })
}

/// Returns whether an English text says that the type is open: `This is an open type.` A type used in an open type need not be open.
pub(crate) fn says_open_type(text: &str) -> bool {
    find_all(Languages::English, Sense::OpenTypeWord, text).any(|words| {
        let before = text.cut(..words.start).trim_end();
        let lead = without_article(before);
        let of_itself = before.is_empty()
            || before.ends_with(['.', '\n', '(', ':', ','])
            || lead.len() < before.len()
            || is_said(Sense::BeforeAdjective, before)
            || is_said(Sense::TypeArticle, before);
        of_itself && !is_said(Sense::BeforeOtherType, lead)
    })
}

/// A text without the article that it ends with.
fn without_article(text: &str) -> &str {
    text.cut(..text.len() - opt_end(Languages::English, Sense::ArticleBefore, text).unwrap_or_default())
}

fn is_said(sense: Sense, text: &str) -> bool {
    says(Languages::English, sense, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abstract_and_open_are_said_of_the_type_itself() {
        for text in [
            "an abstract base class containing properties.",
            "abstract entity used to model it",
            "represents an abstract base type for policies.",
            "this superclass is abstract and you cannot create it.",
            "the x resource is an abstract resource that has them.",
            "summary.\nan abstract type.",
            "you cannot instantiate a resource directly; you must make a subclass.",
        ] {
            assert!(says_abstract(text), "{text}");
        }
        for text in [
            "it is derived from the extension abstract type.",
            "represents an abstract definition for a task.",
            "attributes are an abstraction over others.",
            "derived from an abstract type.",
        ] {
            assert!(!says_abstract(text), "{text}");
        }
        for text in [
            "this is an open type.",
            "open type. more",
            "an open type that has any",
            "it is an open complex type",
        ] {
            assert!(says_open_type(text), "{text}");
        }
        for text in
            ["used in the open type x.", "an open type extension.", "supports the odata v4 open type x"]
        {
            assert!(!says_open_type(text), "{text}");
        }
    }
}
