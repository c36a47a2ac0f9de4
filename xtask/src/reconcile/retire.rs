//! Removes the old tree after the exchange, without losing any unowned file.
//!
//! After a folder was read and before it was exchanged, somebody may have added or saved a file in it. Such a file exists only in the
//! old tree, and is moved into the new one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::error::{ReconcileError, io_error};
use super::manifest;
use super::platform;
use super::scan::slashed;

/// Empties and removes the tree that was at `root` before. The old manifest is removed last, so that the next run can finish a killed
/// one.
pub(super) fn retire(old: &Path, root: &Path) -> Result<(), ReconcileError> {
    let mut owned = BTreeSet::from([manifest::NAME.to_owned()]);
    for tree in [old, root] {
        if let Ok(bytes) = fs::read(tree.join(manifest::NAME)) {
            owned.extend(manifest::parse(&String::from_utf8_lossy(&bytes)).owned);
        }
    }
    let manifest = Path::new(manifest::NAME);
    empty(old, Path::new(""), &mut |below, path| {
        if below == manifest {
            return Ok(());
        }
        if !slashed(below).is_some_and(|name| owned.contains(&name)) && keep(path, &root.join(below))? {
            return Ok(());
        }
        fs::remove_file(path)
    })?;
    let manifest = old.join(manifest);
    match fs::remove_file(&manifest) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error("remove", &manifest)(error)),
        _ => fs::remove_dir(old).map_err(io_error("remove", old)),
    }
}

/// Removes a tree that holds only owned files and hard links to files elsewhere.
pub(super) fn remove(tree: &Path) -> Result<(), ReconcileError> {
    empty(tree, Path::new(""), &mut |_, path| fs::remove_file(path))?;
    fs::remove_dir(tree).map_err(io_error("remove", tree))
}

/// Calls `take` for every entry that is not a folder, and removes the folders.
fn empty(
    tree: &Path,
    below: &Path,
    take: &mut impl FnMut(&Path, &Path) -> io::Result<()>,
) -> Result<(), ReconcileError> {
    let folder = tree.join(below);
    platform::try_make_writable(&folder);
    let entries: Vec<_> =
        fs::read_dir(&folder).and_then(Iterator::collect).map_err(io_error("list", &folder))?;
    for entry in entries {
        let (path, below) = (entry.path(), below.join(entry.file_name()));
        if entry.file_type().map_err(io_error("read", &path))?.is_dir() {
            empty(tree, &below, take)?;
            fs::remove_dir(&path).map_err(io_error("remove", &path))?;
        } else {
            take(&below, &path).map_err(io_error("remove", &path))?;
        }
    }
    Ok(())
}

/// Moves an unowned entry of the old tree into the new one if the new one lacks it. Returns whether it did.
fn keep(old: &Path, new: &Path) -> io::Result<bool> {
    let was = fs::symlink_metadata(old)?;
    let move_over = match fs::symlink_metadata(new) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(error),
        Ok(is)
            if platform::identity(&was).is_some() && platform::identity(&was) == platform::identity(&is) =>
        {
            false
        }
        Ok(is) => !same_content(old, &was, new, &is)? && was.modified()? > is.modified()?,
    };
    if move_over {
        if let Some(parent) = new.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(old, new)?;
    }
    Ok(move_over)
}

fn same_content(old: &Path, was: &fs::Metadata, new: &Path, is: &fs::Metadata) -> io::Result<bool> {
    if was.is_symlink() && is.is_symlink() {
        return Ok(fs::read_link(old)? == fs::read_link(new)?);
    }
    Ok(was.is_file() && is.is_file() && was.len() == is.len() && fs::read(old)? == fs::read(new)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_put_in_at_the_last_moment_is_carried_over() {
        let scratch = tempfile::tempdir().unwrap();
        let (old, new) = (scratch.path().join("old"), scratch.path().join("new"));
        for tree in [&old, &new] {
            fs::create_dir_all(tree.join("src")).unwrap();
            fs::write(tree.join(manifest::NAME), "src/owned.rs\n").unwrap();
        }
        fs::write(old.join("src/owned.rs"), "old").unwrap();
        fs::write(old.join("notes"), "kept").unwrap();
        fs::hard_link(old.join("notes"), new.join("notes")).unwrap();
        fs::create_dir(old.join("late")).unwrap();
        fs::write(old.join("late/file"), "late").unwrap();
        retire(&old, &new).unwrap();
        assert!(!old.exists() && !new.join("src/owned.rs").exists());
        assert_eq!(fs::read_to_string(new.join("late/file")).unwrap(), "late");
        assert_eq!(fs::read_to_string(new.join("notes")).unwrap(), "kept");
    }
}
