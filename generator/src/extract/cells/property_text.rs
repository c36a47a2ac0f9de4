//! Reads remarks in the description of a property: nullable, read-only, deprecated.

use crate::prose::{Form, sentence_before, sentences};

/// `Nullable`, `Not nullable`, `can be null`, `null if not deleted`. A text that only explains what `null` means does not count.
pub(crate) fn opt_nullable(lower: &str) -> Option<bool> {
    const NO: [&str; 8] = [
        "not nullable",
        "non-nullable",
        "not be nullable",
        "n't nullable",
        "cannot be null",
        "can't be null",
        "must not be null",
        "not be null",
    ];
    if NO.iter().any(|words| lower.contains(words)) {
        return Some(false);
    }
    (lower.contains("nullable") || says_null(lower)).then_some(true)
}

/// Returns whether a text says that the value can be null, or when it is. A text on `null` as a word to filter by, or on the
/// consequences of a null, does not say so.
fn says_null(lower: &str) -> bool {
    lower.match_indices("null").any(|(at, word)| {
        let is_mark = |c: char| matches!(c, '`' | '*' | '_' | '"');
        let before = lower[..at].trim_end_matches(is_mark);
        let after = lower[at + word.len()..].trim_start_matches(is_mark);
        let sentence = sentence_before(lower, before.len());
        let clause = sentence.rfind([',', ';']).map_or(sentence, |comma| sentence[comma + 1..].trim_start());
        // `If it is null, ..`, `.. if it is null`; not `If there is none the value is null.`
        let supposed = [" if ", " when ", " unless "].iter().any(|word| clause.contains(word))
            || after.starts_with(',') && ["if ", "when ", "a "].iter().any(|word| clause.starts_with(word));
        // The **x** property is null: another property is the subject.
        let is_of_other = before.ends_with("** property is ");
        let is_predicate =
            !is_of_other && [" is ", " be ", " is always "].iter().any(|verb| before.ends_with(verb));
        let is_told = [" if ", " until ", " for ", " when "].iter().any(|next| after.starts_with(next))
            && (sentence.is_empty()
                || sentence.trim_end().ends_with([',', ';', '-', '–', '('])
                || before.ends_with(" or "));
        let is_returned = after.starts_with(" will be returned");
        // `true` if ..; `null` (default).
        let is_default = after.starts_with(" (default") && sentence.trim_end().ends_with([',', ';']);
        !supposed && (is_predicate || is_told || is_returned || is_default)
    })
}

/// Returns whether a description says, without a condition, that its subject is read-only: not `read-only access`, nor
/// `whether the team is in read-only mode`, nor `Read-only for synchronized users`, nor `Once set, this is read-only`.
pub(crate) fn says_read_only(lower: &str) -> bool {
    let places = lower.match_indices("read").filter_map(|(at, word)| {
        let rest = lower[at + word.len()..].trim_start_matches(['-', ' ', '\u{2011}']);
        rest.strip_prefix("only").map(|after| (at, after))
    });
    places.into_iter().any(|(at, after)| {
        if lower[..at].ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return false;
        }
        let before = sentence_before(lower, at).trim_start_matches(['*', '_', '(', ' ']);
        let asks = before.contains("whether ") || before.contains("indicates if ");
        let of_some = before.starts_with("for ") && !before.starts_with("for example")
            || ["if ", "once ", "after ", "when ", "unless "].iter().any(|word| before.starts_with(word));
        let word = after.trim_start_matches(['*', '_', '`', ')']);
        let of_else = [
            " access",
            " mode",
            " permission",
            " link",
            " copy",
            " view",
            " scope",
            " role",
            " for users",
            " for groups",
            " for guest",
            " when ",
            " unless ",
            " while ",
            " to the ",
        ]
        .iter()
        .any(|next| word.starts_with(next));
        !asks && !of_some && !of_else
    })
}

