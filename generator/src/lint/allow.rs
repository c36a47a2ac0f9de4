//! Findings that a page allows: `<!-- graph-docgen: allow(code, code) -->`.
//!
//! Directly above a block, without a blank line between, the comment is for that block; anywhere else it is for the whole page.

use super::rules::{allow_unknown, allow_unused};
use super::{Lint, find, near};
use crate::diagnostic::{Diagnostic, Location};
use crate::extract::Context;
use crate::hash::HashMap;
use crate::limits;
use crate::page::BlockKind;
use std::ops::Range;

/// One code that a comment allows.
pub(super) struct Allow {
    code: String,
    /// The bytes of the file for which it holds; none means all.
    scope: Option<Range<usize>>,
    comment: Location,
}

/// Finds the comments of a page.
pub(super) fn scan_allows(cx: &Context<'_, '_>) -> Vec<Allow> {
    let blocks = &cx.page.blocks;
    let mut allows = Vec::new();
    // The end of what a comment directly above a block is for, block by block from the last one on: that of the block, and where the
    // block is an annotation or another comment, that of what it is for itself.
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
        let scope = ends[at + 1].filter(|_| is_directly_above(cx, at)).map(|end| cx.raw_of(own..end));
        let comment = cx.location(cx.raw_of(block.range.clone()));
        for code in codes.rsplit(',').map(str::trim) {
            allows.push(Allow { code: code.to_owned(), scope: scope.clone(), comment: comment.clone() });
        }
    }
    allows.reverse();
    allows
}

/// Whether no blank line stands between a comment and the block below it.
fn is_directly_above(cx: &Context<'_, '_>, comment: usize) -> bool {
    let blocks = &cx.page.blocks;
    let end = blocks[comment].range.end;
    let Some(next) = blocks.get(comment + 1) else { return false };
    let between = cx.page.source.get(end..next.range.start).unwrap_or_default();
    between.matches('\n').count() + usize::from(cx.page.source[..end].ends_with('\n')) <= 1
}

/// Takes out what is allowed, and returns what there is to say about the comments.
pub(super) fn apply(allows: &[Allow], found: &mut Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::default();
    for (at, allow) in allows.iter().enumerate() {
        by_code.entry(&allow.code).or_default().push(at);
    }
    let mut used = vec![false; allows.len()];
    found.retain(|diagnostic| {
        let Some(same) = by_code.get(diagnostic.code) else { return true };
        let mut allowed = false;
        for at in same {
            let scope = allows[*at].scope.as_ref();
            if scope.is_none_or(|scope| scope.contains(&diagnostic.location.start)) {
                (used[*at], allowed) = (true, true);
            }
        }
        !allowed
    });
    let unused = allows.iter().zip(used).filter(|(_, used)| !used);
    unused.take(limits::FINDINGS).map(|(allow, _)| about(allow)).collect()
}

fn about(allow: &Allow) -> Diagnostic {
    let Allow { code, comment, .. } = allow;
    let say = |lint: &Lint, message: String, help: Option<String>| Diagnostic {
        code: lint.code,
        severity: lint.severity,
        message,
        location: comment.clone(),
        help,
    };
    if find(code).is_some() {
        let message = format!("this comment allows `{code}`, which is not found here");
        return say(&allow_unused::LINT, message, Some("take the code out of the comment".to_owned()));
    }
    let help = match near(code).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `<!-- graph-docgen: allow(code) -->` with a code that a finding has".to_owned(),
    };
    say(&allow_unknown::LINT, format!("`{code}` is the code of no finding"), Some(help))
}

#[cfg(test)]
mod tests {
    use super::super::testing::codes;

    fn check(comment: &str, expect: &[&str]) {
        let page = format!(
            "---\ntitle: x\n---\n# Get\n\n## Respons\n{comment}## Reqest body\n## HTTP request\n```http\nGET /x\n```\n"
        );
        let found: Vec<_> = codes(&page)
            .into_iter()
            .filter(|code| code.starts_with("section") || code.starts_with("allow"))
            .collect();
        assert_eq!(found, expect, "{comment}");
    }

    #[test]
    fn a_comment_allows_for_its_block_or_for_the_page() {
        check("", &["section-unknown", "section-unknown"]);
        check("\n<!-- graph-docgen: allow(section-unknown) -->\n", &["section-unknown"]);
        check("\n<!-- graph-docgen: allow(section-unknown) -->\n\n", &[]);
        check("\n<!-- graph-docgen: allow(permissions-missing, section-unknown) -->\n\n", &[]);
    }

    #[test]
    fn a_comment_that_does_nothing_is_found() {
        check(
            "\n<!-- graph-docgen: allow(link-target-missing) -->\n\n",
            &["section-unknown", "allow-unused", "section-unknown"],
        );
        check(
            "\n<!-- graph-docgen: allow(no-such) -->\n\n",
            &["section-unknown", "allow-unknown", "section-unknown"],
        );
        check(
            "\n<!-- graph-docgen: ignore -->\n\n",
            &["section-unknown", "allow-unknown", "section-unknown"],
        );
    }
}
