//! The one step that changes the output folder: the staged tree takes over its name.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::{ReconcileError, io_error};
use super::platform;

/// Puts the staged tree at `root`. Returns the new place of the old tree, if there was one.
///
/// If the system cannot exchange two folders in one step, the old one is moved to `aside` first. A run that is killed between the
/// two moves leaves no folder at `root`, and the next run puts the old one back.
pub(super) fn put_in_place(
    staged: &Path,
    root: &Path,
    aside: &Path,
) -> Result<Option<PathBuf>, ReconcileError> {
    if fs::symlink_metadata(root).is_err() {
        fs::rename(staged, root).map_err(io_error("create", root))?;
        return Ok(None);
    }
    if platform::exchange(staged, root).map_err(io_error("replace", root))? {
        return Ok(Some(staged.to_path_buf()));
    }
    swap_by_moving(staged, root, aside)?;
    Ok(Some(aside.to_path_buf()))
}

fn swap_by_moving(staged: &Path, root: &Path, aside: &Path) -> Result<(), ReconcileError> {
    fs::rename(root, aside).map_err(io_error("replace", root))?;
    fs::rename(staged, root).map_err(|error| {
        // Put the old tree back. If that fails too, the next run tries again.
        _ = fs::rename(aside, root);
        io_error("replace", root)(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_exchange_the_old_tree_ends_aside() {
        let scratch = tempfile::tempdir().unwrap();
        let [staged, root, aside] = ["staged", "root", "aside"].map(|name| scratch.path().join(name));
        for folder in [&staged, &root] {
            fs::create_dir(folder).unwrap();
        }
        fs::write(staged.join("new"), "").unwrap();
        fs::write(root.join("old"), "").unwrap();
        swap_by_moving(&staged, &root, &aside).unwrap();
        assert!(root.join("new").exists() && aside.join("old").exists() && !staged.exists());
    }
}
