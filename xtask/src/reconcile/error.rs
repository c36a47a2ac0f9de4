//! Errors of comparing and writing a folder. Each message says what to do.

#![expect(missing_docs, reason = "the docs of a variant explain its fields")]

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The reason why a folder was not compared or written. Except after [`ReconcileError::Leftover`], the folder is unchanged.
#[derive(Debug)]
pub enum ReconcileError {
    /// Unowned files are in the way of files of the tree; paths below the folder.
    Conflicts { root: PathBuf, paths: Vec<String> },
    /// Another run holds the lock. `process` has its process id, if that could be read.
    OtherRun { root: PathBuf, process: String },
    /// The output path leads to a file.
    NotAFolder(PathBuf),
    /// The output path does not end in a name.
    NoName(PathBuf),
    /// The tree cannot exist on any disk.
    Tree(String),
    /// A folder below the output folder is on another file system, so it cannot be carried over.
    OtherFileSystem(PathBuf),
    /// The new tree is in place, but the old one could not be removed.
    Leftover { old: PathBuf, why: Box<ReconcileError> },
    /// Ctrl-C was pressed before the new tree was in place.
    Interrupted(PathBuf),
    /// The operating system refused.
    Io { doing: &'static str, path: PathBuf, source: io::Error },
}

/// Makes an error of a failed system call: `.map_err(io_error("read", path))`.
pub(super) fn io_error(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ReconcileError {
    let path = path.to_path_buf();
    move |source| ReconcileError::Io { doing, path, source }
}

/// The number of paths that one message lists.
const LISTED: usize = 20;

impl fmt::Display for ReconcileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflicts { root, paths } => {
                writeln!(
                    f,
                    "{} holds files that graph-docgen does not own, at paths that it has to write:",
                    root.display()
                )?;
                for path in paths.iter().take(LISTED) {
                    writeln!(f, "  {path}")?;
                }
                if paths.len() > LISTED {
                    writeln!(f, "  … and {} more", paths.len() - LISTED)?;
                }
                write!(
                    f,
                    "nothing was written; move or delete these files, or choose another folder with --out"
                )
            }
            Self::OtherRun { root, process } => {
                write!(f, "another run{process} is writing {}; wait for it to end", root.display())
            }
            Self::NotAFolder(path) => {
                write!(f, "{} is a file, not a folder; choose a folder", path.display())
            }
            Self::NoName(path) => {
                write!(f, "{} cannot be replaced; choose a folder that has a name", path.display())
            }
            Self::Tree(what) => {
                write!(f, "the generated tree cannot be written: {what}; this is a bug of graph-docgen")
            }
            Self::OtherFileSystem(path) => write!(
                f,
                "{} is on another file system than the output folder, which is replaced as a whole; unmount or move it, \
                 or choose another folder with --out",
                path.display()
            ),
            Self::Leftover { old, why } => write!(
                f,
                "the new files are in place, but the old ones are still in {}: {why}; the next run removes them",
                old.display()
            ),
            Self::Interrupted(root) => write!(f, "interrupted; {} is as it was before", root.display()),
            Self::Io { doing, path, source } => {
                write!(f, "cannot {doing} {}: {source}", path.display())?;
                match source.kind() {
                    io::ErrorKind::PermissionDenied => write!(f, "; check who owns it and its permissions"),
                    io::ErrorKind::StorageFull => write!(f, "; free some space on the disk"),
                    io::ErrorKind::ReadOnlyFilesystem => write!(f, "; choose a folder that can be written"),
                    io::ErrorKind::ResourceBusy => {
                        write!(f, "; a mount point cannot be replaced, choose a folder inside it")
                    }
                    io::ErrorKind::AlreadyExists => {
                        write!(f, "; this file system treats names that differ only in case as one")
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for ReconcileError {}
