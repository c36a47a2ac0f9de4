//! The list of all codes, which is `docs/lints.md`.

use std::fmt::Write;

use graph_docgen::lint::registry;

use crate::report::diagnostics::name;

const BEFORE: &str = "\
# Lints

The codes of the findings of `cargo xtask lint`. `cargo xtask lint --explain CODE` explains what a code finds, why it matters and how to fix
it, with an example. `cargo xtask lint --list` prints this page.

";

const BEHIND: &str = "
## Severity

A `note` is worth knowing, and no fact is lost. A `warning` means that a fact may be wrong or missing. An `error` means that a fact is lost.
Only errors make the exit status 1. The severity of a code is set in `docs-input/docs.yaml`, below `lints:` (`code: off`, `note`, `warning` or
`error`), or by `--allow`, `--warn` and `--deny` with a code. `--deny warnings` turns every warning into an error.

## Allowed and known findings

A page allows a finding with the comment `<!-- graph-docgen: allow(code, code) -->`. Directly above a block it holds for that block, anywhere
else for the whole page. A comment that allows a finding that does not occur is a finding itself.

`--write-baseline FILE` writes every finding to a file, one on each line: code, page, fingerprint. `--baseline FILE` then leaves these findings
out, and names those that no longer occur. A fingerprint depends on the marked text and not on its line, so a finding that moves within
its page stays known.

## Work on pages

`cargo xtask lint PAGE ..` judges only these pages, named by a path on the disk or as `show` takes them; they are still compared with all
others. `--only CODE` reports one code, and may be given several times. `--format concise` prints one line for each finding,
`path:line:column: code message`, which editors and grep read. `--by-page` prints the number of findings on each page.

`--fix` corrects the findings that have one cure, and reports the others: translated names of properties, headers, members, types and
permissions, whose cell is the name alone; labels of permission tables; inline code, targets of links and status codes that a translation
changes; links and names in another case; commas, quotes and blanks that JSON does not allow. No other byte of a page changes, and a
page is replaced as a whole. `--diff` prints the changes, writes nothing, and has exit status 1 if there are any.

## For other programs

The formats are `--format concise`, `json`, `github` (annotations of a workflow) and `sarif` (2.1.0, for code scanning). In JSON, lines and columns count
from 1, columns in characters, and `start` and `end` are bytes of the file. In SARIF, columns count UTF-16 code units, and `partialFingerprints`
holds our fingerprint beside the one by which GitHub recognizes a line. Both have the edits of `--fix`: JSON as `fix`, in bytes of the
file, and SARIF as `fixes`.
";

/// Prints the list.
pub(crate) fn page() -> String {
    let mut text = BEFORE.to_owned();
    text.push_str("| code | severity | finds |\n|---|---|---|\n");
    for code in registry() {
        _ = writeln!(text, "| `{}` | {} | {} |", code.name, name(code.severity), code.summary);
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
