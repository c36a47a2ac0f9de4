//! Makes an output folder equal to a [`FileTree`], or says where it is not: nothing else in this project compares or writes one.
//!
//! The folder changes all at once. A complete new folder is built beside the old one, of links to all that stays and of new
//! files for the rest, and the two names are exchanged in one system call. A run that is killed leaves the old tree or
//! the new one; what it leaves beside the folder is cleared away by the next run. Files are not synced to the disk: the
//! promise is about killed programs, and after a power cut `--check` shows what is missing and another run mends it.
//!
//! A file is *owned* when the manifest in the folder lists it. Everything else is carried over into the new folder,
//! named in the report, and never deleted.

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

/// Whether the folder is to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the folder equal to the tree.
    Write,
    /// Say what differs, and touch nothing.
    Check,
}

/// What differed between the folder and the tree: with [`Mode::Write`] it was mended, with [`Mode::Check`] it still differs.
#[derive(Debug, Default)]
pub struct Report {
    /// Files of the tree that the folder lacked, in order of path.
    pub missing: Vec<Change>,
    /// Files that stood there with other content, in order of path.
    pub stale: Vec<Change>,
    /// Files that the folder's manifest lists and the tree no longer has, in order of path.
    pub orphaned: Vec<String>,
    /// How many files were equal already.
    pub unchanged: usize,
    /// What lies in the folder and is nobody's of ours: files, and folders (ending in `/`) that hold nothing of ours.
    pub unowned: Vec<String>,
    /// Lines of the folder's manifest that are no path below it. They were not acted on.
    pub unsafe_lines: Vec<String>,
}

impl Report {
    /// Whether folder and tree were equal.
    pub fn is_clean(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.orphaned.is_empty()
    }
}

/// One file that is missing or stale.
#[derive(Debug)]
pub struct Change {
    /// Path below the folder.
    pub path: String,
    /// What stood there, where it was a file.
    pub before: Option<Vec<u8>>,
}

/// Compares the folder with the tree and, with [`Mode::Write`], makes it equal.
///
/// # Errors
/// Where the folder cannot be read or written, where another run is at work on it, or where a file that is not ours stands
/// in the way.
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

/// The folder behind any symbolic links, so that a link to an output folder stays a link; the path itself where nothing is there.
fn real_path(root: &Path) -> Result<PathBuf, ReconcileError> {
    match fs::symlink_metadata(root) {
        Ok(_) => fs::canonicalize(root).map_err(io_error("find", root)),
        Err(_) => Ok(root.to_path_buf()),
    }
}

/// The same, with the parent folder made where it is missing.
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
