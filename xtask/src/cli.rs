//! The command line: verbs and flags, as `--help` shows them.

pub(crate) mod lint;

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use graph_docgen::{ApiVersion, DocLanguage, FilterKind, Side, Stage};

pub(crate) use lint::Lint;

/// Reads Microsoft Graph's API reference pages and writes a typed Rust client.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_STATUS)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

const EXIT_STATUS: &str = "Exit status: 0 if the work was done, 2 if it could not be done. 1 if `lint` or `generate --strict` finds an error in the\n\
    pages, if `generate --check` or `lint --diff` finds a difference, if a correction does not apply, or if a test fails. Findings in\n\
    the pages do not change the status of any other command.\n\
    --docs DIR takes a folder that holds v1.0/ or beta/ with api/ and resources/ in them, such as \
    the api-reference folder of a checkout of the docs.";

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Write the client from the pages
    Generate(Generate),
    /// Print the facts of the pages as JSON
    Ir(Ir),
    /// Write the pages with only one side of the bilingual markup
    Strip(Strip),
    /// Print one page after one stage
    Show(Show),
    /// Report problems in the pages
    Lint(Lint),
    /// Build and test everything
    Test(Test),
}

const CHOICE: &str = "\
GLOB is a glob of documented paths as kiota takes it: `*` stands for a part of a segment, `**` for
any segments, and `{..}` for any placeholder, whatever its name. So `/users/**` means everything
below `/users`, and not `/users` itself. Upper and lower case are the same. `#GET,POST` at the end
limits it to these methods.

An operation is in the client if one of the --include flags means it, or there is none, and no
--exclude flag means it. The client has the types that these operations reach, and no others. Any of
these flags takes the place of all those keys in docs.yaml.

Names are the same as in the client of all operations. Corrections of what is left out stay valid.
`ir`, `lint` and `show` always read the whole reference.";

/// Flags of `generate`.
#[derive(Debug, Default, Args)]
#[command(after_help = CHOICE)]
pub(crate) struct Generate {
    /// Write nothing; list every file that differs, and exit with 1 if there is one
    #[arg(long)]
    pub(crate) check: bool,
    /// Exit with 1 if a finding on the pages is an error; the client is written all the same
    #[arg(long)]
    pub(crate) strict: bool,
    /// Folder of pages [default: as docs-input/docs.yaml says]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,
    /// Folder to write; it is replaced as a whole [default: generated/; required with --docs]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Read only this version of the API [default: as docs.yaml says, or every version found]
    #[arg(long, value_name = "VERSION", value_parser = api_version())]
    pub(crate) api_version: Option<ApiVersion>,
    /// Language of the client's docs; `none` for facts without any text of the pages [default: as docs.yaml says, or both]
    #[arg(long, value_name = "LANGUAGE", value_parser = doc_language())]
    pub(crate) doc_language: Option<DocLanguage>,
    /// File of corrections [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// The service's metadata (CSDL in XML), a second witness beside the pages: FILE, or VERSION=FILE for each version; without VERSION it is of --api-version, or else of v1.0 [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "[VERSION=]FILE")]
    pub(crate) metadata: Vec<String>,
    /// File of names that functions keep [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) names: Option<PathBuf>,
    /// Add the names that the file of names does not have yet
    #[arg(long, conflicts_with = "check")]
    pub(crate) pin: bool,
    #[command(flatten)]
    pub(crate) choice: Choice,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Flags that choose the operations of the client.
#[derive(Debug, Default, Clone, Args)]
#[command(next_help_heading = "Choice of operations")]
pub(crate) struct Choice {
    /// Include the operations whose path matches, such as `/users/**` [default: as docs.yaml says, or all]
    #[arg(long, value_name = "GLOB")]
    pub(crate) include_path: Vec<String>,
    /// Exclude the operations whose path matches, such as `**/messages/**#GET`
    #[arg(long, value_name = "GLOB")]
    pub(crate) exclude_path: Vec<String>,
    /// Include the operations of an area, such as `users`
    #[arg(long, value_name = "AREA")]
    pub(crate) include_area: Vec<String>,
}

impl Choice {
    /// The values of the flags by kind.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (FilterKind, &str)> {
        FilterKind::ALL.into_iter().flat_map(|kind| {
            let values = match kind {
                FilterKind::IncludePath => &self.include_path,
                FilterKind::ExcludePath => &self.exclude_path,
                FilterKind::IncludeArea => &self.include_area,
            };
            values.iter().map(move |value| (kind, value.as_str()))
        })
    }
}

