//! The time that hostile text takes, by its form and its length, as a table.
//!
//! `cargo test --release -p graph-docgen --test robustness -- --ignored --nocapture the_time_of_hostile_text`

use crate::lints::seconds;
use graph_docgen::lint::{LintConfig, lint};
use graph_docgen::{DocFile, DocLanguage, DocSet, Facts, Generated, Packaging, Settings};

/// The lengths of the pages, in bytes.
const SIZES: [usize; 3] = [100_000, 1_000_000, 10_000_000];

/// The forms of text, and a piece of each that is repeated in one paragraph.
const FORMS: [(&str, &str); 14] = [
    ("links", "[a](b.md) "),
    ("references", "[a]:[a]:"),
    ("emphasis", "*a **b* c "),
    ("code", "`a` ``b` "),
    ("anchors", "<a name=\"b\"></a>"),
    (
        "spans",
        "<span data-ttu-id=\"x-1\">a</span><span class=\"sxs-lookup\"><span data-stu-id=\"x-1\">b</span></span>",
    ),
    ("brackets", "[[a]("),
    ("pipes", "|a "),
    ("sentences", "It is one. "),
    ("codes", "`200 OK` and 404, "),
    ("quotes", "'a\" “b "),
    ("comments", "a <!-- b "),
    ("lists", "\n- a"),
    ("rows", "\n|a|b|c|"),
];

/// The seconds that a page takes to be read, made into a client, and linted.
fn time(piece: &str, size: usize) -> f64 {
    let text = format!(
        r#"# T

## HTTP request
```http
GET /x
```
## Response

Returns {}
"#,
        piece.repeat(size / piece.len())
    );
    let docs = DocSet::new(vec![DocFile { path: "v1.0/api/user-get.md".to_owned(), text }]);
    let settings = Settings {
        api_versions: vec![graph_docgen::ApiVersion::V1_0],
        doc_language: DocLanguage::Both,
        packaging: Packaging::WorkspaceMember,
        ..Settings::default()
    };
    let start = seconds().unwrap_or_default();
    let _ = Generated::of(Facts::of(&docs), &settings);
    let _ = lint(&docs, &[], &LintConfig::default());
    seconds().unwrap_or_default() - start
}

/// Prints the table. Seconds are those of this machine, so nothing is asserted; `lints_take_time_in_proportion_to_the_page` compares.
#[test]
#[ignore = "prints a table, and takes minutes"]
fn the_time_of_hostile_text() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().unwrap();
    println!("{:<12}{:>10}{:>10}{:>10}  growth", "form", "100 kB", "1 MB", "10 MB");
    pool.install(|| {
        for (name, piece) in FORMS {
            let [short, long, longest] = SIZES.map(|size| time(piece, size));
            println!(
                "{name:<12}{short:>9.3}s{long:>9.3}s{longest:>9.3}s  {:.1}, {:.1}",
                long / short,
                longest / long
            );
        }
    });
}
