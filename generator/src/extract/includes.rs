//! Reports the includes of a page that are not read, or that need a change.

use super::Context;
use crate::cut::Cut as _;
use crate::diagnostic::{Code, Diagnostic, Location, Severity, codes};
use crate::limits::{self, excerpt};
use crate::page::{BlockKind, Fault, IncludeFault, opt_include};

codes! {
    static INCLUDE_MISSING: Code = Code {
        name: "include-missing",
        severity: Severity::Warning,
        summary: "an included file does not exist",
        finds: "An include whose path, relative to the file that it stands in, leads to no file in a folder \
             `includes`.",
        why: "The facts of the file, such as the permissions of a request, are missing.",
        cure: "Correct the path, or add the file. It must be an `.md` file in the folder `includes` beside the \
             versions or in one of them; a link that leads out of the docs folder is not read.",
        example: "`[!INCLUDE [permissions-table](../includes/permissions/user-gett-permissions.md)]`.",
    };

    static INCLUDE_OUTSIDE: Code = Code {
        name: "include-outside",
        severity: Severity::Warning,
        summary: "an include leads out of the docs folder",
        finds: "An include whose path is absolute, is a URL, or goes above the docs folder.",
        why: "A file outside of the docs folder is never read, so its facts are missing.",
        cure: "Put the file into a folder `includes`, and write its path relative to the file that includes it.",
        example: "`[!INCLUDE [note](../../../includes/note.md)]` in `v1.0/api/user-get.md`.",
    };

    static INCLUDE_CASE_DIFFERS: Code = Code {
        name: "include-case-differs",
        severity: Severity::Warning,
        summary: "an include spells the path of its file in another case",
        finds: "An include whose path leads to a file only if case is ignored.",
        why: "The file is read, but other tools do not find it where case matters.",
        cure: "Spell the path as the file has it.",
        example: "`[!INCLUDE [a](../includes/Note.md)]`, where the file is `note.md`.",
    };

    static INCLUDE_CIRCULAR: Code = Code {
        name: "include-circular",
        severity: Severity::Warning,
        summary: "a file includes itself",
        finds: "An include of a file that is being included already.",
        why: "The file is read once. It may have been meant to include another one.",
        cure: "Remove the include, or correct its path.",
        example: "`[!INCLUDE [b](b.md)]` in `a.md`, and `[!INCLUDE [a](a.md)]` in `b.md`.",
    };

    static INCLUDE_TOO_DEEP: Code = Code {
        name: "include-too-deep",
        severity: Severity::Warning,
        summary: "files include each other deeper than is read",
        finds: "A chain of files, each of which includes the next one, that is longer than any page needs.",
        why: "The rest of the chain is not read.",
        cure: "Include the last file of the chain in the page itself.",
        example: "Twenty files, each of which includes the next one.",
    };

    static INCLUDE_TOO_LONG: Code = Code {
        name: "include-too-long",
        severity: Severity::Warning,
        summary: "a page includes more than is read",
        finds: "An include of a page that has included more files or more text than any page needs.",
        why: "The file is not read.",
        cure: "Include less, or make several pages of it.",
        example: "A page of ten thousand includes.",
    };

    static INCLUDE_MALFORMED: Code = Code {
        name: "include-malformed",
        severity: Severity::Warning,
        summary: "an include is not of the regular form",
        finds: "Text that begins with `[!INCLUDE`, but does not go on as an include does.",
        why: "Nothing is included.",
        cure: "Write `[!INCLUDE [label](path)]`.",
        example: "`[!INCLUDE permissions.md]`.",
    };

    static INCLUDE_IN_SENTENCE: Code = Code {
        name: "include-in-sentence",
        severity: Severity::Warning,
        summary: "an include in a sentence or a cell is more than a paragraph",
        finds: "An include in a line of text or in a cell of a table, whose file holds more than one paragraph of \
             plain text.",
        why: "The file is not read.",
        cure: "Put the include on a line of its own, or make the file one paragraph.",
        example: "`See [!INCLUDE [table](../includes/table.md)].`",
    };

    static INCLUDE_UNREAD: Code = Code {
        name: "include-unread",
        severity: Severity::Warning,
        summary: "an include stands where it is not read",
        finds: "A paragraph that is an include, in text that seems to be code or a comment.",
        why: "The file is not read.",
        cure: "Close the fence or the comment above the include.",
        example: "An include below a fence that is never closed.",
    };
}

