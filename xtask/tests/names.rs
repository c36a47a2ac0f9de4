//! The names of the functions of the whole real v1.0 reference: their lengths, and how many of fifty guesses are right.
//!
//! `cargo test -p xtask --test names -- --nocapture` prints the distribution of lengths, the longest names and the wrong guesses.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "the test prints what it measured")]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;

use graph_docgen::{ApiVersion, Client, DocLanguage, Facts, Packaging, Settings};
use xtask::{corpus, load, workspace_root};

/// The functions with their requests: `user::list` and `GET /users`.
fn names(facts: &Facts) -> BTreeMap<String, String> {
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::English,
        packaging: Packaging::WorkspaceMember,
        ..Settings::default()
    };
    let names = Client::of(facts, &settings).code.names;
    let split = |line: &str| {
        line.trim_start_matches("v1_0::")
            .split_once(' ')
            .map(|(name, request)| (name.to_owned(), request.to_owned()))
    };
    names.iter().filter_map(|name| split(&name.line)).collect()
}

#[test]
fn names_are_short_stable_and_guessed() {
    let Some(packs) = corpus::unpack().unwrap() else {
        eprintln!("skipped: the names of the reference, because ../shared/corpus is not there");
        return;
    };
    let mut facts = Facts::of(&load(&packs.join("zh-cn/api-reference"), &[]).unwrap());
    let names = names(&facts);

    let function = |name: &str| name.rsplit("::").next().unwrap_or_default().to_owned();
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for name in names.keys() {
        *lengths.entry(function(name).len().div_ceil(10) * 10).or_default() += 1;
    }
    eprintln!("{} functions; lengths up to 10, 20, ..: {lengths:?}", names.len());
    let mut longest: Vec<&String> = names.keys().collect();
    longest.sort_by_key(|name| std::cmp::Reverse(function(name).len()));
    longest.iter().take(40).for_each(|name| eprintln!("{} {name}", function(name).len()));
    assert!(function(longest[0]).len() <= 60);
    assert!(names.keys().all(|name| !name.contains("or_user_principal_name")));

    let guesses = fs::read_to_string(workspace_root().join("xtask/tests/names/guesses.txt")).unwrap();
    let guesses: Vec<Vec<&str>> = guesses
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(" | ").collect())
        .collect();
    // Function calls have their strings in quotes, and some paths need a query.
    let plain =
        |request: &str| request.split('?').next().unwrap_or_default().replace("%27", "'").to_lowercase();
    let mut by_request: HashMap<String, Vec<&String>> = HashMap::new();
    names.iter().for_each(|(name, request)| by_request.entry(plain(request)).or_default().push(name));
    let is_wrong =
        |guess: &&Vec<&str>| names.get(guess[1]).is_none_or(|request| plain(request) != plain(guess[2]));
    let wrong: Vec<&Vec<&str>> = guesses.iter().filter(is_wrong).collect();
    eprintln!("{} of {} guesses are right", guesses.len() - wrong.len(), guesses.len());
    for guess in &wrong {
        eprintln!("  to {}: {} is {:?}", guess[0], guess[1], by_request.get(&plain(guess[2])));
    }
    assert!(wrong.len() <= WRONG_GUESSES, "more than {WRONG_GUESSES} guesses are wrong");

    for lines in facts.api.operations.chunk_by_mut(|one, next| one.page == next.page) {
        lines.reverse();
    }
    let reversed = self::names(&facts);
    let differ: Vec<_> =
        names.iter().filter(|(name, request)| reversed.get(*name) != Some(request)).collect();
    assert!(differ.is_empty(), "names that hang on the order of lines: {differ:?}");

    // Every other page.
    let pages: BTreeSet<_> = facts.api.operations.iter().map(|line| line.page.clone()).collect();
    let half: BTreeSet<_> = pages.into_iter().step_by(2).collect();
    facts.api.operations.retain(|line| half.contains(&line.page));
    let of_half = self::names(&facts);
    let differ: Vec<_> = of_half.iter().filter(|(name, request)| names.get(*name) != Some(request)).collect();
    eprintln!("{} of {} names hang on other pages: {differ:?}", differ.len(), of_half.len());
    assert!(differ.len() <= HANG_ON_PAGES);
}

/// The number of guesses that the rule does not meet.
const WRONG_GUESSES: usize = 9;

/// The number of names that are others if every other page is left out: two pages replace one property of one resource.
const HANG_ON_PAGES: usize = 2;
