//! The input: the files of one page set, as text.

/// One page as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocFile {
    /// Path below the `api-reference` folder, with `/`: `v1.0/api/user-list.md`.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
}

/// The pages of one locale, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocSet {
    /// The files, sorted by [`DocFile::path`] in byte order.
    pub files: Vec<DocFile>,
}

impl DocSet {
    /// Makes a set of files; the order they come in does not matter.
    #[must_use]
    pub fn new(mut files: Vec<DocFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// The file at this path below `api-reference`.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&DocFile> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|i| &self.files[i])
    }
}
