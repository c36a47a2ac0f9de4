//! Functions that only some operating systems have, with a fallback for the others.

use std::fs::Metadata;
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// Device and inode, which identify a file on this machine. `None` if the system has no such numbers.
pub(super) fn identity(metadata: &Metadata) -> Option<(u64, u64)> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        Some((metadata.dev(), metadata.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        None
    }
}

/// Makes a symbolic link that holds the text `target`.
pub(super) fn symlink(target: &Path, at: &Path) -> io::Result<()> {
    #[cfg(unix)]
    return std::os::unix::fs::symlink(target, at);
    #[cfg(not(unix))]
    {
        let _ = (target, at);
        Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "symbolic links cannot be carried over on this system",
        ))
    }
}

/// Sets the time at which a folder was modified. Only Unix opens a folder like a file; elsewhere the folder keeps its own time.
pub(super) fn set_folder_modified(folder: &Path, time: SystemTime) -> io::Result<()> {
    #[cfg(unix)]
    return std::fs::File::open(folder)?.set_modified(time);
    #[cfg(not(unix))]
    {
        let _ = (folder, time);
        Ok(())
    }
}

/// Lets the owner of a folder remove entries from it. An error is ignored here: the removal itself reports it.
pub(super) fn try_make_writable(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
    }
}

/// Exchanges two folders of one file system in one step. Returns `false` if the system or the file system cannot do that.
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    {
        let _ = (a, b);
        Ok(false)
    }
}
