//! Errors of reading the pages. Each message says what to do.

#![expect(missing_docs, reason = "the docs of a variant explain its fields")]

use std::fmt;
use std::io;
use std::path::PathBuf;

/// The reason why no pages were read.
#[derive(Debug)]
pub enum LoadError {
    /// The folder does not exist.
    Missing(PathBuf),
    /// The path leads to a file.
    NotAFolder(PathBuf),
    /// The operating system refused.
    Unreadable { docs: PathBuf, source: io::Error },
    /// The folder does not have the form of an `api-reference` folder. Folders in `meant` are near it and have that form.
    NoReference { docs: PathBuf, meant: Vec<PathBuf> },
    /// The requested version is missing.
    NoVersion { docs: PathBuf, version: &'static str },
    /// The folders exist but hold no pages.
    NoPages { docs: PathBuf, folders: Vec<String> },
    /// Some files cannot be read.
    Files { docs: PathBuf, problems: Vec<FileProblem> },
}

/// One file that cannot be read.
#[derive(Debug)]
pub struct FileProblem {
    /// Path below the docs folder.
    pub(super) path: PathBuf,
    pub(super) problem: Problem,
}

/// The problem of a file.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The operating system refused.
    Io(io::Error),
    /// It is a folder or a special file.
    NotAFile,
    /// Its name is not UTF-8, or has a line break or a character that cannot be seen.
    Name,
    /// Its content is not UTF-8. `byte` is the offset of the first bad byte, and `line` its line, counted from 1.
    NotUtf8 { byte: usize, line: usize, utf16: bool },
}

impl Problem {
    /// The problem of bytes that are UTF-8 only up to `byte`.
    pub(super) fn not_utf8(bytes: &[u8], byte: usize) -> Self {
        let line = 1 + bytes[..byte].iter().filter(|b| **b == b'\n').count();
        Self::NotUtf8 { byte, line, utf16: bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") }
    }
}

/// The number of files that one message lists.
const LISTED: usize = 20;

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(docs) => {
                write!(f, "{} does not exist; name the folder of the pages with --docs", docs.display())
            }
            Self::NotAFolder(docs) => {
                write!(f, "{} is a file; name the folder of the pages with --docs", docs.display())
            }
            Self::Unreadable { docs, source } => write!(f, "cannot read {}: {source}", docs.display()),
            Self::NoReference { docs, meant } => {
                write!(
                    f,
                    "{} is not a folder of pages: it should hold v1.0/ or beta/ with api/ or resources/ in them, like the \
                     api-reference folder of a checkout of the docs",
                    docs.display()
                )?;
                match meant.as_slice() {
                    [] => Ok(()),
                    [one] => write!(f, "; did you mean {}?", one.display()),
                    more => {
                        write!(f, "; did you mean one of these?")?;
                        more.iter().try_for_each(|folder| write!(f, "\n  {}", folder.display()))
                    }
                }
            }
            Self::NoVersion { docs, version } => write!(
                f,
                "{} has no {version}/api and no {version}/resources; leave out --api-version to read every version found",
                docs.display()
            ),
            Self::NoPages { docs, folders } => write!(
                f,
                "{} holds no pages: there is no *.md file directly in {}; is the checkout complete?",
                docs.display(),
                folders.join(", ")
            ),
            Self::Files { docs, problems } => {
                let s = if problems.len() == 1 { "" } else { "s" };
                write!(
                    f,
                    "{} file{s} in {} cannot be read; repair or remove them:",
                    problems.len(),
                    docs.display()
                )?;
                problems.iter().take(LISTED).try_for_each(|problem| write!(f, "\n  {problem}"))?;
                if problems.len() > LISTED {
                    write!(f, "\n  … and {} more", problems.len() - LISTED)?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A name may hold line breaks.
        let path = self.path.display().to_string();
        for c in path.chars() {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { write!(f, "{c}")? }
        }
        write!(f, ": ")?;
        match &self.problem {
            Problem::Io(error) => write!(f, "{error}"),
            Problem::NotAFile => write!(f, "not a file"),
            Problem::Name => write!(f, "its name is not UTF-8, or has a character that cannot be seen"),
            Problem::NotUtf8 { byte, line, utf16 } => {
                write!(f, "not UTF-8 at byte {byte}, line {line}")?;
                if *utf16 { write!(f, " (it looks like UTF-16)") } else { Ok(()) }
            }
        }
    }
}

impl std::error::Error for LoadError {}
