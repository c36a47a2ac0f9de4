//! `lint` from the outside, and the number of blocks of the committed pages by outcome.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::Path;
use std::process::Command;

use graph_docgen::lint::{LintConfig, lint};
use serde_json::Value;
use xtask::{load, workspace_root};

const PAGE: &str = "# Get a user\n\n## Respons\n\n## HTTP request\n```http\nGET /users/{id}\n```\n";

/// A scratch workspace whose one page has a warning or two and some notes.
fn workspace(lints: &str) -> tempfile::TempDir {
    let scratch = tempfile::tempdir().unwrap();
    let yaml = format!(
        "page-sets:\n  zh-cn: zh-cn\nclient:\n  page-set: zh-cn\n  doc-language: both\n  api-versions: [v1.0]\nlints:\n{lints}"
    );
    put(scratch.path(), "xtask/Cargo.toml", "");
    put(scratch.path(), "docs-input/docs.yaml", &yaml);
    put(scratch.path(), "docs-input/zh-cn/v1.0/api/user-get.md", PAGE);
    scratch
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs in the scratch folder, expects this exit status and these words in the output, and returns the result.
fn check(scratch: &Path, words: &str, status: i32, expect: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("lint").args(words.split_whitespace()).current_dir(scratch);
    command.env("CARGO_MANIFEST_DIR", scratch.join("xtask")).env("CI", "1");
    let output = command.output().unwrap();
    let said = [output.stdout.as_slice(), &output.stderr].map(String::from_utf8_lossy).concat();
    assert_eq!(output.status.code(), Some(status), "{words}:\n{said}");
    for part in expect {
        assert!(said.contains(part), "{words}: {part:?} is not in:\n{said}");
    }
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn only_errors_fail_and_levels_decide_what_is_one() {
    let scratch = workspace("  section-unknown: off\n");
    let root = scratch.path();
    let said = check(root, "", 0, &["permissions-missing", "docs-input/zh-cn/v1.0/api/user-get.md:1:1"]);
    assert!(!said.contains("section-unknown"), "{said}");
    check(root, "--warn section-unknown", 0, &["warning[section-unknown]"]);
    check(root, "--deny section-unknown", 1, &["error[section-unknown]"]);
    check(root, "--deny warnings", 1, &["error[permissions-missing]", "note[front-matter-missing]"]);
    let allowed = "--deny warnings --allow permissions-missing --allow response-missing";
    check(root, allowed, 0, &["note[front-matter-missing]"]);
    check(root, "--docs docs-input/zh-cn", 0, &["note[section-unknown]"]);
    check(root, "--deny no-such", 2, &["there is no code no-such"]);
    check(
        workspace("  setcion-unknown: off\n").path(),
        "",
        2,
        &["docs.yaml", "did you mean section-unknown?"],
    );
}

#[test]
fn a_cap_names_what_it_cuts() {
    let scratch = workspace("  {}\n");
    let all = check(scratch.path(), "--max all", 0, &["findings in the pages:\n"]);
    assert!(!all.contains("more findings"), "{all}");
    check(scratch.path(), "--max 1", 0, &["… and 3 more findings (", "run: cargo xtask lint --max all"]);
    check(scratch.path(), "--max few", 2, &["a number or `all`"]);
}

#[test]
fn codes_are_explained() {
    let scratch = workspace("  {}\n");
    check(scratch.path(), "--explain section-unknown", 0, &["section-unknown (note)", "## How to mend it"]);
    check(scratch.path(), "--explain section-unknwon", 2, &["did you mean section-unknown?"]);
}

#[test]
fn a_baseline_hides_what_is_known_until_it_is_gone() {
    let scratch = workspace("  {}\n");
    let root = scratch.path();
    check(root, "--write-baseline known.txt", 0, &["known.txt: 4 known findings"]);
    let known = fs::read_to_string(root.join("known.txt")).unwrap();
    let lines: Vec<_> = known.lines().collect();
    assert!(
        lines.is_sorted() && lines.iter().all(|line| line.contains(" zh-cn/v1.0/api/user-get.md ")),
        "{known}"
    );
    check(
        root,
        "--baseline known.txt --deny warnings",
        0,
        &["There are no findings", "4 findings that the baseline lists"],
    );
    put(
        root,
        "docs-input/zh-cn/v1.0/api/user-get.md",
        &PAGE.replace("## Respons\n", "## Exampl\n## Respons\n"),
    );
    check(root, "--baseline known.txt --deny section-unknown", 1, &["1 finding in the pages", "`exampl`"]);
    put(root, "docs-input/zh-cn/v1.0/api/user-get.md", &PAGE.replace("## Respons\n", ""));
    check(
        root,
        "--baseline known.txt",
        0,
        &["no longer found: 1 finding of known.txt", "\n  section-unknown zh-cn/"],
    );
    put(root, "known.txt", "no baseline\n");
    check(root, "--baseline known.txt", 2, &["known.txt", "line 1"]);
}

#[test]
fn other_tools_read_the_findings() {
    let scratch = workspace("  {}\n");
    let root = scratch.path();
    let json: Value = serde_json::from_str(&check(root, "--format json --max 1", 0, &[])).unwrap();
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(4));
    let sarif: Value = serde_json::from_str(&check(root, "--format sarif", 0, &[])).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(4));
    let file = "file=docs-input/zh-cn/v1.0/api/user-get.md,line=3,endLine=3,title=section-unknown";
    check(root, "--format github", 0, &[&format!("::notice {file}")]);
    check(root, "--accounting", 0, &["fence       extracted", "4 blocks: 4 extracted"]);
    check(root, "--accounting --format sarif", 2, &["needs --format human or json"]);
    check(root, "--list", 0, &["| `section-unknown` | note |"]);
    put(root, "docs-input/zh-cn/v1.0/stray.md", "x");
    check(root, "", 0, &["not read, because pages are only read from api/", "v1.0/stray.md"]);
}

#[test]
fn every_block_of_every_committed_page_has_an_outcome() {
    for set in ["zh-cn", "pt-br"] {
        let docs = load(&workspace_root().join("docs-input").join(set).join("api-reference"), &[]).unwrap();
        let report = lint(&docs, &[], &LintConfig::default());
        let unaccounted = report.diagnostics.iter().find(|found| found.code == "block-unaccounted");
        assert!(unaccounted.is_none(), "{unaccounted:?}");
        assert!(report.accounting.total() > docs.files.len(), "a page has several blocks");
    }
}
