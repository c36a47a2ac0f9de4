//! `show`: one page after one stage.

use anyhow::Result;

use super::{Outcome, Source};
use crate::cli::Show;
use crate::{console, page_name, stages};

/// Prints it.
pub(super) fn run(flags: &Show) -> Result<Outcome> {
    let docs = Source::new(flags.docs.as_deref(), None, flags.corrections.as_deref())?.load()?;
    let page = page_name::find(&docs, &flags.page)?;
    let mut text = stages::show(flags.stage, &docs, page)?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    console::print(&text)?;
    Ok(Outcome::Clean)
}
