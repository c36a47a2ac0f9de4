//! The output: a sorted map from path to text.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// The text, with `
    /// ` line ends.
    pub text: String,
    /// The sorted paths, below `api-reference`, of the pages that the file was made from.
    pub pages: Vec<String>,
}

/// The files of an output folder, by their path below it.
///
/// A path is relative, has no empty, `.` or `..` segment, and contains only ASCII letters, digits, `_`, `-`, `.` and
/// `/`. [`FileTree::insert`] refuses any other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, OutputFile>,
    refused: Vec<(String, OutputFile)>,
}

impl FileTree {
    /// Adds a file. A path that could leave the output folder, or that is already there, is refused. Both are bugs of
    /// the program, never faults of a page.
    pub fn insert(&mut self, path: impl Into<String>, file: OutputFile) {
        let path = path.into();
        match self.files.entry(path) {
            Entry::Vacant(entry) if is_safe_path(entry.key()) => _ = entry.insert(file),
            entry => self.refused.push((entry.key().clone(), file)),
        }
    }

    /// The refused files with their paths.
    pub fn refused(&self) -> impl ExactSizeIterator<Item = (&str, &OutputFile)> {
        self.refused.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// All files, ordered by path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &OutputFile)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The file at this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&OutputFile> {
        self.files.get(path)
    }

    /// The number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns true if there are no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Returns true if this is a path that a [`FileTree`] accepts.
#[must_use]
pub fn is_safe_path(path: &str) -> bool {
    path.split('/').all(|segment| {
        !segment.is_empty()
            && segment != "."
            && segment != ".."
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
    })
}
