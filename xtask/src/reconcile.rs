//! Makes an output folder equal to a [`FileTree`], or reports the differences. No other code compares or writes an output folder.
//!
//! The folder changes at once. A complete new folder is built beside the old one: files that stay are hard links, the others are new.
//! Then the two names are exchanged in one system call. A run that is stopped with Ctrl-C takes the new folder away. A run that is
//! killed leaves the old tree or the new one, and the next run removes what it left beside the folder. Files are not synced to
//! the disk, so the promise does not cover a power cut: `--check` then shows what is missing, and another run repairs it.
//!
//! A file is *owned* if the manifest in the folder lists it. Every other file is carried over into the new folder, is named in
//! the report, and is never deleted.

mod error;
mod exchange;
#[cfg(all(test, unix))]
mod kill_tests;
mod manifest;
mod plan;
mod platform;
mod retire;
mod scan;
mod stage;
#[cfg(test)]
mod tests;
mod work_folder;

use std::fs;
use std::path::{Path, PathBuf};

use graph_docgen::FileTree;

pub use error::ReconcileError;
use error::io_error;
pub(crate) use manifest::NAME as MANIFEST;
use plan::Plan;
use work_folder::WorkFolder;

use crate::interrupt::Writing;

/// The mode of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the folder equal to the tree.
    Write,
    /// Report the differences, and change no file.
    Check,
}

/// The differences between the folder and the tree. [`Mode::Write`] has removed them, [`Mode::Check`] has left them.
#[derive(Debug, Default)]
pub struct Report {
    /// Files of the tree that the folder lacked, in order of path.
    pub missing: Vec<Change>,
    /// Files that had another content, in order of path.
    pub stale: Vec<Change>,
    /// Files that the folder's manifest lists and the tree does not contain, in order of path.
    pub orphaned: Vec<String>,
    /// The number of files that were equal.
    pub unchanged: usize,
    /// Entries of the folder that are not owned: files, and folders (ending in `/`) without any owned file.
    pub unowned: Vec<String>,
    /// Lines of the folder's manifest that are not paths below the folder. They were ignored.
    pub unsafe_lines: Vec<String>,
}

impl Report {
    /// Returns whether the folder and the tree were equal.
    pub fn is_clean(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.orphaned.is_empty()
    }
}

/// One file that is missing or stale.
#[derive(Debug)]
pub struct Change {
    /// Path below the folder.
    pub path: String,
    /// The content before, if there was a file.
    pub before: Option<Vec<u8>>,
}

/// Compares the folder with the tree and, with [`Mode::Write`], makes it equal.
///
/// # Errors
/// If the folder cannot be read or written, if another run is writing it, or if an unowned file is in the way.
pub fn reconcile(root: &Path, tree: &FileTree, mode: Mode) -> Result<Report, ReconcileError> {
    let manifest = manifest::print(tree);
    let wanted = plan::wanted(tree, &manifest)?;
    match mode {
        Mode::Check => Ok(Plan::new(&real_path(root)?, wanted)?.into_report()),
        Mode::Write => {
            let _writing = Writing::begin();
            let root = real_path_for_writing(root)?;
            let work = WorkFolder::lock(&root)?;
            work.recover(&root)?;
            let plan = Plan::new(&root, wanted)?;
            if !plan.is_clean() {
                let staged = work.new_tree()?;
                stage::stage(&plan, &root, &staged)?;
                if let Some(old) = exchange::put_in_place(&staged, &root, &work.aside())? {
                    retire::retire(&old, &root)
                        .map_err(|why| ReconcileError::Leftover { old, why: Box::new(why) })?;
                }
            }
            Ok(plan.into_report())
        }
    }
}

/// Follows symbolic links, so that a link to an output folder stays a link. Returns the path itself if nothing exists there.
fn real_path(root: &Path) -> Result<PathBuf, ReconcileError> {
    match fs::symlink_metadata(root) {
        Ok(_) => fs::canonicalize(root).map_err(io_error("find", root)),
        Err(_) => Ok(root.to_path_buf()),
    }
}

/// Like [`real_path`], but creates the parent folder if it is missing.
fn real_path_for_writing(root: &Path) -> Result<PathBuf, ReconcileError> {
    if fs::symlink_metadata(root).is_ok() {
        return real_path(root);
    }
    let (Some(parent), Some(name)) = (root.parent(), root.file_name()) else {
        return Err(ReconcileError::NoName(root.to_path_buf()));
    };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    fs::create_dir_all(parent).map_err(io_error("create", parent))?;
    Ok(fs::canonicalize(parent).map_err(io_error("find", parent))?.join(name))
}
