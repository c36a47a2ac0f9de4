//! `cargo bench`: the time of `generate`, stage by stage, as a ratio to a baseline in the same process with the same number of
//! threads. The baseline reads every page, parses its raw bytes with bare pulldown-cmark, tables on, and counts the events.
//!
//! The bench reads the real reference if `../shared/corpus` exists, as it was published and in today's layout, and `docs-input` otherwise.
//! In today's layout a page includes other files, and the baseline reads these too. Each round runs the baseline and every
//! stage once. It prints the median times, and the median of the ratios of all rounds.

#![allow(clippy::print_stdout, reason = "a bench prints")]
#![allow(clippy::unwrap_used, reason = "a bench stops at what it did not expect")]

use std::any::Any;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use graph_docgen::{
    ApiVersion, Client, DocLanguage, DocSet, Facts, FileTree, Generated, Packaging, Settings,
};
use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use xtask::{Mode, Report, corpus, load, read_pages, reconcile, runtime_files, workspace_root};

const ROUNDS: usize = 9;
/// The variable that names a stage for a process that runs it once and prints its peak memory. It also serves a profiler;
/// `RAYON_NUM_THREADS` then sets the number of threads.
const ONCE: &str = "GRAPH_DOCGEN_BENCH_ONCE";
/// The variable that names the folder of pages for such a process.
const ONCE_DOCS: &str = "GRAPH_DOCGEN_BENCH_DOCS";

/// A timed stage: its name in [`ONCE`], its description, and its work, which may write to a folder. The result of the work is dropped
/// after the clock has stopped.
type Stage = (&'static str, &'static str, fn(&Path, &Path) -> Box<dyn Any>);

/// Each stage goes one step further than the stage before. All but the first begin with the pages on disk.
const STAGES: [Stage; 8] = [
    ("baseline", "baseline: read, parse raw bytes with pulldown-cmark", |docs, _| {
        Box::new(baseline(&paths(docs)))
    }),
    ("read", "read", |docs, _| Box::new(load(docs, &[]).unwrap())),
    ("split", "read, split the markup", |docs, _| Box::new(split(&load(docs, &[]).unwrap()))),
    ("api", "read to Facts", |docs, _| Box::new(read_pages(docs, &[], None, &[]).unwrap())),
    ("crate", "read to rust::Crate", |docs, _| Box::new(client(&read_pages(docs, &[], None, &[]).unwrap()))),
    ("files", "read to FileTree", |docs, _| Box::new(file_tree(read_pages(docs, &[], None, &[]).unwrap()))),
    ("generate", "the whole of generate, files written", |docs, out| Box::new(generate(docs, out))),
    ("again", "generate again, nothing differs", |docs, out| Box::new(generate(docs, out))),
];

fn main() {
    let scratch = tempfile::tempdir_in(workspace_root().join("target")).unwrap();
    if let Some(wanted) = env::var_os(ONCE) {
        let (.., run) = STAGES.iter().find(|(key, ..)| *key == wanted).expect("the name of a stage");
        let docs = env::var_os(ONCE_DOCS).expect("a folder of pages");
        drop(run(Path::new(&docs), &scratch.path().join("out")));
        println!("{}", peak_memory());
        return;
    }
    let mut sets = Vec::new();
    if let Some(corpus) = corpus::unpack().unwrap() {
        sets.push(("the v1.0 reference of 2021, zh-CN", corpus.join("zh-cn/api-reference")));
    }
    if let Some(pages) = corpus::modernized().unwrap() {
        sets.push(("the v1.0 reference of 2021 in today's layout, English", pages));
    }
    if sets.is_empty() {
        let docs = workspace_root().join("docs-input/zh-cn/api-reference");
        sets.push(("docs-input (../shared/corpus is not there)", docs));
    }
    for (name, docs) in sets {
        measure(name, &docs, &scratch.path().join(docs.file_name().unwrap()));
    }
}

