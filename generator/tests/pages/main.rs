//! Reads each page in `api/` and `resources/` beside this file, alone. The `.txt` file of the same name has the expected findings,
//! facts and code.
//!
//! `UPDATE_EXPECT=1 cargo test -p graph-docgen --test pages` writes the `.txt` files. In a page, `{{target|source}}` is short for a
//! translation unit.

use expect_test::expect_file;
use graph_docgen::lint::{LintConfig, lint_pages};
use graph_docgen::{DocFile, DocLanguage, DocSet, Stage, show};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn findings_facts_and_code_of_each_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    for kind in ["api", "resources"] {
        let files = fs::read_dir(folder.join(kind)).expect("a folder of pages");
        let mut names: Vec<String> = files
            .map(|file| file.expect("a file").file_name().into_string().expect("a name in UTF-8"))
            .filter(|name| name.ends_with(".md"))
            .collect();
        names.sort();
        assert!(!names.is_empty());
        for name in names {
            let file = folder.join(kind).join(name);
            let text = fs::read_to_string(&file).expect("a page");
            let path = format!(
                "v1.0/{kind}/{}",
                file.file_name().and_then(|name| name.to_str()).unwrap_or_default()
            );
            expect_file![file.with_extension("txt")].assert_eq(&outcome(path, &text));
        }
    }
}

/// The findings, facts and code of a page.
fn outcome(path: String, text: &str) -> String {
    let docs = DocSet::new(vec![DocFile { path: path.clone(), text: with_units(text) }]);
    let mut out = "FINDINGS\n".to_owned();
    let pages = BTreeSet::from([path.clone()]);
    for found in lint_pages(&docs, &[], &LintConfig::default(), &pages).diagnostics {
        let severity = format!("{:?}", found.severity).to_lowercase();
        _ = writeln!(out, "{}: {severity}: {}: {}", found.location.line, found.code, found.message);
    }
    let facts = show(Stage::Ir, &docs, &path, DocLanguage::Both).expect("the page");
    let mut facts: Value = serde_json::from_str(&facts).expect("JSON");
    remove_defaults(&mut facts);
    _ = write!(out, "\nFACTS\n{facts:#}\n");
    let code = show(Stage::Rust, &docs, &path, DocLanguage::Both).expect("the page");
    let (client, _) = code.split_once("// tests/").unwrap_or((&code, ""));
    if !client.is_empty() {
        _ = write!(out, "\nCLIENT\n{}\n", client.trim_end());
    }
    out
}

/// Removes the members that state no fact: `null`, empty lists, and the version of the schema.
fn remove_defaults(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(remove_defaults);
            members.retain(|name, value| {
                !value.is_null() && *value != Value::Array(Vec::new()) && name != "schemaVersion"
            });
        }
        Value::Array(elements) => elements.iter_mut().for_each(remove_defaults),
        _ => {}
    }
}

/// Writes the translation units of a page in full.
fn with_units(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (unit, after) = after.split_once("}}").expect("a unit ends");
        let (target, source) = unit.split_once('|').expect("a unit has two sides");
        _ = write!(
            out,
            "{before}<span data-ttu-id=\"0a1b2-103\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-103\">{source}</span></span>"
        );
        rest = after;
    }
    out + rest
}
