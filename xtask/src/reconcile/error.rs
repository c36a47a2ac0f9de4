//! Why a folder could not be compared or written, each with what to do about it.

#![expect(missing_docs, reason = "the docs of a variant explain its fields")]

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a folder was not compared or written. But for [`ReconcileError::Leftover`] the output folder is as it was before.
#[derive(Debug)]
pub enum ReconcileError {
    /// Files that are not ours stand where ours are to be; paths below the folder.
    Conflicts { root: PathBuf, paths: Vec<String> },
    /// Another run holds the lock; its process id where it could be read.
    OtherRun { root: PathBuf, process: String },
    /// The output path is a file.
    NotAFolder(PathBuf),
    /// The output path has no last part that a folder could be named by.
    NoName(PathBuf),
    /// The tree asks for what no disk can hold.
    Tree(String),
    /// Something below the folder lies on another file system, so it cannot be carried over whole.
    OtherFileSystem(PathBuf),
    /// The new tree is in place, but the old one could not be cleared away.
    Leftover { old: PathBuf, why: Box<ReconcileError> },
    /// Ctrl-C was pressed before the new tree was in place.
    Interrupted(PathBuf),
    /// The operating system refused.
    Io { doing: &'static str, path: PathBuf, source: io::Error },
}

/// Makes an error of a refused system call: `.map_err(io_error("read", path))`.
pub(super) fn io_error(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ReconcileError {
    let path = path.to_path_buf();
    move |source| ReconcileError::Io { doing, path, source }
}

/// How many paths one message lists.
const LISTED: usize = 20;

impl fmt::Display for ReconcileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflicts { root, paths } => {
                writeln!(
                    f,
                    "{} holds files that graph-docgen does not own where its own are to be:",
                    root.display()
                )?;
                for path in paths.iter().take(LISTED) {
                    writeln!(f, "  {path}")?;
                }
                if paths.len() > LISTED {
                    writeln!(f, "  … and {} more", paths.len() - LISTED)?;
                }
                write!(f, "nothing was written; move or delete them, or give another folder with --out")
            }
            Self::OtherRun { root, process } => {
                write!(f, "another run{process} is writing {}; wait for it to end", root.display())
            }
            Self::NotAFolder(path) => write!(f, "{} is a file, not a folder; give a folder", path.display()),
            Self::NoName(path) => {
                write!(f, "{} is no folder that can be replaced; give one that has a name", path.display())
            }
            Self::Tree(what) => {
                write!(f, "the generated tree cannot be written: {what}; this is an error of graph-docgen")
            }
            Self::OtherFileSystem(path) => write!(
                f,
                "{} lies on another file system than the output folder, which is replaced as a whole; unmount or move it, \
                 or give another folder with --out",
                path.display()
            ),
            Self::Leftover { old, why } => write!(
                f,
                "the new files are in place, but the old ones still lie in {}: {why}; the next run clears them away",
                old.display()
            ),
            Self::Interrupted(root) => write!(f, "interrupted; {} is as it was before", root.display()),
            Self::Io { doing, path, source } => {
                write!(f, "cannot {doing} {}: {source}", path.display())?;
                match source.kind() {
                    io::ErrorKind::PermissionDenied => write!(f, "; check who owns it and its permissions"),
                    io::ErrorKind::StorageFull => write!(f, "; make room on the disk"),
                    io::ErrorKind::ReadOnlyFilesystem => write!(f, "; give a folder that can be written"),
                    io::ErrorKind::ResourceBusy => {
                        write!(f, "; a mount point cannot be replaced, give a folder inside it")
                    }
                    io::ErrorKind::AlreadyExists => {
                        write!(f, "; this file system does not tell names apart that differ in case only")
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for ReconcileError {}
