//! `ir`: what the pages say, as JSON.

use std::io::{self, Write};

use anyhow::{Context, Result};
use graph_docgen::DocSet;
use graph_docgen::ir::JSON_SCHEMA;

use super::{Outcome, Source, quoted, tell, use_threads};
use crate::cli::Ir;
use crate::progress::Progress;
use crate::{atomic_file, console, page_name, stages};

/// Prints the IR, or its JSON Schema, or writes it to a file.
pub(super) fn run(flags: &Ir) -> Result<Outcome> {
    if flags.schema {
        put(flags, |out| out.write_all(JSON_SCHEMA.as_bytes()))?;
        return Ok(Outcome::Clean);
    }
    use_threads(flags.common.threads)?;
    let progress = Progress::start("reading the pages");
    let source = Source::new(flags.docs.as_deref(), flags.api_version)?;
    let (api, found) = match &flags.page {
        Some(page) => stages::api(&chosen(source.load()?, page)?),
        None => {
            let pages = source.read_pages()?;
            (pages.api, pages.diagnostics)
        }
    };
    drop(progress);

    put(flags, |out| stages::write_json(&api, out))?;
    tell(&found, &source.docs, &flags.common, &command(flags));
    Ok(Outcome::Clean)
}

/// Writes to where it was asked for.
fn put(flags: &Ir, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    match &flags.out {
        Some(out) => {
            atomic_file::write_with(out, write).with_context(|| format!("cannot write {}", out.display()))
        }
        None => Ok(console::print_with(write)?),
    }
}

/// The page asked for alone.
fn chosen(docs: DocSet, page: &str) -> Result<DocSet> {
    let path = page_name::find(&docs, page)?.to_owned();
    Ok(DocSet::new(docs.files.into_iter().filter(|file| file.path == path).collect()))
}

/// The command line that does this, its output left out.
fn command(flags: &Ir) -> String {
    let mut words = vec!["cargo xtask ir".to_owned()];
    words.extend(flags.docs.as_ref().map(|docs| format!("--docs {}", quoted(docs))));
    words.extend(flags.api_version.map(|version| format!("--api-version {}", version.folder())));
    words.extend(flags.page.as_ref().map(|page| format!("--page {}", quoted(page.as_ref()))));
    words.join(" ")
}
