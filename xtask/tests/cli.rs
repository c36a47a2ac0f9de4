//! The program from the outside: exit status, messages, and the files on the disk afterwards.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A scratch workspace with `docs.yaml` and two pages, and a second folder of pages beside it.
fn workspace() -> tempfile::TempDir {
    let scratch = tempfile::tempdir().unwrap();
    let yaml = "page-sets:\n  zh-cn: zh-cn/api-reference\nclient:\n  page-sets: [zh-cn]\n  doc-language: both\n  api-versions: [v1.0]\n";
    put(scratch.path(), "work/xtask/Cargo.toml", b"");
    put(scratch.path(), "work/Cargo.toml", b"[workspace]\n");
    put(scratch.path(), "work/docs-input/docs.yaml", yaml.as_bytes());
    for docs in ["work/docs-input/zh-cn/api-reference", "other/api-reference"] {
        put(scratch.path(), &format!("{docs}/v1.0/api/user-get.md"), b"# Get user\n");
        put(scratch.path(), &format!("{docs}/v1.0/resources/user.md"), b"# user\n");
    }
    scratch
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn xtask(scratch: &Path, words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(words.split_whitespace()).current_dir(scratch);
    command.env("CARGO_MANIFEST_DIR", scratch.join("work/xtask")).env("CI", "1");
    command
}

/// Runs in the scratch folder. Expects this exit status, and these words in the output.
fn check(scratch: &Path, words: &str, status: i32, expect: &[&str]) -> Output {
    let output = xtask(scratch, words).output().unwrap();
    let said = [output.stdout.as_slice(), &output.stderr].map(String::from_utf8_lossy).concat();
    assert_eq!(output.status.code(), Some(status), "{words}:\n{said}");
    for part in expect {
        assert!(said.contains(part), "{words}: {part:?} is not in:\n{said}");
    }
    output
}

#[test]
fn generate_writes_and_check_finds_nothing_or_all() {
    let scratch = workspace();
    let root = scratch.path();
    check(root, "generate --check", 1, &["missing   Cargo.toml", "To cure it, run: cargo xtask generate\n"]);
    assert!(!root.join("work/generated").exists());
    check(root, "generate", 0, &["generated: ", " files written"]);
    check(root, "generate --check", 0, &["generated is up to date"]);
    fs::write(root.join("work/generated/Cargo.toml"), "changed\n").unwrap();
    put(root, "work/generated/notes", b"");
    check(root, "generate --check", 1, &["stale     Cargo.toml", "-changed", "  notes"]);
    check(root, "generate", 0, &["1 file written", "0 removed", "  notes"]);
    check(root, "generate --threads 1 --check", 0, &[]);
}

#[test]
fn names_are_pinned_when_one_says_so_and_then_stay() {
    let scratch = workspace();
    let root = scratch.path();
    let page = b"# Get user\n## HTTP request\n```http\nGET /me\nGET /users/{id}\n```\n";
    put(root, "other/api-reference/v1.0/api/user-get.md", page);
    let flags = "--docs other/api-reference --out client --names names.txt";
    check(root, &format!("generate {flags}"), 2, &["cannot read names.txt"]);
    check(root, &format!("generate {flags} --pin"), 0, &["names.txt: 2 names added"]);
    let names = fs::read_to_string(root.join("names.txt")).unwrap();
    assert!(names.ends_with("\n\nv1_0::user::get GET /users/{}\nv1_0::user::get_me GET /me\n"), "{names}");
    check(root, &format!("generate --check {flags}"), 0, &["client is up to date"]);

    fs::write(root.join("names.txt"), "v1_0::user::read GET /users/{}\n").unwrap();
    let new = "names.txt: 1 names are new; --pin adds them:\n  v1_0::user::get_me GET /me\n";
    check(root, &format!("generate {flags}"), 0, &[new]);
    assert!(fs::read_to_string(root.join("client/src/v1_0/user.rs")).unwrap().contains("pub fn read("));
    fs::write(root.join("names.txt"), "v1_0::user::read GET /users/{}\nv1_0::user::read GET /me\n").unwrap();
    check(root, &format!("generate {flags}"), 1, &["names.txt:2", "pin-conflict", "Nothing was written"]);
}

#[test]
fn generate_elsewhere_names_the_same_flags_in_its_cure() {
    let scratch = workspace();
    let flags = "--docs other/api-reference --out new/client --api-version v1.0 --doc-language english";
    check(
        scratch.path(),
        &format!("generate --check {flags}"),
        1,
        &[&format!("cargo xtask generate {flags}\n")],
    );
    check(scratch.path(), &format!("generate {flags}"), 0, &[]);
    check(scratch.path(), &format!("generate --check {flags}"), 0, &[]);
}

#[test]
fn an_installed_program_needs_no_checkout() {
    let scratch = workspace();
    let run = |words: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docgen"));
        command.args(words.split_whitespace()).current_dir(scratch.path().join("other"));
        command.env_remove("CARGO_MANIFEST_DIR").env("CI", "1");
        let output = command.output().unwrap();
        let said = [output.stdout.as_slice(), &output.stderr].map(String::from_utf8_lossy).concat();
        (output.status.code(), said)
    };
    let (status, help) = run("--help");
    assert!(status == Some(0) && help.contains("Usage: graph-docgen") && !help.contains("  test"), "{help}");
    let (status, said) = run("generate --check --docs api-reference --out client");
    let cure = "run: graph-docgen generate --docs api-reference --out client\n";
    assert!(status == Some(1) && said.contains(cure), "{said}");
    let (status, said) = run("generate --docs api-reference --out client");
    assert_eq!(status, Some(0), "{said}");
    assert!(scratch.path().join("other/client/runtime/operation/src/lib.rs").is_file());
    for words in ["test", "generate"] {
        assert_eq!(run(words).0, Some(2), "{words}");
    }
}

