//! Statements about the subject of a page, in the paragraphs below the title. Texts are folded: in lower case, with single blanks.

use super::matching::find_all;
use super::matching::opt_start;
use super::{Languages, Sense, says, sentence_before};
use crate::cut::Cut as _;

/// Returns whether a paragraph says that the subject of the page is deprecated, not a part of it.
pub(crate) fn says_page_deprecated(languages: Languages, folded: &str) -> bool {
    languages == Languages::All
        && says(Languages::All, Sense::Deprecated, folded)
        && !says(Languages::All, Sense::PartOrFuture, folded)
        || find_all(Languages::English, Sense::DeprecatedParticiple, folded).any(|word| {
            let before = folded.cut(..word.start).trim_end_matches([' ', '*', '_', '`']);
            let sentence = sentence_before(folded, before.len());
            let last = before.rsplit(' ').next().unwrap_or_default();
            let is_said = |sense, text| says(Languages::English, sense, text);
            let verb = is_said(Sense::Copula, last)
                || is_said(Sense::PageSubject, without_label(sentence)) && is_said(Sense::WillBe, sentence);
            let starts = before.is_empty() || before.ends_with(['.', ']', '>', ':']);
            let rest = folded.cut(word.end..).trim_start_matches(['*', '_']);
            let ends = rest.is_empty() || rest.starts_with(['.', ':', '!']);
            verb && !is_said(Sense::PartOfPage, sentence) || starts && ends
        })
}

/// Returns whether a paragraph says that the subject of the page is gone: `this method is no longer supported`.
pub(crate) fn says_page_retired(folded: &str) -> bool {
    find_all(Languages::English, Sense::Retired, folded).any(|words| {
        let sentence = sentence_before(folded, words.start);
        let is_said = |sense| says(Languages::English, sense, sentence);
        says(Languages::English, Sense::PageSubject, without_label(sentence))
            && !is_said(Sense::PartOfPage)
            && !is_said(Sense::RelativeClause)
    })
}

/// A sentence without the label of the note that it begins: `[!caution] this version ..`, `note: this ..`.
fn without_label(sentence: &str) -> &str {
    let text = sentence.trim_start_matches(['>', ' ', '*', '_']);
    let remark = opt_start(Languages::English, Sense::RemarkLabel, text).unwrap_or_default();
    let text = text.cut(remark..).trim_start_matches(['*', '_', ' ']);
    let label = text.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
    label.map_or(text, |(_, rest)| rest.trim_start_matches(['>', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_deprecated_where_it_says_so_of_itself() {
        for text in [
            "the x api is deprecated and will stop returning data.",
            "this resource has been deprecated.",
            "deprecated: use y.",
            "deprecated",
            "this complex type will be deprecated in the future.",
            "[!caution] this version of the x api for y resources will be deprecated soon. use z.",
        ] {
            assert!(says_page_deprecated(Languages::English, text), "{text}");
        }
        for text in [
            "the `name` property of this resource is deprecated.",
            "replaces the deprecated x.",
            "the /app path is deprecated. going forward, use another.",
        ] {
            assert!(!says_page_deprecated(Languages::English, text), "{text}");
        }
    }

    #[test]
    fn a_page_is_retired_where_it_says_so_of_itself() {
        assert!(says_page_retired("gets it. this method is no longer supported."));
        assert!(says_page_retired("the x api is obsolete."));
        assert!(says_page_retired("**note: this feature has been retired.**"));
        for text in [
            "the value is obsolete.",
            "lists users. an account that is no longer available is left out.",
            "the `name` property is no longer supported.",
        ] {
            assert!(!says_page_retired(text), "{text}");
        }
    }
}
