//! Statements of a description about its property: nullable, read-only, deprecated, required. Texts are in lower case, unless a
//! function says otherwise.

use super::{
    Form, Languages, Sense, find_all, is_joint, opt_end, opt_start, says, sentence_before, sentence_end,
    sentences,
};
use crate::cut::Cut as _;

/// `Nullable`, `Not nullable`, `can be null`, `null if not deleted`. A text that only explains what `null` means does not count.
pub(crate) fn opt_nullable(languages: Languages, lower: &str) -> Option<bool> {
    if says(languages, Sense::NotNullable, lower) {
        return Some(false);
    }
    let is_null =
        || languages == Languages::All && says(languages, Sense::IsNull, &lower.replace(['`', '*', ' '], ""));
    let has_null = || lower.contains("null") && (says_null(lower) || is_null());
    (says(languages, Sense::Nullable, lower) || has_null()).then_some(true)
}

/// Returns whether an English text says that the value can be null, or when it is null. A text about filtering by `null`, or about
/// the consequences of a null, does not count.
fn says_null(lower: &str) -> bool {
    lower.match_indices("null").any(|(at, word)| {
        let is_mark = |c: char| matches!(c, '`' | '*' | '_' | '"');
        let before = lower.cut(..at).trim_end_matches(is_mark);
        let after = lower.cut(at + word.len()..).trim_start_matches(is_mark);
        let sentence = sentence_before(lower, before.len());
        let clause =
            sentence.rfind([',', ';']).map_or(sentence, |comma| sentence.cut(comma + 1..).trim_start());
        let is_said = |sense, text| says(Languages::English, sense, text);
        // `If it is null, ..`, `.. if it is null`; not `If there is none the value is null.`
        let supposed = is_said(Sense::SupposesNull, clause)
            || after.starts_with(',') && is_said(Sense::SupposesNullFirst, clause);
        // The **x** property is null: another property is the subject.
        let is_predicate = is_said(Sense::BeforeNull, before) && !is_said(Sense::OfAnotherProperty, before);
        let is_explained = is_said(Sense::BehindNull, after)
            && (sentence.is_empty()
                || sentence.trim_end().ends_with([',', ';', '-', '–', '('])
                || is_joint(last_word(before)));
        let is_returned = is_said(Sense::NullComesBack, after);
        // `true` if ..; `null` (default).
        let is_default = is_said(Sense::DefaultBehind, after) && sentence.trim_end().ends_with([',', ';']);
        !supposed && (is_predicate || is_explained || is_returned || is_default)
    })
}

/// The word that a text ends with, where another one stands before it.
fn last_word(text: &str) -> &str {
    text.trim_end().rsplit_once(' ').map_or("", |(_, word)| word)
}

/// Returns whether an English description says that its property is the key of the type: `Key.` The text has its own case.
pub(crate) fn says_key(text: &str) -> bool {
    find_all(Languages::English, Sense::KeyWord, text).any(|word| {
        let before = text.cut(..word.start).trim_end_matches(['*', '_', ' ']);
        let after = text.cut(word.end..).trim_start_matches(['*', '_']);
        // `The identifier of the **x** Key.`, without a full stop.
        let starts_behind_name = || {
            text.cut(..word.start).ends_with("** ")
                && text.cut(word).starts_with('K')
                && after.starts_with('.')
        };
        (before.is_empty() || before.ends_with(['.', ',', '>', ';']) || starts_behind_name())
            && (after.is_empty() || after.starts_with(['.', ',', '<', ';']) || after.starts_with(" ("))
    })
}

/// Returns whether an English text says that all properties of the resource are read-only.
pub(crate) fn says_all_read_only(lower: &str) -> bool {
    sentences(lower, Form::Markdown)
        .any(|range| says(Languages::English, Sense::AllReadOnly, lower.cut(range).trim_end_matches('.')))
}

/// Returns whether a description says that its subject is or will be deprecated: not `replaces the deprecated x`, nor a value of
/// that name.
pub(crate) fn says_deprecated(languages: Languages, lower: &str) -> bool {
    says(Languages::English, Sense::PropertyGone, lower)
        || find_all(Languages::English, Sense::DeprecatedOrObsolete, lower)
            .any(|word| is_said_deprecated(lower, word.start, lower.cut(word.end..)))
        || languages == Languages::All && says(languages, Sense::Deprecated, lower)
}

