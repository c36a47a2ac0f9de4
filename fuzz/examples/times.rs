//! Prints the time that hostile pages take, in seconds of one core: `cargo run --release --manifest-path
//! fuzz/Cargo.toml --example times [BYTES [NAME]]`.
//!
//! `bare` is pulldown-cmark alone, with tables, counting its events: the minimum for any reader of Markdown. It is
//! skipped for lists and quotes, on which it takes quadratic time.

#[path = "../../generator/tests/robustness/hostile.rs"]
mod hostile;

use graph_docgen::bilingual::Side;
use graph_docgen::lint::{LintConfig, lint};
use graph_docgen::{ApiVersion, DocFile, DocLanguage, DocSet, Facts, Generated, Settings, strip};
use std::io::Write;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let size: usize = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10_000_000);
    let wanted = arguments.next().unwrap_or_default();
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    one.build_global().expect("a pool of this thread");
    let settings = Settings {
        api_versions: vec![ApiVersion::V1_0],
        doc_language: DocLanguage::Both,
        ..Settings::default()
    };
    println!(
        "{:<48} {:>9} {:>6} {:>6} {:>6} {:>6} {:>6}",
        "page", "bytes", "bare", "strip", "read", "write", "lint"
    );
    for (name, folder, make) in hostile::HOSTILE.iter().filter(|(name, ..)| name.contains(&wanted)) {
        let file = DocFile { path: format!("v1.0/{folder}/user-get.md"), text: make(size) };
        print!("{name:<48} {:>9}", file.text.len());
        let bare = if name.starts_with("lists") || name.starts_with("quotes") { "" } else { &*file.text };
        let events =
            timed(|| pulldown_cmark::Parser::new_ext(bare, pulldown_cmark::Options::ENABLE_TABLES).count());
        timed(|| [Side::English, Side::Localized].map(|side| strip(&file.text, side)));
        let docs = DocSet::new(vec![file]);
        let facts = timed(|| Facts::of(&docs));
        let Generated { files, diagnostics, .. } = timed(|| Generated::of(facts, &settings));
        timed(|| lint(&docs, &[], &LintConfig::default()));
        let out: usize = files.iter().map(|(_, file)| file.text.len()).sum();
        println!("  {events} events, {} findings, {out} bytes out", diagnostics.len());
    }
}

/// Runs the function and prints its time.
fn timed<T>(run: impl FnOnce() -> T) -> T {
    let start = seconds();
    let result = run();
    print!(" {:>6.3}", seconds() - start);
    let _ = std::io::stdout().flush();
    result
}

/// The processor time of this thread in seconds, if Linux reports it; otherwise the elapsed time.
fn seconds() -> f64 {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = statistics.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}
