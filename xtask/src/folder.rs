//! A folder that is held open, so that the system looks up a path below it from there and not from the root each time.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// An open folder. Paths below it are relative, with `/`.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    #[cfg(unix)]
    handle: File,
}

impl Folder {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self {
            path: path.to_path_buf(),
            #[cfg(unix)]
            handle: File::open(path)?,
        })
    }

    /// Returns the metadata of a path. Links are followed.
    pub(crate) fn metadata(&self, below: &str) -> io::Result<Metadata> {
        fs::metadata(self.path.join(below))
    }

    /// Opens a file to read it.
    pub(crate) fn file(&self, below: &str) -> io::Result<File> {
        #[cfg(unix)]
        return self.open_at(below, rustix::fs::OFlags::RDONLY);
        #[cfg(not(unix))]
        File::open(self.path.join(below))
    }

    /// Creates a file for writing. It must not exist.
    pub(crate) fn new_file(&self, below: &str) -> io::Result<File> {
        #[cfg(unix)]
        {
            use rustix::fs::OFlags;
            self.open_at(below, OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL)
        }
        #[cfg(not(unix))]
        File::create_new(self.path.join(below))
    }

    #[cfg(unix)]
    fn open_at(&self, below: &str, how: rustix::fs::OFlags) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        let open = || openat(&self.handle, below, how | OFlags::CLOEXEC, Mode::from_raw_mode(0o666));
        Ok(rustix::io::retry_on_intr(open)?.into())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    #[test]
    fn files_are_read_and_made_below_the_folder() {
        let scratch = tempfile::tempdir().unwrap();
        fs::create_dir(scratch.path().join("a")).unwrap();
        let folder = Folder::open(scratch.path()).unwrap();
        folder.new_file("a/b").unwrap().write_all(b"text").unwrap();
        let mut text = String::new();
        folder.file("a/b").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!((&*text, folder.metadata("a").unwrap().is_dir()), ("text", true));
        assert_eq!(folder.new_file("a/b").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(folder.file("a/c").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(Folder::open(&scratch.path().join("none")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