fn is_said_deprecated(lower: &str, at: usize, after: &str) -> bool {
    let before = lower.cut(..at);
    let lead = before.trim_end_matches(['*', '_', '(', '[', '\\', '`', '"', ' ', '-', '–', '—', '~']);
    let last = last_word(lead);
    let quoted = before.ends_with(['`', '"']) || is_joint(last);
    // The word stands alone as a sentence, or is the predicate of one.
    let verb = says(Languages::English, Sense::BeforeDeprecated, last);
    let of_other = says(Languages::English, Sense::OfRelativeClause, sentence_before(lower, lead.len()));
    let starts = lead.is_empty() || lead.ends_with(['.', '>', ':', ';', '!', ')']);
    // `name (deprecated)`, as in the cell of the name.
    let named = before.ends_with('(') && after.starts_with([')', ',', ':']);
    !quoted && (verb && !of_other || starts || named)
}

/// `Bearer {token}. Required.`, `Optional. The name of ..`, `(Optional) The name`, `This is a required value.`, `Optional and
/// read-only.`, `The nature of it, optional.` The text has its own case.
pub(crate) fn opt_required_in_english(text: &str) -> Option<bool> {
    if !says(Languages::English, Sense::MayRequire, text) {
        return None;
    }
    let opt_said = |sense| {
        find_all(Languages::English, sense, text)
            .find_map(|word| says_of_itself(text.cut(..word.start), text.cut(word.end..)))
    };
    match opt_said(Sense::RequiredWord) {
        Some(true) if says(Languages::English, Sense::SupportedAtTimes, text) => None,
        Some(said) => Some(said),
        None if is_optional_thing(text) => Some(false),
        None => opt_said(Sense::OptionalWord).map(|said| !said),
    }
}

/// The most characters of a sentence that are searched, which bounds the time for repeated words.
const SENTENCE: usize = 200;

/// `Optional description of it.`, `An optional description of it.`: the parameter is optional. `Optional claims` does not say so.
fn is_optional_thing(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '_']);
    opt_start(Languages::English, Sense::OptionalThing, text).is_some_and(|length| {
        let sentence = text.cut(length..sentence_end(text, length, Form::Markdown));
        says(Languages::English, Sense::OfNoun, sentence)
    })
}

