//! The page of all codes: `docs/lints.md`.

use std::fmt::Write;

use graph_docgen::lint::registry;

use crate::report::diagnostics::name;

const BEFORE: &str = "\
# Lints

What `cargo xtask lint` finds in the pages, by code. `cargo xtask lint --explain CODE` says of each what it finds, why it matters and how to
mend it, with an example. This page is what `cargo xtask lint --list` prints.

";

const BEHIND: &str = "
## What a finding weighs

A `note` is worth knowing; nothing is lost. A `warning` says that a fact may be wrong or missing, an `error` that one is lost. Only errors make
the exit status 1. The weight of a code is set in `docs-input/docs.yaml`, below `lints:` (`code: off`, `note`, `warning` or `error`), or by
`--allow`, `--warn` and `--deny`, each with a code; `--deny warnings` makes errors of all warnings.

## Findings that are meant, or known

A page allows a finding with a comment: `<!-- graph-docgen: allow(code, code) -->`, directly above a block for that block, anywhere else for
the whole page. A comment that allows what is not found is a finding itself.

`--write-baseline FILE` writes all findings to a file, a line each: code, page, fingerprint. `--baseline FILE` leaves them out from then on and
names those that are gone. A fingerprint depends on what the finding marks, not on its line: what moves within a page stays known.

## For other programs

`--format json`, `github` (annotations of a workflow) and `sarif` (2.1.0, for code scanning). In JSON, lines and columns count from 1, columns
in characters; `start` and `end` are bytes of the file. In SARIF, columns count UTF-16 code units, and `partialFingerprints` has ours beside
the one that GitHub knows a line by.
";

/// The page.
pub(crate) fn page() -> String {
    let mut text = BEFORE.to_owned();
    text.push_str("| code | weighs | finds |\n|---|---|---|\n");
    for lint in registry() {
        _ = writeln!(text, "| `{}` | {} | {} |", lint.code, name(lint.severity), lint.summary);
    }
    text.push_str(BEHIND);
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_in_docs_is_the_list_of_the_registry() {
        let path = crate::workspace_root().join("docs/lints.md");
        let is = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(is == super::page(), "docs/lints.md is stale; run: cargo xtask lint --list > docs/lints.md");
    }
}
