//! `ir`: prints the facts of the pages as JSON.

use std::io::{self, Write};

use anyhow::{Context, Result};
use graph_docgen::ir::JSON_SCHEMA;
use graph_docgen::{Client, Facts};

use super::{Outcome, Source, beside_fail, quoted, tell};
use crate::cli::Ir;
use crate::progress::Progress;
use crate::{atomic_file, console, out_folder, page_name, program, stages};

/// Prints the IR or its JSON Schema, or writes it to a file.
pub(super) fn run(flags: &Ir) -> Result<Outcome> {
    if flags.schema {
        put(flags, |out| out.write_all(JSON_SCHEMA.as_bytes()))?;
        return Ok(Outcome::Clean);
    }
    let progress = Progress::start("reading the pages");
    let source =
        Source::new(flags.docs.as_deref(), flags.api_version, flags.corrections.as_deref(), &flags.metadata)?;
    if let Some(out) = &flags.out {
        for docs in &source.docs {
            out_folder::check_file(out, docs)?;
        }
        for file in source.corrections.iter().chain(source.metadata.values()) {
            out_folder::check_file(out, file)?;
        }
    }
    let beside = source.read_beside()?;
    let mut facts = match &flags.page {
        Some(page) => {
            let docs = source.load()?;
            Facts::of(&docs.only(page_name::find(&docs, page)?))
        }
        None => source.read_pages(&beside)?,
    };
    facts.diagnostics.extend(Client::wrong_names(&facts));
    drop(progress);
    if beside_fail(&facts.diagnostics, &beside) {
        return Ok(Outcome::Findings);
    }

    put(flags, |out| stages::write_json(&facts.api, out))?;
    tell(&facts.diagnostics, &source.docs, &flags.common, &command(flags));
    Ok(Outcome::Clean)
}

/// Writes to the file of `--out`, or to standard output.
fn put(flags: &Ir, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    match &flags.out {
        Some(out) => {
            atomic_file::write_with(out, write).with_context(|| format!("cannot write {}", out.display()))
        }
        None => Ok(console::print_with(write)?),
    }
}

/// The command line with these flags, without `--out`.
fn command(flags: &Ir) -> String {
    let mut words = vec![format!("{} ir", program::name())];
    words.extend(flags.docs.as_ref().map(|docs| format!("--docs {}", quoted(docs))));
    words.extend(flags.api_version.map(|version| format!("--api-version {}", version.as_str())));
    words.extend(flags.corrections.as_ref().map(|file| format!("--corrections {}", quoted(file))));
    words.extend(flags.metadata.iter().map(|file| format!("--metadata {}", quoted(file.as_ref()))));
    words.extend(flags.page.as_ref().map(|page| format!("--page {}", quoted(page.as_ref()))));
    words.join(" ")
}
