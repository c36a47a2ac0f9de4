//! Findings that a page allows: `<!-- graph-docgen: allow(code, code) -->`.
//!
//! A comment directly above a block, without a blank line between them, applies to that block. Any other comment
//! applies to the whole page.

use super::{find, near};
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::extract::Context;
use crate::hash::HashMap;
use crate::limits;
use crate::page::BlockKind;

codes! {
    static ALLOW_UNKNOWN: Code = Code {
        name: "allow-unknown",
        severity: Severity::Warning,
        summary: "a comment allows a code that no finding has",
        finds: "A comment `<!-- graph-docgen: allow(code) -->` with an unknown code, or a comment that \
             starts like this and continues in another form.",
        why: "The comment does nothing, while its author believes that it does.",
        cure: "Correct the spelling of the code; `lint --list` prints all codes.",
        example: "`<!-- graph-docgen: allow(section-unknwon) -->` should be `<!-- graph-docgen: \
             allow(section-unknown) -->`.",
    };

    static ALLOW_UNUSED: Code = Code {
        name: "allow-unused",
        severity: Severity::Note,
        summary: "a comment allows a finding that does not occur",
        finds: "A comment `<!-- graph-docgen: allow(code) -->` whose code does not occur on the page, or \
             in the block below if the comment stands directly above a block.",
        why: "The fault that it excused is gone. If the comment stays, it will hide the same fault when it \
             comes back.",
        cure: "Remove the code from the comment, or the comment from the page.",
        example: "`<!-- graph-docgen: allow(request-missing) -->` on a page that has its request line.",
    };
}

/// A code that a comment allows.
pub(super) struct Allow {
    code: String,
    /// The part of a file to which it applies. `None` for the whole file.
    scope: Option<Location>,
    /// True if it stands in the page itself. It then also applies to the files that the page includes.
    of_page: bool,
    comment: Location,
}

impl Allow {
    /// Returns whether it applies to this place.
    fn holds_for(&self, found: &Location) -> bool {
        match &self.scope {
            Some(scope) => scope.page == found.page && (scope.start..scope.end).contains(&found.start),
            None => self.of_page || self.comment.page == found.page,
        }
    }
}

