//! `cargo bench --bench compile`: the cost of compiling the client of the whole real reference, beside others in one run.
//!
//! Each crate is checked after its dependencies were built, without an incremental build to reuse. The bench prints medians of
//! seconds and of the compiler's processor time, the ratios to a yardstick in the same run (1,200 plain structs of 15 optional
//! fields with `Debug`, `Clone` and `Default`), and the compiler's peak memory if `/proc` has it. `-- --quick` measures once and
//! leaves out progenitor, whose output takes minutes. This program is not measured itself, so `--profile dev` saves its
//! optimisation.

#![allow(clippy::print_stdout, reason = "a bench prints")]
#![allow(clippy::print_stderr, reason = "what is under way goes apart from the figures")]
#![allow(clippy::unwrap_used, reason = "a bench stops at what it did not expect")]

mod cargo;
mod openapi;
mod plain;
mod programs;

use std::env;
use std::fs;
use std::path::Path;

use graph_docgen::{ApiVersion, Client, DocLanguage, Facts, Packaging, Settings};
use xtask::{Mode, corpus, load, reconcile, runtime_files, workspace_root};

use cargo::{Cargo, Cost};

/// The number of rounds of the whole bench and of the quick one.
const ROUNDS: [usize; 2] = [3, 1];

fn main() {
    if cargo::ran_as_wrapper() {
        return;
    }
    let Some(corpus) = corpus::unpack().unwrap() else {
        println!("skipped: what the client costs to compile, because ../shared/corpus is not there");
        return;
    };
    let quick = env::args().any(|argument| argument == "--quick");
    let folder = workspace_root().join("target/bench-compile");
    let client = folder.join("graph-client");
    let plain = folder.join("plain");
    let docs = load(&corpus.join("zh-cn/api-reference"), &[]).unwrap();
    let packaging = Packaging::Standalone { runtime: runtime_files() };
    let facts = Facts::of(&docs);
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::Both,
        packaging,
        ..Settings::default()
    };
    let described = Client::of(&facts, &settings);
    put(&plain.join("Cargo.toml"), plain::MANIFEST);
    put(&plain.join("src/lib.rs"), &plain::structs());
    let described_as_openapi = openapi::of(&described.code);
    reconcile(&client, &described.into_files(facts.api, &settings.packaging), Mode::Write).unwrap();
    println!("{}", described_as_openapi.size);
    println!("source: {}", source_size(&client.join("src")));

    let cargo = Cargo::new(folder.join("target"));
    let mut rows: Vec<Row<'_>> = vec![
        Row::new("1,200 plain structs, check", &plain, "check"),
        Row::new("the client, all areas, check", &client, "check --all-features"),
        Row::new("the client, all areas, build", &client, "build --all-features"),
        Row::new("the client, default areas, check", &client, "check"),
        Row::new("the client's tests, build", &client, "test --no-run --all-features"),
    ];
    let programs = programs::write(&folder, &client);
    rows.push(Row::new("a program over the runtime alone, check", &programs.runtime, "check"));
    let users_and_mail = Row::new("a program with users and mail, check", &programs.users_and_mail, "check");
    rows.push(users_and_mail.over(&client));
    for row in &rows {
        row.warm(&cargo);
    }
    for _ in 0..ROUNDS[usize::from(quick)] {
        for row in &mut rows {
            row.round(&cargo);
        }
    }
    let yardstick = rows[0].cost();
    print_head();
    for row in &rows {
        print_row(row.name, &row.cost(), &yardstick);
    }
    let tests = cargo.run(&client, "test --all-features");
    println!("\nthe client's tests, run: {:.1} s", tests.seconds);
    let (alone, with) = (rows[5].cost(), rows[6].cost());
    println!(
        "users and mail, client and program, add to the runtime alone: {:.1} s, processor {:.1} s",
        with.seconds - alone.seconds,
        with.processor - alone.processor
    );

    for (name, program) in
        [("five calls", &programs.five_calls), ("five calls with graph-rs-sdk", &programs.graph_rs_sdk)]
    {
        let whole = cargo.clean_build(program);
        let size = fs::metadata(program.join("target/release/five_calls")).unwrap().len();
        println!(
            "{name}: release build with all dependencies {:.0} s, processor {:.0} s, binary {:.1} MB",
            whole.seconds,
            whole.processor,
            megabytes(size)
        );
    }
    if quick {
        println!("skipped: progenitor, because of --quick");
        return;
    }
    let other = folder.join("progenitor");
    let document = folder.join("openapi.json");
    put(&document, &described_as_openapi.document);
    let made = workspace_root().join("xtask/benches/compile/progenitor");
    cargo.run(&made, &format!("run --release -- {} {}", document.display(), other.display()));
    println!("\nprogenitor, the same operations and types: {}", source_size(&other.join("src")));
    let mut row = Row::new("progenitor's client, check", &other, "check");
    row.warm(&cargo);
    row.round(&cargo);
    print_row(row.name, &row.cost(), &yardstick);
}

/// A crate that is compiled repeatedly.
struct Row<'a> {
    name: &'static str,
    folder: &'a Path,
    arguments: &'static str,
    /// A dependency that is compiled again together with it.
    over: Option<&'a Path>,
    costs: Vec<Cost>,
}

impl<'a> Row<'a> {
    fn new(name: &'static str, folder: &'a Path, arguments: &'static str) -> Self {
        Self { name, folder, arguments, over: None, costs: Vec::new() }
    }

    fn over(self, dependency: &'a Path) -> Self {
        Self { over: Some(dependency), ..self }
    }

    /// Compiles the dependencies.
    fn warm(&self, cargo: &Cargo) {
        cargo.run(self.folder, self.arguments);
    }

    /// Compiles the crate itself once more.
    fn round(&mut self, cargo: &Cargo) {
        for folder in self.over.into_iter().chain([self.folder]) {
            cargo.touch(folder);
        }
        let cost = cargo.run(self.folder, self.arguments);
        eprintln!("{}: {:.1} s, processor {:.1} s", self.name, cost.seconds, cost.processor);
        self.costs.push(cost);
    }

    /// The medians.
    fn cost(&self) -> Cost {
        let seconds = median(self.costs.iter().map(|cost| cost.seconds));
        let processor = median(self.costs.iter().map(|cost| cost.processor));
        let peak = self.costs.iter().map(|cost| cost.peak).max().unwrap_or(0);
        Cost { seconds, processor, peak }
    }
}

fn print_head() {
    println!("\n{:<44}{:>9}{:>8}{:>11}{:>8}{:>9}", "", "seconds", "ratio", "processor", "ratio", "MB");
}

fn print_row(name: &str, cost: &Cost, yardstick: &Cost) {
    let ratio = cost.seconds / yardstick.seconds;
    let processor = cost.processor / yardstick.processor;
    println!(
        "{name:<44}{:>9.1}{ratio:>8.2}{:>11.1}{processor:>8.2}{:>9.0}",
        cost.seconds,
        cost.processor,
        megabytes(cost.peak)
    );
}

/// The number of files, lines and bytes of Rust in a folder.
fn source_size(folder: &Path) -> String {
    let (mut files, mut lines, mut bytes) = (0, 0, 0);
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(path).unwrap();
                files += 1;
                lines += text.lines().count();
                bytes += text.len();
            }
        }
    }
    format!("{files} files, {lines} lines, {:.1} MB", megabytes(bytes as u64))
}

/// Writes a file and its folders, unless the file has this content.
fn put(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
