//! `lint` on the whole real v1.0 reference, and on pages of it with an added fault. Skipped if `../shared/corpus` is missing.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use graph_docgen::lint::{LintConfig, LintReport, lint};
use graph_docgen::{BlockOutcome, DocFile, DocSet};
use rayon::prelude::*;
use xtask::{corpus, load, workspace_root};

/// The pages of a pack. Returns `None`, and prints a line, if the pack is missing.
fn pages(test: &str, pack: &str) -> Option<DocSet> {
    let Some(root) = corpus::unpack().unwrap() else {
        eprintln!("skipped: {test}, because ../shared/corpus is not there");
        return None;
    };
    Some(load(&root.join(pack).join("api-reference"), &[]).unwrap())
}

fn found(docs: &DocSet) -> LintReport {
    lint(docs, &[], &LintConfig::default())
}

#[test]
fn every_block_has_an_outcome_and_few_are_only_reported() {
    let Some(docs) = pages("the account of the blocks", "zh-cn") else { return };
    let account = found(&docs).accounting;
    // All blocks of a kind, those of included files in each page, and those whose facts are in the IR.
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((kind, outcome), count) in &account.counts {
        let (all, extracted) = kinds.entry(kind).or_default();
        *all += count;
        *extracted += if *outcome == BlockOutcome::Extracted { *count } else { 0 };
    }
    let expect = [
        ("annotation", (8_303, 6_595)),
        ("comment", (1_705, 0)),
        ("fence", (8_424, 8_244)),
        ("heading", (25_661, 25_383)),
        ("html", (9, 0)),
        ("rule", (1_456, 0)),
        ("tab", (6_716, 0)),
        ("table", (6_981, 6_457)),
        ("text", (32_398, 12_343)),
    ];
    assert_eq!(kinds, expect.into());
    let counts = account.counts.iter();
    let reported: usize =
        counts.filter(|((_, outcome), _)| *outcome == BlockOutcome::Reported).map(|(_, count)| count).sum();
    assert!(reported <= 53, "{reported} blocks are reported");
}

/// The findings in the English text of the translated pages are also found in the English pages, except for a few faults that the
/// translation itself made.
#[test]
fn the_english_pages_have_the_same_faults_as_their_translations() {
    let (Some(translated), Some(english)) =
        (pages("lints of both packs", "zh-cn"), pages("lints of both packs", "en"))
    else {
        return;
    };
    // Only one pack has tables of contents and the included files.
    let of_translation = |code: &str| {
        code.contains("translated")
            || code.contains("altered")
            || code == "link-text-empty"
            || code == "english-damaged"
            || code.contains("toc")
            || code.starts_with("include-")
    };
    let keys = |docs: &DocSet| -> BTreeSet<(String, &'static str, String)> {
        let all = found(docs).diagnostics.into_iter().filter(|found| !of_translation(found.code.name));
        // Lines and columns differ, also in messages.
        let plain = |message: String| message.replace(|c: char| c.is_ascii_digit(), "");
        all.map(|found| (found.location.page, found.code.name, plain(found.message))).collect()
    };
    let (translated, english) = (keys(&translated), keys(&english));
    let differ: Vec<_> = translated.symmetric_difference(&english).collect();
    assert!(differ.len() <= 20 && english.len() > 500, "{} findings differ: {differ:#?}", differ.len());
}

/// The page of 2019 that comes with the packs.
#[test]
fn a_translated_header_is_named_with_its_place_and_cure() {
    let seed = workspace_root().join("../shared/corpus/seed-page.md");
    let Ok(text) = fs::read_to_string(seed) else {
        eprintln!("skipped: the seed page, because ../shared/corpus is not there");
        return;
    };
    let path = "beta/api/windowsautopilotdeviceidentity-unassignresourceaccountfromdevice.md".to_owned();
    let found = found(&DocSet::new(vec![DocFile { path, text }])).diagnostics;
    let summaries: Vec<_> = found
        .iter()
        .map(|found| {
            (
                found.code.name,
                found.location.line,
                found.location.column,
                &*found.message,
                found.help.as_deref(),
            )
        })
        .collect();
    let cure = "write `Accept` in the translation, as the English text has it";
    assert_eq!(
        summaries,
        [("header-translated", 46, 32, "the header `Accept` is translated as `接受`", Some(cure))]
    );
}