/// Finds the allowing comments of a page.
pub(super) fn scan_allows(cx: &Context<'_, '_>) -> Vec<Allow> {
    let blocks = &cx.page.blocks;
    let mut allows = Vec::new();
    // For each block, counted from the last: the end of the scope of a comment directly above it. An annotation or
    // comment passes on the scope of the block below it.
    let mut ends: Vec<Option<usize>> = vec![None; blocks.len() + 1];
    for (at, block) in blocks.iter().enumerate().rev() {
        let own = block.range.end;
        ends[at] = match block.kind {
            BlockKind::Annotation(_) | BlockKind::Comment(_) => ends[at + 1].or(Some(own)),
            _ => Some(own),
        };
        let BlockKind::Comment(text) = block.kind else { continue };
        let Some(rest) = text.trim().strip_prefix("graph-docgen:") else { continue };
        let codes =
            rest.trim().strip_prefix("allow(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(rest);
        let end = ends[at + 1].filter(|_| is_directly_above(cx, at));
        let scope = end.map(|end| cx.location(cx.raw_of(own..end)));
        let comment = cx.location(cx.raw_of(block.range.clone()));
        let of_page = comment.page == cx.path();
        for code in codes.rsplit(',').map(str::trim) {
            let (code, scope, comment) = (code.to_owned(), scope.clone(), comment.clone());
            allows.push(Allow { code, scope, of_page, comment });
        }
    }
    allows.reverse();
    allows
}

/// Returns true if no blank line separates a comment from the block below it.
fn is_directly_above(cx: &Context<'_, '_>, comment: usize) -> bool {
    let blocks = &cx.page.blocks;
    let end = blocks[comment].range.end;
    let Some(next) = blocks.get(comment + 1) else { return false };
    let between = cx.page.source.get(end..next.range.start).unwrap_or_default();
    between.matches('\n').count() + usize::from(cx.page.source.cut(..end).ends_with('\n')) <= 1
}

/// Removes the allowed findings. Returns the findings about comments that allow nothing. The second list has the same findings for
/// the comments in included files that this page needs, because they must not be reported for another page.
pub(super) fn apply(allows: &[Allow], found: &mut Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::default();
    for (at, allow) in allows.iter().enumerate() {
        by_code.entry(&allow.code).or_default().push(at);
    }
    let mut used = vec![false; allows.len()];
    found.retain(|diagnostic| {
        let Some(same) = by_code.get(diagnostic.code.name) else { return true };
        let mut allowed = false;
        for at in same {
            if allows[*at].holds_for(&diagnostic.location) {
                (used[*at], allowed) = (true, true);
            }
        }
        !allowed
    });
    let about = |wanted: bool| {
        let allows =
            allows.iter().zip(&used).filter(|(allow, used)| **used == wanted && !(wanted && allow.of_page));
        allows.take(limits::FINDINGS).map(|(allow, _)| about(allow)).collect()
    };
    (about(false), about(true))
}

fn about(allow: &Allow) -> Diagnostic {
    let Allow { code, comment, .. } = allow;
    if find(code).is_some() {
        let message = format!("this comment allows `{code}`, which is not found here");
        let help = "remove the code from the comment".to_owned();
        return Diagnostic::new(&ALLOW_UNUSED, comment.clone(), message, help);
    }
    let help = match near(code).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `<!-- graph-docgen: allow(code) -->` with a code that a finding has".to_owned(),
    };
    Diagnostic::new(&ALLOW_UNKNOWN, comment.clone(), format!("no finding has the code `{code}`"), help)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};
    use super::*;

    fn check_scope(comment: &str, expect: &[&str]) {
        let page = format!(
            r#"---
title: x
---
# Get

## Respons
{comment}## Reqest body
## HTTP request
```http
GET /x
```
"#
        );
        let found: Vec<_> = codes(&page)
            .into_iter()
            .filter(|code| code.starts_with("section") || code.starts_with("allow"))
            .collect();
        assert_eq!(found, expect, "{comment}");
    }

    #[test]
    fn a_comment_allows_for_its_block_or_for_the_page() {
        check_scope("", &["section-unknown", "section-unknown"]);
        check_scope("\n<!-- graph-docgen: allow(section-unknown) -->\n", &["section-unknown"]);
        check_scope("\n<!-- graph-docgen: allow(section-unknown) -->\n\n", &[]);
        check_scope("\n<!-- graph-docgen: allow(permissions-missing, section-unknown) -->\n\n", &[]);
    }

    #[test]
    fn a_comment_that_does_nothing_is_found() {
        check_scope(
            "\n<!-- graph-docgen: allow(link-target-missing) -->\n\n",
            &["section-unknown", "allow-unused", "section-unknown"],
        );
        check_scope(
            "\n<!-- graph-docgen: allow(no-such) -->\n\n",
            &["section-unknown", "allow-unknown", "section-unknown"],
        );
        check_scope(
            "\n<!-- graph-docgen: ignore -->\n\n",
            &["section-unknown", "allow-unknown", "section-unknown"],
        );
    }

    #[test]
    fn only_codes_that_exist() {
        check(
            &ALLOW_UNKNOWN,
            "<!-- graph-docgen: allow(request-mising) -->\n\n# Get\n",
            &["1:1 [<!-- graph-docgen: allow(request-mising) -->] no finding has the code `request-mising`"],
        );
        check(&ALLOW_UNKNOWN, "<!-- graph-docgen: allow(request-missing) -->\n\n# Get\n", &[]);
    }

    #[test]
    fn only_what_is_found_is_allowed() {
        let page = |lines: &str| {
            format!("<!-- graph-docgen: allow(request-missing) -->\n\n# Get\n## HTTP request\n{lines}")
        };
        check(
            &ALLOW_UNUSED,
            &page("```http\nGET /x\n```\n"),
            &[
                "1:1 [<!-- graph-docgen: allow(request-missing) -->] this comment allows `request-missing`, which is not found here",
            ],
        );
        check(&ALLOW_UNUSED, &page(""), &[]);
    }
}