#[test]
fn what_cannot_be_done_is_said_and_nothing_is_written() {
    let scratch = workspace();
    let root = scratch.path();
    put(root, "empty/v1.0/api/readme.txt", b"");
    put(root, "bad/v1.0/api/a.md", b"fine\n\xff");
    put(root, "taken/Cargo.toml", b"mine");
    let cases: &[(&str, &str)] = &[
        ("", "Usage"),
        ("generate --language fr", "--language"),
        ("generate --api-version v2.0", "[possible values: v1.0, beta]"),
        ("generate --threads 0", "--threads"),
        ("generate --api-version beta", "no beta/api"),
        ("generate --docs other/api-reference", "needs --out DIR"),
        ("generate --docs none --out new", "none does not exist"),
        ("generate --docs work/xtask/Cargo.toml --out new", "is a file"),
        ("generate --docs other --out new", "did you mean other/api-reference?"),
        ("generate --docs other/api-reference/v1.0 --out new", "did you mean"),
        ("generate --docs empty --out new", "no pages"),
        ("generate --docs bad --out new", "v1.0/api/a.md: not UTF-8 at byte 5, line 2"),
        ("generate --docs other/api-reference --out other", "overlaps with the pages"),
        ("generate --docs other/api-reference --out work", "the workspace"),
        ("generate --docs other/api-reference --out taken", "does not own"),
        ("generate --docs other/api-reference --out taken/Cargo.toml", "is a file, not a folder"),
        ("strip --docs bad --side english --out new", "not UTF-8"),
        (
            "strip --docs other/api-reference --side english --out other/api-reference",
            "overlaps with the pages",
        ),
        ("strip --docs other/api-reference --out new", "--side"),
        ("ir --docs none", "none does not exist"),
        ("ir --docs other/api-reference --out none/ir.json", "cannot write none/ir.json"),
        ("show rust usr-get", "similar names:\n  v1.0/api/user-get.md"),
        ("show nothing user", "[possible values: english, localized, page, ir, rust]"),
    ];
    for (words, expect) in cases {
        check(root, words, 2, &[expect]);
        assert!(!root.join("new").exists(), "{words} wrote something");
    }
    assert_eq!(fs::read(root.join("taken/Cargo.toml")).unwrap(), b"mine");
    assert_eq!(fs::read_dir(root.join("taken")).unwrap().count(), 1);
}