/// Reports the faults of includes, and gives the paragraphs that are includes their outcome.
pub(super) fn check_includes(cx: &mut Context<'_, '_>) {
    let files = cx.files;
    for fault in &files.faults {
        let (code, message, help) = explained(fault);
        if cx.is_full(code) {
            cx.count(code);
        } else {
            cx.push(Diagnostic::new(code, location(fault), message, help));
        }
    }
    let unread: Vec<usize> = files.faults.iter().filter_map(|fault| fault.unread_at).collect();
    for index in 0..cx.page.blocks.len() {
        let block = cx.page.block(index);
        let BlockKind::Paragraph(_) = block.kind else { continue };
        let Some(include) = opt_include(cx.page.source.cut(block.range.clone())) else { continue };
        let raw = cx.raw_bytes(block.range.clone());
        let next = unread.partition_point(|at| *at < raw.start);
        if unread.get(next).is_some_and(|at| *at < raw.end) {
            cx.reported(index);
        } else if include.is_snippet() {
            cx.ignored(index, "include of a snippet, which holds no facts");
        } else {
            let message = "this include is not read: it seems to stand in code or in a comment".to_owned();
            let help = "close the fence or the comment above it".to_owned();
            cx.report_block(index, &INCLUDE_UNREAD, message, help);
        }
    }
}

fn explained(found: &IncludeFault<'_>) -> (&'static Code, String, String) {
    let path = excerpt(found.path);
    match &found.fault {
        Fault::Malformed => (
            &INCLUDE_MALFORMED,
            format!("`{path}` is not of the form of an include"),
            "write `[!INCLUDE [label](path)]`".to_owned(),
        ),
        Fault::Missing => (
            &INCLUDE_MISSING,
            format!("the included file `{path}` does not exist"),
            "correct the path, or add the file to a folder `includes`".to_owned(),
        ),
        Fault::Outside => (
            &INCLUDE_OUTSIDE,
            format!("`{path}` leads out of the docs folder, and is not read"),
            "put the file into a folder `includes`, and write the path relative to this file".to_owned(),
        ),
        Fault::Case(actual) => (
            &INCLUDE_CASE_DIFFERS,
            format!("`{path}` has another case than the file"),
            format!("the file is `{actual}`"),
        ),
        Fault::Circular => (
            &INCLUDE_CIRCULAR,
            format!("`{path}` includes the file that this include stands in, and is not read again"),
            "remove the include, or correct its path".to_owned(),
        ),
        Fault::TooDeep => (
            &INCLUDE_TOO_DEEP,
            format!("`{path}` is not read: more than {} files include each other", limits::INCLUDE_DEPTH),
            "include the file in the page itself".to_owned(),
        ),
        Fault::TooLong => (
            &INCLUDE_TOO_LONG,
            format!("`{path}` is not read: the page includes too much before it"),
            "include less, or make several pages of it".to_owned(),
        ),
        Fault::NotInline => (
            &INCLUDE_IN_SENTENCE,
            format!(
                "`{path}` is not read: it is more than one paragraph, and the include stands in a line of text"
            ),
            "put the include on a line of its own".to_owned(),
        ),
    }
}

/// The place of an include in the file that it stands in.
fn location(found: &IncludeFault<'_>) -> Location {
    let before = found.file.text.cut(..found.markup.start);
    let line_start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |newline| newline + 1);
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    Location {
        page: found.file.path.to_owned(),
        line: number(memchr::memchr_iter(b'\n', before.as_bytes()).count()),
        column: number(before.cut(line_start..).chars().count()),
        start: found.markup.start,
        end: found.markup.end,
    }
}

#[cfg(test)]
mod tests {
    use crate::input::{DocFile, DocSet, Includes};
    use crate::lint::{LintConfig, lint};
    use crate::{Diagnostic, Facts};

    const PERMISSIONS: &str = r#"|Permission type|Permissions (from least to most privileged)|
|:-|:-|
|Delegated (work or school account)|Not supported.|
|Delegated (personal Microsoft account)|Not supported.|
|Application|A.Read|
"#;

    fn docs(pages: &[(&str, &str)], files: &[(&str, &str)]) -> DocSet {
        let file =
            |(path, text): &(&str, &str)| DocFile { path: (*path).to_owned(), text: (*text).to_owned() };
        let includes = Includes::new(files.iter().map(file).collect());
        DocSet { includes, ..DocSet::new(pages.iter().map(file).collect()) }
    }

    /// A page with this text in its section of permissions.
    fn page(permissions: &str) -> String {
        format!(
            r#"---
title: a
---
# Get it

Gets it.

## Permissions

{permissions}

## HTTP request
```http
GET /x
```
## Response
Returns `200 OK`.
"#
        )
    }