/// Returns whether a text says that all properties of the resource are read-only.
pub(crate) fn says_all_read_only(lower: &str) -> bool {
    const ALL: &[&str] = &["all properties", "all of the properties", "these properties", "these attributes"];
    sentences(lower, Form::Markdown).any(|range| {
        let said = lower[range].trim_end_matches('.').strip_suffix("are read-only");
        said.is_some_and(|said| {
            ALL.iter().any(|all| said.trim_start_matches(['>', ' ', '*']).starts_with(all))
                && !["except", " if ", " when "].iter().any(|word| said.contains(word))
        })
    })
}

/// Returns whether a description says that its subject is or will be deprecated: not `replaces the deprecated x`, nor a value of
/// that name.
pub(crate) fn says_deprecated(lower: &str) -> bool {
    let of_word = |word: &str| lower.match_indices(word).any(|(at, _)| is_said_deprecated(lower, at, word));
    let gone = ["supported", "available", "used", "in use"]
        .iter()
        .any(|word| lower.contains(&format!("property is no longer {word}")));
    gone || of_word("deprecated") || of_word("obsolete")
}

fn is_said_deprecated(lower: &str, at: usize, word: &str) -> bool {
    let before = lower[..at].trim_end_matches(['*', '_', '(', '[', '\\', '`', '"', ' ', '-', '–', '—', '~']);
    let quoted = lower[..at].ends_with(['`', '"']) || before.ends_with(" and") || before.ends_with(" or");
    let after = &lower[at + word.len()..];
    // The word stands alone as a sentence, or is the predicate of one.
    let verb = ["is", "are", "been", "being", "be", "was", "now", "is now", "considered"]
        .iter()
        .any(|verb| before.ends_with(verb) && before[..before.len() - verb.len()].ends_with(' '));
    let of_other = sentence_before(lower, before.len()).contains("which ");
    let starts = before.is_empty() || before.ends_with(['.', '>', ':', ';', '!', ')']);
    // `name (deprecated)`, as in the cell of the name.
    let named = lower[..at].ends_with('(') && after.starts_with([')', ',', ':']);
    !quoted && (verb && !of_other || starts || named)
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
    fn null_is_told_of_the_property_and_not_supposed() {
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
            assert_eq!(opt_nullable(text), Some(true), "{text}");
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
            assert_eq!(opt_nullable(text), None, "{text}");
        }
        for text in ["not nullable.", "cannot be null."] {
            assert_eq!(opt_nullable(text), Some(false), "{text}");
        }
    }

    #[test]
    fn read_only_is_said_of_the_property_itself() {
        for text in [
            "read-only.",
            "key, read-only",
            "this property is read-only.",
            "`2014z` read-only. more",
            "read only. x",
            "*read-only*",
            "whether it is \"trending.\" read-only.",
        ] {
            assert!(says_read_only(text), "{text}");
        }
        for text in [
            "whether this team is in read-only mode.",
            "indicates if the rule is read-only and cannot be modified.",
            "numbers. read-only for users synced from elsewhere.",
            "grants read-only access to it.",
            "for a synced user this is elsewhere and is read-only. else it may be set",
            "once set, this property is read-only and cannot be changed.",
            "after it is activated, the property is read only.",
        ] {
            assert!(!says_read_only(text), "{text}");
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
            assert!(says_deprecated(text), "{text}");
        }
        for text in [
            "this replaces the deprecated x.",
            "states are **a**, and **deprecated**.",
            "one of `a`, `deprecated`, `obsolete`.",
            "use their deprecated version of tls",
            "replaces x, which is deprecated.",
        ] {
            assert!(!says_deprecated(text), "{text}");
        }
    }

    #[test]
    fn null_is_a_value_or_is_not() {
        assert_eq!(opt_nullable("key. not nullable."), Some(false));
        assert_eq!(opt_nullable("nullable."), Some(true));
        assert_eq!(opt_nullable("this property can be null."), Some(true));
        assert_eq!(opt_nullable("null if there is none."), Some(true));
    }
}
