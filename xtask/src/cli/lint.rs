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
    /// Pages to judge: paths of files, or names as `show` takes them [default: all]. They are still compared with all other pages
    #[arg(value_name = "PAGE", conflicts_with_all = ["explain", "list", "accounting", "write_baseline"])]
    pub(crate) pages: Vec<String>,
    /// Folder of pages; several folders are compared as locales of the same pages [default: every page set of docs-input/docs.yaml]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Vec<PathBuf>,
    /// File of corrections of the first folder [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// The service's metadata (CSDL in XML), a second witness beside the pages: FILE, or VERSION=FILE for each version; without VERSION it is of v1.0 [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "[VERSION=]FILE")]
    pub(crate) metadata: Vec<String>,
    /// Print how far the pages and the metadata agree, instead of findings
    #[arg(long, requires = "metadata", conflicts_with_all = ["baseline", "write_baseline", "accounting"])]
    pub(crate) compared: bool,
    /// Form of the output
    #[arg(long, default_value = "human")]
    pub(crate) format: Format,
    /// Explain a code, and do nothing else
    #[arg(long, value_name = "CODE", conflicts_with_all = ["docs", "accounting", "compared", "baseline", "write_baseline"])]
    pub(crate) explain: Option<String>,
    /// Print all codes as the page docs/lints.md, and do nothing else
    #[arg(long, conflicts_with_all = ["docs", "explain", "accounting", "compared", "baseline", "write_baseline"])]
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
    /// Report findings of this code alone; may be given several times
    #[arg(long, value_name = "CODE", conflicts_with_all = ["accounting", "write_baseline"])]
    pub(crate) only: Vec<String>,
    /// Fix the findings that have one cure, in the pages themselves, and report the others
    #[arg(long, conflicts_with_all = ["explain", "list", "accounting", "write_baseline"])]
    pub(crate) fix: bool,
    /// Print the changes that --fix would make, write nothing, and exit with 1 if there are any
    #[arg(long, conflicts_with_all = ["fix", "format", "explain", "list", "accounting", "write_baseline"])]
    pub(crate) diff: bool,
    /// Print the number of findings on each page instead of the findings
    #[arg(long, conflicts_with_all = ["format", "diff", "explain", "list", "accounting", "write_baseline"])]
    pub(crate) by_page: bool,
    /// Leave out the findings that this file lists, and name the listed ones that no longer occur
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write every finding to this file, for --baseline
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// How many findings to print, or `all` [default: 30 for human and github, all for the other formats]
    #[arg(long, value_name = "N")]
    pub(crate) max: Option<Max>,
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
    /// One line for each finding, which editors and grep read: `path:line:column: code message`
    Concise,
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

impl Max {
    /// The number if none is given: as many as a person reads.
    pub(crate) const FEW: Self = Self(30);
    /// No limit.
    pub(crate) const ALL: Self = Self(usize::MAX);
}

impl FromStr for Max {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "all" => Ok(Self::ALL),
            text => text.parse().map(Self).map_err(|_| "a number or `all`".to_owned()),
        }
    }
}
