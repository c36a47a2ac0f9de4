//! Lists the entries of the output folder: those at known paths and the unowned ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{ReconcileError, io_error};

/// The kind of a directory entry. Links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, a socket, a device.
    Other,
}

/// An entry whose path the generator does not know. A folder without any known entry is listed itself, and its entries are not.
#[derive(Debug)]
pub(super) struct Unowned {
    /// The path below the output folder.
    pub(super) path: PathBuf,
    /// The kind of the entry.
    pub(super) kind: Kind,
}

/// The entries of an output folder.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Files and special entries at known paths.
    pub(super) known: BTreeMap<String, Kind>,
    /// Existing folders that known paths lead through.
    pub(super) folders: BTreeSet<String>,
    /// All other entries, in order of path.
    pub(super) unowned: Vec<Unowned>,
}

/// Lists the folder. A missing folder counts as empty. Folders that no known path leads through are not entered.
pub(super) fn scan(root: &Path, known: &BTreeSet<&str>) -> Result<Scan, ReconcileError> {
    match fs::symlink_metadata(root) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Scan::default()),
        Err(error) => return Err(io_error("read", root)(error)),
        Ok(metadata) if !metadata.is_dir() => return Err(ReconcileError::NotAFolder(root.to_path_buf())),
        Ok(_) => {}
    }
    let mut scan = Scan::default();
    let folders = folders_of(known.iter().copied());
    enter(root, Path::new(""), known, &folders, &mut scan)?;
    scan.unowned.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(scan)
}

/// All folders that these paths lead through, without the output folder itself (`""`).
pub(super) fn folders_of<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let mut folders = BTreeSet::new();
    for path in paths {
        // From the innermost folder outwards: if a folder is known, so are all folders above it.
        for (at, _) in path.rmatch_indices('/') {
            if !folders.insert(&path[..at]) {
                break;
            }
        }
    }
    folders
}

fn enter(
    root: &Path,
    below: &Path,
    known: &BTreeSet<&str>,
    folders: &BTreeSet<&str>,
    scan: &mut Scan,
) -> Result<(), ReconcileError> {
    let folder = root.join(below);
    for entry in fs::read_dir(&folder).map_err(io_error("list", &folder))? {
        let entry = entry.map_err(io_error("list", &folder))?;
        let file_type = entry.file_type().map_err(io_error("read", &entry.path()))?;
        let path = below.join(entry.file_name());
        let name = slashed(&path);
        if file_type.is_dir() {
            if name.as_deref().is_some_and(|name| folders.contains(name)) {
                scan.folders.extend(name);
                enter(root, &path, known, folders, scan)?;
            } else {
                scan.unowned.push(Unowned { path, kind: Kind::Folder });
            }
            continue;
        }
        let kind = if file_type.is_file() { Kind::File } else { Kind::Other };
        match name {
            Some(name) if known.contains(name.as_str()) => _ = scan.known.insert(name, kind),
            _ => scan.unowned.push(Unowned { path, kind }),
        }
    }
    Ok(())
}

/// The path with `/` as separator. `None` if it is not UTF-8; the generator writes no such path.
pub(super) fn slashed(path: &Path) -> Option<String> {
    let path = path.to_str()?;
    Some(if std::path::MAIN_SEPARATOR == '/' {
        path.to_owned()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/")
    })
}