/// A fault for a page: the inserted text, its place, and the code of the lint that must find it there.
struct Seed {
    code: &'static str,
    page: String,
    at: usize,
    fault: &'static str,
}

/// Replaces a text behind a mark. Returns `None` if the page does not have both.
fn replace(text: &str, mark: &str, good: &str, fault: &'static str, code: &'static str) -> Option<Seed> {
    let mark_end = text.find(mark)? + mark.len();
    let at = mark_end + text[mark_end..].find(good)?;
    let page = format!("{}{fault}{}", &text[..at], &text[at + good.len()..]);
    Some(Seed { code, page, at, fault })
}

fn seeds(text: &str) -> Vec<Seed> {
    let first = |code, mark: &str, good: &str, fault| replace(text, mark, good, fault, code);
    let methods = ["GET", "POST", "PATCH", "DELETE"];
    let url = "https://graph.microsoft.com/v1.0/";
    let beta = "https://graph.microsoft.com/beta/";
    let calls = methods.iter().filter_map(|method| {
        let seed = first("example-version-differs", &format!("```http\n{method} "), url, beta)?;
        // Another fence may be between the two.
        text[..seed.at].ends_with(&format!("\n{method} ")).then_some(seed)
    });
    // Another lint finds names that the English text does not have.
    let of_english = |seed: &Seed| {
        let english = text[seed.at..]
            .split_once("<span data-stu-id=")
            .and_then(|(_, rest)| rest.split("</span>").next());
        english.is_some_and(|english| english.ends_with(".ReadWrite.All"))
    };
    let own = [
        first(
            "header-translated",
            "<a name=\"request-headers\">",
            ">Authorization</span><span class",
            ">授权</span><span class",
        ),
        first(
            "permission-translated",
            "</span></span>|<span data-ttu-id=",
            ".ReadWrite.All</span><span class",
            "。读写.All</span><span class",
        )
        .filter(of_english),
        first(
            "permission-order-translated",
            "<a name=\"permissions\">",
            "从最低特权到最高特权",
            "从最高特权到最低特权",
        ),
        first(
            "permission-type-translated",
            "<a name=\"permissions\">",
            ">应用程序</span>",
            ">委派（工作或学校帐户）</span>",
        ),
        first(
            "permission-scheme-duplicate",
            "<a name=\"permissions\">",
            ">Application</span></span>",
            ">Delegated (work or school account)</span></span>",
        ),
        first("code-span-altered", "<a name=\"response\">", "`200 OK`", "`404 OK`"),
        first("status-translated", "<a name=\"response\">", "`200 OK`", "`404 OK`"),
        first("anchor-altered", "\n## ", "\"request-body\"", "\"request-bdoy\""),
        first("example-json-invalid", "HTTP/1.1 200 OK", "\"\n}\n```", "\",\n}\n```"),
    ];
    own.into_iter().flatten().chain(calls.take(1)).collect()
}

#[test]
fn faults_put_into_real_pages_are_found_where_they_are() {
    let Some(docs) = pages("faults in real pages", "zh-cn") else { return };
    let linted = |text: String, path: &str| {
        found(&DocSet::new(vec![DocFile { path: path.to_owned(), text }])).diagnostics
    };
    let sample: Vec<_> = docs.files.iter().filter(|file| file.path.contains("/api/")).step_by(20).collect();
    let tried: Vec<(&str, Option<String>)> = sample
        .par_iter()
        .flat_map_iter(|file| {
            seeds(&file.text).into_iter().map(|seed| {
                let Seed { code, page, at, fault } = seed;
                let after = linted(page, &file.path);
                // The marked bytes contain the fault, or a part of it.
                let end = at + fault.len();
                let hit = |found: &graph_docgen::Diagnostic| {
                    found.code == code && found.location.start < end && at < found.location.end
                };
                let is_found = after.iter().any(|found| hit(found) && found.help.is_some());
                (code, (!is_found).then(|| format!("{}: {code}", file.path)))
            })
        })
        .collect();
    let missed: Vec<_> = tried.iter().filter_map(|(_, missed)| missed.as_deref()).collect();
    assert!(missed.is_empty(), "{} of {} are not found: {missed:#?}", missed.len(), tried.len());
    for code in [
        "header-translated",
        "permission-order-translated",
        "status-translated",
        "example-json-invalid",
        "example-version-differs",
    ] {
        assert!(tried.iter().filter(|(tried, _)| *tried == code).count() > 5, "{code}");
    }
}
