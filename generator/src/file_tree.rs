//! The output: a sorted map from path to text.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// One file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// The whole text, with `\n` line ends.
    pub text: String,
    /// The pages it was made from, as paths below `api-reference`, sorted.
    pub pages: Vec<String>,
}

/// The files of one output folder, by path below it, with `/`.
///
/// A path is relative, has no empty, `.` or `..` segment, and holds only ASCII letters, digits, `_`, `-`, `.` and `/`:
/// [`FileTree::insert`] refuses any other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, OutputFile>,
    refused: Vec<(String, OutputFile)>,
}

impl FileTree {
    /// Adds a file. One whose path could leave the output folder, or is there already, is refused: both are faults of the
    /// program, not of a page.
    pub fn insert(&mut self, path: impl Into<String>, file: OutputFile) {
        let path = path.into();
        match self.files.entry(path) {
            Entry::Vacant(entry) if is_safe_path(entry.key()) => _ = entry.insert(file),
            entry => self.refused.push((entry.key().clone(), file)),
        }
    }

    /// The files that were refused, with their paths.
    pub fn refused(&self) -> impl ExactSizeIterator<Item = (&str, &OutputFile)> {
        self.refused.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// All files in order of path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &OutputFile)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The file at this path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&OutputFile> {
        self.files.get(path)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Whether this is a plain path below a folder, in the characters that a [`FileTree`] takes.
#[must_use]
pub fn is_safe_path(path: &str) -> bool {
    path.split('/').all(|segment| {
        !segment.is_empty()
            && segment != "."
            && segment != ".."
            && segment.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
    })
}
