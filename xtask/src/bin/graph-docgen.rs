//! The program that `cargo install --path xtask --bin graph-docgen` installs. It needs no checkout of graph-docgen.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main("graph-docgen")
}