    /// Findings as `code file:line:column`.
    fn places(found: &[Diagnostic]) -> Vec<String> {
        let place = |Diagnostic { code, location, .. }: &Diagnostic| {
            format!("{code} {}:{}:{}", location.page, location.line, location.column)
        };
        found.iter().map(place).collect()
    }

    #[test]
    fn a_fact_of_an_included_file_names_its_file_and_line() {
        let (page, file) =
            (page("[!INCLUDE [a](../includes/p.md)]"), format!("---\na: b\n---\n\n{PERMISSIONS}"));
        let docs = docs(&[("v1.0/api/a.md", &page)], &[("v1.0/includes/p.md", &file)]);
        let Facts { api, diagnostics: found, .. } = Facts::of(&docs);
        assert_eq!(places(&found), [""; 0]);
        let operation = &api.operations[0];
        assert_eq!((operation.line.number, operation.line.file.as_deref()), (14, None));
        let permission = &operation.facts.permissions[0];
        assert_eq!(
            (permission.line.number, permission.line.file.as_deref()),
            (7, Some("v1.0/includes/p.md"))
        );
    }

    #[test]
    fn a_faulty_include_is_a_finding_at_its_line_and_no_prose() {
        for (include, code) in [
            ("[!INCLUDE [a](../includes/none.md)]", "include-missing"),
            ("[!INCLUDE [a](../../../x.md)]", "include-outside"),
            ("[!INCLUDE a]", "include-malformed"),
            ("[!INCLUDE [a](../includes/P.md)]", "include-case-differs"),
            ("[!INCLUDE [a](../includes/self.md)]", "include-circular"),
            ("See [!INCLUDE [a](../includes/p.md)].", "include-in-sentence"),
        ] {
            let page = page(include);
            let files =
                [("v1.0/includes/p.md", PERMISSIONS), ("v1.0/includes/self.md", "\n[!INCLUDE [a](self.md)]")];
            let docs = docs(&[("v1.0/api/a.md", &page)], &files);
            let found = places(&Facts::of(&docs).diagnostics);
            let place = match code {
                "include-circular" => "v1.0/includes/self.md:2:1",
                "include-in-sentence" => "v1.0/api/a.md:10:5",
                _ => "v1.0/api/a.md:10:1",
            };
            assert!(found.contains(&format!("{code} {place}")), "{found:?}");
            let report = lint(&docs, &[], &LintConfig::default());
            assert!(places(&report.diagnostics).contains(&format!("{code} {place}")));
        }
    }

    #[test]
    fn a_finding_in_a_file_that_many_pages_include_is_reported_once() {
        let page = page("[!INCLUDE [a](../includes/p.md)]");
        let file = format!("{PERMISSIONS}|Aplication|A.Read|\n");
        let pages = [("v1.0/api/a.md", &*page), ("v1.0/api/b.md", &*page)];
        let with = |file: &str| docs(&pages, &[("v1.0/includes/p.md", file)]);
        let of_file = |found: &[Diagnostic]| {
            let found = places(found).into_iter().filter(|found| found.contains("v1.0/includes"));
            found.collect::<Vec<_>>()
        };
        let expect = ["permission-type-unknown v1.0/includes/p.md:6:1"];
        assert_eq!(of_file(&Facts::of(&with(&file)).diagnostics), expect);
        let linted = |file: &str| of_file(&lint(&with(file), &[], &LintConfig::default()).diagnostics);
        assert_eq!(linted(&file), expect);
        // A comment in the file allows it, and one without effect is reported once too.
        let allow = "<!-- graph-docgen: allow(permission-type-unknown) -->";
        assert_eq!(linted(&format!("{allow}\n\n{file}")), [""; 0]);
        assert_eq!(linted(&format!("{allow}\n\n{PERMISSIONS}")), ["allow-unused v1.0/includes/p.md:1:1"]);
    }

    #[test]
    fn an_open_fence_of_a_file_does_not_reach_into_the_page() {
        let page = page("[!INCLUDE [a](../includes/p.md)]");
        let docs = docs(&[("v1.0/api/a.md", &page)], &[("v1.0/includes/p.md", "```json\n{}")]);
        assert_eq!(Facts::of(&docs).api.operations.len(), 1);
    }

    #[test]
    fn a_text_that_pages_include_is_not_the_summary_of_one() {
        let page = page("").replace("Gets it.", "[!INCLUDE [a](../includes/p.md)]\n\nGets it.");
        let docs = docs(&[("v1.0/api/a.md", &page)], &[("v1.0/includes/p.md", "A note.")]);
        let api = Facts::of(&docs).api;
        assert_eq!(api.operations[0].facts.summary.as_ref().map(|text| &*text.english), Some("Gets it."));
    }
}
