//! Reports the differences that a comparison found, and the files that a run wrote.

pub(crate) mod diagnostics;
pub(crate) mod lint;

use std::fmt::Write;

use graph_docgen::FileTree;
use similar::TextDiff;

use crate::reconcile::{Change, MANIFEST, Report};
use diagnostics::counted;

/// The number of files that are shown with their difference.
const DIFFS: usize = 3;
/// The number of lines that are shown of a difference.
const DIFF_LINES: usize = 20;
/// The number of pages that are named for a file.
const PAGES: usize = 3;
/// The number of unowned entries that are named.
const UNOWNED: usize = 10;

/// The report of `--check`: every file that differs, the first few differences, and the command that cures them.
pub(crate) fn checked(report: &Report, tree: &FileTree, out: &str, cure: &str) -> String {
    let mut text = String::new();
    if report.is_clean() {
        _ = writeln!(text, "{out} is up to date: {} files", report.unchanged);
    } else {
        for (what, changes) in [("missing", &report.missing), ("stale", &report.stale)] {
            for change in changes {
                let pages = tree.get(&change.path).map_or(&[][..], |file| &file.pages);
                _ = writeln!(text, "{what:9} {}{}", change.path, from_pages(pages));
            }
        }
        for path in &report.orphaned {
            _ = writeln!(text, "orphaned  {path}  (no longer generated)");
        }
        differences(&mut text, report, tree);
        let count = |n: usize, what: &str| format!("{n} {what}");
        let counts = [
            count(report.missing.len(), "missing"),
            count(report.stale.len(), "stale"),
            count(report.orphaned.len(), "orphaned"),
            count(report.unchanged, "up to date"),
        ];
        _ = writeln!(text, "\n{out} is not up to date: {}", counts.join(", "));
        _ = writeln!(text, "To cure it, run: {cure}");
    }
    others(&mut text, report, out);
    text
}

/// The report of a run that writes: the number of files, and unowned entries.
pub(crate) fn written(report: &Report, out: &str) -> String {
    let mut text = String::new();
    let written = report.missing.len() + report.stale.len();
    let (unchanged, removed) = (report.unchanged, report.orphaned.len());
    _ = writeln!(
        text,
        "{out}: {} written, {unchanged} unchanged, {removed} removed",
        counted(written, "file")
    );
    others(&mut text, report, out);
    text
}

fn from_pages(pages: &[String]) -> String {
    match pages {
        [] => String::new(),
        pages if pages.len() <= PAGES => format!("  (from {})", pages.join(", ")),
        pages => format!("  (from {} and {} more pages)", pages[..PAGES].join(", "), pages.len() - PAGES),
    }
}

/// Prints the differences of the first stale files. The manifest is left out, because its difference repeats the list of files.
fn differences(text: &mut String, report: &Report, tree: &FileTree) {
    let shown = report.stale.iter().filter(|change| change.path != MANIFEST);
    for change in shown.take(DIFFS) {
        if let (Some(before), Some(after)) = (&change.before, tree.get(&change.path)) {
            difference(text, change, &String::from_utf8_lossy(before), &after.text);
        }
    }
}

fn difference(text: &mut String, change: &Change, before: &str, after: &str) {
    let diff = TextDiff::from_lines(before, after);
    let path = &change.path;
    let unified = diff
        .unified_diff()
        .context_radius(2)
        .header(&format!("{path} (on disk)"), &format!("{path} (generated)"))
        .to_string();
    let lines: Vec<&str> = unified.lines().collect();
    text.push('\n');
    for line in lines.iter().take(DIFF_LINES) {
        _ = writeln!(text, "{line}");
    }
    if lines.len() > DIFF_LINES {
        _ = writeln!(text, "… and {} more lines of difference", lines.len() - DIFF_LINES);
    }
}

fn others(text: &mut String, report: &Report, out: &str) {
    if !report.unowned.is_empty() {
        _ = writeln!(text, "Files in {out} that graph-docgen did not write, and left as they are:");
        for path in report.unowned.iter().take(UNOWNED) {
            _ = writeln!(text, "  {path}");
        }
        if report.unowned.len() > UNOWNED {
            _ = writeln!(text, "  … and {} more", report.unowned.len() - UNOWNED);
        }
    }
    for line in &report.unsafe_lines {
        _ = writeln!(
            text,
            "error: a line of {MANIFEST} in {out} is not a path below that folder, and was ignored: {line:?}"
        );
    }
}

#[cfg(test)]
mod tests {
    use graph_docgen::OutputFile;

    use super::*;

    fn change(path: &str, before: Option<&str>) -> Change {
        Change { path: path.to_owned(), before: before.map(|text| text.as_bytes().to_vec()) }
    }

    #[test]
    fn a_check_lists_all_files_some_differences_and_the_cure() {
        let mut tree = FileTree::default();
        let pages: Vec<String> = (1..=4).map(|i| format!("v1.0/api/{i}.md")).collect();
        tree.insert("src/new.rs", OutputFile { text: "new\n".to_owned(), pages: pages.clone() });
        tree.insert("src/stale.rs", OutputFile { text: "same\nnew\n".to_owned(), pages });
        let report = Report {
            missing: vec![change("src/new.rs", None)],
            stale: vec![change("src/stale.rs", Some("same\nold\n"))],
            orphaned: vec!["src/gone.rs".to_owned()],
            unowned: vec!["target/".to_owned()],
            unchanged: 7,
            unsafe_lines: Vec::new(),
        };
        let expect = "\
missing   src/new.rs  (from v1.0/api/1.md, v1.0/api/2.md, v1.0/api/3.md and 1 more pages)
stale     src/stale.rs  (from v1.0/api/1.md, v1.0/api/2.md, v1.0/api/3.md and 1 more pages)
orphaned  src/gone.rs  (no longer generated)

--- src/stale.rs (on disk)
+++ src/stale.rs (generated)
@@ -1,2 +1,2 @@
 same
-old
+new

generated is not up to date: 1 missing, 1 stale, 1 orphaned, 7 up to date
To cure it, run: cargo xtask generate
Files in generated that graph-docgen did not write, and left as they are:
  target/
";
        assert_eq!(checked(&report, &tree, "generated", "cargo xtask generate"), expect);
    }
}
