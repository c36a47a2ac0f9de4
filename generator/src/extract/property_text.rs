//! What the description of a property says of it in passing: nullable, read-only, deprecated.

use super::values::tail;

/// How far back the start of a sentence is looked for, so that a word that is said again and again costs no more each time.
const SENTENCE: usize = 400;

/// `Nullable`, `Not nullable`, `can be null`; nothing of a text that only tells what `null` means.
pub(super) fn opt_nullable(lower: &str) -> Option<bool> {
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
    (lower.contains("nullable") || lower.contains("can be null") || lower.contains("can be `null`"))
        .then_some(true)
}

/// Whether a description says of what it describes, without a condition, that it is read-only: not `read-only access`, nor
/// `whether the team is in read-only mode`, nor `Read-only for synchronized users`, nor `Once set, this is read-only`.
pub(super) fn says_read_only(lower: &str) -> bool {
    let places = lower.match_indices("read").filter_map(|(at, word)| {
        let rest = lower[at + word.len()..].trim_start_matches(['-', ' ', '\u{2011}']);
        rest.strip_prefix("only").map(|after| (at, after))
    });
    places.into_iter().any(|(at, after)| {
        if lower[..at].ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return false;
        }
        let near = tail(&lower[..at], SENTENCE);
        let start = [". ", ".\" ", ".” ", ".) ", "<br"]
            .iter()
            .filter_map(|end| Some(near.rfind(end)? + end.len()))
            .max()
            .unwrap_or(0);
        let before = near[start..].trim_start_matches(['*', '_', '(', ' ']);
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

/// Whether a description says that what it describes is deprecated or will be: not `replaces the deprecated x`, nor a value
/// of that name.
pub(super) fn says_deprecated(lower: &str) -> bool {
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
    // A sentence, or its predicate.
    let verb = ["is", "are", "been", "being", "be", "was", "now", "is now", "considered"]
        .iter()
        .any(|verb| before.ends_with(verb) && before[..before.len() - verb.len()].ends_with(' '));
    let near = tail(before, SENTENCE);
    let of_other = near.rfind(['.', '>']).map_or(near, |start| &near[start..]).contains("which ");
    let starts = before.is_empty() || before.ends_with(['.', '>', ':', ';', '!', ')']);
    // `name (deprecated)`, as the cell of the name has it.
    let named = lower[..at].ends_with('(') && after.starts_with([')', ',', ':']);
    !quoted && (verb && !of_other || starts || named)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(opt_nullable("null if there is none."), None);
    }
}