/// Returns whether a word, with these texts before and behind it, is stated or denied of the parameter itself: it is a sentence,
/// stands in parentheses, or is the predicate of a sentence that says no more.
fn says_of_itself(before: &str, after: &str) -> Option<bool> {
    if before.ends_with(char::is_alphanumeric) {
        return None;
    }
    let opens = before.ends_with(['(', '（']);
    let lead = before.trim_end_matches(['*', '_', '(', '`', ' ']);
    let rest = after.trim_start_matches(['*', '_', '`']);
    if opens && rest.starts_with(')') {
        return Some(true);
    }
    let rest = rest.trim_start_matches(')');
    let starts =
        |lead: &str| opens || lead.is_empty() || lead.ends_with(['.', '。', ';', '>', '}', ']', ')', '`']);
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', ',', ';']);
    // The text without the words of a sense that it ends with.
    let without =
        |sense| opt_end(Languages::English, sense, lead).map(|words| lead.cut(..lead.len() - words));
    let ends_sentence = lead.ends_with(',') && (rest.is_empty() || rest.starts_with('.'));
    // `Optional and read-only.`; not `Required and positive if ..`.
    let goes_on = || {
        let end = rest.char_indices().nth(SENTENCE).map_or(rest.len(), |(at, _)| at);
        let rest = rest.cut(..end);
        rest.starts_with(" and ")
            && !says(Languages::English, Sense::IfWithin, rest.cut(..sentence_end(rest, 0, Form::Markdown)))
    };
    if starts(lead) && (ends(rest) || goes_on()) || ends_sentence {
        return Some(true);
    }
    if without(Sense::NotBefore).is_some_and(|lead| starts(lead.trim_end())) && ends(rest) {
        return Some(false);
    }
    // `This property is optional.`
    if without(Sense::ThisIs).is_some_and(|lead| starts(lead.trim_end())) && ends(rest) {
        return Some(true);
    }
    let noun = rest.cut(opt_start(Languages::English, Sense::ThingBehind, rest)?..);
    // `This optional query parameter tells ..`
    if without(Sense::ThisThing).is_some_and(|lead| starts(lead.trim_end())) {
        return Some(true);
    }
    let of_itself =
        without(Sense::IsAThing).is_some() && (ends(noun) || says(Languages::English, Sense::GoesOn, noun));
    (of_itself || starts(lead) && (ends(noun) || noun.starts_with(" to "))).then_some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_properties_are_read_only_where_it_is_said_of_all() {
        for text in [
            "represents it. all properties are read-only.",
            "all properties of this resource are read-only.",
            "an attribute. these attributes cannot be modified and are read-only.",
        ] {
            assert!(says_all_read_only(text), "{text}");
        }
        for text in [
            "all properties except the name are read-only.",
            "the properties are read-only.",
            "all properties give read-only access.",
        ] {
            assert!(!says_all_read_only(text), "{text}");
        }
    }

    #[test]
    fn null_is_stated_of_the_property_and_not_supposed() {
        for text in [
            "nullable.",
            "this property is `null` if x.",
            "the date, or null if not deleted.",
            "if no edits are made the value is `null`.",
            "null until it completes.",
            "`true` if a; **null** if b.",
            "otherwise this property is `null`.",
            "null if this is a; else b.",
            "if they are not uniform, null will be returned.",
            "this field will be null. read-only.",
            "`true` if a; `false` if b; `null` (default).",
        ] {
            assert_eq!(opt_nullable(Languages::English, text), Some(true), "{text}");
        }
        for text in [
            "if this is null, the student uploaded it.",
            "it is ongoing - if null, so is that.",
            "if not specified or null, defaults to x.",
            "a null value indicates that all have it.",
            "supports `$filter` on `null` values.",
            "set to `null`.",
            "the **x** property is null.",
            "the default is taken when the value is null.",
            "it is non-null.",
        ] {
            assert_eq!(opt_nullable(Languages::English, text), None, "{text}");
        }
        for text in ["not nullable.", "cannot be null."] {
            assert_eq!(opt_nullable(Languages::English, text), Some(false), "{text}");
        }
    }

    #[test]
    fn deprecated_is_said_of_the_property_itself() {
        for text in [
            "deprecated. do not use.",
            "x (deprecated)",
            "order (deprecated) the order.",
            "\\[deprecated\\] it",
            "this is deprecated.",
            "id - to be deprecated",
            "will be deprecated in 2019",
            "**deprecated**: x",
            "it. deprecated -- use x",
            "the property is obsolete, use x instead.",
            "this property is no longer supported.",
        ] {
            assert!(says_deprecated(Languages::English, text), "{text}");
        }
        for text in [
            "this replaces the deprecated x.",
            "states are **a**, and **deprecated**.",
            "one of `a`, `deprecated`, `obsolete`.",
            "use their deprecated version of tls",
            "replaces x, which is deprecated.",
        ] {
            assert!(!says_deprecated(Languages::English, text), "{text}");
        }
    }

    #[test]
    fn required_is_said_of_what_is_described() {
        for (text, required) in [
            ("The name. Required.", Some(true)),
            ("Optional and of some only.", Some(false)),
            ("The name. This property is optional.", Some(false)),
            ("This **optional** query parameter tells it.", Some(false)),
            ("The nature of it, optional.", Some(false)),
            ("Required and positive if it is numbered.", None),
            ("**Required**. The name.", Some(true)),
            ("This is a required value and never changes.", Some(true)),
            ("The type is a required field.", Some(true)),
            ("(Optional) The name.", Some(false)),
            ("Optional field to control it.", Some(false)),
            ("This is an optional field that can be null.", Some(false)),
            ("The address. Not required.", Some(false)),
            ("Required on create.", None),
            ("One of `a`, `notRequired`.", None),
            ("A password is required.", None),
            ("It is not required to send it.", None),
            ("The optional claims.", None),
            ("An optional description for the group.", Some(false)),
            ("Optional email address of the place.", Some(false)),
            ("Optional claims.", None),
        ] {
            assert_eq!(opt_required_in_english(text), required, "{text}");
        }
    }

    #[test]
    fn a_value_that_is_null_at_times() {
        for text in ["否则此属性为`null`。", "如果未同步，则为 **null**（默认值）。", "可为空。"]
        {
            assert_eq!(opt_nullable(Languages::All, text), Some(true), "{text}");
        }
        for text in ["如果此属性为 `null`，则使用默认值。", "支持按 `null` 筛选。"] {
            assert_eq!(opt_nullable(Languages::All, text), None, "{text}");
        }
    }
}
