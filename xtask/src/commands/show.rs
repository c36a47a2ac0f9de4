//! `show`: prints one page after one stage.

use std::fmt::Write;

use annotate_snippets::Renderer;
use anyhow::Result;
use graph_docgen::{DocSet, Stage};

use super::{Outcome, Source};
use crate::cli::Show;
use crate::report::diagnostics::{render, summary};
use crate::{console, page_name, stages};

/// Prints the page.
pub(super) fn run(flags: &Show) -> Result<Outcome> {
    let source = Source::new(flags.docs.as_deref(), None, flags.corrections.as_deref(), &flags.metadata)?;
    let docs = source.load()?;
    let page = page_name::find(&docs, &flags.page)?;
    let mut text = stages::show(flags.stage, &docs, page, source.doc_language)?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    console::print(&text)?;
    if flags.stage == Stage::Page {
        console::print_coloured(&findings(&docs, page))?;
    }
    Ok(Outcome::Clean)
}

/// The findings on the page, which is compared with the other pages.
fn findings(docs: &DocSet, page: &str) -> String {
    let found = stages::lint_one(docs, page);
    if found.is_empty() {
        return "\nThere are no findings on this page.\n".to_owned();
    }
    let renderer = if console::result_colours() { Renderer::styled() } else { Renderer::plain() };
    let mut text = format!("\n{}", summary(&found));
    for diagnostic in &found {
        let path = &diagnostic.location.page;
        let file = docs.file(path).map_or("", |file| &file.text);
        _ = writeln!(text, "\n{}", render(diagnostic, path, file, &renderer));
    }
    text
}
