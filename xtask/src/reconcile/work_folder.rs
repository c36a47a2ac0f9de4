//! The folder beside the output folder in which the new tree is built. It holds the lock, and the remains of a killed run.
//!
//! The folder is hidden, git ignores it, and it is removed when the run ends. It contains:
//!
//! * `lock`, which the run holds locked. The system unlocks it if the run is killed;
//! * `new-INODE`, the tree that is being built, named by its own inode. The exchange with the output folder gives this name to the
//!   *old* tree, so a folder whose inode differs from its name is the old tree;
//! * `old`, the old tree on systems that cannot exchange two folders.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::{ReconcileError, io_error};
use super::platform;
use super::retire;

/// The folder, which is locked while this value lives.
#[derive(Debug)]
pub(super) struct WorkFolder {
    path: PathBuf,
    _lock: File,
}

impl WorkFolder {
    /// Creates and locks the work folder of an output folder.
    pub(super) fn lock(root: &Path) -> Result<Self, ReconcileError> {
        let Some(name) = root.file_name() else {
            return Err(ReconcileError::NoName(root.to_path_buf()));
        };
        let path = root.with_file_name(format!(".{}.graph-docgen-staging", name.to_string_lossy()));
        loop {
            match fs::create_dir(&path) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(io_error("create", &path)(error));
                }
                _ => {}
            }
            if let Some(lock) = try_lock(&path.join("lock"), root)? {
                fs::write(path.join(".gitignore"), "*\n").map_err(io_error("write", &path))?;
                return Ok(Self { path, _lock: lock });
            }
        }
    }

    /// Cleans up after a killed run: puts the old tree back or removes it, and removes half-built trees.
    pub(super) fn recover(&self, root: &Path) -> Result<(), ReconcileError> {
        let aside = self.aside();
        if aside.exists() {
            if root.exists() {
                retire::retire(&aside, root)?;
            } else {
                fs::rename(&aside, root).map_err(io_error("put back", root))?;
            }
        }
        for entry in fs::read_dir(&self.path).map_err(io_error("list", &self.path))? {
            let entry = entry.map_err(io_error("list", &self.path))?;
            let tree = entry.path();
            let metadata = fs::symlink_metadata(&tree).map_err(io_error("read", &tree))?;
            if !metadata.is_dir() {
                continue;
            }
            let is_old_tree = entry.file_name().to_string_lossy().starts_with("new-")
                && entry.file_name() != *new_tree_name(&metadata);
            if is_old_tree { retire::retire(&tree, root)? } else { retire::remove(&tree)? }
        }
        Ok(())
    }

    /// Creates the empty folder in which the new tree is built.
    pub(super) fn new_tree(&self) -> Result<PathBuf, ReconcileError> {
        let unnamed = self.path.join("unnamed");
        fs::create_dir(&unnamed).map_err(io_error("create", &unnamed))?;
        let metadata = fs::symlink_metadata(&unnamed).map_err(io_error("read", &unnamed))?;
        let tree = self.path.join(new_tree_name(&metadata));
        fs::rename(&unnamed, &tree).map_err(io_error("create", &tree))?;
        Ok(tree)
    }

    /// The place of the old tree if it has to be moved.
    pub(super) fn aside(&self) -> PathBuf {
        self.path.join("old")
    }
}

impl Drop for WorkFolder {
    /// Removes the folder, and half-built trees of a run that failed. The next run removes what cannot be removed now.
    fn drop(&mut self) {
        if let Ok(entries) = fs::read_dir(&self.path) {
            for entry in entries.flatten() {
                let Ok(metadata) = entry.metadata() else { continue };
                if metadata.is_dir() && entry.file_name() == *new_tree_name(&metadata) {
                    _ = retire::remove(&entry.path());
                }
            }
        }
        if fs::read_dir(&self.path).is_ok_and(|entries| entries.flatten().all(|entry| entry.path().is_file()))
        {
            _ = fs::remove_file(self.path.join(".gitignore"));
            _ = fs::remove_file(self.path.join("lock"));
            _ = fs::remove_dir(&self.path);
        }
    }
}

fn new_tree_name(metadata: &fs::Metadata) -> String {
    match platform::identity(metadata) {
        Some((_, inode)) => format!("new-{inode}"),
        None => "new".to_owned(),
    }
}

/// Locks the file. Returns `None` if another run has removed it meanwhile, so that it has to be created again.
fn try_lock(path: &Path, root: &Path) -> Result<Option<File>, ReconcileError> {
    let mut file = match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(io_error("write", path))?,
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let process =
                fs::read_to_string(path).map(|id| format!(" (process {})", id.trim())).unwrap_or_default();
            return Err(ReconcileError::OtherRun { root: root.to_path_buf(), process });
        }
        Err(TryLockError::Error(error)) => return Err(io_error("lock", path)(error)),
    }
    let locked = file.metadata().map_err(io_error("read", path))?;
    match fs::symlink_metadata(path) {
        Ok(there) if platform::identity(&there) == platform::identity(&locked) => {}
        _ => return Ok(None),
    }
    file.set_len(0).and_then(|()| write!(file, "{}", std::process::id())).map_err(io_error("write", path))?;
    Ok(Some(file))
}
