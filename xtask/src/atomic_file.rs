//! Replaces one file at once: a reader finds the old text or the new one, never a part.

use std::ffi::OsString;
use std::fs::{self, File, FileType, Permissions};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::interrupt::{self, Unfinished, Writing};

/// Writes a file beside `path` and renames it.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    write_with(path, |out| out.write_all(text.as_bytes()))
}

/// Writes a file that exists, with the permissions that it has.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let permissions = fs::metadata(path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
    }
    write_as(path, Some(permissions), |out| out.write_all(text.as_bytes()))
}

/// Like [`write`], for a text that is never in memory as a whole. If `path` is a device, such as `/dev/null`, it is written to and
/// not replaced. A pipe is refused, because nobody may be reading it.
pub(crate) fn write_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if let Some(file) = path.ancestors().skip(1).find(|above| above.is_file()) {
        return Err(refused(format!("{} is a file, not a folder", file.display())));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        return Err(refused(format!("there is no folder {}", folder.display())));
    }
    let kind = fs::metadata(path).ok().map(|found| found.file_type());
    if kind.is_some_and(is_pipe) {
        return Err(refused("it is a pipe; leave the flag out to write to standard output".to_owned()));
    }
    if kind.is_some_and(|kind| kind.is_dir()) {
        return Err(refused("it is a folder".to_owned()));
    }
    if kind.is_some_and(|kind| !kind.is_file()) {
        let mut out = BufWriter::new(File::options().write(true).open(path)?);
        return write(&mut out).and_then(|()| out.flush());
    }
    write_as(path, None, write)
}

fn refused(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, why)
}

/// Returns whether a file is a pipe with a name.
fn is_pipe(kind: FileType) -> bool {
    #[cfg(unix)]
    return std::os::unix::fs::FileTypeExt::is_fifo(&kind);
    #[cfg(not(unix))]
    {
        _ = kind;
        false
    }
}

fn write_as(
    path: &Path,
    permissions: Option<Permissions>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let _writing = Writing::begin();
    let name =
        path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "not a file name"))?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(beside);
    let mut out = BufWriter::new(File::create(&beside)?);
    let _unfinished = Unfinished::begin(&beside);
    write(&mut out)
        .and_then(|()| out.flush())
        .and_then(|()| match interrupt::is_requested() {
            true => Err(io::Error::new(io::ErrorKind::Interrupted, "stopped by Ctrl-C")),
            false => Ok(()),
        })
        .and_then(|()| permissions.map_or(Ok(()), |permissions| fs::set_permissions(&beside, permissions)))
        .and_then(|()| fs::rename(&beside, path))
        .inspect_err(|_| _ = fs::remove_file(&beside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("ir.json");
        for text in ["old", "new"] {
            write(&path, text).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        write_with(&path, |out| out.write_all(b"part").and(Err(io::Error::other("no more")))).unwrap_err();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        fs::create_dir(scratch.path().join("folder")).unwrap();
        assert!(write(&scratch.path().join("folder"), "text").is_err());
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_is_in_the_way_is_named() {
        let scratch = tempfile::tempdir().unwrap();
        fs::write(scratch.path().join("file"), "").unwrap();
        for (path, expect) in
            [("file/x", "file is a file, not a folder"), ("none/x", "there is no folder"), ("", "folder")]
        {
            let error = write(&scratch.path().join(path), "text").unwrap_err().to_string();
            assert!(error.contains(expect), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_refused() {
        let scratch = tempfile::tempdir().unwrap();
        let pipe = scratch.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
            0,
        )
        .unwrap();
        let error = write(&pipe, "text").unwrap_err().to_string();
        assert!(error.contains("it is a pipe"), "{error}");
        assert!(crate::files::read(&pipe).unwrap_err().to_string().contains("not a regular file"));
    }
}
