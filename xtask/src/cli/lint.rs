//! Flags of `lint`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};

const LEVELS: &str = "\
CODE is a code as the findings have it; for --deny also `warnings`: all that are warnings.
--deny goes before --warn, --warn before --allow, all three before docs.yaml, and that before the
lints' own severities.

A page allows findings with a comment, <!-- graph-docgen: allow(code, code) -->: directly above a
block for that block, anywhere else for the whole page.

Exit status: 0 no finding is an error, 1 some are, 2 could not run. In CI, `--deny warnings` makes
errors of all warnings.";

/// Flags of `lint`.
#[derive(Debug, Default, Args)]
#[command(after_help = LEVELS)]
pub(crate) struct Lint {
    /// Folder of pages; several are compared as locales of the same pages [default: all page sets of docs-input/docs.yaml]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Vec<PathBuf>,
    /// Form of the output
    #[arg(long, default_value = "human")]
    pub(crate) format: Format,
    /// Say what a code means, and do nothing else
    #[arg(long, value_name = "CODE", conflicts_with_all = ["docs", "accounting", "baseline", "write_baseline"])]
    pub(crate) explain: Option<String>,
    /// Print all codes as the page docs/lints.md, and do nothing else
    #[arg(long, conflicts_with_all = ["docs", "explain", "accounting", "baseline", "write_baseline"])]
    pub(crate) list: bool,
    /// Print what became of the blocks of the pages, instead of findings
    #[arg(long, conflicts_with_all = ["baseline", "write_baseline"])]
    pub(crate) accounting: bool,
    /// Make findings of this code errors
    #[arg(long, value_name = "CODE")]
    pub(crate) deny: Vec<String>,
    /// Make findings of this code warnings
    #[arg(long, value_name = "CODE")]
    pub(crate) warn: Vec<String>,
    /// Leave findings of this code out
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,
    /// Leave out the findings that this file knows, and name those of them that are gone
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write all findings to this file, as known
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// How many findings to print in full, or `all`; JSON and SARIF always have all
    #[arg(long, value_name = "N", default_value = "30")]
    pub(crate) max: Max,
    /// Number of threads; the output does not depend on it [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,
}

/// The form in which findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people: counts by code, then findings with the page's line
    #[default]
    Human,
    /// One JSON object
    Json,
    /// Workflow commands of GitHub Actions, which annotate the lines
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// How many findings are printed in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Max(pub(crate) usize);

impl Default for Max {
    fn default() -> Self {
        Self(30)
    }
}

impl FromStr for Max {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "all" => Ok(Self(usize::MAX)),
            text => text.parse().map(Self).map_err(|_| "a number or `all`".to_owned()),
        }
    }
}