/// Prints the figures of one folder of pages.
fn measure(name: &str, docs: &Path, scratch: &Path) {
    let paths = paths(docs);
    let bytes: u64 = paths.iter().map(|path| fs::metadata(path).unwrap().len()).sum();
    println!("{name}: {} files, {:.1} MB; medians of {ROUNDS} rounds\n", paths.len(), megabytes(bytes));
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| rounds(threads, docs, scratch));
    }
    linear(docs);
    if cfg!(target_os = "linux") {
        let mut once = Command::new(env::current_exe().unwrap());
        let once = once.env(ONCE, "generate").env(ONCE_DOCS, docs).output().unwrap();
        let peak: u64 = String::from_utf8(once.stdout).unwrap().trim().parse().unwrap();
        println!(
            "peak memory of one run: {:.0} MB, {:.2} times the input\n",
            megabytes(peak),
            peak as f64 / bytes as f64
        );
    }
}

/// Times the baseline and the stages side by side.
fn rounds(threads: usize, docs: &Path, scratch: &Path) {
    let mut stages = STAGES.map(|(_, name, run)| (name, run, Vec::new()));
    for round in 0..=ROUNDS {
        // The folders are kept to the end, because some file systems create files slowly after many were removed.
        let out = scratch.join(format!("out-{threads}-{round}"));
        for (_, run, times) in &mut stages {
            let begin = Instant::now();
            let made = run(docs, &out);
            let time = begin.elapsed();
            drop(made);
            // The first round warms up.
            if round > 0 {
                times.push(time);
            }
        }
    }
    println!(
        "{threads} thread{}{:>46}  ratio to the baseline",
        if threads == 1 { "" } else { "s" },
        "seconds"
    );
    let baseline = stages[0].2.clone();
    for (name, _, times) in stages {
        let ratios = times.iter().zip(&baseline).map(|(time, base)| time.as_secs_f64() / base.as_secs_f64());
        println!(
            "  {name:<52}{:>6.3}  {:>5.2}",
            median(times.iter().map(Duration::as_secs_f64)),
            median(ratios)
        );
    }
    println!();
}

/// Prints how the time grows with the number of pages: half of them should take half of the time.
fn linear(docs: &Path) {
    let all = load(docs, &[]).unwrap();
    let half = DocSet::new(all.files.iter().step_by(2).cloned().collect());
    let time = |docs: &DocSet| {
        median((0..ROUNDS).map(|_| {
            let begin = Instant::now();
            drop(file_tree(Facts::of(docs)));
            begin.elapsed().as_secs_f64()
        }))
    };
    println!("every other page takes {:.2} of the time of all pages", time(&half) / time(&all));
}

fn baseline(paths: &[PathBuf]) -> usize {
    let count = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        Parser::new_ext(&text, Options::ENABLE_TABLES).count()
    };
    paths.par_iter().map(count).sum()
}

fn split(docs: &DocSet) -> usize {
    docs.files
        .par_iter()
        .map(|file| graph_docgen::bilingual::split(&file.text).side(graph_docgen::Side::English).text.len())
        .sum()
}

fn settings() -> Settings {
    Settings {
        api_versions: ApiVersion::ALL.to_vec(),
        doc_language: DocLanguage::Both,
        packaging: Packaging::Standalone { runtime: runtime_files() },
        ..Settings::default()
    }
}

fn client(facts: &Facts) -> Client {
    Client::of(facts, &settings())
}

fn file_tree(facts: Facts) -> FileTree {
    Generated::of(facts, &settings()).files
}

/// The work of `generate`, from the folder of pages to the folder of the client.
fn generate(docs: &Path, out: &Path) -> (FileTree, Report) {
    let files = file_tree(read_pages(docs, &[], None, &[]).unwrap());
    let report = reconcile(out, &files, Mode::Write).unwrap();
    (files, report)
}

/// The Markdown files below the versions: pages, and what they include.
fn paths(docs: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        ["v1.0", "beta", "includes"].map(|folder| docs.join(folder)).into_iter().collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The peak memory of this process, in bytes.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}