#[test]
fn docs_yaml_is_named_where_it_is_wrong() {
    let scratch = workspace();
    put(scratch.path(), "work/docs-input/docs.yaml", b"page-sets: {}\nclient: 3\n");
    check(scratch.path(), "generate", 2, &["docs.yaml", "line 2"]);
    fs::remove_file(scratch.path().join("work/docs-input/docs.yaml")).unwrap();
    check(scratch.path(), "ir", 2, &["docs.yaml", "--docs"]);
}

/// A page with a request line in the second folder, and files of corrections beside it.
#[test]
fn a_filter_makes_a_client_of_chosen_operations() {
    let scratch = workspace();
    let root = scratch.path();
    for (name, path) in [("user-get", "GET /users/{id}"), ("message-get", "GET /users/{id}/messages/{id}")] {
        let page = format!("---\nms.subservice: {name}\n---\n# T\n## HTTP request\n```http\n{path}\n```\n");
        put(root, &format!("other/api-reference/v1.0/api/{name}.md"), page.as_bytes());
        put(root, &format!("work/docs-input/zh-cn/api-reference/v1.0/api/{name}.md"), page.as_bytes());
    }
    let other = "generate --docs other/api-reference --out out";
    check(root, &format!("{other} --include-path /users/*"), 0, &["1 request lines, 1 functions"]);
    assert!(root.join("out/src/v1_0/user.rs").exists() && !root.join("out/src/v1_0/message.rs").exists());
    check(root, &format!("{other} --exclude-path **/messages/**#GET --check"), 1, &["stale"]);
    check(root, &format!("{other} --include-area message-get --check"), 1, &["--include-area message-get"]);
    let wrong =
        ["--include-path /user/**: it matches no documented path; did you mean /users/**?", "Nothing was"];
    check(root, &format!("{other} --include-path /user/**"), 2, &wrong);
    check(
        root,
        &format!("{other} --include-path /users/**#LIST"),
        2,
        &["--include-path /users/**#LIST: behind"],
    );

    let yaml = root.join("work/docs-input/docs.yaml");
    let text = fs::read_to_string(&yaml).unwrap();
    fs::write(&yaml, format!("{text}  include-area:\n    - user-get\n    - mesage-get\n")).unwrap();
    check(
        root,
        "generate",
        2,
        &[
            "docs-input/docs.yaml:9: include-area mesage-get: there is no such area; did you mean message-get?",
        ],
    );
    assert!(!root.join("work/generated").exists());
    check(root, "generate --include-path /users/*", 0, &["1 request lines"]);
}

fn corrections() -> tempfile::TempDir {
    let scratch = workspace();
    let root = scratch.path();
    let page = "# Get user\n## HTTP request\n```http\nGET /users/{id}\n```\n";
    put(root, "other/api-reference/v1.0/api/user-get.md", page.as_bytes());
    let entry = |path: &str| {
        format!(
            "correct:\n- page: v1.0/api/user-get.md\n  operation: GET /users/{{id}}\n  fact: path\n  documented: {path}\n  correct: /users/{{user-id}}\n  reason: So.\n"
        )
    };
    put(root, "good.yaml", entry("/users/{id}").as_bytes());
    put(root, "stale.yaml", entry("/people/{id}").as_bytes());
    put(root, "rename.yaml", b"rename:\n- {version: v1.0, module: usr, to: users, reason: So.}\n");
    scratch
}