/// Flags of `ir`.
#[derive(Debug, Args)]
pub(crate) struct Ir {
    /// Folder of pages [default: as docs-input/docs.yaml says]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,
    /// Read only this version of the API [default: as docs.yaml says, or every version found]
    #[arg(long, value_name = "VERSION", value_parser = api_version())]
    pub(crate) api_version: Option<ApiVersion>,
    /// Read only this page: its path below api-reference, or the end of that path if it is unique
    #[arg(long, value_name = "PAGE")]
    pub(crate) page: Option<String>,
    /// File of corrections [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// The service's metadata (CSDL in XML), a second witness beside the pages: FILE, or VERSION=FILE for each version; without VERSION it is of --api-version, or else of v1.0 [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "[VERSION=]FILE")]
    pub(crate) metadata: Vec<String>,
    /// Print the JSON Schema of the IR instead, without reading any page
    #[arg(long, conflicts_with_all = ["docs", "api_version", "page", "corrections", "metadata"])]
    pub(crate) schema: bool,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Flags of `strip`.
#[derive(Debug, Args)]
pub(crate) struct Strip {
    /// Folder of pages
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: PathBuf,
    /// Side to keep
    #[arg(long, value_parser = side())]
    pub(crate) side: Side,
    /// Folder to write; it is replaced as a whole
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

/// Flags of `show`.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Stage after which the page is printed
    #[arg(value_parser = stage())]
    pub(crate) stage: Stage,
    /// Path of the page below api-reference (v1.0/api/user-get.md), or the end of that path if it is unique (user-get)
    pub(crate) page: String,
    /// Folder of pages [default: as docs-input/docs.yaml says]
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,
    /// File of corrections [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// The service's metadata (CSDL in XML), a second witness beside the pages: FILE, or VERSION=FILE for each version; without VERSION it is of --api-version, or else of v1.0 [default: as docs-input/docs.yaml says; none with --docs]
    #[arg(long, value_name = "[VERSION=]FILE")]
    pub(crate) metadata: Vec<String>,
}

/// Flags of `test`.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Skip the run on the whole real reference
    #[arg(long)]
    pub(crate) quick: bool,
}

/// Flags of every verb that reads all pages.
#[derive(Debug, Default, Args)]
pub(crate) struct Common {
    /// Number of threads; it does not change the output [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) threads: Option<u16>,
    /// How many findings to print in full
    #[arg(long, value_name = "HOW_MANY", default_value = "few")]
    pub(crate) diagnostics: HowMany,
}

/// The number of findings that are printed in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum HowMany {
    /// One finding of each code, at most five
    #[default]
    Few,
    /// Every finding
    All,
}

/// Parses a value of the library by its name. The names are those that `--help` lists.
fn one_of<T, const N: usize>(values: [T; N], name: fn(T) -> PossibleValue) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(values.map(name)).map(move |given| {
        let wanted = |value: &T| name(*value).matches(&given, false);
        values.into_iter().find(wanted).expect("clap refuses all other names")
    })
}

fn api_version() -> impl TypedValueParser<Value = ApiVersion> {
    one_of(ApiVersion::ALL, |version| version.as_str().into())
}

fn doc_language() -> impl TypedValueParser<Value = DocLanguage> {
    one_of(DocLanguage::ALL, |language| language.as_str().into())
}

fn side() -> impl TypedValueParser<Value = Side> {
    one_of(Side::ALL, |side| side.as_str().into())
}

fn stage() -> impl TypedValueParser<Value = Stage> {
    one_of(Stage::ALL, |stage| PossibleValue::new(stage.as_str()).help(stage.summary()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }
}
