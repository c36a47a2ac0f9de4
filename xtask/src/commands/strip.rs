//! `strip`: writes the pages with only one side of the bilingual markup.

use anyhow::{Result, bail};
use graph_docgen::{FileTree, OutputFile};
use rayon::prelude::*;

use super::Outcome;
use crate::cli::Strip;
use crate::progress::Progress;
use crate::reconcile::{Mode, reconcile};
use crate::{console, load, out_folder, report, stages, workspace};

/// Writes one side of every page, under the same path.
pub(super) fn run(flags: &Strip) -> Result<Outcome> {
    out_folder::check(&flags.out, &[&flags.docs, &workspace::docs_input()], &workspace::root())?;
    let progress = Progress::start("reading the pages");
    let docs = load(&flags.docs, &[])?;
    if let Some(odd) = docs.files.iter().find(|file| !graph_docgen::is_safe_path(&file.path)) {
        bail!(
            "{:?} cannot be written: a page's name may hold ASCII letters, digits, _, - and . only",
            odd.path
        );
    }

    progress.next("stripping the pages");
    let texts: Vec<String> =
        docs.files.par_iter().map(|file| stages::strip(&file.text, flags.side)).collect();
    let mut tree = FileTree::default();
    for (file, text) in docs.files.iter().zip(texts) {
        tree.insert(file.path.as_str(), OutputFile { text, pages: vec![file.path.clone()] });
    }

    progress.next("writing");
    let written = reconcile(&flags.out, &tree, Mode::Write)?;
    drop(progress);
    console::print(&report::written(&written, &flags.out.display().to_string()))?;
    Ok(Outcome::Clean)
}
