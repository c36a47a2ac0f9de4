//! The commands of graph-docgen: they read the disk, write the disk, and talk to people. What a page means is known to
//! the library alone.

mod atomic_file;
mod cli;
mod commands;
mod console;
mod docs_yaml;
mod load;
mod out_folder;
mod page_name;
mod progress;
mod reconcile;
mod report;
mod runtime_files;
mod stages;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let outcome = commands::run(cli::Cli::parse().verb);
    match outcome {
        Ok(commands::Outcome::Clean) => ExitCode::SUCCESS,
        Ok(commands::Outcome::Findings) => ExitCode::from(1),
        Err(error) => {
            console::note(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}
