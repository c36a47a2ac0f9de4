//! The commands of graph-docgen. They read the disk, write the disk and talk to people; the library alone knows what a page
//! means.

mod atomic_file;
mod cli;
mod commands;
mod console;
pub mod corpus;
mod docs_yaml;
mod files;
mod folder;
mod interrupt;
mod load;
mod out_folder;
mod page_name;
mod program;
mod progress;
mod reconcile;
mod report;
mod runtime_files;
mod stages;
mod workspace;

pub use load::{LoadError, load, load_each};
pub use reconcile::{Mode, ReconcileError, Report, reconcile};
pub use runtime_files::runtime_files;
pub use stages::read_pages;
pub use workspace::root as workspace_root;

use std::panic;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

/// Reading pages allocates many small values on several threads, and the system's allocator is slow at that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs the command line of the program that people call by this name. Exit status: 0 for success, 1 for findings, 2 if the
/// command could not run.
#[must_use]
pub fn main(program: &'static str) -> ExitCode {
    faults_of_pages_are_findings();
    program::set_name(program);
    let mut command = cli::Cli::command().name(program).bin_name(program);
    if workspace::opt_root().is_none() {
        command = command.mut_subcommand("test", |test| test.hide(true));
    }
    let verb = match cli::Cli::from_arg_matches(&command.get_matches()) {
        Ok(cli) => cli.verb,
        Err(error) => error.exit(),
    };
    let work = || interrupt::watch().and_then(|()| commands::run(verb));
    // The panic hook has printed the message.
    let Ok(outcome) = panic::catch_unwind(work) else { return ExitCode::from(2) };
    match outcome {
        Ok(commands::Outcome::Clean) => ExitCode::SUCCESS,
        Ok(commands::Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            console::note(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// Silences the panic hook where the library turns a panic into a finding. Other panics are printed as usual.
fn faults_of_pages_are_findings() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !graph_docgen::keep_place(panic) {
            usual(panic);
        }
    }));
}
