//! A client of hostile names compiles: names of the prelude, of derives, traits and primitive types, keywords, digits, signs, and
//! names that clash with each other or with names that the generator adds.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::env;
use std::fmt::Write;
use std::process::Command;

use graph_docgen::{ApiVersion, DocFile, DocLanguage, DocSet, Facts, Generated, Packaging, Settings};
use xtask::{Mode, reconcile, runtime_files, workspace_root};

const TYPES: &str = "clone partialEq eq copy debug display default hash ord partialOrd from into tryFrom iterator drop fn send \
    sync sized unpin toString toOwned asRef box vec string option some none result ok err self type crate super use impl \
    trait struct enum bool str char u8 i32 i64 f64 usize core std alloc rt models model p m s d request any select kind \
    serialize deserialize graphClient graphClientRuntime formatter 2fa 9 _ + - main test module case";

/// A table of properties of hostile names, among them some that clash with each other.
fn properties() -> String {
    let names = "type self Self crate super _ + - 2fa a-b aB additional kind new clone rt models index f model serializer";
    let mut rows = String::from("## Properties\n|Property|Type|Description|\n|-|-|-|\n");
    for name in names.split(' ') {
        writeln!(rows, "|{name}|String|It.|").unwrap();
    }
    for (i, ty) in TYPES.split_whitespace().enumerate() {
        writeln!(rows, "|f{i}|[{ty}](t{i}.md)|It.|").unwrap();
    }
    rows
}

fn pages() -> DocSet {
    let file = |path: String, text: String| DocFile { path: format!("v1.0/{path}.md"), text };
    let mut files = Vec::new();
    for (i, ty) in TYPES.split_whitespace().enumerate() {
        files.push(file(
            format!("resources/t{i}"),
            format!("# {ty} resource type\n\nIt.\n\n{}", properties()),
        ));
        let sent = "## Request body\nIn the body, supply these.\n\n|Parameter|Type|Description|\n|-|-|-|\n|type|String|It. \
            Required.|\n|self|Int32|It. Required.|\n|a-b|Boolean|It.|\n|aB|Boolean|It.|\n";
        let answer = format!("## Response\nIt returns `200 OK` and a [{ty}](../resources/t{i}.md) object.\n");
        for verb in ["get", "clone", "self", "2fa", "_"] {
            let method = if verb == "get" { "GET" } else { "POST" };
            let body = if verb == "get" { "" } else { sent };
            let lines = format!("{method} /things/{{type}}/{{2fa}}/{{self}}/{{+}}/{verb}");
            let text = format!("# T\n\nIt.\n\n## HTTP request\n```http\n{lines}\n```\n{body}{answer}");
            files.push(file(format!("api/{ty}-{verb}"), text));
        }
    }
    let derived = ["userKind", "other", "userType", "userTypeKind"];
    let mut resource = |name: &str, says: &str| {
        let text = format!(
            "# {name} resource type\n\n{says}\n\n## Properties\n|Property|Type|\n|-|-|\n|id|String|\n"
        );
        files.push(file(format!("resources/{}", name.to_lowercase()), text));
    };
    resource("user", "It.");
    derived.iter().for_each(|name| resource(name, "It. Inherits from [user](user.md)."));
    resource("ending", "It. Inherits from [userType](usertype.md).");
    for name in ["user", "userType"] {
        let text = format!(
            "# T\n\nIt.\n\n## HTTP request\n```http\nGET /{name}\n```\n## Response\nIt returns `200 OK` and a \
             [{name}](../resources/{}.md) object.\n",
            name.to_lowercase()
        );
        files.push(file(format!("api/{name}-read"), text));
    }
    let mut members = String::from("# enums\n\nIt.\n\n### choice values\n\n|Member|\n|-|\n");
    TYPES.split_whitespace().chain(["undocumented", "a b", "aB"]).for_each(|name| {
        writeln!(members, "|{name}|").unwrap();
    });
    files.push(file("resources/enums".to_owned(), members));
    DocSet::new(files)
}

#[test]
fn every_documented_name_gives_a_crate_that_compiles() {
    let runtime = runtime_files();
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::English,
        packaging: Packaging::Standalone { runtime },
        ..Settings::default()
    };
    let generated = Generated::of(Facts::of(&pages()), &settings);
    let folder = workspace_root().join("target/hostile-names");
    reconcile(&folder, &generated.files, Mode::Write).unwrap();
    // The run on the real reference uses this folder with these flags too, so that dependencies are compiled once.
    let check = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--tests", "--all-features", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", workspace_root().join("target/graph-v1-target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
