//! The commands of graph-docgen: they read the disk, write the disk, and talk to people. What a page means is known to
//! the library alone.

mod atomic_file;
mod cli;
mod commands;
mod console;
pub mod corpus;
mod docs_yaml;
mod folder;
mod interrupt;
mod load;
mod out_folder;
mod page_name;
mod progress;
mod reconcile;
mod report;
mod runtime_files;
mod stages;
mod workspace;

pub use cli::ApiVersion;
pub use load::{LoadError, load, load_each};
pub use reconcile::{Mode, ReconcileError, Report, reconcile};
pub use runtime_files::read as runtime_files;
pub use stages::{ReadPages, read_pages};
pub use workspace::root as workspace_root;

use std::panic;
use std::process::ExitCode;

use clap::Parser;

/// Pages become many small values on several threads, which the system's allocator is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Does what the command line says. Exit status: 0 done and clean, 1 findings, 2 could not run.
#[must_use]
pub fn main() -> ExitCode {
    faults_of_pages_are_findings();
    let verb = cli::Cli::parse().verb;
    let work = || interrupt::watch().and_then(|()| commands::run(verb));
    // The panic hook has told what happened.
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

/// Lets the panic hook be silent where the library makes a finding of a panic; any other one is told as usual.
fn faults_of_pages_are_findings() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !graph_docgen::keep_place(panic) {
            usual(panic);
        }
    }));
}
