//! A client without texts (`--doc-language none`) has no sentence of the pages. If `../shared/corpus` is missing, the test of the
//! whole reference is skipped and prints one line.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::HashSet;
use std::path::Path;

use graph_docgen::{DocLanguage, DocSet, Facts, Generated, Settings};
use serde_json::Value;
use xtask::{corpus, load, workspace_root};

/// The number of words in a row that only a copy has in common with a text.
const WORDS: usize = 7;
/// The same for letters of scripts without blanks.
const LETTERS: usize = 8;

/// The stretches of a text by which a copy of it is known. Punctuation and markup do not count.
fn stretches(text: &str) -> Vec<String> {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    // A path, a URL or a name is a fact.
    let is_prose = |words: &&[&str]| {
        words.iter().all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let english = words.windows(WORDS).filter(is_prose).map(|words| words.join(" "));
    let letters: Vec<Vec<char>> = words
        .iter()
        .map(|word| word.chars().filter(|c| ('\u{3040}'..'\u{A000}').contains(c)).collect())
        .collect();
    let other =
        letters.iter().flat_map(|letters| letters.windows(LETTERS)).map(|letters| letters.iter().collect());
    english.chain(other).collect()
}

/// Collects the texts of the IR: whatever is a text in some language, the note of a cell, or the content of an example.
fn texts<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) if ["english", "localized", "note", "text"].contains(&key) => found.push(text),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| texts(value, key, found)),
        Value::Array(values) => values.iter().for_each(|value| texts(value, key, found)),
        _ => {}
    }
}

/// The stretches of texts that stand in a client of these pages as well, and the number of those that were looked for.
fn copied(docs: &DocSet, doc_language: DocLanguage) -> (Vec<String>, usize) {
    let settings = Settings { doc_language, ..Settings::default() };
    let facts = Facts::of(docs);
    let ir = serde_json::to_value(&facts.api).unwrap();
    let mut all = Vec::new();
    texts(&ir, "", &mut all);
    let wanted: HashSet<String> = all.into_iter().flat_map(stretches).collect();
    let files = Generated::of(facts, &settings).files;
    let mut copied: Vec<String> = files.iter().flat_map(|(_, file)| stretches(&file.text)).collect();
    copied.retain(|stretch| wanted.contains(stretch));
    copied.sort();
    copied.dedup();
    (copied, wanted.len())
}

fn check(pages: &Path) {
    let docs = load(pages, &[]).unwrap();
    let (without, wanted) = copied(&docs, DocLanguage::None);
    assert!(wanted > 300, "{wanted} stretches are too few");
    assert!(
        without.is_empty(),
        "{} of {wanted} stretches: {:#?}",
        without.len(),
        &without[..without.len().min(40)]
    );
}

#[test]
fn no_sentence_of_the_committed_pages_is_left() {
    let pages = workspace_root().join("docs-input/zh-cn/api-reference");
    check(&pages);
    // The test finds what is there.
    let (with, wanted) = copied(&load(&pages, &[]).unwrap(), DocLanguage::Both);
    assert!(with.len() * 2 > wanted, "{} of {wanted}", with.len());
}

#[test]
fn no_sentence_of_the_real_reference_is_left() {
    let Some(root) = corpus::unpack().unwrap() else {
        eprintln!("skipped: a client without texts, because ../shared/corpus is not there");
        return;
    };
    check(&root.join("zh-cn/api-reference"));
    check(&root.join("en-today/api-reference"));
}
