//! Any text is a page: checks `properties` on real pages with random faults, and on hostile pages.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
#![allow(clippy::print_stdout, reason = "a test that leaves something out says so")]

mod hostile;
mod lints;
mod mutate;
#[path = "../properties/mod.rs"]
mod properties;
mod times;

use crate::hostile::HOSTILE;
use crate::lints::LINTS;
use crate::mutate::{Random, mutate};
use graph_docgen::{DocFile, DocLanguage, DocSet, Facts, Generated, Packaging, Settings};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// The number of pages with faults in each test, unless `GRAPH_DOCGEN_MUTANTS` is set.
const MUTANTS: usize = 1_500;

/// Every so many pages of the real reference are used, if it is there.
const STRIDE: usize = 40;

/// All pages below these folders, ordered by path, each with its path below `api-reference`.
fn pages() -> Vec<DocFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut pages = Vec::new();
    for locale in ["zh-cn", "pt-br", "en-us"] {
        pages.extend(pages_below(&root.join("docs-input").join(locale).join("api-reference"), 1));
    }
    // The commands' tests and benches unpack it.
    let reference = pages_below(&root.join("target/corpus/zh-cn/api-reference"), STRIDE);
    if reference.is_empty() {
        println!("skipped: pages of the real reference, because target/corpus does not hold them");
    }
    pages.extend(reference);
    assert!(pages.len() > 100, "the pages of docs-input");
    pages
}

fn pages_below(root: &Path, stride: usize) -> Vec<DocFile> {
    let mut found = Vec::new();
    for version in ["v1.0", "beta"] {
        for kind in ["api", "resources"] {
            let Ok(folder) = std::fs::read_dir(root.join(version).join(kind)) else { continue };
            let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
            paths.sort();
            for path in paths
                .iter()
                .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
                .step_by(stride)
            {
                let name = path.file_name().unwrap().to_string_lossy();
                let text = std::fs::read_to_string(path).unwrap();
                found.push(DocFile { path: format!("{version}/{kind}/{name}"), text });
            }
        }
    }
    found
}

/// A page with faults, the same for the same number. Long pages are cut, since many faults find more than long pages.
fn mutant(pages: &[DocFile], number: usize) -> DocFile {
    let random = &mut Random::new(number as u64);
    let (one, other) = (random.choice(pages), random.choice(pages));
    let start = floor(&one.text, random.below(one.text.len().saturating_sub(6_000)));
    let end = floor(&one.text, (start + 6_000).min(one.text.len()));
    let start = if random.below(2) == 0 { 0 } else { start };
    let end = if start == 0 { floor(&one.text, end.min(6_000)) } else { end };
    DocFile { path: one.path.clone(), text: mutate(random, &one.text[start..end], &other.text) }
}

/// Runs a check on all mutants, and prints the number of one that fails.
fn of_mutants(check: impl Fn(&DocFile) + Sync) {
    let pages = pages();
    let count =
        std::env::var("GRAPH_DOCGEN_MUTANTS").ok().and_then(|count| count.parse().ok()).unwrap_or(MUTANTS);
    (0..count).into_par_iter().for_each(|number| {
        let file = mutant(&pages, number);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&file)));
        assert!(result.is_ok(), "mutant {number} of {} ({} pages):\n{}", file.path, pages.len(), file.text);
    });
}

#[test]
fn the_markup_of_mutants_is_accounted_for() {
    of_mutants(|file| properties::markup::check(&file.text));
}

#[test]
fn mutants_become_code() {
    of_mutants(properties::page::check);
}

#[test]
fn sets_of_mutants_become_one_crate_whatever_their_names_and_the_threads() {
    let pages = pages();
    let names = [
        "main",
        "Main",
        "用户-get",
        "列表-get",
        "mod-list",
        "a--get",
        "-",
        "..",
        "self",
        "9-get",
        "get",
        "user-get",
        "User-Get",
        "con",
    ];
    for round in 0..8 {
        let files = (0..60).map(|i| {
            let file = mutant(&pages, 1_000_000 + round * 60 + i);
            let name = names.get(i).map_or_else(|| format!("user{}-list", i % 9), |name| (*name).to_owned());
            DocFile {
                path: format!(
                    "v1.0/api/{name}-{}.md",
                    if i < names.len() { String::new() } else { i.to_string() }
                ),
                ..file
            }
        });
        let docs = DocSet::new(files.collect());
        properties::page::check_set(&docs);
        let settings = Settings {
            api_versions: vec![graph_docgen::ApiVersion::V1_0],
            doc_language: DocLanguage::Both,
            packaging: Packaging::WorkspaceMember,
            ..Settings::default()
        };
        let with = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let generated = pool.install(|| Generated::of(Facts::of(&docs), &settings));
            (generated.files, generated.diagnostics)
        };
        assert!(with(1) == with(2), "the output depends on the number of threads");
    }
}

#[test]
fn hostile_pages_become_code() {
    let all: Vec<_> = HOSTILE.iter().chain(LINTS).collect();
    all.par_iter().for_each(|(name, folder, make)| {
        for size in [300, 8_000] {
            let file = DocFile { path: format!("beta/{folder}/user-get.md"), text: make(size) };
            let result = std::panic::catch_unwind(|| {
                properties::markup::check(&file.text);
                properties::page::check(&file);
            });
            assert!(result.is_ok(), "{name} of {size} bytes");
        }
    });
}

/// Pages that nest as deep as they are long, with a tenth of a normal thread's stack.
#[test]
fn no_page_overflows_the_stack() {
    let thread = std::thread::Builder::new().stack_size(200_000 * if cfg!(debug_assertions) { 4 } else { 1 });
    let run = thread.spawn(|| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().unwrap();
        pool.install(|| {
            for (_, folder, make) in HOSTILE {
                let file = DocFile { path: format!("v1.0/{folder}/user-get.md"), text: make(100_000) };
                let _ = Facts::of(&DocSet::new(vec![file]));
            }
        });
    });
    run.unwrap().join().unwrap();
}

/// The last boundary of a character at or before this byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