#[test]
fn corrections_are_applied_wherever_facts_are_shown() {
    let scratch = corrections();
    let root = scratch.path();
    let flags = "--docs other/api-reference --corrections good.yaml";
    check(root, &format!("generate --out new {flags}"), 0, &["fact-corrected"]);
    let module = fs::read_to_string(root.join("new/src/v1_0/user.rs")).unwrap();
    assert!(module.contains("`path` is documented as `/users/{id}`. So."), "{module}");
    check(root, &format!("generate --check --out new {flags}"), 0, &["up to date"]);
    check(root, &format!("ir {flags}"), 0, &["\"corrections\"", "/users/{user-id}"]);
    check(root, &format!("ir --page user-get {flags}"), 0, &["/users/{user-id}"]);
    check(root, &format!("show ir user-get {flags}"), 0, &["/users/{user-id}"]);
    check(root, &format!("show rust user-get {flags}"), 0, &["fn get(user_id", "/users/{user-id}"]);
    check(
        root,
        &format!("lint {flags}"),
        0,
        &["fact-corrected", "other/api-reference/v1.0/api/user-get.md:4"],
    );
}

#[test]
fn corrections_that_do_not_apply_stop_all_that_is_made() {
    let scratch = corrections();
    let root = scratch.path();
    let stale = ["error[correction-stale]", "stale.yaml:5:3", "says `/users/{id}`, not `/people/{id}`"];
    for words in ["generate --out new", "generate --check --out new", "ir", "lint"] {
        check(root, &format!("{words} --docs other/api-reference --corrections stale.yaml"), 1, &stale);
        let rename = &["error[correction-stale]", "rename.yaml:2:3", "there is no module `usr` of v1.0"];
        check(root, &format!("{words} --docs other/api-reference --corrections rename.yaml"), 1, rename);
        assert!(!root.join("new").exists());
    }
    check(root, "ir --docs other/api-reference --corrections none.yaml", 2, &["cannot read none.yaml"]);
    // Without --corrections, those of docs.yaml apply.
    let yaml = root.join("work/docs-input/docs.yaml");
    let text = fs::read_to_string(&yaml).unwrap() + "  corrections: c.yaml\n";
    fs::write(&yaml, text).unwrap();
    put(root, "work/docs-input/c.yaml", b"drop: 7\n");
    check(root, "generate", 1, &["error[corrections-unreadable]", "docs-input/c.yaml:1"]);
    check(root, "generate --corrections good.yaml", 1, &["correction-stale"]);
}

#[test]
fn metadata_decides_wherever_facts_are_shown() {
    let scratch = corrections();
    let root = scratch.path();
    let schema = "<Edmx><Schema Namespace=\"microsoft.graph\"><EntityType Name=\"user\"/>\n\
        <EntityContainer Name=\"c\"><EntitySet Name=\"Users\" EntityType=\"microsoft.graph.user\"/></EntityContainer></Schema></Edmx>";
    put(root, "m.xml", schema.as_bytes());
    put(root, "broken.xml", schema.replace("</Schema>", "</Shema>").as_bytes());
    let flags = "--docs other/api-reference --metadata m.xml";
    check(root, &format!("generate --out new {flags}"), 0, &["metadata-contradicted"]);
    let module = fs::read_to_string(root.join("new/src/v1_0/user.rs")).unwrap();
    assert!(module.contains("`path` is documented as `/users/{id}`. The metadata"), "{module}");
    check(root, &format!("generate --check --out new {flags}"), 0, &["up to date"]);
    check(root, &format!("ir {flags}"), 0, &["\"source\": \"metadata\"", "/Users/{id}"]);
    check(root, &format!("show ir user-get {flags}"), 0, &["/Users/{id}"]);
    check(
        root,
        &format!("lint {flags}"),
        0,
        &["other/api-reference/v1.0/api/user-get.md:4", "`/Users/{id}` in the metadata"],
    );
    check(root, &format!("lint --compared {flags}"), 0, &["agreeing", "paths"]);

    let broken = ["error[metadata-unreadable]", "broken.xml:2", "not XML"];
    for words in ["generate --out other-new", "ir", "lint", "lint --compared"] {
        check(root, &format!("{words} --docs other/api-reference --metadata v1.0=broken.xml"), 1, &broken);
    }
    assert!(!root.join("other-new").exists());
    check(root, "ir --docs other/api-reference --metadata none.xml", 2, &["cannot read none.xml"]);
    check(
        root,
        "ir --docs other/api-reference --metadata m.xml --metadata v1.0=m.xml",
        2,
        &["two files of v1.0"],
    );
    // Without --metadata, that of docs.yaml is taken.
    let yaml = root.join("work/docs-input/docs.yaml");
    let text = fs::read_to_string(&yaml).unwrap() + "  metadata: {v1.0: m.xml}\n";
    fs::write(&yaml, text).unwrap();
    put(root, "work/docs-input/m.xml", b"<a/>");
    check(root, "generate", 1, &["error[metadata-unreadable]", "docs-input/m.xml:1"]);
}

