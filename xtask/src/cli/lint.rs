//! Flags of `lint`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};

const LEVELS: &str = "\
CODE is the code of a finding. --deny also takes `warnings`, which means every warning.
--deny wins over --warn, and --warn over --allow. All three win over docs.yaml, and docs.yaml wins
over the lints' own severities.

A page allows findings with the comment <!-- graph-docgen: allow(code, code) -->. Directly above a
block it holds for that block, anywhere else for the whole page.

Exit status: 0 if no finding is an error, 1 if one is, 2 if the command could not run. In CI,
`--deny warnings` turns every warning into an error.";

/// Flags of `lint`.
#[derive(Debug, Default, Args)]
#[command(after_help = LEVELS)]
pub(crate) struct Lint {
    /// Folder of pages; several folders are compared as locales of the same pages [default: every page set of docs-input/docs.yaml]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Vec<PathBuf>,
    /// File of corrections of the first folder [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// Form of the output
    #[arg(long, default_value = "human")]
    pub(crate) format: Format,
    /// Explain a code, and do nothing else
    #[arg(long, value_name = "CODE", conflicts_with_all = ["docs", "accounting", "baseline", "write_baseline"])]
    pub(crate) explain: Option<String>,
    /// Print all codes as the page docs/lints.md, and do nothing else
    #[arg(long, conflicts_with_all = ["docs", "explain", "accounting", "baseline", "write_baseline"])]
    pub(crate) list: bool,
    /// Print how many blocks of the pages were extracted, ignored or reported, instead of findings
    #[arg(long, conflicts_with_all = ["baseline", "write_baseline"])]
    pub(crate) accounting: bool,
    /// Report findings of this code as errors
    #[arg(long, value_name = "CODE")]
    pub(crate) deny: Vec<String>,
    /// Report findings of this code as warnings
    #[arg(long, value_name = "CODE")]
    pub(crate) warn: Vec<String>,
    /// Leave out findings of this code
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,
    /// Leave out the findings that this file lists, and name the listed ones that no longer occur
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write every finding to this file, for --baseline
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// How many findings to print in full, or `all`; JSON and SARIF always contain all of them
    #[arg(long, value_name = "N", default_value = "30")]
    pub(crate) max: Max,
    /// Number of threads; it does not change the output [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,
}

/// The form in which findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people: the number of findings by code, then findings with the lines of their pages
    #[default]
    Human,
    /// One JSON object
    Json,
    /// Workflow commands of GitHub Actions, which annotate lines
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// The number of findings that are printed in full.
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
