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
        "page-sets:\n  zh-cn: zh-cn\nclient:\n  page-sets: [zh-cn]\n  doc-language: both\n  api-versions: [v1.0]\nlints:\n{lints}"
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
    check(scratch.path(), "--explain section-unknown", 0, &["section-unknown (note)", "## How to fix it"]);
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
    check(root, "--accounting --format sarif", 2, &["need --format human or json"]);
    check(root, "--list", 0, &["| `section-unknown` | note |"]);
    put(root, "docs-input/zh-cn/v1.0/stray.md", "x");
    check(root, "", 0, &["not read, because pages are only read from api/", "v1.0/stray.md"]);
}

#[test]
fn every_block_of_every_committed_page_has_an_outcome() {
    for set in ["zh-cn", "pt-br", "en-us"] {
        let docs = load(&workspace_root().join("docs-input").join(set).join("api-reference"), &[]).unwrap();
        let report = lint(&docs, &[], &LintConfig::default());
        let unaccounted = report.diagnostics.iter().find(|found| found.code == "block-unaccounted");
        assert!(unaccounted.is_none(), "{unaccounted:?}");
        assert!(report.accounting.total() > docs.files.len(), "a page has several blocks");
    }
}

/// A page whose fence has a comma too many, and whose translation renames a property.
const FIXABLE: &str = "---\r\ntitle: x\r\n---\r\n# Get a user\r\n\r\n## HTTP request\r\n```http\r\nGET /users/{id}\r\n```\r\n\
    ## Response\r\nReturns `200 OK`.\r\n## Example\r\n```http\r\nHTTP/1.1 200 OK\r\n\r\n{ \"id\": \"1\", }\r\n```\r\n\
    ## Request body\r\n|Property|Type|\r\n|-|-|\r\n|<span data-ttu-id=\"a-1\">名</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">name</span></span>|String|\r\n";

#[test]
fn findings_with_one_cure_are_fixed_and_nothing_else_changes() {
    let scratch = workspace("  {}\n");
    let (root, page) = (scratch.path(), "docs-input/zh-cn/v1.0/api/user-get.md");
    put(root, page, FIXABLE);
    let text = || fs::read_to_string(root.join(page)).unwrap();
    let fixed = FIXABLE.replace("\"1\", }", "\"1\" }").replace(">名<", ">name<");
    let shown = check(root, "--diff", 1, &["-{ \"id\": \"1\", }", "+{ \"id\": \"1\" }", ">name</span>"]);
    assert!(!shown.contains("permissions-missing"), "{shown}");
    assert_eq!(text(), FIXABLE);

    let sarif: Value = serde_json::from_str(&check(root, "--format sarif", 0, &[])).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let fixes: Vec<&Value> = results.iter().filter_map(|result| result["fixes"].get(0)).collect();
    let inserted = |fix: &Value| {
        let replacement = &fix["artifactChanges"][0]["replacements"][0];
        (replacement["deletedRegion"]["startLine"].clone(), replacement["insertedContent"]["text"].clone())
    };
    let inserted: Vec<_> = fixes.into_iter().map(inserted).collect();
    assert_eq!(inserted, [(16.into(), "".into()), (21.into(), "name".into())]);

    check(root, "--fix --only example-json-invalid", 0, &["fixed 1 finding in 1 file"]);
    assert_eq!(text(), FIXABLE.replace("\"1\", }", "\"1\" }"));
    check(root, "--fix", 0, &["fixed 1 finding in 1 file", "permissions-missing"]);
    assert_eq!(text(), fixed);
    check(root, "--fix", 0, &["fixed 0 findings in 0 files"]);
    assert_eq!(check(root, "--diff", 0, &[]), "");
    assert_eq!(text(), fixed);
}

#[test]
fn pages_and_codes_are_chosen() {
    let scratch = workspace("  {}\n");
    let root = scratch.path();
    put(root, "docs-input/zh-cn/v1.0/api/user-list.md", &PAGE.replace("## Respons\n", ""));
    let place = "docs-input/zh-cn/v1.0/api/user-get.md:3:4: section-unknown ";
    let only = "--only section-unknown --format concise";
    let said = check(root, only, 0, &[place]);
    assert_eq!(said.lines().count(), 1, "{said}");
    for page in ["user-get", "api/user-get.md", "docs-input/zh-cn/v1.0/api/user-get.md"] {
        assert_eq!(check(root, &format!("{page} {only}"), 0, &[]), said);
    }
    assert_eq!(check(root, &format!("user-list {only}"), 0, &[]), "");
    check(root, "user-gte", 2, &["similar names"]);
    check(root, "--only section-unknwon", 2, &["did you mean section-unknown?"]);
    check(
        root,
        "--by-page",
        0,
        &["       4  docs-input/zh-cn/v1.0/api/user-get.md\n", "8 findings in 2 files"],
    );
}