#[test]
fn a_table_of_contents_is_read_with_its_pages() {
    let scratch = workspace();
    let root = scratch.path();
    put(root, "other/api-reference/v1.0/toc.yml", b"- href: api/none.md\n- href: api/user-get.md\n");
    let expect = [
        "toc-entry-without-page",
        "other/api-reference/v1.0/toc.yml:1:9",
        "page-not-in-toc",
        "other/api-reference/v1.0/resources/user.md:1:1",
    ];
    check(root, "lint --docs other/api-reference", 1, &expect);
    check(root, "ir --docs other/api-reference", 0, &["\"contents\"", "v1.0/toc.yml"]);
}

#[test]
fn ir_is_json_and_goes_where_it_is_sent() {
    let scratch = workspace();
    let output = check(scratch.path(), "ir", 0, &[]);
    check(scratch.path(), "ir --out ir.json", 0, &[]);
    assert_eq!(fs::read(scratch.path().join("ir.json")).unwrap(), output.stdout);
    let api: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(api["schemaVersion"], 1);
    check(scratch.path(), "ir --page user-get", 0, &["schemaVersion"]);
    let schema = check(scratch.path(), "ir --schema", 0, &[]).stdout;
    assert_eq!(schema, graph_docgen::ir::JSON_SCHEMA.as_bytes());
    check(scratch.path(), "ir --schema --page user-get", 2, &["cannot be used with"]);
}

#[test]
fn strip_writes_every_page() {
    let scratch = workspace();
    check(
        scratch.path(),
        "strip --docs other/api-reference --side english --out new",
        0,
        &["3 files written"],
    );
    assert_eq!(fs::read_to_string(scratch.path().join("new/v1.0/api/user-get.md")).unwrap(), "# Get user\n");
}

