//! Finds mistyped and repeated keys in the front matter.

use super::front_matter::places_of_keys;
use crate::diagnostic::{Code, Severity};
use crate::family::Family;
use crate::hash::HashSet;
use crate::lint::Lint;
use crate::lint::page::Page;
use crate::lint::text::nearest;
use std::ops::Range;

pub(super) static LINT: Lint = Lint {
    code: &Code {
        name: "front-matter-key-unknown",
        severity: Severity::Warning,
        summary: "a key of the front matter is mistyped, or stands twice",
        finds: "A key that is not one of those that are read, but differs from one by a few letters; a key that \
             stands twice.",
        why: "The value is not known: the page belongs to no area, or counts as English.",
        cure: "Correct the key, or remove one of the two.",
        example: "`ms.porduct: mail` and `ms.subservise: mail`.",
    },
    check,
};

/// The keys of a page, many times the number on any real one.
const MANY: usize = 100;

fn check(page: &mut Page<'_, '_, '_>) {
    let keys = &Family::GRAPH.front_matter;
    let known: Vec<&str> =
        [keys.locale, keys.source_commit, keys.page_type].into_iter().chain(keys.areas).collect();
    let all: Vec<(&str, Range<usize>)> = places_of_keys(page.cx).take(MANY).collect();
    let present: HashSet<&str> = all.iter().map(|(key, _)| *key).collect();
    let mut seen = HashSet::default();
    for (key, range) in all {
        if !seen.insert(key) {
            let message = format!("the key `{key}` stands twice in the front matter");
            page.report(range, message, "remove one of the two".to_owned());
        } else if !known.contains(&key)
            && let Some(meant) = nearest(key, known.iter().copied()).filter(|meant| !present.contains(meant))
        {
            page.report(range, format!("the key `{key}` is not known"), format!("did you mean `{meant}`?"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LINT;
    use crate::lint::testing::check;

    #[test]
    fn keys_are_known_and_stand_once() {
        check(
            LINT.code,
            r#"---
title: x
ms.prdo: mail
title: y
---
# T
"#,
            &[
                "3:1 [ms.prdo: mail] the key `ms.prdo` is not known; did you mean `ms.prod`?",
                "4:1 [title: y] the key `title` stands twice",
            ],
        );
        check(
            LINT.code,
            r#"---
title: x
ms.prod: mail
ms.date: x
author: a
---
# T
"#,
            &[],
        );
    }
}
