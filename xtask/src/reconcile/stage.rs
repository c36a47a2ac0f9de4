//! Builds the new tree beside the old one: new files are written, and files that stay are hard links.
//!
//! A hard link costs a few microseconds, needs no space, and keeps the time stamps that cargo compares.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{ReconcileError, io_error};
use super::plan::Plan;
use super::platform;
use super::scan::{self, Kind};
use crate::folder::Folder;
use crate::interrupt;

/// Fills the empty folder `staged` with the wanted files and the unowned entries of `root`. Changes nothing in `root`.
pub(super) fn stage(plan: &Plan<'_>, root: &Path, staged: &Path) -> Result<(), ReconcileError> {
    make_folders(plan, root, staged)?;
    let folder = Folder::open(staged).map_err(io_error("open", staged))?;
    plan.wanted.par_iter().try_for_each(|(path, text)| {
        if interrupt::is_requested() {
            return Err(ReconcileError::Interrupted(root.to_path_buf()));
        }
        if plan.unchanged.contains(path) {
            return link(&root.join(path), &staged.join(path));
        }
        let written = folder.new_file(path).and_then(|mut file| file.write_all(text.as_bytes()));
        written.map_err(|error| io_error("write", &staged.join(path))(error))
    })?;
    plan.unowned.par_iter().try_for_each(|entry| {
        let (from, to) = (root.join(&entry.path), staged.join(&entry.path));
        if entry.kind == Kind::Folder { link_folder(&from, &to) } else { link(&from, &to) }
    })
}

/// Creates the folders of wanted files and of entries that are carried over, with the permissions that they had.
fn make_folders(plan: &Plan<'_>, root: &Path, staged: &Path) -> Result<(), ReconcileError> {
    let mut folders: Vec<PathBuf> =
        scan::folders_of(plan.wanted.keys().copied()).into_iter().map(PathBuf::from).collect();
    folders
        .extend(plan.unowned.iter().flat_map(|entry| entry.path.ancestors().skip(1)).map(Path::to_path_buf));
    folders.sort();
    folders.dedup();
    for folder in folders {
        let to = staged.join(&folder);
        if !folder.as_os_str().is_empty() {
            fs::create_dir(&to).map_err(io_error("create", &to))?;
        }
        if let Ok(metadata) = fs::symlink_metadata(root.join(&folder))
            && metadata.is_dir()
        {
            fs::set_permissions(&to, metadata.permissions())
                .map_err(io_error("set the permissions of", &to))?;
        }
    }
    Ok(())
}

/// Links every entry of a folder, and gives the new folder the permissions and times of the old one.
fn link_folder(from: &Path, to: &Path) -> Result<(), ReconcileError> {
    let metadata = fs::symlink_metadata(from).map_err(io_error("read", from))?;
    fs::create_dir(to).map_err(io_error("create", to))?;
    for entry in fs::read_dir(from).map_err(io_error("list", from))? {
        let entry = entry.map_err(io_error("list", from))?;
        let file_type = entry.file_type().map_err(io_error("read", &entry.path()))?;
        let to = to.join(entry.file_name());
        if file_type.is_dir() { link_folder(&entry.path(), &to)? } else { link(&entry.path(), &to)? }
    }
    let made = fs::symlink_metadata(to).map_err(io_error("read", to))?;
    let device = |metadata: &fs::Metadata| platform::identity(metadata).map(|(device, _)| device);
    if device(&metadata) != device(&made) {
        return Err(ReconcileError::OtherFileSystem(from.to_path_buf()));
    }
    if let Ok(time) = metadata.modified() {
        platform::set_folder_modified(to, time).map_err(io_error("set the time of", to))?;
    }
    fs::set_permissions(to, metadata.permissions()).map_err(io_error("set the permissions of", to))
}

/// Makes a hard link to a file, a symbolic link or a special file. Copies it if the file system has no hard links.
fn link(from: &Path, to: &Path) -> Result<(), ReconcileError> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            Err(ReconcileError::OtherFileSystem(from.to_path_buf()))
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(io_error("write", to)(error)),
        Err(error) => copy(from, to, error).map_err(io_error("carry over", from)),
    }
}

/// Copies an entry that could not be linked because of `error`.
fn copy(from: &Path, to: &Path, error: io::Error) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        platform::symlink(&fs::read_link(from)?, to)
    } else if metadata.is_file() {
        let mut copy = OpenOptions::new().write(true).create_new(true).open(to)?;
        io::copy(&mut File::open(from)?, &mut copy)?;
        copy.set_modified(metadata.modified()?)?;
        fs::set_permissions(to, metadata.permissions())
    } else {
        Err(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_links_fail_a_copy_keeps_content_and_time() {
        let scratch = tempfile::tempdir().unwrap();
        let (from, to) = (scratch.path().join("from"), scratch.path().join("to"));
        fs::write(&from, "text").unwrap();
        copy(&from, &to, io::Error::other("no links here")).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "text");
        let time = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
        assert_eq!(time(&from), time(&to));
    }
}