#[test]
fn show_prints_a_page() {
    let scratch = workspace();
    let root = scratch.path();
    check(root, "show english user-get", 0, &["# Get user\n"]);
    // A finding in the table of contents does not belong to any page.
    put(root, "work/docs-input/zh-cn/api-reference/v1.0/toc.yml", b"- href: api/none.md\n");
    check(root, "lint", 1, &["toc-entry-without-page", "toc.yml:1"]);
    let shown = check(root, "show page user-get", 0, &["request-missing"]);
    assert!(!String::from_utf8_lossy(&shown.stdout).contains("toc-entry-without-page"));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let scratch = workspace();
    let long = "a line of a page\n".repeat(100_000);
    put(scratch.path(), "other/api-reference/v1.0/api/long.md", long.as_bytes());
    let rows = "|a|String|b|\n".repeat(10_000);
    let resource =
        format!("# long resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n{rows}");
    put(scratch.path(), "other/api-reference/v1.0/resources/long.md", resource.as_bytes());
    for words in ["show english api/long", "ir --page resources/long"] {
        let mut child = xtask(scratch.path(), &format!("{words} --docs other/api-reference"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut begin = [0; 10];
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut begin).unwrap();
        drop(stdout);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.contains("error")), (Some(0), false), "{words}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_while_files_are_written_leaves_nothing_behind() {
    let scratch = workspace();
    let root = scratch.path();
    for i in 0..3_000 {
        put(root, &format!("other/api-reference/v1.0/api/page{i}.md"), b"# A page\n");
    }
    let mut child = xtask(root, "strip --docs other/api-reference --side english --out new").spawn().unwrap();
    let staging = root.join(".new.graph-docgen-staging");
    while !staging.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    // The run may have finished before the signal arrived; it must never be killed in the middle.
    let status = child.wait().unwrap().code();
    assert!(matches!(status, Some(0 | 2)), "{status:?}");
    assert!(!staging.exists());
    assert_eq!(root.join("new").exists(), status == Some(0));
}

#[test]
fn exit_status_says_whether_the_work_was_done_and_strict_judges_the_pages_too() {
    let scratch = workspace();
    let root = scratch.path();
    // The pages have an error: they document no request line.
    check(root, "generate", 0, &["request-missing"]);
    check(root, "generate --strict", 1, &["request-missing"]);
    check(root, "generate --check", 0, &["is up to date"]);
    check(root, "generate --check --strict", 1, &["is up to date"]);
    check(root, "ir", 0, &["request-missing"]);
    check(root, "show page user-get", 0, &["request-missing"]);
    check(root, "lint", 1, &["request-missing"]);
}

#[test]
fn pages_are_no_place_for_results() {
    let scratch = workspace();
    let root = scratch.path();
    let page = "work/docs-input/zh-cn/api-reference/v1.0/api/user-get.md";
    let before = fs::read(root.join(page)).unwrap();
    check(root, &format!("ir --out {page}"), 2, &["is among the pages"]);
    check(root, &format!("lint --write-baseline {page}"), 2, &["is among the pages"]);
    check(root, &format!("generate --out {page}/x"), 2, &["is a file"]);
    check(root, &format!("ir --out {page}/x"), 2, &["is among the pages"]);
    check(root, "ir --out work/Cargo.toml/x", 2, &["Cargo.toml is a file, not a folder"]);
    assert_eq!(fs::read(root.join(page)).unwrap(), before);
}

#[test]
fn no_character_of_a_page_is_an_order_to_a_terminal() {
    let scratch = workspace();
    let root = scratch.path();
    let page = "# Get user\n\nA \u{1b}]0;x\u{7}user\u{200b}\u{9b}31m.\n\n## Permissions\n\n|Permission type|Permissions|\n|-|-|\n|Application|User\u{1b}[31m read all|\n\n## HTTP request\n```http\nGET /users/{id}\n```\n";
    put(root, "other/api-reference/v1.0/api/user-get.md", page.as_bytes());
    let docs = "--docs other/api-reference";
    for words in [
        "show english user-get",
        "show page user-get",
        "show ir user-get",
        "show rust user-get",
        "ir",
        "lint",
        "lint --format concise",
        "lint --format github",
        "lint --format json",
        "lint --format sarif",
        "lint --diff",
        "generate --out out --diagnostics all",
    ] {
        let output = xtask(root, &format!("{words} {docs}")).output().unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        let odd = said.chars().find(|c| c.is_control() && *c != '\n' || matches!(c, '\u{200b}' | '\u{9b}'));
        assert_eq!(odd, None, "{words}: {said}");
    }
    let printed = xtask(root, &format!("ir {docs}")).output().unwrap().stdout;
    check(root, &format!("ir {docs} --out ir.json"), 0, &[]);
    let [printed, written]: [serde_json::Value; 2] =
        [printed, fs::read(root.join("ir.json")).unwrap()].map(|json| serde_json::from_slice(&json).unwrap());
    assert_eq!(printed, written);
}
